package record

import (
	"context"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/ledger"
	"zhiben/secret"
	"zhiben/store"
	"zhiben/unit"
)

// rekeyBatch is how many rows are encrypted anew in one transaction: writers wait for no more than that.
const rekeyBatch = 200

// Rekey encrypts anew, with the active keys, what older ones encrypted in rows and events, and makes the hashes of older index keys anew,
// while the program runs: a few in a transaction, each only where it is still as it was read. It may be stopped and begun again, and run
// on several servers. It gives how many texts it wrote. What waits to be imported stays: it is kept for seven days. told are the tables
// whose rows events tell.
func (s *Service) Rekey(ctx context.Context, db *store.DB, told []event.Table) (n int, err error) {
	for _, d := range s.Ledgers.Tables() {
		for _, f := range d.Fields {
			if !f.Keeps() {
				continue
			}
			m, err := s.rekeyColumn(ctx, db, d, f)
			if n += m; err != nil {
				return n, err
			}
		}
	}
	for _, t := range beside {
		m, err := s.rekeyTable(ctx, db, t, told)
		if n += m; err != nil {
			return n, err
		}
	}
	m, err := s.rekeyEvents(ctx, db)
	return n + m, err
}

// besideTable is a table whose column holds encrypted texts, each bound to a place that the row's key tells.
type besideTable struct {
	name, key, column, hash string // key: an expression; hash: the column of keyed hashes beside it; empty: none
	place                   func(key string) string
}

// beside are the tables with encrypted columns beside those of ledgers.
var beside = []besideTable{
	{"account", "id", "second", "", func(id string) string { return "account/" + id + "/second" }},
	{"person", "id", "identity", "identity_hash", unit.IdentityPlace},
	{"person", "id", "phone", "", unit.PhonePlace},
	{"post_asked", "id", "identity", "", unit.ClaimPlace},
	{"signing", "id", "body", "", placeOfSigning},
	{"override", "record || ' ' || field", "value", "", placeOfOverride},
	{"override", "record || ' ' || field", "base", "", placeOfOverride},
}

func (s *Service) rekeyTable(ctx context.Context, db *store.DB, t besideTable, told []event.Table) (n int, err error) {
	tells := slices.IndexFunc(told, func(o event.Table) bool { return o.Name == t.name })
	columns := t.column + ", NULL"
	if t.hash != "" {
		columns = t.column + ", " + t.hash
	}
	for after, more := "", true; more && err == nil; {
		err = db.Write(ctx, func(tx *store.Tx) error {
			rows, err := keptTexts(tx, `SELECT `+t.key+`, `+columns+` FROM `+t.name+` WHERE `+t.key+` > $1 AND `+t.column+` IS NOT NULL ORDER BY 1 LIMIT $2`, after)
			if more = len(rows) > 0; err != nil || !more {
				return err
			}
			after = rows[len(rows)-1].id
			for _, r := range rows {
				if !secret.IsSealed(r.text) || s.Keys.Fresh(r.text) && (t.hash == "" || s.Keys.IndexFresh(r.hash)) {
					continue
				}
				plain, err := s.Keys.Open(t.place(r.id), r.text)
				if err != nil {
					return err
				}
				set, args := t.column+` = $3`, []any{r.id, r.text, s.Keys.Seal(secret.Class(r.text[:1]), t.place(r.id), plain)}
				if t.hash != "" {
					set, args = set+", "+t.hash+` = $4`, append(args, s.Keys.Index(unit.IdentityScope, strings.ToLower(string(plain))))
				}
				done, err := tx.Exec(`UPDATE `+t.name+` SET `+set+` WHERE `+t.key+` = $1 AND `+t.column+` = $2`, args...)
				if n += int(done); err != nil {
					return err
				}
				if tells >= 0 {
					told[tells].Tell(tx, r.id)
				}
			}
			return event.TellNow(tx)
		})
	}
	return n, err
}

// keptText is one encrypted text with the hash beside it; empty: none.
type keptText struct{ id, text, hash string }

// keptTexts reads the next rows of a query for an id, a text and a hash, after an id.
func keptTexts(tx *store.Tx, query, after string) (out []keptText, err error) {
	err = tx.Query(query, []any{after, rekeyBatch}, func(scan func(...any) error) error {
		var r keptText
		var hash *string
		err := scan(&r.id, &r.text, &hash)
		r.hash = deref(hash)
		out = append(out, r)
		return err
	})
	return out, err
}

// stale reports whether a column's text has something that an older key encrypted: the text itself, or texts within JSON.
func (s *Service) stale(text string) bool {
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return r == '"' || r == ' ' }) {
		part = strings.TrimPrefix(part, event.Withheld)
		if secret.IsSealed(part) && !s.Keys.Fresh(part) {
			return true
		}
	}
	return false
}

func (s *Service) rekeyColumn(ctx context.Context, db *store.DB, d *ledger.Definition, f *ledger.Field) (n int, err error) {
	hash := "NULL"
	if f.Indexed() {
		hash = f.IndexColumn()
	}
	for after, more := "", true; more && err == nil; {
		err = db.Write(ctx, func(tx *store.Tx) error {
			rows, err := keptTexts(tx, `SELECT "s_id", `+f.Column()+`, `+hash+` FROM `+d.Table()+` WHERE "s_id" > $1 AND `+f.Column()+` IS NOT NULL ORDER BY "s_id" LIMIT $2`, after)
			if more = len(rows) > 0; err != nil || !more {
				return err
			}
			after = rows[len(rows)-1].id
			for _, r := range rows {
				if !s.stale(r.text) && (r.hash == "" || s.Keys.IndexFresh(r.hash)) {
					continue
				}
				v, err := s.fromColumn(f, r.id, r.text)
				if err != nil {
					return err
				}
				var args store.Args
				set := ""
				if err := s.eachColumn(f, r.id, v, func(column string, holds any) { set += ", " + column + " = " + args.Add(holds) }); err != nil {
					return err
				}
				done, err := tx.Exec(`UPDATE `+d.Table()+` SET `+set[2:]+` WHERE "s_id" = `+args.Add(r.id)+` AND `+f.Column()+` = `+args.Add(r.text), args.Values...)
				if n += int(done); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return n, err
}

func (s *Service) rekeyEvents(ctx context.Context, db *store.DB) (n int, err error) {
	for after, more := "", true; more && err == nil; {
		err = db.Write(ctx, func(tx *store.Tx) error {
			all, err := event.Secrets(tx, after, rekeyBatch)
			if more = len(all) > 0; err != nil || !more {
				return err
			}
			after = all[len(all)-1].ID
			for _, e := range all {
				if !s.stale(e.Secret) {
					continue
				}
				fresh, err := s.freshSecret(e)
				if err != nil {
					return err
				}
				done, err := event.Replace(tx, e, fresh)
				if n += done; err != nil {
					return err
				}
			}
			return nil
		})
	}
	return n, err
}

// freshSecret encrypts anew what lies beside an event.
func (s *Service) freshSecret(e event.Beside) (string, error) {
	parts := strings.Fields(e.Secret)
	for i, part := range parts {
		inside, whole := strings.CutPrefix(part, event.Withheld)
		b, err := s.Keys.Open(placeOfEvent(e.ID), inside)
		if err != nil {
			return "", err
		}
		if parts[i] = s.Keys.Seal(secret.Class(inside[:1]), placeOfEvent(e.ID), b); whole {
			parts[i] = event.Withheld + parts[i]
		}
	}
	return strings.Join(parts, " "), nil
}
