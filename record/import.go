package record

import (
	"encoding/json"
	"fmt"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// This file and import_*.go bring records in from Excel files. A file is checked whole, each row by what judges a single write; the
// outcome is kept, and committed all or nothing: then every row is written as a single write would be, and judged again.

// MostImported bounds the rows of a file.
const MostImported = 100_000

// keptFor is how long a file that was checked may be committed, and what was committed be undone.
const keptFor = 7 * 24 * time.Hour

// The states of an import.
const (
	ImportChecked   = "checked"
	ImportCommitted = "committed"
	ImportUndone    = "undone"
	ImportExpired   = "expired"
)

// What becomes of a row.
const (
	RowAdded   = "added"
	RowChanged = "changed"
	RowSame    = "same"
	RowWrong   = "wrong"
)

// Import is a file that was checked.
type Import struct {
	ID, Ledger, Person, Name, Hash, State string
	Definition                            int64
	At, Ended                             time.Time
	Added, Changed, Same, Wrong           int64
	Ignored                               []string // titles of columns that were left aside
}

// ImportRow is what a row of the file comes to.
type ImportRow struct {
	N      int    `json:"-"` // in the sheet, from 1
	Kind   string `json:"-"`
	Record string `json:"-"` // the one that is there
	// Unit, Person and Asset are of a record to be.
	Unit    string         `json:"unit,omitempty"`
	Person  string         `json:"person,omitempty"`
	Asset   string         `json:"asset,omitempty"`
	Version int64          `json:"version,omitempty"` // of the record that is there
	Number  string         `json:"number,omitempty"`
	Values  map[string]any `json:"values,omitempty"` // what is to be written
	Old     map[string]any `json:"old,omitempty"`    // what stands there, of the same fields
	Faults  []RowFault     `json:"faults,omitempty"`
}

// RowFault is what is wrong with a row.
type RowFault struct {
	Key     string    `json:"key,omitempty"` // of the column; empty: the row
	Column  int       `json:"column"`        // in the sheet, from 1; 0: no column
	Message lang.Text `json:"message"`
}

// ImportEvents is the name under which the log keeps what became of files to be imported; the record of such an event is the import. The
// rows' own events are those of their records.
const ImportEvents = "import"

func (im *Import) log(tx *store.Tx, a *unit.Actor, kind string) error {
	return event.Append(tx, &event.Event{Region: a.Unit.Region, Ledger: ImportEvents, Record: im.ID, Unit: a.Unit.ID, UnitPath: a.Unit.Path, Kind: kind, Person: a.Person, Post: a.Post,
		Body: event.Body{Extra: map[string]any{"of": im.Ledger, "added": im.Added, "changed": im.Changed, "same": im.Same, "wrong": im.Wrong}}})
}

const importColumns = `id, ledger, definition, person, name, hash, state, at, ended, added, changed, same, wrong, ignored`

func scanImport(scan func(...any) error) (*Import, error) {
	im := &Import{}
	var at int64
	var ended *int64
	var ignored string
	if err := scan(&im.ID, &im.Ledger, &im.Definition, &im.Person, &im.Name, &im.Hash, &im.State, &at, &ended, &im.Added, &im.Changed, &im.Same, &im.Wrong, &ignored); err != nil {
		return nil, err
	}
	im.At, im.Ended = time.UnixMilli(at).UTC(), moment(ended)
	return im, json.Unmarshal([]byte(ignored), &im.Ignored)
}

// Imports lists the actor's own imports, the latest first; of one ledger where it is named.
func (s *Service) Imports(tx *store.Tx, a *unit.Actor, name string) ([]*Import, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	args := store.Args{Values: []any{a.Person}}
	query := `SELECT ` + importColumns + ` FROM import WHERE person = $1`
	if name != "" {
		query += " AND ledger = " + args.Add(name)
	}
	var out []*Import
	err := tx.Query(query+` ORDER BY at DESC, id DESC LIMIT 100`, args.Values, func(scan func(...any) error) error {
		im, err := scanImport(scan)
		out = append(out, im)
		return err
	})
	return out, err
}

// Import finds one of the actor's own imports.
func (s *Service) Import(tx *store.Tx, a *unit.Actor, id string) (*Import, *ledger.Definition, error) {
	return s.openImport(tx, a, id, "")
}

func (s *Service) openImport(tx *store.Tx, a *unit.Actor, id, lock string) (im *Import, d *ledger.Definition, err error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, nil, err
	}
	err = tx.Query(`SELECT `+importColumns+` FROM import WHERE id = $1 AND person = $2`+lock, []any{id, a.Person}, func(scan func(...any) error) (err error) {
		im, err = scanImport(scan)
		return err
	})
	if err == nil && im == nil {
		err = unit.NotFound()
	}
	if err != nil {
		return nil, nil, err
	}
	d, err = s.Definition(im.Ledger)
	return im, d, err
}

// ImportRows reads rows of an import behind a row of the sheet, in their order; of one kind where it is named.
func (s *Service) ImportRows(tx *store.Tx, id, kind string, after, limit int) ([]*ImportRow, error) {
	args := store.Args{Values: []any{id, after}}
	query := `SELECT n, kind, coalesce(record, ''), body FROM import_row WHERE import = $1 AND n > $2`
	if kind != "" {
		query += " AND kind = " + args.Add(kind)
	}
	var out []*ImportRow
	err := tx.Query(query+fmt.Sprintf(` ORDER BY n LIMIT %d`, limit), args.Values, func(scan func(...any) error) error {
		r := &ImportRow{}
		var body []byte
		if err := scan(&r.N, &r.Kind, &r.Record, &body); err != nil {
			return err
		}
		body, err := s.showText(placeOfImport(id, r.N), body)
		if err != nil {
			return err
		}
		out = append(out, r)
		return json.Unmarshal(body, r)
	})
	return out, err
}

// expire drops what nobody may commit or undo any more, and the files of it that nothing else names.
func (s *Service) expire(tx *store.Tx) error {
	var ids, hashes []string
	err := tx.Query(`SELECT id, hash FROM import WHERE at < $1 AND state <> '`+ImportExpired+`' AND hash <> ''`, []any{tx.Now.Add(-keptFor).UnixMilli()}, func(scan func(...any) error) error {
		var id, hash string
		err := scan(&id, &hash)
		ids, hashes = append(ids, id), append(hashes, hash)
		return err
	})
	if err != nil {
		return err
	}
	for i, id := range ids {
		for _, statement := range []string{`DELETE FROM import_row WHERE import = $1`, `DELETE FROM import_done WHERE import = $1`,
			`UPDATE import SET hash = '', state = CASE state WHEN 'checked' THEN 'expired' ELSE state END WHERE id = $1`} {
			if _, err := tx.Exec(statement, id); err != nil {
				return err
			}
		}
		var one int64
		used, err := tx.Row(`SELECT 1 FROM file WHERE hash = $1 UNION ALL SELECT 1 FROM attachment WHERE hash = $1 UNION ALL SELECT 1 FROM import WHERE hash = $1 LIMIT 1`, []any{hashes[i]}, &one)
		if err != nil || used || s.Blobs == nil {
			if err != nil {
				return err
			}
			continue
		}
		if err := s.Blobs.Remove(hashes[i]); err != nil {
			return err
		}
	}
	return nil
}

func noLonger(im *Import) error {
	return fault.Newf(fault.Conflict, "import_"+im.State, "这次导入%s。", "This import %s.", map[string]lang.Text{
		ImportChecked: lang.Both("还没有提交", "has not been committed"), ImportCommitted: lang.Both("已经提交", "has been committed"),
		ImportUndone: lang.Both("已经撤销", "has been undone"), ImportExpired: lang.Both("已过期，请重新上传", "is out of date; upload the file again"),
	}[im.State])
}
