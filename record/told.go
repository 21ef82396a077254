package record

import (
	"zhiben/event"
	"zhiben/ledger"
	"zhiben/store"
)

// The log tells all of a row: the fields by the events' changes, the columns beside them by Body.Row and by what every event says of
// itself (unit, person, time, state). `zhiben verify` compares the two (verify.go).

// told are the columns beside the fields that a write set: all of a new row that have a value, of another what may have changed.
func (w *write) told() map[string]any {
	r := w.r
	if w.kind == kindCompute {
		return nil
	}
	out := map[string]any{"version": r.Version}
	if w.exists() {
		if r.Due != w.due {
			out["due"] = nullable(r.Due)
		}
		if w.kind == Merged && r.Person != "" {
			out["person"] = r.Person
		}
		return out
	}
	for name, v := range map[string]string{"number": r.Number, "person": r.Person, "asset": r.Asset, "due": r.Due} {
		if v != "" {
			out[name] = v
		}
	}
	return out
}

// Tables are the tables beside those of the ledgers whose rows events tell.
var Tables = []event.Table{paramValues, byHand, definitions}

var (
	paramValues = event.Table{Name: "param_value", Keys: []string{"region", "name", "from_on"}, Columns: []string{"value"}}
	definitions = event.Table{Name: "definition", Keys: []string{"ledger", "version"}, Columns: []string{"hash", "body", "source"}, Hidden: []string{"body", "source"}}
	byHand      = event.Table{Name: "population_manual", Keys: []string{"population", "record"}, Columns: []string{"region", "member", "reason", "person", "at"}}
)

// kindCompute is the kind of the events of the system that tell what was computed anew.
const kindCompute = "compute"

// tellDue appends that the record's nearest deadline has become another without a write: time has passed, params or the calendar or
// another record changed.
func tellDue(tx *store.Tx, d *ledger.Definition, r *Record) error {
	return event.Append(tx, &event.Event{Region: r.Region, Ledger: d.Name, Record: r.ID, Unit: r.Unit, UnitPath: r.UnitPath, Kind: kindCompute, Definition: d.Version,
		Body: event.Body{Row: map[string]any{"due": nullable(r.Due)}}})
}

// tellConverted appends that an upgrade turned a record's value into one of another type.
func (s *Service) tellConverted(tx *store.Tx, d *ledger.Definition, field, record string, from, to any) error {
	e := &event.Event{Ledger: d.Name, Record: record, Kind: "upgrade", Definition: d.Version, Body: event.Body{Changes: map[string]event.Change{field: {From: from, To: to}}}}
	if _, err := tx.Row(`SELECT "s_region", "s_unit", "s_unit_path" FROM `+d.Table()+` WHERE "s_id" = $1`, []any{record}, &e.Region, &e.Unit, &e.UnitPath); err != nil {
		return err
	}
	if err := s.hideChanges(d, e); err != nil {
		return err
	}
	return event.Append(tx, e)
}
