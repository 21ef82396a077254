package record

import (
	"encoding/base64"
	"regexp"
	"slices"
	"strings"

	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/secret"
	"zhiben/store"
	"zhiben/unit"
)

// What is looked for may itself be protected: an identity number, a phone number. A page sends it in a body and gets a veil for it, a text
// that stands in addresses and says nothing without the keys; lists and searches take it in the place of the words.

// veilPlace is what a veil is bound to.
const veilPlace = "query"

// mostVeiled is how long what is looked for may be, in characters.
const mostVeiled = 60

// Veil gives a text that stands for words in addresses.
func (s *Service) Veil(a *unit.Actor, words string) (string, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return "", err
	}
	words = strings.TrimSpace(words)
	if n := len([]rune(words)); n == 0 || n > mostVeiled {
		return "", fault.New(fault.Invalid, "invalid", "请填写要查找的内容（不超过60字）。", "Say what to look for, in at most 60 characters.").At("body.words", "必填", "required")
	}
	if s.Keys == nil {
		return "", errNoKeys
	}
	return "~" + base64.RawURLEncoding.EncodeToString([]byte(s.Keys.Seal(secret.Values, veilPlace, []byte(words)))), nil
}

// Veiled reports whether words look like a veil for others.
func Veiled(words string) bool { return len(words) > 60 && words[0] == '~' }

// unveil gives the words that a veil stands for; words that are none stay as they are.
func (s *Service) unveil(words string) string {
	coded, veiled := strings.CutPrefix(words, "~")
	if !veiled || s.Keys == nil {
		return words
	}
	sealed, err := base64.RawURLEncoding.DecodeString(coded)
	if err != nil {
		return words
	}
	plain, err := s.Keys.Open(veilPlace, string(sealed))
	if err != nil {
		return words
	}
	return string(plain)
}

// telling are words that are an identity or a mobile phone number: they do not stand in an address.
var telling = regexp.MustCompile(`^(\d{17}[\dXx]|1[3-9]\d{9})$`)

func needsVeil(at string) error {
	return fault.New(fault.Invalid, "needs_veil", "证件号码、电话等受保护内容不能写在网址中。请先用 POST /api/veil 换取代用文本。", "Protected values such as identity and phone numbers do not stand in addresses. Send them to POST /api/veil, and use the text that it gives.").
		At(at, "请换用代用文本", "use a veil")
}

// sought are the words of a search, which may come under a veil.
func (s *Service) sought(text string) (string, error) {
	if telling.MatchString(strings.NewReplacer(" ", "", "-", "").Replace(text)) {
		return "", needsVeil("query.q")
	}
	text = s.unveil(text)
	if len([]rune(text)) > mostVeiled {
		return "", fault.New(fault.Invalid, "search_too_long", "查找内容不能超过60字。", "Look for at most 60 characters.").At("query.q", "请缩短", "shorten it")
	}
	return text, nil
}

// keptHits are the records whose encrypted fields hold exactly some words, in the actor's scope.
func (s *Service) keptHits(tx *store.Tx, a *unit.Actor, words string) (out []hit, err error) {
	for _, d := range s.Ledgers.Tables() {
		var args store.Args
		var or []string
		for _, f := range d.Fields {
			if !f.Indexed() || f.Retired || !f.Search && !f.Filter {
				continue
			}
			v, wrong := f.Type.Parse(f, words)
			if wrong != nil { // nothing that the field could hold
				continue
			}
			hashes, err := s.keyedHashes(f, v)
			if err != nil {
				return nil, err
			}
			or = append(or, f.IndexColumn()+" IN "+store.In(&args, hashes))
		}
		if len(or) == 0 {
			continue
		}
		seen, err := scope(tx, a, d, &args)
		if err != nil {
			return nil, err
		}
		err = tx.Query(`SELECT "s_id" FROM `+d.Table()+` WHERE "s_voided" IS NULL AND (`+strings.Join(or, " OR ")+`) AND `+seen+` ORDER BY "s_id" DESC LIMIT `+args.Add(exactWindow), args.Values, func(scan func(...any) error) error {
			h := hit{ledger: d.Name}
			err := scan(&h.record)
			out = append(out, h)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// isNamed reports whether a record is named by some words as a whole.
func isNamed(d *ledger.Definition, r *Record, words string) bool {
	return r.ID == words || slices.ContainsFunc(identifiers(r, searchable(d)), func(v string) bool { return fold(v) == fold(words) })
}
