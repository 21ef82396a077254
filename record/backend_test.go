package record_test

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"zhiben/internal/fault"
	"zhiben/internal/testpg"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// PostgreSQL's backends are ended under writers who repeat what they got no answer to, by name and once by a signal that makes the
// whole server recover: nothing acknowledged is lost, rows and events agree, and no key made two records.
func TestKilledBackendLosesNothing(t *testing.T) {
	address := testpg.URL(t, testpg.Options{Durable: true})
	w := newWorld(t, address)
	stop := make(chan struct{})
	acknowledged := map[string]int64{}
	made, refused := 0, 0
	var mutex sync.Mutex
	var writers sync.WaitGroup
	for range 4 {
		writers.Go(func() {
			for open := true; open; {
				key := rand.Text()
				r, repeated, err := insist(t, stop, func() (r *record.Record, err error) {
					err = w.try(func(tx *store.Tx) error {
						r, err = w.s.Create(tx, unit.System(), w.job(), record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": key, "helpers": []any{w.towns[0].ID}}, Key: key})
						return err
					})
					return r, err
				})
				mutex.Lock()
				refused += repeated
				if err == nil {
					made++
					acknowledged[r.ID] = r.Version
				}
				mutex.Unlock()
				select {
				case <-stop:
					open = false
				default:
				}
			}
		})
	}
	ctx := context.Background()
	for n := range 15 {
		time.Sleep(60 * time.Millisecond)
		conn := connect(t, address)
		rows, err := conn.Query(ctx, `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY random() LIMIT 3`)
		must(t, err)
		pids, err := pgx.CollectRows(rows, pgx.RowTo[int])
		must(t, err)
		for _, pid := range pids {
			if n == 9 { // once as the kernel would for want of memory
				_ = syscall.Kill(pid, syscall.SIGKILL) // it may just have ended
				break
			}
			_, err := conn.Exec(ctx, `SELECT pg_terminate_backend($1)`, pid)
			must(t, err)
		}
		_ = conn.Close(ctx)
	}
	_ = connect(t, address).Close(ctx) // it has recovered
	time.Sleep(100 * time.Millisecond)
	close(stop)
	writers.Wait()
	w.wantWhole(acknowledged)
	if made < 20 || refused == 0 {
		t.Errorf("%d records made, %d attempts failed: the backends were not ended under load", made, refused)
	}
	conn := connect(t, address)
	defer func() { _ = conn.Close(ctx) }()
	var twice int
	must(t, conn.QueryRow(ctx, `SELECT count(*) FROM (SELECT 1 FROM "l_job" GROUP BY "name" HAVING count(*) > 1) AS t`).Scan(&twice))
	if twice > 0 {
		t.Errorf("%d keys made two records", twice)
	}
	t.Logf("%d records made, %d attempts failed", made, refused)
}

// insist tries until there is an answer; repeated counts the tries that failed.
func insist(t *testing.T, stop chan struct{}, try func() (*record.Record, error)) (r *record.Record, repeated int, err error) {
	for {
		if r, err = try(); err == nil {
			return r, repeated, nil
		}
		if f := fault.Of(err); f == nil || f.Kind != fault.Unavailable {
			t.Errorf("a writer is told %T %v", errors.Unwrap(err), err)
		}
		repeated++
		select {
		case <-stop:
			return nil, repeated, err
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// connect waits while the server recovers.
func connect(t *testing.T, address string) *pgx.Conn {
	t.Helper()
	var failed error
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		conn, err := pgx.Connect(context.Background(), address)
		if err == nil {
			return conn
		}
		failed = err
	}
	t.Fatal(errors.Join(fmt.Errorf("the database does not come back"), failed))
	return nil
}
