package record

import (
	"encoding/json"
	"slices"
	"strings"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
)

// This file finds records by what they refer to.

// Filterable reports whether lists can be narrowed by a field: the packs say so, or it names units, persons or records.
func Filterable(f *ledger.Field) bool {
	return f.Filter || f.Sensitivity == "" && f.Refers() != ""
}

// whereField is the condition that a field has one of some values, as they are written in a query; key may also be `person` or `asset`,
// what the records of the ledger are about.
func (s *Service) whereField(d *ledger.Definition, key string, values []string, args *store.Args) (string, error) {
	if key == string(d.Of) && (d.Of == ledger.Persons || d.Of == ledger.Assets) {
		return `"s_` + key + `" IN ` + store.In(args, values), nil
	}
	f := d.Field(key)
	if f == nil || !Filterable(f) {
		var about []string
		if d.Of == ledger.Persons || d.Of == ledger.Assets {
			about = append(about, string(d.Of))
		}
		return "", notAmong(fault.Newf(fault.Invalid, "no_filter", "“%s”不能用作筛选条件。", "“%s” is not a filter.", key), "query.where", d, Filterable, about...)
	}
	if f.Several() && !f.Encrypts() {
		return has(d, f, values, args), nil
	}
	stored, column := make([]any, 0, len(values)), f.Column()
	if f.Encrypts() {
		column = f.IndexColumn()
	}
	for _, written := range values {
		if f.Encrypts() && !Veiled(written) {
			return "", needsVeil("query.where")
		}
		same, err := s.filterValues(f, written)
		if err != nil {
			return "", fault.Newf(fault.Invalid, "no_filter", "“%s”不能用作筛选条件。", "“%s” is not a filter.", key+":"+written).
				At("query.where", "“"+f.Title.ZH+"”没有这样的值", "“"+f.Title.In(lang.EN)+"” has no such value")
		}
		stored = append(stored, same...)
	}
	return column + " IN " + store.In(args, stored) + reached(d, f, values, args), nil
}

// has is the condition that a list holds one of some values. It lies in its column as JSON.
func has(d *ledger.Definition, f *ledger.Field, values []string, args *store.Args) string {
	or := []string{"FALSE"}
	for _, v := range values {
		text, _ := json.Marshal(v) // a text always can be
		or = append(or, f.Column()+" LIKE "+args.Add("%"+store.EscapeLike(string(text))+"%")+` ESCAPE '\'`)
	}
	return "(" + strings.Join(or, " OR ") + ")" + reached(d, f, values, args)
}

// reached has the database look only at records that a field brings into the scope of persons or units, which are found by index.
func reached(d *ledger.Definition, f *ledger.Field, values []string, args *store.Args) string {
	switch {
	case f.Filter:
	case f.Assigned && f.Refers() == ledger.PersonRow:
		return ` AND "s_id" IN (SELECT record FROM assign WHERE ledger = ` + args.Add(d.Name) + ` AND person IN ` + store.In(args, values) + ")"
	case f.Share && f.Refers() == ledger.UnitRow:
		return ` AND "s_id" IN (SELECT record FROM share WHERE ledger = ` + args.Add(d.Name) + ` AND path IN (SELECT path FROM unit WHERE id IN ` + store.In(args, values) + "))"
	}
	return ""
}

// pointsTo reports whether a field can hold a row of a ledger, where an index finds those that do.
func pointsTo(f *ledger.Field, d *ledger.Definition) bool {
	if f.Retired || f.Sensitivity != "" {
		return false
	}
	switch f.Refers() {
	case ledger.PersonRow:
		return d.Is == ledger.Persons && (f.Filter || f.Assigned)
	case ledger.UnitRow:
		return d.Is == ledger.Units && (f.Filter || f.Share)
	}
	return slices.Contains(f.To, d.Name) || slices.Contains(f.To, ledger.AnyRow)
}

// holds reports whether a record names a row in a field.
func holds(r *Record, f *ledger.Field, id string) bool {
	list, _ := r.Values[f.Key].([]any)
	return r.Values[f.Key] == id || slices.Contains(list, any(id))
}

// aboutQuery finds the records of a ledger that are about the row of another; ok is false where none can be.
func aboutQuery(other, d *ledger.Definition, r *Record) (q Query, ok bool) {
	if other.Of != d.Is || len(other.About) > 0 && !slices.Contains(other.About, d.Name) {
		return q, false
	}
	switch d.Is {
	case ledger.Units: // what is about any unit is listed by unit, not here
		return Query{Unit: r.Unit}, len(other.About) > 0 && (other.Is == ledger.Records || other.Is == ledger.Assets)
	case ledger.Persons, ledger.Assets:
		return Query{Where: map[string][]string{string(d.Is): {r.ID}}}, other.Is == ledger.Records
	}
	return q, false
}
