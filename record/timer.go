package record

import (
	"encoding/json"
	"time"

	"zhiben/store"
)

// timer is something that is to happen at a time: a row of the table `timer`. One that is about a record names it, and runs while the
// record's row is locked.
type timer struct {
	ID      string
	Kind    string
	Key     string // one of a kind and key waits at a time
	Ledger  string
	Record  string
	RunAt   time.Time // its own time, also when it runs later
	Attempt int64
	Body    string // JSON
}

// The kinds of timers.
const (
	timerLook      = "look"      // a record's clocks are computed anew
	timerPassed    = "passed"    // the effects of a clock that ran out
	timerRule      = "rule"      // a rule's effects after an event
	timerCalendar  = "calendar"  // a rule of the calendar becomes due
	timerUnit      = "unit"      // its effects for one row of its population
	timerRecompute = "recompute" // all clocks are computed anew, so many at a time
	timerSigning   = "signing"   // the term of a signing is over
	timerComputed  = "computed"  // computed fields are looked at anew
	timerHandover  = "handover"  // more records of a hand-over
)

// timerKinds are what timers do, by kind. A failure leaves nothing behind and is tried again.
var timerKinds map[string]func(*Service, *store.Tx, *timer) error

func init() {
	timerKinds = map[string]func(*Service, *store.Tx, *timer) error{
		timerLook: (*Service).look, timerPassed: (*Service).passedEffects, timerRule: (*Service).runRule, timerCalendar: (*Service).calendarRule,
		timerUnit: (*Service).runRuleFor, timerRecompute: (*Service).recomputeSome, timerSigning: (*Service).expireSigning, timerComputed: (*Service).computeSome, timerHandover: (*Service).handMore,
	}
}

// schedule sets a timer, unless one of its kind and key waits already.
func schedule(tx *store.Tx, t *timer) error {
	if t.Body == "" {
		t.Body = "{}"
	}
	_, err := tx.Exec(`INSERT INTO timer (id, kind, key, ledger, record, run_at, next_at, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (kind, key) DO NOTHING`,
		store.NewID(), t.Kind, t.Key, t.Ledger, t.Record, t.RunAt.UnixMilli(), t.RunAt.UnixMilli(), t.Body)
	return err
}

// unschedule takes a timer back.
func unschedule(tx *store.Tx, kind, key string) error {
	_, err := tx.Exec(`DELETE FROM timer WHERE kind = $1 AND key = $2`, kind, key)
	return err
}

func (t *timer) body(into any) error { return json.Unmarshal([]byte(t.Body), into) }

func asJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil { // plain values only
		panic(err)
	}
	return string(b)
}
