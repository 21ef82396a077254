package event

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"zhiben/store"
)

// Table is a table beside those of the ledgers whose rows events tell of, whole: whatever writes a row has the event that it appends
// next tell it (Tell), so that `zhiben verify` finds rows that were written past the program.
type Table struct {
	Name    string
	Keys    []string // columns that identify a row, of texts
	Columns []string // that are told beside; others are not covered
	// Hidden are those of Keys and Columns that are told by a hash alone. What they hold has a salt of its own or is as long as a random key,
	// as the hash of a password has and a token is: who reads the log learns nothing, and cannot try guesses.
	Hidden []string
	// Ends is the column that says from when on (UTC milliseconds) a row counts for nothing; from then on it may be there or not. Empty: none.
	Ends string
	// Again counts up whenever more columns are told, so that a baseline tells once more what lies there then.
	Again int
}

// telling are rows that the next event of a transaction tells.
type telling struct{}

type toTell struct {
	t    Table
	keys []any
}

// Tell has the next event that the transaction appends tell the row with these keys, as it lies there then; one that is gone as null.
func (t Table) Tell(tx *store.Tx, keys ...any) {
	have, _ := tx.Recall(telling{})
	rows, _ := have.([]toTell)
	tx.Keep(telling{}, append(slices.Clip(rows), toTell{t, keys}))
}

// TellWhere has the next event tell the rows for which a condition holds now.
func (t Table) TellWhere(tx *store.Tx, where string, args ...any) error {
	var found [][]any
	err := tx.Query(`SELECT `+strings.Join(t.Keys, ", ")+` FROM `+t.Name+` WHERE `+where, args, func(scan func(...any) error) error {
		keys, dest := make([]string, len(t.Keys)), make([]any, len(t.Keys))
		for i := range keys {
			dest[i] = &keys[i]
		}
		err := scan(dest...)
		row := make([]any, len(keys))
		for i := range keys {
			row[i] = keys[i]
		}
		found = append(found, row)
		return err
	})
	for _, keys := range found {
		t.Tell(tx, keys...)
	}
	return err
}

// tellRows puts the rows that wait to be told into what an event says.
func tellRows(tx *store.Tx, body *Body) error {
	have, _ := tx.Recall(telling{})
	rows, _ := have.([]toTell)
	if len(rows) == 0 {
		return nil
	}
	tx.Forget(telling{})
	if body.Rows == nil {
		body.Rows = map[string]map[string]any{}
	}
	for _, r := range rows {
		body.Rows[r.t.rowName(r.keys)] = nil
		var where []string
		for i, column := range r.t.Keys {
			where = append(where, fmt.Sprintf("%s = $%d", column, i+1))
		}
		if err := r.t.read(tx, ` WHERE `+strings.Join(where, " AND "), r.keys, func(name string, row map[string]any) error {
			body.Rows[name] = row
			return nil
		}); err != nil {
			return err
		}
	}
	return nil
}

func (t Table) rowName(keys []any) string {
	words := make([]string, len(keys))
	for i, k := range keys {
		if words[i] = fmt.Sprint(k); slices.Contains(t.Hidden, t.Keys[i]) {
			words[i] = t.hidden("", t.Keys[i], words[i])
		}
	}
	return t.Name + "/" + strings.Join(words, " ")
}

// hidden is what stands in the log for what a column of a row holds.
func (t Table) hidden(row, column, holds string) string {
	b, _ := json.Marshal([]string{t.Name, row, column, holds}) // never fails
	sum := sha256.Sum256(b)
	return base64.StdEncoding.EncodeToString(sum[:])
}

// read gives rows with their names: table and keys.
func (t Table) read(tx *store.Tx, rest string, args []any, fn func(name string, row map[string]any) error) error {
	return tx.Query(`SELECT `+strings.Join(append(slices.Clone(t.Keys), t.Columns...), ", ")+` FROM `+t.Name+rest, args, func(scan func(...any) error) error {
		keys, values := make([]any, len(t.Keys)), make([]any, len(t.Columns))
		var dest []any
		for i := range keys {
			keys[i] = new(string)
			dest = append(dest, keys[i])
		}
		for i := range values {
			dest = append(dest, &values[i])
		}
		if err := scan(dest...); err != nil {
			return err
		}
		for i := range keys {
			keys[i] = *keys[i].(*string)
		}
		row, name := make(map[string]any, len(values)), t.rowName(keys)
		for i, v := range values {
			if b, ok := v.([]byte); ok {
				v = string(b)
			}
			if text, ok := v.(string); ok && slices.Contains(t.Hidden, t.Columns[i]) {
				v = t.hidden(name, t.Columns[i], text)
			}
			row[t.Columns[i]] = v
		}
		return fn(name, row)
	})
}

// BaselineLog is the name under which the log keeps what rows were there before events told of them.
const BaselineLog = "baseline"

// baseline is what an event of the baseline says beside rows: of which tables the log tells from now on.
type baseline struct {
	Tables []string `json:"tables"`
}

// TellNow appends an event of its own for the rows that wait to be told, where no other event follows.
func TellNow(tx *store.Tx) error {
	if have, _ := tx.Recall(telling{}); have == nil {
		return nil
	}
	return Append(tx, &Event{Ledger: BaselineLog, Record: BaselineLog, Kind: BaselineLog})
}

// Covers appends that from now on the log shows what is in tables that follow from records, once. They were made anew before.
func Covers(tx *store.Tx, tables ...string) error {
	return Append(tx, &Event{Ledger: BaselineLog, Record: BaselineLog, Kind: BaselineLog, Body: Body{Extra: map[string]any{"tables": tables}}})
}

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
		mark := "told " + t.Name
		if t.Again > 0 {
			mark += fmt.Sprintf(" %d", t.Again)
		}
		found, err := tx.Row(`SELECT 1 FROM setting WHERE name = $1`, []any{mark}, new(int64))
		if err != nil {
			return err
		}
		if found {
			continue
		}
		n, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, '1') ON CONFLICT (name) DO NOTHING`, mark)
		if err != nil {
			return err
		}
		if n == 0 { // another server was quicker
			continue
		}
		fresh = append(fresh, t.Name)
		all := map[string]map[string]any{}
		if err := t.read(tx, "", nil, func(name string, row map[string]any) error {
			all[name] = row
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
	Now    time.Time // rows that have ended by then are not compared

	// What was found.
	Untold []string // tables and columns (after a dot) of which the log does not tell yet

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
		var extra baseline
		if json.Unmarshal(t.Body.Extra, &extra) == nil {
			for _, name := range extra.Tables {
				a.covers[name] = true
			}
		}
	}
	for name, row := range t.Body.Rows {
		if a.over(name, row) {
			delete(a.told, name)
			continue
		}
		if _, ok := a.told[name]; !ok || a.order[name] < t.Position {
			a.told[name], a.order[name] = row, t.Position
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

// Covered names the tables of which the log tells.
func Covered(tx *store.Tx) (map[string]bool, error) {
	out := map[string]bool{}
	err := tx.Query(`SELECT body FROM event WHERE record = $1 AND ledger = $1`, []any{BaselineLog}, func(scan func(...any) error) error {
		var body []byte
		var told struct {
			Extra baseline `json:"extra"`
		}
		err := scan(&body)
		if err == nil && len(body) > 0 {
			err = json.Unmarshal(body, &told)
		}
		for _, name := range told.Extra.Tables {
			out[name] = true
		}
		return err
	})
	return out, err
}

// over reports whether a row that was told counts for nothing any more, so that of all that ended nothing is kept.
func (a *RowAudit) over(name string, row json.RawMessage) bool {
	i := slices.IndexFunc(a.Tables, func(t Table) bool { return t.Ends != "" && strings.HasPrefix(name, t.Name+"/") })
	if i < 0 {
		return false
	}
	var columns map[string]json.RawMessage
	var ends int64
	return json.Unmarshal(row, &columns) == nil && json.Unmarshal(columns[a.Tables[i].Ends], &ends) == nil && ends < a.Now.UnixMilli()
}

// Compare asks that each row is as it was told last, and that none is missing.
func (a *RowAudit) Compare(tx *store.Tx) error {
	a.Untold = nil
	for _, t := range a.Tables {
		if !a.covers[t.Name] { // no server of this version has run yet
			a.Untold = append(a.Untold, t.Name)
			continue
		}
		if err := a.table(tx, t); err != nil {
			return err
		}
	}
	return nil
}

func (a *RowAudit) table(tx *store.Tx, t Table) error {
	seen := map[string]bool{}
	if err := t.read(tx, "", nil, func(name string, row map[string]any) error {
		seen[name] = true
		return a.row(t, name, row)
	}); err != nil {
		return err
	}
	for name, told := range a.told {
		if !seen[name] && t.Ends == "" && strings.HasPrefix(name, t.Name+"/") && told != nil && string(told) != "null" {
			return mismatch("row_missing", "数据表 %s 中的 %s 已被删除，日志中没有删除的记载。", "%[2]s was deleted from table %[1]s; the log tells of no deletion.", t.Name, strings.TrimPrefix(name, t.Name+"/"))
		}
	}
	return nil
}

func (a *RowAudit) row(t Table, name string, row map[string]any) error {
	if ends, ok := row[t.Ends].(int64); ok && ends < a.Now.UnixMilli() {
		return nil
	}
	told, ok := a.told[name]
	key := strings.TrimPrefix(name, t.Name+"/")
	if !ok || string(told) == "null" {
		return mismatch("row_unknown", "数据表 %s 的 %s 在日志中没有来历：它是绕过程序写入的。", "Nothing in the log tells of %[2]s in table %[1]s: it was written past the program.", t.Name, key)
	}
	if told == nil { // what told it was erased
		return nil
	}
	var want map[string]json.RawMessage
	if err := json.Unmarshal(told, &want); err != nil {
		return err
	}
	for _, column := range t.Columns {
		is, err := json.Marshal(row[column])
		if err != nil {
			return err
		}
		was, ok := want[column]
		switch {
		case !ok: // told since this version, and no server of it has run yet
			if untold := t.Name + "." + column; !slices.Contains(a.Untold, untold) {
				a.Untold = append(a.Untold, untold)
			}
		case string(was) != string(is):
			return mismatch("row", "数据表 %s 中 %s 的 %s 与日志不符：现为 %s，日志为 %s。", "In table %s, %s's %s is not what the log tells: it is %s, the log says %s.", t.Name, key, column, is, was)
		}
	}
	return nil
}
