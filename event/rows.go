package event

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"zhiben/store"
)

// Table is a table beside those of the ledgers whose rows events tell of, whole: whatever writes a row has the event that it appends
// tell it (Tell), so that `zhiben verify` finds rows that were written past the program.
type Table struct {
	Name    string
	Key     string   // an expression over the columns that identifies a row, as a text
	Columns []string // that are told; others are not covered
}

// Tell adds a row of the table, as it lies there now, to what an event says; one that is gone as null.
func (t Table) Tell(tx *store.Tx, body *Body, key string) error {
	if body.Rows == nil {
		body.Rows = map[string]map[string]any{}
	}
	name := t.Name + "/" + key
	body.Rows[name] = nil
	return t.read(tx, ` WHERE `+t.Key+` = $1`, []any{key}, func(_ string, row map[string]any) error {
		body.Rows[name] = row
		return nil
	})
}

// read gives rows with their keys.
func (t Table) read(tx *store.Tx, rest string, args []any, fn func(key string, row map[string]any) error) error {
	return tx.Query(`SELECT `+t.Key+`, `+strings.Join(t.Columns, ", ")+` FROM `+t.Name+rest, args, func(scan func(...any) error) error {
		var key string
		values := make([]any, len(t.Columns))
		dest := []any{&key}
		for i := range values {
			dest = append(dest, &values[i])
		}
		if err := scan(dest...); err != nil {
			return err
		}
		row := make(map[string]any, len(values))
		for i, v := range values {
			if b, ok := v.([]byte); ok {
				v = string(b)
			}
			row[t.Columns[i]] = v
		}
		return fn(key, row)
	})
}

// BaselineLog is the name under which the log keeps what rows were there before events told of them.
const BaselineLog = "baseline"

// Baseline appends what the rows are of tables of which the log does not tell yet, some rows an event, the last of which names the
// tables. Nothing of it can be asked before.
func Baseline(tx *store.Tx, tables []Table) error {
	var fresh []string
	rows := map[string]map[string]any{}
	tell := func(extra map[string]any) error {
		err := Append(tx, &Event{Ledger: BaselineLog, Record: BaselineLog, Kind: BaselineLog, Body: Body{Rows: rows, Extra: extra}})
		rows = map[string]map[string]any{}
		return err
	}
	for _, t := range tables {
		n, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, '1') ON CONFLICT (name) DO NOTHING`, "told "+t.Name)
		if err != nil {
			return err
		}
		if n == 0 {
			continue
		}
		fresh = append(fresh, t.Name)
		all := map[string]map[string]any{}
		if err := t.read(tx, "", nil, func(key string, row map[string]any) error {
			all[t.Name+"/"+key] = row
			return nil
		}); err != nil {
			return err
		}
		for _, name := range slices.Sorted(maps.Keys(all)) {
			if rows[name] = all[name]; len(rows) == baselineRows {
				if err := tell(nil); err != nil {
					return err
				}
			}
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	return tell(map[string]any{"tables": fresh})
}

// baselineRows is how many rows one event of a baseline tells.
const baselineRows = 200

// RowAudit compares rows of tables with what events tell of them.
type RowAudit struct {
	Tables []Table
	told   map[string]json.RawMessage // the last telling of each row, by table and key
	order  map[string]int64
	covers map[string]bool // tables of which the log tells
}

// Take notes what an event tells. Events may come in any order.
func (a *RowAudit) Take(t *Telling) {
	if a.told == nil {
		a.told, a.order, a.covers = map[string]json.RawMessage{}, map[string]int64{}, map[string]bool{}
	}
	if t.Ledger == BaselineLog {
		var extra struct {
			Tables []string `json:"tables"`
		}
		if json.Unmarshal(t.Body.Extra, &extra) == nil {
			for _, name := range extra.Tables {
				a.covers[name] = true
			}
		}
	}
	for name, row := range t.Body.Rows {
		if _, ok := a.told[name]; !ok || a.order[name] < t.order() {
			a.told[name], a.order[name] = row, t.order()
		}
	}
	if e, ok := t.Erasure(); ok {
		for _, name := range e.Rows {
			if _, ok := a.told[name]; !ok {
				a.told[name] = nil // nothing is known any more
			}
		}
	}
}

// Compare asks that each row is as it was told last, and that none is missing.
func (a *RowAudit) Compare(tx *store.Tx) error {
	for _, t := range a.Tables {
		if !a.covers[t.Name] { // no server of this version has run yet
			continue
		}
		if err := t.read(tx, "", nil, func(key string, row map[string]any) error {
			name := t.Name + "/" + key
			told, ok := a.told[name]
			delete(a.told, name)
			switch is, err := json.Marshal(row); {
			case err != nil:
				return err
			case !ok || string(told) == "null":
				return mismatch("row_unknown", "数据表 %s 的 %s 在日志中没有来历：它是绕过程序写入的。", "Nothing in the log tells of %[2]s in table %[1]s: it was written past the program.", t.Name, key)
			case told != nil && string(is) != string(told):
				return mismatch("row", "数据表 %s 的 %s 与日志不符：现为 %s，日志为 %s。", "In table %s, %s is not what the log tells: it is %s, the log says %s.", t.Name, key, is, told)
			}
			return nil
		}); err != nil {
			return err
		}
		for name, told := range a.told {
			if strings.HasPrefix(name, t.Name+"/") && told != nil && string(told) != "null" {
				return mismatch("row_missing", "数据表 %s 中的 %s 已被删除，日志中没有删除的记载。", "%[2]s was deleted from table %[1]s; the log tells of no deletion.", t.Name, strings.TrimPrefix(name, t.Name+"/"))
			}
		}
	}
	return nil
}
