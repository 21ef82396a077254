package record

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"zhiben/calendar"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// This file finds the value of a param that holds at a unit on a day: that of the plans in force there, else the county office's,
// else that of the packs from county to base.

// Origins of a value.
const (
	FromPlan   = "plan"
	FromOffice = "office"
)

// ParamValue is a value with where it comes from. Events keep it as it is.
type ParamValue struct {
	Value any `json:"value"`
	// Origin is FromPlan, FromOffice or the level of the pack: base, sector, county; empty where nothing is set.
	Origin string `json:"origin,omitempty"`
	Name   string `json:"name,omitempty"` // the plan's title, or the pack's name
	Plan   string `json:"plan,omitempty"` // the plan whose value holds; of combined values the lowest unit's
}

// Place is where a param is looked up: a unit, or a county by its region alone.
type Place struct{ Region, Unit, Path string }

// At is the place of a record.
func (r *Record) At() Place { return Place{r.Region, r.Unit, r.UnitPath} }

// PlanValues are the params that plans set, kept by the noun of plans.
type PlanValues interface {
	// ParamPlans lists the plans that set params, with the values they set.
	ParamPlans(tx *store.Tx) ([]PlanParams, error)
	// ParamLedger names the ledger of plans, whose changes may put values in force or out of it.
	ParamLedger() string
}

// PlanParams is what one plan sets.
type PlanParams struct {
	Plan, Title  string
	Region, Path string // of the unit that issued it
	InForce      bool
	From, To     calendar.Date // the days on which it is in force; zero: open
	Who          string        // a population; empty: all units under Path
	Values       map[string][]ledger.Dated
}

func (p *PlanParams) holds(at Place, day calendar.Date) bool {
	return p.InForce && at.Path != "" && strings.HasPrefix(at.Path, p.Path) && !day.Before(p.From) && (p.To.IsZero() || !p.To.Before(day))
}

// Param gives the value of a param that holds at a place on a day; its Value is nil where the office has not chosen one.
func (s *Service) Param(tx *store.Tx, name string, at Place, day calendar.Date) (ParamValue, error) {
	p := s.Ledgers.Params[name]
	if p == nil {
		return ParamValue{}, fmt.Errorf("there is no param %s", name)
	}
	book, err := s.book(tx)
	if err != nil {
		return ParamValue{}, err
	}
	if p.Locked == "" {
		if v, err := s.planned(tx, book, p, at, day); err != nil || v.Value != nil {
			return v, err
		}
	}
	return book.set(p, at.Region, day), nil
}

// planned is the value of the plans in force; its Value is nil where they set none.
func (s *Service) planned(tx *store.Tx, book *paramBook, p *ledger.Param, at Place, day calendar.Date) (ParamValue, error) {
	var plans []*PlanParams
	var values []any
	for i := range book.plans { // the lowest unit's first
		plan := &book.plans[i]
		v := ledger.On(plan.Values[p.Key], day)
		if v == nil || !plan.holds(at, day) {
			continue
		}
		in, err := s.reaches(tx, plan, p.Key, at)
		if err != nil {
			return ParamValue{}, err
		}
		if in {
			plans, values = append(plans, plan), append(values, v)
		}
	}
	if len(values) == 0 {
		return ParamValue{}, nil
	}
	v := p.Combined(values)
	from := plans[0]
	for i := range values {
		if equal(values[i], v) {
			from = plans[i]
			break
		}
	}
	return ParamValue{Value: v, Origin: FromPlan, Name: from.Title, Plan: from.Plan}, nil
}

func equal(a, b any) bool {
	x, err1 := json.Marshal(a)
	y, err2 := json.Marshal(b)
	return err1 == nil && err2 == nil && string(x) == string(y)
}

// asking marks a param whose plans are being asked whom they reach.
type asking struct{ name string }

// reaches reports whether a plan's values hold for a unit. A population whose condition reads the same param would never be decided.
func (s *Service) reaches(tx *store.Tx, plan *PlanParams, name string, at Place) (bool, error) {
	if plan.Who == "" {
		return true, nil
	}
	nested := true
	if _, err := tx.Remember(asking{name}, func() (any, error) { nested = false; return true, nil }); err != nil {
		return false, err
	}
	if nested {
		return false, fmt.Errorf("param %s: plan %s holds for population %s, which reads the param", name, plan.Plan, plan.Who)
	}
	defer tx.Forget(asking{name})
	return s.InPopulation(tx, plan.Who, at.Unit)
}

// paramBook is what is set at some version. It is not changed any more.
type paramBook struct {
	version string
	office  map[string]map[string][]ledger.Dated // by region and name
	plans   []PlanParams
}

// set is the value that office and packs set.
func (b *paramBook) set(p *ledger.Param, region string, day calendar.Date) ParamValue {
	if b != nil && p.Locked == "" {
		if v := ledger.On(b.office[region][p.Key], day); v != nil {
			return ParamValue{Value: v, Origin: FromOffice}
		}
	}
	if v := ledger.On(p.Dated, day); v != nil {
		return ParamValue{Value: v, Origin: string(p.Origin.Kind), Name: p.Origin.Name}
	}
	return ParamValue{}
}

type bookKey struct{}

// book is what is set in this transaction: the version is asked once, the rest is read when it has changed. Which plans are in force
// is asked in every transaction where some set params, since a plan's record changes without us.
func (s *Service) book(tx *store.Tx) (*paramBook, error) {
	v, err := tx.Remember(bookKey{}, func() (any, error) {
		var version string
		if _, err := tx.Row(`SELECT version FROM param_version`, nil, &version); err != nil {
			return nil, err
		}
		if book := s.latest.Load(); book != nil && book.version == version && len(book.plans) == 0 {
			return book, nil
		}
		book := &paramBook{version: version}
		var err error
		if book.office, err = officeValues(tx); err != nil {
			return nil, err
		}
		for region, values := range book.office {
			book.office[region] = s.canonical(values)
		}
		if s.Plans != nil {
			if book.plans, err = s.Plans.ParamPlans(tx); err != nil {
				return nil, err
			}
			for i := range book.plans {
				book.plans[i].Values = s.canonical(book.plans[i].Values)
			}
			slices.SortStableFunc(book.plans, func(a, b PlanParams) int { return len(b.Path) - len(a.Path) })
		}
		s.latest.Store(book)
		return book, nil
	})
	if err != nil {
		return nil, err
	}
	return v.(*paramBook), nil
}

func officeValues(tx *store.Tx) (map[string]map[string][]ledger.Dated, error) {
	out := map[string]map[string][]ledger.Dated{}
	err := tx.Query(`SELECT region, name, from_on, value FROM param_value ORDER BY region, name, from_on`, nil, func(scan func(...any) error) error {
		var region, name string
		v, err := ScanDated(func(dest ...any) error { return scan(append([]any{&region, &name}, dest...)...) })
		if out[region] == nil {
			out[region] = map[string][]ledger.Dated{}
		}
		out[region][name] = append(out[region][name], v)
		return err
	})
	return out, err
}

// ScanDated reads the columns from_on and value of a param's value, as it was stored.
func ScanDated(scan func(...any) error) (ledger.Dated, error) {
	var from, text string
	if err := scan(&from, &text); err != nil {
		return ledger.Dated{}, err
	}
	v := ledger.Dated{}
	if from != "" {
		var err error
		if v.From, err = calendar.ParseDate(from); err != nil {
			return v, err
		}
	}
	return v, json.Unmarshal([]byte(text), &v.Value)
}

// canonical brings stored values to the form the param has now. What does not fit any more, since the packs changed its type, is left
// out, as if nobody had set it.
func (s *Service) canonical(values map[string][]ledger.Dated) map[string][]ledger.Dated {
	out := map[string][]ledger.Dated{}
	for name, dated := range values {
		p := s.Ledgers.Params[name]
		for _, v := range dated {
			if p == nil {
				continue
			}
			if is, err := p.Parse(v.Value); err == nil {
				out[name] = append(out[name], ledger.Dated{From: v.From, Value: is})
			}
		}
	}
	return out
}

// ParamsChanged tells all servers, at their next transaction, that values of params have changed. Versions are never used twice: what
// was read in a transaction that came to nothing is found by nobody.
func ParamsChanged(tx *store.Tx) error {
	_, err := tx.Exec(`UPDATE param_version SET version = $1`, store.NewID())
	tx.Forget(bookKey{})
	return err
}

// followPlan tells of a plan that sets params and has changed.
func (w *write) followPlan() error {
	if w.s.Plans == nil || w.d.Name != w.s.Plans.ParamLedger() || !w.exists() {
		return nil
	}
	sets, err := w.tx.Row(`SELECT 1 FROM plan_param WHERE plan = $1 LIMIT 1`, []any{w.r.ID}, new(int64))
	if err != nil || !sets {
		return err
	}
	return ParamsChanged(w.tx)
}

// Setting is a whole number that holds for a county by office and packs on a day, as last read: what lists and lights count with.
func (s *Service) Setting(name, region string, day calendar.Date) int64 {
	p := s.Ledgers.Params[name]
	if p == nil {
		return 0
	}
	n, _ := s.latest.Load().set(p, region, day).Value.(int64)
	return n
}

// Param gives the value in force at the unit of the record in hand today, and notes it for the event.
func (w world) Param(name string) (any, error) {
	var at Place
	switch {
	case w.at != nil:
		at = w.at.At()
	case w.home != "":
		u, err := unit.Get(w.tx, w.home)
		if err != nil {
			return nil, err
		}
		at = Place{u.Region, u.ID, u.Path}
	}
	v, err := w.s.Param(w.tx, name, at, w.s.Today(w.tx))
	if err == nil && w.seen != nil {
		w.seen[name] = v
	}
	return v.Value, err
}
