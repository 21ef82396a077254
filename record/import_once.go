package record

import (
	"fmt"
	"slices"
	"strings"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// This file finds what stands twice in a file, or stands in it and is there already.

// once asks that a value that may stand once stands once in the file too.
func (im *importing) once(r *sheetRow, is *Record) {
	for _, f := range im.d.Fields {
		v := is.Values[f.Key]
		if f.Unique == "" || v == nil || (f.Unique == ledger.UniqueOpen || f.Unique == ledger.UniqueUnitOpen) && slices.Contains(im.d.EndStates(), is.State) {
			continue
		}
		place := is.Region
		if f.Unique == ledger.UniqueUnit || f.Unique == ledger.UniqueUnitOpen {
			place = is.Unit
		}
		im.twice(r, f.Key, f.Title, place+" "+fmt.Sprint(v))
	}
}

// twice tells of a value that an earlier row has.
func (im *importing) twice(r *sheetRow, key string, title lang.Text, value string) {
	first, there := im.values[key+" "+value]
	if !there {
		im.values[key+" "+value] = r.n
		return
	}
	im.wrong(r, key, wrong("“%s”与第 %d 行重复", "“%s” is the same as in row %d", title, first))
}

// registered tells of units whose name or code is taken under the same one: the commit would refuse them.
func (im *importing) registered(tx *store.Tx, r *sheetRow, draft Draft) error {
	if im.d.Is != ledger.Units {
		return nil
	}
	for _, key := range []string{"name", "code"} {
		text, _ := draft.Values[key].(string)
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		there, err := unit.Taken(tx, draft.Unit, key, text)
		if err != nil {
			return err
		}
		if there {
			im.wrong(r, key, wrong("同一上级下已有“%s”", "a unit “%s” already stands under the same one", text))
			continue
		}
		title := lang.Both("名称", "Name")
		if f := im.d.Field(key); f != nil {
			title = f.Title
		}
		im.twice(r, key, title, draft.Unit+" "+text)
	}
	return nil
}
