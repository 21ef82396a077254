// Command with runs another command with a throw-away PostgreSQL beside it: with [-durable] COMMAND ARG…
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"

	"zhiben/internal/testpg"
)

func main() {
	code, err := run(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(code)
}

func run(args []string) (int, error) {
	opt := testpg.Options{}
	if len(args) > 0 && args[0] == "-durable" {
		opt.Durable, args = true, args[1:]
	}
	if len(args) == 0 {
		return 2, errors.New("usage: with [-durable] COMMAND ARG…")
	}
	c, err := testpg.Start(opt)
	if err != nil {
		return 1, err
	}
	defer c.Stop()
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Env = append(os.Environ(), testpg.EnvURL+"="+c.URL)
	// A terminal's interrupt reaches the command itself, and SIGTERM is passed on: the database outlives the command.
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	if err := cmd.Start(); err != nil {
		return 1, err
	}
	go func() {
		for s := range signals {
			if s == syscall.SIGTERM {
				_ = cmd.Process.Signal(s)
			}
		}
	}()
	if err := cmd.Wait(); err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) && exit.ExitCode() > 0 {
			return exit.ExitCode(), nil
		}
		return 1, fmt.Errorf("%s: %w", args[0], err)
	}
	return 0, nil
}
