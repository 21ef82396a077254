package app

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"zhiben/calendar"
	"zhiben/record"
	"zhiben/secret"
	"zhiben/source"
	"zhiben/store"
)

// TestPacks runs the cases of packs laid over the base (those of the base where there are no others) whose names contain match, side by
// side, each on a database of its own.
// The error lists what is wrong with the packs themselves.
func TestPacks(ctx context.Context, match string, folders ...string) (*CaseReport, error) {
	p, err := LoadPolicy(folders...)
	if err != nil {
		return nil, err
	}
	zone, err := calendar.Zone("")
	if err != nil {
		return nil, err
	}
	names := []string{}
	for _, c := range readCases(p.Tree, p.Ledgers, zone) {
		if strings.Contains(c.name, match) && p.mine(c.pos) {
			names = append(names, c.name)
		}
	}
	report := &CaseReport{Cases: make([]CaseResult, len(names))}
	workers := min(runtime.GOMAXPROCS(0), max(1, len(names)))
	jobs := make(chan int)
	errs := make(chan error, workers)
	var all sync.WaitGroup
	for range workers {
		all.Go(func() { errs <- runCases(ctx, zone, folders, names, jobs, report.Cases) })
	}
	go func() {
		defer close(jobs)
		for i := range names {
			select {
			case jobs <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	all.Wait()
	close(errs)
	for err := range errs {
		if err != nil {
			return nil, err
		}
	}
	report.count()
	return report, ctx.Err()
}

// runCases runs the cases that it is handed. Definitions are numbered by the database that they are installed in, so each runner has
// packs of its own.
func runCases(ctx context.Context, zone *time.Location, folders, names []string, jobs <-chan int, results []CaseResult) error {
	p, err := LoadPolicy(folders...)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "zhiben-cases-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	stage := &caseStage{policy: p, zone: zone, dir: dir}
	if err := stage.build(ctx); err != nil {
		return err
	}
	byName := map[string]*testCase{}
	for _, c := range readCases(p.Tree, p.Ledgers, zone) {
		byName[c.name] = c
	}
	for i := range jobs {
		c := byName[names[i]]
		began := time.Now()
		r := &results[i]
		*r = CaseResult{Name: c.name, Title: c.title.ZH, File: c.pos.File, Line: c.pos.Line, list: &source.List{Files: p.Tree.List.Files}}
		if err := stage.run(ctx, c, r.list); err != nil {
			return fmt.Errorf("case.%s: %w", c.name, err)
		}
		r.took = time.Since(began)
		r.finish()
	}
	return nil
}

// caseStage is where cases are played: a database with the ledgers installed, copied for each case.
type caseStage struct {
	policy *Policy
	zone   *time.Location
	dir    string
	keys   *secret.Keyring
	empty  []byte // the database as it is before a case
	played int
}

func (s *caseStage) build(ctx context.Context) error {
	keys, err := secret.Generate()
	if err != nil {
		return err
	}
	s.keys = keys
	file := filepath.Join(s.dir, "empty.db")
	db, err := store.Open(ctx, file)
	if err != nil {
		return err
	}
	if _, err = s.service(ctx, db); err == nil {
		err = db.Write(ctx, func(tx *store.Tx) error { // each case sets them by its own clock
			_, err := tx.Exec(`DELETE FROM timer`)
			return err
		})
	}
	if err2 := db.Close(); err == nil {
		err = err2
	}
	if err == nil {
		s.empty, err = os.ReadFile(file)
	}
	return err
}

// service makes the engine over a database.
func (s *caseStage) service(ctx context.Context, db *store.DB) (*record.Service, error) {
	units := *s.policy.Units
	r := &record.Service{Ledgers: s.policy.Ledgers, Units: &units, Calendar: s.policy.Calendar, Zone: s.zone, Keys: s.keys}
	units.Rows, units.Keys = r, s.keys
	blobs, err := store.OpenBlobs(filepath.Join(s.dir, "files"))
	if err != nil {
		return nil, err
	}
	r.Blobs = blobs
	return r, r.Install(ctx, db)
}

// run plays one case; what does not hold goes into the list.
func (s *caseStage) run(ctx context.Context, c *testCase, list *source.List) error {
	s.played++
	file := filepath.Join(s.dir, fmt.Sprintf("case%d.db", s.played))
	if err := os.WriteFile(file, s.empty, 0o600); err != nil {
		return err
	}
	defer func() {
		for _, ending := range []string{"", "-wal", "-shm"} {
			_ = os.Remove(file + ending)
		}
	}()
	db, err := store.Open(ctx, file)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	play := &casePlay{ctx: ctx, stage: s, c: c, list: list, db: db, now: c.now.UTC(), ids: map[string]named{}, log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	db.Now = func() time.Time { return play.now }
	if play.records, err = s.service(ctx, db); err != nil {
		return err
	}
	defer func() { _ = play.records.Blobs.Close() }()
	return play.all()
}
