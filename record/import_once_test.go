package record_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// checked checks a sheet whose columns are named by their keys, and gives what is said of each row.
func checked(t *testing.T, s *record.Service, db *store.DB, a *unit.Actor, d *ledger.Definition, keys []string, rows ...[]any) (*record.Import, []string) {
	t.Helper()
	titles := []any{}
	for _, key := range keys {
		for _, c := range s.SheetColumns(d) {
			if c.Key == key {
				titles = append(titles, c.Title.ZH)
			}
		}
	}
	im, err := s.CheckImport(context.Background(), db, a, d, "x.xlsx", sheetOf(t, append([][]any{titles}, rows...)))
	must(t, err)
	var out []string
	must(t, db.Read(context.Background(), func(tx *store.Tx) error {
		found, err := s.ImportRows(tx, im.ID, "", 0, 1000)
		for _, r := range found {
			said := r.Kind
			for _, f := range r.Faults {
				said += " " + f.Key + " " + f.Message.ZH
			}
			out = append(out, said)
		}
		return err
	}))
	return im, out
}

func wantSaid(t *testing.T, got []string, want ...string) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d rows: %q", len(got), got)
	}
	for i, said := range want {
		if kind, part, _ := strings.Cut(said, " "); !strings.HasPrefix(got[i], kind) || !strings.Contains(got[i], part) || kind != record.RowWrong && got[i] != kind {
			t.Errorf("row %d: %q; want %q", i+1, got[i], said)
		}
	}
}

// A value that may stand once is told where an earlier row or a record has it, before and in the commit.
func TestImportOfWhatMayStandOnce(t *testing.T) {
	s, err := service(strict)
	must(t, err)
	onBoth(t, func(w *world) {
		w.s.Ledgers = s.Ledgers
		must(t, w.s.Install(t.Context(), w.db))
		w.blobs()
		d := s.Ledgers.Get("strict")
		create := func(seal string) (id string) {
			w.write(func(tx *store.Tx) {
				r, err := w.s.Create(tx, w.office, d, record.Draft{Unit: w.towns[0].ID, Values: map[string]any{"name": "旧", "grade": "low", "seal": seal}})
				must(w.t, err)
				id = r.ID
			})
			return id
		}
		old := create("S1")
		keys := []string{"@id", "@unit", "name", "grade", "seal"}
		row := func(id, seal string) []any { return []any{id, "东镇", "新", "低", seal} }
		_, said := checked(w.t, w.s, w.db, w.office, d, keys, row("", "S1"), row("", "S2"), row("", "S2"), row("", ""), row("", ""), row(old, "S3"), row("", "S3"), row(old, "S4"))
		wantSaid(w.t, said, "wrong 与已有记录重复", "added", "wrong 与第 3 行重复", "added", "added", "changed", "wrong 与第 7 行重复", "wrong 同一条记录")

		// Somebody else takes the value between check and commit: nothing is written.
		commit := func(id string) error {
			return w.try(func(tx *store.Tx) error { _, err := w.s.CommitImport(tx, w.office, id); return err })
		}
		count := func() (n int64) {
			must(w.t, w.db.Read(context.Background(), func(tx *store.Tx) error {
				_, err := tx.Row(`SELECT count(*) FROM `+d.Table(), nil, &n)
				return err
			}))
			return n
		}
		im, said := checked(w.t, w.s, w.db, w.office, d, keys, row("", "S5"), row("", "S6"))
		wantSaid(w.t, said, "added", "added")
		create("S6")
		err := commit(im.ID)
		wantCode(w.t, err, "import_changed")
		if n := count(); n != 2 || !strings.Contains(fmt.Sprint(err), "row 3 is refused") {
			w.t.Errorf("%d records after a refused import: %v", n, err)
		}
		im, said = checked(w.t, w.s, w.db, w.office, d, keys, row("", "S7"), row(old, "S8"))
		wantSaid(w.t, said, "added", "changed")
		must(w.t, commit(im.ID))
		if n := count(); n != 3 {
			w.t.Errorf("%d records after the import", n)
		}
	})
}

// What the register of units would refuse is told by the check, and so are rows that name new rows of their own file.
func TestImportOfUnits(t *testing.T) {
	onBothRegisters(t, func(w *registry) {
		var err error
		w.s.Blobs, err = store.OpenBlobs(w.t.TempDir())
		must(w.t, err)
		w.t.Cleanup(func() { must(w.t, w.s.Blobs.Close()) })
		w.must(w.make(w.clerk, "enterprise", record.Draft{Unit: w.east.ID, Values: map[string]any{"name": "甲厂", "code": "E1"}}))
		firms := w.s.Ledgers.Get("enterprise")
		keys := []string{"@unit", "name", "code"}
		_, said := checked(w.t, w.s, w.db, w.clerk, firms, keys, []any{"东镇", "甲厂", "E9"}, []any{"东镇", "乙厂", "E1"}, []any{"东镇", "丙厂", "E3"}, []any{"东镇", "丙厂", ""}, []any{"东镇", "丁厂", "E3"}, []any{"丙厂", "戊厂", ""})
		wantSaid(w.t, said, "wrong 已有“甲厂”", "wrong 已有“E1”", "added", "wrong 与第 4 行重复", "wrong 与第 4 行重复", "wrong 不能引用同一文件中新增的行")
		im, said := checked(w.t, w.s, w.db, w.clerk, firms, keys, []any{"东镇", "己厂", "E6"}, []any{"东镇", "庚厂", ""})
		wantSaid(w.t, said, "added", "added")
		must(w.t, w.try(func(tx *store.Tx) error { _, err := w.s.CommitImport(tx, w.clerk, im.ID); return err }))
	})
}
