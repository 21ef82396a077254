package ledger

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
)

// Table is the name of the ledger's table.
func (d *Definition) Table() string { return `"l_` + d.Name + `"` }

// Column is a field's column, quoted.
func (f *Field) Column() string { return `"` + f.Key + `"` }

// DueOrder is what lists are ordered by: the deadline, without one last.
const DueOrder = `COALESCE("s_due", '9999-12-31')`

// Order is what lists are ordered by when the field is asked for, an expression that is never null.
func (f *Field) Order() string {
	switch {
	case f.Type.Name() == "date":
		return "COALESCE(" + f.Column() + ", '9999-12-31')"
	case f.Type.Column(false) == "INTEGER":
		return "COALESCE(" + f.Column() + ", 0)"
	}
	return "COALESCE(" + f.Column() + ", '')"
}

// system are the columns every ledger has. due is the nearest deadline of the clocks that run.
var system = []struct{ name, kind string }{
	{"id", "@ascii NOT NULL PRIMARY KEY"},
	{"region", "@ascii NOT NULL"},
	{"unit", "@ascii NOT NULL"},
	{"unit_path", "@ascii NOT NULL"},
	{"number", "TEXT"},
	{"state", "@ascii NOT NULL"},
	{"version", "@int NOT NULL"},
	{"definition", "@int NOT NULL"},
	{"since", "@int NOT NULL"},
	{"created_at", "@int NOT NULL"},
	{"created_by", "@ascii"},
	{"due", "@date"},
	{"voided", "@int"},
	{"person", "@ascii"}, // the person it is about
	{"asset", "@ascii"},  // the asset it is about
}

// first is how many of the system columns tables had before shapes listed them.
const first = 13

// systemColumns names the columns that tables have beside those of their fields.
func systemColumns() []string {
	var out []string
	for _, c := range system {
		out = append(out, c.name)
	}
	return out
}

func column(kind string, postgres bool) string {
	words := strings.NewReplacer("@ascii", "TEXT", "@int", "INTEGER", "@date", "TEXT")
	if postgres {
		words = strings.NewReplacer("@ascii", `TEXT COLLATE "C"`, "@int", "BIGINT", "@date", "DATE")
	}
	return words.Replace(kind)
}

// Migrate lists the statements that make the ledger's table, or, given the shape applied before, let it grow. Columns are only
// added; a field that changes its type is refused, since that needs a written migration.
func (d *Definition) Migrate(before *Shape, postgres bool) ([]string, error) {
	var out []string
	if before == nil {
		var columns []string
		for _, c := range system {
			columns = append(columns, fmt.Sprintf(`"s_%s" %s`, c.name, column(c.kind, postgres)))
		}
		for _, f := range d.Fields {
			columns = append(columns, f.Column()+" "+f.ColumnType(postgres))
			if f.Indexed() {
				columns = append(columns, f.IndexColumn()+" "+column("@ascii", postgres))
			}
		}
		strict := " STRICT"
		if postgres {
			strict = ""
		}
		out = append(out, fmt.Sprintf("CREATE TABLE %s (\n  %s\n)%s", d.Table(), strings.Join(columns, ",\n  "), strict))
	} else {
		had := before.System
		if had == nil {
			had = systemColumns()[:first]
		}
		for _, c := range system {
			if !slices.Contains(had, c.name) {
				out = append(out, fmt.Sprintf(`ALTER TABLE %s ADD COLUMN "s_%s" %s`, d.Table(), c.name, column(c.kind, postgres)))
			}
		}
		have := map[string]FieldShape{}
		for _, f := range slices.Concat(before.Retired, before.Fields) {
			have[f.Key] = f
		}
		for _, f := range d.Fields {
			was, ok := have[f.Key]
			if f.Indexed() && !was.Index {
				out = append(out, fmt.Sprintf("ALTER TABLE %s ADD COLUMN %s %s", d.Table(), f.IndexColumn(), column("@ascii", postgres)))
			}
			switch {
			case !ok:
				out = append(out, fmt.Sprintf("ALTER TABLE %s ADD COLUMN %s %s", d.Table(), f.Column(), f.ColumnType(postgres)))
			case was.Type != f.Type.Name() || was.To != strings.Join(f.To, " "):
				return nil, fmt.Errorf("ledger.%s.fields.%s: the type changes from %s to %s; give the field a new key, or write a migration", d.Name, f.Key, was.written(), FieldShape{Type: f.Type.Name(), To: strings.Join(f.To, " ")}.written())
			}
		}
	}
	index := func(name, columns string) {
		out = append(out, fmt.Sprintf(`CREATE INDEX IF NOT EXISTS "%s" ON %s (%s)`, d.indexName(name), d.Table(), columns))
	}
	// Lists come by deadline more often than not, whatever narrows them. An index that holds the order after what narrows gives a page
	// without sorting; scope and voided rows are in it so that counting reads nothing else.
	index("s_state-due", `"s_state", `+DueOrder+`, "s_id", "s_unit_path", "s_voided"`)
	index("s_unit-due", `"s_unit_path", `+DueOrder+`, "s_id", "s_state", "s_voided"`)
	index("s_due", DueOrder+`, "s_id", "s_unit_path", "s_state", "s_voided"`)
	switch d.Of {
	case Persons:
		index("s_person", `"s_person"`)
	case Assets:
		index("s_asset", `"s_asset"`)
	}
	for _, f := range d.Fields {
		switch {
		case f.Indexed():
			index("s_x_"+f.Key, f.IndexColumn())
		case f.Filter && !f.Encrypts():
			index(f.Key+"-due", f.Column()+", "+DueOrder+`, "s_id", "s_unit_path", "s_voided"`)
		case len(f.To) > 0: // few refer to one record: they are sorted soon, and a new one is written beside the last
			index(f.Key+"-by", f.Column()+`, "s_id", "s_unit_path", "s_voided"`)
		}
		if f.Sort {
			index(f.Key+"-order", f.Order()+`, "s_id", "s_unit_path", "s_state", "s_voided"`)
		}
	}
	if before != nil { // what earlier versions of this program made and these replace
		for _, old := range []string{"s_state", "s_unit"} {
			out = append(out, fmt.Sprintf(`DROP INDEX IF EXISTS "%s"`, d.indexName(old)))
		}
		for _, f := range d.Fields {
			if !f.Filter && len(f.To) > 0 {
				out = append(out, fmt.Sprintf(`DROP INDEX IF EXISTS "%s"`, d.indexName(f.Key+"-due")))
			}
		}
	}
	return out, nil
}

func (f FieldShape) written() string { return strings.TrimSpace(f.Type + " " + f.To) }

// longestName is how many bytes PostgreSQL keeps of a name.
const longestName = 63

// indexName cannot be the name of another ledger's index or table: no key holds a hyphen.
func (d *Definition) indexName(column string) string {
	name := "i_" + d.Name + "-" + column
	if len(name) <= longestName {
		return name
	}
	sum := sha256.Sum256([]byte(name))
	return name[:longestName-13] + "-" + hex.EncodeToString(sum[:6])
}
