package describe

import (
	"fmt"
	"slices"
	"strings"

	"zhiben/calendar"
	"zhiben/expr"
	"zhiben/internal/lang"
	"zhiben/ledger"
)

// Describer tells of the ledgers of a set.
type Describer struct {
	Set *ledger.Set
	Tag lang.Tag
	// Places gives the places that declare a dotted path, for people: base/task.yaml:52 (base). Nil: none are shown.
	Place func(path string) string
	// Cases lists the cases that touch a ledger.
	Cases func(ledger string) []string
}

func (d *Describer) in(t lang.Text) string    { return t.In(d.Tag) }
func (d *Describer) say(zh, en string) string { return lang.Both(zh, en).In(d.Tag) }
func (d *Describer) list(items []string) string {
	return strings.Join(items, separator(d.Tag))
}

// Ledger describes one ledger.
func (d *Describer) Ledger(def *ledger.Definition) *Page {
	p := &Page{Title: d.in(def.Title), Tag: d.Tag}
	p.text(d.in(def.Help))
	about := []string{d.say("台账 ", "Ledger ") + "`" + def.Name + "`", d.sort(def)}
	if d.Place != nil {
		if place := d.Place("ledger." + def.Name); place != "" {
			about = append(about, d.say("定义于 ", "declared in ")+"`"+place+"`")
		}
	}
	p.text(strings.Join(slices.DeleteFunc(about, func(s string) bool { return s == "" }), d.say("；", "; ")) + d.say("。", "."))
	d.lifecycle(p, def)
	d.fields(p, def)
	d.clocks(p, def)
	d.ladders(p, def)
	d.rules(p, def)
	d.verbs(p, def)
	if d.Cases != nil {
		if cases := d.Cases(def.Name); len(cases) > 0 {
			p.heading(2, "示例", "Cases")
			p.text(d.list(cases))
		}
	}
	return p
}

func (d *Describer) sort(def *ledger.Definition) string {
	sorts := map[ledger.Sort]lang.Text{ledger.Records: lang.Both("业务记录", "records"), ledger.Units: lang.Both("单位", "units"), ledger.Persons: lang.Both("人员", "persons"),
		ledger.Assets: lang.Both("设施设备场所", "assets"), ledger.References: lang.Both("参考目录", "a reference list")}
	out := d.in(sorts[def.Is])
	if len(def.About) > 0 {
		var kinds []string
		for _, k := range def.About {
			kinds = append(kinds, d.ledgerTitle(k))
		}
		out += d.say("，对象：", ", about: ") + d.list(kinds)
	}
	if def.Number != "" {
		out += d.say("，编号 ", ", numbered ") + "`" + string(def.Number) + "`"
	}
	return out
}

func (d *Describer) ledgerTitle(name string) string {
	if def := d.Set.Get(name); def != nil {
		return d.in(def.Title)
	}
	return name
}

func (d *Describer) fields(p *Page, def *ledger.Definition) {
	p.heading(2, "字段", "Fields")
	head := []lang.Text{lang.Both("字段", "Field"), lang.Both("代码", "Key"), lang.Both("类型", "Type"), lang.Both("必填", "Required"), lang.Both("性质", "Traits"), lang.Both("说明", "Help"), lang.Both("依据", "Source")}
	var rows [][]string
	for _, f := range def.Fields {
		rows = append(rows, d.fieldRow(f, ""))
		for _, column := range f.Rows {
			rows = append(rows, d.fieldRow(column, f.Key+"."))
		}
	}
	p.table(head, rows)
	d.always(p, def)
}

func (d *Describer) fieldRow(f *ledger.Field, under string) []string {
	required := ""
	if f.Required {
		required = d.say("是", "yes")
	}
	if f.RequiredIf != nil {
		required = d.say("当 ", "if ") + code(f.RequiredIf)
	}
	return []string{d.in(f.Title), "`" + under + f.Key + "`", d.fieldType(f), required, d.list(d.traits(f)), d.in(f.Help), d.in(f.Source)}
}

func (d *Describer) fieldType(f *ledger.Field) string {
	name := d.in(named(typeTitles, f.Type.Name()))
	if f.Options != nil && len(f.Options.Items) > 0 {
		var items []string
		for _, o := range f.Options.Items {
			items = append(items, d.in(o.Title))
		}
		name += d.say("：", ": ") + strings.Join(items, " / ")
	}
	if len(f.To) > 0 {
		var to []string
		for _, t := range f.To {
			to = append(to, d.ledgerTitle(t))
		}
		name += d.say("：", ": ") + d.list(to)
	}
	return name
}

func (d *Describer) traits(f *ledger.Field) []string {
	var out []string
	add := func(is bool, zh, en string) {
		if is {
			out = append(out, d.say(zh, en))
		}
	}
	add(f.Subject, "记录名称", "names the record")
	add(f.List, "列表显示", "in lists")
	add(f.Filter, "可筛选", "filter")
	add(f.Sort, "可排序", "sort")
	add(f.Search, "可搜索", "search")
	add(f.Share, "所列单位可见", "its units see the record")
	add(f.Assigned, "所列人员可见", "its person sees the record")
	add(f.Unique != "", "不得重复", "unique")
	add(f.Fixed, "登记后不改", "fixed after entry")
	add(f.Moved, "由办理步骤填写", "written by moves")
	add(f.Pin, "留存登记时内容", "kept as it was")
	add(f.Sensitivity == ledger.Masked, "脱敏显示", "masked")
	add(f.Sensitivity == ledger.Encrypted, "加密存储", "encrypted")
	add(f.Sensitivity == ledger.Sealed, "密封保管", "sealed")
	add(f.Retired, "已停用", "retired")
	if !f.Default.IsZero() {
		out = append(out, d.say("默认 ", "default ")+d.literal(f, f.Default))
	}
	if !f.Min.IsZero() {
		out = append(out, "≥ "+d.literal(f, f.Min))
	}
	if !f.Max.IsZero() {
		out = append(out, "≤ "+d.literal(f, f.Max))
	}
	if f.Pattern != "" {
		out = append(out, "`"+f.Pattern+"`")
	}
	if f.Computed != nil {
		out = append(out, d.say("计算：", "computed: ")+code(f.Computed))
	}
	return out
}

func (d *Describer) always(p *Page, def *ledger.Definition) {
	if len(def.Always) == 0 {
		return
	}
	p.heading(3, "始终须满足", "What always holds")
	var rows [][]string
	for _, g := range def.Always {
		rows = append(rows, []string{d.in(g.Say), code(g.If)})
	}
	p.table([]lang.Text{lang.Both("不满足时提示", "Refusal"), lang.Both("条件", "Condition")}, rows)
}

func (d *Describer) lifecycle(p *Page, def *ledger.Definition) {
	if len(def.States) == 0 {
		return
	}
	p.heading(2, "办理流程", "Lifecycle")
	p.blocks = append(p.blocks, block{svg: SVG(def, d.Tag), mermaid: Mermaid(def, d.Tag)})
	var rows [][]string
	for _, s := range def.States {
		var traits, clocks []string
		if s.End {
			traits = append(traits, d.say("终结", "end"))
		}
		if s.Below {
			traits = append(traits, d.say("下级可见", "open to units below"))
		}
		for _, c := range def.ClocksIn(s.Key) {
			clocks = append(clocks, d.in(c.Title))
		}
		rows = append(rows, []string{d.in(s.Title), "`" + s.Key + "`", d.list(traits), d.list(clocks)})
	}
	p.heading(3, "状态", "States")
	p.table([]lang.Text{lang.Both("状态", "State"), lang.Both("代码", "Key"), lang.Both("性质", "Traits"), lang.Both("时限", "Deadlines")}, rows)
	rows = nil
	for _, m := range def.Moves {
		rows = append(rows, []string{d.in(m.Title), "`" + m.Key + "`", d.way(def, m), d.actors(m.By), d.needs(def, m), d.guards(def, m), d.does(def, m)})
	}
	p.heading(3, "步骤", "Moves")
	p.table([]lang.Text{lang.Both("步骤", "Move"), lang.Both("代码", "Key"), lang.Both("从哪到哪", "From and to"), lang.Both("谁办理", "Who"), lang.Both("须填写", "Needs"), lang.Both("条件", "Conditions"), lang.Both("同时发生", "Also happens")}, rows)
}

func (d *Describer) way(def *ledger.Definition, m *ledger.Move) string {
	var from []string
	for _, s := range m.From {
		from = append(from, d.stateTitle(def, s))
	}
	if m.To == "" {
		return d.list(from) + d.say("（状态不变）", " (stays)")
	}
	return d.list(from) + " → " + d.stateTitle(def, m.To)
}

func (d *Describer) stateTitle(def *ledger.Definition, key string) string {
	if key == ledger.New {
		return d.say("新建", "new")
	}
	if s := def.State(key); s != nil {
		return d.in(s.Title)
	}
	return key
}

// actors says who, in words.
func (d *Describer) actors(a ledger.Actors) string {
	var out []string
	for _, r := range a.Roles {
		out = append(out, d.role(r))
	}
	for _, r := range a.Own {
		out = append(out, d.say("本单位的", "own ")+d.role(r))
	}
	for _, r := range a.Derived {
		out = append(out, d.in(r.Title))
	}
	for _, e := range a.Exprs {
		out = append(out, code(e))
	}
	if a.Public {
		out = append(out, d.say("公众", "the public"))
	}
	if a.System {
		out = append(out, d.say("系统", "the system"))
	}
	return d.list(out)
}

func (d *Describer) role(key string) string {
	if r := d.Set.Role(key); r != nil {
		return d.in(r.Title)
	}
	return key
}

func (d *Describer) moveTitle(def *ledger.Definition, key string) string {
	if m := def.Move(key); m != nil {
		return d.in(m.Title)
	}
	return key
}

func (d *Describer) needs(def *ledger.Definition, m *ledger.Move) string {
	var out []string
	for _, key := range m.Needs {
		out = append(out, d.fieldTitle(def, key))
	}
	if m.Reason {
		out = append(out, d.say("理由", "a reason"))
	}
	if m.Files {
		out = append(out, d.say("附件", "files"))
	}
	return d.list(out)
}

func (d *Describer) fieldTitle(def *ledger.Definition, key string) string {
	if f := def.Field(key); f != nil {
		return d.in(f.Title)
	}
	return key
}

func (d *Describer) guards(def *ledger.Definition, m *ledger.Move) string {
	var out []string
	for _, g := range m.When {
		out = append(out, code(g.If)+d.say("，否则提示“", ", else “")+d.in(g.Say)+"”")
	}
	if len(m.Unlike) > 0 {
		var others []string
		for _, key := range m.Unlike {
			others = append(others, d.moveTitle(def, key))
		}
		out = append(out, d.say("须与办理以下步骤的人不同：", "not by who took: ")+d.list(others))
	}
	if m.Sign != nil {
		var slots []string
		for _, s := range m.Sign.Slots {
			slots = append(slots, d.in(s.Title)+d.say("（", " (")+d.actors(s.By)+d.say("）", ")"))
		}
		out = append(out, fmt.Sprintf(d.say("签字（至少%d人）：%s", "signatures (at least %d): %s"), m.Sign.Min, d.list(slots)))
	}
	return strings.Join(out, "\n")
}

func (d *Describer) does(def *ledger.Definition, m *ledger.Move) string {
	var out []string
	for _, a := range m.Set {
		out = append(out, d.fieldTitle(def, a.Field)+" = "+d.literal(def.Field(a.Field), a.Value))
	}
	out = append(out, d.effects(m.Do)...)
	return strings.Join(out, "\n")
}

func code(p *expr.Program) string {
	if p == nil {
		return ""
	}
	return "`" + strings.Join(strings.Fields(p.Text), " ") + "`"
}

// literal is a value of a field in words.
func (d *Describer) literal(f *ledger.Field, v ledger.Value) string {
	if v.Expr != nil {
		return code(v.Expr)
	}
	written := fmt.Sprint(v.Literal)
	if f != nil {
		if o := f.Options.Item(written); o != nil {
			return d.in(o.Title)
		}
	}
	switch written {
	case "true":
		return d.say("是", "yes")
	case "false":
		return d.say("否", "no")
	}
	return written
}

// span is a length of time in words; what is no span stays as it is written.
func (d *Describer) span(v ledger.Value) string {
	if v.Expr != nil {
		return code(v.Expr)
	}
	written := fmt.Sprint(v.Literal)
	span, ok := calendar.ParseSpan(written)
	if !ok || d.Tag == lang.EN {
		return written
	}
	text, _ := span.Words()
	if span.N < 0 {
		return "提前" + text
	}
	return text
}
