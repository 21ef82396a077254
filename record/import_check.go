package record

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"zhiben/document"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// importing is a file while it is checked.
type importing struct {
	s    *Service
	db   *store.DB
	a    *unit.Actor
	d    *ledger.Definition
	head *sheetHead
	is   *Import

	names  names
	seen   map[string]int // row by record
	values map[string]int // row by value that may stand once
}

// sheetRow is a row of the file on its way.
type sheetRow struct {
	n     int
	cells map[int]document.Cell
	out   *ImportRow
	had   *Record
}

// chunkRows is how many rows are judged in one reading transaction.
const chunkRows = 500

// CheckImport checks a file and keeps the outcome; nothing of it is written to the ledger. What is wrong with the file as a whole is the
// error.
func (s *Service) CheckImport(ctx context.Context, db *store.DB, a *unit.Actor, d *ledger.Definition, name string, data []byte) (*Import, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	book, err := document.OpenBook(name, data)
	if err != nil {
		return nil, badFile(err)
	}
	head, err := s.findHead(book, d)
	if err == nil {
		err = head.whole(book)
	}
	if err != nil {
		return nil, badFile(err)
	}
	kept, err := s.hideText(d, placeOfFile(d.Name), data)
	if err != nil {
		return nil, err
	}
	hash, err := s.Blobs.Put(kept)
	if err != nil {
		return nil, err
	}
	im := &importing{s: s, db: db, a: a, d: d, head: head, names: names{}, seen: map[string]int{}, values: map[string]int{},
		is: &Import{ID: store.NewID(), Ledger: d.Name, Definition: d.Version, Person: a.Person, Name: name, Hash: hash, State: ImportChecked, Ignored: append([]string{}, head.ignored...)}}
	if err := im.rows(ctx, book); err != nil {
		return nil, badFile(err)
	}
	return im.is, db.Write(ctx, func(tx *store.Tx) error {
		if err := s.expire(tx); err != nil {
			return err
		}
		is := im.is
		is.At = tx.Now
		ignored, _ := json.Marshal(is.Ignored) // texts
		_, err := tx.Exec(`INSERT INTO import (`+importColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, $9, $10, $11, $12, $13)`,
			is.ID, is.Ledger, is.Definition, is.Person, is.Name, is.Hash, is.State, is.At.UnixMilli(), is.Added, is.Changed, is.Same, is.Wrong, string(ignored))
		if err != nil {
			return err
		}
		return is.log(tx, a, "check")
	})
}

// badFile says in the product's words what a file's reader refuses.
func badFile(err error) error {
	if e, ok := err.(*document.Error); ok {
		return fault.New(fault.Invalid, string(e.Code), e.Message("zh"), e.Message("en"))
	}
	return err
}

// whole looks through the sheet for what makes the file unfit as a whole: too many rows, none, merged cells.
func (h *sheetHead) whole(b *document.Book) error {
	rows := 0
	merged, err := b.Read(h.sheet, func(row int, cells []document.Cell) error {
		if row > h.row {
			rows++
		}
		if rows > MostImported {
			return fault.Newf(fault.Invalid, "too_many_rows", "数据超过 %d 行，请分成几个文件导入。", "There are more than %d rows; import them in parts.", MostImported)
		}
		return nil
	})
	if err != nil {
		return err
	}
	var over []string
	for _, ref := range merged {
		if lastRow(ref) > h.row {
			over = append(over, ref)
		}
	}
	if len(over) > 0 {
		return fault.Newf(fault.Invalid, "merged_cells", "数据区有合并的单元格（%s），请取消合并，并把每一行填全。", "Cells among the data are merged (%s); unmerge them and fill in every row.",
			strings.Join(over[:min(len(over), 10)], "、"))
	}
	if rows == 0 {
		return fault.New(fault.Invalid, "no_rows", "表中没有数据，请在标题行下面填写。", "The sheet holds no data; write it below the titles.")
	}
	return nil
}

// lastRow is the last row of a range such as A3:B5.
func lastRow(ref string) int {
	n := 0
	_, _ = fmt.Sscanf(strings.TrimLeft(ref[strings.LastIndexByte(ref, ':')+1:], "ABCDEFGHIJKLMNOPQRSTUVWXYZ$"), "%d", &n)
	return n
}

// rows judges all rows, a chunk at a time.
func (im *importing) rows(ctx context.Context, b *document.Book) error {
	var chunk []*sheetRow
	_, err := b.Read(im.head.sheet, func(row int, cells []document.Cell) error {
		if row <= im.head.row {
			return nil
		}
		r := &sheetRow{n: row, cells: make(map[int]document.Cell, len(cells)), out: &ImportRow{N: row}}
		for _, c := range cells {
			if c.Kind == document.TextCell {
				c.Text = strings.TrimSpace(c.Text)
			}
			if _, ours := im.head.columns[c.Column]; ours && (c.Text != "" || c.Formula) {
				r.cells[c.Column] = c
			}
		}
		if len(r.cells) == 0 {
			return nil
		}
		if im.head.repeated(cells) {
			r.fault("", 0, "这一行又是标题，请删去", "these are titles again; delete the row")
		}
		if chunk = append(chunk, r); len(chunk) < chunkRows {
			return nil
		}
		err := im.chunk(ctx, chunk)
		chunk = nil
		return err
	})
	if err == nil && len(chunk) > 0 {
		err = im.chunk(ctx, chunk)
	}
	return err
}

// fault notes what is wrong with a row.
func (r *sheetRow) fault(key string, column int, zh, en string) {
	r.out.Faults = append(r.out.Faults, RowFault{Key: key, Column: column, Message: lang.Both(zh, en)})
}

// cell is the cell of a column; ok is false where the sheet lacks the column.
func (im *importing) cell(r *sheetRow, key string) (c document.Cell, ok bool) {
	at, ok := im.head.at[key]
	return r.cells[at], ok
}

// wrong notes what is wrong with a cell.
func (im *importing) wrong(r *sheetRow, key string, bad *trouble) {
	column := 0
	if at, ok := im.head.at[key]; ok {
		column = at + 1
	}
	r.out.Faults = append(r.out.Faults, RowFault{key, column, bad.Text})
}

func (im *importing) chunk(ctx context.Context, chunk []*sheetRow) error {
	err := im.db.Read(ctx, func(tx *store.Tx) error {
		if err := im.find(tx, chunk); err != nil {
			return err
		}
		if err := im.look(tx, im.wanted(chunk)); err != nil {
			return err
		}
		for _, r := range chunk {
			if err := im.row(tx, r); err != nil {
				return fmt.Errorf("row %d: %w", r.n, err)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return im.db.Write(ctx, func(tx *store.Tx) error {
		rows := make([][]any, 0, len(chunk))
		for _, r := range chunk {
			body, err := json.Marshal(r.out)
			if err == nil {
				body, err = im.s.hideText(im.d, placeOfImport(im.is.ID, r.n), body)
			}
			if err != nil {
				return err
			}
			rows = append(rows, []any{im.is.ID, r.n, r.out.Kind, nullable(r.out.Record), string(body)})
		}
		return tx.Many(`INSERT INTO import_row (import, n, kind, record, body)`, rows, "")
	})
}

// find reads the records that rows change, by identifier or by number.
func (im *importing) find(tx *store.Tx, chunk []*sheetRow) error {
	by := map[string][]string{} // key of the column: texts
	for _, r := range chunk {
		if key, text := im.points(r); key != "" {
			by[key] = append(by[key], text)
		}
	}
	found := map[string]*Record{}
	for key, texts := range by {
		column := map[string]string{SheetID: `"s_id"`, SheetNumber: `"s_number"`}[key]
		var args store.Args
		seen, err := scope(tx, im.a, im.d, &args)
		if err != nil {
			return err
		}
		query := `SELECT ` + columns(im.d) + ` FROM ` + im.d.Table() + ` WHERE "s_voided" IS NULL AND ` + column + ` IN ` + store.In(&args, texts) + " AND " + seen
		records, err := im.s.scan(tx, im.d, query, args.Values)
		if err != nil {
			return err
		}
		for _, r := range records {
			found[SheetID+r.ID], found[SheetNumber+r.Number] = r, r
		}
	}
	for _, r := range chunk {
		key, text := im.points(r)
		if key == "" {
			continue
		}
		if r.had = found[key+text]; r.had == nil {
			im.wrong(r, key, wrong("没有这条记录，或不在您的管辖范围", "there is no such record, or it is outside your territory"))
			continue
		}
		r.out.Record, r.out.Version, r.out.Number, r.out.Unit = r.had.ID, r.had.Version, r.had.Number, r.had.Unit
		if first, twice := im.seen[r.had.ID]; twice {
			im.wrong(r, key, wrong("与第 %d 行是同一条记录", "the same record as row %d", first))
		}
		im.seen[r.had.ID] = r.n
	}
	return nil
}

// points tells by which column and text a row names a record that is there.
func (im *importing) points(r *sheetRow) (key, text string) {
	for _, key := range []string{SheetID, SheetNumber} {
		if c, ok := im.cell(r, key); ok && c.Text != "" {
			return key, strings.TrimSpace(c.Text)
		}
	}
	return "", ""
}

// wanted are the names in a chunk.
func (im *importing) wanted(chunk []*sheetRow) map[nameKind]map[string]bool {
	out := map[nameKind]map[string]bool{}
	for at, column := range im.head.columns {
		kinds, many := im.aboutKinds(column.Key), false
		if column.Field != nil && !column.Shown {
			kinds, many = im.kindsOf(column.Field), strings.HasSuffix(column.Field.Type.Name(), "s")
		}
		for _, kind := range kinds {
			if out[kind] == nil {
				out[kind] = map[string]bool{}
			}
			for _, r := range chunk {
				text, bad := cellText(r.cells[at])
				switch {
				case bad != nil || text == "":
				case many:
					for _, item := range items(text) {
						out[kind][item] = true
					}
				default:
					out[kind][text] = true
				}
			}
		}
	}
	return out
}

// row judges one row.
func (im *importing) row(tx *store.Tx, r *sheetRow) error {
	defer im.count(r)
	if len(r.out.Faults) > 0 {
		return nil
	}
	values := map[string]any{}
	for _, column := range im.s.SheetColumns(im.d) {
		f := column.Field
		c, ok := im.cell(r, column.Key)
		if f == nil || column.Shown || !ok {
			continue
		}
		var had any
		if r.had != nil {
			had = r.had.Values[f.Key]
		}
		v, bad, err := im.value(tx, f, c, had)
		if err != nil {
			return err
		}
		if bad != nil {
			im.wrong(r, f.Key, bad)
			continue
		}
		if v != nil {
			values[f.Key] = v
		} else if r.had != nil && had != nil {
			values[f.Key] = nil
		}
	}
	if r.had != nil {
		return im.changes(tx, r, values)
	}
	return im.adds(tx, r, values)
}

func (im *importing) count(r *sheetRow) {
	switch {
	case len(r.out.Faults) > 0:
		r.out.Kind = RowWrong
		im.is.Wrong++
	case r.had == nil:
		r.out.Kind = RowAdded
		im.is.Added++
	case len(r.out.Values) == 0:
		r.out.Kind = RowSame
		im.is.Same++
	default:
		r.out.Kind = RowChanged
		im.is.Changed++
	}
}

// adds judges a row that is to be a new record.
func (im *importing) adds(tx *store.Tx, r *sheetRow, values map[string]any) error {
	draft := Draft{Values: values}
	for _, about := range []struct {
		key string
		to  *string
	}{{SheetUnit, &draft.Unit}, {SheetPerson, &draft.Person}, {SheetAsset, &draft.Asset}} {
		c, ok := im.cell(r, about.key)
		text, bad := cellText(c)
		if !ok || bad == nil && text == "" || about.key == SheetUnit && im.d.Of == ledger.Assets && im.d.Is == ledger.Records {
			continue
		}
		if bad == nil {
			*about.to, bad = im.pick(im.aboutKinds(about.key), text, nil)
		}
		if bad != nil {
			im.wrong(r, about.key, bad)
		}
	}
	r.out.Unit, r.out.Person, r.out.Asset, r.out.Values = draft.Unit, draft.Person, draft.Asset, values
	if len(r.out.Faults) > 0 {
		return nil
	}
	if draft.Unit == "" && draft.Person == "" && draft.Asset == "" && im.d.Is != ledger.References {
		key := map[ledger.Sort]string{ledger.Persons: SheetPerson, ledger.Assets: SheetAsset}[im.d.Of]
		if key == "" || im.d.Is != ledger.Records {
			key = SheetUnit
		}
		im.wrong(r, key, wrong("必填", "required"))
		return nil
	}
	trial, err := im.s.TryCreate(tx, im.a, im.d, draft)
	if err := im.judged(r, trial, err); err != nil || len(r.out.Faults) > 0 {
		return err
	}
	return im.registered(tx, r, draft)
}

// changes judges a row about a record that is there: the fields that differ.
func (im *importing) changes(tx *store.Tx, r *sheetRow, values map[string]any) error {
	if c, ok := im.cell(r, SheetUnit); ok && c.Text != "" && !im.head.columns[im.head.at[SheetUnit]].Shown {
		at := r.had.Unit
		if im.d.Is == ledger.Units {
			var err error
			if at, err = unit.Parent(tx, r.had.ID); err != nil {
				return err
			}
		}
		if _, bad := im.pick(im.aboutKinds(SheetUnit), c.Text, []string{at}); bad != nil {
			im.wrong(r, SheetUnit, bad)
		} else if id, _ := im.pick(im.aboutKinds(SheetUnit), c.Text, []string{at}); id != at {
			im.wrong(r, SheetUnit, wrong("已有记录的单位不能通过导入修改", "an import cannot change the unit of a record"))
		}
	}
	r.out.Values, r.out.Old = map[string]any{}, map[string]any{}
	for key, v := range values {
		f, had := im.d.Field(key), r.had.Values[key]
		if had != nil && f.Protected() && reflect.DeepEqual(v, f.Hide(had)) { // as it was exported: its ends, or nothing
			continue
		}
		if v != nil {
			is, err := f.Type.Parse(f, v)
			if refusal, refused := err.(*ledger.Refusal); refused {
				im.wrong(r, key, &trouble{lang.Both("“"+f.Title.ZH+"”"+refusal.ZH, "“"+f.Title.In(lang.EN)+"” "+refusal.In(lang.EN))})
				continue
			} else if err != nil {
				return err
			}
			if v = is; v == "" {
				v = nil
			}
		}
		if reflect.DeepEqual(plain(v), plain(had)) {
			continue
		}
		r.out.Values[key], r.out.Old[key] = v, had
	}
	if len(r.out.Faults) > 0 || len(r.out.Values) == 0 {
		return nil
	}
	trial, err := im.s.TryMove(tx, im.a, im.d, r.had.ID, Step{Version: r.had.Version, Values: r.out.Values})
	return im.judged(r, trial, err)
}

// judged takes over what a trial found.
func (im *importing) judged(r *sheetRow, trial *Trial, err error) error {
	if f := fault.Of(err); f != nil && f.Kind != fault.Internal && f.Kind != fault.Unavailable {
		if len(f.Places) == 0 {
			r.fault("", 0, f.Text.ZH, f.Text.In(lang.EN))
		}
		im.places(r, f.Places)
		return nil
	}
	if err != nil {
		return err
	}
	im.places(r, trial.Faults)
	for _, key := range trial.Missing {
		if f := im.d.Field(key); f != nil {
			im.wrong(r, key, wrong("请填写“%s”", "fill in “%s”", f.Title))
		}
	}
	for _, text := range trial.Blocks {
		r.fault("", 0, text.ZH, text.In(lang.EN))
	}
	if len(r.out.Faults) == 0 {
		im.once(r, trial.Record)
	}
	return nil
}

// places puts what is wrong with fields on their cells.
func (im *importing) places(r *sheetRow, places []fault.Place) {
	for _, p := range places {
		key := strings.TrimPrefix(strings.TrimPrefix(p.Location, "body."), "values.")
		if about, ok := map[string]string{"unit": SheetUnit, "person": SheetPerson, "asset": SheetAsset}[key]; ok && strings.Count(p.Location, ".") == 1 {
			key = about
		}
		key, _, _ = strings.Cut(key, ".") // of a small table
		im.wrong(r, key, &trouble{p.Message})
	}
}
