package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"zhiben/internal/testpg"
)

const (
	coldLedgers = 60
	coldStarts  = 5
)

// coldStart gives the time from starting the process until it has listed records, with sixty ledgers of twenty fields beside the
// base pack. The database has the ledgers already; the first start, which makes their tables, is a figure of its own.
func coldStart(at *place) ([]figure, error) {
	dir, err := at.scratch()
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	folder := filepath.Join(dir, "many")
	if err := at.manyLedgers(folder); err != nil {
		return nil, err
	}
	cluster, err := testpg.Start(testpg.Options{Durable: true})
	if err != nil {
		return nil, err
	}
	defer cluster.Stop()
	var out []figure
	whole := figure{Name: "cold-start", Goal: "<= 1 s", Peer: "none", OK: true}
	for _, on := range []struct{ name, database string }{{"sqlite", ""}, {"postgres", cluster.URL}} {
		first, later, err := at.coldStarts(filepath.Join(dir, on.name), on.database, folder)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", on.name, err)
		}
		took := median(later, cmp.Compare[time.Duration])
		whole.Measured = max(whole.Measured, took.Seconds())
		whole.OK = whole.OK && took <= time.Second
		out = append(out, figure{"cold-start/" + on.name, took.Seconds(), fmt.Sprintf("s until a list is answered, median of %d", coldStarts), "<= 1 s", "none", took <= time.Second},
			figure{"cold-start/" + on.name + "-first", first.Seconds(), "s until the page is served when the tables are made", "none", "none", true})
	}
	whole.Unit = "s until a list is answered, the slower database"
	return append([]figure{whole}, out...), nil
}

func (at *place) coldStarts(data, database, folder string) (first time.Duration, later []time.Duration, err error) {
	began := time.Now()
	s, err := at.start(data, database, "--packs", folder)
	if err != nil {
		return 0, nil, err
	}
	first = time.Since(began)
	c := &county{server: s}
	if err := errors.Join(c.settle(1), s.stop()); err != nil {
		return 0, nil, err
	}
	for range coldStarts {
		began := time.Now()
		if s, err = at.start(data, database, "--packs", folder); err != nil {
			return 0, nil, err
		}
		conn, err := dial(s.url)
		if err == nil {
			_, err = conn.do(request("GET", s.url, "/api/records/site_59", nil, "Cookie", c.cookie))
			later = append(later, time.Since(began))
			_ = conn.conn.Close()
		}
		if err := errors.Join(err, s.stop()); err != nil {
			return 0, nil, err
		}
	}
	return first, later, nil
}

// manyLedgers writes a pack with copies of the ledger `site` under other names.
func (at *place) manyLedgers(folder string) error {
	src, err := os.ReadFile(filepath.Join(at.root, "bench", "packs", "site", "site.yaml"))
	if err != nil {
		return err
	}
	_, ledger, found := strings.Cut(string(src), "\nledger:\n  site:\n")
	if !found {
		return errors.New("the ledger site is not where it is looked for")
	}
	var b strings.Builder
	b.WriteString("ledger:\n")
	for i := range coldLedgers {
		name := fmt.Sprintf("site_%02d", i)
		b.WriteString("  " + name + ":\n" + strings.ReplaceAll(ledger, "type: ref site,", "type: ref "+name+","))
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, "many.yaml"), []byte(b.String()), 0o644)
}
