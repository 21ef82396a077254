package read

import "strings"

// notTaken accounts for every time, frequency and number of a sentence that lies in no item.
func (rd *reader) notTaken(u *unit, s piece, tokens []token, items []Item) {
	var loose []*token
	for i := range tokens {
		if !inside(u.span(tokens[i].from, tokens[i].to), items) {
			loose = append(loose, &tokens[i])
		}
	}
	if len(loose) == 0 {
		return
	}
	if len(items) == 0 {
		rd.refuse(u, s, loose)
		return
	}
	for n := 0; n < len(loose); {
		from := rd.clauseFrom(u, s, loose[n].from)
		to := rd.clauseTo(u, s, loose[n].to)
		m := n + 1
		for m < len(loose) && loose[m].from <= to+1 {
			to = max(to, rd.clauseTo(u, s, loose[m].to))
			m++
		}
		rd.refuse(u, piece{from, to}, loose[n:m])
		n = m
	}
}

// inside says that an item of a kind that is acted on holds the span.
func inside(sp Span, items []Item) bool {
	for _, it := range items {
		if it.Kind != Open && it.Start <= sp.Start && sp.End <= it.End {
			return true
		}
	}
	return false
}

func (rd *reader) refuse(u *unit, p piece, tokens []*token) {
	var reasons, english []string
	seen := map[string]bool{}
	for _, t := range tokens {
		key := t.reject
		switch {
		case key == "" || key == "used":
			key = "plain"
		case (key == "plain" || key == "scope") && u.book[t.from]:
			key = "book"
		case (key == "plain" || key == "scope" || key == "policy") && u.quoted[t.from]:
			key = "quoted"
		}
		text := rd.v.file.Reasons[key]
		if !seen[text.ZH] {
			seen[text.ZH] = true
			reasons, english = append(reasons, text.ZH), append(english, text.EN)
		}
	}
	if p = u.trim(p); p.from >= p.to {
		p = piece{tokens[0].from, tokens[len(tokens)-1].to}
	}
	sp := u.span(p.from, p.to)
	rd.res.NotTaken = append(rd.res.NotTaken, NotTaken{Span: sp, Quote: string(rd.doc[sp.Start:sp.End]), Reason: strings.Join(reasons, "；"), ReasonEN: strings.Join(english, "; ")})
}
