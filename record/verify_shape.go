package record

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/ledger"
	"zhiben/store"
)

// kept is a ledger as the database has it: its table, and what its parts were called before.
type kept struct {
	name    string
	version int64
	shape   ledger.Shape
	types   []ledger.Type     // of shape.Fields
	fields  map[string]string // keys by the keys that events may have
	codes   map[string]map[string]string
	columns string             // for SELECT, quoted
	width   int                // how many values are read
	says    *ledger.Definition // what fields say of whom records reach, and no more
	index   []int              // for shape.Fields: where among the values read the keyed hash stands; 0: none

	rows  []keptRow // read and not yet compared
	after string
	over  bool
}

// keptRow is one row as it lies in the table.
type keptRow struct {
	id, region, unit, path, state       string
	number, createdBy, person, asset    string
	version, definition, since, created int64
	due                                 string
	voided                              *int64
	values                              []any // of the fields, then the keyed hashes
}

// keptLedgers reads the ledgers of the database, and by which names events may call them.
func keptLedgers(tx *store.Tx) (list []*kept, names map[string]*kept, err error) {
	all := map[string][]ledger.Shape{} // by name, the oldest first
	newest := map[string]*kept{}
	err = tx.Query(`SELECT ledger, version, body FROM definition ORDER BY ledger, version`, nil, func(scan func(...any) error) error {
		var name, body string
		var version int64
		if err := scan(&name, &version, &body); err != nil {
			return err
		}
		var shape ledger.Shape
		if err := json.Unmarshal([]byte(body), &shape); err != nil {
			return fmt.Errorf("definition %s %d: %w", name, version, err)
		}
		all[name] = append(all[name], shape)
		newest[name] = &kept{name: name, version: version, shape: shape}
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	tables, err := ledgerTables(tx)
	if err != nil {
		return nil, nil, err
	}
	names = map[string]*kept{}
	for _, table := range tables {
		k := newest[table]
		if k == nil {
			return nil, nil, event.Mismatch("table", "数据库中有台账表“%s”，但没有它的定义。", "The database has a table of ledger %s and no definition of it.", table)
		}
		if err := k.prepare(all); err != nil {
			return nil, nil, err
		}
		list = append(list, k)
		names[table] = k
	}
	for _, k := range list { // earlier names, of whatever version
		for _, was := range k.names(all) {
			if names[was] == nil {
				names[was] = k
			}
		}
	}
	return list, names, nil
}

// ledgerTables names the ledgers that have a table.
func ledgerTables(tx *store.Tx) (out []string, err error) {
	query := `SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 2) = 'l_' ORDER BY name`
	if tx.Postgres {
		query = `SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND substr(table_name, 1, 2) = 'l_' ORDER BY table_name`
	}
	err = tx.Query(query, nil, func(scan func(...any) error) error {
		var name string
		err := scan(&name)
		out = append(out, strings.TrimPrefix(name, "l_"))
		return err
	})
	return out, err
}

// names are the ledger's earlier names.
func (k *kept) names(all map[string][]ledger.Shape) []string {
	var out []string
	for todo := []string{k.name}; len(todo) > 0; todo = todo[1:] {
		for _, shape := range all[todo[0]] {
			for _, was := range shape.Was {
				if !slices.Contains(out, was) && was != k.name {
					out, todo = append(out, was), append(todo, was)
				}
			}
		}
	}
	return out
}

// prepare finds types, columns and earlier keys and codes.
func (k *kept) prepare(all map[string][]ledger.Shape) error {
	k.fields, k.codes, k.says = map[string]string{}, map[string]map[string]string{}, &ledger.Definition{Name: k.name, Is: k.shape.Is}
	var columns []string
	for _, f := range k.shape.Fields {
		i := slices.IndexFunc(ledger.Types(), func(t ledger.Type) bool { return t.Name() == f.Type })
		if i < 0 {
			return fmt.Errorf("ledger %s: no type %s of field %s", k.name, f.Type, f.Key)
		}
		k.types = append(k.types, ledger.Types()[i])
		columns = append(columns, `"`+f.Key+`"`)
		k.fields[f.Key] = f.Key
		k.says.Fields = append(k.says.Fields, &ledger.Field{Key: f.Key, Type: ledger.Types()[i], Retired: f.Retired, Share: f.Share, Assigned: f.Assigned, Sector: f.Sector, Responsible: f.Responsible})
	}
	k.index = make([]int, len(k.shape.Fields))
	for i, f := range k.shape.Fields {
		if f.Index && f.Kept != "" {
			k.index[i] = len(columns)
			columns = append(columns, (&ledger.Field{Key: f.Key}).IndexColumn())
		}
	}
	for _, st := range k.shape.States {
		k.says.States = append(k.says.States, &ledger.State{Key: st.Key, End: st.End})
	}
	k.width = len(columns)
	k.columns = strings.Join(append([]string{systemColumns}, columns...), ", ")
	for _, name := range append([]string{k.name}, k.names(all)...) {
		for _, shape := range slices.Backward(all[name]) {
			for _, f := range shape.Fields {
				now := k.fields[f.Key]
				for _, was := range f.Was {
					if now != "" && k.fields[was] == "" {
						k.fields[was] = now
					}
				}
				for was, code := range f.WasCodes {
					if k.codes[now] == nil {
						k.codes[now] = map[string]string{}
					}
					k.codes[now][was] = code
				}
			}
		}
	}
	return nil
}

// head gives the next row; nil: there is none.
func (k *kept) head(tx *store.Tx) (*keptRow, error) {
	if len(k.rows) == 0 && !k.over {
		if err := k.more(tx); err != nil {
			return nil, err
		}
	}
	if len(k.rows) == 0 {
		return nil, nil
	}
	return &k.rows[0], nil
}

// keptChunk is how many rows of a table are read at a time.
const keptChunk = 500

func (k *kept) more(tx *store.Tx) error {
	k.rows = k.rows[:0]
	err := tx.Query(`SELECT `+k.columns+` FROM "l_`+k.name+`" WHERE "s_id" > $1 ORDER BY "s_id" LIMIT $2`, []any{k.after, keptChunk}, func(scan func(...any) error) error {
		k.rows = append(k.rows, keptRow{values: make([]any, k.width)})
		r := &k.rows[len(k.rows)-1]
		var number, by, person, asset *string
		var due any
		dest := []any{&r.id, &r.region, &r.unit, &r.path, &number, &r.state, &r.version, &r.definition, &r.since, &r.created, &by, &due, &person, &asset, &r.voided}
		for i := range r.values {
			dest = append(dest, &r.values[i])
		}
		err := scan(dest...)
		r.number, r.createdBy, r.person, r.asset, r.due = deref(number), deref(by), deref(person), deref(asset), isoDate(due)
		k.after = r.id
		return err
	})
	k.over = len(k.rows) < keptChunk
	return err
}

// now is the code that an enum's earlier code has become.
func (k *kept) now(field, code string) string {
	for range 10 {
		next, ok := k.codes[field][code]
		if !ok {
			break
		}
		code = next
	}
	return code
}
