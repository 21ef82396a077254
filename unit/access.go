package unit

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
)

// AccessGive is the right to open to others, for a time, what lies outside their scope.
const AccessGive = "access.give"

// Kinds of the events that tell of access.
const (
	AccessOpened = "access"
	AccessEnded  = "access_end"
)

// Access opens to a person for a time, to be read, what lies outside their scope: one record, or without a record those of a ledger that are
// about a unit and what stands under it.
type Access struct {
	ID      string
	Person  string
	Ledger  string
	Record  string
	Unit    Unit // of the record
	GivenBy string
	Since   time.Time
	Until   time.Time // from then on no more
	Reason  string
	Ended   time.Time // taken back before its time; zero: it was not
}

// Opening is what access opens to an actor.
type Opening struct{ Ledger, Record, Path string }

// mostOpen is how much may be open to one person at once: each is a condition of every list.
const mostOpen = 50

// open is the condition that access holds at the moment $1, over that it does no more.
const (
	open = `ended IS NULL AND since <= $1 AND until > $1`
	over = `(ended IS NOT NULL OR until <= $1)`
)

// mostListed is how much access is listed at once.
const mostListed = 500

// openings are what is open to a person now; hold is a clause that locks.
func openings(tx *store.Tx, person, hold string) ([]Opening, error) {
	var out []Opening
	err := tx.Query(`SELECT ledger, record, unit_path FROM access WHERE `+open+` AND person = $2 ORDER BY id`+hold, []any{tx.Now.UnixMilli(), person}, func(scan func(...any) error) error {
		var o Opening
		err := scan(&o.Ledger, &o.Record, &o.Path)
		out = append(out, o)
		return err
	})
	return out, err
}

// Opens reports whether access opens a record at a unit to the actor.
func (a *Actor) Opens(ledger, record, path string) bool {
	return record != "" && slices.ContainsFunc(a.Opened, func(o Opening) bool {
		return o.Ledger == ledger && (o.Record == record || o.Record == "" && strings.HasPrefix(path, o.Path))
	})
}

// opened are the conditions of Scope for what Opens says.
func (a *Actor) opened(ledger string, args *store.Args) (or []string) {
	var records []string
	for _, o := range a.Opened {
		switch {
		case o.Ledger != ledger:
		case o.Record != "":
			records = append(records, o.Record)
		default:
			or = append(or, Range(`"s_unit_path"`, o.Path, args))
		}
	}
	if len(records) > 0 {
		or = append(or, `"s_id" IN `+store.In(args, records))
	}
	return or
}

// GiveAccess opens something. The caller has shown that the giver sees it; most is how long it may last.
func (m *Model) GiveAccess(tx *store.Tx, a *Actor, g Access, most time.Duration) (Access, error) {
	if err := a.Allow(Ask{Right: AccessGive, Path: g.Unit.Path}); err != nil {
		return g, err
	}
	if g.Person != "" && slices.Contains(a.Persons(), g.Person) {
		return g, fault.New(fault.Forbidden, "own_access", "不能给自己临时授权，请由他人办理。", "Nobody gives themselves access; ask somebody else.")
	}
	if err := g.check(tx, most); err != nil {
		return g, err
	}
	g.ID, g.GivenBy, g.Since = store.NewID(), a.Person, tx.Now
	if _, err := tx.Exec(`INSERT INTO access (id, region, person, ledger, record, unit, unit_path, given_by, since, until, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		g.ID, g.Unit.Region, g.Person, g.Ledger, g.Record, g.Unit.ID, g.Unit.Path, g.GivenBy, g.Since.UnixMilli(), g.Until.UnixMilli(), g.Reason); err != nil {
		return g, err
	}
	accessed.Tell(tx, g.ID)
	return g, g.log(tx, a, AccessOpened, event.Body{Note: g.Reason, Extra: map[string]any{"person": g.Person, "until": g.Until.UnixMilli()},
		Notify: []event.Notify{{Persons: []string{g.Person}, Key: AccessOpened}}})
}

func (g *Access) check(tx *store.Tx, most time.Duration) error {
	bad := fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.")
	held, err := Posts(tx, g.Person)
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(held, func(p Post) bool { return p.Unit.Region == g.Unit.Region }) {
		bad = bad.At("body.person", "请选择本县区在任人员", "choose somebody who holds a post in the county")
	}
	switch {
	case !g.Until.After(tx.Now):
		bad = bad.At("body.until", "结束时间须在现在之后", "it must end after now")
	case g.Until.Sub(tx.Now) > most+24*time.Hour: // the last day counts whole
		days := strconv.Itoa(int(most.Hours() / 24))
		bad = bad.At("body.until", "最长 "+days+" 天", days+" days at most")
	}
	if strings.TrimSpace(g.Reason) == "" {
		bad = bad.At("body.reason", "请填写事由", "say why")
	}
	if len(bad.Places) > 0 {
		return bad
	}
	now, err := openings(tx, g.Person, "")
	if err == nil && len(now) >= mostOpen {
		err = fault.Newf(fault.Conflict, "too_much_open", "此人同时有效的临时授权最多 %d 项。", "At most %d things are open to one person at once.", mostOpen)
	}
	return err
}

// log tells of access in the history of the record, or of the unit.
func (g *Access) log(tx *store.Tx, a *Actor, kind string, body event.Body) error {
	e := &event.Event{Region: g.Unit.Region, Ledger: g.Ledger, Record: g.Record, Unit: g.Unit.ID, UnitPath: g.Unit.Path, Kind: kind, Person: a.Person, Post: a.Post, Body: body}
	if g.Record == "" {
		e.Ledger, e.Record = "unit", g.Unit.ID
		e.Body.Extra["ledger"] = g.Ledger
	}
	e.Body.Extra["access"] = g.ID
	return event.Append(tx, e)
}

// EndAccess takes access back before its time: who gave it, or may give such.
func (m *Model) EndAccess(tx *store.Tx, a *Actor, id string) error {
	if a == nil {
		return a.Allow(Ask{})
	}
	found, err := accesses(tx, open+` AND a.id = $2`, tx.Now.UnixMilli(), id)
	if err == nil && len(found) == 0 {
		err = NotFound()
	}
	if err != nil {
		return err
	}
	g := found[0]
	if g.GivenBy != a.Person {
		if err := a.Allow(Ask{Right: AccessGive, Path: g.Unit.Path}); err != nil {
			return err
		}
	}
	if _, err := tx.Exec(`UPDATE access SET ended = $1 WHERE id = $2`, tx.Now.UnixMilli(), id); err != nil {
		return err
	}
	accessed.Tell(tx, id)
	return g.log(tx, a, AccessEnded, event.Body{Extra: map[string]any{"person": g.Person}, Notify: []event.Notify{{Persons: []string{g.Person}, Key: AccessEnded}}})
}

// MayOpen reports whether the actor may open to others what is at a unit, if they see it by their own scope.
func (a *Actor) MayOpen(path string) bool {
	return a.Allow(Ask{Right: AccessGive, Path: path}) == nil
}

// AccessOf lists what a person gave or was given and, for who may give such, all that is open in their territory; what holds now, the
// latest end first, or what is over, the latest first.
func AccessOf(tx *store.Tx, a *Actor, past bool) ([]Access, error) {
	args := store.Args{Values: []any{tx.Now.UnixMilli(), a.Person}}
	whose, when, order := `a.person = $2 OR given_by = $2`, open, `until`
	if a.Allow(Ask{Right: AccessGive}) == nil && a.Covers(a.Territory) {
		whose += " OR " + Range("a.unit_path", a.Territory, &args)
	}
	if past {
		when, order = over, `CASE WHEN ended IS NULL THEN until ELSE ended END`
	}
	return accesses(tx, when+" AND ("+whose+") ORDER BY "+order+" DESC, a.id LIMIT "+args.Add(mostListed), args.Values...)
}

// AccessTo lists the access that opens a record now; whoever asks has shown that they see it.
func AccessTo(tx *store.Tx, ledger, record, path string) ([]Access, error) {
	args := store.Args{Values: []any{tx.Now.UnixMilli(), ledger, record}}
	return accesses(tx, open+` AND ledger = $2 AND (record = $3 OR record = '' AND unit_path IN `+store.In(&args, Ancestors(path))+`) ORDER BY until DESC, a.id`, args.Values...)
}

// GetAccess finds access, also one that is over; whoever asks has shown that they may know of it.
func GetAccess(tx *store.Tx, id string) (Access, error) {
	found, err := accesses(tx, `a.id = $1`, id)
	if err == nil && len(found) == 0 {
		err = NotFound()
	}
	if err != nil {
		return Access{}, err
	}
	return found[0], nil
}

func accesses(tx *store.Tx, where string, args ...any) ([]Access, error) {
	out := []Access{}
	err := tx.Query(`SELECT a.id, a.person, a.ledger, a.record, a.given_by, a.since, a.until, a.reason, a.ended, `+unitColumns+` FROM access a JOIN unit u ON u.id = a.unit WHERE `+where, args, func(scan func(...any) error) error {
		var g Access
		var since, until int64
		var ended *int64
		u, err := scanUnit(func(dest ...any) error {
			return scan(append([]any{&g.ID, &g.Person, &g.Ledger, &g.Record, &g.GivenBy, &since, &until, &g.Reason, &ended}, dest...)...)
		})
		g.Unit, g.Since, g.Until = u, time.UnixMilli(since).UTC(), time.UnixMilli(until).UTC()
		if ended != nil {
			g.Ended = time.UnixMilli(*ended).UTC()
		}
		out = append(out, g)
		return err
	})
	return out, err
}
