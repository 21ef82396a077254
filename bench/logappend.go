package main

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/mod/sumdb/tlog"

	"zhiben/event"
	"zhiben/internal/testpg"
	"zhiben/store"
)

const (
	appendBatch = 100
	appendRuns  = 3
	appendFor   = 4 * time.Second
	appendGoal  = 5000
	proofLeaves = 10_000_000
	proofTries  = 101
	proofGoal   = 10 * time.Millisecond
)

// logAppend measures how many events a second the log takes durably, and how long proofs take on a large tree.
func logAppend(at *place) (out []figure, err error) {
	dir, err := at.scratch()
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	cluster, err := testpg.Start(testpg.Options{Durable: true})
	if err != nil {
		return nil, err
	}
	defer cluster.Stop()
	lite, err := appendTo(filepath.Join(dir, "append.db"))
	if err != nil {
		return nil, err
	}
	pg, err := appendTo(cluster.URL)
	if err != nil {
		return nil, err
	}
	proof, err := proofTime(filepath.Join(dir, "proof.db"))
	if err != nil {
		return nil, err
	}
	rates, fast := fmt.Sprintf(">= %d", appendGoal), proof <= proofGoal
	return []figure{
		{"log-append", min(lite, pg), fmt.Sprintf("events/s on the slower database; a proof takes %.2f ms", ms(proof)), rates + ", a proof <= 10 ms", "none", min(lite, pg) >= appendGoal && fast},
		{"log-append/sqlite", lite, "events/s", rates, "none", lite >= appendGoal},
		{"log-append/postgres", pg, "events/s", rates, "none", pg >= appendGoal},
		{"log-append/proof", ms(proof), fmt.Sprintf("ms for inclusion and consistency in a tree of %d, median of %d", proofLeaves, proofTries), "<= 10 ms", "none", fast},
	}, nil
}

// appendTo lets one writer append events, so many in a transaction, and gives the median rate of some runs.
func appendTo(address string) (rate float64, err error) {
	ctx := context.Background()
	db, err := store.Open(ctx, address)
	if err != nil {
		return 0, err
	}
	defer func() { err = firstOf(err, db.Close()) }()
	var rates []float64
	for range appendRuns {
		began, n := time.Now(), 0
		for time.Since(began) < appendFor {
			if err := db.Write(ctx, func(tx *store.Tx) error { return appendSome(tx, n) }); err != nil {
				return 0, err
			}
			n += appendBatch
		}
		rates = append(rates, float64(n)/time.Since(began).Seconds())
	}
	verbose("%.0f events/s", rates)
	return median(rates, cmp.Compare[float64]), nil
}

// appendSome appends a batch of events as an inspection writes them.
func appendSome(tx *store.Tx, n int) error {
	write := func() error {
		for i := range appendBatch {
			e := &event.Event{Region: "990001", Ledger: "site", Record: fmt.Sprintf("r%d", (n+i)/4), Unit: "u1", UnitPath: "/990001/t1/u1/", Kind: "move", Move: "check", Person: "p1", Post: "q1", Definition: 1,
				Body: event.Body{Note: "现场检查发现问题，责令限期整改", From: "listed", To: "checked", Changes: map[string]event.Change{"seen_at": {To: "2026-11-24T08:00:00Z"}, "workers": {From: 12, To: 13}}, Row: map[string]any{"version": 2}}}
			if err := event.Append(tx, e); err != nil {
				return err
			}
		}
		return nil
	}
	return tx.Gather(write)
}

// proofTime makes a tree of random leaves and measures the proof that a leaf lies in it together with the one that it extends an
// earlier tree, each read from the database and checked.
func proofTime(address string) (took time.Duration, err error) {
	ctx := context.Background()
	db, err := store.Open(ctx, address)
	if err != nil {
		return 0, err
	}
	defer func() { err = firstOf(err, db.Close()) }()
	if err := fillTree(ctx, db); err != nil {
		return 0, err
	}
	var all []time.Duration
	for i := range int64(proofTries) {
		at, from := (i*7_919_317+13)%proofLeaves, 1+(i*6_700_417+5)%(proofLeaves-1)
		began := time.Now()
		if err := db.Read(ctx, func(tx *store.Tx) error { return proveBoth(tx, at, from) }); err != nil {
			return 0, err
		}
		all = append(all, time.Since(began))
	}
	return median(all, cmp.Compare[time.Duration]), nil
}

func proveBoth(tx *store.Tx, at, from int64) error {
	root, err := event.Root(tx, proofLeaves)
	if err != nil {
		return err
	}
	leaf, proof, err := event.Includes(tx, proofLeaves, at)
	if err != nil {
		return err
	}
	x, err := event.Extends(tx, from, proofLeaves)
	if err != nil {
		return err
	}
	return errors.Join(tlog.CheckRecord(proof, proofLeaves, root, at, leaf), tlog.CheckTree(x.Proof, proofLeaves, root, from, x.Root))
}

// fillTree makes the tree.
func fillTree(ctx context.Context, db *store.DB) error {
	d := &event.Dispatcher{DB: db, Followers: []event.Follower{event.Tree()}, Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	if err := d.Install(ctx); err != nil {
		return err
	}
	const together = 256 << 10
	leaves := make([]tlog.Hash, together)
	for size := int64(0); size < proofLeaves; size += together {
		leaves = leaves[:min(together, proofLeaves-size)]
		for i := range leaves {
			_, _ = rand.Read(leaves[i][:]) // never fails
		}
		if err := db.Write(ctx, func(tx *store.Tx) error { return event.Grow(tx, size, leaves) }); err != nil {
			return err
		}
	}
	return nil
}
