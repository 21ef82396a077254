package server

import (
	"context"
	"maps"
	"slices"
	"time"

	"zhiben/calendar"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// RecordView is a record as lists show it.
type RecordView struct {
	ID         string         `json:"id"`
	Ledger     string         `json:"ledger"`
	Number     *string        `json:"number"`
	Version    int64          `json:"version"`
	Unit       Named          `json:"unit"`
	Person     *Named         `json:"person" doc:"whom it is about; null where the ledger is not about persons"`
	Asset      *string        `json:"asset" doc:"what it is about; null where the ledger is not about assets"`
	AssetTitle string         `json:"asset_title" doc:"what people call that"`
	State      string         `json:"state"`
	StateTitle string         `json:"state_title"`
	Ended      bool           `json:"ended"`
	Light      record.Light   `json:"light" enum:"green,yellow,red,grey,none" doc:"none: ended; grey: no deadline"`
	Due        *string        `json:"due" format:"date"`
	DaysLeft   *int           `json:"days_left" doc:"working days, negative when overdue"`
	Since      time.Time      `json:"since"`
	CreatedAt  time.Time      `json:"created_at"`
	CreatedBy  string         `json:"created_by" doc:"name; empty: the system"`
	Title      string         `json:"title"`
	Values     map[string]any `json:"values"`
	Titles     map[string]any `json:"titles" doc:"what people read for codes and references"`
	Hidden     []string       `json:"hidden" doc:"fields whose values are protected: texts show their ends, others null; see reveal-value"`
}

// viewer turns records into views, fetching all names they need at once.
type viewer struct {
	s       *Server
	tx      *store.Tx
	tag     lang.Tag
	today   calendar.Date
	units   map[string]string
	persons map[string]string
	records map[string]string // titles of referenced records
}

func (s *Server) views(ctx context.Context, tx *store.Tx, d *ledger.Definition, records []*record.Record) ([]RecordView, error) {
	v, err := s.newViewer(ctx, tx, d, records)
	if err != nil {
		return nil, err
	}
	out := make([]RecordView, len(records))
	for i, r := range records {
		out[i] = v.view(d, r)
	}
	return out, nil
}

func (s *Server) newViewer(ctx context.Context, tx *store.Tx, d *ledger.Definition, records []*record.Record) (*viewer, error) {
	v := &viewer{s: s, tx: tx, tag: lang.Of(ctx), today: s.Records.Today(tx), units: map[string]string{}, persons: map[string]string{}, records: map[string]string{}}
	return v, v.learn(d, records)
}

// mostNames bounds the names that a viewer keeps in memory.
const mostNames = 20_000

// learn fetches the names that records need and that are not known yet.
func (v *viewer) learn(d *ledger.Definition, records []*record.Record) error {
	for _, known := range []map[string]string{v.units, v.persons, v.records} {
		if len(known) > mostNames {
			clear(known)
		}
	}
	var units, persons []string
	refs := map[string]map[string]bool{}
	refer := func(to, id string) {
		if refs[to] == nil {
			refs[to] = map[string]bool{}
		}
		refs[to][id] = true
	}
	var gather func(f *ledger.Field, value any)
	gather = func(f *ledger.Field, value any) {
		switch f.Type.Name() {
		case "unit", "units":
			units = append(units, texts(value)...)
		case "person", "persons":
			persons = append(persons, texts(value)...)
		case "ref", "refs":
			for _, id := range texts(value) {
				for _, to := range f.To { // of several ledgers the record is in one
					refer(to, id)
				}
			}
		case "rows":
			for _, row := range rowsOf(value) {
				for _, column := range f.Rows {
					gather(column, row[column.Key])
				}
			}
		}
	}
	for _, r := range records {
		units = append(units, r.Unit)
		persons = append(persons, r.CreatedBy, r.Person)
		for _, to := range v.s.assetLedgers(d, r) {
			refer(to, r.Asset)
		}
		for _, f := range d.Fields {
			gather(f, r.Values[f.Key])
		}
	}
	for _, kind := range []struct {
		known map[string]string
		ids   []string
		names func(*store.Tx, []string) (map[string]string, error)
	}{{v.units, units, unit.Names}, {v.persons, persons, unit.PersonNames}} {
		names, err := kind.names(v.tx, slices.DeleteFunc(kind.ids, func(id string) bool { _, known := kind.known[id]; return known }))
		if err != nil {
			return err
		}
		maps.Copy(kind.known, names)
	}
	for to, ids := range refs {
		titles, err := v.s.recordTitles(v.tx, to, slices.Collect(maps.Keys(ids)))
		if err != nil {
			return err
		}
		maps.Copy(v.records, titles)
	}
	return nil
}

// assetLedgers are the ledgers in one of which lies the asset that a record is about.
func (s *Server) assetLedgers(d *ledger.Definition, r *record.Record) (out []string) {
	if r.Asset == "" {
		return nil
	}
	if len(d.About) > 0 {
		return d.About
	}
	for _, other := range s.Records.Ledgers.Tables() {
		if other.Is == ledger.Assets {
			out = append(out, other.Name)
		}
	}
	return out
}

// recordTitles fetches the titles of referenced records.
func (s *Server) recordTitles(tx *store.Tx, to string, ids []string) (map[string]string, error) {
	other := s.Records.Ledgers.Get(to)
	if other == nil {
		return map[string]string{}, nil
	}
	return s.Records.Titles(tx, other, ids)
}

func subject(d *ledger.Definition, r *record.Record) string {
	return d.TitleOf(r.Values, r.Number)
}

func texts(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		out := make([]string, 0, len(v))
		for _, item := range v {
			if s, ok := item.(string); ok {
				out = append(out, s)
			}
		}
		return out
	}
	return nil
}

func (v *viewer) view(d *ledger.Definition, r *record.Record) RecordView {
	out := RecordView{ID: r.ID, Ledger: r.Ledger, Version: r.Version, Unit: Named{r.Unit, v.units[r.Unit]}, State: r.State, StateTitle: r.State,
		Light: v.s.Records.Light(d, r, v.today), Since: r.Since, CreatedAt: r.CreatedAt, CreatedBy: v.persons[r.CreatedBy], Title: subject(d, r), Titles: map[string]any{}}
	out.Values, out.Hidden = concealed(d, r.Values)
	if r.Number != "" {
		out.Number = &r.Number
	}
	if r.Person != "" {
		out.Person = &Named{r.Person, v.persons[r.Person]}
	}
	if r.Asset != "" {
		out.Asset, out.AssetTitle = &r.Asset, v.records[r.Asset]
	}
	if st := d.State(r.State); st != nil {
		out.StateTitle, out.Ended = st.Title.In(v.tag), st.End
	}
	if r.Due != "" && !out.Ended {
		out.Due = &r.Due
		if n, ok := v.s.Records.DaysLeft(r, v.today); ok {
			out.DaysLeft = &n
		}
	}
	for _, f := range d.Fields {
		if title := v.title(f, out.Values[f.Key]); title != nil {
			out.Titles[f.Key] = title
		}
	}
	return out
}

// concealed are a record's values as people see them, and the fields of which they see less than there is.
func concealed(d *ledger.Definition, values map[string]any) (seen map[string]any, hidden []string) {
	seen, hidden = values, []string{}
	for _, f := range d.Fields {
		if !conceals(f, values[f.Key]) {
			continue
		}
		if len(hidden) == 0 {
			seen = maps.Clone(values)
		}
		hidden = append(hidden, f.Key)
		seen[f.Key] = f.Hide(values[f.Key])
	}
	return seen, hidden
}

// conceals reports whether people see less of a value than there is: of rows, whether one has something in a protected column.
func conceals(f *ledger.Field, value any) bool {
	rows, isRows := value.([]any)
	if f.Sensitivity != "" || !isRows {
		return f.Protected() && value != nil
	}
	for _, item := range rows {
		row, _ := item.(map[string]any)
		for _, column := range f.Rows {
			if column.Protected() && row[column.Key] != nil {
				return true
			}
		}
	}
	return false
}

// title is what people read for a value: nil where the value itself will do.
func (v *viewer) title(f *ledger.Field, value any) any {
	if value == nil {
		return nil
	}
	names := func(from map[string]string) any {
		out := []string{}
		for _, id := range texts(value) {
			out = append(out, from[id])
		}
		return out
	}
	switch f.Type.Name() {
	case "enum":
		if o := f.Options.Item(value.(string)); o != nil {
			return o.Title.In(v.tag)
		}
	case "enums":
		out := []string{}
		for _, key := range texts(value) {
			if o := f.Options.Item(key); o != nil {
				out = append(out, o.Title.In(v.tag))
			}
		}
		return out
	case "unit":
		return v.units[value.(string)]
	case "units":
		return names(v.units)
	case "person":
		return v.persons[value.(string)]
	case "persons":
		return names(v.persons)
	case "ref":
		return v.records[value.(string)]
	case "refs":
		return names(v.records)
	case "rows":
		return v.rowTitles(f, value)
	}
	return nil
}

// rowTitles are the titles of the columns of each row of a small table; nil where no column needs any.
func (v *viewer) rowTitles(f *ledger.Field, value any) any {
	some := false
	out := []map[string]any{}
	for _, row := range rowsOf(value) {
		titles := map[string]any{}
		for _, column := range f.Rows {
			if title := v.title(column, row[column.Key]); title != nil {
				titles[column.Key], some = title, true
			}
		}
		out = append(out, titles)
	}
	if !some {
		return nil
	}
	return out
}

// rowsOf are the rows of a small table.
func rowsOf(v any) []map[string]any {
	list, _ := v.([]any)
	out := make([]map[string]any, 0, len(list))
	for _, item := range list {
		row, _ := item.(map[string]any) // what is no row stays in its place, empty
		out = append(out, row)
	}
	return out
}
