package record

import (
	"encoding/json"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// What brings a record before further people, the tables share, assign and sector, is told by no event: it follows from what is. So it is
// made again from the record's row, which the log proves, and from what its events tell of being handed over, copied and asked about, and
// compared. Rows are read in the order of their records, some at a time.

// besideRows reads such a table.
type besideRows struct {
	table   string
	columns []string // texts that make a row up; the first is the record
	read    [][]string
	last    []string
	over    bool
}

func reachRows() []*besideRows {
	return []*besideRows{
		{table: "share", columns: []string{"record", "ledger", "path", "why"}},
		{table: "assign", columns: []string{"record", "ledger", "person", "why"}},
		{table: "sector", columns: []string{"record", "region", "how", "code", "unit", "field"}},
	}
}

// head names the record whose rows come next; empty: there are no more.
func (b *besideRows) head(tx *store.Tx) (string, error) {
	if len(b.read) == 0 && !b.over {
		if b.last == nil {
			b.last = make([]string, len(b.columns))
		}
		var args store.Args
		marks := make([]string, len(b.last))
		for i, v := range b.last {
			marks[i] = args.Add(v)
		}
		list := strings.Join(b.columns, ", ")
		n := 0
		err := tx.Query(`SELECT `+list+` FROM `+b.table+` WHERE record >= `+marks[0]+` AND (`+list+`) > (`+strings.Join(marks, ", ")+`) ORDER BY `+list+` LIMIT `+args.Add(keptChunk), args.Values, func(scan func(...any) error) error {
			n++
			row := make([]string, len(b.columns))
			dest := make([]any, len(row))
			for i := range row {
				dest[i] = &row[i]
			}
			b.read, b.last = append(b.read, row), row
			return scan(dest...)
		})
		if err != nil {
			return "", err
		}
		b.over = n < keptChunk
	}
	if len(b.read) == 0 {
		return "", nil
	}
	return b.read[0][0], nil
}

// reachRecord is what rows of one record there must be.
type reachRecord struct {
	record string
	of     *meanings
	want   map[string]bool // rows, as their texts
	dark   map[string]bool // ledgers of whose rows nothing is known
	erased map[string]bool // ledgers in which an event that brought the record before somebody was erased
	hand   map[string][]string
}

func (x *reachRecord) add(texts ...string) { x.want[strings.Join(texts, "\x00")] = true }

// row takes in what follows from a record's row. What its lifecycle of an earlier version says is not known.
func (x *reachRecord) row(k *kept, r *keptRow) error {
	if k.shape.Open == ledger.Keep && r.definition != k.version {
		x.dark[k.name] = true
		return nil
	}
	rec := &Record{ID: r.id, Region: r.region, Unit: r.unit, State: r.state, Voided: r.voided != nil, Values: map[string]any{}}
	for i, f := range k.says.Fields {
		if !f.Share && !f.Assigned && !saysSector(f) && !namesUnits(f) {
			continue
		}
		if k.shape.Fields[i].Kept != "" { // nothing that is encrypted is marked
			continue
		}
		v := r.values[i]
		if v != nil {
			var err error
			if v, err = k.types[i].Load(v); err != nil {
				return err
			}
		}
		rec.Values[f.Key] = v
	}
	for _, id := range marked(k.says, rec.Values, shares) {
		if path := x.of.paths[id]; path != "" {
			x.add("share", k.name, path, "")
		}
	}
	for _, id := range marked(k.says, rec.Values, assigns) {
		x.add("assign", k.name, x.of.person(id), "")
	}
	for _, s := range sectorsSaid(k.says, rec) {
		for _, code := range s.codes {
			if code = unit.SectorCode(code); code == "" {
				continue
			}
			for _, u := range s.units {
				x.add("sector", r.region, s.how, code, u, s.field)
			}
		}
	}
	return nil
}

// event takes in what an event tells.
func (x *reachRecord) event(k *kept, t *event.Telling) error {
	if t.Kind != HandOver && t.Kind != Copy && t.Kind != Countersign {
		return nil
	}
	if t.Erased {
		x.erased[k.name] = true
		return nil
	}
	var told struct {
		From, Field    string
		To             json.RawMessage
		Persons, Units []string
	}
	if len(t.Body.Extra) == 0 {
		return nil
	}
	if err := json.Unmarshal(t.Body.Extra, &told); err != nil {
		return err
	}
	var to string
	var all []string
	if json.Unmarshal(told.To, &to) != nil {
		_ = json.Unmarshal(told.To, &all) // else it is of another kind
	}
	switch t.Kind {
	case HandOver:
		x.handed(k.name, x.of.person(told.From), x.of.person(to), told.Field != "")
	case Copy:
		for _, p := range all {
			x.add("assign", k.name, x.of.person(p), whyCopied)
		}
	case Countersign:
		for _, p := range told.Persons {
			x.add("assign", k.name, x.of.person(p), whyAsked)
		}
		for _, u := range told.Units {
			if path := x.of.paths[u]; path != "" {
				x.add("share", k.name, path, whyAsked)
			}
		}
	}
	return nil
}

// unknown reports whether a row may be there or not, for all that is known.
func (x *reachRecord) unknown(row string) bool {
	parts := strings.Split(row, "\x00")
	if parts[0] == "sector" {
		return len(x.dark) > 0
	}
	return x.dark[parts[1]] || x.erased[parts[1]] && parts[len(parts)-1] != ""
}

// handed follows who has a record in hand beside its fields.
func (x *reachRecord) handed(ledger, from, to string, field bool) {
	hand := x.hand[ledger]
	had := from != "" && slices.Contains(hand, from)
	switch {
	case from == "" && field: // the field says it
		return
	case from == "":
		hand = []string{to}
	default:
		hand = slices.DeleteFunc(slices.Clone(hand), func(p string) bool { return p == from || p == to })
		if had || !field {
			hand = append(hand, to)
		}
	}
	x.hand[ledger] = hand
}

// reach compares the rows of one record with what they must be.
func (a *Audit) reach(x *reachRecord) error {
	for name, hand := range x.hand {
		for _, p := range hand {
			x.add("assign", name, p, whyHanded)
		}
	}
	for _, b := range a.reachRows {
		for {
			at, err := b.head(a.tx)
			if err != nil {
				return err
			}
			if at != x.record {
				break
			}
			row := b.read[0][1:]
			b.read = b.read[1:]
			key := strings.Join(append([]string{b.table}, row...), "\x00")
			if x.want[key] {
				delete(x.want, key)
				continue
			}
			if x.unknown(key) {
				a.Unproven++
				continue
			}
			return event.Mismatch("reach_unknown", "数据表 %s 中记录 %s 的一行（%s）没有来历：它是绕过程序写入的。", "Nothing tells of a row of record %[2]s in table %[1]s (%[3]s): it was written past the program.", b.table, x.record, strings.Join(row, " "))
		}
	}
	var missing []string
	for key := range x.want {
		if !x.unknown(key) {
			missing = append(missing, key)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	table, row, _ := strings.Cut(slices.Min(missing), "\x00")
	return event.Mismatch("reach_missing", "数据表 %s 缺少记录 %s 应有的一行（%s）。", "Table %[1]s lacks a row of record %[2]s that follows from it (%[3]s).", table, x.record, strings.ReplaceAll(row, "\x00", " "))
}
