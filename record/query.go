package record

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"zhiben/calendar"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Query narrows and orders a list. Empty fields do not narrow.
type Query struct {
	States []string
	Unit   string  // a unit; its subtree counts
	Lights []Light // several: any of them
	Text   string  // part of a searchable field
	Where  map[string][]string
	Filter string   // a condition in the language of packs on the record's own fields, see expr.Filter
	Mine   bool     // records whose running clock names the actor's role
	Sort   []string // fields; a leading - is downward
	Limit  int
	After  string // the cursor of the page before
}

// Page is a part of a list.
type Page struct {
	Records []*Record
	Total   int64  // at most MostCounted
	More    bool   // there are more than Total
	Next    string // cursor of the next page; empty: this was the last
}

// MostCounted is how far the records of a list are counted.
const MostCounted = 10_000

// DaysLeft is the number of working days until the record's deadline, negative when overdue; ok is false without a deadline.
func (s *Service) DaysLeft(r *Record, today calendar.Date) (n int, ok bool) {
	due, err := calendar.ParseDate(r.Due)
	if err != nil {
		return 0, false
	}
	n = s.Calendar.Workdays(today, due)
	if n == 0 && due.Before(today) { // overdue by days off only is overdue all the same
		n = -1
	}
	return n, true
}

// where builds the condition of a query, scope included.
func (s *Service) where(tx *store.Tx, a *unit.Actor, d *ledger.Definition, q Query, args *store.Args) (string, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return "", err
	}
	if _, err := s.book(tx); err != nil { // for the lights
		return "", err
	}
	and := []string{`"s_voided" IS NULL`}
	within := false
	if q.Unit != "" {
		u, err := unit.Get(tx, q.Unit)
		if err != nil {
			return "", err
		}
		and = append(and, unit.Range(`"s_unit_path"`, u.Path, args))
		within = a.Covers(u.Path)
	}
	if !within {
		seen, err := scope(tx, a, d, args)
		if err != nil {
			return "", err
		}
		and = append(and, seen)
	}
	if len(q.States) > 0 {
		and = append(and, `"s_state" IN `+store.In(args, q.States))
	}
	if len(q.Lights) > 0 {
		and = append(and, s.lightCondition(tx, a, d, q.Lights, args))
	}
	if q.Mine {
		and = append(and, mine(d, a, args))
	}
	if q.Text != "" {
		own, err := s.searchCondition(d, q.Text, args)
		if err != nil {
			return "", err
		}
		and = append(and, own)
	}
	for key, values := range q.Where {
		own, err := s.whereField(d, key, values, args)
		if err != nil {
			return "", err
		}
		and = append(and, own)
	}
	if q.Filter != "" {
		own, err := s.filterCondition(tx, d, q.Filter, args)
		if err != nil {
			return "", err
		}
		and = append(and, own)
	}
	return strings.Join(and, " AND "), nil
}

// filterValues turns a value written in a query into what the column, or the one of hashes, may hold for it.
func (s *Service) filterValues(f *ledger.Field, written string) ([]any, error) {
	if f.Encrypts() {
		written = s.unveil(written)
	}
	raw := any(written)
	var err error
	if f.Encrypts() && f.Type.Column(false) == "TEXT" {
		return s.keyedHashes(f, written)
	}
	switch f.Type.Name() {
	case "int", "decimal", "percent":
		raw, err = strconv.ParseFloat(written, 64)
	case "bool":
		raw, err = strconv.ParseBool(written)
	case "date":
	default: // texts of all sorts; one that no record has finds nothing
		return []any{written}, nil
	}
	if err == nil {
		raw, err = f.Type.Parse(f, raw)
	}
	if err != nil {
		return nil, err
	}
	if f.Encrypts() {
		return s.keyedHashes(f, raw)
	}
	return []any{f.Type.Store(raw)}, nil
}

// mine is the condition that a record waits for the actor: a clock runs that the role answers for, where it counts or at the very unit, or for which an expression names the person or the unit.
func mine(d *ledger.Definition, a *unit.Actor, args *store.Args) string {
	var wide, own []string
	for _, k := range d.Clocks {
		switch {
		case slices.Contains(k.Who.Roles, a.Role):
			wide = append(wide, k.While...)
		case slices.Contains(k.Who.Own, a.Role):
			own = append(own, k.While...)
		}
	}
	return `("s_state" IN ` + store.In(args, wide) + " AND " + counts(d, a, args) +
		` OR "s_state" IN ` + store.In(args, own) + ` AND "s_unit" = ` + args.Add(a.Unit.ID) + answered(d, a, args) + ")"
}

// searchCondition looks for a part of the searchable texts, and of what is encrypted for the whole.
func (s *Service) searchCondition(d *ledger.Definition, text string, args *store.Args) (string, error) {
	text, err := s.sought(text)
	if err != nil {
		return "", err
	}
	like := args.Add("%" + store.EscapeLike(text) + "%")
	or := []string{"FALSE"}
	for _, f := range d.Fields {
		switch {
		case f.Encrypts() && (f.Search || f.Filter): // pages offer no filter for it, see refuseKept
			hashes, err := s.keyedHashes(f, text)
			if err != nil {
				return "", err
			}
			or = append(or, f.IndexColumn()+" IN "+store.In(args, hashes))
		case f.Search || f.Subject:
			or = append(or, f.Column()+" LIKE "+like+` ESCAPE '\'`)
		}
	}
	return "(" + strings.Join(or, " OR ") + ")", nil
}

// order is one key of the sort: an expression without nulls.
type order struct {
	expr string
	down bool
}

func orders(d *ledger.Definition, sort []string) ([]order, error) {
	if len(sort) == 0 {
		sort = []string{"due"}
	}
	var out []order
	for _, key := range sort {
		name, down := strings.CutPrefix(key, "-")
		o := order{down: down}
		switch f := d.Field(name); {
		case name == "due":
			o.expr = ledger.DueOrder
		case name == "created_at" || name == "since" || name == "state":
			o.expr = `"s_` + name + `"`
		case name == "unit":
			o.expr = `"s_unit_path"`
		case f != nil && f.Sort:
			o.expr = f.Order()
		default:
			return nil, notAmong(fault.Newf(fault.Invalid, "no_sort", "不能按“%s”排序。", "Cannot sort by “%s”.", name), "query.sort",
				d, func(f *ledger.Field) bool { return f.Sort }, "due", "created_at", "since", "state", "unit")
		}
		out = append(out, o)
	}
	return append(out, order{expr: `"s_id"`}), nil
}

// terms are the keys of a sort as a statement has them.
func terms(by []order) string {
	var out []string
	for _, o := range by {
		term := o.expr
		if o.down {
			term += " DESC"
		}
		out = append(out, term)
	}
	return strings.Join(out, ", ")
}

// List gives a page of the records that the actor may see.
func (s *Service) List(tx *store.Tx, a *unit.Actor, d *ledger.Definition, q Query) (*Page, error) {
	var args store.Args
	where, err := s.where(tx, a, d, q, &args)
	if err != nil {
		return nil, err
	}
	page := &Page{}
	count := fmt.Sprintf(`SELECT count(*) FROM (SELECT 1 FROM %s WHERE %s LIMIT %d) AS t`, d.Table(), byUnit(tx, q, where), MostCounted+1)
	if _, err := tx.Row(count, args.Values, &page.Total); err != nil {
		return nil, filterFailed(q, err)
	}
	if page.More = page.Total > MostCounted; page.More {
		page.Total = MostCounted
		where = byOrderIndex(tx, where)
	}
	by, err := orders(d, q.Sort)
	if err != nil {
		return nil, err
	}
	if q.After != "" {
		after, err := cursorCondition(by, q.After, &args)
		if err != nil {
			return nil, err
		}
		where += " AND " + after
	}
	if q.Limit <= 0 || q.Limit > 1000 {
		q.Limit = 50
	}
	query := fmt.Sprintf(`SELECT %s FROM %s WHERE %s ORDER BY %s LIMIT %d`, columns(d), d.Table(), where, terms(by), q.Limit+1)
	if page.Records, err = s.scan(tx, d, query, args.Values); err != nil {
		return nil, err
	}
	if len(page.Records) > q.Limit {
		page.Records = page.Records[:q.Limit]
		page.Next, err = cursor(tx, d, by, page.Records[q.Limit-1].ID)
	}
	return page, err
}

// byUnit has SQLite count within a unit by the unit, not by the state: a town has a part of the rows, a state may have most of them.
func byUnit(tx *store.Tx, q Query, where string) string {
	if tx.Postgres || q.Unit == "" {
		return where
	}
	return strings.ReplaceAll(where, `"s_state" IN`, `+"s_state" IN`)
}

// byOrderIndex keeps SQLite from looking many rows up by unit, only to sort them: it is to read them in the order asked for, where one in
// not too many will do. PostgreSQL knows how many there are.
func byOrderIndex(tx *store.Tx, where string) string {
	if tx.Postgres {
		return where
	}
	return strings.NewReplacer(`"s_unit_path"`, `+"s_unit_path"`, `"s_id" IN`, `+"s_id" IN`).Replace(where) // values are parameters
}

// cursor holds the sort keys of the last row of a page, read as texts so that both databases compare them alike.
func cursor(tx *store.Tx, d *ledger.Definition, by []order, id string) (string, error) {
	keys := make([]any, len(by))
	dest := make([]any, len(by))
	terms := make([]string, len(by))
	for i, o := range by {
		dest[i], terms[i] = &keys[i], o.expr
	}
	if _, err := tx.Row(`SELECT `+strings.Join(terms, ", ")+` FROM `+d.Table()+` WHERE "s_id" = $1`, []any{id}, dest...); err != nil {
		return "", err
	}
	for i, k := range keys {
		if iso := isoDate(k); iso != "" {
			keys[i] = iso
		}
	}
	b, err := json.Marshal(keys)
	return base64.RawURLEncoding.EncodeToString(b), err
}

func cursorCondition(by []order, after string, args *store.Args) (string, error) {
	bad := badCursor()
	b, err := base64.RawURLEncoding.DecodeString(after)
	if err != nil {
		return "", bad
	}
	var keys []any
	exact := json.NewDecoder(bytes.NewReader(b))
	exact.UseNumber()
	if exact.Decode(&keys) != nil || len(keys) != len(by) {
		return "", bad
	}
	marks := make([]string, len(keys))
	for i, k := range keys {
		switch v := k.(type) {
		case json.Number:
			n, err := v.Int64()
			if err != nil {
				return "", bad
			}
			marks[i] = args.Add(n)
		case string:
			marks[i] = args.Add(v)
		default:
			return "", bad
		}
	}
	var or []string
	for i, o := range by {
		var and []string
		for j := range i {
			and = append(and, by[j].expr+" = "+marks[j])
		}
		sign := " > "
		if o.down {
			sign = " < "
		}
		or = append(or, "("+strings.Join(append(and, o.expr+sign+marks[i]), " AND ")+")")
	}
	// The first key alone, so that an index finds the place.
	bound := by[0].expr + " >= " + marks[0]
	if by[0].down {
		bound = by[0].expr + " <= " + marks[0]
	}
	return "(" + bound + " AND (" + strings.Join(or, " OR ") + "))", nil
}

// Group is a number of records that share a value.
type Group struct {
	Key string
	N   int64
}

// Count counts the records of a query by state, light, unit or a field with a filter.
func (s *Service) Count(tx *store.Tx, a *unit.Actor, d *ledger.Definition, q Query, by string) (total int64, groups []Group, err error) {
	var args store.Args
	where, err := s.where(tx, a, d, q, &args)
	if err != nil {
		return 0, nil, err
	}
	key := ""
	switch f := d.Field(by); {
	case by == "state" || by == "unit":
		key = `"s_` + by + `"`
	case by == "light":
		key = s.lightCase(tx, a, d, &args)
	case f != nil && f.Filter && !f.Encrypts():
		key = "COALESCE(" + f.Column() + ", '')"
	default:
		return 0, nil, notAmong(fault.Newf(fault.Invalid, "no_group", "不能按“%s”统计。", "Cannot count by “%s”.", by), "query.by",
			d, func(f *ledger.Field) bool { return f.Filter && !f.Encrypts() }, "state", "unit", "light")
	}
	err = tx.Query(`SELECT k, count(*) FROM (SELECT `+key+` AS k FROM `+d.Table()+` WHERE `+where+`) AS t GROUP BY k ORDER BY k`, args.Values, func(scan func(...any) error) error {
		var g Group
		err := scan(&g.Key, &g.N)
		groups = append(groups, g)
		total += g.N
		return err
	})
	return total, groups, filterFailed(q, err)
}

// Sums adds up the fields of a query's records that packs want added up, by key; exact, since numbers are stored whole. A field of
// which no record has a value is left out.
func (s *Service) Sums(tx *store.Tx, a *unit.Actor, d *ledger.Definition, q Query) (map[string]any, error) {
	out := map[string]any{}
	var fields []*ledger.Field
	var columns []string
	for _, f := range d.Fields {
		if f.Sum && !f.Retired {
			fields = append(fields, f)
			columns = append(columns, `CAST(SUM(`+f.Column()+`) AS BIGINT)`)
		}
	}
	if len(fields) == 0 {
		return out, nil
	}
	var args store.Args
	where, err := s.where(tx, a, d, q, &args)
	if err != nil {
		return nil, err
	}
	raw, dest := make([]any, len(fields)), make([]any, len(fields))
	for i := range raw {
		dest[i] = &raw[i]
	}
	if _, err := tx.Row(`SELECT `+strings.Join(columns, ", ")+` FROM `+d.Table()+` WHERE `+where, args.Values, dest...); err != nil {
		return nil, filterFailed(q, err)
	}
	for i, f := range fields {
		if raw[i] == nil {
			continue
		}
		if out[f.Key], err = f.Type.Load(raw[i]); err != nil {
			return nil, fmt.Errorf("the sum of ledger.%s.%s: %w", d.Name, f.Key, err)
		}
	}
	return out, nil
}
