package read

import "zhiben/document"

// tabbed makes a table of lines whose cells are parted by tabs: two or more lines one after the other with as many tabs, two at least.
func tabbed(doc []rune, blocks []document.Block) []document.Block {
	var out []document.Block
	for n := 0; n < len(blocks); {
		end := n
		cells := cellsOf(doc, blocks[n])
		for end < len(blocks) && len(cells) > 2 && len(cellsOf(doc, blocks[end])) == len(cells) {
			end++
		}
		if end-n < 2 {
			out = append(out, blocks[n])
			n++
			continue
		}
		table := document.Block{Kind: document.Table, Span: document.Span{Start: blocks[n].Start, End: blocks[end-1].End}}
		for _, b := range blocks[n:end] {
			table.Rows = append(table.Rows, cellsOf(doc, b))
		}
		out = append(out, table)
		n = end
	}
	return out
}

// cellsOf are the parts of a line between tabs.
func cellsOf(doc []rune, b document.Block) []document.Span {
	if b.Kind == document.Table || b.Start < 0 || b.End > len(doc) {
		return nil
	}
	var out []document.Span
	from := b.Start
	for i := b.Start; i < b.End; i++ {
		if doc[i] == '\t' {
			out = append(out, document.Span{Start: from, End: i})
			from = i + 1
		}
	}
	return append(out, document.Span{Start: from, End: b.End})
}

// dutyOf makes the commitment of a row that stands in a table of work only: its task with the time or frequency of its own column. False
// where the row has none; its cells are read as text then.
func (rd *reader) dutyOf(row []*unit, c *columns, under *unit) bool {
	if c.task < 0 || c.due <= c.task || c.due >= len(row) || len(row[c.task].r) == 0 || len(row[c.due].r) == 0 || !under.body {
		return false
	}
	task, due := row[c.task], row[c.due]
	when := rd.whenOf(due)
	if when == nil {
		return false
	}
	joined := &unit{heading: under.heading, measure: -1, path: under.path, body: true}
	joined.fill(rd.doc, task.pos[0], due.pos[len(due.pos)-1]+1)
	joined.close()
	it := Item{Kind: Milestone, What: task.text(piece{0, len(task.r)}), Because: due.text(piece{when.from, when.to})}
	if when.kind == frequencyToken {
		it.Kind, it.Every, it.DueMonthDay, it.Min = Recurring, when.every, when.monthDay, max(when.times, rd.timesAfter(due.r, when.to, 40), 1)
	} else {
		it.dates(when)
		if q := rd.numberOf(task); q != nil {
			it.Kind = Target
			it.number(q)
		} else if rd.covers(task, piece{0, len(task.r)}) {
			one := 1.0
			it.Coverage = &one
		}
	}
	for k, cell := range row {
		if role := c.owner[k]; role != "" && len(cell.r) > 0 {
			it.Owners = rd.addOwners(cell, it.Owners, piece{0, len(cell.r)}, role)
		}
	}
	rd.item(joined, piece{0, len(joined.r)}, it)
	return true
}

// whenOf is the one time or frequency of a cell, nil where it holds none.
func (rd *reader) whenOf(cell *unit) *token {
	rd.base, rd.anchor, rd.carried = rd.first.y, 0, false
	tokens := rd.lex(cell, piece{0, len(cell.r)})
	for i := range tokens {
		t := &tokens[i]
		switch {
		case t.kind == frequencyToken && t.reject == "":
			return t
		case t.kind == timeToken && t.due.y > 0 && (t.reject == "" || t.reject == "plain" || t.reject == "attributive"):
			return t
		}
	}
	return nil
}

// numberOf is the number to reach that a task names, nil where it names none or several.
func (rd *reader) numberOf(task *unit) *token {
	var found *token
	tokens := rd.lex(task, piece{0, len(task.r)})
	for i := range tokens {
		t := &tokens[i]
		if t.kind == numberToken && t.reject == "scope" && t.ends && t.unit != "" {
			t.kind, t.reject = quantityToken, ""
		}
		if t.kind != quantityToken || t.reject != "" {
			continue
		}
		if found != nil {
			return nil
		}
		found = t
	}
	return found
}
