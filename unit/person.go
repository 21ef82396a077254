package unit

import (
	"strings"

	"zhiben/internal/fault"
	"zhiben/store"
)

// NewPerson notes a person, who has no post and no account yet, and gives the identifier.
func NewPerson(tx *store.Tx, region, name string) (string, error) {
	if name = strings.TrimSpace(name); name == "" || len(name) > 150 {
		return "", fault.New(fault.Invalid, "invalid", "请填写姓名（不超过50字）。", "Give a name of at most 50 characters.").At("body.name", "必填", "required")
	}
	id := store.NewID()
	persons.Tell(tx, id)
	_, err := tx.Exec(`INSERT INTO person (id, region, name) VALUES ($1, $2, $3)`, id, region, name)
	return id, err
}

// RenamePerson changes a person's name in the register.
func RenamePerson(tx *store.Tx, id, name string) error {
	tx.Forget(nameKey{"person", id})
	persons.Tell(tx, id)
	_, err := tx.Exec(`UPDATE person SET name = $1 WHERE id = $2`, name, id)
	return err
}
