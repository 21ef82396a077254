package record

import (
	"encoding/json"
	"slices"

	"zhiben/event"
	"zhiben/internal/lang"
	"zhiben/secret"
	"zhiben/store"
)

// Audit compares rows with the log: each row of a ledger is what folding its record's events gives, no row is without events, no
// record of events without its row; files belong to the records whose events name them. It reads in the transaction in which the log
// itself was verified.
type Audit struct {
	Told func(done int64) // events read
	// Keys, where they are at hand, open what lies encrypted, so that it is compared as well.
	Keys *secret.Keyring

	// What was found.
	Records  int64
	Unproven int64 // values whose last change was erased
	Closed   int64 // values that lie encrypted and were not compared, for want of keys or of what their event had beside it
	Warnings []lang.Text
	Untold   []string              // tables and columns that the log does not cover yet
	Files    map[string]event.File // all that events name, by hash

	tx     *store.Tx
	list   []*kept
	names  map[string]*kept
	files  fileRows
	Tables event.RowAudit // of tables beside those of the ledgers

	reachRows []*besideRows // none: the log does not tell yet that they follow from records
	of        meanings
}

// Rows compares all rows. The error says the first one that does not match.
func (a *Audit) Rows(tx *store.Tx) (err error) {
	a.tx, a.Files, a.Tables.Now = tx, map[string]event.File{}, tx.Now
	if a.list, a.names, err = keptLedgers(tx); err != nil {
		return err
	}
	if a.of, err = readMeanings(tx); err != nil {
		return err
	}
	covered, err := event.Covered(tx)
	if err != nil {
		return err
	}
	if a.reachRows = nil; covered[reachTables[0]] {
		a.reachRows = reachRows()
	} else {
		a.Untold = slices.Clone(reachTables)
	}
	a.files = fileRows{tx: tx}
	events, done := event.ReadTellings(tx), int64(0)
	for {
		id, err := a.first(events)
		if err != nil {
			return err
		}
		if id == "" {
			err := a.Tables.Compare(tx)
			a.Untold = append(a.Untold, a.Tables.Untold...)
			return err
		}
		var told []event.Telling
		if at, err := events.Record(); err != nil {
			return err
		} else if at == id {
			if told, err = events.Next(); err != nil {
				return err
			}
			for i := range told {
				if err := a.unlock(&told[i]); err != nil {
					return err
				}
			}
		}
		if err := a.record(id, told); err != nil {
			return err
		}
		if done += int64(len(told)); a.Told != nil {
			a.Told(done)
		}
	}
}

// first is the smallest identifier of what has not been compared yet: events, rows, attachments.
func (a *Audit) first(events *event.Tellings) (string, error) {
	id, err := events.Record()
	if err != nil {
		return "", err
	}
	file, err := a.files.head()
	if err != nil {
		return "", err
	}
	if file != "" && (id == "" || file < id) {
		id = file
	}
	for _, b := range a.reachRows {
		at, err := b.head(a.tx)
		if err != nil {
			return "", err
		}
		if at != "" && (id == "" || at < id) {
			id = at
		}
	}
	for _, k := range a.list {
		r, err := k.head(a.tx)
		if err != nil {
			return "", err
		}
		if r != nil && (id == "" || r.id < id) {
			id = r.id
		}
	}
	return id, nil
}

// record compares what lies under one identifier.
func (a *Audit) record(id string, told []event.Telling) error {
	folds := map[*kept]*folding{}
	reach := &reachRecord{record: id, of: &a.of, want: map[string]bool{}, dark: map[string]bool{}, erased: map[string]bool{}, hand: map[string][]string{}}
	var files []event.File
	erased := map[string]*event.Telling{}
	for i := range told {
		if e, ok := told[i].Erasure(); ok {
			erased[e.Event] = &told[i]
		}
	}
	for i := range told {
		t := &told[i]
		for _, f := range t.Body.Files {
			files = append(files, f)
			a.Files[f.Hash] = f
		}
		a.Tables.Take(t)
		k := a.names[t.Ledger]
		if k == nil {
			if len(t.Body.Row) > 0 {
				return event.Mismatch("ledger_missing", "事件 %s 属于台账“%s”，数据库中没有这个台账。", "Event %s belongs to ledger %s, which the database does not have.", t.ID, t.Ledger)
			}
			continue
		}
		if folds[k] == nil {
			folds[k] = &folding{k: k, erased: erased, fields: map[string]json.RawMessage{}, row: map[string]json.RawMessage{}, unknown: map[string]bool{}}
		}
		folds[k].take(t)
		if err := reach.event(k, t); err != nil {
			return err
		}
	}
	for _, k := range a.list {
		f := folds[k]
		r, err := k.head(a.tx)
		if err != nil {
			return err
		}
		if r == nil || r.id != id {
			if f != nil && f.made != nil {
				return event.Mismatch("row_missing", "台账“%s”的记录 %s 已被删除，日志中有它的办理记录。", "Record %s of ledger %s was deleted; the log tells of it.", lang.Both(k.name, id), lang.Both(id, k.name))
			}
			continue
		}
		k.rows = k.rows[1:]
		if f == nil || f.made == nil {
			return event.Mismatch("row_unknown", "台账“%s”的记录 %s 在日志中没有来历：它是绕过程序写入的。", "Nothing in the log tells of record %s of ledger %s: it was written past the program.", lang.Both(k.name, id), lang.Both(id, k.name))
		}
		a.Records++
		if err := a.row(f, r); err != nil {
			return err
		}
		if err := reach.row(k, r); err != nil {
			return err
		}
	}
	if a.reachRows != nil {
		if err := a.reach(reach); err != nil {
			return err
		}
	}
	return a.files.compare(id, files)
}
