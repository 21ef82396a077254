package store

import (
	"strconv"
	"strings"
)

// Args collects the parameters of a query while its text is put together.
type Args struct{ Values []any }

// Add appends a parameter and gives its placeholder, $1 and so on.
func (a *Args) Add(v any) string {
	a.Values = append(a.Values, v)
	return "$" + strconv.Itoa(len(a.Values))
}

// In appends parameters and gives a bracketed list for IN; an empty list matches nothing.
func In[T any](a *Args, values []T) string {
	if len(values) == 0 {
		return "(NULL)"
	}
	marks := make([]string, len(values))
	for i, v := range values {
		marks[i] = a.Add(v)
	}
	return "(" + strings.Join(marks, ", ") + ")"
}

// EscapeLike escapes the wild cards of LIKE; the pattern needs ESCAPE '\'.
func EscapeLike(s string) string {
	return strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(s)
}
