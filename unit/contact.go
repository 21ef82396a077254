package unit

import (
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/safety"
	"zhiben/secret"
	"zhiben/store"
)

// This file keeps what of a person is protected beside records: identity number and telephone lie encrypted in the register, are shown
// masked where the person holds a post, and whole to who keeps persons there and gives a reason. The person is told.

// What of a person is protected.
const (
	Identity = "identity"
	Phone    = "phone"
)

// Kinds of events of a unit: somebody saw what is protected of a person (Extra `person`) who holds a post there, or noted it.
const (
	RevealIdentity = "reveal_identity"
	RevealPhone    = "reveal_phone"
	NotePhone      = "note_phone"
)

// PhonePlace is what the encrypted telephone of a person is bound to.
func PhonePlace(person string) string { return "person " + person + " phone" }

// phone takes a telephone in, as it is kept.
func phone(entered string) (string, error) {
	number, err := safety.Phone(strings.TrimSpace(entered))
	if err != nil {
		return "", fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").
			At("body.phone", "电话号码有误，请核对", "is no telephone number")
	}
	return number, nil
}

// keepPhone notes the telephone of a person, which is as phone gives it.
func (m *Model) keepPhone(tx *store.Tx, person, number string) error {
	if m.Keys == nil {
		return errNoKeys
	}
	persons.Tell(tx, person)
	_, err := tx.Exec(`UPDATE person SET phone = $1 WHERE id = $2`, m.Keys.Seal(secret.Values, PhonePlace(person), []byte(number)), person)
	return err
}

// addPhone notes a telephone, which may be empty, of a person of whom none is known: who enters somebody again does not change it.
func (m *Model) addPhone(tx *store.Tx, person, entered string) error {
	if strings.TrimSpace(entered) == "" {
		return nil
	}
	number, err := phone(entered)
	if err != nil {
		return err
	}
	found, err := tx.Row(`SELECT 1 FROM person WHERE id = $1 AND phone IS NOT NULL`, []any{person}, new(int64))
	if err != nil || found {
		return err
	}
	return m.keepPhone(tx, person, number)
}

// NotePhone notes the telephone of a person who holds a post at a unit of the actor's, in place of what was there.
func (m *Model) NotePhone(tx *store.Tx, a *Actor, person, entered string) error {
	at, err := m.managedPerson(tx, a, person)
	if err != nil {
		return err
	}
	number, err := phone(entered)
	if err != nil {
		return err
	}
	if err := HoldPerson(tx, person); err != nil {
		return err
	}
	if err := m.keepPhone(tx, person, number); err != nil {
		return err
	}
	return m.log(tx, a, at, NotePhone, event.Body{Extra: map[string]any{"person": person}})
}

// Contact is what of a person is protected, masked; empty: not known.
type Contact struct{ Identity, Phone string }

// Contacts gives what is protected of persons, masked; of whom nothing is known there is nothing.
func (m *Model) Contacts(tx *store.Tx, persons []string) (map[string]Contact, error) {
	out := map[string]Contact{}
	if m.Keys == nil || len(persons) == 0 {
		return out, nil
	}
	var args store.Args
	err := tx.Query(`SELECT id, identity, phone FROM person WHERE (identity IS NOT NULL OR phone IS NOT NULL) AND id IN `+store.In(&args, persons), args.Values, func(scan func(...any) error) error {
		var id string
		var number, telephone *string
		if err := scan(&id, &number, &telephone); err != nil {
			return err
		}
		var c Contact
		var err error
		if c.Identity, err = m.opened(IdentityPlace(id), number); err != nil {
			return err
		}
		if c.Phone, err = m.opened(PhonePlace(id), telephone); err != nil {
			return err
		}
		c.Identity, _ = ledger.Ends(IdentityScope, c.Identity)
		c.Phone, _ = ledger.Ends(Phone, c.Phone)
		out[id] = c
		return nil
	})
	return out, err
}

// opened is what lies encrypted at a place; empty where nothing does.
func (m *Model) opened(place string, sealed *string) (string, error) {
	if sealed == nil {
		return "", nil
	}
	if m.Keys == nil {
		return "", errNoKeys
	}
	plain, err := m.Keys.Open(place, *sealed)
	return string(plain), err
}

// Revealing asks to see what is protected of a person: Identity or Phone.
type Revealing struct {
	Person, Field, Reason string
	Key                   string
}

// Reveal shows what is protected of a person to who keeps persons where they hold a post and gives a reason. It is an event of that unit,
// and the person is told.
func (m *Model) Reveal(tx *store.Tx, a *Actor, ask Revealing) (string, error) {
	at, err := m.managedPerson(tx, a, ask.Person)
	if err != nil {
		return "", err
	}
	kind, place, column := RevealIdentity, IdentityPlace(ask.Person), "identity"
	switch ask.Field {
	case Identity:
	case Phone:
		kind, place, column = RevealPhone, PhonePlace(ask.Person), "phone"
	default:
		return "", fault.New(fault.Invalid, "no_field", "没有这个受保护的字段。", "There is no such protected field.").At("body.field", "没有这个字段", "no such field")
	}
	if ask.Reason = strings.TrimSpace(ask.Reason); ask.Reason == "" {
		return "", fault.New(fault.Invalid, "needs_fields", "请填写查看理由。", "Give the reason.").At("body.reason", "请填写理由", "give a reason")
	}
	var sealed *string
	if _, err := tx.Row(`SELECT `+column+` FROM person WHERE id = $1`, []any{ask.Person}, &sealed); err != nil {
		return "", err
	}
	value, err := m.opened(place, sealed)
	if err != nil {
		return "", err
	}
	if value == "" {
		return "", fault.New(fault.NotFound, "nothing_kept", "此项尚未登记。", "Nothing has been noted there.")
	}
	_, _, err = tx.Once(a.Person, ask.Key, kind+" "+ask.Person, func() (string, error) {
		body := event.Body{Note: ask.Reason, Extra: map[string]any{"person": ask.Person}}
		if ask.Person != a.Person {
			body.Notify = []event.Notify{{Persons: []string{ask.Person}, Key: kind}}
		}
		return "", m.log(tx, a, at, kind, body)
	})
	return value, err
}
