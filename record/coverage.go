package record

import (
	"maps"
	"slices"
	"strings"

	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Coverage is what the rows of a ledger cover together, as its definition says.
type Coverage struct {
	Parts []CoveragePart
	More  bool // not all rows were looked at
}

// CoveragePart is one field of what is to be covered; without a field, the rows that say nothing of it.
type CoveragePart struct {
	Field *ledger.Field
	Lines []CoverageLine
}

// CoverageLine is an option or industry codes with the rows that cover it. Codes that the same rows cover stand together.
type CoverageLine struct {
	Keys  []string
	Units int64 // of industry codes: how many units of the actor's territory have them
	Rows  []*Record
	Cells []CoverageCell // one a field of the definition's By
}

// CoverageCell is who the rows of a line name in one field.
type CoverageCell struct {
	Named    []string // ids; none: a gap
	Disagree bool     // two rows name different ones
}

// mostCovering is how many rows are looked at.
const mostCovering = 1000

// Cover tells what the rows in use cover, of those that the actor sees in the own county. A ledger that is to cover nothing has no parts.
func (s *Service) Cover(tx *store.Tx, a *unit.Actor, d *ledger.Definition) (*Coverage, error) {
	q := Query{Limit: mostCovering}
	for _, st := range d.States {
		if !st.End {
			q.States = append(q.States, st.Key)
		}
	}
	page, err := s.List(tx, a, d, q)
	if err != nil || d.Coverage == nil {
		return &Coverage{}, err
	}
	rows := slices.DeleteFunc(page.Records, func(r *Record) bool { return r.Region != a.Unit.Region })
	out := &Coverage{More: page.Next != ""}
	for _, f := range d.Coverage.Of {
		part := CoveragePart{Field: f}
		if f.Options != nil {
			part.Lines = optionsCovered(f, rows)
		} else if part.Lines, err = industriesCovered(tx, a, f, rows); err != nil {
			return nil, err
		}
		out.Parts = append(out.Parts, part)
	}
	if silent := unsaid(rows, d.Coverage.Of...); len(silent) > 0 {
		out.Parts = append(out.Parts, CoveragePart{Lines: silent})
	}
	for _, part := range out.Parts {
		for i := range part.Lines {
			part.Lines[i].Cells = cells(part.Lines[i].Rows, d.Coverage.By)
		}
	}
	return out, nil
}

func optionsCovered(f *ledger.Field, rows []*Record) (out []CoverageLine) {
	for _, o := range f.Options.Offered() {
		line := CoverageLine{Keys: []string{o.Key}}
		for _, r := range rows {
			if slices.Contains(ids(r.Values[f.Key]), o.Key) {
				line.Rows = append(line.Rows, r)
			}
		}
		out = append(out, line)
	}
	return out
}

// industriesCovered takes the codes that rows name, and those of units that no row covers, by division (the first two digits). A row covers a
// code that begins with one of its own.
func industriesCovered(tx *store.Tx, a *unit.Actor, f *ledger.Field, rows []*Record) ([]CoverageLine, error) {
	have, err := unit.Industries(tx, a)
	if err != nil {
		return nil, err
	}
	own := make([][]string, len(rows))
	codes := map[string][]*Record{}
	for i, r := range rows {
		for _, code := range ids(r.Values[f.Key]) {
			if code = unit.SectorCode(code); code != "" {
				own[i] = append(own[i], code)
				codes[code] = nil
			}
		}
	}
	for code := range have {
		codes[code] = nil
	}
	for code := range codes {
		for i, r := range rows {
			if begins(code, own[i]) {
				codes[code] = append(codes[code], r)
			}
		}
	}
	for code := range have { // it stands under the codes of rows
		if len(codes[code]) > 0 && !slices.ContainsFunc(own, func(list []string) bool { return slices.Contains(list, code) }) {
			delete(codes, code)
		}
	}
	return alike(codes, have), nil
}

func begins(code string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(code, p) })
}

// alike puts codes together that the same rows cover, and of those that none covers the ones of a division; these come first.
func alike(codes map[string][]*Record, have map[string]int64) (out []CoverageLine) {
	at := map[string]int{}
	for _, code := range slices.Sorted(maps.Keys(codes)) {
		key := code[:min(2, len(code))]
		if rows := codes[code]; len(rows) > 0 {
			key = strings.Join(recordIDs(rows), " ")
		}
		i, there := at[key]
		if !there {
			i = len(out)
			at[key] = i
			out = append(out, CoverageLine{Rows: codes[code]})
		}
		out[i].Keys = append(out[i].Keys, code)
	}
	for i := range out {
		for code, n := range have {
			if covered := len(out[i].Rows) > 0; covered && begins(code, out[i].Keys) || !covered && slices.Contains(out[i].Keys, code) {
				out[i].Units += n
			}
		}
	}
	slices.SortStableFunc(out, func(x, y CoverageLine) int { return min(len(x.Rows), 1) - min(len(y.Rows), 1) })
	return out
}

func recordIDs(rows []*Record) (out []string) {
	for _, r := range rows {
		out = append(out, r.ID)
	}
	return out
}

// unsaid gives a line for each row that fills none of the fields.
func unsaid(rows []*Record, of ...*ledger.Field) (out []CoverageLine) {
	for _, r := range rows {
		if !slices.ContainsFunc(of, func(f *ledger.Field) bool { return len(ids(r.Values[f.Key])) > 0 }) {
			out = append(out, CoverageLine{Rows: []*Record{r}})
		}
	}
	return out
}

// cells tells whom rows name in some fields. Rows that name nobody there do not disagree with others.
func cells(rows []*Record, by []*ledger.Field) []CoverageCell {
	out := make([]CoverageCell, len(by))
	for i, f := range by {
		var first []string
		for _, r := range rows {
			named := slices.Sorted(slices.Values(ids(r.Values[f.Key])))
			if len(named) == 0 {
				continue
			}
			if first == nil {
				first = named
			}
			out[i].Disagree = out[i].Disagree || !slices.Equal(first, named)
			for _, id := range ids(r.Values[f.Key]) {
				if !slices.Contains(out[i].Named, id) {
					out[i].Named = append(out[i].Named, id)
				}
			}
		}
	}
	return out
}
