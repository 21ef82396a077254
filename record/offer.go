package record

import (
	"slices"

	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// What a verb needs of whoever uses it, by the names of the API's fields.
const (
	NeedNote    = "note"
	NeedPersons = "persons"
	NeedUnits   = "units"
	NeedState   = "state"
	NeedField   = "field"
	NeedValues  = "values"
	NeedUntil   = "until"
	NeedAgree   = "agree"
)

// needs are the inputs that each verb cannot do without; persons and units of a countersign are one or the other.
var needs = map[string][]string{
	Return: {NeedState, NeedNote}, HandOver: {NeedPersons}, Countersign: {NeedPersons, NeedUnits}, Opinion: {NeedAgree}, Copy: {NeedPersons}, Comment: {NeedNote},
	Correct: {NeedValues, NeedNote}, Overrule: {NeedField, NeedValues}, Void: {NeedNote}, RejectVoid: {NeedNote}, Edit: {NeedValues},
}

// Offer is a verb that the actor may use now, with what it asks for.
type Offer struct {
	Verb   string
	Needs  []string
	States []*ledger.State // return: where to, the one before first
	Fields []*ledger.Field // hand_over, correct, override, edit: what it may write
}

// Offers tells what the verbs ask for that May has listed for the actor.
func (s *Service) Offers(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record, verbs []string) ([]Offer, error) {
	d = s.Ledgers.Version(d.Name, r.Definition)
	c := &acting{s: s, tx: tx, a: a, d: d, r: r}
	out := make([]Offer, 0, len(verbs))
	for _, v := range verbs {
		o := Offer{Verb: v, Needs: append([]string{}, needs[v]...)}
		var err error
		switch v {
		case Return:
			o.States, err = c.returnable()
		case HandOver:
			o.Fields = handed(d)
		case Correct:
			o.Fields = slices.DeleteFunc(slices.Clone(d.Fields), func(f *ledger.Field) bool {
				return f.Fixed || f.Computed != nil || f.Retired || c.set(f.Key)
			})
		case Edit:
			o.Fields = slices.DeleteFunc(slices.Clone(d.Fields), func(f *ledger.Field) bool { return !Editable(f) })
		case Overrule:
			o.Fields, o.Needs, err = c.overrulable(o.Needs)
		}
		if err != nil {
			return nil, err
		}
		out = append(out, o)
	}
	return out, nil
}

func (c *acting) returnable() ([]*ledger.State, error) {
	keys, err := c.before()
	var out []*ledger.State
	for _, key := range keys {
		out = append(out, c.d.State(key))
	}
	return out, err
}

// overrulable are the computed fields over which the actor may lay a value, and what that needs.
func (c *acting) overrulable(needs []string) ([]*ledger.Field, []string, error) {
	var out []*ledger.Field
	for _, f := range c.d.Fields {
		if f.Override == nil {
			continue
		}
		switch err := c.s.mayAct(c.tx, c.a, c.d, c.r, f.Override.By); {
		case err == nil:
			out = append(out, f)
			if f.Override.Reason && !slices.Contains(needs, NeedNote) {
				needs = append(needs, NeedNote)
			}
			if f.Override.Until && !slices.Contains(needs, NeedUntil) {
				needs = append(needs, NeedUntil)
			}
		case fault.Of(err) == nil:
			return nil, nil, err
		}
	}
	return out, needs, nil
}
