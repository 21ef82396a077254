// Package record is what happens to the rows of ledgers: they are created, edited and moved, each time in one transaction
// with the event that tells of it; and how they are found again.
package record

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/expr"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/secret"
	"zhiben/store"
	"zhiben/unit"
)

// Service works on the records of an installation's ledgers.
type Service struct {
	Ledgers  *ledger.Set
	Units    *unit.Model
	Plans    PlanValues // the params that plans set; nil: none do
	Calendar *calendar.Calendar
	Zone     *time.Location
	Blobs    *store.Blobs    // where documents that effects make are kept
	Keys     *secret.Keyring // what encrypted fields are kept with; nil: the packs have none
	Edition  string          // names the packs, by what is in their files; Install notes it; empty: nobody asks
	// LogOut ends all sessions of a person who has left; nil: there are none.
	LogOut func(*store.Tx, string) error
	// Audited tells acts of the audit, which are not erased before their time; nil: there are none.
	Audited func(*event.Event) bool

	latest       atomic.Pointer[paramBook]    // the values of params as last read
	programs     sync.Map                     // compiled by text
	packCalendar *calendar.Calendar           // without what was uploaded here
	looked       atomic.Pointer[string]       // see takeIn
	taking       sync.Mutex                   // held while takeIn works
	watched      atomic.Pointer[dependencies] // which clocks read other ledgers
}

// Record is one row of a ledger.
type Record struct {
	ID         string
	Ledger     string
	Region     string
	Unit       string
	UnitPath   string
	Parent     string // the unit above, of a record that is a unit; read by Load
	Number     string
	State      string
	Version    int64
	Definition int64
	Since      time.Time // when it entered its state
	CreatedAt  time.Time
	CreatedBy  string         // a person; empty: the system
	Person     string         // the person it is about, in ledgers about persons
	Asset      string         // the asset it is about, in ledgers about assets
	Voided     bool           // taken out of lists and counts
	Due        string         // the nearest deadline, an ISO date; empty: none
	Values     map[string]any // canonical values by field; missing: null

	pins   map[string]expr.Value // copies that pinned fields keep; nil: not read yet
	desk   *desk                 // nil: not read yet
	passed bool                  // the moment of the deadline has passed, in the middle of its day
}

// Definition finds a ledger for a caller; an unknown one is not found.
func (s *Service) Definition(name string) (*ledger.Definition, error) {
	if d := s.Ledgers.Get(name); d != nil {
		return d, nil
	}
	return nil, fault.Newf(fault.NotFound, "no_ledger", "没有台账“%s”。", "There is no ledger “%s”.", name)
}

// Today is the date of the transaction in the deployment's zone.
func (s *Service) Today(tx *store.Tx) calendar.Date { return calendar.Of(tx.Now, s.Zone) }

// Load reads a record whatever the scope; the caller must ask for authority.
func (s *Service) Load(tx *store.Tx, d *ledger.Definition, id string, lock bool) (*Record, error) {
	suffix := ""
	if lock {
		suffix = tx.ForUpdate()
	}
	records, err := s.scan(tx, d, `SELECT `+columns(d)+` FROM `+d.Table()+` WHERE "s_id" = $1`+suffix, []any{id})
	if err == nil && len(records) == 0 {
		err = unit.NotFound()
	}
	if err != nil {
		return nil, err
	}
	if d.Is == ledger.Units {
		records[0].Parent, err = unit.Parent(tx, id)
	}
	return records[0], err
}

// Get reads a record that the actor may see.
func (s *Service) Get(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string) (*Record, error) {
	r, err := s.Load(tx, d, id, false)
	if err != nil {
		return nil, err
	}
	return r, s.mayRead(tx, a, d, r)
}

// Pick reads those of the records that are there and that the actor may see, in no order.
func (s *Service) Pick(tx *store.Tx, a *unit.Actor, d *ledger.Definition, ids []string) ([]*Record, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	var out []*Record
	for chunk := range slices.Chunk(ids, 500) {
		var args store.Args
		seen, err := scope(tx, a, d, &args)
		if err != nil {
			return nil, err
		}
		query := `SELECT ` + columns(d) + ` FROM ` + d.Table() + ` WHERE "s_voided" IS NULL AND "s_id" IN ` + store.In(&args, chunk) + " AND " + seen
		records, err := s.scan(tx, d, query, args.Values)
		if err != nil {
			return nil, err
		}
		out = append(out, records...)
	}
	return out, nil
}

func sharedPaths(tx *store.Tx, record string) ([]string, error) {
	var out []string
	err := tx.Query(`SELECT path FROM share WHERE record = $1`, []any{record}, func(scan func(...any) error) error {
		var p string
		err := scan(&p)
		out = append(out, p)
		return err
	})
	return out, err
}

const systemColumns = `"s_id", "s_region", "s_unit", "s_unit_path", "s_number", "s_state", "s_version", "s_definition", "s_since", "s_created_at", "s_created_by", "s_due", "s_person", "s_asset", "s_voided"`

func columns(d *ledger.Definition) string {
	var b strings.Builder
	b.WriteString(systemColumns)
	for _, f := range d.Fields {
		b.WriteString(", " + f.Column())
	}
	return b.String()
}

// scan reads rows selected by columns(d), with further columns of the query after them going to extra.
func (s *Service) scan(tx *store.Tx, d *ledger.Definition, query string, args []any) ([]*Record, error) {
	var out []*Record
	err := tx.Query(query, args, func(scan func(...any) error) error {
		r := &Record{Ledger: d.Name, Values: map[string]any{}}
		var number, by, person, asset *string
		var since, created int64
		var voided *int64
		var due any
		raw := make([]any, len(d.Fields))
		dest := []any{&r.ID, &r.Region, &r.Unit, &r.UnitPath, &number, &r.State, &r.Version, &r.Definition, &since, &created, &by, &due, &person, &asset, &voided}
		for i := range raw {
			dest = append(dest, &raw[i])
		}
		if err := scan(dest...); err != nil {
			return err
		}
		r.Since, r.CreatedAt = time.UnixMilli(since).UTC(), time.UnixMilli(created).UTC()
		r.Number, r.CreatedBy, r.Person, r.Asset, r.Voided = deref(number), deref(by), deref(person), deref(asset), voided != nil
		r.Due = isoDate(due)
		for i, f := range d.Fields {
			if raw[i] == nil {
				continue
			}
			v, err := s.fromColumn(f, r.ID, raw[i])
			if err != nil {
				return fmt.Errorf("ledger.%s.%s of %s: %w", d.Name, f.Key, r.ID, err)
			}
			r.Values[f.Key] = v
		}
		out = append(out, r)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, s.markPassed(tx, d, out)
}

func isoDate(v any) string {
	switch v := v.(type) {
	case time.Time:
		return v.Format(time.DateOnly)
	case string:
		return v
	}
	return ""
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func nullable(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// day is the date of a moment in the deployment's zone.
func (s *Service) day(t time.Time) string { return calendar.Of(t, s.Zone).String() }
