package record

import (
	"crypto/sha256"
	"encoding/hex"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"zhiben/ledger"
	"zhiben/unit"
)

// searchable lists the fields that search looks at: what a pack flags, and what names a record. Texts only, and nothing that is
// protected.
func searchable(d *ledger.Definition) []*ledger.Field {
	var out []*ledger.Field
	for _, f := range d.Fields {
		if (f.Search || f.Subject) && f.Sensitivity == "" && !f.Retired && f.Options == nil && slices.Contains(textTypes, f.Type.Name()) {
			out = append(out, f)
		}
	}
	return out
}

// textTypes are the types whose values are words as people write them.
var textTypes = []string{"text", "long_text", "credit_code", "phone", "region_code", "industry_code", "certificate_number"}

// fold makes texts that people take for the same the same: small letters, no full-width forms.
func fold(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '！' && r <= '～':
			r -= '！' - '!'
		case r == '\u3000':
			r = ' '
		}
		return unicode.ToLower(r)
	}, text)
}

// pairs adds the pairs of neighbouring letters and digits of a folded text.
func pairs(folded string, add func(string)) {
	before, at := rune(0), 0 // the character before and where it begins
	for i, r := range folded {
		if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
			r = 0
		}
		if r != 0 && before != 0 {
			add(folded[at : i+len(string(r))])
		}
		before, at = r, i
	}
}

// identifying are the types whose whole values name one thing.
var identifying = []string{"credit_code", "phone", "certificate_number"}

// identifiers are a record's number and the values that name what it is about.
func identifiers(r *Record, fields []*ledger.Field) []string {
	var out []string
	if r.Number != "" {
		out = append(out, r.Number)
	}
	for _, f := range fields {
		if v, ok := r.Values[f.Key].(string); ok && v != "" && slices.Contains(identifying, f.Type.Name()) {
			out = append(out, v)
		}
	}
	return out
}

// exactMark is the word of a whole identifier. It is longer than any pair.
func exactMark(text string) string { return hashed("exact", fold(strings.TrimSpace(text))) }

// everybody is the mark of what the system sees.
const everybody = "all"

// ledgerMark is the word of a mark in one ledger: the index looks for the records of a ledger in a scope by one word.
func ledgerMark(name, mark string) string { return hashed("mark", name+" "+mark) }

func hashed(kind, text string) string {
	h := fnv.New64a()
	_, _ = h.Write([]byte(text))
	return kind + strconv.FormatUint(h.Sum64(), 36)
}

// wordsOfRecord are the words of a record, sorted: pairs of its texts, its identifiers, and marks of its reach in its ledger; and
// a hash of them.
func wordsOfRecord(r *Record, fields []*ledger.Field, reach unit.Reach) (all []string, mark string) {
	set := map[string]bool{}
	add := func(w string) { set[w] = true }
	for _, text := range searchTexts(r, fields) {
		pairs(fold(text), add)
	}
	for _, m := range append(reach.Marks(), everybody) {
		add(ledgerMark(r.Ledger, m))
	}
	for _, text := range identifiers(r, fields) {
		add(exactMark(text))
	}
	for w := range set {
		all = append(all, w)
	}
	slices.Sort(all)
	sum := sha256.Sum256([]byte(strings.Join(all, " ")))
	return all, hex.EncodeToString(sum[:12])
}

// searchTexts are the texts of a record in which search looks.
func searchTexts(r *Record, fields []*ledger.Field) []string {
	out := make([]string, 0, len(fields)+1)
	for _, f := range fields {
		if v, ok := r.Values[f.Key].(string); ok {
			out = append(out, v)
		}
	}
	if r.Number != "" {
		out = append(out, r.Number)
	}
	return out
}

// wanted says what a query asks for: parts between spaces, each of which must stand in a text of the record.
type wanted struct {
	parts []string // folded
	pairs []string
}

func newWanted(text string) wanted {
	var q wanted
	for part := range strings.FieldsSeq(fold(text)) {
		q.parts = append(q.parts, part)
		pairs(part, func(w string) {
			if !slices.Contains(q.pairs, w) {
				q.pairs = append(q.pairs, w)
			}
		})
	}
	return q
}

// plain reports that whoever has all the pairs of the query has its parts as well.
func (q wanted) plain() bool {
	return !slices.ContainsFunc(q.parts, func(part string) bool { return len([]rune(part)) != 2 || !slices.Contains(q.pairs, part) })
}

// match reports whether the texts hold every part, and gives the text that holds the first.
func (q wanted) match(texts []string) (where string, ok bool) {
	for i, part := range q.parts {
		at := slices.IndexFunc(texts, func(text string) bool { return strings.Contains(fold(text), part) })
		if at < 0 {
			return "", false
		}
		if i == 0 {
			where = texts[at]
		}
	}
	return where, true
}

// snippetLength is how many characters of a long text are shown around what was found.
const snippetLength = 60

// snippet cuts a text down to the surroundings of the query's first part.
func (q wanted) snippet(text string) string {
	runes := []rune(text)
	if len(runes) <= snippetLength || len(q.parts) == 0 {
		return text
	}
	before, _, _ := strings.Cut(fold(text), q.parts[0])
	from := max(0, len([]rune(before))-snippetLength/3) // folding keeps the number of characters
	to := min(len(runes), from+snippetLength)
	out := strings.TrimSpace(string(runes[from:to]))
	if from > 0 {
		out = "…" + out
	}
	if to < len(runes) {
		out += "…"
	}
	return out
}
