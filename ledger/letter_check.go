package ledger

import (
	"slices"
	"strings"

	"zhiben/source"
)

// lettersLedger is the ledger of the letters that name none: the one that says `letters: true`. Several of them, or none where it is
// asked for, are mistakes.
func (c *compiler) lettersLedger(path string, pos source.Pos) string {
	var names []string
	for _, d := range c.set.All() {
		if d.Letters {
			names = append(names, d.Name)
		}
	}
	switch len(names) {
	case 0:
		c.tree.List.Add(pos, "N152", "%s names no `ledger`, and no ledger says `letters: true`; do one or the other", path)
		return ""
	case 1:
	default:
		c.tree.List.Add(pos, "N152", "%s names no `ledger`, and several say `letters: true`: %s; name one", path, strings.Join(names, ", "))
	}
	return names[0]
}

// checkLetter asks that a letter's ledger keeps the contract: a text `kind` that says which letter it is, a starting move for the
// system, and where an answer is asked for a move `answer` and the fields that it fills. What else the ledger has of `title`, `about`,
// `to_person`, `sign_by` and `answer_by` is filled.
func (c *compiler) checkLetter(l *Letter, pos source.Pos, path string) {
	d, list := c.set.Get(l.Ledger), c.tree.List
	if d == nil {
		return
	}
	c.fits(l.Template, d.Name, path+".template", pos)
	if f := d.Field("kind"); f == nil || f.Type.Name() != "text" {
		list.Add(pos, "N145", "%s: ledger `%s` needs a field `kind: text!`, which says what kind of letter a record is", path, d.Name)
	}
	if d.SystemStart() == nil {
		list.Add(pos, "L306", "%s: ledger `%s` has no move from `new` that lists `system`", path, d.Name)
	}
	if l.Ladder != "" && c.tree.Body("ladder", l.Ladder) == nil {
		list.Add(pos, "C403", "%s.ladder: no ladder `%s`", path, l.Ladder)
	}
	if !l.AnswerWithin.IsZero() && d.Field("answer_by") == nil {
		list.Add(pos, "N146", "%s.answer_within: ledger `%s` has no field `answer_by: date` to keep it", path, d.Name)
	}
	if !l.SignWithin.IsZero() && d.Field("sign_by") == nil {
		list.Add(pos, "N146", "%s.sign_within: ledger `%s` has no field `sign_by: date` to keep it", path, d.Name)
	}
	answer := d.Move("answer")
	if len(l.Answer) > 0 && answer == nil {
		list.Add(pos, "N147", "%s.answer: ledger `%s` has no move `answer`", path, d.Name)
		return
	}
	for _, f := range l.Answer {
		own := d.Field(f.Key)
		switch {
		case own == nil || own.Type.Name() != f.Type.Name():
			list.Add(pos, "N148", "%s.answer.%s: ledger `%s` needs a field of this name and type to keep it", path, f.Key, d.Name)
		case !slices.Contains(answer.Fields, f.Key) && !slices.Contains(answer.Needs, f.Key):
			list.Add(pos, "N148", "%s.answer.%s: the move `answer` of ledger `%s` must offer the field", path, f.Key, d.Name)
		}
	}
}
