package record

import (
	"zhiben/event"
	"zhiben/store"
)

// fileRows reads the files of records.
type fileRows struct {
	tx           *store.Tx
	read         []fileRow
	record, hash string // the last row read
	name         string
	over         bool
}

type fileRow struct {
	record string
	file   event.File
}

// head names the record whose files come next; empty: there are no more.
func (f *fileRows) head() (string, error) {
	if len(f.read) == 0 && !f.over {
		n := 0
		err := f.tx.Query(`SELECT record, hash, name, type, size FROM attachment WHERE (record, hash, name) > ($1, $2, $3) ORDER BY record, hash, name LIMIT $4`, []any{f.record, f.hash, f.name, keptChunk}, func(scan func(...any) error) error {
			n++
			var r fileRow
			err := scan(&r.record, &r.file.Hash, &r.file.Name, &r.file.Type, &r.file.Size)
			f.record, f.hash, f.name = r.record, r.file.Hash, r.file.Name
			f.read = append(f.read, r)
			return err
		})
		if err != nil {
			return "", err
		}
		f.over = n < keptChunk
	}
	if len(f.read) == 0 {
		return "", nil
	}
	return f.read[0].record, nil
}

// fileKey is how a record's file is told apart from its others.
type fileKey struct{ hash, name string }

// compare asks that a record has the files that its events name, as they name them, and no other.
func (f *fileRows) compare(record string, told []event.File) error {
	want := map[fileKey][]event.File{} // the same bytes may have been told with several types
	for _, t := range told {
		want[fileKey{t.Hash, t.Name}] = append(want[fileKey{t.Hash, t.Name}], t)
	}
	for {
		at, err := f.head()
		if err != nil {
			return err
		}
		if at != record {
			break
		}
		is := f.read[0].file
		f.read = f.read[1:]
		place := fileKey{is.Hash, is.Name}
		if all := want[place]; len(all) == 0 || all[0] != is { // the first one told is the one that was written
			return event.Mismatch("file_unknown", "记录 %s 的附件“%s”（%s）在日志中没有来历。", "Nothing in the log tells of the file “%[2]s” (%[3]s) of record %[1]s.", record, is.Name, is.Hash)
		}
		delete(want, place)
	}
	for _, t := range told { // the first one missing, in the log's order
		if _, ok := want[fileKey{t.Hash, t.Name}]; ok {
			return event.Mismatch("file_missing", "记录 %s 缺少日志中的附件“%s”（%s）。", "Record %s lacks the file “%s” (%s) that the log tells of.", record, t.Name, t.Hash)
		}
	}
	return nil
}
