// Package unit is the organisation tree with the persons and posts in it, and what a post may see and do there.
package unit

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
)

// Unit is a node of the organisation tree.
type Unit struct {
	ID      string
	Region  string // the county's region code
	Kind    string
	Name    string
	Aliases []string // other names that documents use
	Code    string   // unique under its parent; a step of the path
	Parent  string   // empty: a root
	Path    string   // codes from the root: /370000/t01/
	Version int64
}

// Depth is how far below the root the unit stands.
func (u *Unit) Depth() int { return strings.Count(u.Path, "/") - 2 }

const (
	columns     = `id, region, kind, name, aliases, code, coalesce(parent, ''), path, version`
	unitColumns = `u.id, u.region, u.kind, u.name, u.aliases, u.code, coalesce(u.parent, ''), u.path, u.version`
)

func scanUnit(scan func(...any) error) (Unit, error) {
	var u Unit
	var aliases string
	if err := scan(&u.ID, &u.Region, &u.Kind, &u.Name, &aliases, &u.Code, &u.Parent, &u.Path, &u.Version); err != nil {
		return u, err
	}
	return u, json.Unmarshal([]byte(aliases), &u.Aliases)
}

// Get finds a unit by id, whatever the scope.
func Get(tx *store.Tx, id string) (Unit, error) {
	if u, ok := tx.Recall(unitKey{id}); ok {
		return u.(Unit), nil
	}
	units, err := query(tx, `WHERE id = $1`, id)
	if err == nil && len(units) == 0 {
		err = NotFound()
	}
	if err != nil {
		return Unit{}, err
	}
	return units[0], nil
}

// Hold finds a unit by id and keeps its path as it is until the transaction ends, so that rows may be written with it.
func Hold(tx *store.Tx, id string) (Unit, error) {
	if !tx.Postgres {
		return Get(tx, id)
	}
	if u, ok := tx.Recall(heldKey{id}); ok {
		return u.(Unit), nil
	}
	units, err := query(tx, `WHERE id = $1 FOR KEY SHARE`, id)
	if err == nil && len(units) == 0 {
		err = NotFound()
	}
	if err != nil {
		return Unit{}, err
	}
	tx.Keep(heldKey{id}, units[0])
	return units[0], nil
}

// Lock makes other transactions that lock the unit wait until this one ends.
func Lock(tx *store.Tx, id string) error {
	_, err := tx.Row(`SELECT id FROM unit WHERE id = $1`+tx.ForUpdate(), []any{id}, new(string))
	return err
}

func query(tx *store.Tx, where string, args ...any) ([]Unit, error) {
	out := []Unit{}
	err := tx.Query(`SELECT `+columns+` FROM unit `+where, args, func(scan func(...any) error) error {
		u, err := scanUnit(scan)
		out = append(out, u)
		return err
	})
	if len(out) == 1 { // one that is asked for is likely to be asked for again, and named in the answer
		tx.Keep(unitKey{out[0].ID}, out[0])
		tx.Keep(nameKey{"unit", out[0].ID}, out[0].Name)
	}
	return out, err
}

// Filter narrows a list of units; empty fields do not.
type Filter struct {
	Kind string
	Text string // part of a name
}

// List gives the units of the actor's territory and sectors in tree order. Those above the actor's own are among them, and without a
// filter those above the sectors' units, so that the tree hangs together.
func List(tx *store.Tx, a *Actor, f Filter) ([]Unit, error) {
	if err := a.SeesUnits(); err != nil {
		return nil, err
	}
	var args store.Args
	where := []string{"TRUE"}
	if !a.System {
		where = append(where, "("+a.Places("path", &args)+" OR path IN "+store.In(&args, Ancestors(a.Unit.Path))+")")
	}
	if f.Kind != "" {
		where = append(where, "kind = "+args.Add(f.Kind))
	}
	if f.Text != "" {
		like := args.Add("%" + store.EscapeLike(f.Text) + "%")
		where = append(where, "(name LIKE "+like+` ESCAPE '\' OR aliases LIKE `+like+` ESCAPE '\')`)
	}
	units, err := query(tx, "WHERE "+strings.Join(where, " AND ")+" ORDER BY path", args.Values...)
	if err != nil || len(a.Sectors) == 0 || f != (Filter{}) {
		return units, err
	}
	return withAbove(tx, units)
}

// withAbove adds the units above some, in tree order.
func withAbove(tx *store.Tx, units []Unit) ([]Unit, error) {
	known, missing := map[string]bool{}, map[string]bool{}
	for _, u := range units {
		known[u.Path] = true
	}
	for _, u := range units {
		for _, path := range Ancestors(u.Path) {
			missing[path] = missing[path] || !known[path]
		}
	}
	maps.DeleteFunc(missing, func(_ string, is bool) bool { return !is })
	for chunk := range slices.Chunk(slices.Sorted(maps.Keys(missing)), 500) {
		var args store.Args
		above, err := query(tx, "WHERE path IN "+store.In(&args, chunk), args.Values...)
		if err != nil {
			return nil, err
		}
		units = append(units, above...)
	}
	slices.SortFunc(units, func(a, b Unit) int { return strings.Compare(a.Path, b.Path) })
	return units, nil
}

// All gives every unit, for matching the names that a document uses.
func All(tx *store.Tx) ([]Unit, error) { return query(tx, "ORDER BY path") }

// Roots gives the units at the top of the tree.
func Roots(tx *store.Tx) ([]Unit, error) { return query(tx, "WHERE parent IS NULL ORDER BY path") }

// Parent is the identifier of the unit above; empty for a root.
func Parent(tx *store.Tx, id string) (parent string, err error) {
	_, err = tx.Row(`SELECT coalesce(parent, '') FROM unit WHERE id = $1`, []any{id}, &parent)
	return parent, err
}

// Root is the unit at the top of the tree that a path leads through.
func Root(tx *store.Tx, path string) (Unit, error) {
	units, err := query(tx, "WHERE path = $1", Ancestors(path)[0])
	if err == nil && len(units) == 0 {
		err = NotFound()
	}
	if err != nil {
		return Unit{}, err
	}
	return units[0], nil
}

// Without lists the units of a kind that have no row in a table.
func Without(tx *store.Tx, kind, table string) ([]Unit, error) {
	return query(tx, `WHERE kind = $1 AND NOT EXISTS (SELECT 1 FROM `+table+` WHERE "s_id" = unit.id) ORDER BY path`, kind)
}

// Taken reports whether a unit of this name, or of this code, stands under another.
func Taken(tx *store.Tx, parent, key, text string) (bool, error) {
	query, args := `SELECT id FROM unit WHERE parent = $1 AND name = $2`, []any{parent, text}
	if key == "code" {
		above, err := Get(tx, parent)
		if err != nil {
			return false, err
		}
		query, args = `SELECT id FROM unit WHERE path = $1`, []any{above.Path + text + "/"}
	}
	var id string
	return tx.Row(query, args, &id)
}

// Names gives the names of units by id; unknown ids are left out.
func Names(tx *store.Tx, ids []string) (map[string]string, error) {
	return namesOf(tx, "unit", ids)
}

// PersonNames gives the names of persons by id; unknown ids are left out.
func PersonNames(tx *store.Tx, ids []string) (map[string]string, error) {
	return namesOf(tx, "person", ids)
}

// Under what a transaction remembers a unit, and the name of a unit or person.
type (
	unitKey struct{ id string }
	heldKey struct{ id string } // one that stays as it is until the end
	nameKey struct{ table, id string }
)

// Present lets a transaction know the actor's own name.
func Present(tx *store.Tx, a *Actor) {
	if a.Person != "" {
		tx.Keep(nameKey{"person", a.Person}, a.Name)
	}
}

func namesOf(tx *store.Tx, table string, ids []string) (map[string]string, error) {
	slices.Sort(ids)
	ids = slices.Compact(ids)
	out := make(map[string]string, len(ids))
	var unknown []string
	for _, id := range ids {
		if name, ok := tx.Recall(nameKey{table, id}); ok {
			out[id] = name.(string)
		} else if id != "" {
			unknown = append(unknown, id)
		}
	}
	for chunk := range slices.Chunk(unknown, 500) {
		var args store.Args
		err := tx.Query(`SELECT id, name FROM `+table+` WHERE id IN `+store.In(&args, chunk), args.Values, func(scan func(...any) error) error {
			var id, name string
			err := scan(&id, &name)
			out[id] = name
			tx.Keep(nameKey{table, id}, name)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Create adds a unit under another, with its row where its kind has fields; with an empty parent it is the root of a new county.
func (m *Model) Create(tx *store.Tx, a *Actor, u Unit) (Unit, error) {
	return m.CreateWith(tx, a, u, nil)
}

// CreateWith is Create with the values of the kind's fields.
func (m *Model) CreateWith(tx *store.Tx, a *Actor, u Unit, values map[string]any) (Unit, error) {
	path := "/"
	if u.Parent != "" {
		parent, err := Get(tx, u.Parent)
		if err != nil {
			return u, err
		}
		path = parent.Path
	}
	if err := a.Allow(Ask{Right: "unit.edit", Path: path}); err != nil {
		return u, err
	}
	u, err := m.Plant(tx, a, u)
	if err != nil || m.Rows == nil {
		return u, err
	}
	return u, m.Rows.Planted(tx, a, u, values)
}

// Plant adds a node to the tree and nothing else. Whether the actor may is for the caller to ask.
func (m *Model) Plant(tx *store.Tx, a *Actor, u Unit) (Unit, error) {
	parent := Unit{Path: "/"}
	if u.Parent != "" {
		var err error
		if parent, err = Hold(tx, u.Parent); err != nil {
			return u, err
		}
	}
	if err := m.check(&u, parent); err != nil {
		return u, err
	}
	u.ID, u.Region, u.Version = store.NewID(), parent.Region, 1
	if u.Code == "" { // the tail of the id is its random part
		u.Code = strings.ReplaceAll(u.ID, "-", "")[20:]
	}
	if u.Parent == "" { // a county's code is the region of all that stands under it
		u.Region = u.Code
	}
	u.Path = parent.Path + u.Code + "/"
	_, err := tx.Exec(`INSERT INTO unit (id, region, kind, name, aliases, code, parent, path, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)`,
		u.ID, u.Region, u.Kind, u.Name, aliasText(u.Aliases), u.Code, nullable(u.Parent), u.Path)
	if errors.Is(err, store.ErrUnique) {
		return u, fault.Newf(fault.Conflict, "unit_exists", "“%s”下已有同名或同编码的单位：%s。", "Under “%s” a unit of this name or code is already there: %s.", parent.Name, u.Name)
	}
	if err != nil {
		return u, err
	}
	units.Tell(tx, u.ID)
	return u, m.log(tx, a, u, "create", event.Body{Extra: map[string]any{"name": u.Name, "kind": u.Kind, "aliases": u.Aliases}})
}

// check tells everything that is wrong with a unit at once; the sentence is that of the first.
func (m *Model) check(u *Unit, parent Unit) error {
	u.Name = strings.TrimSpace(u.Name)
	kind := m.Kind(u.Kind)
	var bad *fault.Error
	wrong := func(f *fault.Error) {
		if bad == nil {
			bad = f
			return
		}
		bad.Places = append(bad.Places, f.Places...)
	}
	if u.Name == "" || len(u.Name) > 300 {
		wrong(fault.New(fault.Invalid, "invalid", "请填写单位名称（不超过100字）。", "Give the unit a name of at most 100 characters.").At("body.name", "请填写，不超过100字", "fill it in, at most 100 characters"))
	}
	if len(u.Aliases) > 50 || slices.ContainsFunc(u.Aliases, func(s string) bool { return len(s) > 300 }) {
		wrong(fault.New(fault.Invalid, "invalid", "别名最多50个，每个不超过100字。", "At most 50 aliases, of at most 100 characters each.").At("body.aliases", "请删减", "shorten them"))
	}
	switch {
	case kind == nil:
		wrong(fault.New(fault.Invalid, "invalid", "没有这种单位类型。", "There is no such kind of unit.").At("body.kind", "从列表中选择", "choose from the list"))
	case u.Parent == "" && len(kind.Under) > 0, u.Parent != "" && !slices.Contains(kind.Under, parent.Kind):
		wrong(fault.Newf(fault.Invalid, "invalid", "%s不能设在这一级之下。", "A %s cannot stand under this unit.", kind.Title).At("body.parent", "换一个上级单位", "choose another parent"))
	}
	if !codeForm(u.Code) {
		wrong(fault.New(fault.Invalid, "invalid", "编码只能用字母和数字，不超过20位。", "A code has letters and digits only, at most 20.").At("body.code", "改用字母和数字", "use letters and digits"))
	}
	if bad == nil {
		return nil
	}
	return bad
}

func codeForm(code string) bool {
	for _, r := range code {
		if (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') {
			return false
		}
	}
	return len(code) <= 20
}

// Edit changes a unit's name and aliases; version is the one the caller read.
func (m *Model) Edit(tx *store.Tx, a *Actor, id string, version int64, name *string, aliases []string) (Unit, error) {
	u, err := Get(tx, id)
	if err != nil {
		return u, err
	}
	if err := a.Allow(Ask{Right: "unit.edit", Path: u.Path}); err != nil {
		return u, err
	}
	changes := map[string]event.Change{}
	if name != nil && *name != u.Name {
		changes["name"] = event.Change{From: u.Name, To: *name}
		u.Name = *name
	}
	if aliases != nil && !slices.Equal(aliases, u.Aliases) {
		changes["aliases"] = event.Change{From: u.Aliases, To: aliases}
		u.Aliases = aliases
	}
	if err := m.check(&u, Unit{Kind: m.parentKind(tx, u)}); err != nil {
		return u, err
	}
	if err := m.rewrite(tx, a, &u, version, changes); err != nil {
		return u, err
	}
	if _, renamed := changes["name"]; !renamed || m.Rows == nil {
		return u, nil
	}
	return u, m.Rows.Renamed(tx, a, u)
}

// Rename gives a unit another name, whatever the version; the caller has asked whether the actor may.
func (m *Model) Rename(tx *store.Tx, a *Actor, id, name string) error {
	u, err := Get(tx, id)
	if err != nil || u.Name == name {
		return err
	}
	was := u.Name
	u.Name = name
	if err := m.check(&u, Unit{Kind: m.parentKind(tx, u)}); err != nil {
		return err
	}
	return m.rewrite(tx, a, &u, u.Version, map[string]event.Change{"name": {From: was, To: u.Name}})
}

func (m *Model) rewrite(tx *store.Tx, a *Actor, u *Unit, version int64, changes map[string]event.Change) error {
	tx.Forget(unitKey{u.ID})
	tx.Forget(heldKey{u.ID})
	tx.Forget(nameKey{"unit", u.ID})
	n, err := tx.Exec(`UPDATE unit SET name = $1, aliases = $2, version = version + 1 WHERE id = $3 AND version = $4`, u.Name, aliasText(u.Aliases), u.ID, version)
	if errors.Is(err, store.ErrUnique) {
		return fault.New(fault.Conflict, "unit_exists", "同一上级下已有同名单位。", "A unit of this name already stands under the same parent.")
	}
	if err != nil {
		return err
	}
	if n == 0 {
		return changed()
	}
	u.Version = version + 1
	units.Tell(tx, u.ID)
	return m.log(tx, a, *u, "edit", event.Body{Changes: changes})
}

func changed() error {
	return fault.New(fault.Changed, "changed", "这个单位刚被他人修改，请刷新后再改。", "Somebody else has just changed this unit; reload and try again.")
}

func (m *Model) parentKind(tx *store.Tx, u Unit) string {
	if u.Parent == "" {
		return ""
	}
	parent, err := Get(tx, u.Parent)
	if err != nil {
		return ""
	}
	return parent.Kind
}

func (m *Model) log(tx *store.Tx, a *Actor, u Unit, kind string, body event.Body) error {
	return event.Append(tx, &event.Event{Region: u.Region, Ledger: "unit", Record: u.ID, Unit: u.ID, UnitPath: u.Path, Kind: kind, Person: a.Person, Post: a.Post, Body: body})
}

func aliasText(aliases []string) string {
	if aliases == nil {
		aliases = []string{}
	}
	b, _ := json.Marshal(aliases) // texts only
	return string(b)
}

func nullable(s string) any {
	if s == "" {
		return nil
	}
	return s
}
