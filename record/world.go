package record

import (
	"encoding/json"
	"slices"
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
	s    *Service
	tx   *store.Tx
	at   *Record        // the record in hand; nil: none
	home string         // without one, the unit it is all about; empty: none
	seen map[string]any // the params read; nil: nobody wants to know
	// depth counts computed fields that read computed fields of other rows.
	depth int
}

func (s *Service) world(tx *store.Tx) world { return world{s: s, tx: tx} }

// World answers what the expressions of other nouns read.
func (s *Service) World(tx *store.Tx) expr.World { return s.world(tx) }

// worldOf is the world with a record in hand.
func (s *Service) worldOf(tx *store.Tx, r *Record) world { return world{s: s, tx: tx, at: r} }

// worldFor is the world of effects and rules: with a record in hand or, in a rule of the calendar over units, at the unit.
func (s *Service) worldFor(tx *store.Tx, r *Record, names map[string]any) world {
	w := s.worldOf(tx, r)
	if r == nil {
		w.home, _ = names["unit"].(string)
	}
	return w
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
	case ledger.PostRow:
		return w.post(id)
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
	return w.row(d, records[0])
}

// row gives a record's fields: pinned copies instead of what they refer to, and fields computed from other rows as they are now.
func (w world) row(d *ledger.Definition, r *Record) (map[string]any, error) {
	if err := w.s.pinned(w.tx, d, r); err != nil {
		return nil, err
	}
	fresh := w.s.graph().fresh
	if w.depth < deepest && slices.ContainsFunc(d.Fields, func(f *ledger.Field) bool { return fresh[f] }) {
		inner := w
		inner.depth, inner.at = w.depth+1, r
		names := func() map[string]any { return w.s.names(w.tx, unit.System(), r) }
		if _, err := w.s.compute(w.tx, d, r, names, inner, func(f *ledger.Field) bool { return fresh[f] }); err != nil {
			return nil, err
		}
	}
	return w.s.fields(r), nil
}

// fields are a record's values as expressions see them.
func (s *Service) fields(r *Record) map[string]any {
	row := map[string]any{"id": r.ID, "number": nullable(r.Number), "state": r.State, "unit": r.Unit, "since": r.Since.Format(momentForm),
		"created_at": r.CreatedAt.Format(momentForm), "created_by": nullable(r.CreatedBy), "due": nullable(r.Due)}
	for _, f := range s.Ledgers.Get(r.Ledger).Fields {
		v := r.Values[f.Key]
		if pin, ok := r.pins[f.Key]; ok && pin.ID == v {
			v = pin
		}
		row[f.Key] = inHand(v)
	}
	return row
}

// inHand is a canonical value as expressions take it: objects, such as rows of small tables and positions, have their fields at hand.
func inHand(v any) any {
	switch v := v.(type) {
	case map[string]any:
		id, _ := v["id"].(string)
		out := expr.Value{ID: id, Fields: make(map[string]any, len(v))}
		for k, f := range v {
			out.Fields[k] = inHand(f)
		}
		return out
	case []any:
		if len(v) == 0 {
			return v
		}
		if _, ok := v[0].(map[string]any); !ok {
			return v
		}
		out := make([]any, len(v))
		for i := range v {
			out[i] = inHand(v[i])
		}
		return out
	}
	return v
}

// momentForm is how moments are written in values.
const momentForm = "2006-01-02T15:04:05.000Z"

func (w world) unit(id string) (map[string]any, error) {
	u, err := unit.Get(w.tx, id)
	if err != nil {
		return nil, err
	}
	row := treeFields(u)
	d := w.s.Ledgers.Kind(u.Kind)
	if d == nil || len(d.Fields) == 0 {
		return row, nil
	}
	records, err := w.s.scan(w.tx, d, `SELECT `+columns(d)+` FROM `+d.Table()+` WHERE "s_id" = $1`, []any{id})
	if err != nil || len(records) == 0 {
		return row, err
	}
	more, err := w.row(d, records[0])
	for k, v := range more {
		if k != "id" {
			row[k] = v
		}
	}
	return row, err
}

// Query runs an SQL text that a program made.
func (w world) Query(sql string, args []any) ([][]any, error) { return w.tx.Table(sql, args) }

// Holders are the persons who hold a role at a unit on a day.
func (w world) Holders(id, role string, on calendar.Date) ([]string, error) {
	return unit.Holders(w.tx, id, role, on.Start(w.s.Zone), on.AddDays(1).Start(w.s.Zone))
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

// Moved tells when and by whom a record last took a move that was not withdrawn.
func (w world) Moved(record, move string) (at, by string, err error) {
	t, person, err := lastTaken(w.tx, record, move)
	if err != nil || t.IsZero() {
		return "", "", err
	}
	return t.Format(momentForm), person, nil
}

// lastTaken is when and by whom a move was last taken and not withdrawn; zero: never.
func lastTaken(tx *store.Tx, record, move string) (at time.Time, by string, err error) {
	withdrawn := 0
	err = tx.Query(`SELECT kind, at, person, body FROM event WHERE record = $1 AND (move = $2 OR kind = '`+Withdraw+`') ORDER BY id DESC`, []any{record, move}, func(scan func(...any) error) error {
		var kind, text string
		var ms int64
		var person *string
		if err := scan(&kind, &ms, &person, &text); err != nil || !at.IsZero() {
			return err
		}
		if kind == Withdraw {
			var body event.Body
			if err := json.Unmarshal([]byte(text), &body); err != nil {
				return err
			}
			if body.Extra["move"] == move {
				withdrawn++
			}
			return nil
		}
		if withdrawn > 0 {
			withdrawn--
			return nil
		}
		at, by = time.UnixMilli(ms).UTC(), deref(person)
		return nil
	})
	return at, by, err
}

// ledgerOf is the ledger of a record, whatever it was called when the record was made; nil: there is none any more.
func (w world) ledgerOf(record string) (*ledger.Definition, error) {
	if w.at != nil && w.at.ID == record {
		return w.s.Ledgers.Get(w.at.Ledger), nil
	}
	name, err := event.LedgerOf(w.tx, record)
	return w.s.Ledgers.Now(name), err
}

// Entered tells when a record last entered a state, whatever the state was called then.
func (w world) Entered(record, state string) (string, error) {
	d, err := w.ledgerOf(record)
	if err != nil || d == nil {
		return "", err
	}
	var entered string
	err = eachState(w.tx, d, record, func(at time.Time, _, to string) {
		if to == state && entered == "" { // the latest comes first
			entered = at.Format(momentForm)
		}
	})
	return entered, err
}

// AsOf gives a field's value at the end of a day, from the record's history, whatever the field and its codes were called then.
func (w world) AsOf(rowType, record, field string, on calendar.Date) (any, error) {
	d := w.s.Ledgers.Get(rowType)
	if d == nil { // a family of ledgers
		var err error
		if d, err = w.ledgerOf(record); err != nil {
			return nil, err
		}
	}
	f := &ledger.Field{Key: field}
	if d != nil && d.Field(field) != nil {
		f = d.Field(field)
	}
	events, err := w.s.eventsOf(w.tx, record)
	if err != nil {
		return nil, err
	}
	end := on.AddDays(1).Start(w.s.Zone)
	for _, e := range events { // newest first
		for _, key := range append([]string{f.Key}, f.Was...) {
			if c, ok := e.Body.Changes[key]; ok && e.At.Before(end) {
				return codesNow(f, c.To), nil
			}
		}
	}
	return nil, nil
}

// codesNow gives the codes of a value the names that they have now.
func codesNow(f *ledger.Field, v any) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, item := range v {
			out[i] = codesNow(f, item)
		}
		return out
	case string:
		if f.Options != nil && f.Options.Item(v) == nil {
			for _, item := range f.Options.Items {
				if slices.Contains(item.Was, v) {
					return item.Key
				}
			}
		}
	}
	return v
}

// names are what expressions of this record's ledger may use.
func (s *Service) names(tx *store.Tx, a *unit.Actor, r *Record) map[string]any {
	d := s.Ledgers.Get(r.Ledger)
	row := expr.Value{ID: r.ID, Fields: s.fields(r)}
	out := map[string]any{
		"record": row,
		"user":   expr.Value{Fields: map[string]any{"person": nullable(a.Person), "unit": nullable(a.Unit.ID), "role": a.Role}},
		"unit":   r.Unit,
		"now":    tx.Now.Format(momentForm),
		"today":  s.Today(tx).String(),
		"old":    nil,
	}
	aboutNames(d, r, row.Fields, out)
	return out
}

func (s *Service) evaluate(tx *store.Tx, a *unit.Actor, r *Record, v ledger.Value) (any, error) {
	if v.Expr == nil {
		return v.Literal, nil
	}
	return v.Expr.Run(s.worldOf(tx, r), s.names(tx, a, r))
}
