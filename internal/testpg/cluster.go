// Package testpg gives tests a PostgreSQL of their own: a throw-away cluster on a loopback port, and in it one fresh
// database a test. It needs the server's programs on the machine (Debian: postgresql) and no container, configuration
// or running service.
package testpg

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"sort"
	"strconv"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// EnvURL names the environment variable that holds the URL of a cluster started by someone else (scripts/with-postgres).
const EnvURL = "ZHIBEN_TEST_POSTGRES"

// Options says what kind of cluster to start.
type Options struct {
	// Durable keeps fsync, synchronous_commit and full_page_writes on, as in production: for benchmarks and for tests that
	// kill a process. Without it a commit never waits for the disk.
	Durable bool
}

// Cluster is a running throw-away PostgreSQL.
type Cluster struct {
	URL  string // the maintenance database, as superuser
	hold io.WriteCloser
	done chan struct{}
}

// supervise runs the server until its own standard input ends, which happens when the process that started it stops it or
// dies in whatever way, then stops the server by its pid and removes the folder. A line that comes before makes the server break off
// and start again.
const supervise = `dir=$1; shift
run() { "$@" >>"$dir/log" 2>&1 </dev/null & pid=$!; }
run "$@"
while read -r _; do kill -QUIT $pid; wait $pid; run "$@"; done
kill -INT $pid; wait $pid
cd / && rm -rf "$dir"`

// Start makes a cluster and waits until it answers. It fails naming the package when PostgreSQL is not installed.
func Start(opt Options) (*Cluster, error) {
	bin, err := programs()
	if err != nil {
		return nil, err
	}
	owner, err := credential()
	if err != nil {
		return nil, err
	}
	dir, err := folder(owner)
	if err != nil {
		return nil, err
	}
	c, err := start(opt, bin, dir, owner)
	if err != nil {
		log, _ := os.ReadFile(filepath.Join(dir, "log"))
		return nil, errors.Join(fmt.Errorf("testpg: start PostgreSQL in %s: %w\n%s", dir, err, log), os.RemoveAll(dir))
	}
	return c, nil
}

func start(opt Options, bin, dir string, owner *syscall.Credential) (*Cluster, error) {
	attr := &syscall.SysProcAttr{Setpgid: true, Credential: owner}
	data := filepath.Join(dir, "data")
	initdb := exec.Command(filepath.Join(bin, "initdb"), "-D", data, "-U", "zb", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
	initdb.Dir, initdb.SysProcAttr = "/", attr
	if out, err := initdb.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("initdb: %w: %s", err, out)
	}
	port, err := FreePort()
	if err != nil {
		return nil, err
	}
	// TCP only: a socket in a deep TMPDIR would outgrow the 107 bytes a socket's name may have.
	args := []string{"-c", supervise, "sh", dir, filepath.Join(bin, "postgres"), "-D", data, "-p", strconv.Itoa(port),
		"-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=200"}
	if !opt.Durable {
		args = append(args, "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")
	}
	server := exec.Command("sh", args...)
	server.Dir, server.SysProcAttr = "/", attr
	hold, err := server.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := server.Start(); err != nil {
		return nil, err
	}
	c := &Cluster{URL: fmt.Sprintf("postgres://zb@127.0.0.1:%d/postgres?sslmode=disable", port), hold: hold, done: make(chan struct{})}
	go func() { _ = server.Wait(); close(c.done) }()
	if err := c.ready(30 * time.Second); err != nil {
		return nil, err
	}
	return c, nil
}

// ready waits until the server takes a connection. On failure the supervisor is left to the end of the process, so that
// its log can still be read.
func (c *Cluster) ready(limit time.Duration) error {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	for {
		conn, err := pgx.Connect(ctx, c.URL)
		if err == nil {
			return conn.Close(ctx)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("no answer after %v: %w", limit, err)
		case <-c.done:
			return errors.New("the server stopped at once")
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// Break makes the server break off without finishing anything, as in a power cut, start again and recover; it waits until the server
// answers.
func (c *Cluster) Break() error {
	if _, err := c.hold.Write([]byte("\n")); err != nil {
		return err
	}
	time.Sleep(50 * time.Millisecond) // the old server is on its way out
	return c.ready(30 * time.Second)
}

// Stop shuts the server down and removes its folder.
func (c *Cluster) Stop() {
	_ = c.hold.Close()
	<-c.done
}

// Program is the path of one of PostgreSQL's own programs, such as pgbench.
func Program(name string) (string, error) {
	bin, err := programs()
	if err != nil {
		return "", err
	}
	path := filepath.Join(bin, name)
	_, err = os.Stat(path)
	return path, err
}

// programs finds the newest installed server; Debian keeps initdb and postgres out of PATH.
func programs() (string, error) {
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/postgres")
	version := func(path string) int {
		n, _ := strconv.Atoi(filepath.Base(filepath.Dir(filepath.Dir(path))))
		return n
	}
	sort.Slice(found, func(i, j int) bool { return version(found[i]) > version(found[j]) })
	if len(found) > 0 {
		return filepath.Dir(found[0]), nil
	}
	if path, err := exec.LookPath("postgres"); err == nil {
		return filepath.Dir(path), nil
	}
	return "", errors.New("testpg: PostgreSQL is not installed: apt-get install postgresql (scripts/test-deps does it)")
}

// credential is whom the server runs as: PostgreSQL refuses root. nil means the present user.
func credential() (*syscall.Credential, error) {
	if os.Getuid() != 0 {
		return nil, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		return nil, errors.New("testpg: running as root and there is no user postgres to run the server as: apt-get install postgresql")
	}
	uid, err1 := strconv.ParseUint(u.Uid, 10, 32)
	gid, err2 := strconv.ParseUint(u.Gid, 10, 32)
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, errors.Join(err1, err2)
}

// folder makes the cluster's folder where its owner can reach it: below TMPDIR, unless that is closed to other users.
func folder(owner *syscall.Credential) (string, error) {
	base := os.TempDir()
	if owner != nil && !open(base) {
		base = "/tmp"
	}
	dir, err := os.MkdirTemp(base, "zbpg")
	if err != nil {
		return "", fmt.Errorf("testpg: %w", err)
	}
	if owner != nil {
		if err := os.Chown(dir, int(owner.Uid), int(owner.Gid)); err != nil {
			return "", fmt.Errorf("testpg: %w", err)
		}
	}
	return dir, nil
}

// open reports whether every user may pass through all folders down to path.
func open(path string) bool {
	for ; ; path = filepath.Dir(path) {
		info, err := os.Stat(path)
		if err != nil || info.Mode().Perm()&0o001 == 0 {
			return false
		}
		if path == filepath.Dir(path) {
			return true
		}
	}
}

// FreePort gives a loopback port that nobody listens on just now.
func FreePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	return l.Addr().(*net.TCPAddr).Port, l.Close()
}
