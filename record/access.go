package record

import (
	"strings"
	"time"

	"zhiben/store"
	"zhiben/unit"
)

// AccessAsked is what somebody asks to open to a person for a time: a record, or a ledger's records about a unit.
type AccessAsked struct {
	Ledger, Record, Unit string
	Person               string
	Until                time.Time
	Reason               string
	Key                  string // idempotency key
}

// usualAccess is how many days access lasts at most where the packs do not say (param access_days).
const usualAccess = 30

// GiveAccess opens what the actor sees to somebody for a time.
func (s *Service) GiveAccess(tx *store.Tx, a *unit.Actor, ask AccessAsked) (unit.Access, error) {
	if a == nil {
		return unit.Access{}, a.Allow(unit.Ask{})
	}
	id, _, err := tx.Once(a.Person, ask.Key, "access", func() (string, error) {
		g := unit.Access{Person: ask.Person, Ledger: ask.Ledger, Record: ask.Record, Until: ask.Until, Reason: strings.TrimSpace(ask.Reason)}
		var err error
		if g.Unit, err = s.openable(tx, a, ask); err != nil {
			return "", err
		}
		if _, err := s.book(tx); err != nil { // for how long
			return "", err
		}
		days := s.Setting("access_days", a.Unit.Region, s.Today(tx))
		if days == 0 {
			days = usualAccess
		}
		g, err = s.Units.GiveAccess(tx, a, g, time.Duration(days)*24*time.Hour)
		return g.ID, err
	})
	if err != nil {
		return unit.Access{}, err
	}
	return unit.GetAccess(tx, id)
}

// openable gives the unit of what is to be opened, if the actor sees it by the own scope: what is only open to them they do not pass on.
func (s *Service) openable(tx *store.Tx, a *unit.Actor, ask AccessAsked) (unit.Unit, error) {
	own := *a
	own.Opened = nil
	d, err := s.Definition(ask.Ledger)
	if err != nil {
		return unit.Unit{}, err
	}
	at := ask.Unit
	if ask.Record != "" {
		r, err := s.Get(tx, &own, d, ask.Record)
		if err != nil {
			return unit.Unit{}, err
		}
		at = r.Unit
	}
	u, err := unit.Get(tx, at)
	if err != nil {
		return u, err
	}
	return u, own.Allow(unit.Ask{Right: "read", Path: u.Path})
}
