package record

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/secret"
)

// With the keys at hand, what lies encrypted is compared as well: what lies beside an event with the commitments that its leaf covers, and
// the column with what is so proved.

// unlock puts the protected values of an event in the place of their commitments, and the body of one that was withheld back.
func (a *Audit) unlock(t *event.Telling) error {
	if a.Keys == nil || t.Secret == "" {
		return nil
	}
	wrong := func(what string) error {
		return event.Mismatch("event_secret", "事件 %s（台账 %s，记录 %s）的加密内容与日志不符：%s。", "What lies encrypted beside event %s (ledger %s, record %s) is not what the log tells: %s.", t.ID, t.Ledger, t.Record, what)
	}
	for text := range strings.FieldsSeq(t.Secret) {
		inside, whole := strings.CutPrefix(text, event.Withheld)
		b, err := a.Keys.Open(placeOfEvent(t.ID), inside)
		if err != nil {
			return wrong(err.Error())
		}
		if whole { // the log itself has proved it
			t.Erased = false
			if err := json.Unmarshal(b, &t.Body); err != nil {
				return wrong(err.Error())
			}
			continue
		}
		var all map[string]sides
		if err := json.Unmarshal(b, &all); err != nil {
			return wrong(err.Error())
		}
		for key, both := range all {
			c, ok := t.Body.Changes[key]
			if both.To == nil {
				continue
			}
			var shown commitment
			if !ok || json.Unmarshal(c.To, &shown) != nil || shown.Protected != both.To.commitment() {
				return wrong(key)
			}
			c.To = both.To.Value
			t.Body.Changes[key] = c
		}
	}
	return nil
}

// commitment is what an opening proves.
func (o *opening) commitment() string {
	sum := sha256.Sum256(append(append([]byte{1}, o.R...), o.Value...))
	return base64.StdEncoding.EncodeToString(sum[:])
}

// isCommitment reports whether a value told is a commitment that nothing opened.
func isCommitment(raw json.RawMessage) bool {
	var c commitment
	return bytes.HasPrefix(raw, []byte(`{"protected":`)) && json.Unmarshal(raw, &c) == nil
}

// opened is the value of a field of which something lies encrypted.
func (a *Audit) opened(k *kept, r *keptRow, i int) (any, error) {
	field, raw := k.shape.Fields[i], r.values[i]
	if raw == nil {
		return nil, nil
	}
	if strings.Contains(field.Kept, ":") { // single cells of rows
		v, err := k.types[i].Load(raw)
		list, ok := v.([]any)
		if err != nil || !ok {
			return v, err
		}
		return a.openedCells(field.Key, r.id, list)
	}
	text, ok := raw.(string)
	if !ok {
		b, _ := raw.([]byte)
		text = string(b)
	}
	b, err := a.Keys.Open(placeOf(r.id, field.Key), text)
	if err != nil {
		return nil, err
	}
	stored, err := exactly(b)
	if err != nil || stored == nil {
		return nil, err
	}
	return k.types[i].Load(stored)
}

// keyedHash compares the keyed hash by which an encrypted value is found; while index keys change it may be that of any.
func (a *Audit) keyedHash(k *kept, r *keptRow, i int, v any) error {
	if k.index[i] == 0 {
		return nil
	}
	is, _ := r.values[k.index[i]].(string)
	if b, ok := r.values[k.index[i]].([]byte); ok {
		is = string(b)
	}
	var want []string
	if v != nil {
		text, err := hashText(k.types[i], v)
		if err != nil {
			return err
		}
		want = a.Keys.Indexes(k.types[i].Name(), text)
	}
	if v == nil && is == "" || slices.Contains(want, is) {
		return nil
	}
	return differs(k, r.id, "s_x_"+k.shape.Fields[i].Key, "***", "***")
}

func (a *Audit) openedCells(field, record string, list []any) (any, error) {
	for _, item := range list {
		row, _ := item.(map[string]any)
		id := fmt.Sprint(row["id"])
		for key, v := range row {
			text, ok := v.(string)
			if !ok || !secret.IsSealed(text) {
				continue
			}
			b, err := a.Keys.Open(placeOf(record, field+"."+key+" "+id), text)
			if err == nil {
				row[key], err = exactly(b)
			}
			if err != nil {
				return nil, err
			}
		}
	}
	return list, nil
}
