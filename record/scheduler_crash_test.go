package record_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"zhiben/internal/testpg"
	"zhiben/record"
	"zhiben/store"
)

// The test binary, started again with these, runs a scheduler on a database at a fixed time until it is killed.
const (
	schedulerDatabase = "ZHIBEN_TEST_SCHEDULER_DATABASE"
	schedulerNow      = "ZHIBEN_TEST_SCHEDULER_NOW"
)

func scheduleForEver(address string) error {
	ctx := context.Background()
	db, err := store.Open(ctx, address)
	if err != nil {
		return err
	}
	s, err := service(clockworks)
	if err != nil {
		return err
	}
	now, err := time.Parse(time.RFC3339, os.Getenv(schedulerNow))
	if err != nil {
		return err
	}
	db.Now = func() time.Time { return now }
	if err := s.Install(ctx, db); err != nil {
		return err
	}
	fmt.Println("ready")
	scheduler := record.Scheduler{Records: s, DB: db, Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	scheduler.Run(ctx)
	return nil
}

// Schedulers that are killed in the middle fire no clock twice and leave none out: another goes on where they were.
func TestKilledScheduler(t *testing.T) {
	for _, c := range []struct{ name, address string }{
		{"sqlite", filepath.Join(t.TempDir(), "z.db")}, {"postgres", testpg.URL(t, testpg.Options{Durable: true})},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := clockWorld(t, c.address, clockworks)
			w.now = local(t, "2026-03-02 09:00").UTC()
			var all []*record.Record
			for i := range 200 {
				all = append(all, w.create("case", map[string]any{"name": fmt.Sprint(i), "at": local(t, "2026-03-05 10:00").Add(time.Duration(i/10) * time.Minute).UTC().Format(time.RFC3339)}))
			}
			w.now = local(t, "2026-03-06 12:00").UTC()
			cut := 0
			for w.waiting() > 0 {
				w.killScheduler(c.address, time.Duration(1+20*cut)*time.Millisecond)
				cut++
			}
			if cut < 3 {
				t.Errorf("only %d schedulers were killed, the last when all was done", cut)
			}
			w.tick()
			t.Logf("%d schedulers were killed", cut)
			for _, r := range all {
				if got := fmt.Sprint(w.told(r, "warn", "passed", "move")); got != "[warn:exact passed:exact move:finish]" {
					t.Fatalf("%s: %s", r.ID, got)
				}
			}
		})
	}
}

// waiting counts what is due.
func (w *world) waiting() (n int64) {
	w.t.Helper()
	w.write(func(tx *store.Tx) {
		_, err := tx.Row(`SELECT (SELECT count(*) FROM clock WHERE next_at <= $1) + (SELECT count(*) FROM timer WHERE next_at <= $1)`, []any{tx.Now.UnixMilli()}, &n)
		must(w.t, err)
	})
	return n
}

// killScheduler lets a process run a scheduler, and kills it a while after it is ready.
func (w *world) killScheduler(address string, after time.Duration) {
	w.t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), schedulerDatabase+"="+address, schedulerNow+"="+w.now.Format(time.RFC3339))
	out, err := child.StdoutPipe()
	must(w.t, err)
	must(w.t, child.Start())
	if lines := bufio.NewScanner(out); !lines.Scan() || lines.Text() != "ready" {
		w.t.Errorf("the scheduler said %q", lines.Text())
	}
	time.Sleep(after)
	_ = child.Process.Kill()
	_ = child.Wait() // it was killed
}
