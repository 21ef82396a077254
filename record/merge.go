package record

import (
	"maps"
	"strings"

	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Merged is the kind of the events of records that name another person since two entries of one person were made one.
const Merged = "merged"

// MergePersons makes two entries of one person one, in one step: whatever record is about the one, or names them in a field, is about or
// names the other from now on, and so does what waits. What happened keeps the name it happened under. It is final; see unit.Model.Merge
// for who may.
func (s *Service) MergePersons(tx *store.Tx, a *unit.Actor, from, into, reason string) error {
	if a == nil {
		return a.Allow(unit.Ask{})
	}
	var running int64
	if _, err := tx.Row(`SELECT count(*) FROM handover WHERE state <> 'done' AND person IN ($1, $2)`, []any{from, into}, &running); err != nil {
		return err
	}
	if running > 0 {
		return fault.New(fault.Conflict, "handover_runs", "此人的工作正在移交，请待移交完成后再合并。", "Their work is being handed over; merge when that is over.")
	}
	if err := s.Units.Merge(tx, a, from, into, reason); err != nil {
		return err
	}
	who := &unit.Actor{Person: a.Person, Post: a.Post, System: true}
	for _, d := range s.Ledgers.Tables() {
		if err := s.mergeIn(tx, who, d, from, into, reason); err != nil {
			return err
		}
	}
	return mergeWaiting(tx, from, into)
}

// mergeIn lets the records of one ledger name the other person.
func (s *Service) mergeIn(tx *store.Tx, a *unit.Actor, d *ledger.Definition, from, into, reason string) error {
	if d.Is == ledger.Persons {
		if err := s.mergeRows(tx, a, d, from, into, reason); err != nil {
			return err
		}
	}
	ids, err := mentions(tx, d, from)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if err := s.rename(tx, a, d, id, from, into, reason); err != nil {
			return err
		}
	}
	return nil
}

// mergeRows settles the rows of the two in a ledger of persons, where a row's identifier is the person's: of two rows that of who is no
// more is void; a single one must be that of who stays.
func (s *Service) mergeRows(tx *store.Tx, a *unit.Actor, d *ledger.Definition, from, into, reason string) error {
	rows := map[string]*Record{}
	records, err := s.scan(tx, d, `SELECT `+columns(d)+` FROM `+d.Table()+` WHERE "s_voided" IS NULL AND "s_id" IN ($1, $2)`+tx.ForUpdate(), []any{from, into})
	if err != nil {
		return err
	}
	for _, r := range records {
		rows[r.ID] = r
	}
	switch {
	case rows[from] == nil:
		return nil
	case rows[into] == nil:
		return fault.Newf(fault.Conflict, "merge_other_way", "要并入的人没有“%s”记录，被合并的人有。请反过来合并，以保留该记录。",
			"Who stays has no record in “%s”, and who is merged has. Merge the other way round, so that it is kept.", d.Title)
	}
	c := &acting{s: s, tx: tx, a: a, d: d, r: rows[from], act: Act{Note: reason}}
	return c.makeVoid(ConfirmVoid, map[string]any{"state": rows[from].State, "merged": into})
}

// mentions lists the records of a ledger, void ones aside, that are about a person or name them in a field that people fill.
func mentions(tx *store.Tx, d *ledger.Definition, person string) (out []string, err error) {
	var args store.Args
	is, within := args.Add(person), args.Add(`%"`+store.EscapeLike(person)+`"%`)
	var or []string
	if d.Of == ledger.Persons {
		or = append(or, `"s_person" = `+is)
	}
	for _, f := range d.Fields {
		switch {
		case f.Computed != nil:
		case f.Type.Name() == "person":
			or = append(or, f.Column()+" = "+is)
		case f.Type.Name() == "persons" || len(personCells(f)) > 0:
			or = append(or, f.Column()+" LIKE "+within+` ESCAPE '\'`)
		}
	}
	if len(or) == 0 {
		return nil, nil
	}
	if !strings.Contains(strings.Join(or, ""), within) {
		args.Values = args.Values[:1]
	}
	err = tx.Query(`SELECT "s_id" FROM `+d.Table()+` WHERE "s_voided" IS NULL AND (`+strings.Join(or, " OR ")+`) ORDER BY "s_id"`, args.Values, func(scan func(...any) error) error {
		var id string
		err := scan(&id)
		out = append(out, id)
		return err
	})
	return out, err
}

// personCells are the columns of rows that name persons.
func personCells(f *ledger.Field) []*ledger.Field {
	var out []*ledger.Field
	for _, column := range f.Rows {
		if column.Type.Name() == "person" {
			out = append(out, column)
		}
	}
	return out
}

// rename lets one record be about, and name, the other person. Nothing is judged: it is the same person.
func (s *Service) rename(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id, from, into, reason string) error {
	d, err := s.lifecycle(tx, d, id)
	if err != nil {
		return err
	}
	r, err := s.Load(tx, d, id, true)
	if err != nil {
		return err
	}
	w := &write{s: s, tx: tx, a: a, d: d, r: r, kind: Merged, from: r.State, note: reason, before: maps.Clone(r.Values), extra: map[string]any{"from": from, "to": into}}
	if r.Person == from {
		if _, err := tx.Exec(`UPDATE `+d.Table()+` SET "s_person" = $1 WHERE "s_id" = $2`, into, id); err != nil {
			return err
		}
		rewriting(tx, id)
		r.Person = into
	}
	for _, f := range d.Fields {
		if v, changed := renamed(f, r.Values[f.Key], from, into); changed {
			r.Values[f.Key] = v
		}
	}
	if err := w.compute(); err != nil {
		return err
	}
	if err := w.save(); err != nil {
		return err
	}
	return w.spread()
}

// renamed is a field's value with one person in the place of another.
func renamed(f *ledger.Field, v any, from, into string) (any, bool) {
	switch cells := personCells(f); {
	case f.Computed != nil || v == nil:
		return nil, false
	case f.Type.Name() == "person" || f.Type.Name() == "persons":
		return instead(v, from, into)
	case len(cells) > 0:
		list, _ := v.([]any)
		out, changed := make([]any, len(list)), false
		for i, item := range list {
			row, _ := item.(map[string]any)
			out[i] = item
			for _, column := range cells {
				if row[column.Key] == from {
					row = maps.Clone(row)
					row[column.Key], changed = into, true
					out[i] = row
				}
			}
		}
		return out, changed
	}
	return nil, false
}

// mergeWaiting lets what waits, and what is kept for a person, be the other one's.
func mergeWaiting(tx *store.Tx, from, into string) error {
	for _, t := range []struct {
		table, column string
		beside        []string // with which it may stand once
	}{
		{"assign", "person", []string{"ledger", "record", "why"}},
		{"answer", "person", []string{"record", "clock", "unit", "role"}},
		{"countersign_part", "person", []string{"countersign", "unit"}},
		{"notice", "person", []string{"position"}},
		{"notice_read", "person", []string{"position"}},
		{"signing", "person", nil}, {"signature", "person", nil}, {"signature", "behalf", nil}, {"countersign", "person", nil}, {"countersign_part", "answerer", nil},
		{"voiding", "person", nil}, {"saved_view", "person", nil}, {"import", "person", nil}, {"handover", "person", nil}, {"handover", "asker", nil},
	} {
		if len(t.beside) > 0 {
			same := ""
			for _, column := range t.beside {
				same += " AND o." + column + " = " + t.table + "." + column
			}
			if _, err := tx.Exec(`DELETE FROM `+t.table+` WHERE `+t.column+` = $1 AND EXISTS (SELECT 1 FROM `+t.table+` o WHERE o.`+t.column+` = $2`+same+`)`, from, into); err != nil {
				return err
			}
		}
		if _, err := tx.Exec(`UPDATE `+t.table+` SET `+t.column+` = $2 WHERE `+t.column+` = $1`, from, into); err != nil {
			return err
		}
	}
	return nil
}
