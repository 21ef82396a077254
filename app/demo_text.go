package app

import (
	"fmt"
	"regexp"
	"strconv"

	"zhiben/calendar"
)

var placeholder = regexp.MustCompile(`\{(YM|Y|D)([+-][0-9]{1,3})?\}`)

// Expand writes the dates of a demonstration text relative to the day on which the product was first started, so that the
// plan always has past, near and future items: {Y} the year (2026), {YM} the month (2026年11月), {D} the day (2026年11月24日),
// each with an optional number of years, months or days to add: {Y-1}, {YM+1}, {D+8}. Other braces are left as they are.
func Expand(text string, today calendar.Date) string {
	return placeholder.ReplaceAllStringFunc(text, func(found string) string {
		parts := placeholder.FindStringSubmatch(found)
		n, _ := strconv.Atoi(parts[2]) // empty is 0; the pattern lets nothing else fail
		switch parts[1] {
		case "Y":
			return strconv.Itoa(today.Year + n)
		case "YM":
			d := today.AddMonths(n)
			return fmt.Sprintf("%d年%d月", d.Year, d.Month)
		}
		d := today.AddDays(n)
		return fmt.Sprintf("%d年%d月%d日", d.Year, d.Month, d.Day)
	})
}
