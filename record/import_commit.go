package record

import (
	"errors"
	"slices"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// UndoImport is the kind of the event by which an import is taken back.
const UndoImport = "undo_import"

// commitPage is how many rows of an import are read at a time.
const commitPage = 1000

// CommitImport writes what a checked file comes to, all or nothing, in the caller's transaction: each row by what writes a single record,
// which judges it again. Where one is refused now, the preview no longer holds. A second time it does nothing.
func (s *Service) CommitImport(tx *store.Tx, a *unit.Actor, id string) (*Import, error) {
	im, d, err := s.openImport(tx, a, id, tx.ForUpdate())
	switch {
	case err != nil:
		return nil, err
	case im.State == ImportCommitted:
		return im, nil
	case im.State != ImportChecked || tx.Now.Sub(im.At) > keptFor:
		return nil, noLonger(&Import{State: cmpState(im)})
	case im.Wrong > 0:
		return nil, fault.Newf(fault.Conflict, "import_wrong", "有 %d 行有错误，不能导入。请改正后重新上传。", "%d rows are wrong; correct them and upload the file again.", im.Wrong)
	case im.Added+im.Changed == 0:
		return nil, fault.New(fault.Conflict, "import_same", "没有要新增或修改的记录。", "There is nothing to add or to change.")
	case im.Definition != d.Version:
		return nil, fault.Newf(fault.Changed, "import_changed", "“%s”的定义已更新，请重新上传检查。", "“%s” has been defined anew; upload the file again.", d.Title)
	}
	if err := tx.Gather(func() error { return s.commitRows(tx, a, d, im.ID) }); err != nil {
		return nil, err
	}
	im.State, im.Ended = ImportCommitted, tx.Now
	return im, im.end(tx, a, "commit")
}

// end notes that an import was committed or undone.
func (im *Import) end(tx *store.Tx, a *unit.Actor, kind string) error {
	if _, err := tx.Exec(`UPDATE import SET state = $2, ended = $3 WHERE id = $1`, im.ID, im.State, tx.Now.UnixMilli()); err != nil {
		return err
	}
	return im.log(tx, a, kind)
}

func cmpState(im *Import) string {
	if im.State == ImportChecked {
		return ImportExpired
	}
	return im.State
}

func (s *Service) commitRows(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string) error {
	unit.Present(tx, a)
	for after := 0; ; {
		rows, err := s.ImportRows(tx, id, "", after, commitPage)
		if err != nil || len(rows) == 0 {
			return err
		}
		for _, r := range rows {
			if after = r.N; r.Kind == RowSame {
				continue
			}
			record, version, err := s.commitRow(tx, a, d, id, r)
			if err != nil {
				return inRow(r, err)
			}
			if err := tx.Insert("import_done", "import, record, kind, version", []any{id, record, r.Kind, version}, ""); err != nil {
				return err
			}
		}
	}
}

func (s *Service) commitRow(tx *store.Tx, a *unit.Actor, d *ledger.Definition, id string, r *ImportRow) (record string, version int64, err error) {
	extra := map[string]any{"import": id, "row": r.N}
	if r.Kind == RowChanged {
		w, err := s.edit(tx, a, d, r.Record, r.Version, r.Values, extra)
		if err != nil {
			return "", 0, err
		}
		return r.Record, w.r.Version, nil
	}
	record, err = s.create(tx, a, d, Draft{ID: store.NewID(), Unit: r.Unit, Person: r.Person, Asset: r.Asset, Values: r.Values, extra: extra})
	return record, 1, err
}

// inRow tells with a refusal in which row of the file it came up.
func inRow(r *ImportRow, err error) error {
	f := fault.Of(err)
	if f == nil || f.Kind == fault.Internal || f.Kind == fault.Unavailable {
		return err
	}
	said := f.Text
	if len(f.Places) > 0 {
		said = f.Places[0].Message
	}
	return fault.Newf(fault.Changed, "import_changed", "检查之后数据有变化，第 %d 行不能导入：%s。没有导入任何记录，请重新上传检查。",
		"What was checked has changed since; row %d is refused: %s. Nothing was imported; upload the file again.", r.N, said).With("row", r.N)
}

// UndoImport takes the actor's last import into a ledger back, while nobody has changed any of its records since: what was added is
// voided, what was changed is as before.
func (s *Service) UndoImport(tx *store.Tx, a *unit.Actor, id string) (*Import, error) {
	im, d, err := s.openImport(tx, a, id, tx.ForUpdate())
	switch {
	case err != nil:
		return nil, err
	case im.State == ImportUndone:
		return im, nil
	case im.State != ImportCommitted:
		return nil, noLonger(im)
	case tx.Now.Sub(im.At) > keptFor:
		return nil, noLonger(&Import{State: ImportExpired})
	}
	var later string
	if found, err := tx.Row(`SELECT id FROM import WHERE person = $1 AND ledger = $2 AND state = '`+ImportCommitted+`' AND ended > $3 LIMIT 1`,
		[]any{a.Person, im.Ledger, im.Ended.UnixMilli()}, &later); err != nil || found {
		if found {
			err = fault.New(fault.Conflict, "import_not_last", "只能撤销最近一次导入。", "Only the last import can be undone.")
		}
		return nil, err
	}
	if err := s.undoRows(tx, a, d, im); err != nil {
		return nil, err
	}
	im.State, im.Ended = ImportUndone, tx.Now
	return im, im.end(tx, a, "undo")
}

// done is a record that an import wrote.
type done struct {
	record, kind string
	version      int64
}

func (s *Service) undoRows(tx *store.Tx, a *unit.Actor, d *ledger.Definition, im *Import) error {
	for after := ""; ; {
		var page []done
		err := tx.Query(`SELECT record, kind, version FROM import_done WHERE import = $1 AND record > $2 ORDER BY record LIMIT 500`, []any{im.ID, after}, func(scan func(...any) error) error {
			var r done
			err := scan(&r.record, &r.kind, &r.version)
			page = append(page, r)
			return err
		})
		if err != nil || len(page) == 0 {
			return err
		}
		for _, r := range page {
			if err := s.undoRow(tx, a, d, im, r); err != nil {
				return err
			}
		}
		after = page[len(page)-1].record
	}
}

func (s *Service) undoRow(tx *store.Tx, a *unit.Actor, d *ledger.Definition, im *Import, done done) error {
	touched := func(r *Record) error {
		name := d.TitleOf(r.Values, r.Number)
		if name == "" {
			name = r.Number
		}
		return fault.Newf(fault.Conflict, "import_touched", "“%s”导入后已被办理或修改，不能撤销这次导入。", "“%s” has been worked on since; the import cannot be undone.", name).With("record", r.ID)
	}
	r, err := s.Load(tx, d, done.record, true)
	if err != nil {
		return err
	}
	if err := s.mayRead(tx, a, d, r); err != nil {
		return err
	}
	events, err := s.eventsOf(tx, r.ID)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(events, func(e event.Event) bool { return e.Body.Extra["import"] == im.ID && e.Kind != UndoImport })
	if i < 0 {
		return errors.New("an imported record has no event of the import")
	}
	if m := d.Move(events[i].Move); m != nil && len(m.Do) > 0 {
		return fault.New(fault.Conflict, "import_effects", "导入的记录已产生后续办理，不能撤销。", "The imported records have had effects; the import cannot be undone.")
	}
	if r.Voided || r.Version != done.version || slices.ContainsFunc(events[:i], func(e event.Event) bool { return e.Person != "" }) {
		return touched(r)
	}
	if done.kind == RowAdded {
		if d.Is == ledger.Units || d.Is == ledger.Persons {
			return fault.New(fault.Conflict, "import_register", "单位和人员的导入不能撤销，请逐条处理。", "An import of units or persons cannot be undone; deal with them one by one.")
		}
		c := &acting{s: s, tx: tx, a: a, d: d, r: r, act: Act{Note: undoNote.ZH}}
		return c.makeVoid(UndoImport, map[string]any{"import": im.ID, "state": r.State})
	}
	values := map[string]any{}
	for key, change := range events[i].Body.Changes {
		if f := d.Field(key); f != nil && f.Computed == nil && !f.Retired {
			values[key] = change.From
		}
	}
	w := &write{s: s, tx: tx, a: a, d: d, r: r, kind: UndoImport, from: r.State, note: undoNote.ZH, free: func(*ledger.Field) bool { return true }, extra: map[string]any{"import": im.ID}}
	return w.run(values)
}

var undoNote = lang.Both("撤销导入", "The import is undone")
