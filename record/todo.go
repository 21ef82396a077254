package record

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Why something waits for somebody.
const (
	WaitsMove     = "record"    // a record's running clock names the post, or it is assigned to the person
	WaitsSign     = "signature" // a move waits for a signature
	WaitsOpinion  = "opinion"   // an opinion was asked for
	WaitsApproval = "approval"  // something waits for the actor's word
	WaitsVoid     = "voiding"   // somebody wants a record void, and a second person must confirm
)

// Waiting is one thing that waits for the actor.
type Waiting struct {
	Kind   string
	Ledger string // of the record it is about; empty: an approval about a unit
	Record string
	ID     string // of the signing, countersign or approval; of kind record the record itself
	Due    string // a date; empty: none
	// Move is the move that waits for a signature, Approval what waits for a word.
	Move     string
	Approval *Approval
}

// due is what things waiting are ordered by.
func (w Waiting) due() string {
	if w.Due == "" {
		return noDue
	}
	return w.Due
}

func (w Waiting) compare(o Waiting) int {
	if c := strings.Compare(w.due(), o.due()); c != 0 {
		return c
	}
	return strings.Compare(w.ID, o.ID)
}

const noDue = "9999-12-31"

// WaitingPage is a part of what waits for the actor, nearest deadline first.
type WaitingPage struct {
	Items []Waiting
	Next  string // cursor of the next page; empty: this was the last
	// Total is counted for the first page only, up to MostWaiting; More says that there are more.
	Total int64
	More  bool
}

// MostWaiting is how far what waits is counted.
const MostWaiting = 500

// mostTerms is how many queries are put together into one: SQLite takes 500.
const mostTerms = 120

// Todo gives a page of what waits for the actor, of all ledgers together. It reads no more rows of any ledger than the page has, from
// indexes that hold their order.
func (s *Service) Todo(tx *store.Tx, a *unit.Actor, limit int, after string) (*WaitingPage, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	from, err := waitingAfter(after)
	if err != nil {
		return nil, err
	}
	others, capped, err := s.otherwise(tx, a)
	if err != nil {
		return nil, err
	}
	page := &WaitingPage{}
	if after == "" {
		if page.Total, page.More, err = s.countWaiting(tx, a); err != nil {
			return nil, err
		}
		page.Total += int64(len(others))
		page.More = page.More || capped || page.Total > MostWaiting
		page.Total = min(page.Total, MostWaiting)
	}
	items, err := s.waitingRecords(tx, a, limit+1, from)
	if err != nil {
		return nil, err
	}
	for _, w := range others {
		if after == "" || w.compare(from) > 0 {
			items = append(items, w)
		}
	}
	slices.SortFunc(items, Waiting.compare)
	items = slices.CompactFunc(items, func(x, y Waiting) bool { return x.ID == y.ID })
	if len(items) > limit {
		items = items[:limit]
		last := items[limit-1]
		page.Next = last.due() + "." + last.ID
	}
	page.Items = items
	return page, nil
}

func waitingAfter(after string) (Waiting, error) {
	if after == "" {
		return Waiting{}, nil
	}
	due, id, ok := strings.Cut(after, ".")
	if _, err := calendar.ParseDate(due); !ok || err != nil {
		return Waiting{}, badCursor()
	}
	return Waiting{Due: due, ID: id}, nil
}

// wait is a query for the records of one ledger that wait for one reason.
type wait struct {
	d     *ledger.Definition
	where string
	// byUnit says that the unit finds fewer rows than the state.
	byUnit bool
}

// waits lists why records of a ledger may wait for the actor.
func (s *Service) waits(d *ledger.Definition, a *unit.Actor, args *store.Args) []wait {
	const stands = `"s_voided" IS NULL AND `
	var wide, own []string
	for _, k := range d.Clocks {
		if slices.Contains(k.Who.Roles, a.Role) {
			wide = append(wide, k.While...)
		}
		if slices.Contains(k.Who.Own, a.Role) {
			own = append(own, k.While...)
		}
	}
	slices.Sort(wide)
	var out []wait
	for _, state := range slices.Compact(wide) { // one by one, so that an index gives them in order; clocks run in few of a ledger's records
		out = append(out, wait{d, stands + counts(d, a, args) + ` AND "s_state" = ` + args.Add(state), false})
	}
	if len(own) > 0 && a.Unit.Path != "" {
		where := stands + `"s_unit_path" = ` + args.Add(a.Unit.Path)
		if a.Narrow {
			where += " AND " + counts(d, a, args)
		}
		out = append(out, wait{d, where + ` AND "s_state" IN ` + store.In(args, own), true})
	}
	if slices.ContainsFunc(d.Clocks, named) {
		out = append(out, wait{d, stands + "(" + strings.TrimPrefix(answered(d, a, args), " OR ") + ") AND " + a.Scope(d.Name, d.BelowStates(), args), false})
	}
	if states := actedOn(d, a); len(states) > 0 {
		out = append(out, wait{d, stands + `"s_id" IN (SELECT record FROM assign WHERE ledger = ` + args.Add(d.Name) + ` AND why IN ('', '` + whyHanded + `') AND person IN ` +
			store.In(args, a.Persons()) + `) AND "s_state" IN ` + store.In(args, states), false})
	}
	return out
}

// counts is the condition that the actor's role counts for a record: it lies in the territory or the sectors; a narrow post has what is
// assigned to the person beside, which others are asked for by itself.
func counts(d *ledger.Definition, a *unit.Actor, args *store.Args) string {
	in := a.Places(`"s_unit_path"`, args)
	if !a.Narrow {
		return in
	}
	return "(" + in + ` OR "s_id" IN (SELECT record FROM assign WHERE ledger = ` + args.Add(d.Name) + " AND person IN " + store.In(args, a.Persons()) + "))"
}

// actedOn are the states in which a post of the actor's role, or whom the record names, has a move to take.
func actedOn(d *ledger.Definition, a *unit.Actor) (out []string) {
	for _, st := range d.States {
		if !st.End && slices.ContainsFunc(d.Moves, func(m *ledger.Move) bool {
			return m.Leaves(st.Key) && (m.By.Include(a.Role, true) || len(m.By.Exprs)+len(m.By.Derived) > 0)
		}) {
			out = append(out, st.Key)
		}
	}
	return out
}

// eachWaiting runs a query made of all the reasons of all ledgers, some at a time; one gives the query of a reason, all what is made of
// them put together. It ends when take says so.
func (s *Service) eachWaiting(tx *store.Tx, a *unit.Actor, one func(i int, t wait, args *store.Args) string, all func(union string) string, take func(scan func(...any) error) error) error {
	tables := s.Ledgers.Tables()
	for at := 0; at < len(tables); {
		var args store.Args
		var terms []string
		for ; at < len(tables) && len(terms) < mostTerms; at++ {
			for _, t := range s.waits(tables[at], a, &args) {
				terms = append(terms, "SELECT * FROM ("+one(at, t, &args)+") AS t"+strconv.Itoa(len(terms)))
			}
		}
		if len(terms) == 0 {
			continue
		}
		if err := tx.Query(all(strings.Join(terms, " UNION ALL ")), args.Values, take); err != nil {
			return err
		}
	}
	return nil
}

// narrowed has SQLite find a reason's rows by unit where these are fewer; PostgreSQL knows how many there are.
func (t wait) narrowed(tx *store.Tx) (where, order string) {
	order = ledger.DueOrder + `, "s_id"`
	if tx.Postgres || !t.byUnit {
		return t.where, order
	}
	return strings.NewReplacer(`"s_state" =`, `+"s_state" =`, `"s_state" IN`, `+"s_state" IN`).Replace(t.where), "+" + order
}

func (s *Service) waitingRecords(tx *store.Tx, a *unit.Actor, limit int, from Waiting) ([]Waiting, error) {
	tables := s.Ledgers.Tables()
	var out []Waiting
	err := s.eachWaiting(tx, a, func(i int, t wait, args *store.Args) string {
		where, order := t.narrowed(tx)
		if from.ID != "" {
			due, id := args.Add(from.due()), args.Add(from.ID)
			where += " AND " + ledger.DueOrder + " >= " + due + " AND (" + ledger.DueOrder + " > " + due + ` OR "s_id" > ` + id + ")"
		}
		return fmt.Sprintf(`SELECT %d AS l, "s_id" AS id, %s AS due FROM %s WHERE %s ORDER BY %s LIMIT %d`, i, ledger.DueOrder, t.d.Table(), where, order, limit)
	}, func(union string) string {
		return `SELECT DISTINCT l, id, due FROM (` + union + `) AS u ORDER BY due, id LIMIT ` + strconv.Itoa(limit)
	}, func(scan func(...any) error) error {
		w := Waiting{Kind: WaitsMove}
		var l int64
		var due any
		if err := scan(&l, &w.ID, &due); err != nil {
			return err
		}
		w.Record, w.Ledger = w.ID, tables[l].Name
		if w.Due = isoDate(due); w.Due == noDue {
			w.Due = ""
		}
		out = append(out, w)
		return nil
	})
	return out, err
}

func (s *Service) countWaiting(tx *store.Tx, a *unit.Actor) (n int64, more bool, err error) {
	most := strconv.Itoa(MostWaiting + 1)
	err = s.eachWaiting(tx, a, func(_ int, t wait, _ *store.Args) string {
		where, _ := t.narrowed(tx)
		return `SELECT "s_id" AS id FROM ` + t.d.Table() + ` WHERE ` + where + ` LIMIT ` + most
	}, func(union string) string {
		return `SELECT count(*) FROM (SELECT DISTINCT id FROM (` + union + `) AS u LIMIT ` + most + `) AS c`
	}, func(scan func(...any) error) error {
		var some int64
		err := scan(&some)
		n += some
		return err
	})
	return min(n, MostWaiting), n > MostWaiting, err
}

// Moves lists the moves that the actor may take with a record now; one that waits for signatures already is not among them.
func (s *Service) Moves(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) ([]*ledger.Move, error) {
	d = s.Ledgers.Version(d.Name, r.Definition)
	signings, err := s.Signings(tx, d, r.ID)
	if err != nil {
		return nil, err
	}
	var out []*ledger.Move
	for _, m := range d.Moves {
		if !m.Leaves(r.State) || r.Voided || slices.ContainsFunc(signings, func(g *Signing) bool { return g.Move == m }) {
			continue
		}
		switch err := s.mayMove(tx, a, d, r, m); {
		case err == nil:
			out = append(out, m)
		case fault.Of(err) == nil:
			return nil, err
		}
	}
	return out, nil
}

// Within reports whether a term ends in the course of a day, not with it.
func (s *Service) Within(end time.Time) bool {
	local := end.In(s.Zone)
	return local.Hour() != 0 || local.Minute() != 0
}
