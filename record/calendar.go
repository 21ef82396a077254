package record

import (
	"zhiben/calendar"
	"zhiben/pack"
)

// CompileCalendar reads the construct `calendar`: public holidays and make-up days, one named calendar a year.
func CompileCalendar(t *pack.Tree) (*calendar.Calendar, error) {
	var years [][]calendar.Entry
	for _, e := range t.Of("calendar") {
		r := pack.Read(e.Node, "calendar."+e.Key, t.List)
		var days []calendar.Entry
		for _, d := range r.Map("days") {
			dr := pack.Read(d.Node, "calendar."+e.Key+".days."+d.Key, t.List)
			day := calendar.Entry{Date: packDate(t, dr, "date"), To: packDate(t, dr, "to")}
			if dr.Get("work") != nil {
				work := dr.Bool("work")
				day.Work = &work
			}
			dr.Done()
			days = append(days, day)
		}
		r.Done()
		years = append(years, days)
	}
	return calendar.NewCalendar(years...)
}

func packDate(t *pack.Tree, r *pack.Reader, key string) calendar.Date {
	n := r.Get(key)
	if n == nil {
		return calendar.Date{}
	}
	d, err := calendar.ParseDate(n.Text)
	if err != nil {
		t.List.Add(n.Pos, "T206", "%s.%s: write a day as 2026-06-30", r.Path, key)
	}
	return d
}
