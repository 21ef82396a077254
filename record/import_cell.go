package record

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/document"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
)

// This file reads what people write in cells: what cannot be meant otherwise is taken, the rest is told.

// trouble is what is wrong with a cell.
type trouble struct{ lang.Text }

func wrong(zh, en string, args ...any) *trouble { return &trouble{lang.Bothf(zh, en, args...)} }

// cellText is what a cell says, without blanks around it.
func cellText(c document.Cell) (string, *trouble) {
	switch {
	case c.Formula:
		return "", wrong("单元格是公式，请改为数值（复制后“选择性粘贴—数值”）", "the cell holds a formula; put its value there")
	case c.Kind == document.ErrorCell:
		return "", wrong("单元格是错误值 %s", "the cell holds the error %s", c.Text)
	case c.Kind == document.NumberCell:
		return plainNumber(c.Text)
	}
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch r {
		case '\u00a0', '\u3000', '\ufeff', '\u200b':
			return ' '
		case '\r':
			return -1
		}
		return r
	}, c.Text)), nil
}

// plainNumber writes a number as people do; one that Excel has cut off is told.
func plainNumber(text string) (string, *trouble) {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsNaN(n) || math.IsInf(n, 0) {
		return "", wrong("不是数字", "not a number")
	}
	if n == math.Trunc(n) && math.Abs(n) >= 1e15 {
		return "", wrong("数字超过15位，Excel 已改掉后面的位数；请把单元格设为文本后重新填写", "Excel keeps 15 digits only and has changed the rest; make the cell a text and write it again")
	}
	return strconv.FormatFloat(n, 'f', -1, 64), nil
}

// separators stand between the items of a list.
var separators = regexp.MustCompile(`[、，,；;\n]+`)

func items(text string) []string {
	var out []string
	for _, item := range separators.Split(text, -1) {
		if item = strings.TrimSpace(item); item != "" {
			out = append(out, item)
		}
	}
	return out
}

// value is a cell's value as its field's type takes it; nil: empty.
func (im *importing) value(tx *store.Tx, f *ledger.Field, c document.Cell, had any) (any, *trouble, error) {
	text, bad := cellText(c)
	if bad != nil || text == "" {
		return nil, bad, nil
	}
	switch name := f.Type.Name(); name {
	case "int", "decimal", "money", "percent":
		v, bad := numberOf(name, text, c.Kind)
		return v, bad, nil
	case "bool":
		v, bad := boolOf(text)
		return v, bad, nil
	case "date":
		v, bad := dateOf(text, c.Kind)
		return v, bad, nil
	case "datetime":
		v, bad := im.momentOf(text)
		return v, bad, nil
	case "position":
		v, bad := positionOf(text)
		return v, bad, nil
	case "enum":
		v, bad := optionOf(f, text)
		return v, bad, nil
	case "unit", "person", "ref":
		id, bad, err := im.name(tx, f, text, had)
		return id, bad, err
	case "enums", "units", "persons", "refs", "texts", "region_codes", "industry_codes":
		return im.list(tx, f, text, had)
	}
	return text, nil, nil
}

func (im *importing) list(tx *store.Tx, f *ledger.Field, text string, had any) (any, *trouble, error) {
	out := []any{}
	for _, item := range items(text) {
		var v any = item
		var bad *trouble
		var err error
		switch f.Type.Name() {
		case "enums":
			v, bad = optionOf(f, item)
		case "units", "persons", "refs":
			v, bad, err = im.name(tx, f, item, had)
		}
		if bad != nil || err != nil {
			return nil, bad, err
		}
		out = append(out, v)
	}
	return out, nil, nil
}

func numberOf(kind, text string, as document.CellKind) (any, *trouble) {
	if as == document.DateCell {
		return nil, wrong("须为数字，单元格是日期", "must be a number; the cell holds a date")
	}
	plain, percent := strings.CutSuffix(strings.NewReplacer(",", "", "，", "", " ", "", "％", "%").Replace(text), "%")
	n, err := strconv.ParseFloat(plain, 64)
	if err != nil || math.IsNaN(n) || math.IsInf(n, 0) {
		return nil, wrong("须为数字", "must be a number")
	}
	if percent {
		if kind != "percent" {
			return nil, wrong("须为数字，不是百分比", "must be a number, not a percentage")
		}
		n /= 100
	}
	return n, nil
}

func boolOf(text string) (any, *trouble) {
	switch strings.ToLower(text) {
	case "是", "有", "yes", "y", "true", "1", "√":
		return true, nil
	case "否", "无", "no", "n", "false", "0", "×":
		return false, nil
	}
	return nil, wrong("须为“是”或“否”", "must be yes or no")
}

// writtenDate are dates that cannot be meant otherwise: the year stands first, in four digits.
var writtenDate = regexp.MustCompile(`^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$`)

func dateOf(text string, as document.CellKind) (any, *trouble) {
	bad := wrong("须为日期，如 2025-11-08", "must be a date, as 2025-11-08")
	if as == document.DateCell {
		text, _, _ = strings.Cut(text, " ")
	}
	m := writtenDate.FindStringSubmatch(strings.ReplaceAll(text, " ", ""))
	if m == nil {
		return nil, bad
	}
	d, err := calendar.ParseDate(m[1] + "-" + pad(m[2]+m[4]) + "-" + pad(m[3]+m[5]))
	if err != nil {
		return nil, bad
	}
	return d.String(), nil
}

func pad(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}

// momentOf reads a date and a time of the deployment's zone.
func (im *importing) momentOf(text string) (any, *trouble) {
	day, clock, _ := strings.Cut(strings.Replace(text, "T", " ", 1), " ")
	date, bad := dateOf(day, document.TextCell)
	if bad != nil {
		return nil, wrong("须为日期和时间，如 2025-11-08 09:30", "must be a date and a time, as 2025-11-08 09:30")
	}
	if clock = strings.TrimSpace(clock); clock == "" {
		clock = "00:00"
	}
	for _, form := range []string{"2006-01-02 15:04", "2006-01-02 15:04:05"} {
		if t, err := time.ParseInLocation(form, fmt.Sprint(date)+" "+clock, im.s.Zone); err == nil {
			return t.UTC().Format(momentForm), nil
		}
	}
	return nil, wrong("须为日期和时间，如 2025-11-08 09:30", "must be a date and a time, as 2025-11-08 09:30")
}

func positionOf(text string) (any, *trouble) {
	parts := items(strings.ReplaceAll(text, " ", ","))
	if len(parts) == 2 {
		lat, err := strconv.ParseFloat(parts[0], 64)
		lng, err2 := strconv.ParseFloat(parts[1], 64)
		if err == nil && err2 == nil {
			return map[string]any{"lat": lat, "lng": lng}, nil
		}
	}
	return nil, wrong("须为“纬度,经度”，如 36.651,117.120", "must be latitude, longitude: 36.651, 117.120")
}

// optionOf finds a code by its title in either language, or by itself.
func optionOf(f *ledger.Field, text string) (any, *trouble) {
	found := map[string]bool{}
	var titles []string
	for _, o := range f.Options.Items {
		if o.Key == text {
			return o.Key, nil
		}
		if !o.Retired {
			titles = append(titles, o.Title.ZH)
		}
		if strings.EqualFold(o.Title.ZH, text) || strings.EqualFold(o.Title.In(lang.EN), text) {
			found[o.Key] = true
		}
	}
	for key := range found {
		if len(found) == 1 {
			return key, nil
		}
	}
	if len(titles) > 12 {
		titles = append(titles[:12], "…")
	}
	return nil, wrong("没有选项“%s”，可选：%s", "there is no option “%s”; choose from %s", text, strings.Join(titles, "、"))
}
