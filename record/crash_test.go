package record_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"zhiben/internal/testpg"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// The test binary, started again with these, writes records into a database until it is killed.
const (
	writerDatabase = "ZHIBEN_TEST_WRITER_DATABASE"
	writerUnit     = "ZHIBEN_TEST_WRITER_UNIT"
)

func TestMain(m *testing.M) {
	if address := os.Getenv(writerDatabase); address != "" {
		if err := writeForEver(address, os.Getenv(writerUnit)); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	if address := os.Getenv(schedulerDatabase); address != "" {
		if err := scheduleForEver(address); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

// writeForEver makes records and moves them, and prints each identifier with the version that was acknowledged.
func writeForEver(address, at string) error {
	ctx := context.Background()
	db, err := store.Open(ctx, address)
	if err != nil {
		return err
	}
	s, err := service(county)
	if err != nil {
		return err
	}
	if err := s.Install(ctx, db); err != nil {
		return err
	}
	d := s.Ledgers.Get("job")
	var print sync.Mutex
	acknowledge := func(r *record.Record) {
		print.Lock()
		defer print.Unlock()
		fmt.Printf("%s %d\n", r.ID, r.Version)
	}
	failed := make(chan error)
	for range 3 {
		go func() {
			for {
				var r *record.Record
				err := db.Write(ctx, func(tx *store.Tx) (err error) {
					r, err = s.Create(tx, unit.System(), d, record.Draft{Unit: at, Values: map[string]any{"name": "一件事", "helpers": []any{at}}})
					return err
				})
				if err == nil {
					acknowledge(r)
					err = db.Write(ctx, func(tx *store.Tx) (err error) {
						r, err = s.Move(tx, unit.System(), d, r.ID, record.Step{Move: "begin"})
						return err
					})
				}
				if err != nil {
					failed <- err
					return
				}
				acknowledge(r)
			}
		}()
	}
	return <-failed
}

// A process that is killed loses no write that it acknowledged, and leaves no half of one: each row has as many events as its
// version says, each event its row.
func TestKilledProcessLosesNothing(t *testing.T) {
	for _, c := range []struct{ name, address string }{
		{"sqlite", filepath.Join(t.TempDir(), "z.db")}, {"postgres", testpg.URL(t, testpg.Options{Durable: true})},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t, c.address)
			acknowledged := map[string]int64{}
			for round := range 10 {
				n := killedWriter(t, c.address, w.towns[0].ID, time.Duration(5+17*round)*time.Millisecond, acknowledged)
				if n == 0 {
					t.Fatalf("round %d acknowledged nothing", round)
				}
				w.wantWhole(acknowledged)
			}
			t.Logf("%d records acknowledged by processes that were killed", len(acknowledged))
			w.make(map[string]any{"name": "此后照常"})
		})
	}
}

// killedWriter lets a process write, kills it a while after its first acknowledgement, and notes all that it acknowledged.
func killedWriter(t *testing.T, address, at string, after time.Duration, acknowledged map[string]int64) (n int) {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), writerDatabase+"="+address, writerUnit+"="+at)
	var complaint strings.Builder
	child.Stderr = &complaint
	out, err := child.StdoutPipe()
	must(t, err)
	must(t, child.Start())
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if n++; n == 1 {
			time.AfterFunc(after, func() { _ = child.Process.Kill() })
		}
		var id string
		var version int64
		if _, err := fmt.Sscanf(lines.Text(), "%s %d", &id, &version); err != nil {
			break // the last line may be cut
		}
		acknowledged[id] = version
	}
	_ = child.Process.Kill()
	_ = child.Wait() // it was killed
	if n == 0 {
		t.Log(complaint.String())
	}
	return n
}

// wantWhole asks that every acknowledged record is there, in its version or a later one, and that rows and events agree.
func (w *world) wantWhole(acknowledged map[string]int64) {
	w.t.Helper()
	versions, events, shares := map[string]int64{}, map[string]int64{}, map[string]int64{}
	must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) error { // one state: a killed client's last commit may still be under way
		for query, into := range map[string]map[string]int64{
			`SELECT "s_id", "s_version" FROM "l_job"`:                                 versions,
			`SELECT record, count(*) FROM event WHERE ledger = 'job' GROUP BY record`: events,
			`SELECT record, count(*) FROM share WHERE ledger = 'job' GROUP BY record`: shares,
		} {
			err := tx.Query(query, nil, func(scan func(...any) error) error {
				var id string
				var n int64
				err := scan(&id, &n)
				into[id] = n
				return err
			})
			if err != nil {
				return err
			}
		}
		return nil
	}))
	for id, version := range acknowledged {
		if versions[id] < version {
			w.t.Errorf("%s was acknowledged in version %d and is there in %d", id, version, versions[id])
		}
	}
	for id, n := range events {
		if versions[id] != n {
			w.t.Errorf("%s has %d events and version %d", id, n, versions[id])
		}
	}
	if len(events) != len(versions) || len(shares) != len(versions) {
		w.t.Errorf("%d rows, events of %d records, shares of %d", len(versions), len(events), len(shares))
	}
}
