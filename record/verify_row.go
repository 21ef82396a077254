package record

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	"zhiben/event"
	"zhiben/ledger"
)

// folding is what the events of a record in a ledger come to.
type folding struct {
	k       *kept
	erased  map[string]*event.Telling // by the events erased, what tells of it
	made    *event.Telling
	state   string
	since   int64
	fields  map[string]json.RawMessage
	row     map[string]json.RawMessage
	unknown map[string]bool // fields whose last change was erased
	dark    bool            // some event's body lies encrypted beside it
	voided  int64
}

func (f *folding) take(t *event.Telling) {
	if t.Kind == "create" || t.Kind == Seeded && f.made == nil {
		f.made, f.since = t, t.At
	}
	from, to, row := t.Body.From, t.Body.To, t.Body.Row
	switch by := f.erased[t.ID]; {
	case t.Kind == event.Erased:
		return
	case t.Erased && by == nil:
		f.dark = true
	case t.Erased:
		e, _ := by.Erasure()
		from, to, row = e.From, e.To, by.Body.Row
		for _, key := range e.Fields {
			if now := f.k.fields[key]; now != "" {
				f.unknown[now] = true
			}
		}
	}
	if to != "" && to != from {
		if f.state = to; t.Kind != "upgrade" { // only the state's name changed
			f.since = t.At
		}
	}
	for key, change := range t.Body.Changes {
		if now := f.k.fields[key]; now != "" {
			f.fields[now] = change.To
			delete(f.unknown, now)
		}
	}
	for name, v := range row {
		if f.row[name] = v; name == "voided" {
			f.voided = t.At
		}
	}
}

// differs is that a column of a row is not what the log tells.
func differs(k *kept, id, what string, is, want any) error {
	return event.Mismatch("row", "%s 与日志不符：现为 %s，日志为 %s。", "%s is not what the log tells: it is %s, the log says %s.",
		fmt.Sprintf("%s %s %s", k.name, id, what), shorten(is), shorten(want))
}

func shorten(v any) string {
	text, ok := v.(string)
	if raw, isRaw := v.(json.RawMessage); isRaw {
		text, ok = string(raw), true
	}
	if !ok {
		text = asJSON(v)
	}
	if runes := []rune(text); len(runes) > 60 {
		text = string(runes[:60]) + "…"
	}
	return "“" + text + "”"
}

// row compares a row with what its events come to.
func (a *Audit) row(f *folding, r *keptRow) error {
	k, made := f.k, f.made
	if f.dark {
		a.Unproven += int64(len(k.shape.Fields))
		return nil
	}
	voided := int64(0)
	if r.voided != nil {
		voided = *r.voided
	}
	for _, c := range []struct {
		name     string
		is, want any
	}{
		{"s_region", r.region, made.Region}, {"s_unit", r.unit, made.Unit}, {"s_unit_path", r.path, a.of.paths[r.unit]}, {"s_state", r.state, f.state},
		{"s_since", r.since, f.since}, {"s_created_at", r.created, made.At}, {"s_created_by", r.createdBy, made.Person}, {"s_voided", voided, f.voided},
	} {
		if c.is != c.want {
			return differs(k, r.id, c.name, c.is, c.want)
		}
	}
	if r.definition < made.Definition || r.definition > k.version || k.shape.Open == ledger.Keep && r.definition != made.Definition {
		return differs(k, r.id, "s_definition", r.definition, made.Definition)
	}
	if made.Body.Row != nil || made.Erased { // earlier versions of the program did not tell them
		for name, is := range map[string]string{"number": r.number, "person": r.person, "asset": r.asset, "due": r.due} {
			if want := textOf(f.row[name]); is != want {
				return differs(k, r.id, "s_"+name, is, want)
			}
		}
	}
	if want := f.row["version"]; want != nil && string(want) != fmt.Sprint(r.version) {
		return differs(k, r.id, "s_version", r.version, want)
	}
	for i, field := range k.shape.Fields {
		if f.unknown[field.Key] {
			a.Unproven++
			continue
		}
		if err := a.field(f, r, i); err != nil {
			return err
		}
	}
	return nil
}

func textOf(raw json.RawMessage) (s string) {
	_ = json.Unmarshal(raw, &s) // null: empty
	return s
}

var null = json.RawMessage("null")

// field compares one field.
func (a *Audit) field(f *folding, r *keptRow, i int) error {
	k, field := f.k, f.k.shape.Fields[i]
	want := f.fields[field.Key]
	if want == nil {
		want = null
	}
	if field.Kept != "" && (a.Keys == nil || isCommitment(want)) { // without keys, or what would open the commitment was dropped
		a.Closed++
		return nil
	}
	is, err := a.value(k, r, i)
	if field.Kept != "" {
		is, err = a.opened(k, r, i)
	}
	if err != nil {
		return differs(k, r.id, field.Key, err.Error(), shown(field, want))
	}
	if err := a.keyedHash(k, r, i, is); err != nil {
		return err
	}
	raw, err := json.Marshal(is)
	if err != nil {
		return err
	}
	if bytes.Equal(raw, want) || k.same(field.Key, raw, want) {
		return nil
	}
	return differs(k, r.id, field.Key, shown(field, raw), shown(field, want))
}

// shown is a value as a message may have it: nothing of what is protected.
func shown(f ledger.FieldShape, raw json.RawMessage) any {
	if f.Kept != "" && !bytes.Equal(raw, null) {
		return "***"
	}
	return raw
}

func (a *Audit) value(k *kept, r *keptRow, i int) (any, error) {
	if r.values[i] == nil {
		return nil, nil
	}
	return k.types[i].Load(r.values[i])
}

// same compares a value as it is with one as an event told it, which may be spelled otherwise or have codes of earlier versions.
func (k *kept) same(field string, is, told json.RawMessage) bool {
	a, errA := decoded(is)
	b, errB := decoded(told)
	if errA != nil || errB != nil {
		return false
	}
	if len(k.codes[field]) > 0 {
		b = k.recoded(field, b)
	}
	return reflect.DeepEqual(a, b)
}

func decoded(raw json.RawMessage) (v any, err error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	err = d.Decode(&v)
	return v, err
}

func (k *kept) recoded(field string, v any) any {
	switch v := v.(type) {
	case string:
		return k.now(field, v)
	case []any:
		out := make([]any, len(v))
		for i, item := range v {
			out[i] = k.recoded(field, item)
		}
		return out
	}
	return v
}
