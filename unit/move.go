package unit

import (
	"errors"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
)

// Rows are the rows of units whose kind has fields of its own.
type Rows interface {
	// Planted makes the row of a unit just added to the tree.
	Planted(tx *store.Tx, a *Actor, u Unit, values map[string]any) error
	// Renamed lets the row follow the unit's name.
	Renamed(tx *store.Tx, a *Actor, u Unit) error
}

// PathColumn is a column that holds paths of units.
type PathColumn struct{ Table, Column string }

// Relocated is the kind of the event that tells of a unit's new path: Extra holds the paths `from` and `to`, by which all that stood
// under the one stands under the other.
const Relocated = "relocate"

// Relocate puts a unit, with all that stands under it, under another parent or gives it another code; empty leaves as it is. All
// rows about the units move with them in the same transaction. version is the one the caller read.
func (m *Model) Relocate(tx *store.Tx, a *Actor, id string, version int64, parent, code string) (Unit, error) {
	u, err := Get(tx, id)
	if err == nil {
		err = a.Allow(Ask{Right: "unit.edit", Path: u.Path})
	}
	if err == nil { // one at a time, from the root, so that no two moves make a circle
		err = lockRoot(tx, u.Path)
	}
	if err != nil {
		return u, err
	}
	if u, err = Get(tx, id); err != nil {
		return u, err
	}
	if parent == "" {
		parent = u.Parent
	}
	above := Unit{Path: "/", Region: u.Region}
	if parent != "" {
		if above, err = Get(tx, parent); err != nil {
			return u, err
		}
		if err := a.Allow(Ask{Right: "unit.edit", Path: above.Path}); err != nil {
			return u, err
		}
	}
	from, changes := u.Path, map[string]event.Change{}
	if parent != u.Parent {
		changes["parent"] = event.Change{From: u.Parent, To: parent}
	}
	if code != "" && code != u.Code {
		changes["code"] = event.Change{From: u.Code, To: code}
		u.Code = code
	}
	u.Parent = parent
	if err := m.mayStand(&u, above, from); err != nil {
		return u, err
	}
	if u.Path = above.Path + u.Code + "/"; u.Path == from {
		return u, nil
	}
	tx.ForgetAll() // paths of units and rows are about to change
	n, err := tx.Exec(`UPDATE unit SET parent = $1, code = $2, version = version + 1 WHERE id = $3 AND version = $4`, nullable(u.Parent), u.Code, id, version)
	if err == nil && n == 0 {
		err = changed()
	}
	if err == nil {
		err = m.movePaths(tx, from, u.Path)
	}
	if errors.Is(err, store.ErrUnique) {
		return u, fault.Newf(fault.Conflict, "unit_exists", "“%s”下已有同名或同编码的单位：%s。", "Under “%s” a unit of this name or code is already there: %s.", above.Name, u.Name)
	}
	if err != nil {
		return u, err
	}
	u.Version = version + 1
	units.Tell(tx, u.ID)
	return u, m.log(tx, a, u, Relocated, event.Body{Changes: changes, Extra: map[string]any{"from": from, "to": u.Path}})
}

func (m *Model) mayStand(u *Unit, above Unit, from string) error {
	switch {
	case strings.HasPrefix(above.Path, from):
		return fault.New(fault.Invalid, "invalid", "不能把单位移到它自己或其下级之下。", "A unit cannot stand under itself or what is below it.").At("body.parent", "换一个上级单位", "choose another parent")
	case above.Region != u.Region:
		return fault.New(fault.Invalid, "invalid", "不能把单位移到另一个县。", "A unit cannot move to another county.").At("body.parent", "换一个上级单位", "choose another parent")
	case u.Parent == "" && u.Code != u.Region:
		return fault.New(fault.Invalid, "invalid", "县的编码是全县数据的区划代码，不能修改。", "The county's code is the region of all its data and cannot change.").At("body.code", "不能修改", "cannot change")
	}
	return m.check(u, above)
}

func lockRoot(tx *store.Tx, path string) error {
	_, err := tx.Row(`SELECT id FROM unit WHERE path = $1`+tx.ForUpdate(), []any{Ancestors(path)[0]}, new(string))
	return err
}

// movePaths rewrites the paths of the units under one path, and of all rows about them. Whoever adds such a row holds the unit
// (Hold): either its row is there to be rewritten, or it waits and reads the new path.
func (m *Model) movePaths(tx *store.Tx, from, to string) error {
	columns := append([]PathColumn{{"unit", "path"}}, m.Paths...)
	for _, table := range m.tables {
		columns = append(columns, PathColumn{table, `"s_unit_path"`})
	}
	for _, c := range columns {
		args := store.Args{Values: []any{to, len(from) + 1}}
		if _, err := tx.Exec(`UPDATE `+c.Table+` SET `+c.Column+` = $1 || substr(`+c.Column+`, $2) WHERE `+Range(c.Column, from, &args), args.Values...); err != nil {
			return err
		}
	}
	return nil
}
