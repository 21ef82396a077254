package app

import (
	"context"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"zhiben/audit"
	"zhiben/internal/fault"
	"zhiben/secret"
	"zhiben/store"
)

// keyWatch is how often a server looks whether the key file has changed; keySettled is how long a new key must have been there before an
// older one is taken away: by then every server has it.
const (
	keyWatch   = time.Minute
	keySettled = 10 * time.Minute
)

// noteKeyWork appends that something was done with the keys, by whom the machine knows as the one who did it.
func (a *App) noteKeyWork(ctx context.Context, kind string, extra map[string]any) error {
	return a.DB.Write(ctx, func(tx *store.Tx) error { return audit.Append(tx, audit.Done(kind, nil, extra).By(audit.Operator())) })
}

// RotateKeys adds new keys, with which is encrypted from now on.
func (a *App) RotateKeys(ctx context.Context) error {
	if err := a.Keys.Rotate(a.DB.Now()); err != nil {
		return err
	}
	if err := noteKeys(ctx, a.DB, a.Keys, a.options.keyFile()); err != nil {
		return err
	}
	return a.noteKeyWork(ctx, "keys_rotate", map[string]any{})
}

// RotateIndex adds an index key. Hashes are made with it once wait is over, by when every server must have the file.
func (a *App) RotateIndex(ctx context.Context, wait time.Duration) error {
	now := a.DB.Now()
	if err := a.Keys.RotateIndex(now, now.Add(wait)); err != nil {
		return err
	}
	if err := noteKeys(ctx, a.DB, a.Keys, a.options.keyFile()); err != nil {
		return err
	}
	return a.noteKeyWork(ctx, "keys_rotate", map[string]any{"index": true})
}

// Rekey encrypts and hashes anew what older keys did; see record.Service.Rekey.
func (a *App) Rekey(ctx context.Context) (n int, err error) {
	if !a.Keys.IndexSettled() {
		return 0, fault.New(fault.Conflict, "key_waits", "新的索引密钥还没有到启用时间，请稍后再运行（zhiben keys list 可查看）。", "The new index key is not in use yet; run this again after the time that zhiben keys list tells.")
	}
	if n, err = a.Records.Rekey(ctx, a.DB, toldTables); err != nil {
		return n, err
	}
	return n, a.noteKeyWork(ctx, "keys_rekey", map[string]any{"n": n})
}

// RetireKey takes an older key out of the key file for good, once a search through the whole database and all files has found nothing that
// needs it.
func (a *App) RetireKey(ctx context.Context, id string) error {
	if err := a.settled(id); err != nil {
		return err
	}
	uses, err := a.keyUses(ctx, id)
	if err != nil {
		return err
	}
	if len(uses) > 0 {
		return fault.Newf(fault.Conflict, "key_in_use", "密钥 %s 仍有内容在用（%s），没有移除。请先运行 zhiben keys rekey；导入文件保存七天后自动清除。",
			"Key %s is still needed (%s) and stays. Run zhiben keys rekey first; files that were imported go after seven days.", id, strings.Join(uses, ", "))
	}
	name := id
	if id == "i1" {
		name = "index"
	}
	// The database forgets the key first: a file that still has it is no mistake, one that lacks what the database knows is.
	if err := a.DB.Write(ctx, func(tx *store.Tx) error {
		_, err := tx.Exec(`DELETE FROM setting WHERE name = $1`, keySetting+name)
		return err
	}); err != nil {
		return err
	}
	if err := a.Keys.Retire(id); err != nil {
		return err
	}
	return a.noteKeyWork(ctx, "keys_retire", map[string]any{"key": id})
}

// settled asks that a key is there, that another is in use in its place, and that this one has been for a while.
func (a *App) settled(id string) error {
	found := false
	for _, k := range a.Keys.List() {
		found = found || k.ID == id
		since := k.Created
		if k.From.After(since) {
			since = k.From
		}
		switch {
		case k.ID == id && k.Active:
			return fault.Newf(fault.Conflict, "key_active", "密钥 %s 正在使用，请先更换（zhiben keys rotate）。", "Key %s is in use; rotate first.", id)
		case k.Active && strings.HasPrefix(id, string(k.Class)) && a.DB.Now().Sub(since) < keySettled:
			return fault.Newf(fault.Conflict, "key_young", "新密钥启用不足 %d 分钟，可能还有服务器在用旧密钥，请稍后再试。", "The new key has been in use for less than %d minutes, and a server may still use the older one; try again later.", int(keySettled.Minutes()))
		}
	}
	if !found {
		return fault.Newf(fault.NotFound, "no_key", "没有密钥 %s。", "There is no key %s.", id)
	}
	return nil
}

// keyUses are the places in the database and among the files where something needs a key: tables with their columns, and files.
func (a *App) keyUses(ctx context.Context, id string) (uses []string, err error) {
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		columns, err := textColumns(tx)
		for _, c := range columns {
			if err != nil {
				return err
			}
			var used bool
			if used, err = c.uses(tx, id); used {
				uses = append(uses, c.table+"."+c.column)
			}
		}
		return err
	})
	if err != nil || strings.HasPrefix(id, string(secret.Indexing)) {
		return uses, err
	}
	files := filepath.Join(a.options.Data, "files")
	err = filepath.WalkDir(files, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return err
		}
		f, err := os.Open(path)
		if err != nil {
			return err
		}
		head := make([]byte, len(id)+1)
		n, _ := f.Read(head)
		if string(head[:n]) == id+":" {
			name, _ := filepath.Rel(files, path)
			uses = append(uses, "files/"+name)
		}
		return f.Close()
	})
	return uses, err
}

// textColumn is a column that may hold texts.
type textColumn struct{ table, column string }

// textColumns lists the columns of all tables that may hold texts or bytes.
func textColumns(tx *store.Tx) (out []textColumn, err error) {
	query := `SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE 'search_text%' ORDER BY 1, 2`
	if tx.Postgres {
		query = `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() AND data_type IN ('text', 'bytea', 'character varying', 'json', 'jsonb') ORDER BY 1, 2`
	}
	err = tx.Query(query, nil, func(scan func(...any) error) error {
		var c textColumn
		err := scan(&c.table, &c.column)
		out = append(out, c)
		return err
	})
	return out, err
}

// uses reports whether some value of the column was encrypted, or is a hash made, with a key.
func (c textColumn) uses(tx *store.Tx, id string) (found bool, err error) {
	column, table := `"`+c.column+`"`, `"`+c.table+`"`
	if strings.HasPrefix(id, string(secret.Indexing)) {
		if !strings.HasPrefix(c.column, "s_x_") && c.column != "identity_hash" {
			return false, nil
		}
		other := " LIKE '" + id + ".%'"
		if id == "i1" {
			other = " NOT LIKE 'i%.%'"
		}
		return tx.Row(`SELECT 1 FROM `+table+` WHERE `+column+other+` LIMIT 1`, nil, new(int64))
	}
	text := "CAST(" + column + " AS TEXT)"
	if tx.Postgres {
		text = column + "::text"
	}
	// Some text of a person's own may look like it; then it has no such length.
	made := regexp.MustCompile(`(^|[^0-9A-Za-z])` + regexp.QuoteMeta(id) + `:[A-Za-z0-9+/]{38}`)
	needle, coded := "%"+id+":%", fmt.Sprintf("%%%x%%", id+":")
	err = tx.Query(`SELECT `+text+` FROM `+table+` WHERE `+text+` LIKE $1 OR `+text+` LIKE $2`, []any{needle, coded}, func(scan func(...any) error) error {
		var value string
		err := scan(&value)
		if digits, bytes := strings.CutPrefix(value, `\x`); bytes { // as PostgreSQL shows them
			if plain, wrong := hex.DecodeString(digits); wrong == nil {
				value = string(plain)
			}
		}
		found = found || made.MatchString(value)
		return err
	})
	return found, err
}

// watchKeys takes changed keys from the key file soon after it was replaced, until the context ends.
func (a *App) watchKeys(ctx context.Context) {
	seen := fileTime(a.options.keyFile())
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(keyWatch):
		}
		if now := fileTime(a.options.keyFile()); !now.Equal(seen) {
			seen = now
			a.reloadKeys(ctx)
		}
	}
}

func fileTime(path string) time.Time {
	info, err := os.Stat(path)
	if err != nil {
		return time.Time{}
	}
	return info.ModTime()
}
