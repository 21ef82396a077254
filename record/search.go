package record

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// SearchFollower keeps the words under which records are found.
const SearchFollower = "search"

// Searches is the follower that keeps the words of records. Like the tallies it looks at a record again, whatever an event was
// about. Its version holds what the packs say is searchable, so that a changed flag, or a field that becomes protected, replays.
func (s *Service) Searches() event.Follower {
	version := "1"
	for _, d := range s.Ledgers.Tables() {
		version += " " + d.Name
		for _, f := range searchable(d) {
			version += "," + f.Key
		}
		version += "<" + strings.Join(d.BelowStates(), ",")
	}
	return event.Follower{Name: SearchFollower, Version: store.Hash([]byte(version)), Prepare: s.prepareWords, Reset: func(tx *store.Tx) error {
		if !tx.Postgres {
			if _, err := tx.Exec(`INSERT INTO search_text (search_text) VALUES ('delete-all')`); err != nil {
				return err
			}
		}
		return store.Empty(tx, "search_doc")
	}}
}

// prepareWords makes the words of the records that events touched, and gives how they are kept.
func (s *Service) prepareWords(tx *store.Tx, events []event.Event) (func(*store.Tx) error, error) {
	first := map[string]int64{}
	for _, e := range events {
		if first[e.Record] == 0 && s.tabled(e.Ledger) != nil { // not what the tree says of a unit
			first[e.Record] = e.Position
		}
	}
	records := touched(events)
	if err := s.reachedByUnits(tx, events, records); err != nil {
		return nil, err
	}
	type part struct {
		d       *ledger.Definition
		records []string
		words   map[string]entry
	}
	var parts []part
	for _, name := range slices.Sorted(maps.Keys(records)) {
		d := s.tabled(name)
		if d == nil {
			continue
		}
		for chunk := range slices.Chunk(records[name], 512) {
			words, err := s.wordsOf(tx, d, chunk)
			if err != nil {
				return nil, err
			}
			parts = append(parts, part{d, chunk, words})
		}
	}
	return func(tx *store.Tx) error {
		for _, p := range parts {
			if err := keepWords(tx, p.d, p.records, p.words, first); err != nil {
				return err
			}
		}
		return nil
	}, nil
}

// reachedByUnits adds the records that somebody else may see now: those about units that moved in the tree, and about units whose
// industry may have changed.
func (s *Service) reachedByUnits(tx *store.Tx, events []event.Event, records map[string][]string) error {
	var args store.Args
	var or []string
	var units []string
	for _, e := range events {
		if e.Kind == unit.Relocated {
			to, _ := e.Body.Extra["to"].(string)
			or = append(or, unit.Range("u.path", to, &args))
		} else if d := s.tabled(e.Ledger); d != nil && slices.ContainsFunc(d.Fields, func(f *ledger.Field) bool { return f.Sector && e.Touches(f.Key) }) {
			units = append(units, e.Unit)
		}
	}
	if len(units) > 0 {
		or = append(or, "u.id IN "+store.InPadded(&args, units))
	}
	if len(or) == 0 {
		return nil
	}
	return alsoTouched(tx, `SELECT d.ledger, d.record FROM search_doc d JOIN unit u ON u.id = d.unit WHERE `+strings.Join(or, " OR "), args.Values, records)
}

// entry is a record in the index.
type entry struct {
	seq   int64
	mark  string
	unit  string
	words []string
}

// keepWords writes the words of records that are kept with other ones.
func keepWords(tx *store.Tx, d *ledger.Definition, records []string, is map[string]entry, first map[string]int64) error {
	was, err := entries(tx, records)
	if err != nil {
		return err
	}
	var rows, docs [][]any // the latter of SQLite's index
	var gone []int64
	for _, id := range records {
		before, had := was[id]
		now := is[id]
		if now.seq = before.seq; !had {
			now.seq = first[id]
		}
		if had && before.mark == now.mark {
			continue
		}
		row := []any{now.seq, id, d.Name, now.unit, now.mark}
		if tx.Postgres {
			row = append(row, strings.Join(now.words, " "))
		}
		rows = append(rows, row)
		if before.mark != "" {
			gone = append(gone, now.seq)
		}
		if now.mark != "" {
			docs = append(docs, []any{now.seq, strings.Join(now.words, " ")})
		}
	}
	if tx.Postgres {
		return tx.Many(`INSERT INTO search_doc (seq, record, ledger, unit, mark, words)`, rows, `ON CONFLICT (record) DO UPDATE SET unit = excluded.unit, mark = excluded.mark, words = excluded.words`)
	}
	if err := tx.Many(`INSERT INTO search_doc (seq, record, ledger, unit, mark)`, rows, `ON CONFLICT (record) DO UPDATE SET unit = excluded.unit, mark = excluded.mark`); err != nil {
		return err
	}
	for _, seq := range gone {
		if _, err := tx.Exec(`DELETE FROM search_text WHERE rowid = $1`, seq); err != nil {
			return err
		}
	}
	return tx.Many(`INSERT INTO search_text (rowid, words)`, docs, "")
}

func entries(tx *store.Tx, records []string) (map[string]entry, error) {
	out := make(map[string]entry, len(records))
	var args store.Args
	err := tx.Query(`SELECT record, seq, mark FROM search_doc WHERE record IN `+store.InPadded(&args, records), args.Values, func(scan func(...any) error) error {
		var id string
		var e entry
		err := scan(&id, &e.seq, &e.mark)
		out[id] = e
		return err
	})
	return out, err
}

// wordsOf makes the words of those of the records that are there and not void.
func (s *Service) wordsOf(tx *store.Tx, d *ledger.Definition, records []string) (map[string]entry, error) {
	slim := *d // no more of the row than is looked at
	slim.Fields = searchable(d)
	var args store.Args
	rows, err := s.scan(tx, &slim, `SELECT `+columns(&slim)+` FROM `+d.Table()+` WHERE "s_voided" IS NULL AND "s_id" IN `+store.InPadded(&args, records), args.Values)
	if err != nil {
		return nil, err
	}
	shared, err := listed(tx, `SELECT record, path FROM share WHERE record IN `, records)
	if err != nil {
		return nil, err
	}
	assigned, err := listed(tx, `SELECT record, person FROM assign WHERE record IN `, records)
	if err != nil {
		return nil, err
	}
	units := make([]string, len(rows))
	for i, r := range rows {
		units[i] = r.Unit
	}
	sectors, err := listed(tx, `SELECT unit, code FROM sector WHERE how = '' AND unit IN `, units)
	if err != nil {
		return nil, err
	}
	out := make(map[string]entry, len(rows))
	for _, r := range rows {
		state := d.State(r.State)
		reach := unit.Reach{Path: r.UnitPath, Region: r.Region, Shared: shared[r.ID], Assigned: assigned[r.ID], Sectors: sectors[r.Unit], Below: state != nil && state.Below}
		e := entry{unit: r.Unit}
		e.words, e.mark = wordsOfRecord(r, slim.Fields, reach)
		out[r.ID] = e
	}
	return out, nil
}

// listed runs a query for what belongs to some identifiers.
func listed(tx *store.Tx, query string, ids []string) (map[string][]string, error) {
	out := map[string][]string{}
	var args store.Args
	err := tx.Query(query+store.InPadded(&args, ids), args.Values, func(scan func(...any) error) error {
		var id, what string
		err := scan(&id, &what)
		out[id] = append(out[id], what)
		return err
	})
	return out, err
}

// Found is a record that a search found, with the words around what was looked for.
type Found struct {
	*Record
	Snippet string
}

// Findings is a page of what a search found, the latest records first.
type Findings struct {
	Items []Found
	Next  string // cursor of the next page; empty: this was the last
}

const (
	findWindow  = 64 // entries of the index that are looked at together
	findWindows = 16 // and how often, before a page is given as it is
)

// Search finds the records of all ledgers, or of some, that the actor may see and whose searchable texts hold the query: every
// part of it between spaces, as it is written but for large and small letters and full-width forms. At least two characters in a
// row are needed. What was written in the last moments may not be found yet.
func (s *Service) Search(tx *store.Tx, a *unit.Actor, text string, ledgers []string, limit int, after string) (*Findings, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	q := newWanted(text)
	if len(q.pairs) == 0 {
		return nil, fault.New(fault.Invalid, "search_too_short", "请至少输入两个连续的字。", "Write at least two characters in a row.").At("query.q", "再输入几个字", "write some more")
	}
	before := int64(1) << 62
	if after != "" {
		n, err := strconv.ParseInt(after, 36, 64)
		if err != nil {
			return nil, badCursor()
		}
		before = n
	}
	if tx.Postgres { // how common the words are decides the plan, and a prepared plan does not know
		if _, err := tx.Exec(`SET LOCAL plan_cache_mode = force_custom_plan`); err != nil {
			return nil, err
		}
	}
	out := &Findings{}
	for range findWindows {
		hits, err := lookUp(tx, a, q, ledgers, before)
		if err != nil {
			return nil, err
		}
		found, err := s.check(tx, a, q, hits)
		if err != nil {
			return nil, err
		}
		for _, h := range hits {
			before = h.seq
			if f, ok := found[h.record]; ok {
				if out.Items = append(out.Items, f); len(out.Items) == limit {
					out.Next = strconv.FormatInt(before, 36)
					return out, nil
				}
			}
		}
		if len(hits) < findWindow {
			return out, nil
		}
	}
	out.Next = strconv.FormatInt(before, 36)
	return out, nil
}

// hit is an entry of the index with all the pairs of a query and a mark of the actor.
type hit struct {
	seq            int64
	record, ledger string
}

func lookUp(tx *store.Tx, a *unit.Actor, q wanted, ledgers []string, before int64) ([]hit, error) {
	and, or, quote := " AND ", " OR ", `"`
	query := `SELECT d.seq, d.record, d.ledger FROM search_text t JOIN search_doc d ON d.seq = t.rowid WHERE search_text MATCH $1 AND t.rowid < $2`
	order := ` ORDER BY t.rowid DESC LIMIT `
	if tx.Postgres {
		and, or, quote = " & ", " | ", `'`
		query = `SELECT d.seq, d.record, d.ledger FROM search_doc d WHERE d.words @@ CAST($1 AS tsquery) AND d.seq < $2`
		order = ` ORDER BY d.seq DESC LIMIT `
	}
	quoted := func(words []string) []string { // letters and digits only
		out := make([]string, len(words))
		for i, w := range words {
			out[i] = quote + w + quote
		}
		return out
	}
	match := strings.Join(quoted(q.pairs), and)
	if !a.System {
		marks := a.Marks()
		if len(marks) == 0 {
			return nil, nil
		}
		match += and + "(" + strings.Join(quoted(marks), or) + ")"
	}
	args := store.Args{Values: []any{match, before}}
	if len(ledgers) > 0 {
		query += " AND d.ledger IN " + store.In(&args, ledgers)
	}
	var out []hit
	err := tx.Query(query+order+args.Add(findWindow), args.Values, func(scan func(...any) error) error {
		var h hit
		err := scan(&h.seq, &h.record, &h.ledger)
		out = append(out, h)
		return err
	})
	return out, err
}

// check reads the records and keeps those that the actor may see now and whose texts hold the query: all its pairs may stand in a
// text without the whole.
func (s *Service) check(tx *store.Tx, a *unit.Actor, q wanted, hits []hit) (map[string]Found, error) {
	of := map[string][]string{}
	for _, h := range hits {
		of[h.ledger] = append(of[h.ledger], h.record)
	}
	out := map[string]Found{}
	for _, name := range slices.Sorted(maps.Keys(of)) {
		d := s.tabled(name)
		if d == nil { // the packs no longer have it
			continue
		}
		records, err := s.Pick(tx, a, d, of[name])
		if err != nil {
			return nil, err
		}
		for _, r := range records {
			if where, ok := q.match(searchTexts(r, searchable(d))); ok {
				out[r.ID] = Found{Record: r, Snippet: q.snippet(where)}
			}
		}
	}
	return out, nil
}
