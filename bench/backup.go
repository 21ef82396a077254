package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"zhiben/app"
	"zhiben/event"
	"zhiben/internal/testpg"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

const (
	backupRecords = 1_000_000
	backupGoal    = 3 * time.Minute
	backupClients = 4                      // write meanwhile
	backupPause   = 100 * time.Millisecond // between two writes of a client
)

// backupRestore measures how long it takes to back up a million records and to prove the backup by
// restoring it elsewhere and verifying its log, rows and files, with the commands, while a server runs on the database and clients write.
func backupRestore(at *place) ([]figure, error) {
	var out []figure
	worst := 0.0
	err := at.onBoth(testpg.Options{Durable: true}, func(on, dir, address string) error {
		f, err := at.backupOn(dir, address)
		if err != nil {
			return err
		}
		f.Name += "/" + on
		out, worst = append(out, f), max(worst, f.Measured)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return append([]figure{backupFigure(worst, "s on the slower database")}, out...), nil
}

func backupFigure(seconds float64, said string) figure {
	return figure{"backup-restore", seconds, said, fmt.Sprintf("<= %.0f", backupGoal.Seconds()), "none", seconds <= backupGoal.Seconds()}
}

func (at *place) backupOn(dir, database string) (figure, error) {
	c, err := at.found(filepath.Join(dir, "data"), database, listTowns)
	if err != nil {
		return figure{}, err
	}
	if err := c.stop(); err != nil {
		return figure{}, err
	}
	began := time.Now()
	if err := at.enterSites(c, backupRecords); err != nil {
		return figure{}, fmt.Errorf("fill: %w", err)
	}
	verbose("filled in %v", time.Since(began))
	if c.server, err = at.start(c.data, database); err != nil {
		return figure{}, err
	}
	f, err := at.provenBackup(c, dir)
	return f, errors.Join(err, c.stop())
}

const backupPatterns = 2000 // records that are entered as people do

// enterSites lets an officer enter some sites and puts many more like them beside, each with a name, its clock and an event of its own, as if
// they had been entered too. Then the followers follow.
func (at *place) enterSites(c *county, records int) error {
	a, err := at.openSite(c.data, c.database)
	if err != nil {
		return err
	}
	ctx := context.Background()
	err = a.DB.Write(ctx, func(tx *store.Tx) error { return tx.Gather(func() error { return c.enter(tx, a) }) })
	var patterns []event.Event
	if err == nil {
		err = a.DB.Write(ctx, func(tx *store.Tx) (err error) {
			patterns, err = multiply(tx, records)
			return err
		})
	}
	const together = 5000
	for n := 0; n < records && err == nil; n += together {
		err = a.DB.Write(ctx, func(tx *store.Tx) error {
			return tx.Gather(func() error {
				for i := n; i < min(n+together, records); i++ {
					e := patterns[i%len(patterns)]
					e.ID, e.Record, e.Body.Changes = "", siteID(i), maps.Clone(e.Body.Changes)
					e.Body.Changes["name"] = event.Change{To: siteTitle(i)}
					if err := event.Append(tx, &e); err != nil {
						return err
					}
				}
				return nil
			})
		})
	}
	verbose("the followers follow")
	if err == nil {
		err = a.CatchUp(ctx)
	}
	if err == nil {
		_, err = a.Checkpoint(ctx, "")
	}
	return errors.Join(err, a.Close(), at.analyze(c.data, c.database))
}

func siteID(i int) string    { return fmt.Sprintf("01990000-0000-7000-8000-%d", 100000000000+i) }
func siteTitle(i int) string { return fmt.Sprintf("第%d号喷涂作业场所", i) }

// enter writes the patterns as the officer of the county.
func (c *county) enter(tx *store.Tx, a *app.App) error {
	post, found, err := unit.FirstPost(tx, "committee_office")
	if err != nil || !found {
		return errors.Join(err, errors.New("no officer"))
	}
	officer, err := a.Policy.Units.Actor(tx, post)
	if err != nil {
		return err
	}
	d := a.Records.Ledgers.Get("site")
	for i := range backupPatterns {
		t := c.towns[i%len(c.towns)]
		text, err := json.Marshal(c.site(i)) // as they come over HTTP
		if err != nil {
			return err
		}
		var values map[string]any
		if err := json.Unmarshal(text, &values); err != nil {
			return err
		}
		if _, err := a.Records.Create(tx, officer, d, record.Draft{Unit: t.enterprises[i/len(c.towns)%len(t.enterprises)], Move: "enter", Values: values}); err != nil {
			return err
		}
	}
	return nil
}

// multiply puts records like the patterns beside them, and gives the patterns' events in the order in which they are taken up again.
func multiply(tx *store.Tx, records int) (events []event.Event, err error) {
	var ids []string
	if err := tx.Query(`SELECT "s_id" FROM l_site ORDER BY "s_id"`, nil, func(scan func(...any) error) error {
		ids = append(ids, "")
		return scan(&ids[len(ids)-1])
	}); err != nil {
		return nil, err
	}
	for _, id := range ids {
		of, err := event.History(tx, id)
		if err != nil || len(of) != 1 {
			return nil, errors.Join(err, fmt.Errorf("%d events of a record", len(of)))
		}
		events = append(events, of[0])
	}
	const numbered = `WITH RECURSIVE n(i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %d), p AS (SELECT p.*, row_number() OVER (ORDER BY "%s") - 1 AS k FROM %s p) `
	id := `'01990000-0000-7000-8000-' || CAST(100000000000 + i AS TEXT)`
	for _, copied := range []struct{ table, id, name string }{{"l_site", "s_id", `'第' || i || '号喷涂作业场所'`}, {"clock", "record", ""}} {
		columns, err := columnsOf(tx, copied.table)
		if err != nil {
			return nil, err
		}
		from := slices.Clone(columns)
		for i, name := range columns {
			columns[i], from[i] = `"`+name+`"`, `"`+name+`"`
			if name == copied.id {
				from[i] = id
			} else if name == "name" {
				from[i] = copied.name
			}
		}
		if _, err := tx.Exec(`INSERT INTO ` + copied.table + ` (` + strings.Join(columns, ", ") + `) ` + fmt.Sprintf(numbered, records, copied.id, copied.table) +
			`SELECT ` + strings.Join(from, ", ") + fmt.Sprintf(` FROM n JOIN p ON p.k = n.i %% %d`, len(ids))); err != nil {
			return nil, err
		}
	}
	return events, nil
}

func columnsOf(tx *store.Tx, table string) (out []string, err error) {
	query := `SELECT name FROM pragma_table_info($1)`
	if tx.Postgres {
		query = `SELECT column_name FROM information_schema.columns WHERE table_name = $1`
	}
	err = tx.Query(query, []any{table}, func(scan func(...any) error) error {
		out = append(out, "")
		return scan(&out[len(out)-1])
	})
	return out, err
}

var verified = regexp.MustCompile(`(\d+) events, (\d+) records`)

// provenBackup times both commands while clients write.
func (at *place) provenBackup(c *county, dir string) (figure, error) {
	identity, to := filepath.Join(dir, "identity"), filepath.Join(dir, "site.tar.gz.age")
	public, err := exec.Command(at.program(), "backup", "keygen", identity).Output()
	if err != nil {
		return figure{}, err
	}
	place := []string{"--data", c.data}
	if c.database != "" {
		place = append(place, "--database", c.database)
	}
	w := c.writeOn()
	began := time.Now()
	_, err = outputOf(dir, at.program(), append([]string{"backup", "--to", to, "--recipient", strings.TrimSpace(string(public))}, place...)...)
	made := time.Since(began)
	var text string
	if err == nil {
		text, err = outputOf(dir, at.program(), append([]string{"restore", to, "--check", "--note", "--identity", identity}, place...)...)
	}
	took := time.Since(began)
	wrote, slow, failed := w()
	if err := errors.Join(err, failed); err != nil {
		return figure{}, err
	}
	found := verified.FindStringSubmatch(text)
	info, err := os.Stat(to)
	if err != nil || found == nil {
		return figure{}, errors.Join(err, fmt.Errorf("it said %s", text))
	}
	var records int
	if _, err := fmt.Sscan(found[2], &records); err != nil || records < backupRecords {
		return figure{}, fmt.Errorf("%d records were verified", records)
	}
	return backupFigure(took.Seconds(), fmt.Sprintf("s; backed up in %.1f s (%d MB), restored and verified in %.1f s; %s events, %d records; %d writes meanwhile, p99 %.0f ms",
		made.Seconds(), info.Size()>>20, (took-made).Seconds(), found[1], records, wrote, ms(slow))), nil
}

func outputOf(dir, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "TMPDIR="+dir) // on the same disk
	out, err := cmd.CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%s: %w\n%s", cmd, err, out)
	}
	verbose("%s", out)
	return string(out), err
}

// writeOn lets clients enter sites until the function it gives is called, which tells how many and how long the slow ones took.
func (c *county) writeOn() (stop func() (n int, p99 time.Duration, err error)) {
	ctx, end := context.WithCancel(context.Background())
	took, failed := make([][]time.Duration, backupClients), make([]error, backupClients)
	var all sync.WaitGroup
	run := rand.Text()
	for i := range backupClients {
		all.Go(func() {
			conn, err := dial(c.url)
			if failed[i] = err; err != nil {
				return
			}
			defer func() { _ = conn.conn.Close() }()
			for n := 0; ctx.Err() == nil; n++ {
				began := time.Now()
				if _, err := conn.do(c.creating(c.towns[i], n, fmt.Sprintf("%s-%d-%d", run, i, n), "")); err != nil {
					failed[i] = err
					return
				}
				took[i] = append(took[i], time.Since(began))
				time.Sleep(backupPause)
			}
		})
	}
	return func() (int, time.Duration, error) {
		end()
		all.Wait()
		times := slices.Concat(took...)
		if len(times) == 0 {
			return 0, 0, errors.Join(append(failed, errors.New("nothing was written meanwhile"))...)
		}
		return len(times), percentile(times, 0.99), errors.Join(failed...)
	}
}
