package app

import (
	"fmt"
	"strings"
	"time"

	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
)

// values makes a value of its type for each field that is wanted.
func (m *matrix) values(tx *store.Tx, d *ledger.Definition, at string, want func(*ledger.Field) bool) (map[string]any, error) {
	out := map[string]any{}
	for _, f := range d.Fields {
		if !want(f) {
			continue
		}
		v, err := m.value(tx, d, f, at)
		if err != nil {
			return nil, err
		}
		if v != nil {
			out[f.Key] = v
		}
	}
	return out, nil
}

func (m *matrix) value(tx *store.Tx, d *ledger.Definition, f *ledger.Field, at string) (any, error) {
	if v, ok := fixedValues[d.Name+"."+f.Key]; ok {
		if p := m.places[fmt.Sprint(v)]; p != nil {
			return p.id, nil
		}
		return v, nil
	}
	kind := f.Type.Name()
	if many := strings.TrimSuffix(kind, "s"); many != kind && many != "photo" && many != "file" && kind != "rows" {
		one := *f
		v, err := m.single(tx, d, &one, many, at)
		if v == nil || err != nil {
			return nil, err
		}
		return []any{v}, nil
	}
	return m.single(tx, d, f, kind, at)
}

func (m *matrix) single(tx *store.Tx, d *ledger.Definition, f *ledger.Field, kind, at string) (any, error) {
	m.count++
	switch kind {
	case "text", "long_text":
		if f.Pattern != "" {
			return nil, nil
		}
		return fmt.Sprintf("内容%d", m.count), nil
	case "int", "decimal", "percent", "money":
		return 1.0, nil
	case "bool":
		return false, nil
	case "date": // of what lies behind, else of what is still to come
		if !f.Max.IsZero() {
			return tx.Now.AddDate(0, 0, -1).Format("2006-01-02"), nil
		}
		return tx.Now.AddDate(0, 0, 40).Format("2006-01-02"), nil
	case "datetime":
		return tx.Now.Add(-time.Minute).UTC().Format(time.RFC3339), nil
	case "enum":
		return f.Options.Items[0].Key, nil
	case "position":
		return map[string]any{"lat": 30.0, "lng": 120.0}, nil
	case "files", "photos":
		return []any{m.file}, nil
	case "signature":
		return m.file, nil
	case "phone":
		return "13800138000", nil
	case "industry_code":
		return "C2614", nil
	case "unit":
		return m.places[at].id, nil
	case "person":
		return m.personFor(f, at), nil
	case "ref":
		return m.refer(tx, d, f, at)
	case "rows":
		row, err := m.values(tx, &ledger.Definition{Fields: f.Rows}, at, func(c *ledger.Field) bool { return c.Computed == nil })
		return []any{row}, err
	case "certificate_number":
		return fmt.Sprintf("证%06d号", m.count), nil
	case "credit_code", "identity_number", "region_code": // nothing needs one so far; what will is refused and told
		return nil, nil
	}
	return nil, fmt.Errorf("no value is known for a field of type %s (%s.%s)", kind, d.Name, f.Key)
}

// personFor is somebody near who may be named in the field.
func (m *matrix) personFor(f *ledger.Field, at string) any {
	for _, role := range f.Posts { // one of the places above or beside, so that several fields name several persons
		for _, w := range matrixUnits {
			if c := m.by[role+"@"+w.key]; c != nil && c.at.county() == m.places[at].county() && (m.places[at].within(c.at) || c.at.kind == "department") {
				return c.persons[0]
			}
		}
	}
	roles := []string{"principal"}
	if f.Key == "guardian" { // not the one who works
		roles = []string{"safety_officer"}
	}
	for _, role := range roles {
		if c := m.by[role+"@"+at]; c != nil {
			return c.persons[0]
		}
	}
	for _, c := range m.callers {
		if c.at == m.places[at] {
			return c.persons[0]
		}
	}
	return nil
}

// refer makes a record that the field may point at, of the same unit.
func (m *matrix) refer(tx *store.Tx, d *ledger.Definition, f *ledger.Field, at string) (any, error) {
	if len(f.To) == 0 || f.To[0] == "any" || f.To[0] == d.Name {
		return nil, nil
	}
	to := m.app.Policy.Ledgers.Get(f.To[0])
	if to.Is == ledger.Units {
		for p := m.places[at]; p != nil; p = p.under {
			if p.kind == to.Name {
				return p.id, nil
			}
		}
		return m.places["zb1"].id, nil
	}
	made, err := m.sub(tx, to, at)
	if err != nil {
		return nil, fmt.Errorf("%s.%s: %w", d.Name, f.Key, err)
	}
	return made.ID, nil
}

type storeTx = store.Tx

// example is what a move of a ledger needs where the types of fields do not tell: values of the record before, of the step, of records it
// refers to (with _state), params of the county, and what else is there.
type example struct {
	ago         int // days since it is there
	given, step j
	refs        map[string]j
	params      j
	before      func(*matrix, *storeTx, string) error
}

// examples by ledger.move. A right that has no working example is reported as not working: add it here.
var examples = map[string]example{
	"drill.accept":           {given: j{"evaluation": "good"}},
	"hazard.accept":          {given: j{"grade": "general"}},
	"hazard.lower":           {given: j{"grade": "major"}},
	"hazard.plan":            {given: j{"stop_needed": false}},
	"hazard.close_on_site":   {given: j{"grade": "major"}, params: j{"closeout": "three_party"}},
	"hazard_extension.ask":   {refs: map[string]j{"hazard": {"deadline": "later"}}, params: j{"extension_lead": "1 day"}},
	"hazard_extension.grant": {refs: map[string]j{"hazard": {"_state": "rectifying"}}},
	"hot_work_permit.start": {before: func(m *matrix, tx *storeTx, at string) error {
		if _, err := tx.Exec(`UPDATE l_hot_work_permit SET s_state = 'done' WHERE s_state = 'working'`); err != nil {
			return err
		}
		d := m.app.Policy.Ledgers.Get("certificate")
		values, err := m.values(tx, d, at, func(f *ledger.Field) bool { return f.Required })
		if err == nil {
			values["trade"] = "welding"
			_, err = m.app.Records.Give(tx, d, record.Given{Unit: m.places[at].id, Person: m.by["principal@"+at].persons[0], State: "valid", Values: values})
		}
		return err
	}, given: j{"gas": []any{j{"at": "now", "value": 0.01, "lel": 4.0, "tester": "safety_officer"}}}},
	"listing.delist":   {refs: map[string]j{"hazard": {"_state": "closed"}}},
	"stop_order.issue": {step: j{"object": "二号线"}},
	"stop_order.lift":  {refs: map[string]j{"hazard": {"_state": "closed"}}},
	"outsourcing.begin": {before: func(m *matrix, tx *storeTx, _ string) error {
		d := m.app.Policy.Ledgers.Get("licence")
		values, err := m.values(tx, d, "firm_b", func(f *ledger.Field) bool { return f.Required })
		if err == nil {
			_, err = m.app.Records.Give(tx, d, record.Given{Unit: m.places["firm_b"].id, State: "valid", Values: values})
		}
		return err
	}},
	"standardisation.pass": {before: func(_ *matrix, tx *storeTx, _ string) error {
		_, err := tx.Exec(`UPDATE l_hazard SET s_state = 'closed' WHERE s_state <> 'closed'`)
		return err
	}},
	"task.close_period": {given: j{"period": nil, "every": "month"}},
}

// fixed are values of fields in whatever record.
var fixedValues = map[string]any{"outsourcing.contractor": "firm_b", "outsourcing.parent_project": nil}
