package record

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Found is a record that a search found, with the words around what was looked for.
type Found struct {
	*Record
	Snippet string
}

// Findings is a page of what a search found, the latest records first.
type Findings struct {
	Items []Found
	Next  string // cursor of the next page; empty: this was the last
}

const (
	findWindow  = 64 // entries of the index that are looked at together
	findWindows = 16 // and how often, before a page is given as it is
)

// Search finds the records of all ledgers, or of some, that the actor may see and whose searchable texts hold the query: every
// part of it between spaces, as it is written but for large and small letters and full-width forms. At least two characters in a
// row are needed. What was written in the last moments may not be found yet.
func (s *Service) Search(tx *store.Tx, a *unit.Actor, text string, ledgers []string, limit int, after string) (*Findings, error) {
	q, err := s.asked(tx, a, text)
	if err != nil {
		return nil, err
	}
	before := latestFirst
	if after != "" {
		if before, err = strconv.ParseInt(after, 36, 64); err != nil {
			return nil, badCursor()
		}
	}
	return s.find(tx, a, q, ledgers, limit, before)
}

// latestFirst is above every entry of the index.
const latestFirst = int64(1) << 62

// asked takes a query in.
func (s *Service) asked(tx *store.Tx, a *unit.Actor, text string) (wanted, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return wanted{}, err
	}
	if _, err := s.book(tx); err != nil { // for the lights
		return wanted{}, err
	}
	text, err := s.sought(text)
	if err != nil {
		return wanted{}, err
	}
	q := newWanted(text)
	if len(q.pairs) == 0 {
		return q, fault.New(fault.Invalid, "search_too_short", "请至少输入两个连续的字。", "Write at least two characters in a row.").At("query.q", "再输入几个字", "write some more")
	}
	return q, planned(tx)
}

// planned has PostgreSQL make its plans for the words that are asked for, and never go through the whole index for them.
func planned(tx *store.Tx) error {
	if !tx.Postgres {
		return nil
	}
	for _, setting := range []string{"plan_cache_mode = force_custom_plan", "enable_seqscan = off"} {
		if _, err := tx.Exec(`SET LOCAL ` + setting); err != nil {
			return err
		}
	}
	return nil
}

// find gives a page of what stands before an entry of the index.
func (s *Service) find(tx *store.Tx, a *unit.Actor, q wanted, ledgers []string, limit int, before int64) (*Findings, error) {
	out := &Findings{}
	match, ok := s.matching(tx, a, q.pairs, ledgers)
	if !ok {
		return out, nil
	}
	window := min(findWindow, limit+limit/4+2) // at first no more than will do where all is as the index has it
	for range findWindows {
		hits, err := lookUp(tx, match, before, window)
		if err != nil {
			return nil, err
		}
		found, err := s.check(tx, a, q, hits)
		if err != nil {
			return nil, err
		}
		for _, h := range hits {
			before = h.seq
			if f, ok := found[h.record]; ok {
				if out.Items = append(out.Items, f); len(out.Items) == limit {
					out.Next = strconv.FormatInt(before, 36)
					return out, nil
				}
			}
		}
		if len(hits) < window {
			return out, nil
		}
		window = findWindow
	}
	out.Next = strconv.FormatInt(before, 36)
	return out, nil
}

// SearchGroup is what a search found in one ledger.
type SearchGroup struct {
	Ledger string
	Items  []Found // the latest
	Count  int64   // at most MostFound
	More   bool    // there are more than Count
	About  bool    // counted without reading the records: a few may hold the characters without the words
}

// SearchGroups finds as Search does and gives the latest records of each ledger, with how many there are.
func (s *Service) SearchGroups(tx *store.Tx, a *unit.Actor, text string, each int) ([]SearchGroup, error) {
	q, err := s.asked(tx, a, text)
	if err != nil {
		return nil, err
	}
	some, err := s.withRows(tx)
	if err != nil {
		return nil, err
	}
	var out []SearchGroup
	for _, d := range some {
		g := SearchGroup{Ledger: d.Name}
		match, ok := s.matching(tx, a, q.pairs, []string{d.Name})
		if !ok {
			return nil, nil
		}
		if g.Count, err = countHits(tx, match); err != nil {
			return nil, err
		}
		if g.Count == 0 {
			continue
		}
		page, err := s.find(tx, a, q, []string{d.Name}, each, latestFirst)
		if err != nil {
			return nil, err
		}
		if g.Items = page.Items; page.Next == "" {
			g.Count = int64(len(page.Items))
		} else if g.About = !q.plain(); g.Count > MostFound {
			g.Count, g.More = MostFound, true
		}
		if g.Count > 0 {
			out = append(out, g)
		}
	}
	return out, nil
}

// withRows are the ledgers with something to search that have any records.
func (s *Service) withRows(tx *store.Tx) (out []*ledger.Definition, err error) {
	var ask []string
	for _, d := range s.Ledgers.Tables() {
		if len(searchable(d)) > 0 {
			ask = append(ask, `SELECT '`+d.Name+`' WHERE EXISTS (SELECT 1 FROM `+d.Table()+`)`)
		}
	}
	if len(ask) == 0 {
		return nil, nil
	}
	err = tx.Query(strings.Join(ask, " UNION ALL "), nil, func(scan func(...any) error) error {
		var name string
		err := scan(&name)
		out = append(out, s.Ledgers.Get(name))
		return err
	})
	return out, err
}

// SearchExact finds records by what names them alone: their number, an identifier among their values, or their own identifier.
func (s *Service) SearchExact(tx *store.Tx, a *unit.Actor, text string, limit int) ([]Found, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	text, err := s.sought(strings.TrimSpace(text))
	if err != nil || text == "" {
		return nil, err
	}
	if err := planned(tx); err != nil {
		return nil, err
	}
	// Few records share an identifier, so the scope is asked of the records themselves.
	hits, err := gather(tx, quote(tx)+exactMark(text)+quote(tx), latestFirst, exactWindow)
	if err != nil {
		return nil, err
	}
	if name, err := event.LedgerOf(tx, text); err != nil {
		return nil, err
	} else if s.tabled(name) != nil {
		hits = append(hits, hit{record: text, ledger: name})
	}
	kept, err := s.keptHits(tx, a, text)
	if err != nil {
		return nil, err
	}
	same := func(d *ledger.Definition, r *Record) (string, bool) {
		return r.Number, isNamed(d, r, text) || slices.ContainsFunc(kept, func(h hit) bool { return h.record == r.ID })
	}
	hits = append(kept, slices.DeleteFunc(hits, func(h hit) bool {
		return slices.ContainsFunc(kept, func(k hit) bool { return k.record == h.record })
	})...)
	found, err := s.pick(tx, a, hits, same)
	var out []Found
	for _, h := range hits {
		if f, ok := found[h.record]; ok && len(out) < limit {
			out = append(out, f)
		}
	}
	return out, err
}

// exactWindow is how many of the latest records with an identifier are looked at.
const exactWindow = 256

func quote(tx *store.Tx) string {
	if tx.Postgres {
		return `'`
	}
	return `"`
}

// hit is an entry of the index with all the words of a query and a mark of the actor.
type hit struct {
	seq            int64
	record, ledger string
}

// matching is the query to the index for entries with all of some words, in some ledgers or in all, that the actor may see; ok is false
// where that is nothing.
func (s *Service) matching(tx *store.Tx, a *unit.Actor, words, ledgers []string) (match string, ok bool) {
	if len(ledgers) == 0 {
		for _, d := range s.Ledgers.Tables() {
			ledgers = append(ledgers, d.Name)
		}
	}
	and, or, quote := " AND ", " OR ", quote(tx)
	if tx.Postgres {
		and, or = " & ", " | "
	}
	quoted := func(words []string, with string) string { // letters and digits only
		out := make([]string, len(words))
		for i, w := range words {
			out[i] = quote + w + quote
		}
		return "(" + strings.Join(out, with) + ")"
	}
	marks := a.Marks()
	if a.System {
		marks = []string{everybody}
	}
	if len(marks) == 0 {
		return "", false
	}
	var scopes []string
	for _, name := range ledgers {
		for _, mark := range marks {
			scopes = append(scopes, ledgerMark(name, mark))
		}
	}
	return quoted(words, and) + and + quoted(scopes, or), true
}

// nearby is how far the log is looked through, back from an entry, before all that has the words is gathered.
const nearby = 10_000

// lookUp gives the latest entries before one.
func lookUp(tx *store.Tx, match string, before int64, limit int) ([]hit, error) {
	if !tx.Postgres { // the index itself is in this order
		return hits(tx, `SELECT d.seq, d.record, d.ledger FROM search_text t JOIN search_doc d ON d.seq = t.rowid WHERE search_text MATCH $1 AND t.rowid < $2 ORDER BY t.rowid DESC LIMIT $3`, match, before, limit)
	}
	// PostgreSQL would guess whether the words are common. Going through the latest entries is quick where they are, gathering all where
	// they are not, and each takes seconds where the other is right.
	end := before
	if before == latestFirst {
		if _, err := tx.Row(`SELECT coalesce(max(seq), 0) + 1 FROM search_doc`, nil, &end); err != nil {
			return nil, err
		}
	}
	out, err := hits(tx, `SELECT seq, record, ledger FROM search_doc WHERE words @@ CAST($1 AS tsquery) AND seq < $2 AND seq >= $4 ORDER BY seq DESC LIMIT $3`, match, before, limit, end-nearby)
	if err != nil || len(out) == limit {
		return out, err
	}
	return gather(tx, match, before, limit)
}

// gather is lookUp for words that few have.
func gather(tx *store.Tx, match string, before int64, limit int) ([]hit, error) {
	if !tx.Postgres {
		return lookUp(tx, match, before, limit)
	}
	return hits(tx, `WITH found AS MATERIALIZED (SELECT seq, record, ledger FROM search_doc WHERE words @@ CAST($1 AS tsquery) AND seq < $2) SELECT * FROM found ORDER BY seq DESC LIMIT $3`, match, before, limit)
}

func hits(tx *store.Tx, query string, args ...any) (out []hit, err error) {
	err = tx.Query(query, args, func(scan func(...any) error) error {
		var h hit
		err := scan(&h.seq, &h.record, &h.ledger)
		out = append(out, h)
		return err
	})
	return out, err
}

// MostFound is how far what a search finds in a ledger is counted: PostgreSQL visits the row of each that it counts.
const MostFound = 1000

// countHits counts entries, up to one more than MostFound.
func countHits(tx *store.Tx, match string) (n int64, err error) {
	query := `SELECT count(*) FROM (SELECT rowid FROM search_text WHERE search_text MATCH $1 LIMIT $2) AS t`
	if tx.Postgres {
		query = `SELECT count(*) FROM (SELECT FROM search_doc WHERE words @@ CAST($1 AS tsquery) LIMIT $2) AS t`
	}
	_, err = tx.Row(query, []any{match, MostFound + 1}, &n)
	return n, err
}

// check reads the records and keeps those that the actor may see now and whose texts hold the query: all its pairs may stand in a
// text without the whole.
func (s *Service) check(tx *store.Tx, a *unit.Actor, q wanted, hits []hit) (map[string]Found, error) {
	return s.pick(tx, a, hits, func(d *ledger.Definition, r *Record) (string, bool) {
		where, ok := q.match(searchTexts(r, searchable(d)))
		return q.snippet(where), ok
	})
}

// pick reads those of the hits that the actor may see now and that a judge keeps, with what the judge shows of them.
func (s *Service) pick(tx *store.Tx, a *unit.Actor, hits []hit, keep func(*ledger.Definition, *Record) (snippet string, ok bool)) (map[string]Found, error) {
	of := map[string][]string{}
	for _, h := range hits {
		of[h.ledger] = append(of[h.ledger], h.record)
	}
	out := map[string]Found{}
	for _, name := range slices.Sorted(maps.Keys(of)) {
		d := s.tabled(name)
		if d == nil { // the packs no longer have it
			continue
		}
		records, err := s.Pick(tx, a, d, of[name])
		if err != nil {
			return nil, err
		}
		for _, r := range records {
			if snippet, ok := keep(d, r); ok {
				out[r.ID] = Found{Record: r, Snippet: snippet}
			}
		}
	}
	return out, nil
}
