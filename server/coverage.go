package server

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// CoverageView is what the rows of a ledger cover together.
type CoverageView struct {
	By       []KeyTitled        `json:"by" doc:"the fields of which each line has a cell"`
	Parts    []CoveragePartView `json:"parts"`
	Gaps     int                `json:"gaps" doc:"lines with a cell in which nobody is named"`
	Overlaps int                `json:"overlaps" doc:"lines with a cell in which two rows name different ones"`
	More     bool               `json:"more" doc:"there are more rows than were looked at"`
}

// CoveragePartView is one field of what is to be covered.
type CoveragePartView struct {
	Key   string             `json:"key" doc:"the field; empty: rows that say nothing of any"`
	Title string             `json:"title"`
	Lines []CoverageLineView `json:"lines"`
}

// CoverageLineView is an option, or industry codes that the same rows cover.
type CoverageLineView struct {
	Titles []string           `json:"titles" doc:"the option's title, or the codes"`
	Units  *int64             `json:"units" doc:"of industries: units of the caller's territory that have them; null: does not apply"`
	Rows   []Named            `json:"rows" doc:"the records that cover it"`
	Cells  []CoverageCellView `json:"cells"`
}

// CoverageCellView is who is named in one field.
type CoverageCellView struct {
	Named    []Named `json:"named" doc:"empty: a gap"`
	Disagree bool    `json:"disagree" doc:"two rows name different ones"`
}

func (s *Server) coverageRoutes() {
	huma.Register(s.api, operation("cover-ledger", "GET", "/records/{ledger}/coverage", "What the rows in use cover together, of what the ledger's definition says they should: gaps and overlaps"), func(ctx context.Context, in *struct {
		Ledger string `path:"ledger"`
	}) (*body[CoverageView], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[CoverageView], error) {
			d, err := s.Records.Definition(in.Ledger)
			if err != nil {
				return nil, err
			}
			c, err := s.Records.Cover(tx, a, d)
			if err == nil && d.Coverage == nil {
				err = fault.New(fault.Conflict, "no_coverage", "此台账没有规定须覆盖的范围。", "The ledger's definition does not say what its rows are to cover.")
			}
			if err != nil {
				return nil, err
			}
			v, err := coverageView(ctx, tx, d, c)
			return &body[CoverageView]{v}, err
		})
	})
}

func coverageView(ctx context.Context, tx *store.Tx, d *ledger.Definition, c *record.Coverage) (CoverageView, error) {
	tag := lang.Of(ctx)
	out := CoverageView{By: []KeyTitled{}, Parts: []CoveragePartView{}, More: c.More}
	for _, f := range d.Coverage.By {
		out.By = append(out.By, KeyTitled{f.Key, f.Title.In(tag)})
	}
	names, err := coverageNames(tx, d, c)
	if err != nil {
		return out, err
	}
	for _, part := range c.Parts {
		p := CoveragePartView{Lines: []CoverageLineView{}}
		if part.Field != nil {
			p.Key, p.Title = part.Field.Key, part.Field.Title.In(tag)
		}
		for i := range part.Lines {
			line, gap, overlap := lineView(d, part.Field, &part.Lines[i], names, tag)
			p.Lines = append(p.Lines, line)
			out.Gaps += gap
			out.Overlaps += overlap
		}
		out.Parts = append(out.Parts, p)
	}
	return out, nil
}

// lineView shows a line, and tells with 1 whether something is missing in it or rows disagree.
func lineView(d *ledger.Definition, f *ledger.Field, line *record.CoverageLine, names []map[string]string, tag lang.Tag) (v CoverageLineView, gap, overlap int) {
	v = CoverageLineView{Titles: []string{}, Rows: []Named{}, Cells: []CoverageCellView{}}
	for _, key := range line.Keys {
		if f != nil && f.Options.Item(key) != nil {
			key = f.Options.Item(key).Title.In(tag)
		}
		v.Titles = append(v.Titles, key)
	}
	if f != nil && f.Options == nil {
		v.Units = &line.Units
	}
	for _, r := range line.Rows {
		v.Rows = append(v.Rows, Named{r.ID, subject(d, r)})
	}
	for i, c := range line.Cells {
		cell := CoverageCellView{Named: []Named{}, Disagree: c.Disagree}
		for _, id := range c.Named {
			cell.Named = append(cell.Named, Named{id, names[i][id]})
		}
		if len(c.Named) == 0 {
			gap = 1
		}
		if c.Disagree {
			overlap = 1
		}
		v.Cells = append(v.Cells, cell)
	}
	return v, gap, overlap
}

// coverageNames are the names of whom the cells name, a table for each field of By.
func coverageNames(tx *store.Tx, d *ledger.Definition, c *record.Coverage) ([]map[string]string, error) {
	out := make([]map[string]string, len(d.Coverage.By))
	for i, f := range d.Coverage.By {
		var ids []string
		for _, part := range c.Parts {
			for _, line := range part.Lines {
				ids = append(ids, line.Cells[i].Named...)
			}
		}
		naming := unit.Names
		if f.Type.Name() == "person" || f.Type.Name() == "persons" {
			naming = unit.PersonNames
		}
		var err error
		if out[i], err = naming(tx, ids); err != nil {
			return nil, err
		}
	}
	return out, nil
}
