package audit

import (
	"cmp"
	"fmt"
	"maps"
	"os/user"
	"slices"
	"time"

	"zhiben/event"
	"zhiben/store"
	"zhiben/unit"
)

// Act is something done to the installation itself, by a command or by the program.
type Act struct {
	Log    string // System, or the name of a noun
	Record string
	Kind   string
	Extra  map[string]any
}

// Done is what was done to the installation: keys_rotate, keys_rekey and others of System in acts.go.
// failed is what came of it; nil: it succeeded. extra holds no protected value.
func Done(kind string, failed error, extra map[string]any) Act {
	told := map[string]any{"ok": failed == nil}
	maps.Copy(told, extra)
	return Act{System, System, kind, told}
}

// Reloaded is that the program took changed packs, or did not because of mistakes; nobody is named where a signal asked for it.
func Reloaded(version string, ok bool, mistakes int) Act {
	return Act{ofPacks, cmp.Or(version, "unreadable"), "reload", map[string]any{"ok": ok, "mistakes": mistakes}}
}

// Operator is whom the machine knows as the one who runs a command.
func Operator() string {
	u, err := user.Current()
	if err != nil {
		return "?"
	}
	return u.Username
}

// By names who did it at the machine itself.
func (a Act) By(operator string) Act {
	a.Extra["operator"] = operator
	return a
}

// Append notes an act, at the county. Without a county it notes nothing: there is nobody yet to answer to.
func Append(tx *store.Tx, a Act) error {
	roots, err := unit.Roots(tx)
	if err != nil || len(roots) == 0 {
		return err
	}
	u := roots[0]
	return event.Append(tx, &event.Event{Region: u.Region, Ledger: a.Log, Record: a.Record, Unit: u.ID, UnitPath: u.Path, Kind: a.Kind, Body: event.Body{Extra: a.Extra}})
}

// Export is what somebody took out of the system as a file.
type Export struct {
	Ledger  string
	Record  string // of one record
	Rows    int64
	Filter  map[string]any // by field, without protected values: nil stands for those
	Fields  []string       // none: all
	Address string
}

// Exported appends that somebody exported something.
func Exported(tx *store.Tx, a *unit.Actor, x Export) error {
	extra := map[string]any{"of": x.Ledger, "filter": x.Filter, "address": x.Address}
	if x.Record != "" {
		extra["record"] = x.Record
	} else {
		extra["rows"] = x.Rows
	}
	if len(x.Fields) > 0 {
		extra["fields"] = slices.Sorted(slices.Values(x.Fields))
	}
	return by(tx, a, "export", extra)
}

// by appends what somebody did, at their own unit.
func by(tx *store.Tx, a *unit.Actor, kind string, extra map[string]any) error {
	return event.Append(tx, &event.Event{Region: a.Unit.Region, Ledger: Events, Record: a.Post, Unit: a.Unit.ID, UnitPath: a.Unit.Path, Kind: kind, Person: a.Person, Post: a.Post, Body: event.Body{Extra: extra}})
}

// Looked appends that somebody looked at the audit, with the filter; the same look again within minutes is none of its own.
func Looked(tx *store.Tx, a *unit.Actor, filter map[string]any, address string) error {
	last, err := event.Recent(tx, a.Post, []string{"look"}, "", 1)
	if err != nil {
		return err
	}
	if len(last) > 0 && tx.Now.Sub(last[0].At) < sameLook && fmt.Sprint(last[0].Body.Extra["filter"]) == fmt.Sprint(filter) {
		return nil
	}
	return by(tx, a, "look", map[string]any{"filter": filter, "address": address})
}

// Filed appends that somebody exported acts of the audit.
func Filed(tx *store.Tx, a *unit.Actor, n int, filter map[string]any, address string) error {
	return by(tx, a, "audit_file", map[string]any{"rows": n, "filter": filter, "address": address})
}

// sameLook is how long a page that is drawn anew counts as one look.
const sameLook = 10 * time.Minute
