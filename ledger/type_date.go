package ledger

import (
	"fmt"
	"time"
	"zhiben/expr"

	"zhiben/calendar"
)

// date is a day, an ISO text in the API.
type date struct{}

var _ = register("date", date{})

func (date) Name() string { return "date" }
func (date) Column(pg bool) string {
	if pg {
		return "DATE"
	}
	return "TEXT"
}

func (date) Parse(_ *Field, raw any) (any, error) {
	s, _ := raw.(string)
	d, err := calendar.ParseDate(s)
	if err != nil {
		return nil, refuse("须为日期，写作 2026-06-30", "must be a date, written 2026-06-30")
	}
	return d.String(), nil
}

func (date) Store(v any) any { return v }

func (date) Load(v any) (any, error) {
	switch v := v.(type) {
	case time.Time:
		return v.Format(time.DateOnly), nil
	case string:
		return v, nil
	}
	return nil, fmt.Errorf("a date column gave %T", v)
}

func (date) Expr(*Field) expr.Type { return expr.Type{Kind: expr.Date} }

func (date) Schema(*Field) map[string]any {
	return map[string]any{"type": "string", "format": "date"}
}
