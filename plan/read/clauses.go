package read

// clauseFrom is where the clause that holds i begins.
func (rd *reader) clauseFrom(u *unit, s piece, i int) int {
	depth := u.paren[i]
	for j := i; j > s.from; j-- {
		switch c := u.r[j-1]; {
		case u.stop(c) && u.paren[j-1] == 0:
			return j
		case c == '，' || c == '；' || c == '：':
			if u.paren[j-1] == depth {
				return j
			}
		case c == '（' && u.paren[j-1] == depth:
			return j
		}
	}
	return s.from
}

// clauseTo is where the clause that holds i ends.
func (rd *reader) clauseTo(u *unit, s piece, i int) int {
	if i >= s.to {
		return s.to
	}
	depth := u.paren[i]
	for j := i; j < s.to; j++ {
		switch c := u.r[j]; {
		case u.stop(c) && u.paren[j] == 0:
			return j
		case c == '，' || c == '；' || c == '：':
			if u.paren[j] == depth {
				return j
			}
		case c == '）' && u.paren[j] == depth && depth > 0:
			return j
		case c == '（' && u.paren[j] == depth+1 && depth == 0:
			j = skipBracket(u, j) - 1
		}
	}
	return s.to
}

func skipBracket(u *unit, j int) int {
	for depth := u.paren[j]; j < len(u.r) && u.paren[j] >= depth; j++ {
	}
	return j
}
