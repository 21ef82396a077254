package main

import (
	"fmt"
	"slices"
	"strings"

	"zhiben/event"
	"zhiben/secret"
	"zhiben/store"
)

// changes are the kinds of changes that verifying must notice.
func changes() (out []kind) {
	for i, some := range [][]change{slices.Concat(logChanges(), treeChanges(), insiderChanges()), slices.Concat(rowChanges(), reachChanges(), fileChanges()), rightChanges()} {
		for _, c := range some {
			k := kind{c, part(i)}
			if strings.Contains(c.name, "path") || strings.Contains(c.name, "row of unit") {
				k.touches = allParts // paths of units are compared with those of events
			}
			out = append(out, k)
		}
	}
	return out
}

// one is a statement about the event at a random place ($1).
func one(name, statement string, args ...func(*tampering) any) change {
	return change{name, func(t *tampering) error {
		values := []any{t.place(1, 0)}
		for _, arg := range args {
			values = append(values, arg(t))
		}
		return t.exec(statement, values...)
	}}
}

func anyBytes(n int) func(*tampering) any { return func(*tampering) any { return bytesOf(n) } }
func anyID(*tampering) any                { return store.NewID() }

const atPlace = ` WHERE id = (SELECT event FROM event_log WHERE position = $1)`

func logChanges() []change {
	return []change{
		{"a word of what an event says", func(t *tampering) error {
			e, err := t.at(t.place(1, 0))
			if err != nil {
				return err
			}
			return t.exec(`UPDATE event SET body = $2 WHERE id = $1`, e.ID, `{"note":"已整改"}`)
		}},
		one("a blank in what an event says", `UPDATE event SET body = body || ' '`+atPlace),
		one("the time of an event", `UPDATE event SET at = at + $2`+atPlace, func(t *tampering) any { return 1 + t.random.Int64N(1e9) }),
		one("the person of an event", `UPDATE event SET person = $2`+atPlace, anyID),
		one("the post of an event", `UPDATE event SET post = $2`+atPlace, anyID),
		one("the record of an event", `UPDATE event SET record = $2`+atPlace, anyID),
		one("the unit of an event", `UPDATE event SET unit = $2`+atPlace, anyID),
		one("the ledger of an event", `UPDATE event SET ledger = ledger || 'x'`+atPlace),
		one("the kind of an event", `UPDATE event SET kind = kind || 'x'`+atPlace),
		one("the move of an event", `UPDATE event SET move = coalesce(move, '') || 'x'`+atPlace),
		one("the territory of an event", `UPDATE event SET region = region || '1'`+atPlace),
		one("the definition of an event", `UPDATE event SET definition = definition + 1`+atPlace),
		one("the salt of an event", `UPDATE event SET salt = $2`+atPlace, anyBytes(16)),
		one("the leaf of an event", `UPDATE event SET leaf = $2`+atPlace, anyBytes(32)),
		one("an event's unit's place in the tree", `UPDATE event SET unit_path = unit_path || 'x/' WHERE unit IN (SELECT id FROM unit) AND id = (SELECT l.event FROM event_log l JOIN event e ON e.id = l.event WHERE l.position >= $1 AND e.unit IN (SELECT id FROM unit) ORDER BY l.position LIMIT 1)`),
		one("a body emptied, its salt too", `UPDATE event SET body = '', salt = $2`+atPlace, anyBytes(0)),
		one("a body emptied", `UPDATE event SET body = ''`+atPlace),
		one("a body said to lie encrypted", `UPDATE event SET body = '', secret = $2`+atPlace, func(*tampering) any { return event.Withheld + "x" }),
		{"another body encrypted in the place of one", func(t *tampering) error {
			e, err := t.at(t.place(1, 0))
			if err != nil {
				return err
			}
			return event.Withhold(t.tx, e.ID, t.app.Keys.Seal(secret.Values, "event "+e.ID, []byte(`{"note":"已整改"}`)))
		}},
		one("an event deleted", `DELETE FROM event`+atPlace),
		one("a place deleted", `DELETE FROM event_log WHERE position = $1`),
		{"an event deleted and the gap closed", func(t *tampering) error { return t.remove(t.place(1, 0)) }},
		{"an event put in", func(t *tampering) error { return t.insert(t.place(1, 1)) }},
		{"an event put beside the log", func(t *tampering) error {
			if err := t.insert(t.place(1, 1)); err != nil {
				return err
			}
			var id string
			if _, err := t.tx.Row(`SELECT max(id) FROM event`, nil, &id); err != nil {
				return err
			}
			position := int64(0)
			if _, err := t.tx.Row(`SELECT position FROM event_log WHERE event = $1`, []any{id}, &position); err != nil {
				return err
			}
			if err := t.exec(`DELETE FROM event_log WHERE event = $1`, id); err != nil {
				return err
			}
			return t.shift(position, -1)
		}},
		{"an event of an earlier time put among those waiting", func(t *tampering) error {
			e, err := t.at(t.place(1, 0))
			if err != nil {
				return err
			}
			late := *e
			late.ID, late.Kind, late.Body, late.At = store.NewID(), "comment", event.Body{Note: "早已整改"}, e.At.AddDate(-1, 0, 0)
			return event.Append(t.tx, &late)
		}},
		{"two neighbours reordered", func(t *tampering) error { p := t.place(1, 1); return t.swap(p, p+1) }},
		{"two events reordered", func(t *tampering) error {
			p := t.place(1, 1)
			return t.swap(p, p+1+t.random.Int64N(t.outside.Size-p))
		}},
		{"the end of the log cut", func(t *tampering) error {
			p := t.place(1, 1)
			if err := t.cut(p); err != nil {
				return err
			}
			return t.exec(`UPDATE follower SET position = $1 WHERE name = 'event_log'`, p)
		}},
	}
}

func treeChanges() []change {
	tile := func(name, statement string, args ...any) change {
		return change{name, func(t *tampering) error {
			rows, err := t.tx.Table(`SELECT level, n FROM log_tile ORDER BY level, n`, nil)
			if err != nil {
				return err
			}
			row := rows[t.random.IntN(len(rows))]
			return t.exec(statement, append([]any{row[0], row[1]}, args...)...)
		}}
	}
	return []change{
		tile("a tile altered", `UPDATE log_tile SET data = $3 WHERE level = $1 AND n = $2`, bytesOf(32)),
		tile("a tile cut", `UPDATE log_tile SET data = substr(data, 1, 16) WHERE level = $1 AND n = $2`),
		tile("a tile deleted", `DELETE FROM log_tile WHERE level = $1 AND n = $2`),
		tile("a tile put in", `INSERT INTO log_tile (level, n, data) SELECT level + 9, n, data FROM log_tile WHERE level = $1 AND n = $2`),
		{"a stored checkpoint's size", func(t *tampering) error {
			return t.exec(`UPDATE checkpoint SET size = size - 1 WHERE size = $1`, t.outside.Size)
		}},
		{"a stored checkpoint's root", func(t *tampering) error {
			return t.exec(`UPDATE checkpoint SET root = $2 WHERE size = $1`, t.outside.Size, bytesOf(32))
		}},
		{"a stored checkpoint's time", func(t *tampering) error {
			return t.exec(`UPDATE checkpoint SET at = at - 60000 WHERE size = $1`, t.outside.Size)
		}},
		{"a stored checkpoint's text", func(t *tampering) error {
			return t.exec(`UPDATE checkpoint SET note = replace(note, 'zhiben/', 'zhiben/1') WHERE size = $1`, t.outside.Size)
		}},
		{"how long the log is said to be", func(t *tampering) error {
			return t.exec(`UPDATE follower SET position = position - 1 WHERE name = 'event_log'`)
		}},
		{"how long the tree is said to be", func(t *tampering) error {
			return t.exec(`UPDATE follower SET position = position - 1 WHERE name = 'tree'`)
		}},
	}
}

// insiderChanges are those of somebody who has the database and the keys, and makes all that is computed and signed anew.
func insiderChanges() []change {
	signed := func(name string, do func(*tampering) error) change {
		return change{name + ", all signed anew", func(t *tampering) error {
			if err := do(t); err != nil {
				return err
			}
			return t.resign()
		}}
	}
	return []change{
		signed("an event rewritten", func(t *tampering) error {
			e, err := t.at(t.place(1, 0))
			if err != nil {
				return err
			}
			e.Body.Note += "已整改"
			return t.rewrite(e)
		}),
		signed("an event dated back", func(t *tampering) error {
			e, err := t.at(t.place(1, 0))
			if err != nil {
				return err
			}
			e.At = e.At.AddDate(0, 0, -3)
			return t.rewrite(e)
		}),
		signed("an event deleted", func(t *tampering) error { return t.remove(t.place(1, 0)) }),
		signed("an event put in", func(t *tampering) error { return t.insert(t.place(1, 1)) }),
		signed("two events reordered", func(t *tampering) error { p := t.place(1, 1); return t.swap(p, p+1) }),
		signed("rolled back", func(t *tampering) error { return t.cut(t.place(1, 1)) }),
		signed("forked", func(t *tampering) error {
			p := t.place(1, 1)
			like, err := t.at(p)
			if err != nil {
				return err
			}
			p = max(p, t.outside.Size-1-t.random.Int64N(50)) // a fork that becomes as long as the log was
			if err := t.cut(p); err != nil {
				return err
			}
			for p <= t.outside.Size {
				if p++; t.forge(like, p) != nil {
					return fmt.Errorf("forge an event at %d", p)
				}
			}
			return nil
		}),
	}
}

// anySite is the row of a random record.
const anySite = ` WHERE "s_id" = (SELECT "s_id" FROM l_site ORDER BY "s_id" LIMIT 1 OFFSET $1)`

func rowChanges() (out []change) {
	row := func(name, statement string, args ...func(*tampering) any) {
		out = append(out, change{name, func(t *tampering) error {
			var n int64
			if _, err := t.tx.Row(`SELECT count(*) FROM l_site`, nil, &n); err != nil {
				return err
			}
			values := []any{t.random.Int64N(n)}
			for _, arg := range args {
				values = append(values, arg(t))
			}
			return t.exec(statement, values...)
		}})
	}
	for _, set := range []string{`"name" = "name" || '改'`, `"workers" = "workers" + 1`, `"grade" = CASE "grade" WHEN 'major' THEN 'low' ELSE 'major' END`, `"check_by" = '2099-12-31'`, `"trained" = "trained" + 1`,
		`"phone" = NULL`, `"s_state" = 'closed'`, `"s_unit_path" = "s_unit_path" || 'x/'`, `"s_region" = '1'`, `"s_since" = "s_since" - 1`, `"s_created_at" = "s_created_at" - 1`, `"s_created_by" = 'x'`, `"s_number" = 'X-1'`,
		`"s_version" = "s_version" + 1`, `"s_definition" = "s_definition" + 1`, `"s_due" = '2031-01-01'`, `"s_voided" = 1`} {
		row("a row: "+set, `UPDATE l_site SET `+set+anySite)
	}
	row("a row's unit", `UPDATE l_site SET "s_unit" = (SELECT id FROM unit WHERE kind = 'county' LIMIT 1)`+anySite)
	row("a row deleted", `DELETE FROM l_site`+anySite)
	row("a row put in", `INSERT INTO l_site ("s_id", "s_region", "s_unit", "s_unit_path", "s_state", "s_version", "s_definition", "s_since", "s_created_at", "name", "credit_code", "workers", "check_by", "grade")
		SELECT $2, "s_region", "s_unit", "s_unit_path", "s_state", "s_version", "s_definition", "s_since", "s_created_at", "name", "credit_code", "workers", "check_by", "grade" FROM l_site`+anySite, anyID)
	return out
}

// reachChanges are those of rows by which a record is before further people.
func reachChanges() (out []change) {
	for table, columns := range map[string]string{"share": "path = '/' || path", "assign": "person = person || 'x'", "sector": "code = '2'"} {
		out = append(out, change{"a row of " + table + ": " + columns, func(t *tampering) error {
			return t.exec(`UPDATE ` + table + ` SET ` + columns + ` WHERE record = (SELECT max(record) FROM ` + table + `)`)
		}}, change{"a row of " + table + " deleted", func(t *tampering) error {
			return t.exec(`DELETE FROM ` + table + ` WHERE record = (SELECT min(record) FROM ` + table + `)`)
		}})
	}
	for name, statement := range map[string]string{
		"a record shared":         `INSERT INTO share (record, ledger, path) SELECT "s_id", 'site', '/' FROM l_site`,
		"a record said copied":    `INSERT INTO assign (record, ledger, person, why) SELECT "s_id", 'site', (SELECT min(id) FROM person), 'copy' FROM l_site`,
		"a record said handed on": `INSERT INTO assign (record, ledger, person, why) SELECT "s_id", 'site', (SELECT max(id) FROM person), 'hand' FROM l_site`,
		"a sector given":          `INSERT INTO sector (region, how, code, unit, record, field) SELECT "s_region", 'supervise', '2', "s_unit", "s_id", 'industry' FROM l_site`,
	} {
		out = append(out, change{name, func(t *tampering) error {
			var n int64
			if _, err := t.tx.Row(`SELECT count(*) FROM l_site`, nil, &n); err != nil {
				return err
			}
			return t.exec(statement+anySite+` ON CONFLICT DO NOTHING`, t.random.Int64N(n))
		}})
	}
	slices.SortFunc(out, func(a, b change) int { return strings.Compare(a.name, b.name) }) // the same order each time
	return out
}

func fileChanges() (out []change) {
	row := func(name, statement string, arg ...func(*tampering) any) {
		out = append(out, change{name, func(t *tampering) error {
			record, hash, _, err := t.file()
			if err != nil {
				return err
			}
			values := []any{record, hash}
			for _, a := range arg {
				values = append(values, a(t))
			}
			return t.exec(statement, values...)
		}})
	}
	const which = ` WHERE record = $1 AND hash = $2`
	row("an attachment's name", `UPDATE attachment SET name = '1' || name`+which)
	row("an attachment's type", `UPDATE attachment SET type = 'text/html'`+which)
	row("an attachment's size", `UPDATE attachment SET size = size + 1`+which)
	row("an attachment deleted", `DELETE FROM attachment`+which)
	row("an attachment said to be other bytes", `UPDATE attachment SET hash = (SELECT min(hash) FROM attachment WHERE hash <> $2)`+which)
	row("an attachment given to another record", `UPDATE attachment SET record = (SELECT min("s_id") FROM l_site WHERE "s_id" <> $1)`+which)
	row("an attachment put in", `INSERT INTO attachment (record, hash, name, type, size) SELECT record, $3, name, type, size FROM attachment`+which, func(*tampering) any { return store.Hash(bytesOf(8)) })
	return append(out,
		change{"an attachment's bytes changed", func(t *tampering) error {
			return t.bytes(func(was []byte) []byte {
				was = append([]byte{}, was...)
				was[t.random.IntN(len(was))] ^= 1 << t.random.IntN(8)
				return was
			})
		}},
		change{"an attachment's bytes cut", func(t *tampering) error { return t.bytes(func(was []byte) []byte { return was[:len(was)-1] }) }},
		change{"an attachment's bytes gone", func(t *tampering) error { return t.bytes(func([]byte) []byte { return nil }) }},
		change{"an attachment's bytes swapped", func(t *tampering) error { return t.bytes(func([]byte) []byte { return []byte("另一附件") }) }},
	)
}
