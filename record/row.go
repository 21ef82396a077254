package record

import (
	"fmt"
	"strings"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/unit"
)

func (w *write) insert() error {
	r := w.r
	r.Version = 1
	names := []string{systemColumns}
	args := []any{r.ID, r.Region, r.Unit, r.UnitPath, nullable(r.Number), r.State, r.Version, r.Definition, r.Since.UnixMilli(), r.CreatedAt.UnixMilli(), nullable(r.CreatedBy), nullable(r.Due)}
	for _, f := range w.d.Fields {
		names = append(names, f.Column())
		args = append(args, stored(f, r))
	}
	marks := make([]string, len(args))
	for i := range marks {
		marks[i] = fmt.Sprintf("$%d", i+1)
	}
	_, err := w.tx.Exec(`INSERT INTO `+w.d.Table()+` (`+strings.Join(names, ", ")+`) VALUES (`+strings.Join(marks, ", ")+`)`, args...)
	return err
}

// update writes the row over the version that was read; the row was locked, so a miss means a mistake in this program.
func (w *write) update() error {
	r := w.r
	args := []any{r.State, r.Since.UnixMilli(), nullable(r.Due), r.ID, r.Version}
	set := []string{`"s_state" = $1`, `"s_since" = $2`, `"s_due" = $3`, `"s_version" = "s_version" + 1`}
	for _, f := range w.d.Fields {
		args = append(args, stored(f, r))
		set = append(set, fmt.Sprintf("%s = $%d", f.Column(), len(args)))
	}
	n, err := w.tx.Exec(`UPDATE `+w.d.Table()+` SET `+strings.Join(set, ", ")+` WHERE "s_id" = $4 AND "s_version" = $5`, args...)
	if err == nil && n != 1 {
		err = fault.New(fault.Changed, "changed", "这条记录刚被他人修改，请刷新。", "Somebody else has just changed this record; reload.")
	}
	r.Version++
	return err
}

func stored(f *ledger.Field, r *Record) any {
	if v := r.Values[f.Key]; v != nil {
		return f.Type.Store(v)
	}
	return nil
}

// setDue computes the nearest deadline of the clocks that run in the record's state.
func (w *write) setDue() error {
	r := w.r
	r.Due = ""
	for _, k := range w.d.ClocksIn(r.State) {
		due, err := w.clockDue(k)
		if err != nil {
			return err
		}
		if due != "" && (r.Due == "" || due < r.Due) {
			r.Due = due
		}
	}
	return nil
}

// clockDue is the last day of a clock's term, empty where it does not run.
func (w *write) clockDue(k *ledger.Clock) (string, error) {
	if k.Due != nil {
		v, err := k.Due.Run(world{w.s, w.tx}, w.s.names(w.tx, w.a, w.r))
		if err != nil {
			return "", err
		}
		due, _ := v.(string)
		return due, nil
	}
	v, err := w.s.evaluate(w.tx, w.a, w.r, k.Within)
	if err != nil {
		return "", err
	}
	text, _ := v.(string)
	span, ok := calendar.ParseSpan(text)
	if !ok {
		return "", nil // the office has not chosen the span: no deadline runs
	}
	return span.AfterDate(calendar.Of(w.r.Since, w.s.Zone), w.s.Calendar).String(), nil
}

// checkRefs asks that what references name is there and, for people, within their sight.
func (w *write) checkRefs() error {
	for _, f := range w.d.Fields {
		v := w.r.Values[f.Key]
		if v == nil || w.a.System || fmt.Sprint(v) == fmt.Sprint(w.before[f.Key]) {
			continue
		}
		var err error
		switch f.Type.Name() {
		case "ref":
			var other *ledger.Definition
			if other, err = w.s.Definition(f.To[0]); err == nil {
				var to *Record
				if to, err = w.s.Get(w.tx, w.a, other, v.(string)); err == nil && f.Own && to.Unit != w.r.Unit {
					err = unit.NotFound()
				}
			}
		case "unit":
			_, err = unit.Get(w.tx, v.(string))
		case "person":
			var names map[string]string
			if names, err = unit.PersonNames(w.tx, []string{v.(string)}); err == nil && len(names) == 0 {
				err = unit.NotFound()
			}
		case "units":
			for _, id := range v.([]any) {
				if _, err = unit.Get(w.tx, id.(string)); err != nil {
					break
				}
			}
		}
		if err != nil && fault.Of(err) == nil {
			return err
		}
		if err != nil {
			return fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").
				At("body.values."+f.Key, "“"+f.Title.ZH+"”所选内容不存在或不在您的管辖范围", "what “"+f.Title.In(lang.EN)+"” names is not there, or outside your territory")
		}
	}
	return nil
}

// share writes which further units see the record.
func (w *write) share() error {
	var ids []string
	for _, f := range w.d.Fields {
		if !f.Share {
			continue
		}
		switch v := w.r.Values[f.Key].(type) {
		case string:
			ids = append(ids, v)
		case []any:
			for _, id := range v {
				ids = append(ids, id.(string))
			}
		}
	}
	if _, err := w.tx.Exec(`DELETE FROM share WHERE record = $1`, w.r.ID); err != nil {
		return err
	}
	for _, id := range ids {
		if _, err := w.tx.Exec(`INSERT INTO share (record, ledger, path) SELECT $1, $2, path FROM unit WHERE id = $3 ON CONFLICT DO NOTHING`, w.r.ID, w.d.Name, id); err != nil {
			return err
		}
	}
	return nil
}

// attach ties uploaded files to the record: those of the act and those that fields of type files name.
func (w *write) attach() ([]event.File, error) {
	hashes := append([]string{}, w.files...)
	for _, f := range w.d.Fields {
		if f.Type.Name() == "files" && fmt.Sprint(w.before[f.Key]) != fmt.Sprint(w.r.Values[f.Key]) {
			if list, ok := w.r.Values[f.Key].([]any); ok {
				for _, h := range list {
					hashes = append(hashes, h.(string))
				}
			}
		}
	}
	return w.s.attach(w.tx, w.a, w.r.ID, hashes)
}
