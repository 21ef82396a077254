package record_test

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"zhiben/calendar"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// Deadlines over the holidays of 2024 to 2026: of days, working days, weeks, months and hours, from the moment a state was entered.
func TestDeadlines(t *testing.T) {
	onBothWith(t, clockworks, func(w *world) { w.deadlines() })
}

func (w *world) deadlines() {
	t := w.t
	for _, c := range []struct{ start, within, want string }{
		{"2024-02-08 10:00", "1 workday", "2024-02-09"},          // the Friday before the Spring Festival
		{"2024-02-08 10:00", "2 workdays", "2024-02-18"},         // a Sunday that is worked
		{"2024-09-13 09:00", "3 workdays", "2024-09-19"},         // a make-up Saturday, then Mid-Autumn
		{"2024-09-27 18:00", "2 workdays", "2024-09-30"},         // Sunday the 29th is worked
		{"2024-09-30 18:00", "1 workday", "2024-10-08"},          //
		{"2024-04-30 23:59", "6 workdays", "2024-05-11"},         // Labour Day, and Saturday the 11th is worked
		{"2025-01-24 08:00", "3 workdays", "2025-02-05"},         // Sunday the 26th is worked
		{"2025-09-26 08:00", "4 workdays", "2025-10-09"},         //
		{"2026-02-13 08:00", "2 workdays", "2026-02-24"},         //
		{"2026-09-18 12:00", "5 workdays", "2026-09-24"},         // Sunday the 20th is worked
		{"2026-10-09 12:00", "1 workday", "2026-10-10"},          // a Saturday that is worked
		{"2024-01-31 12:00", "1 month", "2024-02-29"},            // no 31 February
		{"2026-01-31 12:00", "1 month", "2026-02-28"},            //
		{"2026-10-01 00:00", "2 weeks", "2026-10-15"},            //
		{"2026-03-01 23:30", "30 days", "2026-03-31"},            //
		{"2026-03-01 23:30", "72 hours", "2026-03-04 23:30"},     // exact
		{"2026-03-01 23:30", "45 minutes", "2026-03-02 00:15"},   //
		{"2026-12-30 12:00", "1 workday", "2026-12-31"},          // still known
		{"2026-12-30 12:00", "2 workdays", "no_calendar"},        // 2027 is not
		{"2026-12-30 12:00", "10 days", "2027-01-09"},            // days need no holidays
		{"2027-03-01 12:00", "1 workday", record.ReasonCalendar}, //
	} {
		want := c.want
		if len(want) == 10 {
			day, err := calendar.ParseDate(want)
			must(t, err)
			want = day.AddDays(1).String() + " 00:00"
		}
		w.ledger("case").Clock("fast").Within.Literal = c.within
		w.now = local(t, c.start).UTC()
		r := w.create("case", map[string]any{"name": "一"})
		r = w.take(w.office, "case", r.ID, "begin", nil)
		if got := w.due(r, "fast"); got != want {
			t.Errorf("%s from %s: %s; want %s", c.within, c.start, got, want)
		}
		if len(c.want) == 10 && r.Due != c.want {
			t.Errorf("%s from %s: the record is due %q; want %s", c.within, c.start, r.Due, c.want)
		}
	}
}

// The nearest deadline is the record's; one from a field follows the field, one that has no date says so; leaving the states ends
// a clock and coming back begins it anew.
func TestClockFollowsRecord(t *testing.T) {
	onBothWith(t, clockworks, func(w *world) {
		t := w.t
		w.now = local(t, "2026-03-02 09:00").UTC()
		r := w.create("case", map[string]any{"name": "一"})
		if got := w.due(r, "work") + " " + w.due(r, "exact") + " " + w.due(r, "fast") + " " + r.Due; got != "no_date no_date off " {
			t.Errorf("without dates: %s", got)
		}
		r = w.take(w.office, "case", r.ID, "extend", map[string]any{"until": "2026-03-20"})
		if got := w.due(r, "work") + " " + r.Due; got != "2026-03-21 00:00 2026-03-20" {
			t.Errorf("extended: %s", got)
		}
		r = w.take(w.office, "case", r.ID, "begin", nil)
		if got := w.due(r, "fast") + " " + w.due(r, "work") + " " + w.due(r, "exact") + " " + r.Due; got != "2026-03-10 00:00 2026-03-21 00:00 off 2026-03-09" {
			t.Errorf("begun: %s", got)
		}
		w.now = local(t, "2026-03-04 09:00").UTC()
		r = w.take(w.office, "case", r.ID, "rest", nil)
		if got := w.due(r, "fast") + " " + w.due(r, "per") + " " + r.Due; got != "off 2026-03-07 00:00 2026-03-06" {
			t.Errorf("resting: %s", got)
		}
		r = w.take(w.office, "case", r.ID, "go_on", nil)
		if got := w.due(r, "fast"); got != "2026-03-12 00:00" {
			t.Errorf("gone on: %s", got)
		}
		r = w.take(w.office, "case", r.ID, "finish", nil)
		if got := w.due(r, "work") + r.Due; got != "off" {
			t.Errorf("finished: %s", got)
		}
	})
}

// While a clock stands still nothing happens and no time is lost: as many working days are left afterwards as were before.
func TestPause(t *testing.T) {
	onBothWith(t, clockworks, func(w *world) {
		t := w.t
		w.now = local(t, "2026-04-01 09:00").UTC() // a Wednesday; Qingming is from the 4th to the 6th
		r := w.create("case", map[string]any{"name": "一", "until": "2026-04-10"})
		r = w.take(w.office, "case", r.ID, "begin", nil)
		if got := w.due(r, "fast"); got != "2026-04-10 00:00" {
			t.Fatalf("begun: %s", got)
		}
		w.now = local(t, "2026-04-02 15:00").UTC()
		r = w.take(w.office, "case", r.ID, "stop", nil)
		c := w.standing(r, "fast")
		if c.PausedAt.IsZero() || c.Left != 4 || r.Due != "" {
			t.Errorf("paused: %+v, due %q", c, r.Due)
		}
		w.advance(local(t, "2026-05-08 16:00"))
		if told := w.told(r, "warn", "passed", "step"); len(told) != 0 {
			t.Errorf("happened while it stood still: %v", told)
		}
		r = w.take(w.office, "case", r.ID, "start", nil)
		// `fast` lost the working days from 3 April to 8 May; `work`, a date, lost 36 days.
		if got := w.due(r, "fast") + " " + w.due(r, "work"); got != "2026-05-14 00:00 2026-05-17 00:00" {
			t.Errorf("gone on: %s, %d left", got, w.standing(r, "fast").Left)
		}
		if left := w.standing(r, "fast").Left; left != 4 {
			t.Errorf("%d working days left; 4 before", left)
		}
		r = w.take(w.office, "case", r.ID, "extend", map[string]any{"until": "2026-06-30"})
		if got := w.due(r, "work"); got != "2026-07-01 00:00" {
			t.Errorf("a new deadline is meant as it is written: %s", got)
		}
	})
}

// Whatever the pauses, what is left at the end of a pause is what was left at its beginning.
func TestPauseKeepsWhatIsLeft(t *testing.T) {
	w := clockWorld(t, t.TempDir()+"/z.db", clockworks)
	rapid.Check(t, func(rt *rapid.T) {
		w.now = local(t, "2025-01-02 09:00").Add(time.Duration(rapid.IntRange(0, 300*24).Draw(rt, "start")) * time.Hour).UTC()
		r := w.create("case", map[string]any{"name": "一"})
		r = w.take(w.office, "case", r.ID, "begin", nil)
		for range rapid.IntRange(1, 3).Draw(rt, "pauses") {
			w.now = w.now.Add(time.Duration(rapid.IntRange(0, 60).Draw(rt, "run")) * time.Hour)
			r = w.take(w.office, "case", r.ID, "stop", nil)
			before := w.standing(r, "fast").Left
			w.now = w.now.Add(time.Duration(rapid.IntRange(0, 60*24).Draw(rt, "pause")) * time.Hour)
			r = w.take(w.office, "case", r.ID, "start", nil)
			after := w.standing(r, "fast").Left
			if before > 0 && after != before {
				rt.Fatalf("%d working days left before the pause, %d after", before, after)
			}
		}
	})
}

// A term, or a step of a ladder, that the office has not chosen is no mistake: what waits says so, in the words of the param.
func TestUnsetTerms(t *testing.T) {
	pack := strings.Replace(clockworks, "remind: {title: 提醒, wait: -2 workdays,", "remind: {title: 提醒, wait: =param.remind,", 1)
	pack = strings.Replace(pack, "within: 5 workdays", "within: =param.quick", 1)
	pack = strings.Replace(pack, "param: {", "param: {remind: {type: span, title: 提醒时间, default: unset}, quick: {type: span, title: 办理时间, default: unset}, ", 1)
	onBothWith(t, pack, func(w *world) {
		t := w.t
		w.now = local(t, "2026-04-01 09:00").UTC()
		r := w.create("case", map[string]any{"name": "一", "until": "2026-04-30"})
		r = w.take(w.office, "case", r.ID, "begin", nil)
		for key, want := range map[string]string{"work": "下一步督办尚未选定时间（参数“提醒时间”）", "fast": "尚未选定时限（参数“办理时间”）"} {
			if c := w.standing(r, key); c.Reason != record.ReasonUnset || c.Why().ZH != want {
				t.Errorf("%s: %s %s, %q", key, c.Reason, c.Detail, c.Why().ZH)
			}
		}
		if r.Due != "2026-04-30" {
			t.Errorf("the deadline does not hang on the ladder: %q", r.Due)
		}
	})
}

// A year without holidays stops working-day clocks; once it is uploaded they are computed.
func TestUnknownYear(t *testing.T) {
	onBothWith(t, clockworks, func(w *world) {
		t := w.t
		w.now = local(t, "2026-12-29 09:00").UTC()
		r := w.create("case", map[string]any{"name": "一", "until": "2027-01-20"})
		r = w.take(w.office, "case", r.ID, "begin", nil)
		if got := w.due(r, "fast"); got != record.ReasonCalendar || r.Due != "2027-01-20" {
			t.Errorf("%s, due %s", got, r.Due)
		}
		w.write(func(tx *store.Tx) {
			stopped, err := w.s.Stopped(tx, w.office, "", 10)
			must(t, err)
			if len(stopped) == 0 || stopped[0].Record.ID != r.ID || stopped[0].Clock.Key != "fast" || !strings.Contains(stopped[0].Why().ZH, "2027") {
				t.Errorf("stopped: %+v", stopped)
			}
			off := false
			keeper := *w.office
			keeper.May = append(keeper.May, "calendar.edit")
			year := record.CalendarYear{Year: 2027, Days: []calendar.Entry{{Key: "new_year", Date: calendar.MustDate("2027-01-01"), To: calendar.MustDate("2027-01-03"), Work: &off}}}
			wantCode(t, w.s.UploadYear(tx, w.office, year), "not_for_this_post")
			must(t, w.s.UploadYear(tx, &keeper, year))
		})
		w.tick()
		if got := w.due(r, "fast"); got != "2027-01-07 00:00" {
			t.Errorf("with the year: %s", got)
		}
		if !w.s.Calendar.Known(2027) {
			t.Error("2027 is not known")
		}
	})
}

// A clock that reads other records follows them: their writes have it computed anew soon after. So do names of those who answer.
func TestClockFollowsOtherRecords(t *testing.T) {
	policy := strings.Replace(clockworks, "\nletter:\n", `
  halt:
    title: 中止令
    fields: {of: {type: ref case!, title: 案件}, name: {type: text!, subject: true, title: 名称}}
    states: {held: 中止中, lifted: {title: 已恢复, end: true}}
    moves: {order: {from: new, to: held, by: [office]}, lift: {from: held, to: lifted, by: [office]}}
letter:
`, 1)
	policy = strings.Replace(policy, "pause: record.stands, who: [clerk], warn: [3 workdays, 1 day], ladder: climb", "pause: \"ledger.halt.exists(h, h.of == record && h.state == 'held')\", who: [clerk], warn: [3 workdays, 1 day], ladder: climb", 1)
	onBothWith(t, policy, func(w *world) {
		t := w.t
		w.now = local(t, "2026-03-02 09:00").UTC()
		r := w.create("case", map[string]any{"name": "一", "until": "2026-03-11"})
		halt := w.create("halt", map[string]any{"of": r.ID, "name": "停"})
		w.tick()
		if c := w.standing(r, "work"); c.PausedAt.IsZero() {
			t.Errorf("not paused: %+v", c)
		}
		w.now = local(t, "2026-03-20 09:00").UTC()
		w.tick()
		if told := w.told(r, "warn", "passed"); len(told) != 0 {
			t.Errorf("happened while it stood still: %v", told)
		}
		w.take(w.office, "halt", halt.ID, "lift", nil)
		w.tick()
		if got := w.due(r, "work"); got != "2026-03-30 00:00" {
			t.Errorf("gone on: %s", got)
		}
	})
}

// What waits for somebody is found where an expression names them.
func TestMineByName(t *testing.T) {
	onBothWith(t, clockworks, func(w *world) {
		t := w.t
		named := w.create("case", map[string]any{"name": "一", "owner": w.other.Person})
		w.create("case", map[string]any{"name": "二"})
		mine := func(a *unit.Actor) (out []string) {
			w.write(func(tx *store.Tx) {
				page, err := w.s.List(tx, a, w.ledger("case"), record.Query{Mine: true})
				must(t, err)
				for _, r := range page.Records {
					out = append(out, r.Values["name"].(string))
				}
			})
			return out
		}
		watcher := *w.other
		watcher.Role, watcher.Territory = "watcher", w.office.Territory
		if got := mine(&watcher); len(got) != 1 || got[0] != "一" {
			t.Errorf("named: %v", got)
		}
		watcher.Person = "somebody"
		if got := mine(&watcher); len(got) != 0 {
			t.Errorf("not named: %v", got)
		}
		if got := mine(w.clerk); len(got) != 2 {
			t.Errorf("by role: %v", got)
		}
		watcher.Person = w.other.Person
		w.take(w.office, "case", named.ID, "begin", nil) // the clock that names the owner runs no more
		if got := mine(&watcher); len(got) != 0 {
			t.Errorf("after it went on: %v", got)
		}
	})
}

// Another value of a param, another calendar or other definitions have the clocks computed anew, and only they.
func TestChangedBasis(t *testing.T) {
	onBothWith(t, clockworks, func(w *world) {
		t := w.t
		w.now = local(t, "2026-03-02 09:00").UTC()
		r := w.create("case", map[string]any{"name": "一"})
		r = w.take(w.office, "case", r.ID, "begin", nil)
		w.tick()
		must(t, w.s.Install(t.Context(), w.db))
		if n := w.tick(); n != 0 {
			t.Errorf("%d things happened though nothing has changed", n)
		}
		s, err := service(strings.Replace(clockworks, "within: 5 workdays, pause", "within: 6 workdays, pause", 1))
		must(t, err)
		s.Units = w.model
		w.s = s
		must(t, w.s.Install(t.Context(), w.db))
		w.tick()
		if got := w.due(r, "fast"); got != "2026-03-11 00:00" {
			t.Errorf("with the new term: %s", got)
		}
		w.write(func(tx *store.Tx) {
			now, err := w.s.Load(tx, w.ledger("case"), r.ID, false)
			must(t, err)
			if now.Due != "2026-03-10" || now.Version != r.Version {
				t.Errorf("due %s, version %d", now.Due, now.Version)
			}
		})
	})
}
