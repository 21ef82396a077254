package record

import (
	"encoding/json"
	"fmt"
	"strings"

	"zhiben/event"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/secret"
	"zhiben/store"
)

// convert turns the values of a field into its new type, and into what is encrypted of them now. One that cannot be turned refuses the
// upgrade, with the list of them. What was there in plain, or encrypted for another place, is emptied; the past of a field that becomes
// protected is encrypted too.
func (s *Service) convert(tx *store.Tx, d *ledger.Definition, c ledger.Conversion) error {
	was, err := earlierField(c)
	if err != nil {
		return err
	}
	rows, err := rawValues(tx, d, c.Old)
	if err != nil {
		return err
	}
	var bad []string
	for _, r := range rows {
		old, err := s.fromColumn(was, r.id, r.raw)
		if err != nil {
			return err
		}
		v, err := old, error(nil)
		if was.Type.Name() != c.Field.Type.Name() {
			v, err = c.Field.Converted(old)
		}
		if err != nil {
			bad = append(bad, fmt.Sprintf("%s (%s: %v)", r.id, withheld(c.Field, old), err))
			continue
		}
		if v == nil {
			continue
		}
		if err := s.rewrite(tx, d, c.Field, r.id, v); err != nil {
			return err
		}
		if was.Type.Name() != c.Field.Type.Name() {
			if err := s.tellConverted(tx, d, c.Field.Key, r.id, old, v); err != nil {
				return err
			}
		}
	}
	if len(bad) > 0 {
		n := len(bad)
		if n > mostListed {
			bad = append(bad[:mostListed], "…")
		}
		return &Refused{d.Name, []lang.Text{lang.Bothf("字段 %s 有 %d 条记录不能转换：%s", "field %s cannot be converted in %d records: %s", c.Field.Key, n, strings.Join(bad, ", "))}}
	}
	if c.From.Kept == "" && !c.Field.Keeps() {
		return nil
	}
	if _, err := tx.Exec(`UPDATE ` + d.Table() + ` SET ` + c.Old + ` = NULL`); err != nil {
		return err
	}
	if c.From.Kept != "" {
		return nil
	}
	return s.hidePast(tx, d, c)
}

// withheld is a value in a message: not of what is protected.
func withheld(f *ledger.Field, v any) string {
	if f.Keeps() {
		return "…"
	}
	return fmt.Sprint(v)
}

// earlierField is the field of a conversion as it was: its key, type and what of it was encrypted.
func earlierField(c ledger.Conversion) (*ledger.Field, error) {
	typ, err := c.From.Stored()
	if err != nil {
		return nil, err
	}
	was := *c.Field
	if was.Key = c.From.Key; typ.Name() != was.Type.Name() {
		was.Type, was.Rows = typ, nil
	}
	if was.Sensitivity = ""; len(was.Rows) == 0 {
		was.Sensitivity = c.From.Kept
		return &was, nil
	}
	kept := map[string]string{}
	for cell := range strings.FieldsSeq(c.From.Kept) {
		key, sensitivity, _ := strings.Cut(cell, ":")
		kept[key] = sensitivity
	}
	if s, whole := kept[ledger.Encrypted]; whole && s == "" {
		was.Sensitivity = ledger.Encrypted
	}
	if s, whole := kept[ledger.Sealed]; whole && s == "" {
		was.Sensitivity = ledger.Sealed
	}
	was.Rows = nil
	for _, column := range c.Field.Rows {
		before := *column
		before.Sensitivity = kept[column.Key]
		was.Rows = append(was.Rows, &before)
	}
	return &was, nil
}

type rawValue struct {
	id  string
	raw any
}

func rawValues(tx *store.Tx, d *ledger.Definition, column string) (out []rawValue, err error) {
	err = tx.Query(`SELECT "s_id", `+column+` FROM `+d.Table()+` WHERE `+column+` IS NOT NULL ORDER BY "s_id"`, nil, func(scan func(...any) error) error {
		var r rawValue
		err := scan(&r.id, &r.raw)
		out = append(out, r)
		return err
	})
	return out, err
}

// rewrite writes the columns of one field of a record.
func (s *Service) rewrite(tx *store.Tx, d *ledger.Definition, f *ledger.Field, record string, v any) error {
	var args store.Args
	set := ""
	if err := s.eachColumn(f, record, v, func(column string, holds any) { set += ", " + column + " = " + args.Add(holds) }); err != nil {
		return err
	}
	_, err := tx.Exec(`UPDATE `+d.Table()+` SET `+set[2:]+` WHERE "s_id" = `+args.Add(record), args.Values...)
	return err
}

// hashAll fills the column of keyed hashes of a field.
func (s *Service) hashAll(tx *store.Tx, d *ledger.Definition, f *ledger.Field) error {
	rows, err := rawValues(tx, d, f.Column())
	if err != nil {
		return err
	}
	for _, r := range rows {
		v, err := s.fromColumn(f, r.id, r.raw)
		if err != nil {
			return err
		}
		if err := s.rewrite(tx, d, f, r.id, v); err != nil {
			return err
		}
	}
	return nil
}

// hidePast encrypts the bodies of events that hold values of a field that is protected from now on: the body is erased, which leaves its
// leaf in the log as it is, and lies encrypted beside it.
func (s *Service) hidePast(tx *store.Tx, d *ledger.Definition, c ledger.Conversion) error {
	class := secret.Values
	if sealed(c.Field) {
		class = secret.Sealed
	}
	names := append([]string{d.Name}, d.Was...)
	var args store.Args
	type past struct{ id, body string }
	var all []past
	err := tx.Query(`SELECT id, body FROM event WHERE ledger IN `+store.In(&args, names)+` AND body LIKE `+args.Add(`%"`+store.EscapeLike(c.From.Key)+`":%`)+` ESCAPE '\'`, args.Values, func(scan func(...any) error) error {
		var e past
		var body []byte
		err := scan(&e.id, &body)
		e.body = string(body)
		all = append(all, e)
		return err
	})
	if err != nil {
		return err
	}
	for _, e := range all {
		var body event.Body
		if err := json.Unmarshal([]byte(e.body), &body); err != nil {
			return err
		}
		if _, ok := body.Changes[c.From.Key]; !ok {
			continue
		}
		if s.Keys == nil {
			return errNoKeys
		}
		if err := event.Withhold(tx, e.id, s.Keys.Seal(class, placeOfEvent(e.id), []byte(e.body))); err != nil {
			return err
		}
	}
	return nil
}
