package describe

import (
	"fmt"
	"slices"
	"strings"

	"zhiben/internal/lang"
	"zhiben/ledger"
)

// effects says what happens, one line an effect.
func (d *Describer) effects(list []ledger.Effect) []string {
	var out []string
	for _, e := range list {
		text := d.effect(e)
		if e.Each != nil {
			text = d.say("逐项 ", "for each of ") + code(e.Each) + d.say("：", ": ") + text
		}
		if e.If != nil {
			text = d.say("当 ", "if ") + code(e.If) + d.say(" 时：", ": ") + text
		}
		out = append(out, text)
	}
	return out
}

func (d *Describer) effect(e ledger.Effect) string {
	switch {
	case e.Create != nil:
		return d.say("新建", "creates ") + d.link(e.Create.Ledger)
	case e.Move != nil:
		title := e.Move.Take
		if def := d.Set.Get(e.Move.In); def != nil && def.Move(e.Move.Take) != nil {
			title = d.in(def.Move(e.Move.Take).Title)
		}
		return d.say("对", "takes ") + d.say(d.link(e.Move.In), title) + d.say("办理", " of ") + d.say(title, d.link(e.Move.In))
	case e.Letter != nil:
		title := e.Letter.Kind
		if l := d.Set.Letter(e.Letter.Kind); l != nil {
			title = d.in(l.Title)
		}
		return d.say("发送", "sends ") + title + d.say("给 ", " to ") + code(e.Letter.To)
	case e.Document != "":
		return d.say("生成", "makes ") + d.template(e.Document)
	case e.Notify != nil:
		return d.say("通知", "tells ") + d.actors(e.Notify.To)
	case e.Publish != nil:
		return d.say("公布", "publishes ") + d.template(e.Publish.Template)
	}
	return ""
}

func (d *Describer) template(key string) string {
	if t := d.Set.Template(key); t != nil {
		return d.in(t.Title)
	}
	return key
}

func (d *Describer) link(name string) string {
	def := d.Set.Get(name)
	if def == nil {
		return name
	}
	if len(def.Fields) == 0 { // a unit kind that is only a name has no page
		return d.in(def.Title)
	}
	return "[" + d.in(def.Title) + "](" + PageName(name, d.Tag) + ".md)"
}

// PageName is the name of a ledger's page, without the ending of its format.
func PageName(name string, tag lang.Tag) string { return name + "." + string(tag) }

func (d *Describer) clocks(p *Page, def *ledger.Definition) {
	if len(def.Clocks) == 0 {
		return
	}
	p.heading(2, "时限", "Deadlines")
	var rows [][]string
	for _, c := range def.Clocks {
		var states, warn, then []string
		for _, s := range c.While {
			states = append(states, d.stateTitle(def, s))
		}
		for _, w := range c.Warn {
			warn = append(warn, d.span(ledger.Value{Literal: w.String()}))
		}
		until := code(c.Due)
		if !c.Within.IsZero() {
			until = d.say("进入后 ", "within ") + d.span(c.Within)
			if c.Since != nil {
				until = d.say("自 ", "within ") + d.say(code(c.Since)+" 起 "+d.span(c.Within), d.span(c.Within)+" of "+code(c.Since))
			}
		}
		if c.Pause != nil {
			until += "\n" + d.say("暂停计时：", "stands still while ") + code(c.Pause)
		}
		if l := d.Set.Ladder(c.Ladder); l != nil {
			then = append(then, d.say("升级：", "escalates: ")+d.ladderTitle(l))
		}
		then = append(then, d.effects(c.Passed)...)
		rows = append(rows, []string{d.in(c.Title), "`" + c.Key + "`", d.list(states), until, d.actors(c.Who), d.list(warn), strings.Join(then, "\n")})
	}
	p.table([]lang.Text{lang.Both("时限", "Deadline"), lang.Both("代码", "Key"), lang.Both("计时状态", "Runs in"), lang.Both("期限", "Until"), lang.Both("责任人", "Who answers"), lang.Both("提前提醒", "Warns before"), lang.Both("超期后", "When it has passed")}, rows)
}

func (d *Describer) ladderTitle(l *ledger.Ladder) string {
	if title := d.in(l.Title); title != "" {
		return title
	}
	return "`" + l.Key + "`"
}

func (d *Describer) ladders(p *Page, def *ledger.Definition) {
	seen := map[string]bool{}
	for _, c := range def.Clocks {
		l := d.Set.Ladder(c.Ladder)
		if l == nil || seen[l.Key] {
			continue
		}
		seen[l.Key] = true
		title := d.ladderTitle(l)
		p.heading(2, "升级："+title, "Escalation: "+title)
		if l.Hold != nil {
			p.text(d.say("暂停升级：", "Stands still while ") + code(l.Hold))
		}
		var rows [][]string
		for i, s := range l.Steps {
			condition := code(s.If)
			rows = append(rows, []string{fmt.Sprint(i + 1), d.in(s.Title), d.span(s.Wait), condition, d.actors(s.Approve), strings.Join(d.effects(s.Do), "\n")})
		}
		p.table([]lang.Text{lang.Both("序", "No."), lang.Both("步骤", "Step"), lang.Both("等待", "Waits"), lang.Both("条件", "If"), lang.Both("批准人", "Approved by"), lang.Both("内容", "What happens")}, rows)
	}
}

// rules lists what follows from events of this ledger, and what elsewhere acts on it.
func (d *Describer) rules(p *Page, def *ledger.Definition) {
	var rows [][]string
	for _, r := range d.Set.Rules {
		if r.After.Ledger != def.Name && !acts(r.Do, def.Name) {
			continue
		}
		title := d.in(r.Title)
		if title == "" {
			title = "`" + r.Key + "`"
		}
		rows = append(rows, []string{title, d.selector(r.After), code(r.When), d.actors(r.Confirm), strings.Join(d.effects(r.Do), "\n")})
	}
	if len(rows) > 0 {
		p.heading(2, "联动规则", "Rules")
		p.table([]lang.Text{lang.Both("规则", "Rule"), lang.Both("发生", "After"), lang.Both("条件", "If"), lang.Both("须确认", "Confirmed by"), lang.Both("结果", "What follows")}, rows)
	}
	rows = nil
	for _, other := range d.Set.All() {
		for _, m := range other.Moves {
			if acts(m.Do, def.Name) {
				rows = append(rows, []string{d.link(other.Name), d.in(m.Title), strings.Join(d.effects(m.Do), "\n")})
			}
		}
		for _, c := range other.Clocks {
			if acts(c.Passed, def.Name) {
				rows = append(rows, []string{d.link(other.Name), d.in(c.Title), strings.Join(d.effects(c.Passed), "\n")})
			}
		}
	}
	if len(rows) > 0 {
		p.heading(2, "受其他台账影响", "What other ledgers do to it")
		p.table([]lang.Text{lang.Both("台账", "Ledger"), lang.Both("步骤或时限", "Move or deadline"), lang.Both("结果", "What follows")}, rows)
	}
}

func acts(list []ledger.Effect, on string) bool {
	return slices.ContainsFunc(list, func(e ledger.Effect) bool {
		return e.Create != nil && e.Create.Ledger == on || e.Move != nil && e.Move.In == on
	})
}

func (d *Describer) selector(s ledger.Selector) string {
	def := d.Set.Get(s.Ledger)
	link := d.link(s.Ledger)
	switch {
	case s.Move != "":
		title := s.Move
		if def != nil && def.Move(s.Move) != nil {
			title = d.in(def.Move(s.Move).Title)
		}
		return link + d.say("：", ": ") + title
	case s.Enter != "" && def != nil:
		return link + d.say("进入", " enters ") + d.stateTitle(def, s.Enter)
	case s.New:
		return d.say("新建", "new ") + link
	case s.Change != "" && def != nil:
		return link + d.say("变更", " changes ") + d.fieldTitle(def, s.Change)
	case s.Passed != "":
		return link + d.say("超过时限 ", " passes ") + s.Passed
	case s.Every != "":
		return d.say("每", "every ") + string(s.Every)
	}
	return s.Day
}

func (d *Describer) verbs(p *Page, def *ledger.Definition) {
	var lines []string
	if by := d.actors(def.Verbs.EditBy); by != "" {
		lines = append(lines, d.say("办理期间可修改其他字段：", "May change other fields while it runs: ")+by)
	}
	if len(def.Verbs.Off) > 0 {
		var off []string
		for _, v := range def.Verbs.Off {
			off = append(off, d.in(named(verbTitles, v)))
		}
		lines = append(lines, d.say("不适用的通用操作：", "Office verbs not used here: ")+d.list(off))
	}
	if len(def.Verbs.ReturnTo) > 0 {
		var states []string
		for _, s := range def.Verbs.ReturnTo {
			states = append(states, d.stateTitle(def, s))
		}
		lines = append(lines, d.say("可退回到：", "May be returned to: ")+d.list(states))
	}
	if len(lines) > 0 {
		p.heading(2, "通用操作", "Office verbs")
		p.text(strings.Join(lines, "\n\n"))
	}
}

// Index lists all ledgers with links to their pages.
func (d *Describer) Index(title lang.Text) *Page {
	p := &Page{Title: d.in(title), Tag: d.Tag}
	groups := []struct {
		is     ledger.Sort
		zh, en string
	}{{ledger.Records, "业务台账", "Records"}, {ledger.Units, "单位类型", "Unit kinds"}, {ledger.Persons, "人员台账", "Persons"}, {ledger.Assets, "设施设备场所", "Assets"}, {ledger.References, "参考目录", "Reference lists"}}
	for _, g := range groups {
		var rows [][]string
		for _, def := range d.Set.All() {
			if def.Is == g.is {
				rows = append(rows, []string{d.link(def.Name), "`" + def.Name + "`", number(len(def.Fields)), number(len(def.States)), number(len(def.Moves)), number(len(def.Clocks))})
			}
		}
		if len(rows) > 0 {
			p.heading(2, g.zh, g.en)
			p.table([]lang.Text{lang.Both("台账", "Ledger"), lang.Both("代码", "Key"), lang.Both("字段", "Fields"), lang.Both("状态", "States"), lang.Both("步骤", "Moves"), lang.Both("时限", "Deadlines")}, rows)
		}
	}
	return p
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}
