package event

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"zhiben/internal/testpg"
	"zhiben/store"
)

var quiet = slog.New(slog.NewTextHandler(io.Discard, nil))

// witness is a follower that notes each event it is given, and would note it twice if it were given twice.
func witness(name string) Follower {
	return Follower{Name: name, Version: "1",
		Apply: func(tx *store.Tx, events []Event) error {
			rows := make([][]any, len(events))
			for i, e := range events {
				rows[i] = []any{name, e.Position, e.ID, e.Record, e.Body.Note}
			}
			return tx.Many(`INSERT INTO seen (name, position, event, record, note)`, rows, "")
		},
		Reset: func(tx *store.Tx) error {
			_, err := tx.Exec(`DELETE FROM seen WHERE name = $1`, name)
			return err
		}}
}

const witnessed = `CREATE TABLE IF NOT EXISTS seen (name TEXT, position BIGINT, event TEXT, record TEXT, note TEXT)`

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func run(t *testing.T, db *store.DB, statements ...string) {
	t.Helper()
	must(t, db.Write(context.Background(), func(tx *store.Tx) error {
		for _, s := range statements {
			if _, err := tx.Exec(s); err != nil {
				return err
			}
		}
		return nil
	}))
}

func count(t *testing.T, db *store.DB, query string, args ...any) (n int64) {
	t.Helper()
	must(t, db.Read(context.Background(), func(tx *store.Tx) error { _, err := tx.Row(query, args, &n); return err }))
	return n
}

// dump is the rows of a query as text, for comparison.
func dump(t *testing.T, db *store.DB, query string) string {
	t.Helper()
	var b strings.Builder
	must(t, db.Read(context.Background(), func(tx *store.Tx) error {
		return tx.Query(query, nil, func(scan func(...any) error) error {
			var line string
			err := scan(&line)
			b.WriteString(line + "\n")
			return err
		})
	}))
	return b.String()
}

const seenRows = `SELECT position || ' ' || event || ' ' || record || ' ' || note FROM seen WHERE name = 'a' ORDER BY position`

// wantExact asks that a witness saw every event once, that positions have no gaps, and that the events of each record come in
// the order in which they were written.
func wantExact(t *testing.T, db *store.DB, name string) {
	t.Helper()
	events := count(t, db, `SELECT count(*) FROM event`)
	for what, n := range map[string]int64{
		"rows":                 count(t, db, `SELECT count(*) FROM seen WHERE name = $1`, name),
		"different events":     count(t, db, `SELECT count(DISTINCT event) FROM seen JOIN event ON event.id = seen.event WHERE name = $1`, name),
		"different positions":  count(t, db, `SELECT count(DISTINCT position) FROM seen WHERE name = $1`, name),
		"the highest position": count(t, db, `SELECT coalesce(max(position), 0) FROM seen WHERE name = $1`, name),
	} {
		if n != events {
			t.Errorf("%s saw of %d events: %s %d", name, events, what, n)
		}
	}
	if n := count(t, db, `SELECT count(*) FROM event_new`); n != 0 {
		t.Errorf("%d events still wait for a position", n)
	}
	if n := count(t, db, `SELECT count(*) FROM (SELECT note, lag(note) OVER (PARTITION BY record ORDER BY position) AS before FROM seen WHERE name = $1 AND note <> '') AS s WHERE before >= note`, name); n != 0 {
		t.Errorf("%d events of a record came before an earlier one", n)
	}
}

func onTwo(t *testing.T, test func(t *testing.T, address string, one, two *store.DB)) {
	for name, address := range map[string]string{"sqlite": filepath.Join(t.TempDir(), "z.db"), "postgres": testpg.URL(t)} {
		t.Run(name, func(t *testing.T) {
			var dbs []*store.DB
			for range 2 {
				db, err := store.Open(context.Background(), address)
				must(t, err)
				t.Cleanup(func() { _ = db.Close() })
				dbs = append(dbs, db)
			}
			test(t, address, dbs[0], dbs[1])
		})
	}
}

// write appends events of one record, each with the next number of the record's own count, in one transaction that takes its time
// and sometimes fails.
func write(db *store.DB, record string, n int, fail bool) error {
	return db.Write(context.Background(), func(tx *store.Tx) error {
		for range n {
			var next int64
			if _, err := tx.Exec(`UPDATE ticks SET n = n + 1 WHERE record = $1`, record); err != nil {
				return err
			}
			if _, err := tx.Row(`SELECT n FROM ticks WHERE record = $1`, []any{record}, &next); err != nil {
				return err
			}
			if err := Append(tx, &Event{Record: record, Kind: "edit", Body: Body{Note: fmt.Sprintf("%06d", next)}}); err != nil {
				return err
			}
			if tx.Postgres { // others may commit meanwhile
				time.Sleep(time.Duration(rand.IntN(2000)) * time.Microsecond)
			}
		}
		if fail {
			return errRefused
		}
		return nil
	})
}

var errRefused = errors.New("refused")

// Writers on two servers commit out of order while two dispatchers follow, whose followers fail now and then in the middle of a
// batch; one follower is rebuilt meanwhile. Nothing is skipped, nothing comes twice.
func TestNothingIsSkippedOrDoubled(t *testing.T) {
	onTwo(t, func(t *testing.T, _ string, one, two *store.DB) {
		began := time.Now()
		hasty := func() time.Time { return began.Add(200 * time.Since(began)) } // back-off passes quickly
		one.Now, two.Now = hasty, hasty
		run(t, one, witnessed, `CREATE TABLE ticks (record TEXT PRIMARY KEY, n BIGINT)`, `INSERT INTO ticks VALUES ('r0', 0), ('r1', 0), ('r2', 0), ('r3', 0), ('r4', 0)`)
		shaky := witness("a")
		apply := shaky.Apply
		shaky.Apply = func(tx *store.Tx, events []Event) error {
			if err := apply(tx, events); err != nil || rand.IntN(8) > 0 {
				return err
			}
			return errRefused
		}
		ctx, stop := context.WithCancel(context.Background())
		var following, writing sync.WaitGroup
		for _, db := range []*store.DB{one, two} {
			d := &Dispatcher{DB: db, Followers: []Follower{shaky, witness("b")}, Log: quiet}
			must(t, d.Install(ctx))
			following.Go(func() { d.Run(ctx) })
			for range 3 {
				writing.Go(func() {
					for range 60 {
						fail := rand.IntN(5) == 0
						if err := write(db, fmt.Sprint("r", rand.IntN(5)), 1+rand.IntN(4), fail); err != nil && !fail {
							t.Error(err)
						}
					}
				})
			}
		}
		time.Sleep(50 * time.Millisecond)
		rebuilder := &Dispatcher{DB: two, Followers: []Follower{witness("b")}, Log: quiet}
		must(t, rebuilder.Rebuild(ctx, []string{"b"}, 0, func(State) {}))
		writing.Wait()
		stop()
		following.Wait()
		last := &Dispatcher{DB: one, Followers: []Follower{witness("a"), witness("b")}, Log: quiet}
		time.Sleep(100 * time.Millisecond) // a pause after a failure is over
		must(t, last.Catch(context.Background()))
		wantExact(t, one, "a")
		wantExact(t, one, "b")
		before := dump(t, one, seenRows)
		must(t, last.Rebuild(context.Background(), []string{"a"}, 0, func(State) {}))
		if after := dump(t, one, seenRows); after != before || before == "" {
			t.Errorf("replaying gave other rows than following")
		}
		t.Logf("%d events", count(t, one, `SELECT count(*) FROM event`))
	})
}

// The test binary, started again with this, follows a database until it is killed.
const followDatabase = "ZHIBEN_TEST_FOLLOW_DATABASE"

func TestMain(m *testing.M) {
	if address := os.Getenv(followDatabase); address != "" {
		if err := followForEver(address); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

func followForEver(address string) error {
	ctx := context.Background()
	db, err := store.Open(ctx, address)
	if err != nil {
		return err
	}
	slow := witness("a")
	apply := slow.Apply
	slow.Apply = func(tx *store.Tx, events []Event) error {
		if err := apply(tx, events); err != nil {
			return err
		}
		fmt.Println(len(events)) // the parent kills about now, before the commit or after it
		time.Sleep(5 * time.Millisecond)
		return nil
	}
	d := &Dispatcher{DB: db, Followers: []Follower{slow}, Log: quiet}
	if err := d.Install(ctx); err != nil {
		return err
	}
	d.Run(ctx)
	return nil
}

// A process that is killed in the middle of a batch leaves each event applied or not, with the position to tell.
func TestKilledFollower(t *testing.T) {
	onTwo(t, func(t *testing.T, address string, db, _ *store.DB) {
		run(t, db, witnessed, `CREATE TABLE ticks (record TEXT PRIMARY KEY, n BIGINT)`, `INSERT INTO ticks VALUES ('r0', 0)`)
		for round := range 8 {
			must(t, write(db, "r0", 5, false))
			child := exec.Command(os.Args[0])
			child.Env = append(os.Environ(), followDatabase+"="+address)
			var complaint strings.Builder
			child.Stderr = &complaint
			out, err := child.StdoutPipe()
			must(t, err)
			must(t, child.Start())
			if !bufio.NewScanner(out).Scan() {
				t.Fatalf("the follower followed nothing: %s", complaint.String())
			}
			time.Sleep(time.Duration(round) * 1500 * time.Microsecond)
			must(t, child.Process.Kill())
			_ = child.Wait()
		}
		d := &Dispatcher{DB: db, Followers: []Follower{witness("a")}, Log: quiet}
		deadline := time.Now().Add(10 * time.Second)
		for { // PostgreSQL may still hold what the last one had locked
			must(t, d.Catch(context.Background()))
			if count(t, db, `SELECT count(*) FROM seen`) >= 40 || time.Now().After(deadline) {
				break
			}
			time.Sleep(20 * time.Millisecond)
		}
		wantExact(t, db, "a")
	})
}

// A follower that fails says why, is tried again later and later, and holds nobody else up.
func TestFailureIsVisible(t *testing.T) {
	onBoth(t, func(t *testing.T, db *store.DB) {
		ctx := context.Background()
		now := time.Date(2026, 11, 24, 1, 0, 0, 0, time.UTC)
		db.Now = func() time.Time { return now }
		run(t, db, witnessed)
		broken := errors.New("列不存在")
		bad := witness("bad")
		apply := bad.Apply
		bad.Apply = func(tx *store.Tx, events []Event) error { return errors.Join(apply(tx, events), broken) }
		d := &Dispatcher{DB: db, Followers: []Follower{bad, witness("good")}, Log: quiet}
		must(t, d.Install(ctx))
		must(t, db.Write(ctx, func(tx *store.Tx) error { return Append(tx, &Event{Record: "r", Kind: "edit"}) }))
		state := func() (s State) {
			states, err := d.states(ctx)
			must(t, err)
			return states["bad"]
		}
		waits := []time.Duration{time.Second, 2 * time.Second, 4 * time.Second}
		for i, wait := range waits {
			if err := d.Catch(ctx); !errors.Is(err, broken) {
				t.Fatalf("%v", err)
			}
			if s := state(); s.Failures != int64(i+1) || !strings.Contains(s.Error, "列不存在") || !s.NextAt.Equal(now.Add(wait)) || s.Position != 0 || s.Behind != 1 {
				t.Fatalf("attempt %d: %+v", i+1, s)
			}
			must(t, d.Catch(ctx)) // it is not tried before its time
			now = now.Add(wait)
		}
		if n := count(t, db, `SELECT count(*) FROM seen WHERE name = 'good'`); n != 1 {
			t.Errorf("the other follower saw %d events", n)
		}
		broken = nil
		must(t, d.Catch(ctx))
		if s := state(); s.Failures != 0 || s.Error != "" || s.Behind != 0 || !s.Complete {
			t.Errorf("after recovery: %+v", s)
		}
		wantExact(t, db, "bad")
	})
}

// A program with another version of a follower replays; one with the old version then leaves the follower alone.
func TestNewVersionReplays(t *testing.T) {
	onBoth(t, func(t *testing.T, db *store.DB) {
		ctx := context.Background()
		run(t, db, witnessed)
		appendOne := func() {
			must(t, db.Write(ctx, func(tx *store.Tx) error { return Append(tx, &Event{Record: "r", Kind: "edit"}) }))
		}
		older, newer := witness("a"), witness("a")
		newer.Version = "2"
		old := &Dispatcher{DB: db, Followers: []Follower{older}, Log: quiet}
		must(t, old.Install(ctx))
		appendOne()
		must(t, old.Catch(ctx))
		next := &Dispatcher{DB: db, Followers: []Follower{newer}, Log: quiet}
		must(t, next.Install(ctx))
		complete := func() (yes bool) {
			must(t, db.Read(ctx, func(tx *store.Tx) (err error) { yes, err = Complete(tx, "a"); return err }))
			return yes
		}
		if n := count(t, db, `SELECT count(*) FROM seen`); n != 0 || complete() {
			t.Errorf("%d rows after the new version's start, complete %v", n, complete())
		}
		appendOne()
		must(t, old.Catch(ctx))
		if n := count(t, db, `SELECT count(*) FROM seen`); n != 0 {
			t.Errorf("the old version wrote %d rows", n)
		}
		must(t, next.Catch(ctx))
		if !complete() {
			t.Error("incomplete after the replay")
		}
		wantExact(t, db, "a")
	})
}
