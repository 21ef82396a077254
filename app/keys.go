package app

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"zhiben/audit"
	"zhiben/internal/fault"
	"zhiben/secret"
	"zhiben/store"
)

// keyFile is where the keys of an installation lie: beside its folder, so that whoever copies the data has no keys.
func (o Options) keyFile() string {
	if o.Keys != "" {
		return o.Keys
	}
	return filepath.Clean(o.Data) + ".keys"
}

// keySetting begins the names of the settings that hold the check values of the keys which the database knows.
const keySetting = "key "

// OpenKeys reads the key file of a database. A database that knows no keys yet gets a new file; one that does is refused where the file
// is missing or another's, before anything is written.
func OpenKeys(ctx context.Context, db *store.DB, file string) (*secret.Keyring, error) {
	known, err := knownKeys(ctx, db)
	if err != nil {
		return nil, err
	}
	keys, err := secret.Read(file)
	switch {
	case errors.Is(err, fs.ErrNotExist) && len(known) > 0:
		return nil, fault.Newf(fault.Conflict, "keys_missing", "找不到密钥文件 %s。数据库中的受保护内容须用它打开。请从保管处放回原文件；没有改动任何数据。",
			"The key file %s is missing, and what is protected in the database opens with it alone. Put the file back from where it is kept. Nothing was changed.", file)
	case errors.Is(err, fs.ErrNotExist):
		if keys, err = secret.Create(file); err != nil { // another server may have been quicker
			keys, err = secret.Read(file)
		}
	}
	if err != nil {
		return nil, err
	}
	if err := sameKeys(keys, known, file); err != nil {
		return nil, err
	}
	return keys, noteKeys(ctx, db, keys, file)
}

// knownKeys are the check values of the keys that the database knows, by id.
func knownKeys(ctx context.Context, db *store.DB) (map[string]string, error) {
	out := map[string]string{}
	err := db.Read(ctx, func(tx *store.Tx) error {
		return tx.Query(`SELECT name, value FROM setting WHERE name LIKE $1`, []any{keySetting + "%"}, func(scan func(...any) error) error {
			var name, value string
			err := scan(&name, &value)
			out[strings.TrimPrefix(name, keySetting)] = value
			return err
		})
	})
	return out, err
}

// sameKeys asks that a key file has all keys that a database knows, and no others under their ids.
func sameKeys(keys *secret.Keyring, known map[string]string, file string) error {
	have := keys.Checks()
	var wrong []string
	for id, check := range known {
		if have[id] != check {
			wrong = append(wrong, id)
		}
	}
	if len(wrong) == 0 {
		return nil
	}
	slices.Sort(wrong)
	return fault.Newf(fault.Conflict, "keys_wrong", "密钥文件 %s 不属于这个数据库：缺少或不符的密钥 %s。请放回原来的密钥文件；没有改动任何数据。",
		"The key file %s is not that of this database: it lacks or has others for the keys %s. Put the right file back; nothing was changed.", file, strings.Join(wrong, ", "))
}

// noteKeys lets the database know keys that it has not seen.
func noteKeys(ctx context.Context, db *store.DB, keys *secret.Keyring, file string) error {
	known, err := knownKeys(ctx, db)
	if err != nil {
		return err
	}
	checks := keys.Checks()
	for id := range known {
		delete(checks, id)
	}
	if len(checks) == 0 {
		return nil
	}
	err = db.Write(ctx, func(tx *store.Tx) error {
		for id, check := range checks {
			if _, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING`, keySetting+id, check); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if known, err = knownKeys(ctx, db); err != nil { // another server may have come with another file
		return err
	}
	return sameKeys(keys, known, file)
}

// reloadKeys takes changed keys from the key file; with a mistake those in use stay.
func (a *App) reloadKeys(ctx context.Context) {
	file, before := a.options.keyFile(), a.Keys.Checks()
	next, err := secret.Read(file)
	if err == nil {
		var known map[string]string
		if known, err = knownKeys(ctx, a.DB); err == nil {
			err = sameKeys(next, known, file)
		}
	}
	if err == nil {
		err = a.Keys.Reload()
	}
	if err == nil {
		err = noteKeys(ctx, a.DB, a.Keys, file)
	}
	if err != nil {
		a.log.Error("the key file was not read again; the keys in use stay", "error", fmt.Sprint(err))
	}
	if err != nil || !maps.Equal(before, a.Keys.Checks()) {
		a.note(ctx, audit.Done("keys_reload", err, nil))
	}
}
