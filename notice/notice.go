// Package notice is what people and other systems are told of what happens: notices to persons in the application, and webhooks.
//
// A noun that wants somebody told appends an event whose body has Notify: persons by id, or the holders of roles at units, with
// the key of a text. The follower Notices makes the notices of it, one for each event and person, addressed to who held the posts
// when the event happened, so that replaying the log gives the same notices. Keys that the application has texts for:
//
//	notify        a move's effect                       urge          somebody urges
//	countersign   a signature is asked for              copy          a copy for information
//	letter        a letter has come                     hand_over     a record was handed over
//	return        a record was returned                 due           a deadline comes near or has passed
//
// Any other key is shown as it is: a pack's own sentence.
package notice

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// NoticeFollower makes the notices to persons.
const NoticeFollower = "notices"

// Notices is the follower that makes notices of events.
func Notices() event.Follower {
	return event.Follower{Name: NoticeFollower, Version: "1", Apply: address,
		Reset: func(tx *store.Tx) error { return store.Empty(tx, "notice") }}
}

func address(tx *store.Tx, events []event.Event) error {
	var rows [][]any
	for _, e := range events {
		told := map[string]bool{e.Person: true, "": true} // who did it knows
		for _, n := range e.Body.Notify {
			persons, err := addressees(tx, &e, n)
			if err != nil {
				return err
			}
			for _, p := range persons {
				if !told[p] {
					told[p] = true
					rows = append(rows, []any{p, e.Position, n.Key, n.Clock})
				}
			}
		}
	}
	return tx.Many(`INSERT INTO notice (person, position, key, clock)`, rows, "")
}

func addressees(tx *store.Tx, e *event.Event, n event.Notify) ([]string, error) {
	units := n.Units
	if len(units) == 0 && len(n.Roles) > 0 {
		units = []string{e.Unit}
	}
	if len(units) == 0 {
		return n.Persons, nil
	}
	holders, err := unit.HoldersAt(tx, units, n.Roles, e.At)
	return append(slices.Clone(n.Persons), holders...), err
}

// Notice is one event that a person is told of.
type Notice struct {
	ID    int64 // the event's position in the log
	Key   string
	Clock string
	Event event.Event
	Read  time.Time // zero: not yet
}

// Page is a part of a person's notices.
type Page struct {
	Items  []Notice
	Unread int64
	Next   string // cursor of the next page; empty: this was the last
}

// List gives the actor's own notices: those not yet read first, in each part the latest first.
func List(tx *store.Tx, a *unit.Actor, limit int, after string) (*Page, error) {
	if a == nil {
		return nil, a.Allow(unit.Ask{})
	}
	read, before := false, int64(1)<<62
	if after != "" {
		number, wasRead := strings.CutPrefix(after, "r")
		n, err := strconv.ParseInt(strings.TrimPrefix(number, "u"), 36, 64)
		if err != nil {
			return nil, badCursor()
		}
		read, before = wasRead, n
	}
	page := &Page{}
	var err error
	if page.Unread, err = UnreadAll(tx, a); err != nil {
		return nil, err
	}
	for part := range 2 {
		if part == 1 && read { // both parts are done
			break
		}
		if part == 1 {
			read, before = true, int64(1)<<62
		}
		part, err := list(tx, a.Person, read, before, limit+1-len(page.Items))
		if err != nil {
			return nil, err
		}
		page.Items = append(page.Items, part...)
	}
	if len(page.Items) > limit {
		page.Items = page.Items[:limit]
		last := page.Items[limit-1]
		mark := "u"
		if !last.Read.IsZero() {
			mark = "r"
		}
		page.Next = mark + strconv.FormatInt(last.ID, 36)
	}
	return page, nil
}

const hasRead = `EXISTS (SELECT 1 FROM notice_read r WHERE r.person = n.person AND r.position = n.position)`

func list(tx *store.Tx, person string, read bool, before int64, limit int) ([]Notice, error) {
	if limit <= 0 {
		return nil, nil
	}
	where := "NOT " + hasRead
	if read {
		where = hasRead
	}
	return some(tx, person, where, before, limit)
}

// some reads notices of a person by a condition, the latest first; further values are $4 and on.
func some(tx *store.Tx, person, where string, before int64, limit int, more ...any) ([]Notice, error) {
	var out []Notice
	var positions []int64
	err := tx.Query(`SELECT n.position, n.key, n.clock, coalesce((SELECT at FROM notice_read r WHERE r.person = n.person AND r.position = n.position), 0)
		FROM notice n WHERE n.person = $1 AND n.position < $2 AND `+where+` ORDER BY n.position DESC LIMIT $3`, append([]any{person, before, limit}, more...), func(scan func(...any) error) error {
		var n Notice
		var at int64
		err := scan(&n.ID, &n.Key, &n.Clock, &at)
		if at > 0 {
			n.Read = time.UnixMilli(at).UTC()
		}
		out, positions = append(out, n), append(positions, n.ID)
		return err
	})
	if err != nil {
		return nil, err
	}
	events, err := event.At(tx, positions)
	if err != nil {
		return nil, err
	}
	for i := range out {
		e, ok := events[out[i].ID]
		if !ok {
			return nil, fmt.Errorf("notice %d of %s is of no event", out[i].ID, person)
		}
		out[i].Event = e
	}
	return out, nil
}

// Read notes that the actor has read notices; with all, every one up to the highest given.
func Read(tx *store.Tx, a *unit.Actor, ids []int64, all bool) error {
	if a == nil {
		return a.Allow(unit.Ask{})
	}
	if len(ids) == 0 {
		return nil
	}
	args := store.Args{Values: []any{tx.Now.UnixMilli(), a.Person}}
	which := "position IN " + store.In(&args, ids)
	if all {
		args.Values = args.Values[:2]
		which = "position <= " + args.Add(slices.Max(ids))
	}
	_, err := tx.Exec(`INSERT INTO notice_read (person, position, at) SELECT person, position, $1 FROM notice WHERE person = $2 AND `+which+` ON CONFLICT DO NOTHING`, args.Values...)
	return err
}

// Unread counts the actor's notices of one kind that are not read yet.
func Unread(tx *store.Tx, a *unit.Actor, key string) (n int64, err error) {
	if a == nil {
		return 0, a.Allow(unit.Ask{})
	}
	_, err = tx.Row(`SELECT count(*) FROM notice n WHERE person = $1 AND key = $2 AND NOT `+hasRead, []any{a.Person, key}, &n)
	return n, err
}

// Keyed gives the actor's notices of one kind, the latest first, whether read or not.
func Keyed(tx *store.Tx, a *unit.Actor, key string, limit int, after string) (*Page, error) {
	if a == nil {
		return nil, a.Allow(unit.Ask{})
	}
	before := int64(1) << 62
	if after != "" {
		n, err := strconv.ParseInt(after, 36, 64)
		if err != nil {
			return nil, badCursor()
		}
		before = n
	}
	items, err := some(tx, a.Person, "n.key = $4", before, limit+1, key)
	if err != nil {
		return nil, err
	}
	page := &Page{Items: items}
	if len(items) > limit {
		page.Items, page.Next = items[:limit], strconv.FormatInt(items[limit-1].ID, 36)
	}
	return page, nil
}

func badCursor() error {
	return fault.New(fault.Invalid, "bad_cursor", "翻页位置已失效，请回到第一页。", "The page position is no longer valid; go back to the first page.")
}

// UnreadAll counts the actor's notices that are not read yet.
func UnreadAll(tx *store.Tx, a *unit.Actor) (n int64, err error) {
	if a == nil {
		return 0, a.Allow(unit.Ask{})
	}
	_, err = tx.Row(`SELECT count(*) FROM notice n WHERE person = $1 AND NOT `+hasRead, []any{a.Person}, &n)
	return n, err
}
