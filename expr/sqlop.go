package expr

import "strings"

// as writes a term as a value of a kind: an outer value is bound in that form, a number is brought to its scale.
func (t term) as(k Kind) emit {
	if t.outer != nil {
		return func(r *rendering) string { return r.once(t.outer, k) }
	}
	if from, to := sqlScale(t.Kind), sqlScale(k); from != 0 && to > from {
		return glue("(", t, " * "+digits(to/from)+")")
	}
	return t.text
}

// meet is the kind in which two values are compared or added: that of the column where one comes from outside, and the finer
// scale of two numbers.
func meet(a, b term) Kind {
	switch {
	case a.null || a.Kind == Any:
		return b.Kind
	case b.null || b.Kind == Any:
		return a.Kind
	case sqlScale(b.Kind) > sqlScale(a.Kind):
		return b.Kind
	}
	return a.Kind
}

func conditionTerm(text emit) term { return term{Type: Type{Kind: Bool}, text: text} }

// equalTerm is == as CEL has it: true or false, never unknown. An = is kept apart where one side cannot be null, since no
// index of PostgreSQL answers IS NOT DISTINCT FROM.
func equalTerm(a, b term) term {
	if a.null || a.outer != nil {
		a, b = b, a
	}
	kind := meet(a, b)
	left, right := a.as(kind), b.as(kind)
	switch {
	case b.null && a.null:
		return conditionTerm(verbatim(yes))
	case b.null:
		return conditionTerm(isNull(a))
	case b.outer != nil:
		return conditionTerm(func(r *rendering) string {
			if b.outer.value(r) == nil {
				return isNull(a)(r)
			}
			return sameIfThere(a, left, right)(r)
		})
	case !b.Nullable:
		return conditionTerm(sameIfThere(a, left, right))
	case !a.Nullable:
		return conditionTerm(sameIfThere(b, right, left))
	}
	return conditionTerm(glue("(", left, " IS NOT DISTINCT FROM ", right, ")"))
}

// sameIfThere compares a with something that is not null. A column of a required field may be empty all the same, in rows
// older than the field; only the identifier never is.
func sameIfThere(a term, left, right emit) emit {
	if a.row != nil {
		return glue("(", left, " = ", right, ")")
	}
	return glue("(", a, " IS NOT NULL AND ", left, " = ", right, ")")
}

func isNull(a term) emit {
	if a.row != nil {
		return verbatim(no)
	}
	return glue("(", a, " IS NULL)")
}

func negated(t term) term {
	return conditionTerm(func(r *rendering) string {
		switch text := t.as(Bool)(r); text {
		case yes:
			return no
		case no:
			return yes
		default:
			return "(NOT " + text + ")"
		}
	})
}

// unequalTerm is !=.
func unequalTerm(a, b term) term {
	if a.null || b.null || a.row != nil || b.row != nil {
		return negated(equalTerm(a, b))
	}
	kind := meet(a, b)
	return conditionTerm(glue("(", a.as(kind), " IS DISTINCT FROM ", b.as(kind), ")"))
}

// orderTest is < <= > >=. Texts are ordered by their bytes on both databases, as Go does.
func orderTest(sign string, a, b term) term {
	kind := meet(a, b)
	bytewise := func(e emit) emit { return e }
	if sqlType(kind) == "text" {
		bytewise = func(e emit) emit { return either(e, glue(e, ` COLLATE "C"`)) }
	}
	return conditionTerm(glue("(", bytewise(a.as(kind)), " "+sign+" ", bytewise(b.as(kind)), ")"))
}

// logicTerm is && or ||. A part that decides the whole by itself, as conditions from outside do, is written for it, and nothing
// after it.
func logicTerm(word string, parts []term) term {
	idle, deciding := yes, no
	if word == "OR" {
		idle, deciding = no, yes
	}
	return conditionTerm(func(r *rendering) string {
		var kept []string
		for _, p := range parts {
			switch text := p.as(Bool)(r); text {
			case idle:
			case deciding:
				return deciding
			default:
				kept = append(kept, text)
			}
		}
		switch len(kept) {
		case 0:
			return idle
		case 1:
			return kept[0]
		}
		return "(" + strings.Join(kept, " "+word+" ") + ")"
	})
}

// chooseTerm is ?:.
func chooseTerm(when, a, b term, t Type) term {
	return term{Type: t, text: func(r *rendering) string {
		switch test := when.as(Bool)(r); test {
		case yes:
			return a.as(t.Kind)(r)
		case no:
			return b.as(t.Kind)(r)
		default:
			return "(CASE WHEN " + test + " THEN " + a.as(t.Kind)(r) + " ELSE " + b.as(t.Kind)(r) + " END)"
		}
	}}
}

// coalesceTerm is coalesce(x, otherwise).
func coalesceTerm(x, otherwise term, t Type) term {
	return term{Type: t, text: glue("COALESCE(", x.as(t.Kind), ", ", otherwise.as(t.Kind), ")")}
}

// rankOf is the place of an enum's value among its options, low to high.
func rankOf(x term, options []string) emit {
	if x.outer == nil {
		var cases strings.Builder
		for i, o := range options {
			cases.WriteString(" WHEN " + quotedText(o) + " THEN " + digits(int64(i)))
		}
		return glue("(CASE ", x, cases.String()+" END)")
	}
	return func(r *rendering) string {
		for i, o := range options {
			if x.outer.value(r) == o {
				return digits(int64(i))
			}
		}
		return "NULL"
	}
}
