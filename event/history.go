package event

import (
	"cmp"
	"encoding/json"
	"slices"

	"zhiben/store"
)

// Telling is what an event tells of rows, for who compares rows with the log.
type Telling struct {
	ID         string
	Position   int64 // behind all others where it waits for its place
	Ledger     string
	Record     string
	Region     string
	Unit       string
	Kind       string
	At         int64 // UTC milliseconds
	Person     string
	Definition int64
	Erased     bool
	Secret     string // what lies encrypted beside the event
	Body       struct {
		Changes map[string]struct {
			To json.RawMessage `json:"to"`
		} `json:"changes"`
		From  string                     `json:"from"`
		To    string                     `json:"to"`
		Files []File                     `json:"files"`
		Row   map[string]json.RawMessage `json:"row"`
		Rows  map[string]json.RawMessage `json:"rows"`
		// Extra is what an erasure tells of the event it erased.
		Extra json.RawMessage `json:"extra"`
	}
}

// Erasure is what the event of an erasure keeps of the event it erased.
type Erasure struct {
	Event  string   `json:"event"`
	Fields []string `json:"fields"` // that it changed
	Rows   []string `json:"rows"`   // of other tables that it wrote
	From   string   `json:"from"`
	To     string   `json:"to"`
}

// Tellings reads all events in the order of their records, those of one record in the log's order, some at a time.
type Tellings struct {
	tx         *store.Tx
	record, id string // the last one read
	read       []Telling
	over       bool
	waiting    map[string]int64 // the arrivals of events without a place
}

// ReadTellings begins to read.
func ReadTellings(tx *store.Tx) *Tellings { return &Tellings{tx: tx} }

// tellingChunk is how many events are read at a time.
const tellingChunk = 2000

// Record is the record whose events come next; empty: there are no more.
func (t *Tellings) Record() (string, error) {
	if err := t.fill(); err != nil || len(t.read) == 0 {
		return "", err
	}
	return t.read[0].Record, nil
}

// Next gives the events of the next record.
func (t *Tellings) Next() ([]Telling, error) {
	if err := t.fill(); err != nil || len(t.read) == 0 {
		return nil, err
	}
	record, n := t.read[0].Record, 0
	for {
		for n < len(t.read) && t.read[n].Record == record {
			n++
		}
		if n < len(t.read) || t.over {
			break
		}
		if err := t.more(); err != nil {
			return nil, err
		}
	}
	out := t.read[:n:n]
	t.read = t.read[n:]
	slices.SortStableFunc(out, func(a, b Telling) int { return cmp.Compare(a.Position, b.Position) })
	return out, nil
}

func (t *Tellings) fill() error {
	if len(t.read) > 0 || t.over {
		return nil
	}
	return t.more()
}

// behindAll is added to the arrival of an event that waits for its place.
const behindAll = 1 << 62

// wait notes once which events wait.
func (t *Tellings) wait() error {
	if t.waiting != nil {
		return nil
	}
	t.waiting = map[string]int64{}
	return t.tx.Query(`SELECT event, arrival FROM event_new`, nil, func(scan func(...any) error) error {
		var id string
		var arrival int64
		err := scan(&id, &arrival)
		t.waiting[id] = arrival
		return err
	})
}

// more reads further events behind those at hand.
func (t *Tellings) more() error {
	if err := t.wait(); err != nil {
		return err
	}
	n := 0
	err := t.tx.Query(`SELECT e.id, coalesce(l.position, 0), e.ledger, e.record, e.region, e.unit, e.kind, e.at, coalesce(e.person, ''), e.definition, e.body, coalesce(e.secret, '')
		FROM event e LEFT JOIN event_log l ON l.event = e.id WHERE (e.record, e.id) > ($1, $2) ORDER BY e.record, e.id LIMIT $3`, []any{t.record, t.id, tellingChunk}, func(scan func(...any) error) error {
		t.read = append(t.read, Telling{})
		e := &t.read[len(t.read)-1]
		var body []byte
		if err := scan(&e.ID, &e.Position, &e.Ledger, &e.Record, &e.Region, &e.Unit, &e.Kind, &e.At, &e.Person, &e.Definition, &body, &e.Secret); err != nil {
			return err
		}
		n++
		if e.Position == 0 {
			e.Position = behindAll + t.waiting[e.ID]
		}
		t.record, t.id = e.Record, e.ID
		if e.Erased = len(body) == 0; e.Erased {
			return nil
		}
		return json.Unmarshal(body, &e.Body)
	})
	t.over = n < tellingChunk
	return err
}

// Erasure reads what an erasure tells; ok is false for other events.
func (t *Telling) Erasure() (e Erasure, ok bool) {
	if t.Kind != Erased || t.Erased {
		return e, false
	}
	return e, json.Unmarshal(t.Body.Extra, &e) == nil
}

// Mismatch is the first thing that does not match, in words.
func Mismatch(code, zh, en string, args ...any) error { return mismatch(code, zh, en, args...) }
