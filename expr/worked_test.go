package expr_test

import (
	"strings"
	"testing"

	"zhiben/expr"
)

// county is a schema in short: row types with fields, `!` for required; options; params; populations; one line each.
const county = `
options grade general major
options level enterprise street town county city province
options colour blue yellow orange red
options channel self_check inspection report
options covers whole part equipment
options stop_rule none judged always
options closeout department three_party
options listing_rule county_not_fixable found_by_district yearly_batch
options state found settling rectifying verifying closed reopened
options result pass fail none
options std certified revoked
options hot second first special
row unit parent:unit name:text! state:text! industry:text stopped:bool! points:int! town:unit! colour:colour! equipment:[text]! processes:[text]!
row person name:text!
row post person:person! role:text! unit:unit! sectors:[text]! since:date! until:date
row user person:person! unit:unit! role:text!
row any id:text! state:text! unit:unit! created_at:time!
row hazard id:text! unit:unit! state:state! grade:grade! channel:channel! found_level:level! text:text! found_on:date! fixable_now:bool! clause:clause owner:person deadline:date stop_needed:bool source:any
row stop_order unit:unit! hazard:hazard! covers:covers! state:text!
row listing unit:unit! hazard:hazard! state:text!
row extension unit:unit! target:hazard! to_date:date! state:text!
row self_check unit:unit! checked_on:date! leader:person!
row drill unit:unit! held_on:date! kind:text! state:text! unannounced:bool!
row attendance person:person! ended_on:date! passed:bool! course:course!
row course topic:text!
row hearing chair:person! held_on:date! sectors:[text]!
row filing person:person! filed_on:date! kind:text! filed_with:unit! receipt_no:text
row warning unit:unit! issuer_level:level! accident_level:level! industries:[text]! equipment:[text]! processes:[text]!
row delivery kind:text! state:text! unit:unit! about:warning
row spot_check unit:unit! passed:bool! checked_on:date!
row penalty unit:unit! decided_on:date!
row standardisation unit:unit! state:std! valid_to:date
row outsourcing unit:unit! contractor:unit! under:outsourcing ends_on:date!
row licence unit:unit! state:text! valid_to:date!
row certificate person:person! trade:text! state:text! valid_to:date!
row hot_work_permit unit:unit! level:hot! welder:person! guardian:person! machine:machine! gas:[gas]! state:text!
row gas at:time! value:decimal! lel:decimal! tester:person!
row machine state:text!
row public_report unit:unit! fine:money text:text! created_at:time!
row item id:text! result:result note:text clause:clause on_spot:bool!
row clause code:text!
row inspection unit:unit! visited_on:date! level:level! team:unit! items:[item]!
row accident unit:unit! deaths:int! liable:bool!
row clock who:[person]! unit:unit! due:time! overdue_days:int!
row prev answered:bool! done_at:time
row event record:warning! at:time! unit:unit!
row judged record:hazard! at:time! unit:unit!
row died record:accident! at:time! unit:unit!
row cell owed:int done:int late:int value:decimal
row duties principal_led_check:cell!
row indicators on_time_rate:cell!
param stop_rule stop_rule
param closeout closeout
param listing [listing_rule]
param extension_lead span
param duty_list_office unit
param similarity int
param orange_from int
param hot_approver text hot
param gas_valid span
param permit_validity span hot
param reward_rate percent
param reward_min money
param reward_max money
param aimed_at text
param least int
param inspection_every period colour
param draw_count int
population open_majors hazard
population confined_space unit
population similar_to unit w:warning
population counted_drills drill y:int
population operating unit
`

func countySchema(t testing.TB) *expr.Schema {
	t.Helper()
	s := &expr.Schema{Rows: map[string]*expr.RowType{}, Sources: map[string]*expr.Source{}, Enums: map[string][]string{}, Params: map[string]expr.Param{}, Populations: map[string]*expr.Population{}}
	lines := strings.Split(strings.TrimSpace(county), "\n")
	for _, line := range lines { // names first: fields refer to each other
		switch words := strings.Fields(line); words[0] {
		case "options":
			s.Enums[words[1]] = words[2:]
		case "row":
			s.Rows[words[1]] = &expr.RowType{Name: words[1], Fields: map[string]expr.FieldType{}}
		}
	}
	for _, line := range lines {
		words := strings.Fields(line)
		switch name := words[1]; words[0] {
		case "row":
			source := &expr.Source{Row: name, Table: `"l_` + name + `"`, ID: `"s_id"`, Columns: map[string]string{}}
			for _, f := range words[2:] {
				key, written, _ := strings.Cut(f, ":")
				s.Rows[name].Fields[key] = expr.FieldType{Type: typeOf(s, written)}
				source.Columns[key] = `"` + key + `"`
			}
			s.Sources[name] = source
		case "param":
			p := expr.Param{Type: typeOf(s, words[2]+"!")}
			if len(words) > 3 {
				p.Per = words[3]
			}
			s.Params[name] = p
		case "population":
			p := &expr.Population{Name: name, Of: words[2]}
			for _, g := range words[3:] {
				key, written, _ := strings.Cut(g, ":")
				p.Given = append(p.Given, expr.Var{Name: key, Type: typeOf(s, written+"!")})
			}
			s.Populations[name] = p
		}
	}
	for _, name := range []string{"user", "clock", "prev", "event", "judged", "died", "cell", "duties", "indicators", "gas", "item"} {
		delete(s.Sources, name)
	}
	return s
}

func typeOf(s *expr.Schema, written string) expr.Type {
	word := strings.TrimSuffix(written, "!")
	t := expr.Type{Nullable: word == written}
	if inner, ok := strings.CutPrefix(word, "["); ok {
		of := typeOf(s, strings.TrimSuffix(inner, "]")+"!")
		return expr.Type{Kind: expr.List, Of: &of}
	}
	for k := expr.Bool; k <= expr.Period; k++ {
		if k.String() == word {
			t.Kind = k
			return t
		}
	}
	t.Kind, t.Name = expr.Row, word
	if word == "row" { // a certain period, whose type is built in
		t.Name = "period"
	}
	if s.Enums[word] != nil && s.Rows[word] == nil {
		t.Kind = expr.Enum
	}
	return t
}

// The definitions that the pack language was drawn from can be written in it.
func TestWorkedDefinitions(t *testing.T) {
	s := countySchema(t)
	for _, c := range []struct{ names, want, text string }{
		{"record:hazard", "bool", `record.grade != 'major' || record.clause != null`},
		{"record:hazard", "bool", `param.stop_rule != 'judged' || record.stop_needed != null`},
		{"record:hazard", "bool", `(param.stop_rule != 'always' && record.stop_needed != true) || ledger.stop_order.exists(s, s.hazard == record)`},
		{"record:hazard", "bool", `record.grade == 'general' || param.closeout == 'department'`},
		{"unit:unit today:date", "[person]", `holders(unit, 'principal') + holders(unit, 'controller')`},
		{"unit:unit", "[unit]", `responsible(unit, 'supervise')`},
		{"record:stop_order", "bool", `record.hazard.state == 'closed'`},
		{"record:extension today:date", "bool", `record.target.deadline != null && today <= minus(record.target.deadline, param.extension_lead)`},
		{"record:extension", "bool", `!ledger.extension.exists(e, e.target == record.target && e.state == 'granted')`},
		{"event:judged", "bool", `('county_not_fixable' in param.listing && at_least(event.record.found_level, 'county') && !event.record.fixable_now) || ('found_by_district' in param.listing && event.record.found_level == 'city')`},
		{"unit:unit", "[hazard]", `population.open_majors.filter(h, within(h.unit, unit))`},
		{"record:unit unit:unit", "bool", `unit.state == 'operating' && !unit.stopped`},
		{"record:any", "bool", `record.state == 'closed'`},
		{"clock:clock prev:prev", "bool", `!prev.answered || clock.overdue_days > 15`},
		{"record:self_check who:unit", "bool", `record.unit == who && record.leader in holders(who, 'principal', record.checked_on)`},
		{"record:drill", "bool", `record.kind == 'evacuation' && record.state == 'accepted'`},
		{"record:attendance who:post", "bool", `record.person == who.person`},
		{"record:attendance", "bool", `record.course.topic == 'special' && record.passed`},
		{"record:hearing who:post", "bool", `record.chair == who.person && overlap(record.sectors, who.sectors)`},
		{"record:filing", "bool", `record.kind == 'duty_list' && record.filed_with == param.duty_list_office && record.receipt_no != null`},
		{"event:event", "bool", `event.record.issuer_level in ['province', 'city']`},
		{"record:delivery event:event", "bool", `record.about == event.record`},
		{"record:drill y:int", "bool", `record.state == 'accepted' && (y < 2026 || record.kind != 'comprehensive')`},
		{"record:hazard today:date", "bool", `record.grade == 'major' && year(record.found_on) == year(today) - 1`},
		{"post:post", "bool", `post.role in ['leader_in_charge', 'village_chief', 'village_leader']`},
		{"record:post post:post", "bool", `(post.role == 'principal' && (post.unit in population.confined_space || post.unit in population.operating)) || (post.role == 'fire_responsible' && post.unit in population.confined_space)`},
		{"record:unit unit:unit w:warning", "bool", `trues([unit.industry in w.industries, overlap(unit.equipment, w.equipment), overlap(unit.processes, w.processes)]) >= param.similarity`},
		{"four:int? total:int?", "percent?", `ratio(four, total)`},
		{"period:row", "[drill]", `population.counted_drills(period.year)`},
		{"event:event", "[unit]", `population.similar_to(event.record)`},
		{"event:event", "bool", `at_least(event.record.accident_level, 'county')`},
		{"unit:unit", "bool", `!population.open_majors.exists(h, h.unit == unit)`},
		{"unit:unit today:date", "bool", `ledger.spot_check.exists(c, c.unit == unit && c.passed && c.checked_on >= minus(today, span('12 months')))`},
		{"unit:unit", "bool", `ledger.stop_order.exists(s, s.unit == unit && s.covers == 'whole' && s.state == 'in_force')`},
		{"unit:unit", "int", `ledger.hazard.count(h, h.unit == unit && h.state != 'closed') * 2 + ledger.penalty.count(p, p.unit == unit) * 10`},
		{"unit:unit", "colour", `population.open_majors.exists(h, h.unit == unit) ? 'red' : unit.points >= param.orange_from ? 'orange' : 'blue'`},
		{"record:outsourcing", "bool", `record.under == null || record.under.under == null`},
		{"record:outsourcing", "bool", `ledger.licence.exists(l, l.unit == record.contractor && l.state == 'valid' && l.valid_to >= record.ends_on)`},
		{"record:hot_work_permit", "bool", `record.guardian != record.welder`},
		{"record:hot_work_permit", "text", `param.hot_approver[record.level]`},
		{"record:hot_work_permit now:time", "bool", `record.gas.exists(g, g.value < g.lel && plus(g.at, param.gas_valid) >= now)`},
		{"record:hot_work_permit today:date", "bool", `ledger.certificate.exists(c, c.person == record.welder && c.trade == 'welding' && c.state == 'valid' && c.valid_to >= today)`},
		{"record:hot_work_permit", "bool", `!ledger.hot_work_permit.exists(p, p.guardian == record.guardian && p.state == 'working')`},
		{"record:hot_work_permit", "time?", `entered('approved')`},
		{"record:hot_work_permit", "span", `param.permit_validity[record.level]`},
		{"record:public_report", "money", `clamp(coalesce(record.fine, money(0)) * param.reward_rate, param.reward_min, param.reward_max)`},
		{"record:inspection", "bool", `record.items.all(i, i.result != null)`},
		{"record:inspection", "[item]", `record.items.filter(i, i.result == 'fail')`},
		{"i:item", "text", `coalesce(i.note, '')`},
		{"e:unit p:post", "bool", `!within(e, p.unit)`},
		{"e:unit today:date", "bool", `!ledger.inspection.exists(i, i.unit == e && i.visited_on >= minus(today, span('6 months')))`},
		{"record:inspection", "unit", `param.aimed_at == 'territory' ? record.unit.town : record.team`},
		{"visits:int fines:int", "bool", `visits >= param.least && fines == 0`},
		{"who:unit", "period", `param.inspection_every[who.colour]`},
		{"event:died", "bool", `event.record.deaths > 0 && event.record.liable`},
		{"event:died", "[standardisation]", `ledger.standardisation.filter(s, s.unit == event.record.unit && s.state == 'certified')`},
		{"today:date", "date", `plus(today, span('10 workdays'))`},
		{"event:event", "text", `event.unit.id + string(event.at)`},
		{"duty:duties", "percent?", `ratio(duty.principal_led_check.done, duty.principal_led_check.owed)`},
		{"indicator:indicators", "decimal?", `indicator.on_time_rate.value`},
	} {
		var vars []expr.Var
		for _, v := range strings.Fields(c.names) {
			name, written, _ := strings.Cut(v, ":")
			vars = append(vars, expr.Var{Name: name, Type: named(s, written)})
		}
		e, err := s.Env(vars...)
		if err != nil {
			t.Errorf("%s: %v", c.names, err)
			continue
		}
		if _, err := e.Compile(c.text, named(s, c.want)); err != nil {
			t.Errorf("%s\n%v", c.text, err)
		}
	}
}

// named is a type written with `?` where it may be null.
func named(s *expr.Schema, written string) expr.Type {
	if word, ok := strings.CutSuffix(written, "?"); ok {
		return typeOf(s, word)
	}
	return typeOf(s, written+"!")
}
