package record

import (
	"maps"
	"slices"
	"strings"

	"zhiben/calendar"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Light tells how a record stands against its deadline.
type Light string

const (
	Green  Light = "green"
	Yellow Light = "yellow"
	Red    Light = "red"
	Grey   Light = "grey" // no deadline
	Dark   Light = "none" // ended
)

// Light is the light of a record on a day. The yellow threshold is the param light_yellow, in working days.
func (s *Service) Light(d *ledger.Definition, r *Record, today calendar.Date) Light {
	if st := d.State(r.State); st == nil || st.End {
		return Dark
	}
	switch {
	case r.Due == "":
		return Grey
	case r.Due < today.String(), r.passed && r.Due == today.String():
		return Red
	case r.Due <= s.yellowUntil(r.Region, today):
		return Yellow
	}
	return Green
}

// markPassed notes of records due today whether the moment of a term in hours or minutes has passed.
func (s *Service) markPassed(tx *store.Tx, d *ledger.Definition, records []*Record) error {
	if !slices.ContainsFunc(d.Clocks, timed) {
		return nil
	}
	today, due := s.Today(tx).String(), map[string]*Record{}
	for _, r := range records {
		if r.Due == today {
			due[r.ID] = r
		}
	}
	for chunk := range slices.Chunk(slices.Sorted(maps.Keys(due)), 512) {
		var args store.Args
		query := `SELECT record FROM clock WHERE paused_at IS NULL AND due_at <= ` + args.Add(tx.Now.UnixMilli()) + ` AND record IN ` + store.In(&args, chunk)
		if err := tx.Query(query, args.Values, func(scan func(...any) error) error {
			var id string
			err := scan(&id)
			if r := due[id]; r != nil {
				r.passed = true
			}
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

func (s *Service) yellowUntil(region string, today calendar.Date) string {
	return s.Calendar.AddWorkdays(today, int(s.Setting("light_yellow", region, today))).String()
}

func (s *Service) lightCondition(tx *store.Tx, a *unit.Actor, d *ledger.Definition, lights []Light, args *store.Args) string {
	today := s.Today(tx)
	const due = ledger.DueOrder // as indexes hold it; no deadline comes after all days that matter here
	t := func() string { return args.Add(today.String()) }
	y := func() string { return args.Add(s.yellowUntil(a.Unit.Region, today)) }
	// A term in hours or minutes is over in the middle of its day.
	over := func() string {
		return `EXISTS (SELECT 1 FROM clock WHERE clock.record = "s_id" AND clock.paused_at IS NULL AND clock.due_at <= ` + args.Add(tx.Now.UnixMilli()) + `)`
	}
	running := "TRUE"
	if ends := d.EndStates(); len(ends) > 0 {
		running = `"s_state" NOT IN ` + store.In(args, ends)
	}
	var or []string
	for _, l := range lights {
		switch l {
		case Red:
			or = append(or, `(`+running+` AND `+due+` <= `+t()+` AND (`+due+` < `+t()+` OR `+over()+`))`)
		case Yellow:
			or = append(or, `(`+running+` AND `+due+` >= `+t()+` AND `+due+` <= `+y()+` AND (`+due+` > `+t()+` OR NOT `+over()+`))`)
		case Green:
			or = append(or, `(`+running+` AND "s_due" > `+y()+`)`)
		case Grey:
			or = append(or, `(`+running+` AND "s_due" IS NULL)`)
		case Dark:
			or = append(or, `NOT (`+running+`)`)
		}
	}
	if len(or) == 0 {
		return "FALSE"
	}
	return "(" + strings.Join(or, " OR ") + ")"
}

func (s *Service) lightCase(tx *store.Tx, a *unit.Actor, d *ledger.Definition, args *store.Args) string {
	var b strings.Builder
	b.WriteString("CASE")
	for _, l := range []Light{Dark, Grey, Red, Yellow} {
		b.WriteString(" WHEN " + s.lightCondition(tx, a, d, []Light{l}, args) + " THEN '" + string(l) + "'")
	}
	b.WriteString(" ELSE '" + string(Green) + "' END")
	return b.String()
}
