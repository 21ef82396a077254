package record

import (
	"maps"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// SearchFollower keeps the words under which records are found.
const SearchFollower = "search"

// Searches is the follower that keeps the words of records. Like the tallies it looks at a record again, whatever an event was
// about. Its version holds what the packs say is searchable, so that a changed flag, or a field that becomes protected, replays.
func (s *Service) Searches() event.Follower {
	version := "3"
	for _, d := range s.Ledgers.Tables() {
		version += " " + d.Name
		for _, f := range searchable(d) {
			version += "," + f.Key
		}
		version += "<" + strings.Join(d.BelowStates(), ",")
		if d.Follows {
			version += "@"
		}
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
	if err := s.reachedByPosts(tx, events, records); err != nil {
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

// reachedByPosts adds the records that follow persons who took or left a post.
func (s *Service) reachedByPosts(tx *store.Tx, events []event.Event, records map[string][]string) error {
	var persons []string
	for _, e := range events {
		if person, _ := e.Body.Extra["person"].(string); person != "" && (e.Kind == unit.Appointed || e.Kind == unit.Dismissed) {
			persons = append(persons, person)
		}
	}
	if len(persons) == 0 {
		return nil
	}
	for _, d := range s.Ledgers.Tables() {
		if !d.Follows {
			continue
		}
		var args store.Args
		if err := alsoTouched(tx, `SELECT `+args.Add(d.Name)+`, "s_id" FROM `+d.Table()+` WHERE "s_person" IN `+store.In(&args, persons), args.Values, records); err != nil {
			return err
		}
	}
	return nil
}

// posted are, of records that follow their persons, the paths of the units at which these hold posts, by person.
func posted(tx *store.Tx, d *ledger.Definition, rows []*Record) (map[string][]string, error) {
	if !d.Follows {
		return nil, nil
	}
	var args store.Args
	live := `SELECT p.person, u.path FROM post p JOIN unit u ON u.id = p.unit WHERE (p.until IS NULL OR p.until > ` + args.Add(tx.Now.UnixMilli()) + `) AND p.person IN `
	persons := make([]string, len(rows))
	for i, r := range rows {
		persons[i] = r.Person
	}
	out := map[string][]string{}
	err := tx.Query(live+store.InPadded(&args, persons), args.Values, func(scan func(...any) error) error {
		var person, path string
		err := scan(&person, &path)
		out[person] = append(out[person], path)
		return err
	})
	return out, err
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
	at, err := posted(tx, d, rows)
	if err != nil {
		return nil, err
	}
	out := make(map[string]entry, len(rows))
	for _, r := range rows {
		state := d.State(r.State)
		if d.Follows {
			shared[r.ID], assigned[r.ID] = append(shared[r.ID], at[r.Person]...), append(assigned[r.ID], r.Person)
		}
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
