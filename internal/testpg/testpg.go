package testpg

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// One cluster of each kind serves a whole test process; its supervisor stops it when the process ends.
var (
	fast    = sync.OnceValues(func() (*Cluster, error) { return Start(Options{}) })
	durable = sync.OnceValues(func() (*Cluster, error) { return Start(Options{Durable: true}) })
	count   atomic.Int64
)

// URL gives the test a fresh empty database and drops it when the test ends. It uses the cluster that EnvURL names, where
// set and durability is not asked for, and otherwise starts its own; it fails the test when PostgreSQL is missing.
func URL(t testing.TB, opts ...Options) string {
	t.Helper()
	return create(t, "template0", opts, t.Cleanup)
}

// Lasting is URL for a database that outlasts the test, so that others copy it; Drop takes away all of them.
func Lasting(t testing.TB) string {
	t.Helper()
	return create(t, "template0", nil, func(drop func()) { lasting = append(lasting, drop) })
}

// Copy is URL for a copy of a lasting database to which nobody is connected any more.
func Copy(t testing.TB, of string) string {
	t.Helper()
	u, err := url.Parse(of)
	if err != nil {
		t.Fatalf("testpg: %v", err)
	}
	return create(t, strings.TrimPrefix(u.Path, "/"), nil, t.Cleanup)
}

// lasting are what drops the databases of Lasting, which tests make one after another.
var lasting []func()

// Drop drops the databases that Lasting made, at the end of all tests.
func Drop() {
	for _, drop := range lasting {
		drop()
	}
	lasting = nil
}

// create makes a database like another and hands on what drops it.
func create(t testing.TB, like string, opts []Options, later func(func())) string {
	t.Helper()
	admin, err := cluster(opts)
	if err != nil {
		t.Fatal(err)
	}
	name := fmt.Sprintf("t_%d_%d", os.Getpid(), count.Add(1))
	if err := run(admin, "CREATE DATABASE "+name+" TEMPLATE "+like+" STRATEGY file_copy"); err != nil {
		t.Fatalf("testpg: %v", err)
	}
	later(func() {
		if err := run(admin, "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("testpg: %v", err)
		}
	})
	u, err := url.Parse(admin)
	if err != nil {
		t.Fatalf("testpg: %s: %v", EnvURL, err)
	}
	u.Path = "/" + name
	return u.String()
}

func cluster(opts []Options) (string, error) {
	get := fast
	if len(opts) > 0 && opts[0].Durable {
		get = durable
	} else if given := os.Getenv(EnvURL); given != "" {
		return given, nil
	}
	c, err := get()
	if err != nil {
		return "", err
	}
	return c.URL, nil
}

func run(admin, sql string) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	conn, err := pgx.Connect(ctx, admin)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, sql)
	return err
}
