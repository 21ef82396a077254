package record

import (
	"encoding/json"
	"slices"
	"strings"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Setter is a right: to set params for a county.
const Setter = "param.edit"

// SetParam sets a county's own value of a param from a day on (zero: always), by the office; a nil value takes it back.
func (s *Service) SetParam(tx *store.Tx, a *unit.Actor, region, name string, from calendar.Date, raw any, reason string) error {
	right := Setter
	if p := s.Ledgers.Params[name]; p != nil && p.SetBy != "" {
		right = p.SetBy
	}
	county, err := s.county(tx, a, right, region)
	if err != nil {
		return err
	}
	p, err := s.settable(name)
	if err != nil {
		return err
	}
	if strings.TrimSpace(reason) == "" {
		return fault.New(fault.Invalid, "invalid", "请填写理由。", "Give a reason.").At("body.reason", "必填", "required")
	}
	key := dayKey(from)
	if raw == nil {
		_, err = tx.Exec(`DELETE FROM param_value WHERE region = $1 AND name = $2 AND from_on = $3`, county.Region, name, key)
	} else {
		var text string
		if text, err = ParamText(p, raw, "body.value"); err != nil {
			return err
		}
		_, err = tx.Exec(`INSERT INTO param_value (region, name, from_on, value) VALUES ($1, $2, $3, $4)
			ON CONFLICT (region, name, from_on) DO UPDATE SET value = excluded.value`, county.Region, name, key, text)
	}
	if err != nil {
		return err
	}
	paramValues.Tell(tx, county.Region, name, key)
	if err := s.logParam(tx, a, county, name, key, raw, reason); err != nil {
		return err
	}
	return ParamsChanged(tx)
}

// ParamText is the stored form of a value that people give; the error says at place what is wrong with it.
func ParamText(p *ledger.Param, raw any, place string) (string, error) {
	v, err := p.Parse(raw)
	if refusal, ok := err.(*ledger.Refusal); ok {
		return "", fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At(place, "“"+p.Title.ZH+"”"+refusal.ZH, "“"+p.Title.In(lang.EN)+"” "+refusal.EN)
	}
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(v)
	return string(text), err
}

// ParamEvents is the name under which the log keeps what offices set; the record of such an event is the param.
const ParamEvents = "param"

func (s *Service) logParam(tx *store.Tx, a *unit.Actor, county unit.Unit, name, from string, value any, reason string) error {
	extra := map[string]any{"value": value}
	if from != "" {
		extra["from"] = from
	}
	return event.Append(tx, &event.Event{Region: county.Region, Ledger: ParamEvents, Record: name, Unit: county.ID, UnitPath: county.Path,
		Kind: "set", Person: a.Person, Post: a.Post, Body: event.Body{Note: reason, Extra: extra}})
}

// county finds a county, the actor's own where region is empty, and asks for a right there.
func (s *Service) county(tx *store.Tx, a *unit.Actor, right, region string) (unit.Unit, error) {
	if a == nil {
		return unit.Unit{}, a.Allow(unit.Ask{})
	}
	if region == "" {
		region = a.Unit.Region
	}
	roots, err := unit.Roots(tx)
	if err != nil {
		return unit.Unit{}, err
	}
	for _, u := range roots {
		if u.Region == region {
			return u, a.Allow(unit.Ask{Right: right, Path: u.Path})
		}
	}
	return unit.Unit{}, unit.NotFound()
}

// settable finds a param that people may set.
func (s *Service) settable(name string) (*ledger.Param, error) {
	p := s.Ledgers.Params[name]
	if p == nil {
		return nil, unit.NotFound()
	}
	if p.Locked != "" {
		return nil, fault.Newf(fault.Conflict, "locked", "“%s”是底线要求，由规则包“%s”锁定，不能另设。", "“%s” is a floor that the pack “%s” locks; it cannot be set otherwise.", p.Title, p.Locked)
	}
	return p, nil
}

// Settable finds a param that plans may set.
func (s *Service) Settable(name string) (*ledger.Param, error) {
	p, err := s.settable(name)
	if err == nil && p.SetBy != "" {
		return nil, fault.Newf(fault.Conflict, "not_by_plans", "“%s”不由方案设定。", "“%s” is not set by plans.", p.Title)
	}
	return p, err
}

func dayKey(d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// DayKey is how the day from which a value holds is stored; empty: always.
func DayKey(d calendar.Date) string { return dayKey(d) }

// ParamRow is a param with its value for a county today, and who reads it.
type ParamRow struct {
	Param *ledger.Param
	ParamValue
	Office []ledger.Dated // what the office has set
	Plans  []PlanParams   // the plans in force in the county that set it
	Reads  []string       // what reads it: ledger.hazard.clocks.rectify
}

// ParamList lists all params with their values for a county, by key. Anybody who works there may know them; who reads no business data,
// those that they may set.
func (s *Service) ParamList(tx *store.Tx, a *unit.Actor) ([]ParamRow, error) {
	county, err := s.countyOf(tx, a)
	reads := err == nil
	if err != nil && a != nil && slices.ContainsFunc(s.Ledgers.ParamsInOrder(), func(p *ledger.Param) bool { return slices.Contains(a.May, p.SetBy) }) {
		county, err = unit.Root(tx, a.Unit.Path)
	}
	if err != nil {
		return nil, err
	}
	book, err := s.book(tx)
	if err != nil {
		return nil, err
	}
	today, at := s.Today(tx), Place{county.Region, county.ID, county.Path}
	readers := s.Ledgers.ParamReaders()
	var out []ParamRow
	for _, p := range s.Ledgers.ParamsInOrder() {
		if !reads && !slices.Contains(a.May, p.SetBy) {
			continue
		}
		row := ParamRow{Param: p, Reads: readers[p.Key], Office: book.office[county.Region][p.Key]}
		if row.ParamValue, err = s.Param(tx, p.Key, at, today); err != nil {
			return nil, err
		}
		for _, plan := range book.plans {
			if plan.Region == county.Region && plan.InForce && len(plan.Values[p.Key]) > 0 && strings.HasPrefix(plan.Path, a.Territory) {
				row.Plans = append(row.Plans, plan)
			}
		}
		out = append(out, row)
	}
	return out, nil
}

// countyOf is the county in which an actor works.
func (s *Service) countyOf(tx *store.Tx, a *unit.Actor) (unit.Unit, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return unit.Unit{}, err
	}
	return unit.Root(tx, a.Unit.Path)
}
