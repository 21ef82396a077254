package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/signal"
	"runtime/debug"
	"strconv"
	"syscall"
	"time"

	"zhiben/account"
	"zhiben/store"
)

// garbage is how much may gather, in percent of what is in use, before it is collected. The server keeps little and makes a lot for
// each request: at Go's own 100 the collector takes an eighth of its time.
const garbage = 300

// usualPort is where the server listens unless told otherwise; when it is taken, one of the next ones.
const usualPort = 8420

// Serve answers HTTP until the context ends or the program is asked to stop, then finishes what is under way.
func (a *App) Serve(ctx context.Context, host string, port int, out io.Writer) error {
	for _, step := range []func(context.Context) error{a.Older, a.noteRestored} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	listener, err := listen(host, port)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	srv := usualPatience.server(a.Handler())
	srv.RegisterOnShutdown(func() { a.gate.edition().end() }) // streams end by nothing else
	address := "http://" + printable(listener.Addr())
	if err := a.announce(ctx, out, address); err != nil {
		_ = listener.Close()
		return err
	}
	followed, err := a.follow(ctx)
	if err != nil {
		_ = listener.Close()
		return err
	}
	defer followed()
	debug.FreeOSMemory() // seeding and hashing are over
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbage)
	}
	if a.options.Metrics != "" {
		if err := a.ServeMetrics(ctx, a.options.Metrics); err != nil {
			stop()
			_ = listener.Close()
			return err
		}
	}
	defer a.reloadOnSignal(ctx)()
	go a.watchKeys(ctx)
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(listener) }()
	select {
	case err := <-failed:
		stop()
		return err
	case <-ctx.Done():
	}
	stop() // a second signal kills
	finish, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(finish); err != nil {
		return fmt.Errorf("stop the server: %w", err)
	}
	return nil
}

// reloadOnSignal reloads the packs whenever the program gets SIGHUP, as `systemctl reload` sends it, until stop is called.
func (a *App) reloadOnSignal(ctx context.Context) (stop func()) {
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, syscall.SIGHUP)
	go func() {
		for range asked {
			a.Reload(ctx, "")
		}
	}()
	return func() { signal.Stop(asked); close(asked) }
}

func (a *App) announce(ctx context.Context, out io.Writer, address string) error {
	token := ""
	err := a.DB.Write(ctx, func(tx *store.Tx) (err error) {
		token, err = account.SetupToken(tx)
		return err
	})
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(out, "治本 Zhiben: %s\n", address)
	if token != "" {
		_, _ = fmt.Fprintf(out, "首次启用，请用此一次性链接设置首位管理员 / first administrator, one-time link:\n  %s/setup?token=%s\n", address, token)
	}
	for i, d := range a.Server.Demo {
		if i == 0 {
			_, _ = fmt.Fprintf(out, "演示账号，密码均为 / demonstration accounts, all with the password: %s\n", d.Password)
		}
		_, _ = fmt.Fprintf(out, "  %-12s %s\n", d.Login, d.Titles.ZH)
	}
	return nil
}

// listen takes the port asked for; the usual one, when taken, gives way to a free one near it.
func listen(host string, port int) (net.Listener, error) {
	if port != 0 {
		return net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(port)))
	}
	for p := usualPort; p < usualPort+20; p++ {
		l, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(p)))
		if err == nil || !errors.Is(err, syscall.EADDRINUSE) {
			return l, err
		}
	}
	return net.Listen("tcp", net.JoinHostPort(host, "0"))
}

func printable(addr net.Addr) string {
	host, port, err := net.SplitHostPort(addr.String())
	if err != nil {
		return addr.String()
	}
	if ip := net.ParseIP(host); ip == nil || ip.IsUnspecified() {
		host = "localhost"
	}
	return net.JoinHostPort(host, port)
}
