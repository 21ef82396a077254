package record

import (
	"encoding/json"
	"fmt"
	"slices"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/pack"
	"zhiben/store"
	"zhiben/unit"
)

// CompileCalendar reads the construct `calendar`: public holidays and make-up days, one named calendar a year.
func CompileCalendar(t *pack.Tree) (*calendar.Calendar, error) {
	var years [][]calendar.Entry
	for _, e := range t.Of("calendar") {
		r := pack.Read(e.Node, "calendar."+e.Key, t.List)
		var days []calendar.Entry
		for _, d := range r.Map("days") {
			dr := pack.Read(d.Node, "calendar."+e.Key+".days."+d.Key, t.List)
			day := calendar.Entry{Key: e.Key + "." + d.Key, Date: packDate(t, dr, "date"), To: packDate(t, dr, "to")}
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

// CalendarYear is the arrangement of one year's working days that was uploaded here.
type CalendarYear struct {
	Year int
	Days []calendar.Entry
}

// UploadedYears lists the arrangements that were uploaded, by year.
func (s *Service) UploadedYears(tx *store.Tx) ([]CalendarYear, error) {
	out := []CalendarYear{}
	err := tx.Query(`SELECT year, days FROM calendar_year ORDER BY year`, nil, func(scan func(...any) error) error {
		var y CalendarYear
		var year int64
		var days string
		if err := scan(&year, &days); err != nil {
			return err
		}
		y.Year = int(year)
		out = append(out, y)
		return json.Unmarshal([]byte(days), &out[len(out)-1].Days)
	})
	return out, err
}

// loadCalendar lays the uploaded years over those of the packs. A year that the packs bring themselves stays theirs.
func (s *Service) loadCalendar(tx *store.Tx) error {
	years, err := s.UploadedYears(tx)
	if err != nil {
		return err
	}
	if s.packCalendar == nil {
		kept := &calendar.Calendar{}
		kept.Replace(s.Calendar)
		s.packCalendar = kept
	}
	var more [][]calendar.Entry
	for _, y := range years {
		if !s.packCalendar.Known(y.Year) {
			more = append(more, y.Days)
		}
	}
	joined, err := s.packCalendar.With(more...)
	if err != nil {
		return fmt.Errorf("the uploaded holidays: %w", err)
	}
	s.Calendar.Replace(joined)
	return nil
}

// UploadYear takes in the arrangement of a year that no pack brings, with the right `calendar.edit`. Clocks that waited for it are
// computed soon after.
func (s *Service) UploadYear(tx *store.Tx, a *unit.Actor, y CalendarYear) error {
	if err := a.Allow(unit.Ask{Right: "calendar.edit"}); err != nil {
		return err
	}
	if err := s.checkYear(y); err != nil {
		return err
	}
	for i, d := range y.Days {
		y.Days[i].Key = fmt.Sprintf("uploaded_%d.%s", y.Year, d.Key)
	}
	if _, err := tx.Exec(`INSERT INTO calendar_year (year, days, uploaded, person) VALUES ($1, $2, $3, $4)
		ON CONFLICT (year) DO UPDATE SET days = excluded.days, uploaded = excluded.uploaded, person = excluded.person`, y.Year, asJSON(y.Days), tx.Now.UnixMilli(), nullable(a.Person)); err != nil {
		return err
	}
	e := &event.Event{Region: a.Unit.Region, Ledger: "calendar", Record: fmt.Sprint(y.Year), Unit: a.Unit.ID, UnitPath: a.Unit.Path, Kind: "calendar", Person: a.Person, Post: a.Post,
		Body: event.Body{Extra: map[string]any{"days": y.Days}}}
	return event.Append(tx, e)
}

func (s *Service) checkYear(y CalendarYear) error {
	if y.Year < 2000 || y.Year > 2100 {
		return fault.New(fault.Invalid, "invalid", "年份不正确。", "That is no year.").At("body.year", "2000–2100", "2000–2100")
	}
	if slices.ContainsFunc(y.Days, func(d calendar.Entry) bool { return d.Work != nil && d.Date.Year != y.Year && d.Date.Year != y.Year-1 }) {
		return fault.Newf(fault.Invalid, "invalid", "有日期不在%d年。", "Some dates are not in %d.", y.Year).At("body.days", "核对日期", "check the dates")
	}
	one, err := calendar.NewCalendar(y.Days)
	if err != nil || !one.Known(y.Year) {
		bad := fault.New(fault.Invalid, "invalid", "节假日安排有误，请对照国务院办公厅通知核对。", "The arrangement is not right; compare it with the yearly notice.").At("body.days", "核对日期", "check the dates")
		bad.Err = err
		return bad
	}
	return nil
}
