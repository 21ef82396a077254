package record

import (
	"encoding/json"
	"fmt"
	"maps"
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

// seeding is one bringing of the packs' rows into a county.
type seeding struct {
	s      *Service
	tx     *store.Tx
	county unit.Unit
	before map[string]seedRow // what was brought before, by ledger and key, and not yet found in the packs
	ids    map[string]string  // of the rows brought before, by ledger and key
}

// seedRow is what the packs brought last.
type seedRow struct {
	record, ledger, key, body string
	retired                   bool
}

// sow brings a county's rows in step with what the packs seed.
func (s *Service) sow(tx *store.Tx, county unit.Unit) error {
	g := &seeding{s: s, tx: tx, county: county, before: map[string]seedRow{}, ids: map[string]string{}}
	if err := g.read(); err != nil {
		return err
	}
	for _, seed := range s.Ledgers.Seeds {
		was := g.before[seed.Ledger+"."+seed.Key]
		delete(g.before, seed.Ledger+"."+seed.Key)
		body, err := seedBody(seed)
		if err == nil && (was.body != body || was.retired) {
			err = g.bring(seed, was, body)
		}
		if err != nil {
			return fmt.Errorf("seed.%s.%s: %w", seed.Ledger, seed.Key, err)
		}
	}
	for _, was := range g.before {
		if err := s.retire(tx, was); err != nil {
			return fmt.Errorf("seed.%s.%s: %w", was.ledger, was.key, err)
		}
	}
	return nil
}

// read learns what was brought before. A row keeps its identifier when its ledger gets another name.
func (g *seeding) read() error {
	return g.tx.Query(`SELECT record, ledger, key, body, retired FROM seed_row WHERE region = $1`, []any{g.county.Region}, func(scan func(...any) error) error {
		var r seedRow
		var retired int64
		err := scan(&r.record, &r.ledger, &r.key, &r.body, &retired)
		r.retired = retired == 1
		if d := g.s.Ledgers.Now(r.ledger); d != nil {
			r.ledger = d.Name
		}
		g.before[r.ledger+"."+r.key], g.ids[r.ledger+"."+r.key] = r, r.record
		return err
	})
}

// id is the identifier of the row that is seeded under a key.
func (g *seeding) id(ledger, key string) string {
	if id := g.ids[ledger+"."+key]; id != "" {
		return id
	}
	return SeedID(g.county.Region, ledger, key)
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

// bring makes a row, or lets it follow.
func (g *seeding) bring(seed *ledger.Seed, was seedRow, body string) error {
	d, id := g.s.Ledgers.Get(seed.Ledger), g.id(seed.Ledger, seed.Key)
	var err error
	if was.record == "" {
		err = g.make(d, seed, id)
	} else {
		err = g.follow(d, seed, was)
	}
	if err != nil {
		return err
	}
	_, err = g.tx.Exec(`INSERT INTO seed_row (record, region, ledger, key, body, retired) VALUES ($1, $2, $3, $4, $5, 0)
		ON CONFLICT (record) DO UPDATE SET body = excluded.body, retired = 0`, id, g.county.Region, seed.Ledger, seed.Key, body)
	return err
}

func (g *seeding) make(d *ledger.Definition, seed *ledger.Seed, id string) error {
	begin := start(d)
	if begin == nil {
		return fmt.Errorf("ledger.%s has no starting move", d.Name)
	}
	r := newRecord(g.tx, d, g.county, begin.To, id)
	for _, as := range seed.Values {
		v, err := g.s.evaluate(g.tx, unit.System(), r, as.Value)
		if err == nil && v != nil {
			r.Values[as.Field], err = g.parsed(d.Field(as.Field), as.Value, v)
		}
		if err != nil {
			return err
		}
	}
	return g.s.lay(g.tx, d, r, begin, Seeded, map[string]any{"key": seed.Key})
}

// parsed is a seeded value as its field keeps it.
func (g *seeding) parsed(f *ledger.Field, how ledger.Value, v any) (any, error) {
	if how.Expr == nil {
		v = g.keysToIDs(f, v)
	}
	return f.Type.Parse(f, v)
}

// keysToIDs puts identifiers in the place of the keys by which seeded rows refer to each other.
func (g *seeding) keysToIDs(f *ledger.Field, v any) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, item := range v {
			out[i] = g.keysToIDs(f, item)
		}
		return out
	case map[string]any:
		out := map[string]any{}
		for k, item := range v {
			out[k] = item
		}
		for _, column := range f.Rows {
			if item, ok := out[column.Key]; ok {
				out[column.Key] = g.keysToIDs(column, item)
			}
		}
		return out
	case string:
		for _, to := range f.To {
			if g.s.Ledgers.Seed(to, v) != nil {
				return g.id(to, v)
			}
		}
	}
	return v
}

// follow lets the fields that nobody has changed here follow the packs, and brings the row back that the packs had dropped.
func (g *seeding) follow(d *ledger.Definition, seed *ledger.Seed, was seedRow) error {
	r, err := g.s.Load(g.tx, d, was.record, true)
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
		is, err := g.parsed(f, as.Value, as.Value.Literal)
		if err != nil {
			return err
		}
		var had any
		if v, ok := last[f.Key]; ok && v != nil {
			if had, err = g.parsed(f, ledger.Value{}, v); err != nil { // of a type it had then
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
	return g.s.relay(g.tx, d, r, values, state)
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
	w := &write{s: s, tx: tx, a: unit.System(), d: d, r: r, kind: Seeded, from: r.State, before: maps.Clone(r.Values)}
	maps.Copy(r.Values, values)
	w.enter(state)
	return w.save()
}
