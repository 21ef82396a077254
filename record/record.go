// Package record is what happens to the rows of ledgers: they are created, edited and moved, each time in one transaction
// with the event that tells of it; and how they are found again.
package record

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Service works on the records of an installation's ledgers.
type Service struct {
	Ledgers  *ledger.Set
	Params   map[string]any // effective params by name
	Calendar *calendar.Calendar
	Zone     *time.Location
}

// Record is one row of a ledger.
type Record struct {
	ID         string
	Ledger     string
	Region     string
	Unit       string
	UnitPath   string
	Number     string
	State      string
	Version    int64
	Definition int64
	Since      time.Time // when it entered its state
	CreatedAt  time.Time
	CreatedBy  string         // a person; empty: the system
	Due        string         // the nearest deadline, an ISO date; empty: none
	Values     map[string]any // canonical values by field; missing: null
}

// Install brings the tables of all ledgers up to date and numbers their definitions.
func (s *Service) Install(ctx context.Context, db *store.DB) error {
	return db.Alter(ctx, func(tx *store.Tx) error {
		for _, d := range s.Ledgers.Tables() {
			if err := install(tx, d); err != nil {
				return fmt.Errorf("ledger.%s: %w", d.Name, err)
			}
		}
		return nil
	})
}

func install(tx *store.Tx, d *ledger.Definition) error {
	var version int64
	var hash, body string
	found, err := tx.Row(`SELECT version, hash, body FROM definition WHERE ledger = $1 ORDER BY version DESC LIMIT 1`, []any{d.Name}, &version, &hash, &body)
	if err != nil {
		return err
	}
	d.Version = version
	if found && hash == d.Hash {
		return nil
	}
	var before *ledger.Shape
	if found {
		before = &ledger.Shape{}
		if err := json.Unmarshal([]byte(body), before); err != nil {
			return err
		}
		keepRetired(before, d)
	}
	statements, err := d.Migrate(before, tx.Postgres)
	if err != nil {
		return err
	}
	for _, statement := range statements {
		if _, err := tx.Exec(statement); err != nil {
			return err
		}
	}
	shape := d.Shape()
	if before != nil { // columns stay, so that a field that comes back finds its data
		shape.Retired = before.Retired
	}
	text, err := json.Marshal(shape)
	if err != nil {
		return err
	}
	d.Version = version + 1
	_, err = tx.Exec(`INSERT INTO definition (ledger, version, hash, body, applied) VALUES ($1, $2, $3, $4, $5)`, d.Name, d.Version, d.Hash, string(text), tx.Now.UnixMilli())
	return err
}

// keepRetired moves fields that the new definition lacks to the retired ones.
func keepRetired(before *ledger.Shape, d *ledger.Definition) {
	for _, f := range before.Fields {
		if d.Field(f.Key) == nil {
			before.Retired = append(before.Retired, f)
		}
	}
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
	return records[0], nil
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
		query := `SELECT ` + columns(d) + ` FROM ` + d.Table() + ` WHERE "s_id" IN ` + store.In(&args, chunk) + " AND " + a.Scope(d.Name, d.BelowStates(), &args)
		records, err := s.scan(tx, d, query, args.Values)
		if err != nil {
			return nil, err
		}
		out = append(out, records...)
	}
	return out, nil
}

func (s *Service) mayRead(tx *store.Tx, a *unit.Actor, d *ledger.Definition, r *Record) error {
	shared, err := sharedPaths(tx, r.ID)
	if err != nil {
		return err
	}
	state := d.State(r.State)
	return a.Allow(unit.Ask{Right: "read", Path: r.UnitPath, Shared: shared, Below: state != nil && state.Below})
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

const systemColumns = `"s_id", "s_region", "s_unit", "s_unit_path", "s_number", "s_state", "s_version", "s_definition", "s_since", "s_created_at", "s_created_by", "s_due"`

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
		var number, by *string
		var since, created int64
		var due any
		raw := make([]any, len(d.Fields))
		dest := []any{&r.ID, &r.Region, &r.Unit, &r.UnitPath, &number, &r.State, &r.Version, &r.Definition, &since, &created, &by, &due}
		for i := range raw {
			dest = append(dest, &raw[i])
		}
		if err := scan(dest...); err != nil {
			return err
		}
		r.Since, r.CreatedAt = time.UnixMilli(since).UTC(), time.UnixMilli(created).UTC()
		r.Number, r.CreatedBy = deref(number), deref(by)
		r.Due = isoDate(due)
		for i, f := range d.Fields {
			if raw[i] == nil {
				continue
			}
			v, err := f.Type.Load(raw[i])
			if err != nil {
				return fmt.Errorf("ledger.%s.%s of %s: %w", d.Name, f.Key, r.ID, err)
			}
			r.Values[f.Key] = v
		}
		out = append(out, r)
		return nil
	})
	return out, err
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
