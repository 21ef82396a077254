package record

import (
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/expr"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// world answers what expressions read, inside one transaction. It looks past the caller's scope: a guard sees what is so, not what
// the caller may see.
type world struct {
	s  *Service
	tx *store.Tx
}

var _ expr.World = world{}

func (w world) Postgres() bool { return w.tx.Postgres }

// Fields reads a row of a ledger, of a family, or of a reference to several ledgers.
func (w world) Fields(rowType, id string) (map[string]any, error) {
	switch rowType {
	case ledger.UnitRow:
		return w.unit(id)
	case ledger.PersonRow:
		return w.person(id)
	}
	d := w.s.Ledgers.Get(rowType)
	if d == nil { // any, asset, or several ledgers: the log knows which
		name, err := event.LedgerOf(w.tx, id)
		if err != nil {
			return nil, err
		}
		if d = w.s.Ledgers.Get(name); d == nil {
			return nil, nil
		}
	}
	records, err := w.s.scan(w.tx, d, `SELECT `+columns(d)+` FROM `+d.Table()+` WHERE "s_id" = $1`, []any{id})
	if err != nil || len(records) == 0 {
		return nil, err
	}
	return w.s.fields(records[0]), nil
}

// fields are a record's values as expressions see them.
func (s *Service) fields(r *Record) map[string]any {
	row := map[string]any{"id": r.ID, "number": nullable(r.Number), "state": r.State, "unit": r.Unit, "since": r.Since.Format(momentForm),
		"created_at": r.CreatedAt.Format(momentForm), "created_by": nullable(r.CreatedBy), "due": nullable(r.Due)}
	for _, f := range s.Ledgers.Get(r.Ledger).Fields {
		row[f.Key] = r.Values[f.Key]
	}
	return row
}

// momentForm is how moments are written in values.
const momentForm = "2006-01-02T15:04:05.000Z"

func (w world) unit(id string) (map[string]any, error) {
	u, err := unit.Get(w.tx, id)
	if err != nil {
		return nil, err
	}
	row := map[string]any{"id": u.ID, "name": u.Name, "kind": u.Kind, "code": u.Code, "parent": nullable(u.Parent), "path": u.Path, "region": u.Region}
	d := w.s.Ledgers.Kind(u.Kind)
	if d == nil || len(d.Fields) == 0 {
		return row, nil
	}
	records, err := w.s.scan(w.tx, d, `SELECT `+columns(d)+` FROM `+d.Table()+` WHERE "s_id" = $1`, []any{id})
	if err != nil || len(records) == 0 {
		return row, err
	}
	for k, v := range w.s.fields(records[0]) {
		if k != "id" {
			row[k] = v
		}
	}
	return row, nil
}

func (w world) person(id string) (map[string]any, error) {
	names, err := unit.PersonNames(w.tx, []string{id})
	if err != nil || len(names) == 0 {
		return nil, err
	}
	return map[string]any{"id": id, "name": names[id]}, nil
}

// Query runs an SQL text that a program made.
func (w world) Query(sql string, args []any) ([][]any, error) { return w.tx.Table(sql, args) }

// Param gives the value in force.
func (w world) Param(name string) (any, error) { return w.s.Params[name], nil }

// Holders are the persons who hold a role at a unit on a day.
func (w world) Holders(id, role string, on calendar.Date) ([]string, error) {
	return unit.Holders(w.tx, id, role, on.Start(w.s.Zone), on.AddDays(1).Start(w.s.Zone))
}

// Responsible are the units whose field marked so lists a code that the unit's sector begins with.
func (w world) Responsible(id, how string) ([]string, error) {
	u, err := unit.Get(w.tx, id)
	if err != nil {
		return nil, err
	}
	row, err := w.unit(id)
	if err != nil {
		return nil, err
	}
	sector := ""
	if d := w.s.Ledgers.Kind(u.Kind); d != nil {
		for _, f := range d.Fields {
			if code, ok := row[f.Key].(string); ok && f.Sector {
				sector = code
			}
		}
	}
	if sector == "" {
		return nil, nil
	}
	var out []string
	for _, d := range w.s.Ledgers.Tables() {
		for _, f := range d.Fields {
			if f.Responsible != how {
				continue
			}
			records, err := w.s.scan(w.tx, d, `SELECT `+columns(d)+` FROM `+d.Table()+` WHERE "s_region" = $1 AND "s_voided" IS NULL ORDER BY "s_id"`, []any{u.Region})
			if err != nil {
				return nil, err
			}
			for _, r := range records {
				if covers(r.Values[f.Key], sector) {
					out = append(out, r.Unit)
				}
			}
		}
	}
	return out, nil
}

func covers(codes any, sector string) bool {
	list, _ := codes.([]any)
	for _, c := range list {
		if code, ok := c.(string); ok && strings.HasPrefix(sector, code) {
			return true
		}
	}
	return false
}

// Within reports whether a unit stands under another, or is it.
func (w world) Within(id, ancestor string) (bool, error) {
	u, err := unit.Get(w.tx, id)
	if err != nil {
		return false, err
	}
	above, err := unit.Get(w.tx, ancestor)
	return err == nil && strings.HasPrefix(u.Path, above.Path), err
}

// Moved tells when and by whom a record last took a move.
func (w world) Moved(record, move string) (at, by string, err error) {
	var ms int64
	var person *string
	found, err := w.tx.Row(`SELECT at, person FROM event WHERE record = $1 AND move = $2 ORDER BY id DESC LIMIT 1`, []any{record, move}, &ms, &person)
	if err != nil || !found {
		return "", "", err
	}
	return time.UnixMilli(ms).UTC().Format(momentForm), deref(person), nil
}

// Entered tells when a record last entered a state.
func (w world) Entered(record, state string) (string, error) {
	at, found, err := event.Entered(w.tx, record, state)
	if err != nil || !found {
		return "", err
	}
	return at.Format(momentForm), nil
}

// Signed tells who filled a slot of the record's last taking of a move.
func (w world) Signed(record, move, slot string) (string, error) { return "", nil }

// AsOf gives a field's value at the end of a day, from the record's history.
func (w world) AsOf(rowType, record, field string, on calendar.Date) (any, error) {
	events, err := event.History(w.tx, record)
	if err != nil {
		return nil, err
	}
	end := on.AddDays(1).Start(w.s.Zone)
	for _, e := range events { // newest first
		if c, ok := e.Body.Changes[field]; ok && e.At.Before(end) {
			return c.To, nil
		}
	}
	return nil, nil
}
