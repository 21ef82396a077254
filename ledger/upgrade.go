package ledger

import (
	"fmt"
	"slices"

	"zhiben/internal/lang"
)

// Conversion is a field whose values are turned into another type: they lie in the column Old and go to that of the field.
type Conversion struct {
	Field *Field
	Old   string     // quoted; it stays, so that nothing is lost, but is emptied where the values are encrypted now or were
	From  FieldShape // as it was
}

// UpgradePlan is what an upgrade does to a table before Migrate lets it grow, and the shape that it then has.
type UpgradePlan struct {
	Statements  []string
	Conversions []Conversion
	Hash        []*Field // whose values get keyed hashes
	Table       Shape
}

// Upgrade lists what turns the table of an earlier version into one that Migrate lets grow: renamed tables and columns, columns set
// aside for conversion, states under their new names. was is the ledger's earlier name, version the number of the new one; the
// changes must hold nothing refused.
func (d *Definition) Upgrade(before Shape, was string, version int64) UpgradePlan {
	u := UpgradePlan{Table: before}
	u.Table.Fields = slices.Clone(before.Fields)
	u.Table.Retired = slices.Clone(before.Retired)
	if was != d.Name {
		old := &Definition{Name: was}
		u.Statements = append(u.Statements, fmt.Sprintf("ALTER TABLE %s RENAME TO %s", old.Table(), d.Table()))
		for _, f := range before.Fields { // made anew under the new name
			u.Statements = append(u.Statements, fmt.Sprintf(`DROP INDEX IF EXISTS "%s"`, old.indexName(f.Key)))
		}
		for _, name := range []string{"s_state", "s_unit", "s_person", "s_asset"} {
			u.Statements = append(u.Statements, fmt.Sprintf(`DROP INDEX IF EXISTS "%s"`, old.indexName(name)))
		}
	}
	for _, f := range d.Fields {
		d.renameField(&u, f, version)
	}
	for _, f := range d.Fields {
		d.setAside(&u, f, version)
	}
	for _, f := range d.Fields {
		d.renameCodes(&u, f)
	}
	for i, f := range u.Table.Fields {
		if d.Field(f.Key) == nil {
			u.Table.Retired = append(u.Table.Retired, u.Table.Fields[i])
		}
	}
	for _, s := range d.States {
		for _, earlier := range s.Was {
			if d.State(earlier) == nil {
				u.Statements = append(u.Statements, fmt.Sprintf(`UPDATE %s SET "s_state" = '%s' WHERE "s_state" = '%s'`, d.Table(), s.Key, earlier))
			}
		}
	}
	return u
}

// renameField renames the column of the first earlier key that the table has; what further earlier fields hold fills the gaps.
func (d *Definition) renameField(u *UpgradePlan, f *Field, version int64) {
	has := func(key string) int {
		return slices.IndexFunc(u.Table.Fields, func(s FieldShape) bool { return s.Key == key })
	}
	for _, earlier := range f.Was {
		at := has(earlier)
		if at < 0 || d.Field(earlier) != nil {
			continue
		}
		if u.Table.Fields[at].Kept != "" { // encrypted for their field: they are encrypted anew
			d.aside(u, f, at, version)
			continue
		}
		if now := has(f.Key); now >= 0 {
			if u.Table.Fields[now].Type == u.Table.Fields[at].Type {
				u.Statements = append(u.Statements, fmt.Sprintf(`UPDATE %s SET %s = COALESCE(%s, "%s")`, d.Table(), f.Column(), f.Column(), earlier))
			}
			continue
		}
		u.Statements = append(u.Statements, fmt.Sprintf(`ALTER TABLE %s RENAME COLUMN "%s" TO %s`, d.Table(), earlier, f.Column()), fmt.Sprintf(`DROP INDEX IF EXISTS "%s"`, d.indexName(earlier)))
		u.Table.Fields[at].Key = f.Key
	}
}

// renameCodes gives the codes of an enum their new names.
func (d *Definition) renameCodes(u *UpgradePlan, f *Field) {
	at := slices.IndexFunc(u.Table.Fields, func(s FieldShape) bool { return s.Key == f.Key && s.Type == f.Type.Name() })
	if at < 0 || f.Options == nil {
		return
	}
	for _, item := range f.Options.Items {
		for _, was := range item.Was {
			if !slices.Contains(u.Table.Fields[at].Codes, was) || f.Options.Item(was) != nil {
				continue
			}
			set := fmt.Sprintf(`UPDATE %s SET %s = '%s' WHERE %s = '%s'`, d.Table(), f.Column(), item.Key, f.Column(), was)
			if f.Type.Name() == "enums" {
				set = fmt.Sprintf(`UPDATE %s SET %s = REPLACE(%s, '"%s"', '"%s"') WHERE %s LIKE '%%"%s"%%'`, d.Table(), f.Column(), f.Column(), was, item.Key, f.Column(), was)
			}
			u.Statements = append(u.Statements, set)
		}
	}
}

// setAside moves the column of a field that changes its type out of the way.
func (d *Definition) setAside(u *UpgradePlan, f *Field, version int64) {
	at := slices.IndexFunc(u.Table.Fields, func(s FieldShape) bool { return s.Key == f.Key })
	if at < 0 {
		return
	}
	was := u.Table.Fields[at]
	now := f.shape()
	if was.Index && (!now.Index || was.Kept != now.Kept) {
		d.unhash(u, at)
	}
	if now.Index && was.Kept == now.Kept && !was.Index {
		u.Hash = append(u.Hash, f)
	}
	switch {
	case was.Kept != now.Kept:
		d.aside(u, f, at, version)
	case was.Type == now.Type && was.To == now.To:
	case widens(was, now):
		u.Table.Fields[at].Type, u.Table.Fields[at].To = now.Type, now.To
	default:
		d.aside(u, f, at, version)
	}
}

// unhash drops a column of keyed hashes.
func (d *Definition) unhash(u *UpgradePlan, at int) {
	was := &u.Table.Fields[at]
	u.Statements = append(u.Statements, fmt.Sprintf(`DROP INDEX IF EXISTS "%s"`, d.indexName("s_x_"+was.Key)),
		fmt.Sprintf(`ALTER TABLE %s DROP COLUMN "s_x_%s"`, d.Table(), was.Key))
	was.Index = false
}

// aside renames a column whose values a field is to get converted.
func (d *Definition) aside(u *UpgradePlan, f *Field, at int, version int64) {
	if u.Table.Fields[at].Index {
		d.unhash(u, at)
	}
	was := u.Table.Fields[at]
	old := fmt.Sprintf("s_v%d_%s", version, was.Key)
	u.Statements = append(u.Statements, fmt.Sprintf(`ALTER TABLE %s RENAME COLUMN "%s" TO "%s"`, d.Table(), was.Key, old))
	for _, index := range []string{"", "-due", "-by", "-order"} {
		u.Statements = append(u.Statements, fmt.Sprintf(`DROP INDEX IF EXISTS "%s"`, d.indexName(was.Key+index)))
	}
	u.Conversions = append(u.Conversions, Conversion{f, `"` + old + `"`, was})
	was.Key = old
	u.Table.Retired = append(u.Table.Retired, was)
	u.Table.Fields = slices.Delete(u.Table.Fields, at, at+1)
}

// Refusals lists the changes that may not be installed, in words.
func Refusals(changes []Change) []lang.Text {
	var out []lang.Text
	for _, c := range changes {
		if c.Kind == Refused {
			out = append(out, lang.Bothf("%s %s：%s", "%s %s: %s", Parts[c.What], c.Key, c.Why))
		}
	}
	return out
}

// StoredType is the type that a field's values had in an earlier version.
func StoredType(before Shape, f *Field) (Type, error) {
	for _, key := range append([]string{f.Key}, f.Was...) {
		for _, was := range before.Fields {
			if was.Key == key {
				return was.Stored()
			}
		}
	}
	return nil, fmt.Errorf("field %s has no earlier values", f.Key)
}

// Stored is the type that the values of a field had.
func (f FieldShape) Stored() (Type, error) {
	for _, t := range types {
		if t.Name() == f.Type {
			return t, nil
		}
	}
	return nil, fmt.Errorf("field %s: its earlier type %s is no longer known", f.Key, f.Type)
}
