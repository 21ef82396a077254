package plan

import (
	"slices"
	"strings"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

var _ record.PlanValues = (*Service)(nil)

// ParamLedger is the plans' ledger.
func (s *Service) ParamLedger() string { return Ledger }

// ParamPlans lists the plans that set params, the latest first.
func (s *Service) ParamPlans(tx *store.Tx) ([]record.PlanParams, error) {
	values := map[string]map[string][]ledger.Dated{}
	var ids []string
	err := tx.Query(`SELECT plan, name, from_on, value FROM plan_param ORDER BY plan DESC, name, from_on`, nil, func(scan func(...any) error) error {
		var plan, name string
		v, err := record.ScanDated(func(dest ...any) error { return scan(append([]any{&plan, &name}, dest...)...) })
		if values[plan] == nil {
			values[plan] = map[string][]ledger.Dated{}
			ids = append(ids, plan)
		}
		values[plan][name] = append(values[plan][name], v)
		return err
	})
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	who, err := reaches(tx)
	if err != nil {
		return nil, err
	}
	d := s.definition()
	records, err := s.Records.Pick(tx, unit.System(), d, ids)
	if err != nil {
		return nil, err
	}
	var out []record.PlanParams
	for _, id := range ids {
		i := slices.IndexFunc(records, func(r *record.Record) bool { return r.ID == id })
		if i < 0 {
			continue
		}
		r := records[i]
		p := record.PlanParams{Plan: id, Region: r.Region, Path: r.UnitPath, InForce: r.State == d.Move(issueMove).To, Who: who[id], Values: values[id]}
		p.Title, _ = r.Values["title"].(string)
		p.From, p.To = day(r.Values["period_from"]), day(r.Values["period_to"])
		out = append(out, p)
	}
	return out, nil
}

func reaches(tx *store.Tx) (map[string]string, error) {
	out := map[string]string{}
	err := tx.Query(`SELECT plan, who FROM plan_reach`, nil, func(scan func(...any) error) error {
		var plan, who string
		err := scan(&plan, &who)
		out[plan] = who
		return err
	})
	return out, err
}

// day reads a date of a record; the zero day where there is none.
func day(v any) calendar.Date {
	text, _ := v.(string)
	d, err := calendar.ParseDate(text)
	if err != nil {
		return calendar.Date{}
	}
	return d
}

// Params is what one plan sets.
func (s *Service) Params(tx *store.Tx, a *unit.Actor, id string) (record.PlanParams, error) {
	r, err := s.Records.Get(tx, a, s.definition(), id)
	if err != nil {
		return record.PlanParams{}, err
	}
	all, err := s.ParamPlans(tx)
	if err != nil {
		return record.PlanParams{}, err
	}
	for _, p := range all {
		if p.Plan == id {
			return p, nil
		}
	}
	who, err := reaches(tx)
	return record.PlanParams{Plan: id, Region: r.Region, Path: r.UnitPath, Who: who[id]}, err
}

// Tables are the tables beside those of the ledgers whose rows events tell.
var Tables = []event.Table{planParams, planReach}

var (
	planParams = event.Table{Name: "plan_param", Keys: []string{"plan", "name", "from_on"}, Columns: []string{"value"}}
	planReach  = event.Table{Name: "plan_reach", Keys: []string{"plan"}, Columns: []string{"who"}}
)

// SetParams is what is to be set by a plan from now on, in place of all it has set.
type SetParams struct {
	Who    string                    // a population of units; empty: all units under the plan's
	Values map[string][]ledger.Dated // as people write them
	Reason string                    // needed once the plan is issued
}

// SetParams sets a plan's values: who works on the plan while it is a draft, afterwards who may set params where it was issued, with
// a reason. What was judged before stays judged.
func (s *Service) SetParams(tx *store.Tx, a *unit.Actor, id string, set SetParams) error {
	r, err := s.mayParams(tx, a, id, set.Reason)
	if err != nil {
		return err
	}
	if err := s.checkWho(set.Who); err != nil {
		return err
	}
	before, err := s.Params(tx, a, id)
	if err != nil {
		return err
	}
	rows := [][]any{}
	for name, dated := range set.Values {
		p, err := s.Records.Settable(name)
		if err != nil {
			return err
		}
		for _, v := range dated {
			text, err := record.ParamText(p, v.Value, "body.values."+name)
			if err != nil {
				return err
			}
			rows = append(rows, []any{id, name, record.DayKey(v.From), text})
		}
	}
	for _, list := range []map[string][]ledger.Dated{before.Values, set.Values} {
		for name, dated := range list {
			for _, v := range dated {
				planParams.Tell(tx, id, name, record.DayKey(v.From))
			}
		}
	}
	planReach.Tell(tx, id)
	for _, statement := range []string{`DELETE FROM plan_param WHERE plan = $1`, `DELETE FROM plan_reach WHERE plan = $1`} {
		if _, err := tx.Exec(statement, id); err != nil {
			return err
		}
	}
	if err := tx.Many(`INSERT INTO plan_param (plan, name, from_on, value)`, rows, `ON CONFLICT (plan, name, from_on) DO UPDATE SET value = excluded.value`); err != nil {
		return err
	}
	if set.Who != "" {
		if _, err := tx.Exec(`INSERT INTO plan_reach (plan, who) VALUES ($1, $2)`, id, set.Who); err != nil {
			return err
		}
	}
	if err := s.Records.Note(tx, a, r, "params", set.Reason, map[string]any{"who": set.Who, "values": written(set.Values), "before": written(before.Values)}); err != nil {
		return err
	}
	return record.ParamsChanged(tx)
}

// written is how the log keeps dated values.
func written(values map[string][]ledger.Dated) map[string]any {
	out := map[string]any{}
	for name, dated := range values {
		var list []any
		for _, v := range dated {
			list = append(list, map[string]any{"from": record.DayKey(v.From), "is": v.Value})
		}
		out[name] = list
	}
	return out
}

// mayParams asks who may set a plan's params now, and locks the plan.
func (s *Service) mayParams(tx *store.Tx, a *unit.Actor, id, reason string) (*record.Record, error) {
	d := s.definition()
	if _, err := s.Records.Get(tx, a, d, id); err != nil {
		return nil, err
	}
	r, err := s.Records.Load(tx, d, id, true)
	if err != nil {
		return nil, err
	}
	m := d.Move(reviewMove)
	switch state := d.State(r.State); {
	case m.Leaves(r.State):
		return r, a.Allow(unit.Ask{Roles: m.By.Roles, Own: m.By.Own, Path: r.UnitPath})
	case state == nil || state.End:
		return nil, fault.New(fault.Conflict, "ended", "方案已撤回，不能再设定参数。", "The plan is withdrawn; its params can no longer be set.")
	}
	if err := a.Allow(unit.Ask{Right: record.Setter, Path: r.UnitPath}); err != nil {
		return nil, err
	}
	if strings.TrimSpace(reason) == "" {
		return nil, fault.New(fault.Invalid, "invalid", "方案已下达，修改参数请填写理由。", "The plan is issued; give a reason for the change.").At("body.reason", "必填", "required")
	}
	return r, nil
}

// checkWho asks that a population is one of units.
func (s *Service) checkWho(who string) error {
	if who == "" {
		return nil
	}
	p := s.Records.Ledgers.Population(who)
	if p == nil || len(p.Given) > 0 || s.Records.Ledgers.Schema.Sources[p.Of].Row != ledger.UnitRow {
		return fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At("body.who", "不是单位的对象集", "is no population of units")
	}
	return nil
}
