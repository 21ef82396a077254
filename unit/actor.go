package unit

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"zhiben/internal/fault"
	"zhiben/store"
)

// Actor is who acts: a person in one of their posts, anybody without an account, or the system itself.
type Actor struct {
	Person string // empty: the system, or the public
	Name   string
	Post   string
	Role   string
	Unit   Unit
	// Territory is the path of all that the post may see: the unit's own subtree, or with a role over a territory that of the
	// county, town or zone it stands in.
	Territory string
	// Narrow leaves the territory out: the post sees what is assigned to the person, shared with the unit, or of its sectors.
	Narrow bool
	// Sectors are the industry codes (prefixes) that the unit answers for, of a role over a sector.
	Sectors []string
	// Opened is what is open to the person for a time beside the post's scope, to be read.
	Opened []Opening
	// OnBehalf is the person whose post a delegate acts in; empty: the own one.
	OnBehalf string
	System   bool
	Public   bool     // no account
	May      []string // rights of the role: read, unit.edit, account.edit
}

// System is the actor of effects, clocks and commands.
func System() *Actor { return &Actor{System: true, Name: "系统"} }

// Public is the actor of what needs no account.
func Public() *Actor { return &Actor{Public: true, Name: "公众"} }

// Ask is one question of authority: may this actor do this, here?
type Ask struct {
	// Right is a right of the role; ignored where Roles or Own is given.
	Right string
	// Roles are the roles a pack names for a move; Own those that count at the very unit that Path names.
	Roles, Own []string
	// Persons and Seats are named by the record itself: they may, whatever their scope.
	Persons []string
	Seats   []Seat
	// Anybody is true for what the public may do.
	Anybody bool
	// Path is the unit it is about; empty where there is no place. Region and Sectors are that unit's.
	Path    string
	Region  string
	Sectors []string
	// Ledger and Record name the record that is to be read, for what is open for a time; empty where something else is asked.
	Ledger, Record string
	// Shared are paths of further units that stand in for it, Assigned persons in whose scope it lies.
	Shared   []string
	Assigned []string
	// Below is true where units under Path may do it too, as reading an issued plan.
	Below bool
}

// Seat is a unit whose people may, with roles only those who hold one of them there.
type Seat struct {
	Unit  string
	Roles []string
}

// Allow is the one place where authority is decided; nil means yes. What lies outside the actor's scope is not found, so that
// nobody learns what is there.
func (a *Actor) Allow(q Ask) error {
	switch {
	case a == nil:
		return fault.New(fault.Unauthenticated, "not_logged_in", "请先登录。", "Log in first.")
	case a.System || q.Anybody || a.named(q):
		return nil
	case !a.within(q):
		return NotFound()
	case !a.holds(q):
		return fault.New(fault.Forbidden, "not_for_this_post", "当前身份不能办理此事。如您另有岗位，请切换身份。",
			"This post may not do this. If you hold another post, switch to it.")
	}
	return nil
}

// sight is the right by which a post sees units with their people: who reads what happens there does, and who keeps units, accounts or
// posts or looks at the audit without reading business data.
func (a *Actor) sight() string {
	for _, right := range []string{"read", "unit.edit", accountEdit, postEdit, "audit.read"} {
		if a.Allow(Ask{Right: right}) == nil {
			return right
		}
	}
	return "read"
}

// SeesUnits asks that a post may see units at all; see Shows.
func (a *Actor) SeesUnits() error { return a.Allow(Ask{Right: a.sight()}) }

// Shows asks that a post may see a unit with its people.
func (a *Actor) Shows(tx *store.Tx, u Unit) error { return a.allowAt(tx, u, a.sight()) }

// Reads asks that a post may read what stands at a unit.
func (a *Actor) Reads(tx *store.Tx, u Unit) error { return a.allowAt(tx, u, "read") }

// Sees reports whether a post may read what stands at a unit.
func (a *Actor) Sees(tx *store.Tx, u Unit) (bool, error) {
	err := a.Reads(tx, u)
	if fault.Of(err) != nil {
		return false, nil
	}
	return err == nil, err
}

// SeesAny reports whether a post may read what stands where one of some posts is held.
func (a *Actor) SeesAny(tx *store.Tx, posts []Post) (bool, error) {
	for _, p := range posts {
		if seen, err := a.Sees(tx, p.Unit); seen || err != nil {
			return seen, err
		}
	}
	return false, nil
}

// allowAt is Allow about a unit, its sectors looked up where the actor's territory does not decide.
func (a *Actor) allowAt(tx *store.Tx, u Unit, right string) error {
	q := Ask{Right: right, Path: u.Path, Region: u.Region}
	if a != nil && len(a.Sectors) > 0 && !a.Covers(u.Path) {
		var err error
		if q.Sectors, err = SectorsOf(tx, u.ID); err != nil {
			return err
		}
	}
	return a.Allow(q)
}

// named reports whether the record itself names the person, or the person's unit and post.
func (a *Actor) named(q Ask) bool {
	if a.Person != "" && slices.Contains(q.Persons, a.Person) || a.OnBehalf != "" && slices.Contains(q.Persons, a.OnBehalf) {
		return true
	}
	return slices.ContainsFunc(q.Seats, func(s Seat) bool {
		return s.Unit == a.Unit.ID && s.Unit != "" && (len(s.Roles) == 0 || slices.Contains(s.Roles, a.Role))
	})
}

func (a *Actor) holds(q Ask) bool {
	if q.Roles == nil && q.Own == nil {
		return slices.Contains(a.May, q.Right)
	}
	return slices.Contains(q.Roles, a.Role) || a.Unit.Path == q.Path && slices.Contains(q.Own, a.Role)
}

func (a *Actor) within(q Ask) bool {
	if q.Path == "" {
		return !a.Public
	}
	if a.Territory == "" { // an actor without a place sees no place
		return false
	}
	if a.Covers(q.Path) || a.Person != "" && slices.Contains(q.Assigned, a.Person) || a.OnBehalf != "" && slices.Contains(q.Assigned, a.OnBehalf) {
		return true
	}
	if a.Opens(q.Ledger, q.Record, q.Path) {
		return true
	}
	if a.Regulates(q.Region, q.Sectors) {
		return true
	}
	for _, p := range q.Shared {
		if p == a.Unit.Path || !a.Narrow && strings.HasPrefix(p, a.Territory) {
			return true
		}
	}
	return q.Below && strings.HasPrefix(a.Unit.Path, q.Path)
}

// Covers reports whether the post sees a unit by where it stands.
func (a *Actor) Covers(path string) bool {
	return a.System || a.Territory != "" && !a.Narrow && strings.HasPrefix(path, a.Territory)
}

// Regulates reports whether the post answers for one of a unit's industry codes, in its own county.
func (a *Actor) Regulates(region string, codes []string) bool {
	return region == a.Unit.Region && slices.ContainsFunc(codes, a.answersFor)
}

func (a *Actor) answersFor(code string) bool {
	return slices.ContainsFunc(a.Sectors, func(prefix string) bool { return strings.HasPrefix(code, prefix) })
}

// sharedInto is the condition on the table of shares that a unit's share is the actor's too: those of the whole territory, of a narrow
// post those of the very unit.
func (a *Actor) sharedInto(args *store.Args) string {
	if a.Narrow {
		return "path = " + args.Add(a.Unit.Path)
	}
	return Range("path", a.Territory, args)
}

// share is the path under which something shared counts as shared with the post.
func (a *Actor) share() string {
	if a.Narrow {
		return a.Unit.Path
	}
	return a.Territory
}

// Persons are in whose place the actor stands.
func (a *Actor) Persons() []string {
	if a.OnBehalf != "" {
		return []string{a.Person, a.OnBehalf}
	}
	return []string{a.Person}
}

// NotFound is the answer for what is not there and for what is out of scope alike.
func NotFound() error {
	return fault.New(fault.NotFound, "not_found", "没有找到，或不在您的管辖范围。如需查看，请联系上级安委办。",
		"Not found, or outside your territory. Ask the safety-committee office above you if you need it.")
}

// Range is the condition that a path column lies under a path, as one index range.
func Range(column, path string, args *store.Args) string {
	return between(column, path, args.Add)
}

// between is Range with the values as add writes them.
func between(column, path string, add func(any) string) string {
	return "(" + column + " >= " + add(path) + " AND " + column + " < " + add(behind(path)) + ")"
}

// behind sorts after everything that begins with a path: '/' + 1 is '0'.
func behind(path string) string { return strings.TrimSuffix(path, "/") + "0" }

// Ancestors lists the paths of the units above a path, itself included.
func Ancestors(path string) []string {
	var out []string
	for i, r := range path {
		if r == '/' && i > 0 {
			out = append(out, path[:i+1])
		}
	}
	return out
}

// Places is the condition on a column of units' paths that the actor sees what stands there, whatever it is: a unit of the territory or of
// the sectors.
func (a *Actor) Places(column string, args *store.Args) string {
	if a.System {
		return "TRUE"
	}
	return anyOf(a.placed(column, amongThese, args))
}

// anyOf is the condition that one of some holds.
func anyOf(or []string) string {
	if len(or) == 0 {
		return "FALSE"
	}
	return "(" + strings.Join(or, " OR ") + ")"
}

// Scope is the condition on a ledger's table that the actor may see a row: it lies in the actor's territory or sector, is assigned to
// the person, is shared with the unit, is open to the person for a time, or is in a state that is open to the units below.
func (a *Actor) Scope(ledger string, below []string, args *store.Args) string {
	return a.scope(ledger, below, part{outside: true, shared: true, assigned: true, id: `"s_id"`, among: amongThese}, args)
}

// amongThese says that a value is one of those a question gives.
const amongThese = "IN (%s)"

// part is what of a scope there is to ask for, and how.
type part struct {
	outside  bool // there are units outside of the territory
	shared   bool
	assigned bool
	id       string // the column of identifiers
	among    string // see amongThese
}

// ScopeNow is Scope without what nothing lies in at the moment: most posts have nothing shared or assigned in a ledger, and a database
// walks an index in order where it need not ask. Who has all units in the territory sees all there is.
func (a *Actor) ScopeNow(tx *store.Tx, ledger string, below []string, args *store.Args) (string, error) {
	if a.System || a.Territory == "" {
		return a.Scope(ledger, below, args), nil
	}
	var asked store.Args
	var outside, shared, assigned int64
	of, from, to := asked.Add(ledger), asked.Add(a.Territory), asked.Add(behind(a.Territory))
	is := func(rows ...string) string {
		return "CASE WHEN EXISTS (" + strings.Join(rows, ") OR EXISTS (") + ") THEN 1 ELSE 0 END"
	}
	_, err := tx.Row("SELECT "+is("SELECT 1 FROM unit WHERE path < "+from, "SELECT 1 FROM unit WHERE path >= "+to)+", "+
		is("SELECT 1 FROM share WHERE ledger = "+of+" AND "+a.sharedInto(&asked))+", "+
		is("SELECT 1 FROM assign WHERE ledger = "+of+" AND person IN "+store.In(&asked, a.Persons())), asked.Values, &outside, &shared, &assigned)
	if err != nil {
		return "", err
	}
	p := part{outside: outside == 1, shared: shared == 1, assigned: assigned == 1, id: `"s_id"`, among: amongThese}
	switch {
	case tx.Postgres:
		p.among = "= ANY (ARRAY(%s))" // asked once, then looked up in the index; a part of a query would be tried row by row
	case !a.Narrow:
		p.id = "+" + p.id // SQLite would gather the whole territory by identifiers and sort it, rather than walk in order
	}
	return a.scope(ledger, below, p, args), nil
}

func (a *Actor) scope(ledger string, below []string, p part, args *store.Args) string {
	if a.System || !p.outside && !a.Narrow {
		return "TRUE"
	}
	if a.Territory == "" {
		return "FALSE"
	}
	or := a.placed(`"s_unit_path"`, p.among, args)
	if p.shared {
		or = append(or, p.id+` IN (SELECT record FROM share WHERE ledger = `+args.Add(ledger)+" AND "+a.sharedInto(args)+")")
	}
	if p.assigned {
		or = append(or, p.id+` IN (SELECT record FROM assign WHERE ledger = `+args.Add(ledger)+" AND person IN "+store.In(args, a.Persons())+")")
	}
	or = append(or, a.opened(ledger, args)...)
	if len(below) > 0 {
		or = append(or, `("s_state" IN `+store.In(args, below)+` AND "s_unit_path" IN `+store.In(args, Ancestors(a.Unit.Path))+")")
	}
	return anyOf(or)
}

// placed is the condition that the unit whose path stands in a column lies in the territory or the sectors. With sectors, the units of both
// are one set, which a database looks up in an index; of two conditions it would try each row. The path stands in the indexes.
func (a *Actor) placed(column, among string, args *store.Args) []string {
	// SQLite plans a statement anew for each value that it compares with an index; not for what is made of one.
	plain := func(v any) string { return "CAST(" + args.Add(v) + " AS TEXT)" }
	var units []string
	switch {
	case a.Territory == "" || len(a.Sectors) == 0 && a.Narrow:
		return nil
	case len(a.Sectors) == 0:
		return []string{Range(column, a.Territory, args)}
	case !a.Narrow:
		units = append(units, "SELECT path FROM unit WHERE "+between("path", a.Territory, plain))
	}
	units = append(units, `SELECT u.path FROM sector JOIN unit u ON u.id = sector.unit WHERE sector.region = `+plain(a.Unit.Region)+` AND how = '' AND `+codes(a.Sectors, plain))
	return []string{column + " " + fmt.Sprintf(among, strings.Join(units, " UNION ALL "))}
}

// Employs is the condition that the person in a column holds a post in the actor's territory; of a narrow post, that it is the actor.
func (a *Actor) Employs(column string, now time.Time, args *store.Args) string {
	switch {
	case a.System:
		return "TRUE"
	case a.Territory == "":
		return "FALSE"
	case a.Narrow:
		return column + " IN " + store.In(args, a.Persons())
	}
	return column + ` IN (SELECT p.person FROM post p JOIN unit u ON u.id = p.unit WHERE ` + Range("u.path", a.Territory, args) + ` AND ` + Held(args.Add(now.UnixMilli())) + ")"
}

// codes is the condition that the code of a sector begins with one of the prefixes, as index ranges.
func codes(prefixes []string, add func(any) string) string {
	var or []string
	for _, p := range prefixes {
		if p == "" {
			continue
		}
		end := p[:len(p)-1] + string(rune(p[len(p)-1]+1))
		or = append(or, "sector.code >= "+add(p)+" AND sector.code < "+add(end))
	}
	return anyOf(or)
}
