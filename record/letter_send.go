package record

import (
	"fmt"
	"slices"

	"zhiben/calendar"
	"zhiben/expr"
	"zhiben/ledger"
	"zhiben/unit"
)

// letter sends a letter to each addressee.
func (c *cause) letter(e *ledger.LetterEffect) error {
	if c.only != nil {
		return c.sendTo(e, c.only)
	}
	v, err := e.To.Run(c.world, c.names)
	if err != nil {
		return err
	}
	return c.sendTo(e, flat(v))
}

// flat lists the identifiers that a value names, without doubles, in order.
func flat(v any) []string {
	list, ok := v.([]any)
	if !ok {
		if id := rowID(v); id != "" {
			return []string{id}
		}
		return nil
	}
	var out []string
	for _, item := range list {
		for _, id := range flat(item) {
			if !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

// sendTo makes one letter for each addressee: a person, or a unit.
func (c *cause) sendTo(e *ledger.LetterEffect, ids []string) error {
	l := c.s.Ledgers.Letter(e.Kind)
	if l == nil {
		return fmt.Errorf("no letter %s", e.Kind)
	}
	d, err := c.s.Definition(l.Ledger)
	if err != nil {
		return err
	}
	g, err := c.given(d, e.With)
	if err != nil {
		return err
	}
	persons, err := unit.PersonNames(c.tx, ids)
	if err != nil {
		return err
	}
	for _, id := range ids {
		at, person := id, ""
		if _, ok := persons[id]; ok {
			if at, err = c.deskOf(id); err != nil {
				return err
			}
			person = id
		}
		if err := c.send(l, d, at, person, g); err != nil {
			return err
		}
	}
	return nil
}

// deskOf is the unit at which a letter reaches a person: that of the record in hand if they hold a post there, else that of their
// longest-held post.
func (c *cause) deskOf(person string) (string, error) {
	posts, err := unit.Posts(c.tx, person)
	if err != nil {
		return "", err
	}
	if len(posts) == 0 {
		return "", fmt.Errorf("a letter cannot reach %s, who holds no post", person)
	}
	for _, p := range posts {
		if c.subject != nil && p.Unit.ID == c.subject.Unit {
			return p.Unit.ID, nil
		}
	}
	return posts[0].Unit.ID, nil
}

// send makes one letter, with its document.
func (c *cause) send(l *ledger.Letter, d *ledger.Definition, at, person string, g given) error {
	values, err := c.letterValues(l, d, person)
	if err != nil {
		return err
	}
	for key, v := range g.fields {
		values[key] = v
	}
	if g.reason == "" {
		g.reason = c.note
	}
	draft := Draft{Unit: at, Values: values, Note: g.reason}
	if m := d.SystemStart(); m != nil {
		draft.Move = m.Key
	}
	draft.cause = c.subject
	r, err := c.s.Create(c.tx, c.a, d, draft)
	if err != nil {
		return naming(err, l.Title)
	}
	if c.sent != nil {
		*c.sent = append(*c.sent, r.ID)
	}
	if l.Template == "" {
		return nil
	}
	_, err = c.s.causes(c.tx, c.a, c.s.names(c.tx, c.a, r), r, "").document(l.Template)
	return err
}

// letterValues are what a letter says by itself, as far as its ledger has the fields.
func (c *cause) letterValues(l *ledger.Letter, d *ledger.Definition, person string) (map[string]any, error) {
	values := map[string]any{letterKind: l.Key, letterTitle: l.Title.ZH, letterPerson: nullable(person)}
	if c.subject != nil {
		values[letterAbout] = c.subject.ID
	}
	for key, within := range map[string]ledger.Value{letterSignBy: l.SignWithin, letterAnswerBy: l.AnswerWithin} {
		v, err := c.until(d.Field(key), within)
		if err != nil {
			return nil, err
		}
		values[key] = nullable(v)
	}
	for key, v := range values {
		if d.Field(key) == nil || v == nil {
			delete(values, key)
		}
	}
	return values, nil
}

// until is the end of a term that begins now, in the form of the field that takes it; empty where it is not asked for or cannot be
// computed.
func (c *cause) until(f *ledger.Field, within ledger.Value) (string, error) {
	if f == nil || within.IsZero() {
		return "", nil
	}
	written, err := c.value(within)
	if err != nil {
		return "", err
	}
	text, _ := written.(string)
	span, ok := calendar.ParseSpan(text)
	if !ok || span.Unknown(calendar.Of(c.tx.Now, c.s.Zone), c.s.Calendar) != 0 {
		return "", nil
	}
	end := span.After(c.tx.Now, c.s.Calendar, c.s.Zone)
	if f.Type.Expr(f).Kind == expr.Time {
		return end.UTC().Format(momentForm), nil
	}
	return c.s.lastDay(end).String(), nil
}
