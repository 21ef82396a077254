package expr

import "fmt"

// This file reads what lies in one column as JSON: positions, and small tables with the rows of a record.

// small tells such a row from a reference, which is an identifier: it lies in no table of its own, and has no state.
func (g *generator) small(t Type) bool {
	if t.Kind != Row || len(g.sourcesOf(t.Name, "id")) > 0 {
		return false
	}
	row := g.schema.row(t.Name)
	if row == nil || t.Name == periodRow {
		return false
	}
	_, record := row.Fields["state"]
	return !record
}

// asJSON is a column's text as PostgreSQL's JSON; SQLite reads texts.
func asJSON(column emit) emit { return either(column, glue("CAST(", column, " AS jsonb)")) }

// smallRow is a row of a small table, by the JSON of one.
func smallRow(t Type, json emit) term {
	return term{Type: t, json: json, text: jsonText(json, "id")}
}

func jsonText(json emit, key string) emit {
	return either(glue("json_extract(", json, ", "+quotedText("$."+key)+")"), glue("(", json, " ->> "+quotedText(key)+")"))
}

// jsonField is a field of a small row, in the form that a column would have.
func (g *generator) jsonField(x term, name string, t Type) term {
	text := jsonText(x.json, name)
	switch t.Kind {
	case Bool:
		return term{Type: t, text: either(glue("(", text, " = 1)"), glue("CAST(", text, " AS boolean)"))}
	case Int:
		return term{Type: t, text: either(text, glue("CAST(", text, " AS bigint)"))}
	case Decimal, Percent, Money:
		return rounded(t, glue("CAST(", text, " AS "+double+")"))
	case Date:
		return term{Type: t, text: either(text, glue("CAST(", text, " AS date)"))}
	case Time:
		return term{Type: t, text: either(glue("CAST(round(unixepoch(", text, ", 'subsec') * 1000) AS BIGINT)"),
			glue("CAST(round(extract(epoch FROM CAST(", text, " AS timestamptz)) * 1000) AS bigint)"))}
	case List:
		list := g.columnTerm(t, text)
		list.items = either(glue("SELECT value FROM json_each(", x.json, ", "+quotedText("$."+name)+")"),
			glue("SELECT e.value FROM jsonb_array_elements_text(", x.json, " -> "+quotedText(name)+") AS e (value)"))
		return list
	}
	if g.small(t) {
		return term{Type: t, text: text, json: either(text, glue("(", x.json, " -> "+quotedText(name)+")"))}
	}
	return term{Type: t, text: text}
}

// smallTable is a column with the rows of a small table.
func smallTable(t Type, column emit) term {
	list := listTerm(t.of(), either(glue("SELECT value FROM json_each(", column, ")"),
		glue("SELECT e.value FROM jsonb_array_elements(CAST(", column, " AS jsonb)) AS e (value)")))
	list.text, list.Nullable = column, t.Nullable
	return list
}

// near is near(a, b, metres), worked out as in memory: on a sphere of the earth's mean radius.
func nearTest(a, b, metres term) term {
	lat1, lng1, lat2, lng2 := radians(a, "lat"), radians(a, "lng"), radians(b, "lat"), radians(b, "lng")
	square := func(x, y emit) emit { return glue("power(sin((", y, " - ", x, ") / 2.0), 2.0)") }
	h := glue(square(lat1, lat2), " + cos(", lat1, ") * cos(", lat2, ") * ", square(lng1, lng2))
	angle := glue("asin(", either(glue("min(1.0, sqrt(", h, "))"), glue("LEAST(1.0, sqrt(", h, "))")), ")")
	return conditionTerm(glue("(2.0 * "+earthRadius+" * ", angle, " <= ", metres.fraction(), ")"))
}

const earthRadius = "6371008.8" // metres

func radians(place term, key string) emit {
	if place.outer == nil {
		return glue("radians(CAST(", jsonText(place.json, key), " AS "+double+"))")
	}
	return func(r *rendering) string {
		var fields map[string]any
		switch v := place.outer.value(r).(type) {
		case Value:
			fields = v.Fields
		case map[string]any:
			fields = v
		}
		x, err := float(fields[key])
		if err != nil {
			r.fail(fmt.Errorf("a position without `%s`", key))
		}
		return "radians(" + r.bind(double, x) + ")"
	}
}
