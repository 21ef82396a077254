package read

import (
	"zhiben/document"
)

// columns of a table that divides the work; -1 where it has none.
type columns struct {
	number, task, due int
	owner             map[int]string // column → role
}

// tables reads tables. One that divides the work (分工表) gives owners to the measures it repeats; the cells of any other, and of
// rows that repeat no measure, are read as text of their own.
func (rd *reader) tables(doc document.Document, units []*unit) []*unit {
	var out []*unit
	var known []likened
	for _, b := range doc.Blocks {
		if b.Kind != document.Table {
			continue
		}
		if known == nil {
			known = rd.likened(units)
		}
		rows := rd.rows(b)
		at, cols := rd.head(rows)
		body := rd.under(units, b.Start)
		for n, row := range rows {
			if n <= at {
				continue
			}
			m := -1
			if cols != nil {
				m = rd.repeats(row, cols, known)
			}
			if m >= 0 {
				rd.assign(row, cols, m)
			}
			if m < 0 && cols != nil && rd.dutyOf(row, cols, body) {
				continue
			}
			for k, cell := range row {
				if cols != nil && (cols.owner[k] != "" || k == cols.number) || len(cell.r) == 0 {
					continue
				}
				cell.heading, cell.measure, cell.path, cell.body = body.heading, -1, body.path, body.body
				if m >= 0 {
					cell.measure, cell.repeated = m, true
				}
				out = append(out, cell)
			}
		}
	}
	return out
}

// under is the unit a table at the offset stands in.
func (rd *reader) under(units []*unit, at int) *unit {
	found := units[0]
	for _, u := range units {
		if len(u.pos) > 0 && u.pos[0] < at {
			found = u
		}
	}
	return found
}

func (rd *reader) rows(b document.Block) [][]*unit {
	var rows [][]*unit
	for _, r := range b.Rows {
		var row []*unit
		for _, c := range r {
			u := &unit{heading: -1, measure: -1}
			if c.Start >= 0 && c.End <= len(rd.doc) && c.Start <= c.End {
				u.fill(rd.doc, c.Start, c.End)
			}
			u.close()
			row = append(row, u)
		}
		rows = append(rows, row)
	}
	return rows
}

// head finds the row that names the columns among the first three; nil where the table does not divide work.
func (rd *reader) head(rows [][]*unit) (int, *columns) {
	for n := 0; n < len(rows) && n < 3; n++ {
		c := &columns{number: -1, task: -1, due: -1, owner: map[int]string{}}
		for k, cell := range rows[n] {
			r := cell.r
			switch {
			case len(r) == 0:
			case rd.v.ownerLabels.at(r, 0) == len(r):
				c.owner[k] = rd.v.roleOfLabel[string(r)]
			case rd.v.tableNumber.at(r, 0) == len(r):
				c.number = k
			case rd.v.tableDue.at(r, 0) == len(r):
				c.due = k
			case rd.v.tableTask.at(r, 0) == len(r):
				c.task = k
			}
		}
		if len(c.owner) > 0 || c.task >= 0 && c.due >= 0 {
			return n, c
		}
	}
	return -1, nil
}

// likened is a measure with the pairs of its text and of its title.
type likened struct {
	measure     int
	text, title map[[2]rune]int
}

func (rd *reader) likened(units []*unit) []likened {
	out := []likened{}
	for _, u := range units {
		if u.measure >= 0 {
			out = append(out, likened{u.measure, grams(u.r), grams([]rune(rd.res.Measures[u.measure].Title))})
		}
	}
	return out
}

// repeats is the index of the measure a row repeats: by the likeness of its task, else by its number; -1 for none.
func (rd *reader) repeats(row []*unit, c *columns, known []likened) int {
	best, score := -1, 0.5
	if c.task >= 0 && c.task < len(row) {
		task := grams(row[c.task].r)
		for _, k := range known {
			if s := max(holds(task, k.text), dice(task, k.title)); s > score {
				best, score = k.measure, s
			}
		}
		if best >= 0 || len(row[c.task].r) >= 4 {
			return best
		}
	}
	if c.number >= 0 && c.number < len(row) {
		if n := trimLabel(string(row[c.number].r)); n != "" {
			for i, m := range rd.res.Measures {
				if trimLabel(m.Label) == n {
					return i
				}
			}
		}
	}
	return -1
}

// assign gives a measure the owners of its row.
func (rd *reader) assign(row []*unit, c *columns, m int) {
	for k, cell := range row {
		if role := c.owner[k]; role != "" && len(cell.r) > 0 {
			rd.res.Measures[m].Owners = rd.addOwners(cell, rd.res.Measures[m].Owners, piece{0, len(cell.r)}, role)
		}
	}
}
