package event

import (
	"maps"
	"slices"
	"strings"

	"zhiben/internal/fault"
	"zhiben/store"
)

// Erased is the kind of the event that tells of an erasure: what another event says is gone.
const Erased = "erase"

// EraseRight is the right to take out of the log what the law does not let stay there.
const EraseRight = "event.erase"

// Erase takes away what an event says, and its salt, so that nobody can guess it; its leaf stays and still proves that there was an
// event, when, whose, and that the log is whole. by tells who does it and why (Body.Note) and is appended; it keeps the names of the
// fields that the event changed and the state it led to, which is no content. The caller has asked for authority.
func Erase(tx *store.Tx, id string, by *Event) error {
	e, found, err := Get(tx, id)
	if err == nil && !found {
		err = fault.New(fault.NotFound, "no_event", "没有这条办理记录。", "There is no such event.")
	}
	if err != nil {
		return err
	}
	return EraseRead(tx, &e, by)
}

// EraseRead is Erase of an event that was read, with what lies encrypted beside it opened.
func EraseRead(tx *store.Tx, e, by *Event) error {
	switch {
	case e.Erased:
		return fault.New(fault.Conflict, "erased", "这条办理记录的内容已经清除。", "What the event said is erased already.")
	case e.Kind == Erased:
		return fault.New(fault.Conflict, "erasure", "清除记录本身不能清除。", "What tells of an erasure cannot be erased.")
	case strings.TrimSpace(by.Body.Note) == "":
		return fault.New(fault.Invalid, "needs_fields", "请填写清除依据。", "Give the ground of the erasure.").At("body.reason", "必填", "required")
	}
	fields, rows := slices.Sorted(maps.Keys(e.Body.Changes)), slices.Sorted(maps.Keys(e.Body.Rows))
	by.Kind, by.Body.Extra = Erased, map[string]any{"event": e.ID, "fields": fields, "rows": rows, "from": e.Body.From, "to": e.Body.To}
	by.Body.Row, by.Body.Files = e.Body.Row, e.Body.Files // the files stay attached
	if _, err := tx.Exec(`UPDATE event SET body = '', salt = $2, secret = NULL WHERE id = $1`, e.ID, []byte{}); err != nil {
		return err
	}
	return Append(tx, by)
}
