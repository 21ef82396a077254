package ledger

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/document"
	"zhiben/expr"
)

// Printer writes values for people, in Chinese.
type Printer struct {
	Set  *Set
	Zone *time.Location
	// Name is what a unit, a person or a record is called.
	Name func(id string) (string, error)
}

// Fill makes a document of a template's file; value runs the expressions of its placeholders.
func (p *Printer) Fill(t *Template, value func(*expr.Program) (any, error)) ([]byte, error) {
	texts := make(map[string]string, len(t.Blanks))
	for _, b := range t.Blanks {
		v, err := value(b.Value)
		switch {
		case errors.Is(err, expr.ErrEmpty): // what it is taken from is not filled
			texts[b.Text], err = "", nil
		case err == nil:
			texts[b.Text], err = p.Print(v, b.Value.Type)
		}
		if err != nil {
			return nil, fmt.Errorf("template %s: `{{ %s }}`: %w", t.Key, b.Text, err)
		}
	}
	return document.Fill(t.Data, texts)
}

// Print is a canonical value of a type as a text: dates 2025年3月3日, money 20,000.00, options by their titles, units, persons and
// records by their names, lists joined; null is empty.
func (p *Printer) Print(v any, t expr.Type) (string, error) {
	switch v := v.(type) {
	case nil:
		return "", nil
	case []any:
		return p.list(v, t)
	case bool:
		if v {
			return "是", nil
		}
		return "否", nil
	}
	switch t.Kind {
	case expr.Money, expr.Decimal, expr.Percent, expr.Int:
		return printNumber(v, t.Kind)
	case expr.Date, expr.Time, expr.Span, expr.Period:
		return p.time(fmt.Sprint(v), t.Kind)
	case expr.Enum:
		return p.Set.optionTitle(t.Name, fmt.Sprint(v)), nil
	case expr.Row:
		return p.row(v)
	}
	return fmt.Sprint(v), nil
}

func (p *Printer) list(list []any, t expr.Type) (string, error) {
	of := expr.Type{}
	if t.Of != nil {
		of = *t.Of
	}
	var out []string
	for _, item := range list {
		text, err := p.Print(item, of)
		if err != nil {
			return "", err
		}
		if text != "" {
			out = append(out, text)
		}
	}
	return strings.Join(out, "、"), nil
}

func (p *Printer) row(v any) (string, error) {
	switch v := v.(type) {
	case string:
		return p.Name(v)
	case expr.Value:
		if v.ID != "" {
			return p.Name(v.ID)
		}
		if v.Fields["lng"] != nil {
			return fmt.Sprintf("东经%v°，北纬%v°", v.Fields["lng"], v.Fields["lat"]), nil
		}
	}
	return "", errors.New("a row without a name")
}

func printNumber(v any, kind expr.Kind) (string, error) {
	x, ok := number(v)
	if !ok {
		return "", fmt.Errorf("%v is no number", v)
	}
	switch kind {
	case expr.Money:
		return grouped(strconv.FormatFloat(x, 'f', 2, 64)), nil
	case expr.Percent:
		return strconv.FormatFloat(math.Round(x*1e6)/1e4, 'f', -1, 64) + "%", nil
	}
	if n, ok := v.(int64); ok {
		return strconv.FormatInt(n, 10), nil
	}
	return strconv.FormatFloat(x, 'f', -1, 64), nil
}

// grouped parts the whole digits of a decimal number by thousands.
func grouped(s string) string {
	digits := strings.TrimPrefix(s, "-")
	sign := s[:len(s)-len(digits)]
	whole, rest, _ := strings.Cut(digits, ".")
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + "," + whole[at:]
	}
	return sign + whole + "." + rest
}

var periodTitles = map[calendar.Kind]string{calendar.Day: "日", calendar.Week: "周", calendar.TwoWeeks: "双周", calendar.TenDays: "旬", calendar.HalfMonth: "半月", calendar.Month: "月",
	calendar.TwoMonths: "双月", calendar.Quarter: "季度", calendar.HalfYear: "半年", calendar.Year: "年", calendar.TwoYears: "两年", calendar.ThreeYears: "三年"}

func (p *Printer) time(text string, kind expr.Kind) (string, error) {
	switch kind {
	case expr.Date:
		d, err := calendar.ParseDate(text)
		return PrintDate(d), err
	case expr.Time:
		at, err := time.Parse(time.RFC3339, text)
		at = at.In(p.Zone)
		return PrintDate(calendar.Of(at, p.Zone)) + fmt.Sprintf("%d时%02d分", at.Hour(), at.Minute()), err
	case expr.Span:
		if s, ok := calendar.ParseSpan(text); ok {
			zh, _ := s.Words()
			return zh, nil
		}
	case expr.Period:
		if title := periodTitles[calendar.Kind(text)]; title != "" {
			return title, nil
		}
	}
	return text, nil
}

// PrintDate is a day as official documents write it: 2025年3月3日.
func PrintDate(d calendar.Date) string { return fmt.Sprintf("%d年%d月%d日", d.Year, d.Month, d.Day) }

// optionTitle is what people call an option or a state; the code itself where nothing names it.
func (s *Set) optionTitle(enum, code string) string {
	if item := s.Options[enum].Item(code); item != nil {
		return item.Title.ZH
	}
	row, isState := strings.CutSuffix(enum, ".state")
	for _, d := range s.All() {
		if isState && slices.Contains(strings.Split(row, "|"), d.Row()) {
			if state := d.State(code); state != nil && state.Title.ZH != "" {
				return state.Title.ZH
			}
		}
	}
	return code
}
