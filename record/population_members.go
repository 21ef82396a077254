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
	Unit     string
	UnitPath string
	// Manual is "added" or "taken_out" where a person decided so, with Reason; a row taken out is no member but is listed, so that the
	// decision can be seen and taken back.
	Manual, Reason string
}

// manual is a person's word on a row.
type manual struct {
	member bool
	reason string
}

// Members lists the rows of a population that the actor may see, by the path of their units.
func (s *Service) Members(tx *store.Tx, a *unit.Actor, key string) ([]Member, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	p, err := s.population(key)
	if err != nil {
		return nil, err
	}
	of := s.Ledgers.Schema.Sources[p.Of]
	program, err := s.compiled("population."+key, expr.Type{Kind: expr.List, Of: &expr.Type{Kind: expr.Row, Name: of.Row}})
	if err != nil {
		return nil, err
	}
	v, err := program.Run(s.world(tx), map[string]any{"today": s.Today(tx).String()})
	if err != nil {
		return nil, err
	}
	list, _ := v.([]any)
	ids := make([]string, 0, len(list))
	for _, item := range list {
		if id, ok := item.(string); ok {
			ids = append(ids, id)
		}
	}
	said, err := manuals(tx, key)
	if err != nil {
		return nil, err
	}
	for id, m := range said {
		if !m.member {
			ids = append(ids, id)
		}
	}
	members, err := s.seen(tx, a, p.Of, ids)
	if err != nil {
		return nil, err
	}
	for i := range members {
		if m, ok := said[members[i].ID]; ok {
			members[i].Manual, members[i].Reason = map[bool]string{true: "added", false: "taken_out"}[m.member], m.reason
		}
	}
	slices.SortFunc(members, func(a, b Member) int {
		if c := strings.Compare(a.UnitPath, b.UnitPath); c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	})
	return members, nil
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
	if d := s.Ledgers.Get(of); d != nil && len(d.Fields) > 0 {
		records, err := s.Pick(tx, a, d, ids)
		out := make([]Member, 0, len(records))
		for _, r := range records {
			title, _ := r.Values[d.Subject().Key].(string)
			out = append(out, Member{ID: r.ID, Title: title, Unit: r.Unit, UnitPath: r.UnitPath})
		}
		return out, err
	}
	query := `SELECT id, name, id, path FROM unit WHERE id IN `
	if of == ledger.PostRow {
		query = `SELECT p.id, n.name, p.unit, u.path FROM post p JOIN person n ON n.id = p.person JOIN unit u ON u.id = p.unit WHERE p.id IN `
	}
	var out []Member
	for chunk := range slices.Chunk(ids, 500) {
		var args store.Args
		err := tx.Query(query+store.In(&args, chunk), args.Values, func(scan func(...any) error) error {
			var m Member
			err := scan(&m.ID, &m.Title, &m.Unit, &m.UnitPath)
			if a.System || strings.HasPrefix(m.UnitPath, a.Territory) {
				out = append(out, m)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
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
	name := "unit"
	if d := s.Ledgers.Get(p.Of); d != nil && len(d.Fields) > 0 {
		name = d.Name
	}
	return event.Append(tx, &event.Event{Region: u.Region, Ledger: name, Record: id, Unit: u.ID, UnitPath: u.Path, Kind: kind,
		Person: a.Person, Post: a.Post, Body: event.Body{Note: reason, Extra: map[string]any{"population": key}}})
}
