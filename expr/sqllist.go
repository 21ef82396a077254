package expr

import (
	"encoding/json"
)

func listTerm(of Type, items emit) term {
	return term{Type: Type{Kind: List, Of: &of}, items: items}
}

// listColumn is a column that holds a list as a JSON text; null has no items.
func listColumn(of Type, nullable bool, column emit) term {
	t := listTerm(of, either(glue("SELECT value FROM json_each(", column, ")"),
		glue("SELECT e.value FROM jsonb_array_elements_text(CAST(", column, " AS jsonb)) AS e (value)")))
	t.text, t.Nullable = column, nullable
	return t
}

// asItems gives the SELECT of a list's items; those of an outer list are bound as one JSON text.
func (t term) asItems(k Kind) emit {
	if t.outer == nil {
		return t.items
	}
	return func(r *rendering) string {
		values, err := encodeItems(k, t.outer.value(r))
		if err != nil {
			r.fail(err)
			return "SELECT NULL AS value"
		}
		if values == nil {
			values = []any{}
		}
		text, err := json.Marshal(values)
		if err != nil {
			r.fail(err)
		}
		mark := r.bind("jsonb", string(text))
		if !r.postgres {
			return "SELECT value FROM json_each(" + mark + ")"
		}
		return "SELECT CAST(e.value AS " + sqlType(k) + ") AS value FROM jsonb_array_elements_text(" + mark + ") AS e (value)"
	}
}

func encodeItems(k Kind, list any) ([]any, error) {
	if list == nil {
		return nil, nil
	}
	all, err := items(list)
	if err != nil {
		return nil, err
	}
	out := make([]any, len(all))
	for i, item := range all {
		if out[i], err = encode(k, item); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// mostMarks is how many items of an outer list are bound one by one, so that an index answers; a longer list is one JSON text.
const mostMarks = 200

// member is x in list, two-valued: null is in a list that holds null only.
func memberTest(x, list term) term {
	kind := x.Kind
	if x.null || kind == Any || x.outer != nil && list.of().Kind != Any {
		kind = list.of().Kind
	}
	if list.outer == nil {
		return conditionTerm(func(r *rendering) string {
			if x.null || x.outer != nil && x.outer.value(r) == nil {
				return "EXISTS (SELECT 1 FROM (" + list.items(r) + ") AS n WHERE value IS NULL)"
			}
			if list.of().Nullable {
				return "EXISTS (SELECT 1 FROM (" + list.items(r) + ") AS n WHERE n.value IS NOT DISTINCT FROM " + x.as(kind)(r) + ")"
			}
			return "(" + x.text(r) + " IS NOT NULL AND " + x.as(kind)(r) + " IN (" + list.items(r) + "))"
		})
	}
	return conditionTerm(func(r *rendering) string {
		values, err := encodeItems(kind, list.outer.value(r))
		if err != nil {
			r.fail(err)
			return no
		}
		return memberOf(r, x, kind, values, list)
	})
}

func memberOf(r *rendering, x term, kind Kind, values []any, list term) string {
	marks, hasNull := "", false
	for _, v := range values {
		if v == nil {
			hasNull = true
			continue
		}
		if len(values) <= mostMarks {
			marks += ", " + r.bind(sqlType(kind), v)
		}
	}
	in := no
	switch {
	case len(values) > mostMarks:
		in = x.as(kind)(r) + " IN (" + list.asItems(kind)(r) + ")"
	case marks != "":
		in = x.as(kind)(r) + " IN (" + marks[2:] + ")"
	}
	switch {
	case x.row != nil:
		return "(" + in + ")"
	case hasNull:
		return "(" + x.text(r) + " IS NULL OR " + in + ")"
	case in == no:
		return in
	}
	return "(" + x.text(r) + " IS NOT NULL AND " + in + ")"
}

// among is x in a list written out, of which some items are of the row.
func amongTest(x term, items []term) term {
	parts := make([]term, len(items))
	for i, item := range items {
		parts[i] = equalTerm(x, item)
	}
	if len(parts) == 0 {
		return conditionTerm(verbatim(no))
	}
	return logicTerm("OR", parts)
}

// overlap is overlapTest(a, b): the lists share an item.
func overlapTest(a, b term) term {
	kind := a.of().Kind
	if a.outer != nil {
		kind = b.of().Kind
	}
	return conditionTerm(glue("EXISTS (SELECT 1 FROM (", a.asItems(kind), ") AS a WHERE a.value IN (", b.asItems(kind), "))"))
}

// sizeOf is size(x) of a text or a list.
func sizeTerm(x term) term {
	count := term{Type: Type{Kind: Int}}
	if x.Kind == Text {
		count.text, count.Nullable = glue("length(", x, ")"), x.Nullable
		return count
	}
	count.text = glue("(SELECT count(*) FROM (", x.asItems(x.of().Kind), ") AS n)")
	return count
}

// distinctOf is distinct_of(list).
func distinctTerm(x term) term {
	return listTerm(*x.Of, glue("SELECT DISTINCT value FROM (", x.asItems(x.of().Kind), ") AS n"))
}

// truesTerm counts the conditions that hold.
func truesTerm(items []term) term {
	pieces := []any{"(0"}
	for _, b := range items {
		pieces = append(pieces, " + CASE WHEN ", b.as(Bool), " THEN 1 ELSE 0 END")
	}
	return term{Type: Type{Kind: Int}, text: glue(append(pieces, ")")...)}
}

// textTest is startsWith, endsWith and contains. LIKE would not tell capitals apart on SQLite.
func textTest(name string, x, part term) term {
	a, b := x.as(Text), part.as(Text)
	switch name {
	case "startsWith":
		return conditionTerm(glue("(substr(", a, ", 1, length(", b, ")) = ", b, ")"))
	case "endsWith":
		return conditionTerm(glue("(length(", a, ") >= length(", b, ") AND substr(", a, ", length(", a, ") - length(", b, ") + 1) = ", b, ")"))
	}
	return conditionTerm(either(glue("(instr(", a, ", ", b, ") > 0)"), glue("(strpos(", a, ", ", b, ") > 0)")))
}
