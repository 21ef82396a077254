package unit

import (
	"errors"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/safety"
	"zhiben/secret"
	"zhiben/store"
)

// This file keeps who a person is: the identity number (GB 11643) lies encrypted in the register and is found by its keyed hash, so that
// one person is entered once in a county, whichever units enter them.

// IdentityScope is the scope of the keyed hashes of identity numbers, the one that fields of ledgers of that type have.
const IdentityScope = "identity_number"

// Someone is a person as they are entered.
type Someone struct {
	Name     string
	Identity string // the identity number; empty: not given
	Phone    string // the telephone; empty: not given
}

var errNoKeys = errors.New("what is protected of persons needs the key file")

// IdentityPlace is what the encrypted identity number of a person is bound to.
func IdentityPlace(person string) string { return "person " + person + " identity" }

// identity takes an identity number in, as it is kept.
func identity(tx *store.Tx, entered string) (string, error) {
	number := strings.ToUpper(strings.TrimSpace(entered))
	if err := safety.IdentityNumber(number, tx.Now); err != nil {
		return "", fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").
			At("body.identity", "公民身份号码有误，请核对", "is no identity number")
	}
	return number, nil
}

// hashesOf are the keyed hashes under which an identity number may lie.
func (m *Model) hashesOf(number string) []string {
	return m.Keys.Indexes(IdentityScope, strings.ToLower(number))
}

// FindPerson finds the person of a county who has an identity number, which is as Someone has it; what is no such number finds nobody.
func (m *Model) FindPerson(tx *store.Tx, region, entered string) (id, name string, found bool, err error) {
	number, wrong := identity(tx, entered)
	if wrong != nil || m.Keys == nil {
		return "", "", false, nil
	}
	var args store.Args
	found, err = tx.Row(`SELECT id, name FROM person WHERE region = `+args.Add(region)+` AND identity_hash IN `+store.In(&args, m.hashesOf(number)), args.Values, &id, &name)
	return id, name, found, err
}

// Take gives the person of a county who has the identity number entered, or makes a new one. known tells which. Whoever has the number
// under another name is refused, with no more of that name than tells a slip of the pen from another person.
func (m *Model) Take(tx *store.Tx, region string, who Someone) (id string, known bool, err error) {
	if strings.TrimSpace(who.Identity) == "" {
		if id, err = NewPerson(tx, region, who.Name); err == nil {
			err = m.addPhone(tx, id, who.Phone)
		}
		return id, false, err
	}
	number, err := identity(tx, who.Identity)
	if err != nil {
		return "", false, err
	}
	if err := m.lockIdentity(tx, region, number); err != nil {
		return "", false, err
	}
	id, name, known, err := m.FindPerson(tx, region, number)
	if err != nil {
		return "", false, err
	}
	if known {
		if strings.TrimSpace(who.Name) != name {
			return "", false, fault.New(fault.Conflict, "person_differs", "此证件号码已在本系统登记，姓名为“"+MaskedName(name)+"”，与填写的姓名不一致。",
				"This identity number is registered under another name, “"+MaskedName(name)+"”.").At("body.name", "请核对姓名和证件号码", "check name and number")
		}
		if err := HoldPerson(tx, id); err != nil {
			return "", false, err
		}
		return id, true, m.addPhone(tx, id, who.Phone)
	}
	if id, err = NewPerson(tx, region, who.Name); err != nil {
		return "", false, err
	}
	if err := m.keepIdentity(tx, id, number); err != nil {
		return "", false, err
	}
	return id, false, m.addPhone(tx, id, who.Phone)
}

// lockIdentity makes others who enter the same number wait.
func (m *Model) lockIdentity(tx *store.Tx, region, number string) error {
	if m.Keys == nil {
		return errNoKeys
	}
	var names []string
	for _, hash := range m.hashesOf(number) {
		names = append(names, "identity "+region+" "+hash)
	}
	return tx.LockNames(names)
}

func (m *Model) keepIdentity(tx *store.Tx, person, number string) error {
	persons.Tell(tx, person)
	_, err := tx.Exec(`UPDATE person SET identity = $1, identity_hash = $2 WHERE id = $3`,
		m.Keys.Seal(secret.Values, IdentityPlace(person), []byte(number)), m.Keys.Index(IdentityScope, strings.ToLower(number)), person)
	return err
}

// Unidentify takes the identity number of a person out of the register, since it must go.
func (m *Model) Unidentify(tx *store.Tx, person string) error {
	persons.Tell(tx, person)
	_, err := tx.Exec(`UPDATE person SET identity = NULL, identity_hash = NULL WHERE id = $1`, person)
	return err
}

// Identify notes the identity number of a person who holds a post at a unit of the actor's. Whoever has it already is told of, by a masked
// name: the two are made one by a merge.
func (m *Model) Identify(tx *store.Tx, a *Actor, person, entered string) error {
	at, err := m.managedPerson(tx, a, person)
	if err != nil {
		return err
	}
	if err := m.Identified(tx, at.Region, person, entered); err != nil {
		return err
	}
	return m.log(tx, a, at, "identify", event.Body{Extra: map[string]any{"person": person}})
}

// Identified notes the identity number of a person, whoever enters it.
func (m *Model) Identified(tx *store.Tx, region, person, entered string) error {
	number, err := identity(tx, entered)
	if err != nil {
		return err
	}
	if err := m.lockIdentity(tx, region, number); err != nil {
		return err
	}
	if err := HoldPerson(tx, person); err != nil {
		return err
	}
	other, name, found, err := m.FindPerson(tx, region, number)
	switch {
	case err != nil || found && other == person:
		return err
	case found:
		return fault.New(fault.Conflict, "person_known", "此人已在本系统登记（"+MaskedName(name)+"）。如确为同一人，请办理“合并人员”。",
			"The person is registered already ("+MaskedName(name)+"). If they are the same, merge the two.").At("body.identity", "号码已登记", "the number is registered")
	}
	return m.keepIdentity(tx, person, number)
}

// Complete notes what is entered of a person who is there already, where it is not known yet: an identity number that is another than the one
// known, or somebody else's, is refused.
func (m *Model) Complete(tx *store.Tx, region, person string, who Someone) error {
	if strings.TrimSpace(who.Identity) != "" {
		number, err := identity(tx, who.Identity)
		if err != nil {
			return err
		}
		id, _, found, err := m.FindPerson(tx, region, number)
		if err != nil {
			return err
		}
		known, err := tx.Row(`SELECT 1 FROM person WHERE id = $1 AND identity IS NOT NULL`, []any{person}, new(int64))
		if err != nil {
			return err
		}
		if found && id != person || known && !found {
			return fault.New(fault.Conflict, "identity_differs", "证件号码与此人不符，请核对。", "The identity number is not this person's; check it.").At("body.identity", "与此人不符，请核对", "is not this person's")
		}
		if !found {
			if err := m.Identified(tx, region, person, number); err != nil {
				return err
			}
		}
	}
	return m.addPhone(tx, person, who.Phone)
}

// managedPerson gives the unit of a person's first post at which the actor may make people known; without one the person is not found.
func (m *Model) managedPerson(tx *store.Tx, a *Actor, person string) (Unit, error) {
	if a == nil {
		return Unit{}, a.Allow(Ask{})
	}
	held, err := PostsOrComing(tx, person)
	if err != nil {
		return Unit{}, err
	}
	refusal := a.Allow(Ask{Right: accountEdit, Path: "/"})
	for _, p := range held {
		if refusal = m.mayAsk(a, p.Unit); refusal == nil {
			return p.Unit, nil
		}
	}
	return Unit{}, refusal
}

// MaskedName leaves of a name what tells it from another to those who know it.
func MaskedName(name string) string {
	runes := []rune(strings.TrimSpace(name))
	if len(runes) == 0 {
		return ""
	}
	return string(runes[0]) + strings.Repeat("*", max(1, len(runes)-1))
}

type heldPersonKey struct{ id string }

// HoldPerson asks that there is a person, who was not made one with another, and keeps that so until the transaction ends.
func HoldPerson(tx *store.Tx, id string) error {
	if _, held := tx.Recall(heldPersonKey{id}); held {
		return nil
	}
	suffix := ""
	if tx.Postgres {
		suffix = " FOR KEY SHARE"
	}
	if err := standing(tx, id, suffix); err != nil {
		return err
	}
	tx.Keep(heldPersonKey{id}, true)
	return nil
}

// Standing asks that there is a person, who was not made one with another.
func Standing(tx *store.Tx, id string) error { return standing(tx, id, "") }

func standing(tx *store.Tx, id, suffix string) error {
	var name string
	found, err := tx.Row(`SELECT name FROM person WHERE id = $1 AND became IS NULL`+suffix, []any{id}, &name)
	if err == nil && !found {
		err = NotFound()
	}
	if err == nil {
		tx.Keep(nameKey{"person", id}, name)
	}
	return err
}
