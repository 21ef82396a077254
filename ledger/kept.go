package ledger

import (
	"slices"
	"strings"

	"zhiben/pack"
)

// Encrypts reports whether the field's column holds encrypted texts. Of rows single cells are encrypted, see Cells.
func (f *Field) Encrypts() bool { return f.Sensitivity == Encrypted || f.Sensitivity == Sealed }

// Cells are the columns of rows whose cells are encrypted where the field is not.
func (f *Field) Cells() []*Field {
	var out []*Field
	for _, column := range f.Rows {
		if !f.Encrypts() && column.Encrypts() {
			out = append(out, column)
		}
	}
	return out
}

// Keeps reports whether something of the field's values is encrypted where it is kept.
func (f *Field) Keeps() bool { return f.Encrypts() || len(f.Rows) > 0 && len(f.Cells()) > 0 }

// Indexed reports whether records are found by the field's whole value, without it being read: a column beside it holds keyed hashes.
func (f *Field) Indexed() bool { return f.Encrypts() && (f.Unique != "" || f.Filter || f.Search) }

// IndexColumn is the column of keyed hashes, quoted. No field has a key that begins with s_.
func (f *Field) IndexColumn() string { return `"s_x_` + f.Key + `"` }

// ColumnType is the SQL type of the field's column.
func (f *Field) ColumnType(postgres bool) string {
	if f.Encrypts() {
		return "TEXT"
	}
	return f.Type.Column(postgres)
}

// kept says what of a field is encrypted, so that a version that says otherwise converts: its sensitivity, or those of its columns.
func (f *Field) kept() string {
	if f.Encrypts() {
		return f.Sensitivity
	}
	var cells []string
	for _, column := range f.Cells() {
		cells = append(cells, column.Key+":"+column.Sensitivity)
	}
	return strings.Join(cells, " ")
}

// checkKept refuses what a value that nobody reads in the database cannot do.
func (c *compiler) checkKept(f *Field, e pack.Entry, path string) {
	if !f.Encrypts() {
		return
	}
	refuse := func(key, remedy string) {
		c.tree.List.Add(valueAt(e.Node, key, e.Pos), "T217", "%s.%s: what is %s cannot be read by the database; %s", path, key, f.Sensitivity, remedy)
	}
	for _, flag := range []struct {
		key string
		on  bool
	}{{"sort", f.Sort}, {"subject", f.Subject}, {"share", f.Share}, {"assigned", f.Assigned}, {"pin", f.Pin}, {"sector", f.Sector}, {"responsible", f.Responsible != ""}} {
		if flag.on {
			refuse(flag.key, "leave it out, or say `sensitivity: masked`")
		}
	}
	if slices.Contains([]string{"ref", "refs", "unit", "units", "person", "persons", "files", "photos", "signature"}, f.Type.Name()) {
		refuse("type", "write a name as text, or say `sensitivity: masked`")
	}
}
