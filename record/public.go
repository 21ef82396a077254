package record

import (
	"slices"
	"strings"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Report makes a record for somebody without an account, by a starting move that lists `public`: the one named, else the first. Of the
// values only those are taken that the move names; where it names none, those that no later step owns. Files cannot come this way.
func (s *Service) Report(tx *store.Tx, d *ledger.Definition, draft Draft) (*Record, error) {
	i := slices.IndexFunc(d.Moves, func(m *ledger.Move) bool {
		return m.Starts() && m.By.Public && (draft.Move == "" || draft.Move == m.Key)
	})
	if i < 0 {
		return nil, NoReport()
	}
	m := d.Moves[i]
	bad := badFields()
	for key := range draft.Values {
		f := d.Field(key)
		switch {
		case f == nil:
			bad.At("body.values."+key, "没有这个字段", "no such field")
		case !reportable(m, f):
			bad.At("body.values."+key, "“"+f.Title.ZH+"”不能在此填写", "“"+f.Title.In(lang.EN)+"” cannot be given here")
		}
	}
	if len(bad.Places) > 0 {
		slices.SortFunc(bad.Places, func(a, b fault.Place) int { return strings.Compare(a.Location, b.Location) })
		return nil, bad
	}
	draft.Move, draft.Files, draft.Key = m.Key, nil, ""
	return s.Create(tx, unit.Public(), d, draft)
}

// NoReport refuses what is reported where nothing is taken from the public; it says the same where no such ledger is.
func NoReport() error {
	return fault.New(fault.NotFound, "no_report", "此处不接受公众登记。", "Nothing is taken from the public here.")
}

func reportable(m *ledger.Move, f *ledger.Field) bool {
	if len(m.Needs)+len(m.Fields) > 0 {
		return slices.Contains(m.Needs, f.Key) || slices.Contains(m.Fields, f.Key)
	}
	return !f.Moved && !f.Assigned
}
