package record

import (
	"slices"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// KeepFile notes an uploaded file for its owner; it belongs to no record yet.
func (s *Service) KeepFile(tx *store.Tx, a *unit.Actor, f event.File) error {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return err
	}
	n, err := tx.Exec(`INSERT INTO file (hash, owner, name, type, size, created) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
		f.Hash, a.Person, f.Name, f.Type, f.Size, tx.Now.UnixMilli())
	if err == nil && n > 0 {
		s.took(a, tx.Postgres, f.Size)
	}
	return err
}

// attach ties files to a record. A person can only attach what they uploaded, or what the record has already.
func (s *Service) attach(tx *store.Tx, a *unit.Actor, record string, hashes []string) ([]event.File, error) {
	var out []event.File
	slices.Sort(hashes)
	for _, hash := range slices.Compact(hashes) {
		f := event.File{Hash: hash}
		found, err := tx.Row(`SELECT name, type, size FROM file WHERE hash = $1 AND (owner = $2 OR $3 = 1) ORDER BY created DESC LIMIT 1`,
			[]any{hash, a.Person, flag(a.System)}, &f.Name, &f.Type, &f.Size)
		if err != nil {
			return nil, err
		}
		if !found {
			have, err := tx.Row(`SELECT name, type, size FROM attachment WHERE hash = $1 AND record = $2`, []any{hash, record}, &f.Name, &f.Type, &f.Size)
			if err != nil {
				return nil, err
			}
			if !have {
				return nil, fault.New(fault.Invalid, "no_file", "附件没有上传成功，请重新上传。", "An attachment did not arrive; upload it again.").At("body.files", "请重新上传", "upload it again")
			}
			continue
		}
		if _, err := tx.Exec(`INSERT INTO attachment (record, hash, name, type, size) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`, record, hash, f.Name, f.Type, f.Size); err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

// Attachments lists a record's files.
func Attachments(tx *store.Tx, record string) ([]event.File, error) {
	out := []event.File{}
	err := tx.Query(`SELECT hash, name, type, size FROM attachment WHERE record = $1 ORDER BY name`, []any{record}, func(scan func(...any) error) error {
		var f event.File
		err := scan(&f.Hash, &f.Name, &f.Type, &f.Size)
		out = append(out, f)
		return err
	})
	return out, err
}

// AttachedFile finds a file of a record, or of the person's own uploads where no record is named.
func AttachedFile(tx *store.Tx, a *unit.Actor, record, hash string) (event.File, error) {
	f := event.File{Hash: hash}
	query, owner := `SELECT name, type, size FROM attachment WHERE hash = $1 AND record = $2`, record
	if record == "" {
		query, owner = `SELECT name, type, size FROM file WHERE hash = $1 AND owner = $2`, a.Person
	}
	found, err := tx.Row(query, []any{hash, owner}, &f.Name, &f.Type, &f.Size)
	if err == nil && !found {
		err = unit.NotFound()
	}
	return f, err
}

func flag(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
