package record

import (
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/expr"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Curator is a right: to add rows to populations and take them out by hand.
const Curator = "population.edit"

// Member is a row of a population.
type Member struct {
	ID       string
	Title    string // the unit's or person's name, or what names the record
	Unit     string // empty: a person
	UnitPath string
	Added    bool // by hand, with Reason
	Reason   string
}

// Members is a part of a population, by the path of the members' units.
type Members struct {
	Members []Member
	Total   int64
	Next    string // the cursor of the next part; empty: this was the last
	// TakenOut are the rows that people took out by hand: no members, but shown, so that the word can be seen and taken back.
	TakenOut []Member
}

// Members lists the rows of a population that the actor may see, after a cursor (empty: from the first).
func (s *Service) Members(tx *store.Tx, a *unit.Actor, key string, limit int, after string) (*Members, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	p, err := s.population(key)
	if err != nil {
		return nil, err
	}
	of := s.Ledgers.Schema.Sources[p.Of]
	program, err := s.compiled("record in population."+key, expr.Type{Kind: expr.Bool}, expr.Var{Name: "record", Type: expr.Type{Kind: expr.Row, Name: of.Row}})
	if err != nil {
		return nil, err
	}
	rows := s.memberRows(tx, p.Of)
	var args store.Args
	where := rows.from + " WHERE " + rows.scope(a, &args)
	if of.Live != "" {
		where += " AND (" + of.Live + ")"
	}
	condition, err := program.SQL(s.world(tx), map[string]any{"today": s.Today(tx).String()}, p.Of, "t", args.Add)
	if err != nil {
		return nil, err
	}
	where += " AND " + condition
	out := &Members{}
	if _, err := tx.Row(`SELECT count(*) `+where, args.Values, &out.Total); err != nil {
		return nil, err
	}
	if path, id, ok := strings.Cut(after, " "); ok {
		at := args.Add(path)
		where += " AND (" + rows.path + " > " + at + " OR " + rows.path + " = " + at + " AND " + rows.id + " > " + args.Add(id) + ")"
	}
	if out.Members, err = rows.read(tx, where+" ORDER BY "+rows.path+", "+rows.id+" LIMIT "+args.Add(limit+1), args.Values); err != nil {
		return nil, err
	}
	if len(out.Members) > limit {
		out.Members = out.Members[:limit]
		last := out.Members[limit-1]
		out.Next = last.UnitPath + " " + last.ID
	}
	return out, s.byHand(tx, a, p, out)
}

// byHand marks the members that people added and lists those they took out.
func (s *Service) byHand(tx *store.Tx, a *unit.Actor, p *ledger.Population, out *Members) error {
	said, err := manuals(tx, p.Key)
	if err != nil || len(said) == 0 {
		return err
	}
	var gone []string
	for id, m := range said {
		if !m.member {
			gone = append(gone, id)
		}
	}
	for i := range out.Members {
		if m, ok := said[out.Members[i].ID]; ok && m.member {
			out.Members[i].Added, out.Members[i].Reason = true, m.reason
		}
	}
	if out.TakenOut, err = s.seen(tx, a, p.Of, gone); err != nil {
		return err
	}
	for i := range out.TakenOut {
		out.TakenOut[i].Reason = said[out.TakenOut[i].ID].reason
	}
	return nil
}

// manual is a person's word on a row.
type manual struct {
	member bool
	reason string
}

func (s *Service) population(key string) (*ledger.Population, error) {
	p := s.Ledgers.Population(key)
	if p == nil {
		return nil, unit.NotFound()
	}
	if len(p.Given) > 0 {
		return nil, fault.Newf(fault.Conflict, "needs_given", "“%s”要在使用时给出条件，没有固定成员。", "“%s” depends on what it is given where it is used; it has no members of itself.", p.Title)
	}
	return p, nil
}

func manuals(tx *store.Tx, key string) (map[string]manual, error) {
	out := map[string]manual{}
	err := tx.Query(`SELECT record, member, reason FROM population_manual WHERE population = $1`, []any{key}, func(scan func(...any) error) error {
		var id string
		var member int64
		var m manual
		err := scan(&id, &member, &m.reason)
		m.member = member == 1
		out[id] = m
		return err
	})
	return out, err
}

// seen are the rows of a source that the actor may see.
func (s *Service) seen(tx *store.Tx, a *unit.Actor, of string, ids []string) ([]Member, error) {
	rows := s.memberRows(tx, of)
	var out []Member
	for chunk := range slices.Chunk(ids, 500) {
		var args store.Args
		some, err := rows.read(tx, rows.from+" WHERE "+rows.scope(a, &args)+" AND "+rows.id+" IN "+store.In(&args, chunk)+" ORDER BY "+rows.path+", "+rows.id, args.Values)
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	return out, nil
}

// memberRows is how the rows of a source are read as members: `t` is the row.
type memberRows struct {
	id, title, unit, path, from string
	scope                       func(a *unit.Actor, args *store.Args) string
}

func (s *Service) memberRows(tx *store.Tx, of string) memberRows {
	within := func(path string) func(*unit.Actor, *store.Args) string {
		return func(a *unit.Actor, args *store.Args) string { return a.Places(path, args) }
	}
	d := s.Ledgers.Get(of)
	switch {
	case d != nil && len(d.Fields) > 0:
		return memberRows{`t."s_id"`, "t." + d.Subject().Column(), `t."s_unit"`, `t."s_unit_path"`, "FROM " + d.Table() + " AS t",
			func(a *unit.Actor, args *store.Args) string { return a.Scope(d.Name, d.BelowStates(), args) }}
	case of == ledger.PostRow:
		return memberRows{"t.id", "n.name", "t.unit", "u.path", "FROM post AS t JOIN person n ON n.id = t.person JOIN unit u ON u.id = t.unit", within("u.path")}
	case of == ledger.PersonRow: // seen where they hold a post
		return memberRows{"t.id", "t.name", "''", "''", "FROM person AS t", func(a *unit.Actor, args *store.Args) string {
			if a.System {
				return "TRUE"
			}
			return "EXISTS (SELECT 1 FROM post p JOIN unit u ON u.id = p.unit WHERE p.person = t.id AND " + unit.Held(args.Add(tx.Now.UnixMilli())) + " AND " + a.Places("u.path", args) + ")"
		}}
	}
	return memberRows{"t.id", "t.name", "t.id", "t.path", "FROM unit AS t", within("t.path")}
}

// read reads the rows that what follows SELECT … leaves.
func (r memberRows) read(tx *store.Tx, rest string, args []any) ([]Member, error) {
	var out []Member
	err := tx.Query(`SELECT `+r.id+`, `+r.title+`, `+r.unit+`, `+r.path+` `+rest, args, func(scan func(...any) error) error {
		var m Member
		var title *string
		err := scan(&m.ID, &title, &m.Unit, &m.UnitPath)
		m.Title = deref(title)
		out = append(out, m)
		return err
	})
	return out, err
}

// SetMember adds a row to a population by hand or takes it out; member nil takes the word back, so that the condition decides again.
func (s *Service) SetMember(tx *store.Tx, a *unit.Actor, key, id string, member *bool, reason string) error {
	p, err := s.population(key)
	if err != nil {
		return err
	}
	if a == nil {
		return a.Allow(unit.Ask{})
	}
	rows, err := s.seen(tx, a, p.Of, []string{id})
	if err != nil {
		return err
	}
	if len(rows) == 0 {
		return unit.NotFound()
	}
	if err := a.Allow(unit.Ask{Right: Curator, Path: rows[0].UnitPath}); err != nil {
		return err
	}
	switch {
	case !p.Manual:
		return fault.Newf(fault.Conflict, "not_manual", "“%s”由规则确定，不能手工增减。", "“%s” is decided by its rule; rows cannot be added or taken out by hand.", p.Title)
	case strings.TrimSpace(reason) == "":
		return fault.New(fault.Invalid, "invalid", "请填写理由。", "Give a reason.").At("body.reason", "必填", "required")
	}
	u, err := unit.Get(tx, rows[0].Unit)
	if err != nil {
		return err
	}
	kind := "population_rule"
	if member == nil {
		_, err = tx.Exec(`DELETE FROM population_manual WHERE population = $1 AND record = $2`, key, id)
	} else {
		is := int64(0)
		if kind = "population_take_out"; *member {
			is, kind = 1, "population_add"
		}
		_, err = tx.Exec(`INSERT INTO population_manual (population, record, region, member, reason, person, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
			ON CONFLICT (population, record) DO UPDATE SET member = excluded.member, reason = excluded.reason, person = excluded.person, at = excluded.at`,
			key, id, u.Region, is, reason, nullable(a.Person), tx.Now.UnixMilli())
	}
	if err != nil {
		return err
	}
	byHand.Tell(tx, key, id)
	name := "unit"
	if d := s.Ledgers.Get(p.Of); d != nil && len(d.Fields) > 0 {
		name = d.Name
	}
	return event.Append(tx, &event.Event{Region: u.Region, Ledger: name, Record: id, Unit: u.ID, UnitPath: u.Path, Kind: kind,
		Person: a.Person, Post: a.Post, Body: event.Body{Note: reason, Extra: map[string]any{"population": key}}})
}
