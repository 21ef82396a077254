package audit

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// Filter narrows the acts. Empty fields do not narrow.
type Filter struct {
	Kind    Kind
	Person  string // who did it, or whom it was about
	Unit    string // its subtree counts
	From    time.Time
	To      time.Time // before
	Address string
}

// Page is a part of the acts, the latest first.
type Page struct {
	Acts []event.Event
	// Next is the cursor of what comes behind, empty at the end. A page may hold fewer acts than asked for, or none, and still have one:
	// of a filter that leaves out nearly everything no more than so many acts are looked through at once.
	Next string
	// Back is how far the page has looked back; zero: to the beginning.
	Back time.Time
}

// few is how many acts are looked through for one page at most; it bounds the page's time.
const few = 5_000

// List gives the acts of a filter in the territory of somebody who may look at the audit.
func List(tx *store.Tx, a *unit.Actor, f Filter, after string, most int) (Page, error) {
	q, err := ask(tx, a, f)
	if err != nil {
		return Page{}, err
	}
	if q.at, q.position, err = cursor(after); err != nil {
		return Page{}, err
	}
	found, more, err := q.find(tx, most)
	if err != nil {
		return Page{}, err
	}
	var positions []int64
	for _, k := range found {
		positions = append(positions, k.position)
	}
	out := Page{}
	if more != nil {
		out.Next, out.Back = fmt.Sprintf("%d-%d", more.at, more.position), time.UnixMilli(more.at).UTC()
	}
	if len(positions) == 0 {
		return out, nil
	}
	events, err := event.At(tx, positions)
	for _, p := range positions {
		out.Acts = append(out.Acts, events[p])
	}
	return out, err
}

// key is an act's place in the page's order: by time, then by the log.
type key struct{ at, position int64 }

// query is a filter with the place behind which it looks.
type query struct {
	Filter
	path     string // of the unit, or of the actor's territory
	all      bool   // the path holds everything
	at       int64
	position int64
}

// ask asks for authority and turns the filter into a query.
func ask(tx *store.Tx, a *unit.Actor, f Filter) (*query, error) {
	if err := a.Allow(unit.Ask{Right: Right}); err != nil {
		return nil, err
	}
	q := &query{Filter: f, path: a.Territory}
	if f.Unit != "" {
		u, err := unit.Get(tx, f.Unit)
		if err == nil {
			err = a.Allow(unit.Ask{Right: Right, Path: u.Path})
		}
		if err != nil {
			return nil, err
		}
		q.path = u.Path
	}
	roots, err := unit.Roots(tx)
	q.all = len(roots) == 1 && roots[0].Path == q.path
	return q, err
}

func cursor(after string) (at, position int64, err error) {
	if after == "" {
		return 1 << 62, 0, nil
	}
	first, second, _ := strings.Cut(after, "-")
	at, err = strconv.ParseInt(first, 10, 64)
	if err == nil {
		position, err = strconv.ParseInt(second, 10, 64)
	}
	if err != nil {
		err = fault.New(fault.Invalid, "bad_cursor", "翻页标记无效，请回到第一页。", "The cursor is not one of this list; go back to the first page.").At("query.after", "无效", "malformed")
	}
	return at, position, err
}

// way is an index by which acts can be read in the page's order.
type way struct {
	from  string                   // tables; the acts are called a
	where func(*store.Args) string // nil: no condition
	at    string                   // the table whose columns are the order
	sorts bool                     // the rows must be sorted
}

// ways are the indexes that narrow; the last one narrows by the period alone.
func (q *query) ways() []way {
	equals := func(column, value string) func(*store.Args) string {
		return func(args *store.Args) string { return " AND " + column + " = " + args.Add(value) }
	}
	var out []way
	if q.Person != "" {
		out = append(out, way{`audit_person p JOIN audit a ON a.position = p.position`, equals("p.person", q.Person), "p", false})
	}
	if q.Address != "" {
		out = append(out, way{`audit a`, equals("a.address", q.Address), "a", false})
	}
	if !q.all {
		out = append(out, way{`unit u JOIN audit a ON a.unit = u.id`, func(args *store.Args) string { return " AND " + unit.Range("u.path", q.path, args) }, "a", true})
	}
	if q.Kind != "" {
		out = append(out, way{`audit a`, equals("a.kind", string(q.Kind)), "a", false})
	}
	return append(out, way{`audit a`, nil, "a", false})
}

// through is a way's FROM and WHERE: its own condition, the period, and what lies behind the place where the page begins.
func (q *query) through(w way, args *store.Args) string {
	out := fmt.Sprintf(` FROM %[1]s WHERE (%[2]s.at, %[2]s.position) < (%[3]s, %[4]s)`, w.from, w.at, args.Add(q.at), args.Add(q.position))
	if w.where != nil {
		out += w.where(args)
	}
	if !q.From.IsZero() {
		out += ` AND ` + w.at + `.at >= ` + args.Add(q.From.UnixMilli())
	}
	if !q.To.IsZero() {
		out += ` AND ` + w.at + `.at < ` + args.Add(q.To.UnixMilli())
	}
	return out
}

// narrowest chooses the way with the fewest rows; counting stops at few.
func (q *query) narrowest(tx *store.Tx) (best way, err error) {
	ways, least := q.ways(), int64(few)
	best = ways[len(ways)-1]
	for _, w := range ways[:len(ways)-1] {
		var args store.Args
		var n int64
		if _, err := tx.Row(`SELECT count(*) FROM (SELECT 1`+q.through(w, &args)+` LIMIT `+strconv.Itoa(few)+`) AS counted`, args.Values, &n); err != nil {
			return best, err
		}
		if n < least || n == least && best.where == nil && !w.sorts {
			best, least = w, n
		}
	}
	return best, nil
}

// find reads the next acts: it looks through few rows of the narrowest way at most. more is the last one looked at, where there may be
// others behind.
func (q *query) find(tx *store.Tx, most int) (found []key, more *key, err error) {
	w, err := q.narrowest(tx)
	if err != nil {
		return nil, nil, err
	}
	var args store.Args
	seen := `SELECT a.*` + q.through(w, &args) + fmt.Sprintf(` ORDER BY %[1]s.at DESC, %[1]s.position DESC LIMIT %[2]d`, w.at, few)
	err = tx.Query(`SELECT a.at, a.position FROM (`+seen+`) AS a WHERE TRUE`+q.rest(&args)+` ORDER BY a.at DESC, a.position DESC LIMIT `+args.Add(most+1), args.Values, func(scan func(...any) error) error {
		var k key
		err := scan(&k.at, &k.position)
		found = append(found, k)
		return err
	})
	switch {
	case err != nil:
		return nil, nil, err
	case len(found) > most:
		found = found[:most]
		return found, &found[most-1], nil
	}
	args, more = store.Args{}, &key{}
	looked, err := tx.Row(`SELECT a.at, a.position`+q.through(w, &args)+fmt.Sprintf(` ORDER BY %[1]s.at DESC, %[1]s.position DESC LIMIT 1 OFFSET %[2]d`, w.at, few-1), args.Values, &more.at, &more.position)
	if !looked {
		more = nil
	}
	return found, more, err
}

// rest is the whole filter as a condition on the acts a.
func (q *query) rest(args *store.Args) (out string) {
	if q.Kind != "" {
		out += ` AND a.kind = ` + args.Add(string(q.Kind))
	}
	if q.Address != "" {
		out += ` AND a.address = ` + args.Add(q.Address)
	}
	if q.Person != "" {
		out += ` AND EXISTS (SELECT 1 FROM audit_person r WHERE r.person = ` + args.Add(q.Person) + ` AND r.at = a.at AND r.position = a.position)`
	}
	if !q.all {
		out += ` AND EXISTS (SELECT 1 FROM unit r WHERE r.id = a.unit AND ` + unit.Range("r.path", q.path, args) + `)`
	}
	return out
}
