package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"zhiben/internal/testpg"
)

// fullDisk lets the disk under the database run full, asks that every write then is refused with the message that says so while
// reading goes on, that space which comes back is enough to go on, and that nothing acknowledged is lost. It mounts a small file
// system in memory, for which it must be root.
func fullDisk(at *place, dir string, cluster *testpg.Cluster) ([]figure, error) {
	var out []figure
	for _, name := range []string{"sqlite", "postgres"} {
		small, err := os.MkdirTemp("", "zhiben-small") // where PostgreSQL's own user can come
		if err != nil {
			return nil, err
		}
		if err := os.Chmod(small, 0o755); err != nil {
			return nil, err
		}
		if err := command("/", "mount", "-t", "tmpfs", "-o", "size=56m", "tmpfs", small); err != nil {
			return nil, fmt.Errorf("a small file system, for which one must be root: %w", err)
		}
		s := &soaking{at: at, data: small, versions: map[string]int64{}}
		if name == "postgres" { // its log lies elsewhere: without room for that PostgreSQL itself stops until somebody makes some
			s.data = filepath.Join(dir, name+"-full")
			s.database, err = smallDatabase(cluster, small)
		}
		refused := 0
		if err == nil {
			refused, err = s.runFull(small)
		}
		wrong := []string{}
		if err == nil {
			wrong, err = s.check()
		}
		if name == "postgres" {
			err = errors.Join(err, dropSmall(cluster))
		}
		if err := errors.Join(err, exec.Command("umount", small).Run(), os.Remove(small)); err != nil {
			return nil, fmt.Errorf("full disk, %s: %w", name, err)
		}
		for _, w := range wrong {
			fmt.Fprintln(os.Stderr, name+", disk full: "+w)
		}
		out = append(out, figure{"soak/" + name + "-full-disk", float64(len(wrong)), fmt.Sprintf("faults; %d writes acknowledged, %d refused for want of space", s.acknowledged.Load(), refused), "0", "none", len(wrong) == 0 && refused > 0})
	}
	return out, nil
}

// runFull writes until the disk is full, goes on for a while, makes room and writes again.
func (s *soaking) runFull(small string) (refused int, err error) {
	if s.county, err = s.at.found(s.data, s.database, 1); err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, s.county.stop()) }()
	write := func() (ok bool, err error) {
		id, err := identifier(s.once("POST", "/api/records/site", s.county.towns[0].cookie))
		switch {
		case err == nil:
			s.acknowledge(id, 1, nil)
			return true, nil
		case strings.HasPrefix(err.Error(), "503") && strings.Contains(err.Error(), "disk_full"):
			refused++
			return false, nil
		}
		return false, err
	}
	for began := time.Now(); refused < 20; {
		if _, err := write(); err != nil {
			return refused, fmt.Errorf("the disk is full and the answer does not say so: %w", err)
		}
		if time.Since(began) > 5*time.Minute {
			return refused, errors.New("the disk did not run full")
		}
	}
	if _, err := s.once("GET", "/api/records/site?limit=50", s.county.towns[0].cookie); err != nil {
		return refused, fmt.Errorf("reading on a full disk: %w", err)
	}
	if err := command("/", "mount", "-o", "remount,size=112m", small); err != nil {
		return refused, err
	}
	for range 50 {
		if ok, err := write(); err != nil || !ok {
			return refused, errors.Join(errors.New("writing does not go on when there is room again"), err)
		}
	}
	return refused, nil
}

// once sends a request once; a POST makes a site.
func (s *soaking) once(method, path, cookie string) ([]byte, error) {
	c, err := dial(s.county.url)
	if err != nil {
		return nil, err
	}
	defer func() { _ = c.conn.Close() }()
	var body []byte
	if method == "POST" {
		values := s.county.site(1)
		values["name"] = rand.Text()
		values["description"] = strings.Repeat("说明", 5000)                                                                  // so that it does not take long
		body, _ = json.Marshal(map[string]any{"unit": s.county.towns[0].enterprises[0], "move": "enter", "values": values}) // plain values
	}
	return c.do(request(method, s.county.url, path, body, "Cookie", cookie, "Idempotency-Key", rand.Text()))
}

// smallDatabase makes a database whose tables lie in a folder.
func smallDatabase(cluster *testpg.Cluster, folder string) (string, error) {
	if owner, err := user.Lookup("postgres"); err == nil && os.Getuid() == 0 {
		uid, _ := strconv.Atoi(owner.Uid)
		gid, _ := strconv.Atoi(owner.Gid)
		if err := os.Chown(folder, uid, gid); err != nil {
			return "", err
		}
	}
	u, err := url.Parse(cluster.URL)
	if err != nil {
		return "", err
	}
	u.Path = "/small"
	return u.String(), admin(cluster, "CREATE TABLESPACE small LOCATION '"+folder+"'", "CREATE DATABASE small TABLESPACE small TEMPLATE template0")
}

func dropSmall(cluster *testpg.Cluster) error {
	return admin(cluster, "DROP DATABASE IF EXISTS small WITH (FORCE)", "DROP TABLESPACE IF EXISTS small")
}

func admin(cluster *testpg.Cluster, statements ...string) error {
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, cluster.URL)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	for _, statement := range statements {
		if _, err := conn.Exec(ctx, statement); err != nil {
			return fmt.Errorf("%s: %w", statement, err)
		}
	}
	return nil
}
