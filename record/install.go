package record

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"zhiben/event"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
)

// Install brings the tables of all ledgers up to date and numbers their definitions. Nothing is changed when one of them may not be
// upgraded: the error says which, why, and which open records stand in the way.
func (s *Service) Install(ctx context.Context, db *store.DB) error {
	return db.Alter(ctx, func(tx *store.Tx) error {
		if tx.Postgres { // a server that goes on working must not wait for a long reader with everybody behind it
			if _, err := tx.Exec(`SET LOCAL lock_timeout = '10s'`); err != nil {
				return err
			}
		}
		refused, err := s.keepOpen(tx)
		if err != nil {
			return err
		}
		for _, d := range s.Ledgers.Tables() { // all are tried, so that all are told that refuse
			err := s.install(tx, d)
			if one := (*Refused)(nil); errors.As(err, &one) {
				refused = append(refused, one)
			} else if err != nil {
				return fmt.Errorf("ledger.%s: %w", d.Name, err)
			}
		}
		if len(refused) > 0 {
			return refused
		}
		for _, step := range []func(*store.Tx) error{s.keepIndexes, s.fill, s.keepComputed, s.installClocks, s.noteEdition, event.TellNow} {
			if err := step(tx); err != nil {
				return err
			}
		}
		return nil
	})
}

// indexSetting holds which indexes the tables were last brought to.
const indexSetting = "indexes"

// keepIndexes makes the indexes that this version of the program wants, also of ledgers whose definition is as it was.
func (s *Service) keepIndexes(tx *store.Tx) error {
	var wanted []string
	for _, d := range s.Ledgers.Tables() {
		shape := d.Shape() // no column is missing
		statements, err := d.Migrate(&shape, tx.Postgres)
		if err != nil {
			return err
		}
		wanted = append(wanted, statements...)
	}
	sum := store.Hash([]byte(strings.Join(wanted, "\n")))
	if had, err := setting(tx, indexSetting); err != nil || had == sum {
		return err
	}
	for _, statement := range wanted {
		if _, err := tx.Exec(statement); err != nil {
			return err
		}
	}
	return set(tx, indexSetting, sum)
}

// editionSetting names the packs whose definitions the database has.
const editionSetting = "packs"

func (s *Service) noteEdition(tx *store.Tx) error {
	if s.Edition == "" {
		return nil
	}
	return set(tx, editionSetting, s.Edition)
}

// Edition names the packs whose definitions the database has, see Service.Edition; empty: never noted.
func Edition(tx *store.Tx) (string, error) { return setting(tx, editionSetting) }

func setting(tx *store.Tx, name string) (value string, err error) {
	_, err = tx.Row(`SELECT value FROM setting WHERE name = $1`, []any{name}, &value)
	return value, err
}

func set(tx *store.Tx, name, value string) error {
	_, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, name, value)
	return err
}

// Refused is an upgrade that would lose data or strand open records; nothing was changed.
type Refused struct {
	Ledger  string
	Reasons []lang.Text // what stands in the way, with what to do about it
}

func (r *Refused) Error() string { return r.In(lang.EN) }

// In says it in a language.
func (r *Refused) In(tag lang.Tag) string {
	each := make([]string, len(r.Reasons))
	for i, reason := range r.Reasons {
		each[i] = reason.In(tag)
	}
	return "ledger." + r.Ledger + lang.Both("：", ": ").In(tag) + strings.Join(each, lang.Both("；", "; ").In(tag))
}

// Refusals are all ledgers that refuse an upgrade.
type Refusals []*Refused

func (r Refusals) Error() string { return r.In(lang.EN) }

// In says it in a language.
func (r Refusals) In(tag lang.Tag) string {
	each := make([]string, len(r))
	for i, one := range r {
		each[i] = one.In(tag)
	}
	return lang.Both("不能升级，未作任何改动：", "the upgrade is refused, nothing was changed: ").In(tag) + strings.Join(each, lang.Both("；", "; ").In(tag))
}

// Installed takes the versions that the database has, and changes nothing. It refuses when they are not those of these packs.
func (s *Service) Installed(ctx context.Context, db *store.DB) error {
	return db.Read(ctx, func(tx *store.Tx) error {
		for _, d := range s.Ledgers.Tables() {
			was, err := latest(tx, d)
			if err != nil {
				return err
			}
			if was == nil || was.hash != d.Hash || was.name != d.Name {
				return fmt.Errorf("ledger.%s is not as the database was installed with; give the same --packs as serve, and start serve once after changing them", d.Name)
			}
			d.Version = was.version
			if err := s.keepEarlier(tx, d); err != nil {
				return err
			}
		}
		return nil
	})
}

// applied is a version of a ledger that the database has.
type applied struct {
	name    string
	version int64
	hash    string
	shape   ledger.Shape
}

// latest finds the version applied last, under the ledger's name or an earlier one; nil where the ledger is new.
func latest(tx *store.Tx, d *ledger.Definition) (*applied, error) {
	for _, name := range append([]string{d.Name}, d.Was...) {
		a := &applied{name: name}
		var body string
		found, err := tx.Row(`SELECT version, hash, body FROM definition WHERE ledger = $1 ORDER BY version DESC LIMIT 1`, []any{name}, &a.version, &a.hash, &body)
		if err != nil {
			return nil, err
		}
		if found {
			return a, json.Unmarshal([]byte(body), &a.shape)
		}
	}
	return nil, nil
}

func (s *Service) install(tx *store.Tx, d *ledger.Definition) error {
	was, err := latest(tx, d)
	if err != nil {
		return err
	}
	if was == nil {
		d.Version = 1
		return s.apply(tx, d, nil, ledger.Shape{})
	}
	d.Version = was.version
	if was.hash == d.Hash && was.name == d.Name {
		return s.keepEarlier(tx, d)
	}
	d.Version++
	if err := allowed(tx, d, was); err != nil {
		return err
	}
	plan := d.Upgrade(was.shape, was.name, d.Version)
	if err := renameLedger(tx, d, was.name); err != nil {
		return err
	}
	if err := logStates(tx, d, was); err != nil {
		return err
	}
	for _, statement := range plan.Statements {
		if _, err := tx.Exec(statement); err != nil {
			return err
		}
	}
	if err := s.apply(tx, d, &plan.Table, plan.Table); err != nil {
		return err
	}
	for _, c := range plan.Conversions {
		if err := s.convert(tx, d, c); err != nil {
			return err
		}
	}
	for _, f := range plan.Hash {
		if err := s.hashAll(tx, d, f); err != nil {
			return err
		}
	}
	if d.Open == ledger.Follow {
		if _, err := tx.Exec(`UPDATE `+d.Table()+` SET "s_definition" = $1 WHERE `+open(d), d.Version); err != nil {
			return err
		}
	}
	return s.keepEarlier(tx, d)
}

// apply makes the table, or lets it grow, and writes the version down. retired are columns of earlier versions, which stay.
func (s *Service) apply(tx *store.Tx, d *ledger.Definition, before *ledger.Shape, had ledger.Shape) error {
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
	shape.Retired = had.Retired
	text, err := json.Marshal(shape)
	if err != nil {
		return err
	}
	definitions.Tell(tx, d.Name, d.Version)
	_, err = tx.Exec(`INSERT INTO definition (ledger, version, hash, body, applied, source) VALUES ($1, $2, $3, $4, $5, $6)`,
		d.Name, d.Version, d.Hash, string(text), tx.Now.UnixMilli(), d.Source)
	return err
}

// open is the condition that a record runs.
func open(d *ledger.Definition) string {
	ends := `"s_voided" IS NULL`
	for _, state := range d.EndStates() {
		ends += ` AND "s_state" <> '` + state + `'`
	}
	return ends
}

// allowed refuses an upgrade that loses data or strands open records, with the list of them.
func allowed(tx *store.Tx, d *ledger.Definition, was *applied) error {
	now := d.Shape()
	changes := ledger.Compare(&was.shape, &now)
	refused := ledger.Refusals(changes)
	old := &ledger.Definition{Name: was.name}
	for _, c := range changes {
		if c.Kind != ledger.Stranded || d.Open == ledger.Keep {
			continue
		}
		ids, n, err := inState(tx, old, c.Key)
		if err != nil {
			return err
		}
		if n > 0 {
			refused = append(refused, lang.Bothf("%d 条记录将滞留在状态 %s：%s；%s", "%d records in state %s would be stranded, %s; %s", n, c.Key, strings.Join(ids, ", "), c.Why))
		}
	}
	if len(refused) > 0 {
		return &Refused{d.Name, refused}
	}
	return nil
}

// keepOpen refuses packs without a ledger that has open records: nobody could end them.
func (s *Service) keepOpen(tx *store.Tx) (refused Refusals, err error) {
	known := map[string]bool{}
	for _, d := range s.Ledgers.Tables() {
		known[d.Name] = true
		for _, was := range d.Was {
			known[was] = true
		}
	}
	names, err := tx.Table(`SELECT DISTINCT ledger FROM definition ORDER BY ledger`, nil)
	if err != nil {
		return nil, err
	}
	for _, row := range names {
		gone := &ledger.Definition{Name: fmt.Sprint(row[0])}
		if known[gone.Name] {
			continue
		}
		was, err := latest(tx, gone)
		if err != nil {
			return nil, err
		}
		if there, err := hasTable(tx, "l_"+gone.Name); err != nil || !there { // it was renamed long ago
			if err != nil {
				return nil, err
			}
			continue
		}
		for _, st := range was.shape.States {
			gone.States = append(gone.States, &ledger.State{Key: st.Key, End: st.End})
		}
		var n int64
		if _, err := tx.Row(`SELECT count(*) FROM `+gone.Table()+` WHERE `+open(gone), nil, &n); err != nil {
			return nil, err
		}
		if n > 0 {
			refused = append(refused, &Refused{gone.Name, []lang.Text{lang.Bothf("规则包中没有台账 %[1]s，而它有 %[2]d 条未办结的记录；请保留到办结，或在接替它的台账中写明 `was: [%[1]s]`", "the packs have no ledger %[1]s, and %[2]d of its records are open; keep it until they have ended, or say `was: [%[1]s]` in the ledger that takes its place", gone.Name, n)}})
		}
	}
	return refused, nil
}

func hasTable(tx *store.Tx, name string) (bool, error) {
	query := `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1`
	if tx.Postgres {
		query = `SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = $1`
	}
	var one int64
	return tx.Row(query, []any{name}, &one)
}

// mostListed is how many records a refusal names.
const mostListed = 20

func inState(tx *store.Tx, d *ledger.Definition, state string) (names []string, n int64, err error) {
	if _, err := tx.Row(`SELECT count(*) FROM `+d.Table()+` WHERE "s_voided" IS NULL AND "s_state" = $1`, []any{state}, &n); err != nil || n == 0 {
		return nil, n, err
	}
	err = tx.Query(fmt.Sprintf(`SELECT "s_id", "s_number" FROM %s WHERE "s_voided" IS NULL AND "s_state" = $1 ORDER BY "s_id" LIMIT %d`, d.Table(), mostListed), []any{state}, func(scan func(...any) error) error {
		var id string
		var number *string
		err := scan(&id, &number)
		if number != nil {
			id = *number
		}
		names = append(names, id)
		return err
	})
	if n > mostListed {
		names = append(names, "…")
	}
	return names, n, err
}

// renameLedger carries the name in the rows of other tables that say which ledger they belong to. The log stays as it was written.
func renameLedger(tx *store.Tx, d *ledger.Definition, was string) error {
	if was == d.Name {
		return nil
	}
	query := `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'ledger' WHERE m.type = 'table' ORDER BY m.name`
	if tx.Postgres {
		query = `SELECT table_name FROM information_schema.columns WHERE column_name = 'ledger' AND table_schema = current_schema() ORDER BY table_name`
	}
	var tables []string
	err := tx.Query(query, nil, func(scan func(...any) error) error {
		var name string
		err := scan(&name)
		tables = append(tables, name)
		return err
	})
	if err != nil {
		return err
	}
	for _, table := range tables {
		if table == "event" || table == "definition" {
			continue
		}
		if _, err := tx.Exec(`UPDATE "`+table+`" SET ledger = $1 WHERE ledger = $2`, d.Name, was); err != nil {
			return err
		}
	}
	return nil
}

// logStates appends an event for every open record whose state gets another name: no row changes without one.
func logStates(tx *store.Tx, d *ledger.Definition, was *applied) error {
	old := &ledger.Definition{Name: was.name}
	for _, st := range d.States {
		for _, earlier := range st.Was {
			if d.State(earlier) != nil || was.shape.State(earlier) == nil {
				continue
			}
			var events []*event.Event
			err := tx.Query(`SELECT "s_id", "s_region", "s_unit", "s_unit_path" FROM `+old.Table()+` WHERE "s_state" = $1`, []any{earlier}, func(scan func(...any) error) error {
				e := &event.Event{Ledger: d.Name, Kind: "upgrade", Definition: d.Version, Body: event.Body{From: earlier, To: st.Key}}
				events = append(events, e)
				return scan(&e.Record, &e.Region, &e.Unit, &e.UnitPath)
			})
			if err != nil {
				return err
			}
			for _, e := range events {
				if err := event.Append(tx, e); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// keepEarlier compiles the earlier lifecycles on which open records are to end.
func (s *Service) keepEarlier(tx *store.Tx, d *ledger.Definition) error {
	if d.Open != ledger.Keep {
		return nil
	}
	type earlier struct {
		version int64
		source  string
	}
	var list []earlier
	err := tx.Query(`SELECT version, source FROM definition WHERE ledger = $1 AND version < $2 AND source <> ''
		AND EXISTS (SELECT 1 FROM `+d.Table()+` WHERE "s_definition" = version AND "s_voided" IS NULL)`, []any{d.Name, d.Version}, func(scan func(...any) error) error {
		var e earlier
		err := scan(&e.version, &e.source)
		list = append(list, e)
		return err
	})
	if err != nil {
		return err
	}
	for _, e := range list {
		if err := s.Ledgers.Keep(d.Name, e.version, e.source); err != nil {
			return fmt.Errorf("open records stay on version %d, whose lifecycle no longer fits the packs: %w", e.version, err)
		}
	}
	return nil
}

// lifecycle is the lifecycle by which a record goes: that of the version it began with where the ledger says `open: keep`, else the
// present one.
func (s *Service) lifecycle(tx *store.Tx, d *ledger.Definition, id string) (*ledger.Definition, error) {
	if d == nil || d.Open != ledger.Keep {
		return d, nil
	}
	version := d.Version
	if _, err := tx.Row(`SELECT "s_definition" FROM `+d.Table()+` WHERE "s_id" = $1`, []any{id}, &version); err != nil {
		return nil, err
	}
	return s.Ledgers.Version(d.Name, version), nil
}
