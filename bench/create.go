package main

import (
	"cmp"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"zhiben/internal/testpg"
)

const (
	creators      = 16 // clients at once
	createRuns    = 3
	createWarm    = time.Second
	createMeasure = 5 * time.Second
)

// scratch makes a folder for databases: on the disk of the repository, since a folder of temporary files may lie in memory, where
// a durable commit costs nothing.
func (at *place) scratch() (string, error) {
	if err := os.MkdirAll(at.peers(), 0o755); err != nil {
		return "", err
	}
	return os.MkdirTemp(at.peers(), "run")
}

// onBoth measures on each database, with a folder of its own for each; name is sqlite or postgres, address empty or that of a cluster.
func (at *place) onBoth(o testpg.Options, measure func(name, dir, address string) error) error {
	dir, err := at.scratch()
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	cluster, err := testpg.Start(o)
	if err != nil {
		return err
	}
	defer cluster.Stop()
	for _, on := range []struct{ name, address string }{{"sqlite", ""}, {"postgres", cluster.URL}} {
		folder := filepath.Join(dir, on.name)
		if err := measure(on.name, folder, on.address); err != nil {
			return fmt.Errorf("%s: %w", on.name, err)
		}
		if err := os.RemoveAll(folder); err != nil {
			return err
		}
	}
	return nil
}

// load lets officers create sites and gives the speed. Each names one of its own town as adjacent.
func (c *county) load() (speed, error) {
	adjacent := make([]string, len(c.towns))
	for i, t := range c.towns {
		conn, err := dial(c.url)
		if err != nil {
			return speed{}, err
		}
		adjacent[i], err = identifier(conn.do(c.creating(t, 1, rand.Text(), "")))
		_ = conn.conn.Close()
		if err != nil {
			return speed{}, err
		}
	}
	run := rand.Text()
	return load(c.url, creators, createWarm, createMeasure, func(client, turn int) []byte {
		at := client % len(c.towns)
		return c.creating(c.towns[at], turn*creators+client, fmt.Sprintf("%s-%d-%d", run, client, turn), adjacent[at])
	})
}

func identifier(answer []byte, err error) (string, error) {
	var out struct {
		ID string `json:"id"`
	}
	if err == nil {
		err = json.Unmarshal(answer, &out)
	}
	return out.ID, err
}

func (p *pocketBase) load() (speed, error) {
	conn, err := dial(p.url)
	if err != nil {
		return speed{}, err
	}
	first, err := identifier(conn.do(p.creating(1, "")))
	_ = conn.conn.Close()
	if err != nil {
		return speed{}, err
	}
	return load(p.url, creators, createWarm, createMeasure, func(client, turn int) []byte {
		return p.creating(turn*creators+client, first)
	})
}

func byRate(a, b speed) int { return cmp.Compare(a.rate, b.rate) }
func byP99(a, b speed) int  { return cmp.Compare(a.p99, b.p99) }

// createSQLite compares creating a record over HTTP with PocketBase, taking turns; both keep their data on the same disk.
func createSQLite(at *place) ([]figure, error) {
	dir, err := at.scratch()
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	peer, err := at.startPocketBase(filepath.Join(dir, "pocketbase"))
	if err != nil {
		return nil, err
	}
	ours, err := at.found(filepath.Join(dir, "zhiben"), "", 4)
	if err != nil {
		return nil, errors.Join(err, peer.stop())
	}
	mine, theirs, err := turns(ours.load, peer.load)
	if err := errors.Join(err, ours.stop(), peer.stop()); err != nil {
		return nil, err
	}
	rate, p99 := median(mine, byRate), median(mine, byP99).p99
	peerRate, peerP99 := median(theirs, byRate), median(theirs, byP99).p99
	times := rate.rate / peerRate.rate
	said := fmt.Sprintf("%.0f/s, p99 %.1f ms: PocketBase %s", peerRate.rate, ms(peerP99), pocketBaseVersion)
	return []figure{
		{"create-http-sqlite", times, fmt.Sprintf("times the peer's rate; %.0f/s, p50 %.1f ms, p99 %.1f ms", rate.rate, ms(rate.p50), ms(p99)), ">= 2 at no worse p99", said, times >= 2 && p99 <= peerP99},
	}, nil
}

func ms(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// turns lets two loads take turns.
func turns(a, b func() (speed, error)) (first, second []speed, err error) {
	for range createRuns {
		for _, side := range []struct {
			load func() (speed, error)
			to   *[]speed
		}{{b, &second}, {a, &first}} {
			s, err := side.load()
			if err != nil {
				return nil, nil, err
			}
			verbose("%.0f/s p50 %.2f ms p99 %.2f ms", s.rate, ms(s.p50), ms(s.p99))
			*side.to = append(*side.to, s)
		}
	}
	return first, second, nil
}

func verbose(format string, args ...any) {
	if os.Getenv("VERBOSE") != "" {
		fmt.Fprintf(os.Stderr, format+"\n", args...)
	}
}
