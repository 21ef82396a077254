package audit

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"zhiben/event"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Teller says acts in words. It names the act, who did it, the unit, the ledger and the record's number, and no value of a record.
type Teller struct {
	Units   *unit.Model
	Ledgers *ledger.Set
	Zone    *time.Location // of days; nil: UTC
}

// Told is an act in words.
type Told struct {
	Event   *event.Event
	Kind    Kind
	Title   lang.Text // of the kind
	Text    lang.Text
	Name    string    // who did it; empty: the system
	Post    lang.Text // in which post
	Unit    string    // name
	Address string
	Reason  string // what the person gave as the reason
}

// Tell says acts in words.
func (t *Teller) Tell(tx *store.Tx, acts []event.Event) ([]Told, error) {
	n, err := t.names(tx, acts)
	if err != nil {
		return nil, err
	}
	out := make([]Told, len(acts))
	for i := range acts {
		e := &acts[i]
		told := Told{Event: e, Kind: kindOf(e), Unit: n.units[e.Unit], Reason: e.Body.Note, Name: n.persons[e.Person]}
		told.Title = title(told.Kind)
		told.Address, _ = e.Body.Extra["address"].(string)
		told.Post = n.post(e.Post)
		told.Text = lang.Both(n.say(e, lang.ZH), n.say(e, lang.EN))
		out[i] = told
	}
	return out, nil
}

func title(k Kind) lang.Text {
	for _, known := range Kinds {
		if known.Kind == k {
			return known.Title
		}
	}
	return lang.Text{}
}

// names are what identifiers in acts stand for.
type names struct {
	*Teller
	persons, units map[string]string
	posts          map[string]unit.PostTitle
	numbers        map[string]string // of records
}

// personKeys are the extras of acts that hold persons.
var personKeys = []string{"person", "delegate", "to"}

func (t *Teller) names(tx *store.Tx, acts []event.Event) (*names, error) {
	n := &names{Teller: t, numbers: map[string]string{}}
	var persons, units []string
	records := map[string][]string{}
	for i := range acts {
		e := &acts[i]
		persons = append(persons, e.Person)
		units = append(units, e.Unit)
		for _, key := range personKeys {
			if id, ok := e.Body.Extra[key].(string); ok {
				persons = append(persons, id)
			}
		}
		name, id := t.recordOf(e)
		records[name] = append(records[name], id)
	}
	var err error
	if n.persons, err = unit.PersonNames(tx, persons); err != nil {
		return nil, err
	}
	if n.units, err = unit.Names(tx, units); err != nil {
		return nil, err
	}
	if n.posts, err = unit.PostTitles(tx, acts); err != nil {
		return nil, err
	}
	for name, ids := range records {
		d := t.Ledgers.Now(name)
		if d == nil || len(d.Fields) == 0 {
			continue
		}
		var args store.Args
		if err := tx.Query(`SELECT "s_id", coalesce("s_number", '') FROM `+d.Table()+` WHERE "s_id" IN `+store.In(&args, ids), args.Values, func(scan func(...any) error) error {
			var id, number string
			err := scan(&id, &number)
			n.numbers[id] = number
			return err
		}); err != nil {
			return nil, err
		}
	}
	return n, nil
}

// recordOf is the ledger and the record that an act names; of some it is said in their extras.
func (t *Teller) recordOf(e *event.Event) (name, id string) {
	if of, ok := e.Body.Extra["of"].(string); ok {
		id, _ = e.Body.Extra["record"].(string)
		return of, id
	}
	return e.Ledger, e.Record
}

func (n *names) post(id string) lang.Text {
	p, ok := n.posts[id]
	if !ok {
		return lang.Text{}
	}
	role := n.role(p.Role)
	return lang.Both(strings.TrimSuffix(p.Unit+" · "+role.ZH, " · "), strings.TrimSuffix(p.Unit+" · "+role.EN, " · "))
}

func (n *names) role(key string) lang.Text {
	if r := n.Units.Role(key); r != nil {
		return r.Title
	}
	return lang.Text{}
}

// say fills an act's sentence.
func (n *names) say(e *event.Event, tag lang.Tag) string {
	a, _ := find(e.Ledger, e.Kind)
	return fill(a.says.In(tag), func(word string) string { return n.word(e, word, tag) })
}

// fill puts words into a sentence: {word}, and [a part] that falls away where one of its words is empty. Words that only say whether a
// part stands are a space.
func fill(sentence string, word func(string) string) string {
	var out strings.Builder
	for sentence != "" {
		open := strings.IndexAny(sentence, "[{")
		if open < 0 {
			out.WriteString(sentence)
			break
		}
		out.WriteString(sentence[:open])
		closing := "}"
		if sentence[open] == '[' {
			closing = "]"
		}
		inner, rest, _ := strings.Cut(sentence[open+1:], closing)
		sentence = rest
		if closing == "}" {
			out.WriteString(strings.TrimSpace(word(inner)))
			continue
		}
		whole := true
		part := fill(inner, func(w string) string {
			v := word(w)
			whole = whole && v != ""
			return v
		})
		if whole {
			out.WriteString(part)
		}
	}
	return out.String()
}

// yes is a word that lets its part stand.
const yes = " "

func when(is bool) string {
	if is {
		return yes
	}
	return ""
}

// word gives one word of an act's sentence.
func (n *names) word(e *event.Event, word string, tag lang.Tag) string {
	x := e.Body.Extra
	switch word {
	case "who":
		return n.who(e, tag)
	case "unit":
		return n.units[e.Unit]
	case "person", "delegate", "to":
		id, _ := x[word].(string)
		return n.persons[id]
	case "nobody":
		return when(x["person"] == "" || x["person"] == nil)
	case "role":
		key, _ := x["role"].(string)
		return n.role(key).In(tag)
	case "ok":
		return when(x["ok"] != false)
	case "failed":
		return when(x["ok"] == false)
	case "second":
		return when(x["second"] == true)
	case "revoked":
		return when(x["revoked"] == true)
	case "given":
		return when(x["revoked"] != true)
	case "since", "until":
		return n.day(x[word], word == "until")
	case "record":
		return e.Record
	case "kind":
		return strings.ReplaceAll(e.Kind, "_", " ")
	}
	if v, ok := n.defined(e, word, tag); ok {
		return v
	}
	return text(x[word])
}

// defined gives words that the packs have.
func (n *names) defined(e *event.Event, word string, tag lang.Tag) (string, bool) {
	name, id := n.recordOf(e)
	d := n.Ledgers.Now(name)
	switch word {
	case "ledger", "of":
		if d == nil {
			return lang.Both("已停用的台账", "a ledger no longer in use").In(tag), true
		}
		return d.Title.In(tag), true
	case "number":
		return n.numbers[id], true
	case "field":
		key, _ := e.Body.Extra["field"].(string)
		return fieldTitle(d, key).In(tag), true
	case "param":
		if p := n.Ledgers.Params[e.Record]; p != nil {
			return p.Title.In(tag), true
		}
		return e.Record, true
	case "population":
		key, _ := e.Body.Extra["population"].(string)
		for _, p := range n.Ledgers.Populations {
			if p.Key == key {
				return p.Title.In(tag), true
			}
		}
		return key, true
	case "filters":
		return n.filters(e, d, tag), true
	}
	return "", false
}

// who did it: a person in a post, somebody at the machine itself, or the system.
func (n *names) who(e *event.Event, tag lang.Tag) string {
	name := n.persons[e.Person]
	if name == "" {
		if operator, ok := e.Body.Extra["operator"].(string); ok {
			return lang.Bothf("服务器操作员 %s ", "%s at the server", operator).In(tag)
		}
		return lang.Both("系统", "The system").In(tag)
	}
	if post := n.posts[e.Post]; post.Unit != "" {
		return lang.Bothf("%s（%s）", "%s (%s)", name, post.Unit).In(tag)
	}
	return name
}

func fieldTitle(d *ledger.Definition, key string) lang.Text {
	if d != nil {
		if f := d.Field(key); f != nil {
			return f.Title
		}
	}
	return lang.Both("已停用的字段", "a field no longer in use")
}

// filterTitles name what lists are narrowed by, beside fields.
var filterTitles = map[string]lang.Text{"state": lang.Both("状态", "status"), "unit": lang.Both("单位", "unit"), "light": lang.Both("时限", "light"), "text": lang.Both("文字", "words"), "mine": lang.Both("待我办理", "what waits for oneself"),
	"condition": lang.Both("条件", "a condition"), "kind": lang.Both("类别", "kind"), "person": lang.Both("人员", "person"), "from": lang.Both("起始日期", "first day"), "to": lang.Both("截止日期", "last day"), "address": lang.Both("地址", "address")}

// filters names by what something was narrowed, never with the values.
func (n *names) filters(e *event.Event, d *ledger.Definition, tag lang.Tag) string {
	filter, _ := e.Body.Extra["filter"].(map[string]any)
	var out []string
	for _, key := range slices.Sorted(maps.Keys(filter)) {
		t, known := filterTitles[key]
		if !known {
			t = fieldTitle(d, key)
		}
		out = append(out, t.In(tag))
	}
	return strings.Join(out, lang.Both("、", ", ").In(tag))
}

// day is the day of a time in milliseconds; of an end the last day before it.
func (n *names) day(v any, end bool) string {
	ms, ok := v.(float64)
	if !ok {
		return ""
	}
	at := time.UnixMilli(int64(ms))
	if end {
		at = at.Add(-time.Millisecond)
	}
	zone := n.Zone
	if zone == nil {
		zone = time.UTC
	}
	return at.In(zone).Format(time.DateOnly)
}

// text is an extra as people read it; 0 and nothing are empty but where they count.
func text(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case time.Time:
		return v.Format(time.DateOnly)
	}
	return fmt.Sprint(v)
}
