package ledger

import (
	"maps"
	"slices"
	"strings"

	"zhiben/internal/lang"
)

// Change is one difference between two versions of a ledger.
type Change struct {
	Ledger string     `json:"ledger"`
	Kind   ChangeKind `json:"kind"`
	What   string     `json:"what"` // ledger, field, state, move, code
	Key    string     `json:"key"`  // of a code: field.code
	Was    string     `json:"was,omitempty"`
	From   string     `json:"from,omitempty"` // what it was: a type, the way of a move
	To     string     `json:"to,omitempty"`
	Why    lang.Text  `json:"why,omitzero"` // of Refused and Stranded
}

// Parts are the words for what may change.
var Parts = map[string]lang.Text{
	"ledger": lang.Both("台账", "ledger"), "field": lang.Both("字段", "field"), "state": lang.Both("状态", "state"), "move": lang.Both("步骤", "move"), "code": lang.Both("选项", "code"),
}

// ChangeKind says what becomes of the part, and of the data in it.
type ChangeKind string

// The kinds. Refused changes are never installed: the data in them has nowhere to go. Stranded are states and ledgers whose open records
// could go nowhere: such a version is installed only where there are no such records.
const (
	Added     ChangeKind = "added"
	Renamed   ChangeKind = "renamed"
	Converted ChangeKind = "converted" // the values are turned into the new type
	Altered   ChangeKind = "altered"   // another form, with no data to turn
	Retired   ChangeKind = "retired"   // kept with its data, no longer shown
	Dropped   ChangeKind = "dropped"   // gone, and no data in it
	Stranded  ChangeKind = "stranded"
	Refused   ChangeKind = "refused"
)

// Words is what a kind is called.
func (k ChangeKind) Words() lang.Text {
	return lang.Both(map[ChangeKind]string{Added: "新增", Renamed: "改名", Converted: "转换", Altered: "变更", Retired: "停用", Dropped: "删除", Stranded: "滞留", Refused: "拒绝"}[k], string(k))
}

// CompareAll says what changes between the ledgers of two versions, by name; in the order of names.
func CompareAll(before, after map[string]Shape) []Change {
	var out []Change
	gone := maps.Clone(before)
	for _, name := range slices.Sorted(maps.Keys(after)) {
		now := after[name]
		was := name
		if _, ok := before[name]; !ok {
			was = ""
			for _, earlier := range now.Was {
				if _, ok := before[earlier]; ok {
					was = earlier
				}
			}
		}
		if was == "" {
			out = append(out, Change{Ledger: name, Kind: Added, What: "ledger", Key: name})
			continue
		}
		delete(gone, was)
		if was != name {
			out = append(out, Change{Ledger: name, Kind: Renamed, What: "ledger", Key: name, Was: was})
		}
		shape := before[was]
		for _, c := range Compare(&shape, &now) {
			c.Ledger = name
			out = append(out, c)
		}
	}
	for _, now := range after {
		for _, was := range now.Was { // renamed by an earlier upgrade
			delete(gone, was)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(gone)) {
		out = append(out, Change{Ledger: name, Kind: Stranded, What: "ledger", Key: name, Why: lang.Bothf("已删除；请保留到其中的记录办结，或在接替它的台账中写明 `was: [%s]`", "it is gone; keep it until its records have ended, or say `was: [%s]` in the ledger that takes its place", name)})
	}
	return out
}

// Compare says what changes between two versions of one ledger: fields, states, moves, in this order. Ledger is left empty.
func Compare(before, after *Shape) []Change {
	var out []Change
	if before.Is != "" && before.Is != after.Is {
		out = append(out, Change{Kind: Refused, What: "ledger", Key: "is", From: string(before.Is), To: string(after.Is), Why: lang.Both("台账的行是什么不能改变", "what the rows of a ledger are cannot change")})
	}
	out = append(out, compareFields(before, after)...)
	out = append(out, compareStates(before, after)...)
	return append(out, compareMoves(before, after)...)
}

func compareFields(before, after *Shape) []Change {
	var out []Change
	had := map[string]FieldShape{}
	for _, f := range before.Fields {
		had[f.Key] = f
	}
	known := map[string]bool{}
	for _, f := range after.Fields {
		known[f.Key] = true
	}
	left := maps.Clone(had)
	for _, f := range after.Fields {
		was, ok := had[f.Key]
		for _, earlier := range f.Was {
			if e, found := had[earlier]; found && !ok && !known[earlier] {
				was, ok = e, true
				out = append(out, Change{Kind: Renamed, What: "field", Key: f.Key, Was: earlier})
			}
		}
		if !ok {
			out = append(out, Change{Kind: Added, What: "field", Key: f.Key, To: f.written()})
			continue
		}
		for _, earlier := range f.Was { // several fields that became one
			if !known[earlier] {
				delete(left, earlier)
			}
		}
		delete(left, was.Key)
		out = append(out, compareField(was, f)...)
	}
	for _, f := range before.Fields {
		if _, ok := left[f.Key]; ok && !f.Retired {
			out = append(out, Change{Kind: Refused, What: "field", Key: f.Key, From: f.written(), Why: lang.Both("已删除，但没有字段以 `was` 接替它，也没有写 `retired: true`", "it is gone without `was` in another or `retired: true`")})
		}
	}
	return out
}

// atRest says in words what of a field is encrypted.
func atRest(f FieldShape) string {
	if f.Kept == "" {
		return "kept as it is"
	}
	return "kept encrypted (" + f.Kept + ")"
}

func compareField(was, f FieldShape) []Change {
	var out []Change
	change := Change{What: "field", Key: f.Key, From: was.written(), To: f.written()}
	if was.Kept != f.Kept {
		encrypted := change
		encrypted.Kind, encrypted.From, encrypted.To = Altered, atRest(was), atRest(f)
		out = append(out, encrypted)
	}
	switch {
	case was.Kept != "" && was.Type != f.Type:
		change.Kind, change.Why = Refused, lang.Both("加密字段的类型不能改变；请另设一个字段", "the type of an encrypted field does not change; declare a field beside it")
		out = append(out, change)
	case was.Type == f.Type && was.To == f.To:
	case widens(was, f):
		change.Kind = Altered
		out = append(out, change)
	case f.Convert != "":
		change.Kind = Converted
		out = append(out, change)
	default:
		change.Kind, change.Why = Refused, lang.Both("类型改变但没有 `convert`；请写明如何转换，或另设一个字段", "the type changes without `convert`; say how, or declare a field beside it")
		out = append(out, change)
	}
	if f.Retired && !was.Retired {
		out = append(out, Change{Kind: Retired, What: "field", Key: f.Key})
	}
	return append(out, compareCodes(was, f)...)
}

func compareCodes(was, f FieldShape) []Change {
	var out []Change
	if len(was.Codes) == 0 || len(f.Codes) == 0 {
		return nil
	}
	renamed := map[string]bool{}
	for _, code := range was.Codes {
		now := f.WasCodes[code]
		switch {
		case slices.Contains(f.Codes, code):
		case now != "":
			renamed[now] = true
			out = append(out, Change{Kind: Renamed, What: "code", Key: f.Key + "." + now, Was: code})
		case f.Convert == "":
			out = append(out, Change{Kind: Refused, What: "code", Key: f.Key + "." + code, Why: lang.Both("可能有记录用着它；请保留此选项并写 `retired: true`，或在接替它的选项中写 `was`", "records may hold it; keep the option and say `retired: true`, or `was` in the one it becomes")})
		}
	}
	for _, code := range f.Codes {
		if !slices.Contains(was.Codes, code) && !renamed[code] {
			out = append(out, Change{Kind: Added, What: "code", Key: f.Key + "." + code})
		}
	}
	return out
}

// widens reports that every value of the one field is a value of the other.
func widens(was, f FieldShape) bool {
	if was.Type == "text" && f.Type == "long_text" {
		return true
	}
	if was.Type != f.Type || f.Type != "ref" && f.Type != "refs" {
		return false
	}
	to := strings.Fields(f.To)
	return slices.Contains(to, "any") || !slices.ContainsFunc(strings.Fields(was.To), func(t string) bool { return !slices.Contains(to, t) && f.ToWas[t] == "" })
}

func compareStates(before, after *Shape) []Change {
	var out []Change
	for _, s := range after.States {
		if before.State(s.Key) != nil {
			continue
		}
		change := Change{Kind: Added, What: "state", Key: s.Key}
		for _, earlier := range s.Was {
			if before.State(earlier) != nil && after.State(earlier) == nil {
				change.Kind, change.Was = Renamed, strings.TrimPrefix(change.Was+", "+earlier, ", ")
			}
		}
		out = append(out, change)
	}
	for _, s := range before.States {
		change := Change{Kind: Stranded, What: "state", Key: s.Key}
		switch now := after.Becomes(s.Key); {
		case now == nil:
			change.Why = lang.Bothf("此状态已删除；请在记录转入的状态中写明 `was: [%s]`", "the state is gone; say `was: [%s]` in the state its records go to", s.Key)
		case after.Open != Keep && !s.End && !after.Ends(now.Key):
			change.Why = lang.Bothf("从 `%s` 无法到达任何办结状态", "from `%s` no end can be reached", now.Key)
		default:
			continue
		}
		out = append(out, change)
	}
	return out
}

func compareMoves(before, after *Shape) []Change {
	var out []Change
	find := func(s *Shape, key string) *MoveShape {
		if i := slices.IndexFunc(s.Moves, func(m MoveShape) bool { return m.Key == key }); i >= 0 {
			return &s.Moves[i]
		}
		return nil
	}
	for _, m := range after.Moves {
		switch was := find(before, m.Key); {
		case was == nil:
			out = append(out, Change{Kind: Added, What: "move", Key: m.Key, To: m.written()})
		case was.written() != m.written():
			out = append(out, Change{Kind: Altered, What: "move", Key: m.Key, From: was.written(), To: m.written()})
		}
	}
	for _, m := range before.Moves {
		if find(after, m.Key) == nil {
			out = append(out, Change{Kind: Dropped, What: "move", Key: m.Key, From: m.written()})
		}
	}
	return out
}

// written says the way of a move, who takes it and what it needs.
func (m MoveShape) written() string {
	text := strings.Join(m.From, ", ") + " → " + m.To
	if m.To == "" {
		text = strings.Join(m.From, ", ") + " →"
	}
	if len(m.By) > 0 {
		text += " by " + strings.Join(m.By, ", ")
	}
	if len(m.Needs) > 0 {
		text += " needs " + strings.Join(m.Needs, ", ")
	}
	return text
}
