package event

import (
	"time"

	"zhiben/internal/fault"
)

// formColumns are what a leaf covers, and salt and leaf, as the table of events (e) has them.
const formColumns = `e.id, e.region, e.ledger, e.record, e.unit, e.kind, coalesce(e.move, ''), e.at, coalesce(e.person, ''), coalesce(e.post, ''), e.definition, e.body, e.salt, e.leaf`

// stored is an event as the database has it, its body unread.
type stored struct {
	position int64
	c        canonical
	body     []byte
	salt     []byte
	leaf     []byte
	beside   string // what lies encrypted beside it, where it was asked for
}

func (s *stored) dest() []any {
	return []any{&s.c.ID, &s.c.Region, &s.c.Ledger, &s.c.Record, &s.c.Unit, &s.c.Kind, &s.c.Move, &s.c.At, &s.c.Person, &s.c.Post, &s.c.Definition, &s.body, &s.salt, &s.leaf}
}

func (s *stored) left() []any { return append(s.dest(), &s.beside) }

func (s *stored) form() ([]byte, error) { return s.c.with(s.body) }

// erased reports whether body and salt are gone.
func (s *stored) erased() bool { return len(s.body) == 0 && len(s.salt) == 0 }

// event is the event without what it says.
func (s *stored) event() *Event {
	return &Event{ID: s.c.ID, Region: s.c.Region, Ledger: s.c.Ledger, Record: s.c.Record, Unit: s.c.Unit, Kind: s.c.Kind, Move: s.c.Move, At: time.UnixMilli(s.c.At).UTC(),
		Person: s.c.Person, Post: s.c.Post, Definition: s.c.Definition, Position: s.position}
}

// mismatch is the first thing that does not match, in words.
func mismatch(code, zh, en string, args ...any) error {
	return fault.Newf(fault.Conflict, code, zh, en, args...)
}
