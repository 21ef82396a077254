package ledger

import (
	"time"

	"zhiben/expr"
)

// datetime is a moment to the millisecond, an RFC 3339 text in UTC in the API, UTC milliseconds in the column.
type datetime struct{}

var _ = register("date time", datetime{})

const moment = "2006-01-02T15:04:05.000Z"

func (datetime) Name() string          { return "datetime" }
func (datetime) Column(pg bool) string { return integer{}.Column(pg) }

func (datetime) Parse(_ *Field, raw any) (any, error) {
	s, _ := raw.(string)
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil || t.Year() < 1 || t.Year() > 9999 {
		return nil, refuse("须为日期和时间", "must be a date and a time")
	}
	return t.UTC().Truncate(time.Millisecond).Format(moment), nil
}

func (datetime) Store(v any) any {
	t, _ := time.Parse(moment, v.(string)) // Parse wrote it
	return t.UnixMilli()
}

func (datetime) Load(v any) (any, error) {
	n, err := asInt(v)
	return time.UnixMilli(n).UTC().Format(moment), err
}

func (datetime) Expr(*Field) expr.Type { return expr.Type{Kind: expr.Time} }

func (datetime) Schema(*Field) map[string]any {
	return map[string]any{"type": "string", "format": "date-time"}
}
