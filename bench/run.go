package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// server is a process started by this program, in a process group of its own.
type server struct {
	cmd    *exec.Cmd
	url    string
	output *output
}

var address = regexp.MustCompile(`http://[0-9A-Za-z.:\[\]-]+:\d+`)

// serve starts a command and waits until it has printed the address of its page.
func serve(cmd *exec.Cmd, limit time.Duration) (*server, error) {
	s := &server{cmd: cmd, output: &output{}}
	cmd.Stdout, cmd.Stderr = s.output, s.output
	cmd.WaitDelay = time.Second
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	found, err := s.printed(address, limit)
	if err != nil {
		return nil, errors.Join(err, s.stop())
	}
	s.url = found[0]
	return s, nil
}

// printed waits until the command has printed what a pattern finds, and gives the match with its groups.
func (s *server) printed(pattern *regexp.Regexp, limit time.Duration) ([]string, error) {
	for end := time.Now().Add(limit); ; time.Sleep(time.Millisecond) {
		if found := pattern.FindStringSubmatch(s.output.String()); found != nil {
			return found, nil
		}
		if time.Now().After(end) {
			return nil, fmt.Errorf("%s: did not print %s in %v:\n%s", s.cmd, pattern, limit, s.output)
		}
		if !s.alive() {
			return nil, fmt.Errorf("%s ended and did not print %s:\n%s", s.cmd, pattern, s.output)
		}
	}
}

// alive reports whether the process runs; one that ended and was not waited for yet does not.
func (s *server) alive() bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", s.cmd.Process.Pid))
	_, rest, _ := bytes.Cut(stat, []byte(") "))
	return err == nil && len(rest) > 0 && rest[0] != 'Z'
}

// output keeps the beginning of what a process prints.
type output struct {
	mutex sync.Mutex
	buf   bytes.Buffer
}

func (o *output) Write(p []byte) (int, error) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	if o.buf.Len() < 64<<10 {
		o.buf.Write(p)
	}
	return len(p), nil
}

func (o *output) String() string {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	return o.buf.String()
}

// stop interrupts the command and what it started, as Ctrl-C would.
func (s *server) stop() error {
	if err := syscall.Kill(-s.cmd.Process.Pid, syscall.SIGINT); err != nil && !errors.Is(err, syscall.ESRCH) {
		return err
	}
	var exit *exec.ExitError
	if err := s.cmd.Wait(); err != nil && !errors.As(err, &exit) {
		return err
	}
	return nil
}

var scripts = regexp.MustCompile(`(?:src|href)="([^"]+\.js)"`)

// page fetches the page and the scripts it names, until they answer.
func page(base string, limit time.Duration) error {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	for {
		err := fetchPage(ctx, base)
		if err == nil || ctx.Err() != nil {
			return err
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func fetchPage(ctx context.Context, base string) error {
	body, err := get(ctx, base+"/")
	if err != nil {
		return err
	}
	found := scripts.FindAllSubmatch(body, -1)
	if len(found) == 0 {
		return errors.New("the page names no script: it is the placeholder")
	}
	for _, m := range found {
		at, err := url.JoinPath(base, string(m[1]))
		if err != nil {
			return err
		}
		if _, err := get(ctx, at); err != nil {
			return err
		}
	}
	return nil
}

func get(ctx context.Context, address string) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err == nil && res.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %s", address, res.Status)
	}
	return body, err
}

// runFirstPage times `make run` in a fresh clone of the last commit, until the page and its scripts answer. Go's build
// cache and node_modules are empty; the module and npm caches are filled beforehand.
func runFirstPage(at *place) ([]figure, error) {
	warm, fresh := filepath.Join(at.tmp, "warm"), filepath.Join(at.tmp, "fresh")
	for _, dir := range []string{warm, fresh} {
		if err := command(at.root, "git", "clone", "--quiet", at.root, dir); err != nil {
			return nil, err
		}
	}
	if err := command(warm, "go", "mod", "download"); err != nil {
		return nil, err
	}
	if err := command(filepath.Join(warm, "web"), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"); err != nil {
		return nil, err
	}
	cmd := exec.Command("make", "run")
	cmd.Dir = fresh
	cmd.Env = append(os.Environ(), "GOCACHE="+filepath.Join(at.tmp, "gocache"), "MAKEFLAGS=")
	start := time.Now()
	s, err := serve(cmd, 10*time.Minute)
	if err != nil {
		return nil, err
	}
	err = page(s.url, time.Minute)
	took := time.Since(start).Seconds()
	if err := errors.Join(err, s.stop()); err != nil {
		return nil, err
	}
	return []figure{{"run-first-page", took, "s", "<= 120 s", "none", took <= 120}}, nil
}

func command(dir, name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", cmd, err, out)
	}
	return nil
}

// demo starts the built product with demonstration data in a folder of its own.
func (at *place) demo() (*server, error) {
	data := filepath.Join(at.tmp, "data")
	return serve(exec.Command(at.program(), "serve", "--demo", "--data", data, "--port", "0"), time.Minute)
}

// memoryAtRest gives the resident memory of the server thirty seconds after it has made its demonstration data, served its
// page and been left alone.
func memoryAtRest(at *place) ([]figure, error) {
	s, err := at.demo()
	if err != nil {
		return nil, err
	}
	err = page(s.url, time.Minute)
	time.Sleep(30 * time.Second)
	rss, errStatus := status(s.cmd.Process.Pid, "VmRSS")
	if err := errors.Join(err, errStatus, s.stop()); err != nil {
		return nil, err
	}
	mb := float64(rss) / 1e6
	return []figure{{"memory-at-rest", mb, "MB resident", "<= 120 MB", "none", mb <= 120}}, nil
}

// status reads a size in bytes from /proc/PID/status.
func status(pid int, key string) (int64, error) {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(data)) {
		if rest, ok := strings.CutPrefix(line, key+":"); ok {
			kb, err := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 10, 64)
			return kb * 1024, err
		}
	}
	return 0, fmt.Errorf("no %s in the status of process %d", key, pid)
}

// phoneForm lets a phone with an empty cache open the page on which a record begins, and adds up the scripts it fetched, compressed with
// gzip.
func phoneForm(at *place) ([]figure, error) {
	var size struct{ Form float64 }
	if err := browserSizes(at, "phone-form.mjs", &size); err != nil {
		return nil, err
	}
	kb := size.Form / 1000
	return []figure{{"phone-form", kb, "KB gzip", "<= 150 KB", "358 KB: see first-load-js", kb <= 150}}, nil
}

// browserSizes runs a script of the browser tests that prints sizes as JSON.
func browserSizes(at *place, script string, into any) error {
	var stderr bytes.Buffer
	cmd := exec.Command("node", filepath.Join(at.root, "web", "e2e", script))
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("%s: %w\n%s", cmd, err, stderr.String())
	}
	return json.Unmarshal(out, into)
}

// firstLoadJS lets a browser with an empty cache open the log-in page and, logged in, the home page, and adds up the
// scripts it fetched, compressed with gzip.
func firstLoadJS(at *place) ([]figure, error) {
	var size struct{ Login, Home float64 }
	if err := browserSizes(at, "first-load.mjs", &size); err != nil {
		return nil, err
	}
	login, home := size.Login/1000, size.Home/1000
	const peer = "358 KB: React, router, query and antd with Chinese locale, a page with table, form, select and date picker"
	return []figure{
		{"first-load-js", home, fmt.Sprintf("KB gzip for home; %.1f for log-in", login), "<= 120 KB log-in, <= 420 KB home", peer, login <= 120 && home <= 420},
		{"first-load-js/login", login, "KB gzip", "<= 120 KB", "none", login <= 120},
		{"first-load-js/home", home, "KB gzip", "<= 420 KB", peer, home <= 420},
	}, nil
}
