package record

import (
	"context"
	"strings"

	"zhiben/event"
	"zhiben/ledger"
	"zhiben/secret"
	"zhiben/store"
)

// rekeyBatch is how many rows are encrypted anew in one transaction: writers wait for no more than that.
const rekeyBatch = 200

// Rekey encrypts anew, with the active keys, what older ones encrypted in rows and events, while the program runs: a few in a transaction,
// each only where it is still as it was read. It may be stopped and begun again, and run on several servers. It gives how many texts it
// wrote.
func (s *Service) Rekey(ctx context.Context, db *store.DB) (n int, err error) {
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
	m, err := s.rekeyEvents(ctx, db)
	return n + m, err
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
	for after, more := "", true; more && err == nil; {
		err = db.Write(ctx, func(tx *store.Tx) error {
			more = false
			type row struct{ id, text string }
			var rows []row
			err := tx.Query(`SELECT "s_id", `+f.Column()+` FROM `+d.Table()+` WHERE "s_id" > $1 AND `+f.Column()+` IS NOT NULL ORDER BY "s_id" LIMIT $2`, []any{after, rekeyBatch}, func(scan func(...any) error) error {
				var r row
				err := scan(&r.id, &r.text)
				rows = append(rows, r)
				return err
			})
			if err != nil || len(rows) == 0 {
				return err
			}
			more, after = true, rows[len(rows)-1].id
			for _, r := range rows {
				if !s.stale(r.text) {
					continue
				}
				v, err := s.fromColumn(f, r.id, r.text)
				if err != nil {
					return err
				}
				fresh, err := s.toColumn(f, r.id, v)
				if err != nil {
					return err
				}
				done, err := tx.Exec(`UPDATE `+d.Table()+` SET `+f.Column()+` = $1 WHERE "s_id" = $2 AND `+f.Column()+` = $3`, fresh, r.id, r.text)
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
