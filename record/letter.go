package record

import (
	"slices"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/ledger"
	"zhiben/store"
)

// The contract between a kind of letter and its ledger. A letter is a record of the ledger at the addressee's unit, made by the
// first starting move that lists `system`. Of these fields it fills those that the ledger has; only the first must be there:
const (
	letterKind     = "kind"      // text: the key of the kind of letter
	letterTitle    = "title"     // text: the kind's title
	letterAbout    = "about"     // ref: the record in hand
	letterPerson   = "to_person" // person: the addressee, where it is a person
	letterSignBy   = "sign_by"   // date or date time: the end of sign_within
	letterAnswerBy = "answer_by" // date or date time: the end of answer_within
)

// Further parts of the contract: who signs takes the move `receive`; who answers the move `answer`, which then needs the required
// fields of the kind's `answer`; the clock `answer` climbs the kind's own ladder.
const (
	receiveMove = "receive"
	answerMove  = "answer"
	answerClock = "answer"
)

// letterOf is the kind of a letter; nil for records that are no letters.
func (s *Service) letterOf(d *ledger.Definition, r *Record) *ledger.Letter {
	if !s.lettersGoTo(d) {
		return nil
	}
	kind, _ := r.Values[letterKind].(string)
	if l := s.Ledgers.Letter(kind); l != nil && l.Ledger == d.Name {
		return l
	}
	return nil
}

// lettersGoTo reports whether some kind of letter makes records of a ledger.
func (s *Service) lettersGoTo(d *ledger.Definition) bool {
	return slices.ContainsFunc(s.Ledgers.Letters, func(l *ledger.Letter) bool { return l.Ledger == d.Name })
}

// answerNeeds are the fields that a letter's answer must fill.
func (s *Service) answerNeeds(d *ledger.Definition, r *Record, m *ledger.Move) []string {
	if m.Key != answerMove {
		return nil
	}
	var out []string
	if l := s.letterOf(d, r); l != nil {
		for _, f := range l.Answer {
			if f.Required {
				out = append(out, f.Key)
			}
		}
	}
	return out
}

// letterStanding is how far a letter has come.
type letterStanding struct {
	signed     bool
	answeredAt time.Time
	until      time.Time // the end of the term for an answer; zero: none is asked for
}

// letterState tells how far a letter has come; nil where it was voided.
func (s *Service) letterState(tx *store.Tx, id string) (*letterStanding, error) {
	name, err := event.LedgerOf(tx, id)
	if err != nil {
		return nil, err
	}
	d, err := s.Definition(name)
	if err != nil {
		return nil, err
	}
	r, err := s.Load(tx, d, id, false)
	if err != nil || r.Voided {
		return nil, err
	}
	w := s.world(tx)
	signed, _, err := w.Moved(id, receiveMove)
	if err != nil {
		return nil, err
	}
	answered, _, err := w.Moved(id, answerMove)
	if err != nil {
		return nil, err
	}
	out := &letterStanding{signed: signed != "" || answered != ""}
	if answered != "" {
		if out.answeredAt, err = time.Parse(time.RFC3339, answered); err != nil {
			return nil, err
		}
	}
	text, _ := r.Values[letterAnswerBy].(string)
	if day, err := calendar.ParseDate(text); err == nil {
		out.until = day.AddDays(1).Start(s.Zone)
	} else if at, err := time.Parse(time.RFC3339, text); err == nil {
		out.until = at
	}
	return out, nil
}

// Addressee is the person or unit that got a letter of a kind; empty where the record is none.
func (s *Service) Addressee(d *ledger.Definition, r *Record, kind *ledger.Letter) string {
	if s.letterOf(d, r) != kind {
		return ""
	}
	if person, _ := r.Values[letterPerson].(string); person != "" {
		return person
	}
	return r.Unit
}
