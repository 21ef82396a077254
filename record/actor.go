package record

import (
	"slices"

	"zhiben/event"
	"zhiben/expr"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// placed is the question's part about the place of a record: where it stands, and with reading what else stands in for it. What the
// actor's territory decides already is not looked up.
func (s *Service) placed(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, reading bool) (q unit.Ask, err error) {
	q = unit.Ask{Path: r.UnitPath, Region: r.Region}
	if a == nil || a.System || a.Public || a.Covers(r.UnitPath) {
		return q, nil
	}
	if q.Assigned, err = assigned(tx, r.ID, a); err != nil {
		return q, err
	}
	if len(a.Sectors) > 0 {
		if !reading {
			if err := unit.HoldSectors(tx, r.Unit); err != nil {
				return q, err
			}
		}
		if q.Sectors, err = unit.SectorsOf(tx, r.Unit); err != nil {
			return q, err
		}
	}
	if !reading {
		return q, nil
	}
	q.Ledger, q.Record = d.Name, r.ID
	if st := d.State(r.State); st != nil {
		q.Below = st.Below
	}
	if q.Shared, err = sharedPaths(tx, r.ID); err != nil || !d.Follows {
		return q, err
	}
	return q, employed(tx, a, r, &q)
}

// employed adds to a question about a record that follows its person where they hold posts; a narrow post sees those about its holder.
func employed(tx *store.Tx, a *unit.Actor, r *Record, q *unit.Ask) error {
	if a.Narrow {
		q.Assigned = append(q.Assigned, r.Person)
		return nil
	}
	posts, err := unit.Posts(tx, r.Person)
	for _, p := range posts {
		q.Shared = append(q.Shared, p.Unit.Path)
	}
	return err
}

// scope is the condition on a ledger's table that the actor may see a row.
func scope(tx *store.Tx, a *unit.Actor, d *ledger.Definition, args *store.Args) (string, error) {
	own, err := a.ScopeNow(tx, d.Name, d.BelowStates(), args)
	if err != nil || !d.Follows || a.System {
		return own, err
	}
	return "(" + own + " OR " + a.Employs(`"s_person"`, tx.Now, args) + ")", nil
}

// assigned lists those of the actor's persons in whose scope a record lies.
func assigned(tx *store.Tx, record string, a *unit.Actor) ([]string, error) {
	var args store.Args
	query := `SELECT DISTINCT person FROM assign WHERE record = ` + args.Add(record) + ` AND person IN ` + store.In(&args, []string{a.Person, a.OnBehalf})
	var out []string
	err := tx.Query(query, args.Values, func(scan func(...any) error) error {
		var p string
		err := scan(&p)
		out = append(out, p)
		return err
	})
	return out, err
}

const delegate = "delegate" // a ledger that takes this verb away is not worked on by delegates

// mayAct asks whether the actor is among those named for a record. Roles count in their scope; expressions and derived roles are
// only evaluated where no plain role decides.
func (s *Service) mayAct(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, who ledger.Actors) error {
	if a != nil && a.OnBehalf != "" && slices.Contains(d.Verbs.Off, delegate) {
		return fault.New(fault.Forbidden, "not_delegated", "此类事项须由本人办理，不能代办。", "Such records are handled by the holder of the post in person.")
	}
	q, err := s.placed(tx, a, d, r, false)
	if err != nil {
		return err
	}
	q.Roles, q.Own, q.Anybody = append([]string{}, who.Roles...), who.Own, who.Public
	refusal := a.Allow(q)
	if refusal == nil || a == nil || a.Public || len(who.Exprs)+len(who.Derived) == 0 {
		return refusal
	}
	if len(who.Derived) > 0 { // whom the matrix of responsibility names now is who may until the write is done
		if err := unit.HoldSectors(tx, r.Unit); err != nil {
			return err
		}
	}
	if err := s.resolve(tx, d, r, who, s.names(tx, a, r), &q); err != nil {
		return &fault.Error{Kind: fault.Forbidden, Code: "no_actor", Text: notDecided, Err: err}
	}
	return a.Allow(q)
}

// resolve adds to a question whom expressions and derived roles name.
func (s *Service) resolve(tx *store.Tx, d *ledger.Definition, r *Record, who ledger.Actors, names map[string]any, q *unit.Ask) error {
	for _, p := range who.Exprs {
		v, err := p.Run(s.worldOf(tx, r), names)
		if err != nil {
			return err
		}
		if err := s.addActors(tx, v, p.Type, movers(d).Roles, q); err != nil {
			return err
		}
	}
	for _, role := range who.Derived {
		v, err := role.Derive.Run(s.worldOf(tx, r), names)
		if err != nil {
			return err
		}
		if err := s.addActors(tx, v, role.Derive.Type, role.Holding, q); err != nil {
			return err
		}
	}
	return nil
}

// addActors adds persons, units (whoever holds one of the roles there) or names of roles.
func (s *Service) addActors(tx *store.Tx, v any, t expr.Type, roles []string, q *unit.Ask) error {
	if list, ok := v.([]any); ok {
		of := expr.Type{}
		if t.Of != nil {
			of = *t.Of
		}
		for _, item := range list {
			if err := s.addActors(tx, item, of, roles, q); err != nil {
				return err
			}
		}
		return nil
	}
	id := rowID(v)
	if id == "" {
		return nil
	}
	switch {
	case t.Kind == expr.Row && t.Name == ledger.PersonRow:
		q.Persons = append(q.Persons, id)
	case t.Kind == expr.Row && t.Name == ledger.UnitRow:
		q.Seats = append(q.Seats, unit.Seat{Unit: id, Roles: roles})
	case t.Kind == expr.Text || t.Kind == expr.Enum || s.Ledgers.Role(id) != nil:
		q.Roles = append(q.Roles, id)
	default: // nothing is known of it before it runs
		names, err := unit.PersonNames(tx, []string{id})
		if err != nil {
			return err
		}
		if len(names) > 0 {
			q.Persons = append(q.Persons, id)
		} else {
			q.Seats = append(q.Seats, unit.Seat{Unit: id, Roles: roles})
		}
	}
	return nil
}

// mayMove asks whether the actor may take the move here, and is not the person who took a move that this one must be unlike.
func (s *Service) mayMove(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, m *ledger.Move) error {
	if err := s.mayAct(tx, a, d, r, m.By); err != nil {
		return err
	}
	return s.unlike(tx, a, d, r, m.Unlike)
}

func (s *Service) unlike(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, moves []string) error {
	for _, other := range moves {
		_, person, err := lastTaken(tx, r.ID, other)
		if err != nil {
			return err
		}
		if person != "" && person != a.Person {
			same, err := unit.Same(tx, []string{person})
			if err != nil {
				return err
			}
			if now := same[person]; now != "" {
				person = now
			}
		}
		if person != "" && (person == a.Person || person == a.OnBehalf) {
			return fault.Newf(fault.Forbidden, "unlike", "您已办理“%s”，此步须由他人办理。", "You took “%s”; somebody else must take this step.", d.Move(other).Title)
		}
	}
	return nil
}

// mayRead asks whether the record is in the actor's scope, or names the actor for a step it can take now.
func (s *Service) mayRead(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) error {
	q, err := s.placed(tx, a, d, r, true)
	if err != nil {
		return err
	}
	q.Right = "read"
	refusal := a.Allow(q)
	if refusal == nil || a == nil || a.Public {
		return refusal
	}
	for _, m := range d.Moves {
		if !m.Leaves(r.State) || len(m.By.Exprs)+len(m.By.Derived) == 0 && m.Sign == nil {
			continue
		}
		if s.namedFor(tx, a, d, r, m) {
			return nil
		}
	}
	return refusal
}

// namedFor reports whether the record itself names the actor for a move or one of its signatures.
func (s *Service) namedFor(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, m *ledger.Move) bool {
	who := []ledger.Actors{m.By}
	if m.Sign != nil {
		for _, slot := range m.Sign.Slots {
			who = append(who, slot.By)
		}
	}
	return slices.ContainsFunc(who, func(w ledger.Actors) bool {
		q := unit.Ask{Path: "/", Roles: []string{}} // no scope: only who is named
		if len(w.Exprs)+len(w.Derived) == 0 || s.resolve(tx, d, r, w, s.names(tx, a, r), &q) != nil {
			return false
		}
		q.Roles = []string{}
		return a.Allow(q) == nil
	})
}

func (s *Service) mayEdit(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) error {
	if st := d.State(r.State); a != nil && (st == nil || st.End) {
		return a.Allow(unit.Ask{Roles: []string{}, Path: r.UnitPath}) // what has ended stays as it is
	}
	return s.mayAct(tx, a, d, r, d.Verbs.EditBy)
}

// movers are all who may take some of a ledger's moves, by their roles.
func movers(d *ledger.Definition) (out ledger.Actors) {
	for _, m := range d.Moves {
		out.Roles, out.Own = append(out.Roles, m.By.Roles...), append(out.Own, m.By.Own...)
		for _, role := range m.By.Derived {
			out.Roles = append(out.Roles, role.Holding...)
		}
	}
	return out
}

// takers are all who may take some of a ledger's moves, as the pack names them: whoever holds a role that a derived one asks for is not
// among them by that alone.
func takers(d *ledger.Definition) (out ledger.Actors) {
	for _, m := range d.Moves {
		out.Roles, out.Own = append(out.Roles, m.By.Roles...), append(out.Own, m.By.Own...)
		out.Exprs, out.Derived = append(out.Exprs, m.By.Exprs...), append(out.Derived, m.By.Derived...)
	}
	return out
}

// addressees are whom an effect tells: the persons that are meant, found as those who might act are.
func (c *cause) addressees(who ledger.Actors) (event.Notify, error) {
	var out event.Notify
	q := unit.Ask{Roles: slices.Clone(who.Roles)}
	d := c.definition()
	if err := c.s.resolve(c.tx, d, c.subject, who, c.names, &q); err != nil {
		return out, err
	}
	out.Persons = q.Persons
	at := rowID(c.names["unit"])
	if c.subject != nil {
		at = c.subject.Unit
	}
	seats := q.Seats
	if len(who.Own) > 0 {
		seats = append(seats, unit.Seat{Unit: at, Roles: who.Own})
	}
	for _, seat := range seats {
		found, err := unit.HoldersAt(c.tx, []string{seat.Unit}, seat.Roles, c.tx.Now)
		if err != nil {
			return out, err
		}
		out.Persons = append(out.Persons, found...)
	}
	wide, err := c.s.holdersOver(c.tx, q.Roles, at)
	out.Persons = append(out.Persons, wide...)
	slices.Sort(out.Persons)
	out.Persons = slices.Compact(out.Persons)
	return out, err
}

// holdersOver are the persons whose post of one of the roles has a unit in its scope.
func (s *Service) holdersOver(tx *store.Tx, roles []string, at string) ([]string, error) {
	if len(roles) == 0 || at == "" {
		return nil, nil
	}
	if s.Units == nil {
		return unit.HoldersAt(tx, []string{at}, roles, tx.Now)
	}
	u, err := unit.Get(tx, at)
	if err != nil {
		return nil, err
	}
	posts, err := s.Units.Over(tx, roles, u)
	var out []string
	for _, p := range posts {
		out = append(out, p.Person)
	}
	return out, err
}

// actorOf is the actor that a post makes; without a model of roles the post sees its own unit.
func (s *Service) actorOf(tx *store.Tx, p unit.Post) (*unit.Actor, error) {
	if s.Units == nil {
		return &unit.Actor{Person: p.Person, Name: p.Name, Post: p.ID, Role: p.Role, Unit: p.Unit, Territory: p.Unit.Path, May: []string{"read"}}, nil
	}
	return s.Units.Actor(tx, p)
}

func (c *cause) definition() *ledger.Definition {
	if c.subject == nil {
		return &ledger.Definition{}
	}
	return c.s.Ledgers.Get(c.subject.Ledger)
}
