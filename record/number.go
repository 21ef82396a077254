package record

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

var placeholder = regexp.MustCompile(`\{(year|month|region|code|seq)(?::(\d+))?\}`)

// number gives a new record its number. The running number counts for each different rest; writers of the same rest wait for each
// other, so that no number is left out.
func (w *write) number() error {
	if w.d.Number == "" || w.r.Number != "" {
		return nil
	}
	number, err := w.s.nextNumber(w.tx, w.d.Number, w.r.Unit, w.r.Region)
	w.r.Number = number
	return err
}

func (s *Service) nextNumber(tx *store.Tx, form ledger.Number, at, region string) (string, error) {
	today := s.Today(tx).String()
	code := ""
	if strings.Contains(string(form), "{code}") {
		u, err := unit.Get(tx, at)
		if err != nil {
			return "", err
		}
		code = u.Code
	}
	words := map[string]string{"year": today[:4], "month": today[5:7], "region": region, "code": code}
	width, counted := 0, false
	name := placeholder.ReplaceAllStringFunc(string(form), func(p string) string {
		m := placeholder.FindStringSubmatch(p)
		if m[1] != "seq" {
			return words[m[1]]
		}
		counted = true
		width, _ = strconv.Atoi(m[2])
		return "{seq}"
	})
	if !counted {
		return name, nil
	}
	var n int64
	if _, err := tx.Row(`INSERT INTO counter (name, value) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET value = counter.value + 1 RETURNING value`, []any{region + " " + name}, &n); err != nil {
		return "", err
	}
	return strings.ReplaceAll(name, "{seq}", fmt.Sprintf("%0*d", width, n)), nil
}
