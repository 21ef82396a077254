package record

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/unit"
)

func badFields() *fault.Error {
	return fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.")
}

// setDefault gives a field of a new record what its default says.
func (w *write) setDefault(f *ledger.Field) error {
	if f.Default.IsZero() {
		return nil
	}
	v, err := w.value(f.Default, w.names())
	if err != nil || v == nil {
		return err
	}
	if w.r.Values[f.Key], err = f.Type.Parse(f, plain(v)); err != nil {
		return fmt.Errorf("default of ledger.%s.%s: %w", w.d.Name, f.Key, err)
	}
	return nil
}

// accept parses the entered values; only those a person may write here are taken.
func (w *write) accept(values map[string]any) error {
	bad := badFields()
	for _, key := range slices.Sorted(maps.Keys(values)) {
		f := w.named(bad, key)
		if f == nil {
			continue
		}
		if !w.writable(f) {
			bad.At("body.values."+key, "“"+f.Title.ZH+"”不能在此修改", "“"+f.Title.In(lang.EN)+"” cannot be changed here")
			continue
		}
		if values[key] == nil || values[key] == "" {
			delete(w.r.Values, key)
			continue
		}
		if v, ok := f.Restore(values[key], w.r.Values[key]); ok { // as it was shown
			values[key] = v
		}
		v, ok, err := parsed(bad, f, values[key])
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		if list, ok := v.([]any); v == "" || ok && len(list) == 0 { // spaces alone, no item: as good as nothing
			delete(w.r.Values, key)
			continue
		}
		if item := w.retired(f, v); item != nil {
			bad.At("body.values."+key, "“"+f.Title.ZH+"”中的“"+item.Title.ZH+"”已停用", "“"+item.Title.In(lang.EN)+"” of “"+f.Title.In(lang.EN)+"” is no longer used")
			continue
		}
		w.r.Values[key] = v
	}
	if len(bad.Places) > 0 {
		return w.all(bad)
	}
	return nil
}

// named finds a field; that there is none is added to what is wrong.
func (w *write) named(bad *fault.Error, key string) *ledger.Field {
	f := w.d.Field(key)
	if f == nil {
		bad.At("body.values."+key, "没有这个字段", "no such field")
	}
	return f
}

// parsed is a value as the field keeps it; what the type refuses is added to what is wrong.
func parsed(bad *fault.Error, f *ledger.Field, raw any) (v any, ok bool, err error) {
	v, err = f.Type.Parse(f, raw)
	if refusal, refused := err.(*ledger.Refusal); refused {
		bad.At("body.values."+f.Key, "“"+f.Title.ZH+"”"+refusal.ZH, "“"+f.Title.In(lang.EN)+"” "+refusal.EN)
		return nil, false, nil
	}
	return v, err == nil, err
}

// retired is a code among a field's new values that is not given any more; nil where there is none. What the record holds already may
// stay.
func (w *write) retired(f *ledger.Field, v any) *ledger.Option {
	if f.Options == nil {
		return nil
	}
	had := flat(w.before[f.Key])
	for _, code := range flat(v) {
		if item := f.Options.Item(code); item != nil && item.Retired && !slices.Contains(had, code) {
			return item
		}
	}
	return nil
}

// writable: nobody writes what is computed. Else a starting move takes any field that no move sets, a later move those it names, an
// edit those that no move owns and that are not fixed.
func (w *write) writable(f *ledger.Field) bool {
	switch {
	case f.Computed != nil || f.Retired:
		return false
	case w.a.System:
		return true
	case w.free != nil:
		return w.free(f)
	case w.m == nil:
		return Editable(f)
	case w.m.Starts():
		return true
	}
	return slices.Contains(w.m.Needs, f.Key) || slices.Contains(w.m.Fields, f.Key)
}

// checkValues asks of each value what its field asks: bounds, pattern, uniqueness, a post, that what it names is there.
func (w *write) checkValues() error {
	bad := badFields()
	if err := w.wrong(bad, false); err != nil {
		return err
	}
	if len(bad.Places) > 0 {
		return bad
	}
	return nil
}

func (w *write) changed(f *ledger.Field) bool {
	return fmt.Sprint(w.r.Values[f.Key]) != fmt.Sprint(w.before[f.Key])
}

// checkBounds adds to bad where a value lies outside its bounds or does not have its form; of small tables those of every cell.
func (w *write) checkBounds(f *ledger.Field, bad *fault.Error) error {
	v := w.r.Values[f.Key]
	if v == nil || !w.changed(f) && f.Min.Expr == nil && f.Max.Expr == nil {
		return nil
	}
	if err := w.checkCell(f, v, "body.values."+f.Key, bad); err != nil {
		return err
	}
	rows, _ := v.([]any)
	for i, item := range rows {
		row, _ := item.(map[string]any)
		for _, column := range f.Rows {
			if cell := row[column.Key]; cell != nil {
				if err := w.checkCell(column, cell, fmt.Sprintf("body.values.%s.%d.%s", f.Key, i, column.Key), bad); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (w *write) checkCell(f *ledger.Field, v any, place string, bad *fault.Error) error {
	if f.Pattern != "" && !matches(f.Pattern, fmt.Sprint(v)) {
		bad.At(place, "“"+f.Title.ZH+"”格式不符", "“"+f.Title.In(lang.EN)+"” does not have the form asked for")
	}
	for _, bound := range []struct {
		value  ledger.Value
		wrong  int
		zh, en string
	}{{f.Min, -1, "不能小于", "must not be below"}, {f.Max, 1, "不能大于", "must not be above"}} {
		if bound.value.IsZero() {
			continue
		}
		limit, err := w.value(bound.value, w.names())
		if err != nil {
			return err
		}
		if limit != nil && compare(v, limit) == bound.wrong {
			bad.At(place, fmt.Sprintf("“%s”%s%v", f.Title.ZH, bound.zh, limit), fmt.Sprintf("“%s” %s %v", f.Title.In(lang.EN), bound.en, limit))
		}
	}
	return nil
}

// compare orders two values of one type: numbers, or texts that sort as they are, such as dates.
func compare(a, b any) int {
	x, okX := float(a)
	y, okY := float(b)
	if okX && okY {
		return cmp.Compare(x, y)
	}
	s, okS := a.(string)
	t, okT := b.(string)
	if okS && okT {
		return cmp.Compare(s, t)
	}
	return 0
}

func float(v any) (float64, bool) {
	switch v := v.(type) {
	case int64:
		return float64(v), true
	case float64:
		return v, true
	}
	return 0, false
}

var patterns sync.Map // of *regexp.Regexp by pattern

func matches(pattern, s string) bool {
	re, ok := patterns.Load(pattern)
	if !ok {
		compiled, err := regexp.Compile("^(?:" + pattern + ")$")
		if err != nil { // refused when the pack was read
			return false
		}
		re, _ = patterns.LoadOrStore(pattern, compiled)
	}
	return re.(*regexp.Regexp).MatchString(s)
}

// checkRefsOf asks that what a reference names is there and, for people, within their sight.
func (w *write) checkRefsOf(f *ledger.Field) error {
	v := w.r.Values[f.Key]
	if v == nil || w.a.System || !w.changed(f) {
		return nil
	}
	items, ok := v.([]any)
	if !ok {
		items = []any{v}
	}
	for _, item := range items {
		err := w.checkRef(f, item)
		switch known := fault.Of(err); {
		case err == nil:
		case known == nil || known.Code == "post":
			return err
		default:
			return badFields().At("body.values."+f.Key, "“"+f.Title.ZH+"”所选内容不存在或不在您的管辖范围", "what “"+f.Title.In(lang.EN)+"” names is not there, or outside your territory")
		}
	}
	return nil
}

func (w *write) checkRef(f *ledger.Field, v any) error {
	id, _ := v.(string)
	switch f.Type.Name() {
	case "ref", "refs":
		return w.checkRecord(f, id)
	case "unit", "units":
		_, err := unit.Get(w.tx, id)
		return err
	case "person", "persons":
		there := unit.HoldPerson
		if w.dry {
			there = unit.Standing
		}
		if err := there(w.tx, id); err != nil || len(f.Posts) == 0 {
			return err
		}
		return w.checkPost(f, id)
	}
	return nil
}

// checkRecord asks that a record is there, in a ledger the field may point at, in the actor's sight and, with own, about the same unit.
func (w *write) checkRecord(f *ledger.Field, id string) error {
	name := f.To[0]
	if len(f.To) > 1 || name == ledger.AnyRow {
		var err error
		if name, err = event.LedgerOf(w.tx, id); err != nil {
			return err
		}
		if f.To[0] != ledger.AnyRow && !slices.Contains(f.To, name) {
			return unit.NotFound()
		}
	}
	other, err := w.s.Definition(name)
	if err != nil {
		return err
	}
	if other.Is == ledger.Units { // units are named across territories: a contractor, a department
		u, err := unit.Get(w.tx, id)
		if err == nil && u.Kind != other.Name {
			err = unit.NotFound()
		}
		return err
	}
	to, err := w.s.glance(w.tx, w.a, other, id)
	if err == nil && !to.Voided {
		w.tx.Keep(titleKey{id}, other.TitleOf(to.Values, to.Number))
	}
	if err == nil && (to.Voided || f.Own && to.Unit != w.r.Unit) {
		err = unit.NotFound()
	}
	return err
}

// checkPost asks that a person holds one of the posts of a field, where the record lies in the post's scope.
func (w *write) checkPost(f *ledger.Field, person string) error {
	posts, err := unit.Posts(w.tx, person)
	if err != nil {
		return err
	}
	for _, p := range posts {
		if !slices.Contains(f.Posts, p.Role) {
			continue
		}
		if strings.HasPrefix(w.r.UnitPath, p.Unit.Path) {
			return nil
		}
		if role := w.s.Ledgers.Role(p.Role); f.Assigned && role != nil && slices.Contains(role.Scope, "assigned") {
			return nil // the field itself brings the record into the person's scope
		}
		a, err := w.s.actorOf(w.tx, p)
		if err != nil {
			return err
		}
		q, err := w.s.placed(w.tx, a, w.d, w.r, false)
		if err != nil {
			return err
		}
		if q.Roles = f.Posts; a.Allow(q) == nil {
			return nil
		}
	}
	var titles []string
	for _, role := range f.Posts {
		if declared := w.s.Ledgers.Role(role); declared != nil {
			titles = append(titles, declared.Title.ZH)
		}
	}
	return fault.New(fault.Invalid, "post", "有内容需要修改。", "Some fields need correction.").At("body.values."+f.Key,
		"“"+f.Title.ZH+"”须由担任"+strings.Join(titles, "、")+"的人员担任", "“"+f.Title.In(lang.EN)+"” must hold one of the posts "+strings.Join(f.Posts, ", "))
}

var errTooDeep = errors.New("computed fields lead too far")
