package record

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"

	"github.com/google/uuid"

	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// This file brings the rows that packs seed into a county. Their identifiers follow from county, ledger and key. When the packs change,
// fields follow as long as nobody has changed them here: people's word wins. A row that no pack brings any more is taken out of use,
// never removed; it comes back into use when a pack brings it again.

// Seeded is the kind of the events that tell of rows brought by packs.
const Seeded = "seed"

// seedSpace is the name space of the identifiers of seeded rows.
var seedSpace = uuid.MustParse("6f1d2c9e-8a55-4d0b-9b0e-2a7c6d1f4e30")

// SeedID is the identifier of a seeded row in a county.
func SeedID(region, ledger, key string) string {
	return uuid.NewSHA1(seedSpace, []byte(region+"/"+ledger+"/"+key)).String()
}

// seedRow is what the packs brought last.
type seedRow struct {
	record, ledger, key, body string
	retired                   bool
}

// sow brings a county's rows in step with what the packs seed.
func (s *Service) sow(tx *store.Tx, county unit.Unit) error {
	before, err := seedRows(tx, county.Region)
	if err != nil {
		return err
	}
	for _, seed := range s.Ledgers.Seeds {
		d := s.Ledgers.Get(seed.Ledger)
		id := SeedID(county.Region, seed.Ledger, seed.Key)
		was, known := before[id]
		delete(before, id)
		body, err := seedBody(seed)
		if err == nil && (!known || was.body != body || was.retired) {
			err = s.sowRow(tx, county, d, seed, id, was, body)
		}
		if err != nil {
			return fmt.Errorf("seed.%s.%s: %w", seed.Ledger, seed.Key, err)
		}
	}
	for _, was := range before {
		if err := s.retire(tx, was); err != nil {
			return fmt.Errorf("seed.%s.%s: %w", was.ledger, was.key, err)
		}
	}
	return nil
}

func seedRows(tx *store.Tx, region string) (map[string]seedRow, error) {
	out := map[string]seedRow{}
	err := tx.Query(`SELECT record, ledger, key, body, retired FROM seed_row WHERE region = $1`, []any{region}, func(scan func(...any) error) error {
		var r seedRow
		var retired int64
		err := scan(&r.record, &r.ledger, &r.key, &r.body, &retired)
		r.retired = retired == 1
		out[r.record] = r
		return err
	})
	return out, err
}

// seedBody writes a seed's values down; what is computed stands as its expression and is computed when the row is made.
func seedBody(seed *ledger.Seed) (string, error) {
	values := map[string]any{}
	for _, as := range seed.Values {
		values[as.Field] = as.Value.Literal
		if as.Value.Expr != nil {
			values[as.Field] = map[string]any{"=": as.Value.Expr.Text}
		}
	}
	text, err := json.Marshal(values)
	return string(text), err
}

func (s *Service) sowRow(tx *store.Tx, county unit.Unit, d *ledger.Definition, seed *ledger.Seed, id string, was seedRow, body string) error {
	var err error
	if was.record == "" {
		err = s.plantRow(tx, county, d, seed, id)
	} else {
		err = s.followSeed(tx, county, d, seed, was)
	}
	if err != nil {
		return err
	}
	_, err = tx.Exec(`INSERT INTO seed_row (record, region, ledger, key, body, retired) VALUES ($1, $2, $3, $4, $5, 0)
		ON CONFLICT (record) DO UPDATE SET body = excluded.body, retired = 0`, id, county.Region, seed.Ledger, seed.Key, body)
	return err
}

func (s *Service) plantRow(tx *store.Tx, county unit.Unit, d *ledger.Definition, seed *ledger.Seed, id string) error {
	begin := start(d)
	if begin == nil {
		return fmt.Errorf("ledger.%s has no starting move", d.Name)
	}
	r := newRecord(tx, d, county, begin.To, id)
	for _, as := range seed.Values {
		v, err := s.evaluate(tx, unit.System(), r, as.Value)
		if err != nil {
			return err
		}
		if err := s.setSeeded(r, d.Field(as.Field), as.Value, v, county.Region); err != nil {
			return err
		}
	}
	return s.lay(tx, d, r, begin, Seeded, map[string]any{"key": seed.Key})
}

// setSeeded sets a field to a seeded value.
func (s *Service) setSeeded(r *Record, f *ledger.Field, how ledger.Value, v any, region string) error {
	if v == nil {
		return nil
	}
	is, err := s.parsedSeed(f, how, v, region)
	r.Values[f.Key] = is
	return err
}

func (s *Service) parsedSeed(f *ledger.Field, how ledger.Value, v any, region string) (any, error) {
	if how.Expr == nil {
		v = s.keysToIDs(f, v, region)
	}
	return f.Type.Parse(f, v)
}

// keysToIDs puts identifiers in the place of the keys by which seeded rows refer to each other.
func (s *Service) keysToIDs(f *ledger.Field, v any, region string) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, item := range v {
			out[i] = s.keysToIDs(f, item, region)
		}
		return out
	case map[string]any:
		out := map[string]any{}
		for k, item := range v {
			out[k] = item
		}
		for _, column := range f.Rows {
			if item, ok := out[column.Key]; ok {
				out[column.Key] = s.keysToIDs(column, item, region)
			}
		}
		return out
	case string:
		for _, to := range f.To {
			if s.Ledgers.Seed(to, v) != nil {
				return SeedID(region, to, v)
			}
		}
	}
	return v
}

// followSeed lets the fields that nobody has changed here follow the packs, and brings the row back that the packs had dropped.
func (s *Service) followSeed(tx *store.Tx, county unit.Unit, d *ledger.Definition, seed *ledger.Seed, was seedRow) error {
	r, err := s.Load(tx, d, was.record, true)
	if err != nil {
		return err
	}
	var last map[string]any
	if err := json.Unmarshal([]byte(was.body), &last); err != nil {
		return err
	}
	values := map[string]any{}
	for _, as := range seed.Values {
		f := d.Field(as.Field)
		if as.Value.Expr != nil || as.Value.Literal == nil {
			continue
		}
		is, err := s.parsedSeed(f, as.Value, as.Value.Literal, county.Region)
		if err != nil {
			return err
		}
		var had any
		if v, ok := last[f.Key]; ok && v != nil {
			if had, err = s.parsedSeed(f, ledger.Value{}, v, county.Region); err != nil { // of a type it had then
				had = nil
			}
		}
		if reflect.DeepEqual(had, r.Values[f.Key]) && !reflect.DeepEqual(is, r.Values[f.Key]) {
			values[f.Key] = is
		}
	}
	state := r.State
	if begin := start(d); was.retired && begin != nil && isEnd(d, r.State) {
		state = begin.To
	}
	return s.relay(tx, d, r, values, state)
}

// retire takes a row out of use that no pack brings any more.
func (s *Service) retire(tx *store.Tx, was seedRow) error {
	d := s.Ledgers.Get(was.ledger)
	ends := []string{}
	if d != nil {
		ends = d.EndStates()
	}
	if was.retired || len(ends) == 0 || len(d.Fields) == 0 {
		return nil
	}
	r, err := s.Load(tx, d, was.record, true)
	if err != nil || slices.Contains(ends, r.State) { // somebody has ended it before
		return err
	}
	if err := s.relay(tx, d, r, nil, ends[0]); err != nil {
		return err
	}
	_, err = tx.Exec(`UPDATE seed_row SET retired = 1 WHERE record = $1`, was.record)
	return err
}

func isEnd(d *ledger.Definition, state string) bool { return slices.Contains(d.EndStates(), state) }

// relay changes a row as the packs say, without judging it. Values are canonical.
func (s *Service) relay(tx *store.Tx, d *ledger.Definition, r *Record, values map[string]any, state string) error {
	if len(values) == 0 && state == r.State {
		return nil
	}
	w := &write{s: s, tx: tx, a: unit.System(), d: d, r: r, kind: Seeded, from: r.State, before: map[string]any{}}
	for k, v := range r.Values {
		w.before[k] = v
	}
	for k, v := range values {
		r.Values[k] = v
	}
	w.enter(state)
	if err := w.setDue(); err != nil {
		return err
	}
	if err := w.update(); err != nil {
		return err
	}
	for _, next := range []func() error{w.keepClocks, w.reach} {
		if err := next(); err != nil {
			return err
		}
	}
	return w.log(nil)
}
