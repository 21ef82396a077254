// Package event is the append-only log, the spine of the system: every write to a record appends one event in the same
// transaction. Events have a canonical form and a salt from the first day, so that each is a leaf that can be proved later
// even when its body has been erased.
package event

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"time"

	"zhiben/store"
)

// Event is one thing that happened to a record.
type Event struct {
	ID         string
	Region     string
	Ledger     string
	Record     string
	Unit       string
	UnitPath   string
	Kind       string // create, move, edit, comment, urge or a noun's own word: commitment
	Move       string // the move taken, where Kind is create or move
	At         time.Time
	Person     string // empty: the system
	Post       string
	Definition int64 // version of the ledger's definition it was judged by
	Body       Body
	// Secret holds the protected values of Body.Changes, encrypted, where the body has commitments only; see package record. It is no
	// part of the canonical form, so that it may be encrypted anew or dropped.
	Secret string
	// Position is the event's place in the log, from 1; 0 where it was not read from there. It is no part of the canonical form.
	Position int64
	// Erased is true where the body is gone, see Erase.
	Erased bool
}

// Body is what the event says.
type Body struct {
	Note    string            `json:"note,omitempty"`
	Changes map[string]Change `json:"changes,omitempty"`
	Files   []File            `json:"files,omitempty"`
	From    string            `json:"from,omitempty"`   // state before
	To      string            `json:"to,omitempty"`     // state after
	Params  map[string]any    `json:"params,omitempty"` // params read while judging
	Extra   map[string]any    `json:"extra,omitempty"`  // what a noun adds
	Notify  []Notify          `json:"notify,omitempty"` // who is told, see package notice
	// Row are the columns of the record's row that the event set beside its fields, each as it is from then on.
	Row map[string]any `json:"row,omitempty"`
	// Rows are rows of other tables that the event wrote, whole, by table and key; null: the row is gone.
	Rows map[string]map[string]any `json:"rows,omitempty"`
}

// Notify says who is told of an event in the application. The addressees are resolved when the notices are made, within moments
// of the event: the persons named, and the holders of the roles at the units. Whoever caused the event is not told of it.
type Notify struct {
	Persons []string `json:"persons,omitempty"` // ids
	Units   []string `json:"units,omitempty"`   // ids; without roles: everybody who holds a post there
	Roles   []string `json:"roles,omitempty"`   // count at the units; without units: at the event's own unit
	// Key names a text that the application has, such as "urge" or "countersign"; what it does not know is shown as it is, so
	// that a pack's own sentence may stand here.
	Key string `json:"key"`
	// Clock is the clock of the record that is the reason; empty where there is none.
	Clock string `json:"clock,omitempty"`
}

// Touches reports whether the event changed a field.
func (e *Event) Touches(field string) bool {
	_, ok := e.Body.Changes[field]
	return ok
}

// Change is a field's value before and after.
type Change struct {
	From any `json:"from"`
	To   any `json:"to"`
}

// File names an attached file by the hash of its bytes.
type File struct {
	Hash string `json:"hash"`
	Name string `json:"name"`
	Size int64  `json:"size"`
	Type string `json:"type"`
}

// canonical is what a leaf covers. encoding/json sorts map keys and struct fields keep their order, so that equal events
// have equal bytes. The body comes after these.
type canonical struct {
	ID         string `json:"id"`
	Region     string `json:"region"`
	Ledger     string `json:"ledger"`
	Record     string `json:"record"`
	Unit       string `json:"unit"`
	Kind       string `json:"kind"`
	Move       string `json:"move"`
	At         int64  `json:"at"`
	Person     string `json:"person"`
	Post       string `json:"post"`
	Definition int64  `json:"definition"`
}

// Canonical is the byte form that the leaf covers.
func (e *Event) Canonical() ([]byte, error) {
	_, form, err := e.forms()
	return form, err
}

// forms gives the body and the canonical form, which ends with the body as it is.
func (e *Event) forms() (body, form []byte, err error) {
	if body, err = json.Marshal(e.Body); err != nil {
		return nil, nil, fmt.Errorf("event body: %w", err)
	}
	form, err = canonical{e.ID, e.Region, e.Ledger, e.Record, e.Unit, e.Kind, e.Move, e.At.UnixMilli(), e.Person, e.Post, e.Definition}.with(body)
	return body, form, err
}

func (c canonical) with(body []byte) ([]byte, error) {
	form, err := json.Marshal(c)
	if err != nil {
		return nil, err
	}
	return append(append(append(form[:len(form)-1], `,"body":`...), body...), '}'), nil
}

// Leaf is the hash that stands for the event in a proof: SHA-256 over a zero byte (RFC 6962, section 2.1), the salt and the
// canonical form.
func Leaf(salt, canonical []byte) []byte {
	h := sha256.New()
	h.Write([]byte{0})
	h.Write(salt)
	h.Write(canonical)
	return h.Sum(nil)
}

// Append writes an event; it fills in ID and At where they are empty, and tells the rows that wait for it (Table.Tell).
func Append(tx *store.Tx, e *Event) error {
	if e.ID == "" {
		e.ID = store.NewID()
	}
	if e.At.IsZero() {
		e.At = tx.Now
	}
	if err := tellRows(tx, &e.Body); err != nil {
		return err
	}
	body, form, err := e.forms()
	if err != nil {
		return err
	}
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		return err
	}
	args := []any{e.ID, e.Region, e.Ledger, e.Record, e.Unit, e.UnitPath, e.Kind, null(e.Move), e.At.UnixMilli(), null(e.Person), null(e.Post),
		e.Definition, string(body), null(e.Secret), salt, Leaf(salt, form)}
	if tx.Postgres && !tx.Gathering() { // one statement: each is a way to the server and back
		_, err = tx.Exec(`WITH written AS (INSERT INTO event (`+columns+`, salt, leaf) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) RETURNING id)
			INSERT INTO event_new (event) SELECT id FROM written`, args...)
		return err
	}
	if err = tx.Later("event", columns+", salt, leaf", [][]any{args}, ""); err == nil {
		err = tx.Later("event_new", "event", [][]any{{e.ID}}, "")
	}
	return err
}

const columns = `id, region, ledger, record, unit, unit_path, kind, move, at, person, post, definition, body, secret`

// scanInto reads the columns of an event; before them stand further ones, if any.
func (e *Event) scanInto(scan func(...any) error, before ...any) error {
	var move, person, post, secret *string
	var at int64
	var body []byte
	if err := scan(append(before, &e.ID, &e.Region, &e.Ledger, &e.Record, &e.Unit, &e.UnitPath, &e.Kind, &move, &at, &person, &post, &e.Definition, &body, &secret)...); err != nil {
		return err
	}
	e.Move, e.Person, e.Post, e.Secret, e.At = text(move), text(person), text(post), text(secret), time.UnixMilli(at).UTC()
	return e.read(body)
}

// read takes the body in; an empty one was erased.
func (e *Event) read(body []byte) error {
	if e.Erased = len(body) == 0; e.Erased {
		return nil
	}
	return json.Unmarshal(body, &e.Body)
}

// History lists a record's events, newest first.
func History(tx *store.Tx, record string) ([]Event, error) {
	var out []Event
	err := tx.Query(`SELECT `+columns+` FROM event WHERE record = $1 ORDER BY id DESC`, []any{record}, func(scan func(...any) error) error {
		out = append(out, Event{})
		return out[len(out)-1].scanInto(scan)
	})
	return out, err
}

// Latest is when an event of this kind last happened to the record; found is false when it never did.
func Latest(tx *store.Tx, record, kind string) (at time.Time, found bool, err error) {
	var ms int64
	found, err = tx.Row(`SELECT at FROM event WHERE record = $1 AND kind = $2 ORDER BY id DESC LIMIT 1`, []any{record, kind}, &ms)
	return time.UnixMilli(ms).UTC(), found, err
}

func null(s string) any {
	if s == "" {
		return nil
	}
	return s
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
