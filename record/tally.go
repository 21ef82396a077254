package record

import (
	"cmp"
	"slices"
	"strings"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// TallyFollower keeps count of the records by ledger, unit and state, and of what happened to them by day.
const TallyFollower = "tallies"

// Tallies is the follower that counts. A record is counted as it stands in its table: whatever an event was about, the record is
// looked at again and counted anew where it was counted otherwise.
func (s *Service) Tallies() event.Follower {
	return event.Follower{Name: TallyFollower, Version: "1 " + s.Zone.String(), Apply: s.tally, Reset: func(tx *store.Tx) error {
		return store.Empty(tx, "tally", "tally_record", "tally_flow")
	}}
}

func (s *Service) tally(tx *store.Tx, events []event.Event) error {
	if err := s.tallyFlow(tx, events); err != nil {
		return err
	}
	change := map[standing]int64{}
	records := touched(events)
	if err := movedWithUnits(tx, events, records); err != nil {
		return err
	}
	for name, records := range records {
		if d := s.tabled(name); d != nil {
			if err := tallyRecords(tx, d.Name, d.Table(), records, change); err != nil {
				return err
			}
		}
	}
	sums := map[standing]int64{}
	for at, n := range change {
		for _, path := range unit.Ancestors(at.path) {
			sums[standing{at.ledger, path, at.state}] += n
		}
	}
	var rows [][]any
	for at, n := range sums {
		if n != 0 {
			rows = append(rows, []any{at.ledger, depth(at.path), at.path, at.state, n})
		}
	}
	if len(rows) == 0 {
		return nil
	}
	sortRows(rows)
	if err := tx.Many(`INSERT INTO tally (ledger, depth, path, state, n)`, rows, `ON CONFLICT (ledger, depth, path, state) DO UPDATE SET n = tally.n + excluded.n`); err != nil {
		return err
	}
	_, err := tx.Exec(`DELETE FROM tally WHERE n = 0`)
	return err
}

// touched lists the records that events are about, by ledger, in the order of their first event. A unit has events under `unit` and
// under the ledger of its kind.
func touched(events []event.Event) map[string][]string {
	out := map[string][]string{}
	seen := make(map[[2]string]bool, len(events))
	for _, e := range events {
		if key := [2]string{e.Ledger, e.Record}; !seen[key] {
			seen[key] = true
			out[e.Ledger] = append(out[e.Ledger], e.Record)
		}
	}
	return out
}

// movedWithUnits adds the records about units that moved in the tree, which are counted where these stood before.
func movedWithUnits(tx *store.Tx, events []event.Event, records map[string][]string) error {
	for _, e := range events {
		from, _ := e.Body.Extra["from"].(string)
		if e.Kind != unit.Relocated || from == "" {
			continue
		}
		var args store.Args
		if err := alsoTouched(tx, `SELECT ledger, record FROM tally_record WHERE `+unit.Range("path", from, &args), args.Values, records); err != nil {
			return err
		}
	}
	return nil
}

// alsoTouched adds the records of a query (ledger, record), each once.
func alsoTouched(tx *store.Tx, query string, args []any, records map[string][]string) error {
	err := tx.Query(query, args, func(scan func(...any) error) error {
		var ledger, record string
		err := scan(&ledger, &record)
		records[ledger] = append(records[ledger], record)
		return err
	})
	for ledger, list := range records {
		slices.Sort(list)
		records[ledger] = slices.Compact(list)
	}
	return err
}

// tabled finds a ledger that has a table; nil where there is none. Nouns may log events under names that are no ledgers'.
func (s *Service) tabled(name string) *ledger.Definition {
	if d := s.Ledgers.Get(name); d != nil && len(d.Fields) > 0 {
		return d
	}
	return nil
}

// standing is as what a record is counted; the zero value: not at all.
type standing struct{ ledger, path, state string }

func depth(path string) int { return strings.Count(path, "/") - 1 }

// tallyRecords compares how records are counted with how they stand, notes the latter, and adds the difference to change.
func tallyRecords(tx *store.Tx, ledger, table string, records []string, change map[standing]int64) error {
	for chunk := range slices.Chunk(records, 512) {
		was, err := standings(tx, ledger, `SELECT record, path, state FROM tally_record WHERE record IN `, "", chunk)
		if err != nil {
			return err
		}
		is, err := standings(tx, ledger, `SELECT "s_id", "s_unit_path", "s_state" FROM `+table+` WHERE "s_id" IN `, ` AND "s_voided" IS NULL`, chunk)
		if err != nil {
			return err
		}
		var rows [][]any
		var gone []string
		for _, id := range chunk {
			before, now := was[id], is[id]
			if before == now {
				continue
			}
			if before != (standing{}) {
				change[before]--
			}
			if now == (standing{}) {
				gone = append(gone, id)
				continue
			}
			change[now]++
			rows = append(rows, []any{id, ledger, now.path, now.state})
		}
		if err := tx.Many(`INSERT INTO tally_record (record, ledger, path, state)`, rows, `ON CONFLICT (record) DO UPDATE SET path = excluded.path, state = excluded.state`); err != nil {
			return err
		}
		if len(gone) > 0 {
			var args store.Args
			if _, err := tx.Exec(`DELETE FROM tally_record WHERE record IN `+store.InPadded(&args, gone), args.Values...); err != nil {
				return err
			}
		}
	}
	return nil
}

func standings(tx *store.Tx, ledger, query, and string, records []string) (map[string]standing, error) {
	out := make(map[string]standing, len(records))
	var args store.Args
	err := tx.Query(query+store.InPadded(&args, records)+and, args.Values, func(scan func(...any) error) error {
		var id string
		at := standing{ledger: ledger}
		err := scan(&id, &at.path, &at.state)
		out[id] = at
		return err
	})
	return out, err
}

func (s *Service) tallyFlow(tx *store.Tx, events []event.Event) error {
	type key struct{ ledger, path, day, act string }
	sums := map[key]int64{}
	for _, e := range events {
		k := key{e.Ledger, "", s.day(e.At), e.Move}
		if k.act == "" {
			k.act = e.Kind
		}
		for _, k.path = range unit.Ancestors(e.UnitPath) {
			sums[k]++
		}
	}
	var rows [][]any
	for k, n := range sums {
		rows = append(rows, []any{k.ledger, depth(k.path), k.path, k.day, k.act, n})
	}
	sortRows(rows)
	return tx.Many(`INSERT INTO tally_flow (ledger, depth, path, day, act, n)`, rows, `ON CONFLICT (ledger, depth, path, day, act) DO UPDATE SET n = tally_flow.n + excluded.n`)
}

// sortRows sorts rows by ledger, depth, path and what follows, as the tables lie: neighbours are written together.
func sortRows(rows [][]any) {
	slices.SortFunc(rows, func(a, b []any) int {
		return cmp.Or(cmp.Compare(a[0].(string), b[0].(string)), cmp.Compare(a[1].(int), b[1].(int)), cmp.Compare(a[2].(string), b[2].(string)), cmp.Compare(a[3].(string), b[3].(string)))
	})
}

// Tally is how many records of a ledger stand in each state at a unit and below it. It costs a few rows, however many records
// there are. What happened in the last moments may not count yet; while the tallies are counted anew (event.Complete) they fall
// short.
func Tally(tx *store.Tx, ledger, path string) (map[string]int64, error) {
	below, err := tallies(tx, ledger, depth(path), path)
	if below[path] == nil {
		return map[string]int64{}, err
	}
	return below[path], err
}

// TallyBelow is the same for each of the units directly under one, by their paths; those without records are left out.
func TallyBelow(tx *store.Tx, ledger, path string) (map[string]map[string]int64, error) {
	return tallies(tx, ledger, depth(path)+1, path)
}

func tallies(tx *store.Tx, ledger string, depth int, path string) (map[string]map[string]int64, error) {
	out := map[string]map[string]int64{}
	args := store.Args{Values: []any{ledger, depth}}
	err := tx.Query(`SELECT path, state, n FROM tally WHERE ledger = $1 AND depth = $2 AND `+unit.Range("path", path, &args), args.Values, func(scan func(...any) error) error {
		var at, state string
		var n int64
		err := scan(&at, &state, &n)
		if out[at] == nil {
			out[at] = map[string]int64{}
		}
		out[at][state] = n
		return err
	})
	return out, err
}

// Flow is how often each move was taken, or something else happened to a record, at a unit and below it from one day to another.
// A record counts for the unit that it was about when it happened.
func Flow(tx *store.Tx, ledger, path string, from, to calendar.Date) (map[string]int64, error) {
	out := map[string]int64{}
	err := tx.Query(`SELECT act, CAST(sum(n) AS BIGINT) FROM tally_flow WHERE ledger = $1 AND depth = $2 AND path = $3 AND day >= $4 AND day <= $5 GROUP BY act`,
		[]any{ledger, depth(path), path, from.String(), to.String()}, func(scan func(...any) error) error {
			var act string
			var n int64
			err := scan(&act, &n)
			out[act] = n
			return err
		})
	return out, err
}
