package ledger

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"zhiben/calendar"
	"zhiben/expr"
	"zhiben/internal/lang"
	"zhiben/pack"
	"zhiben/source"
)

// Param is a value that differs by place, plan or date, as the packs declare and set it.
type Param struct {
	Key    string
	Title  lang.Text
	Help   lang.Text
	Type   expr.Type
	Per    string    // options: a value for each of their codes, as map[string]any
	Source lang.Text // where the packs' value comes from, for people
	// Combine says which value holds where several plans set it: Nearest, Max, Min or Union.
	Combine  string
	Min, Max any     // bounds of what may be set; nil: none
	Dated    []Dated // what the packs set, by the day from which it holds, the earliest first; none: the office must choose
	Origin   pack.LayerInfo
	SetBy    string // the right that setting it needs, and plans never set it; empty: the office's, and plans may
	Locked   string // the pack that no plan and no office may override; empty: they may

	set *Set
	of  string // of a param of type population: the rows it must be of; empty: any
	is  string // the word of the type
}

// How several plans' values become one.
const (
	Nearest = "nearest" // that of the plan issued by the lowest unit
	Max     = "max"
	Min     = "min"
	Union   = "union"
)

// Dated is a value with the first day on which it holds; the zero day: always.
type Dated struct {
	From  calendar.Date
	Value any
}

// On is the value that holds on a day; nil where none is set.
func On(values []Dated, day calendar.Date) any {
	var out any
	for _, v := range values {
		if !day.Before(v.From) {
			out = v.Value
		}
	}
	return out
}

// unsetWord stands where the packs leave the value to the office.
const unsetWord = "unset"

// params reads what the packs set; types are known by then.
func (c *compiler) params() {
	c.set.Params = map[string]*Param{}
	for _, e := range c.tree.Of("param") {
		declared, ok := c.set.Schema.Params[e.Key]
		if !ok {
			continue
		}
		path := "param." + e.Key
		r := pack.Read(e.Node, path, c.tree.List)
		p := &Param{Key: e.Key, Title: r.Title("title"), Help: r.Title("help"), Type: declared.Type, Per: declared.Per, Source: r.Title("source"), Combine: r.Text("combine"), SetBy: r.Text("set_by"), Locked: c.tree.LockedBy(path), set: c.set}
		if p.Title.ZH == "" {
			p.Title.ZH = e.Key
		}
		r.Get("options")
		r.Get("per")
		words := strings.Fields(strings.TrimPrefix(r.Text("type"), "list "))
		if len(words) > 0 {
			p.is = words[0]
		}
		if len(words) > 1 && p.is == "population" {
			p.of = words[1]
		}
		c.combination(p, valueAt(e.Node, "combine", e.Pos))
		c.bounds(p, r.Get("range"))
		p.Origin = c.tree.LayerOf(e.Pos)
		switch n := r.Get("default"); {
		case n == nil:
			c.tree.List.Add(e.Pos, "N105", "%s needs a `default`, or `default: unset` for a value that the office must choose", path)
		case n.Kind == pack.Scalar && n.Text == unsetWord:
		default:
			p.Origin = c.tree.LayerOf(n.Pos)
			p.Dated = c.dated(p, n)
		}
		r.Done()
		c.set.Params[e.Key] = p
	}
}

// combination checks that values of the type can be combined so.
func (c *compiler) combination(p *Param, pos source.Pos) {
	ranked := slices.Contains([]expr.Kind{expr.Int, expr.Decimal, expr.Percent, expr.Money, expr.Date, expr.Enum, expr.Span, expr.Period, expr.Bool}, p.Type.Kind)
	switch {
	case p.Combine == "":
		p.Combine = Nearest
	case !slices.Contains([]string{Nearest, Max, Min, Union}, p.Combine):
		c.tree.List.Add(pos, "N109", "param.%s.combine: one of nearest, max, min, union", p.Key)
	case p.Combine == Union && p.Type.Kind != expr.List:
		c.tree.List.Add(pos, "T212", "param.%s.combine: only lists have a union", p.Key)
	case (p.Combine == Max || p.Combine == Min) && !ranked:
		c.tree.List.Add(pos, "T212", "param.%s.combine: values of type %s have no order", p.Key, p.Type)
	}
}

// bounds reads `range: [1, 30]`; an end left null is open.
func (c *compiler) bounds(p *Param, n *pack.Node) {
	if n == nil {
		return
	}
	if n.Kind != pack.List || len(n.Items) != 2 || p.Type.Kind == expr.List {
		c.tree.List.Add(n.Pos, "T212", "param.%s.range: the smallest and the largest value, `[1, 30]`; one may be null", p.Key)
		return
	}
	ends := []*any{&p.Min, &p.Max}
	for i, item := range n.Items {
		if item.Kind == pack.Null {
			continue
		}
		v, err := p.one(p.Type, item.Plain())
		if err != nil {
			c.tree.List.Add(item.Pos, "T207", "param.%s.range: `%s` %s", p.Key, item.Text, err)
			continue
		}
		*ends[i] = v
	}
}

// dated reads a value, or a list of values with the days from which they hold: [{from: 2024-01-01, is: 40%}].
func (c *compiler) dated(p *Param, n *pack.Node) []Dated {
	if n.Kind != pack.List || len(n.Items) == 0 || n.Items[0].Get("is") == nil {
		v, ok := c.paramValue(p, n)
		if !ok {
			return nil
		}
		return []Dated{{Value: v}}
	}
	var out []Dated
	for i, item := range n.Items {
		r := pack.Read(item, "param."+p.Key+".default", c.tree.List)
		var from calendar.Date
		if day := r.Get("from"); day != nil {
			var err error
			if from, err = calendar.ParseDate(day.Text); err != nil {
				c.tree.List.Add(day.Pos, "T206", "param.%s.default.from: write a day as 2026-06-30", p.Key)
			}
		} else if i > 0 {
			c.tree.List.Add(item.Pos, "N105", "param.%s.default: every value but the first needs `from`", p.Key)
		}
		if len(out) > 0 && !out[len(out)-1].From.Before(from) {
			c.tree.List.Add(item.Pos, "T206", "param.%s.default: the days must grow", p.Key)
		}
		is := r.Get("is")
		if is == nil {
			c.tree.List.Add(item.Pos, "N105", "param.%s.default: a dated value needs `is`", p.Key)
		} else if v, ok := c.paramValue(p, is); ok {
			out = append(out, Dated{from, v})
		}
		r.Done()
	}
	return out
}

func (c *compiler) paramValue(p *Param, n *pack.Node) (any, bool) {
	v, err := p.Parse(n.Plain())
	if err == nil {
		return v, true
	}
	shown := ""
	if n.Kind == pack.Scalar {
		shown = "`" + n.Text + "` "
	}
	c.tree.List.Add(n.Pos, "T207", "param.%s.default: %s%s", p.Key, shown, err)
	return nil, false
}

// Parse reads a value as packs and people write it into its canonical form (see expr.Kind); with Per a map of one for each option.
// The error is a *Refusal.
func (p *Param) Parse(raw any) (any, error) {
	if p.Per == "" {
		return p.bounded(p.Type, raw)
	}
	given, ok := raw.(map[string]any)
	if !ok {
		return nil, refuse("须逐项给值", "must give a value for each of the options")
	}
	out := map[string]any{}
	for _, option := range p.set.Schema.Enums[p.Per] {
		v, there := given[option]
		if !there {
			return nil, refuse("缺少选项“%s”的值", "lacks the value for `%s`", option)
		}
		var err error
		if out[option], err = p.bounded(p.Type, v); err != nil {
			return nil, err
		}
	}
	for key := range given {
		if _, ok := out[key]; !ok {
			return nil, refuse("没有选项“%s”", "has a value for `%s`, which is no option", key)
		}
	}
	return out, nil
}

func (p *Param) bounded(t expr.Type, raw any) (any, error) {
	v, err := p.one(t, raw)
	if err != nil {
		return nil, err
	}
	if p.Min != nil && p.compare(v, p.Min) < 0 || p.Max != nil && p.compare(v, p.Max) > 0 {
		return nil, refuse("超出允许范围", "is outside the range that may be set")
	}
	return v, nil
}

// one reads one value of a type.
func (p *Param) one(t expr.Type, raw any) (any, error) {
	text, isText := raw.(string)
	switch t.Kind {
	case expr.List:
		return p.several(t, raw)
	case expr.Bool:
		if b, ok := raw.(bool); ok {
			return b, nil
		}
		return nil, refuse("须为是或否", "must be true or false")
	case expr.Int:
		return integer{}.Parse(nil, raw)
	case expr.Percent:
		if digits, ok := strings.CutSuffix(strings.TrimSpace(text), "%"); ok && isText {
			f, err := strconv.ParseFloat(strings.TrimSpace(digits), 64)
			if err != nil {
				return nil, refuse("须写作 40%%", "must be written as 40%%")
			}
			return decimal{}.Parse(nil, f/100)
		}
		return decimal{}.Parse(nil, raw)
	case expr.Decimal:
		return decimal{}.Parse(nil, raw)
	case expr.Money:
		return money{}.Parse(nil, raw)
	}
	if !isText {
		return nil, refuse("须为文字", "must be a text")
	}
	return p.word(t, strings.TrimSpace(text))
}

// word reads what is written as a text.
func (p *Param) word(t expr.Type, text string) (any, error) {
	switch t.Kind {
	case expr.Date:
		d, err := calendar.ParseDate(text)
		if err != nil {
			return nil, refuse("须写作 2026-06-30", "must be written as 2026-06-30")
		}
		return d.String(), nil
	case expr.Span:
		span, ok := calendar.ParseSpan(text)
		if !ok {
			return nil, refuse("须写作 5 workdays、30 days、2 hours", "must be written as 5 workdays, 30 days or 2 hours")
		}
		return span.String(), nil
	case expr.Period:
		kind, err := calendar.ParseKind(text)
		if err != nil {
			return nil, refuse("须为周期：week、month、quarter、year 等", "must be a period: week, month, quarter, year …")
		}
		return string(kind), nil
	case expr.Enum:
		if !slices.Contains(p.set.Schema.Enums[t.Name], text) {
			return nil, refuse("不在选项中%s", "is none of the options%s", pack.Meant(text, p.set.Schema.Enums[t.Name]))
		}
	case expr.Text:
		return text, p.known(text)
	}
	if text == "" || len(text) > 500 {
		return nil, refuse("须填写，且不超过500字节", "must be filled, with at most 500 bytes")
	}
	return text, nil
}

// known asks that a role or a population is there.
func (p *Param) known(name string) error {
	switch p.is {
	case "role":
		if p.set.Role(name) == nil {
			return refuse("没有这个岗位", "is no role")
		}
	case "population":
		q := p.set.Population(name)
		if q == nil || p.of != "" && q.Of != p.of {
			return refuse("没有这个对象范围", "is no such population")
		}
	}
	return nil
}

func (p *Param) several(t expr.Type, raw any) (any, error) {
	list, ok := raw.([]any)
	if !ok || len(list) > 500 {
		return nil, refuse("须为列表", "must be a list")
	}
	out := make([]any, 0, len(list))
	for _, item := range list {
		v, err := p.one(*t.Of, item)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	return out, nil
}

// Options lists the codes a value may have, low to high; none where it is no option.
func (p *Param) Options() []string {
	t := p.Type
	if t.Kind == expr.List {
		t = *t.Of
	}
	return p.set.Schema.Enums[t.Name]
}

// Words are the titles of the codes that its values are written in: its options, those it has a value for each of, and roles.
func (p *Param) Words() map[string]lang.Text {
	out := map[string]lang.Text{}
	named := p.Type
	if named.Kind == expr.List {
		named = *named.Of
	}
	for _, name := range []string{named.Name, p.Per} {
		if o := p.set.Options[name]; o != nil {
			for _, i := range o.Items {
				out[i.Key] = i.Title
			}
		}
	}
	if p.is == "role" {
		for _, r := range p.set.Roles {
			out[r.Key] = r.Title
		}
	}
	return out
}

// Combined makes one value of several plans' values, the lowest unit's first. There is at least one.
func (p *Param) Combined(values []any) any {
	if p.Per == "" {
		return p.combined(values)
	}
	out := map[string]any{}
	for _, option := range p.set.Schema.Enums[p.Per] {
		var of []any
		for _, v := range values {
			if m, ok := v.(map[string]any); ok && m[option] != nil {
				of = append(of, m[option])
			}
		}
		if len(of) > 0 {
			out[option] = p.combined(of)
		}
	}
	return out
}

func (p *Param) combined(values []any) any {
	switch p.Combine {
	case Max:
		return slices.MaxFunc(values, p.compare)
	case Min:
		return slices.MinFunc(values, p.compare)
	case Union:
		out := []any{}
		for _, v := range values {
			list, _ := v.([]any)
			for _, item := range list {
				if !slices.Contains(out, item) {
					out = append(out, item)
				}
			}
		}
		sort.SliceStable(out, func(i, j int) bool { return p.ordered(*p.Type.Of, out[i], out[j]) < 0 })
		return out
	}
	return values[0]
}

func (p *Param) compare(a, b any) int { return p.ordered(p.Type, a, b) }

// ordered compares two canonical values: options by their rank, spans and periods by their length, the rest by size.
func (p *Param) ordered(t expr.Type, a, b any) int {
	return int(sign(p.size(t, a, b) - p.size(t, b, a)))
}

func sign(f float64) float64 {
	switch {
	case f < 0:
		return -1
	case f > 0:
		return 1
	}
	return 0
}

// size is a number that grows with the value; texts are 1 where they come behind the other.
func (p *Param) size(t expr.Type, v, other any) float64 {
	switch v := v.(type) {
	case int64:
		return float64(v)
	case float64:
		return v
	case bool:
		if v {
			return 1
		}
	case string:
		switch t.Kind {
		case expr.Enum:
			return float64(slices.Index(p.set.Schema.Enums[t.Name], v))
		case expr.Span:
			span, _ := calendar.ParseSpan(v)
			return float64(span.N) * spanDays[span.Unit]
		case expr.Period:
			return float64(slices.Index(calendar.Kinds(), calendar.Kind(v)))
		}
		if o, _ := other.(string); v > o {
			return 1
		}
	}
	return 0
}

// spanDays is about how many days a unit of a span lasts, enough to tell the longer of two.
var spanDays = map[calendar.SpanUnit]float64{calendar.Minutes: 1.0 / 1440, calendar.Hours: 1.0 / 24, calendar.Days: 1, calendar.Workdays: 1.45, calendar.Weeks: 7, calendar.Months: 30.44, calendar.Years: 365.25}

// ParamsInOrder lists the params by key.
func (s *Set) ParamsInOrder() []*Param {
	out := make([]*Param, 0, len(s.Params))
	for _, p := range s.Params {
		out = append(out, p)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Key < out[j].Key })
	return out
}
