package record

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
)

func (w *write) insert() error {
	r := w.r
	if err := w.number(); err != nil {
		return err
	}
	r.Version = 1
	names := []string{systemColumns}
	args := []any{r.ID, r.Region, r.Unit, r.UnitPath, nullable(r.Number), r.State, r.Version, r.Definition, r.Since.UnixMilli(), r.CreatedAt.UnixMilli(), nullable(r.CreatedBy), nullable(r.Due), nullable(r.Person), nullable(r.Asset), nil}
	for _, f := range w.d.Fields {
		err := w.s.eachColumn(f, r.ID, r.Values[f.Key], func(column string, v any) {
			names, args = append(names, column), append(args, v)
		})
		if err != nil {
			return err
		}
	}
	err := w.tx.Insert(w.d.Table(), strings.Join(names, ", "), args, "")
	w.tx.Keep(madeKey{}, r)
	return err
}

// update writes the row over the version that was read; the row was locked, so a miss means a mistake in this program.
func (w *write) update() error {
	r := w.r
	rewriting(w.tx, r.ID)
	args := []any{r.State, r.Since.UnixMilli(), nullable(r.Due), r.ID, r.Version}
	set := []string{`"s_state" = $1`, `"s_since" = $2`, `"s_due" = $3`, `"s_version" = "s_version" + 1`}
	for _, f := range w.d.Fields {
		if f.Encrypts() && reflect.DeepEqual(w.before[f.Key], r.Values[f.Key]) {
			continue
		}
		err := w.s.eachColumn(f, r.ID, r.Values[f.Key], func(column string, v any) {
			args = append(args, v)
			set = append(set, fmt.Sprintf("%s = $%d", column, len(args)))
		})
		if err != nil {
			return err
		}
	}
	n, err := w.tx.Exec(`UPDATE `+w.d.Table()+` SET `+strings.Join(set, ", ")+` WHERE "s_id" = $4 AND "s_version" = $5`, args...)
	if err == nil && n != 1 {
		err = fault.New(fault.Changed, "changed", "这条记录刚被他人修改，请刷新。", "Somebody else has just changed this record; reload.")
	}
	r.Version++
	return err
}

// attach ties uploaded files to the record: those of the act and those that fields of type files name.
func (w *write) attach() ([]event.File, error) {
	hashes := append([]string{}, w.files...)
	for _, f := range w.d.Fields {
		if slices.Contains([]string{"files", "photos", "signature"}, f.Type.Name()) && fmt.Sprint(w.before[f.Key]) != fmt.Sprint(w.r.Values[f.Key]) {
			hashes = append(hashes, ids(w.r.Values[f.Key])...)
		}
	}
	return w.s.attach(w.tx, w.a, w.r.ID, hashes)
}
