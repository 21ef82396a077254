package ledger

import "strings"

// Protected reports whether people see a value of the field, or of a column of its rows, only when they ask for it.
func (f *Field) Protected() bool {
	if f.Sensitivity != "" {
		return true
	}
	for _, column := range f.Rows {
		if column.Sensitivity != "" {
			return true
		}
	}
	return false
}

// Hide gives what people see of a value before they ask for it: of masked and encrypted texts no more than the ends, of other types and
// of what is sealed nothing (nil). Values that are not protected stay as they are; of rows the protected columns are hidden.
func (f *Field) Hide(v any) any {
	if list, ok := v.([]any); ok && f.Sensitivity == "" && len(f.Rows) > 0 {
		return f.hideRows(list)
	}
	text, isText := v.(string)
	switch {
	case f.Sensitivity == "" || v == nil:
		return v
	case f.Sensitivity == Sealed || !isText || f.Options != nil:
		return nil
	}
	if shown, ok := Ends(f.Type.Name(), text); ok {
		return shown
	}
	return nil
}

// Ends leaves of a text of a type what people see of it before they ask; ok is false where that is nothing.
func Ends(kind, text string) (shown string, ok bool) {
	switch kind {
	case "text", "long_text":
		return mask(text, 1, 0), true
	case "phone":
		return mask(text, 3, 4), true
	case "identity_number": // shorter than practice allows, first six and last four, which tell place and sex
		return mask(text, 3, 2), true
	case "credit_code", "certificate_number":
		return mask(text, 4, 4), true
	}
	return "", false
}

func (f *Field) hideRows(list []any) []any {
	out := make([]any, len(list))
	for i, item := range list {
		row, ok := item.(map[string]any)
		if !ok {
			continue
		}
		seen := make(map[string]any, len(row))
		for key, v := range row {
			seen[key] = v
		}
		for _, column := range f.Rows {
			if column.Sensitivity != "" && row[column.Key] != nil {
				seen[column.Key] = column.Hide(row[column.Key])
			}
		}
		out[i] = seen
	}
	return out
}

// mask leaves the first and last characters of a text, of a short one only the first, at most half.
func mask(text string, first, last int) string {
	runes := []rune(text)
	if 3*(first+last) > 2*len(runes) {
		first, last = min(first, len(runes)/2), 0
	}
	return string(runes[:first]) + strings.Repeat("*", len(runes)-first-last) + string(runes[len(runes)-last:])
}

// Restore gives back what Hide hid, where somebody returns a value as it was shown: entered is what came, had the value there is. ok is
// false where it is another value.
func (f *Field) Restore(entered, had any) (v any, ok bool) {
	rows, isList := entered.([]any)
	before, hadList := had.([]any)
	switch {
	case had == nil || entered == nil || !f.Protected():
		return nil, false
	case f.Sensitivity == "" && isList && hadList:
		return f.restoreRows(rows, before), true
	case f.Sensitivity != "" && entered == f.Hide(had):
		return had, true
	}
	return nil, false
}

// restoreRows gives the rows entered with the hidden columns of the rows that they were: those of the same id.
func (f *Field) restoreRows(rows, before []any) []any {
	known := map[any]map[string]any{}
	for _, item := range before {
		if row, ok := item.(map[string]any); ok && row["id"] != nil {
			known[row["id"]] = row
		}
	}
	out := make([]any, len(rows))
	for i, item := range rows {
		out[i] = item
		row, ok := item.(map[string]any)
		was := known[row["id"]]
		if !ok || was == nil {
			continue
		}
		whole := make(map[string]any, len(row))
		for key, v := range row {
			whole[key] = v
		}
		for _, column := range f.Rows {
			if column.Sensitivity != "" && was[column.Key] != nil && whole[column.Key] == column.Hide(was[column.Key]) {
				whole[column.Key] = was[column.Key]
			}
		}
		out[i] = whole
	}
	return out
}
