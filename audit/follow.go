package audit

import (
	"slices"

	"zhiben/event"
	"zhiben/store"
)

// Follower keeps the table by which acts are found.
func Follower() event.Follower {
	return event.Follower{Name: "audit", Version: version(), Apply: take, Reset: func(tx *store.Tx) error { return store.Empty(tx, "audit", "audit_person") }}
}

// take notes the acts among events.
func take(tx *store.Tx, events []event.Event) error {
	var rows, persons [][]any
	for i := range events {
		e := &events[i]
		kind := kindOf(e)
		if kind == "" {
			continue
		}
		at := e.At.UnixMilli()
		var address any
		if text, _ := e.Body.Extra["address"].(string); text != "" {
			address = text
		}
		rows = append(rows, []any{e.Position, at, string(kind), address, e.Unit})
		about, _ := e.Body.Extra["person"].(string)
		for _, p := range slices.Compact([]string{e.Person, about}) {
			if p != "" {
				persons = append(persons, []any{p, at, e.Position})
			}
		}
	}
	if err := tx.Many(`INSERT INTO audit (position, at, kind, address, unit)`, rows, ""); err != nil {
		return err
	}
	return tx.Many(`INSERT INTO audit_person (person, at, position)`, persons, "")
}
