package record

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"zhiben/event"
	"zhiben/ledger"
	"zhiben/secret"
	"zhiben/store"
)

// classOf is the class of keys that a field's values are encrypted with.
func classOf(f *ledger.Field) secret.Class {
	if f.Sensitivity == ledger.Sealed {
		return secret.Sealed
	}
	return secret.Values
}

// placeOf is what a value's ciphertext is bound to: it opens in this field of this record only.
func placeOf(record, field string) string { return "row " + record + " " + field }

// errNoKeys is a mistake in this program: a service that writes encrypted fields has keys.
var errNoKeys = errors.New("encrypted fields need keys")

// seal encrypts the stored form of a value.
func (s *Service) seal(class secret.Class, place string, stored any) (string, error) {
	if s.Keys == nil {
		return "", errNoKeys
	}
	b, err := json.Marshal(stored)
	return s.Keys.Seal(class, place, b), err
}

// unseal gives the stored form again.
func (s *Service) unseal(place, text string) (any, error) {
	if s.Keys == nil {
		return nil, errNoKeys
	}
	b, err := s.Keys.Open(place, text)
	if err != nil {
		return nil, err
	}
	return exactly(b)
}

// exactly reads JSON with whole numbers as they are.
func exactly(b []byte) (out any, err error) {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	if err := d.Decode(&out); err != nil {
		return nil, err
	}
	if n, ok := out.(json.Number); ok {
		if whole, err := n.Int64(); err == nil {
			return whole, nil
		}
		return n.Float64()
	}
	return out, nil
}

// toColumn is a canonical value as the field's column of a record holds it.
func (s *Service) toColumn(f *ledger.Field, record string, v any) (any, error) {
	switch {
	case v == nil:
		return nil, nil
	case f.Encrypts():
		return s.seal(classOf(f), placeOf(record, f.Key), f.Type.Store(v))
	}
	cells := f.Cells()
	list, ok := v.([]any)
	if len(cells) == 0 || !ok {
		return f.Type.Store(v), nil
	}
	out, err := s.eachCell(cells, list, func(c *ledger.Field, row string, v any) (any, error) {
		return s.seal(classOf(c), placeOf(record, f.Key+"."+c.Key+" "+row), v)
	})
	return f.Type.Store(out), err
}

// eachColumn gives the columns of a field in the table of its ledger, its own and that of keyed hashes, with what they hold of a value.
func (s *Service) eachColumn(f *ledger.Field, record string, v any, give func(column string, holds any)) error {
	holds, err := s.toColumn(f, record, v)
	if err != nil {
		return err
	}
	give(f.Column(), holds)
	if !f.Indexed() {
		return nil
	}
	if holds, err = s.keyedHash(f, v); err == nil {
		give(f.IndexColumn(), holds)
	}
	return err
}

// fromColumn is toColumn the other way round; raw is not nil.
func (s *Service) fromColumn(f *ledger.Field, record string, raw any) (any, error) {
	if !f.Encrypts() {
		v, err := f.Type.Load(raw)
		cells := f.Cells()
		list, ok := v.([]any)
		if err != nil || len(cells) == 0 || !ok {
			return v, err
		}
		return s.eachCell(cells, list, func(c *ledger.Field, row string, v any) (any, error) {
			text, ok := v.(string)
			if !ok || !secret.IsSealed(text) {
				return v, nil
			}
			return s.unseal(placeOf(record, f.Key+"."+c.Key+" "+row), text)
		})
	}
	text, ok := raw.(string)
	if b, isBytes := raw.([]byte); isBytes {
		text, ok = string(b), true
	}
	if !ok {
		return nil, fmt.Errorf("an encrypted column gave %T", raw)
	}
	plain, err := s.unseal(placeOf(record, f.Key), text)
	if err != nil || plain == nil {
		return nil, err
	}
	return f.Type.Load(plain)
}

// eachCell gives rows with some cells changed.
func (s *Service) eachCell(cells []*ledger.Field, list []any, change func(c *ledger.Field, row string, v any) (any, error)) ([]any, error) {
	out := make([]any, len(list))
	for i, item := range list {
		row, ok := item.(map[string]any)
		if !ok {
			out[i] = item
			continue
		}
		whole := make(map[string]any, len(row))
		for key, v := range row {
			whole[key] = v
		}
		for _, c := range cells {
			if row[c.Key] == nil {
				continue
			}
			v, err := change(c, fmt.Sprint(row["id"]), row[c.Key])
			if err != nil {
				return nil, err
			}
			whole[c.Key] = v
		}
		out[i] = whole
	}
	return out, nil
}

// keyedHash is what a field's whole value is found by from now on. Fields of one type share it, so that one value is found wherever it
// stands.
func (s *Service) keyedHash(f *ledger.Field, v any) (any, error) {
	if v == nil {
		return nil, nil
	}
	text, err := s.hashed(f, v)
	if err != nil {
		return nil, err
	}
	return s.Keys.Index(f.Type.Name(), text), nil
}

// keyedHashes are all hashes under which a field's value may lie; while index keys change there are several.
func (s *Service) keyedHashes(f *ledger.Field, v any) ([]any, error) {
	text, err := s.hashed(f, v)
	if err != nil {
		return nil, err
	}
	var out []any
	for _, hash := range s.Keys.Indexes(f.Type.Name(), text) {
		out = append(out, hash)
	}
	return out, nil
}

// hashed is the text of a value that hashes are made of.
func (s *Service) hashed(f *ledger.Field, v any) (string, error) {
	if s.Keys == nil {
		return "", errNoKeys
	}
	return hashText(f.Type, v)
}

func hashText(t ledger.Type, v any) (string, error) {
	if text, ok := v.(string); ok {
		return fold(strings.TrimSpace(text)), nil
	}
	b, err := json.Marshal(t.Store(v))
	return fold(string(b)), err
}

// commitment stands in an event's body for a protected value: it shows nothing, and with what lies beside the event it is proved.
type commitment struct {
	Protected string `json:"protected"` // base64 of SHA-256(0x01 || r || the value's JSON)
}

// opening is what a commitment is proved with.
type opening struct {
	R     []byte          `json:"r"`
	Value json.RawMessage `json:"v"`
}

func commit(v any) (commitment, *opening, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return commitment{}, nil, err
	}
	r := make([]byte, 16)
	_, _ = rand.Read(r) // never fails
	sum := sha256.Sum256(append(append([]byte{1}, r...), b...))
	return commitment{base64.StdEncoding.EncodeToString(sum[:])}, &opening{r, b}, nil
}

// sides are the openings of one field's change; nil: there was no value.
type sides struct {
	From *opening `json:"from,omitempty"`
	To   *opening `json:"to,omitempty"`
}

// placeOfEvent is what the protected values of an event are bound to.
func placeOfEvent(id string) string { return "event " + id }

// OpenEvent gives what decrypts the bodies of events that were withheld, for who verifies the log with the keys at hand.
func OpenEvent(keys *secret.Keyring) func(id, encrypted string) ([]byte, error) {
	return func(id, encrypted string) ([]byte, error) { return keys.Open(placeOfEvent(id), encrypted) }
}

// hideChanges puts commitments in the place of protected values of an event, and the values, encrypted, beside it.
func (s *Service) hideChanges(d *ledger.Definition, e *event.Event) error {
	if d == nil || len(e.Body.Changes) == 0 {
		return nil
	}
	parts := map[secret.Class]map[string]sides{}
	for _, f := range d.Fields {
		c, ok := e.Body.Changes[f.Key]
		if !ok || !f.Keeps() {
			continue
		}
		class := secret.Values
		if sealed(f) {
			class = secret.Sealed
		}
		var both sides
		for _, side := range []struct {
			v  *any
			to **opening
		}{{&c.From, &both.From}, {&c.To, &both.To}} {
			if *side.v == nil {
				continue
			}
			shown, open, err := commit(*side.v)
			if err != nil {
				return err
			}
			*side.v, *side.to = shown, open
		}
		e.Body.Changes[f.Key] = c
		if parts[class] == nil {
			parts[class] = map[string]sides{}
		}
		parts[class][f.Key] = both
	}
	if len(parts) == 0 {
		return nil
	}
	if e.ID == "" {
		e.ID = store.NewID()
	}
	var texts []string
	for _, class := range []secret.Class{secret.Values, secret.Sealed} {
		if parts[class] == nil {
			continue
		}
		text, err := s.seal(class, placeOfEvent(e.ID), parts[class])
		if err != nil {
			return err
		}
		texts = append(texts, text)
	}
	e.Secret = strings.Join(texts, " ")
	return nil
}

// showChanges puts the protected values of an event back. One whose value was erased keeps its commitment.
func (s *Service) showChanges(e *event.Event) error {
	for text := range strings.FieldsSeq(e.Secret) {
		if s.Keys == nil {
			return errNoKeys
		}
		if inside, whole := strings.CutPrefix(text, event.Withheld); whole {
			b, err := s.Keys.Open(placeOfEvent(e.ID), inside)
			if err != nil {
				return err
			}
			e.Body, e.Erased = event.Body{}, false
			if err := json.Unmarshal(b, &e.Body); err != nil {
				return err
			}
			continue
		}
		b, err := s.Keys.Open(placeOfEvent(e.ID), text)
		if err != nil {
			return err
		}
		var all map[string]sides
		if err := json.Unmarshal(b, &all); err != nil {
			return err
		}
		for key, both := range all {
			c := e.Body.Changes[key]
			for _, side := range []struct {
				from *opening
				v    *any
			}{{both.From, &c.From}, {both.To, &c.To}} {
				if side.from == nil {
					continue
				}
				*side.v = nil
				if err := json.Unmarshal(side.from.Value, side.v); err != nil {
					return err
				}
			}
			e.Body.Changes[key] = c
		}
	}
	return nil
}

// eventsOf is a record's history, newest first, with its protected values.
func (s *Service) eventsOf(tx *store.Tx, record string) ([]event.Event, error) {
	events, err := event.History(tx, record)
	for i := range events {
		if err == nil {
			err = s.showChanges(&events[i])
		}
	}
	return events, err
}
