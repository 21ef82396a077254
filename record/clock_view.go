package record

import (
	"slices"
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// Standing is how a clock of a record stands.
type Standing struct {
	Clock    *ledger.Clock
	Due      time.Time     // the first instant after the term; zero: it does not run
	DueDay   calendar.Date // the last day of the term
	Left     int           // working days left, negative when overdue
	Passed   bool
	PausedAt time.Time // it stands still since then; zero: it runs
	Step     *ledger.Step
	StepAt   time.Time
	Approval string // what the next step of the ladder waits for
	Reason   string // why it, or its ladder, does not run, a code; see Why
	Detail   string
	Failure  string // of the last attempt to do what was due
	why      lang.Text
}

// Why says why a clock does not run, or its ladder does not go on.
func (c Standing) Why() lang.Text { return c.why }

// why says what a reason of a clock means; with a deadline it is the ladder's next step that waits.
func (s *Service) why(reason, detail string, due bool) lang.Text {
	switch reason {
	case ReasonNoDate:
		return lang.Both("未填写期限", "no deadline was given")
	case ReasonUnset:
		zh, en := s.paramTitles(detail)
		if due {
			return lang.Both("下一步督办尚未选定时间"+zh, "the office has not chosen when the next step of supervision follows"+en)
		}
		return lang.Both("尚未选定时限"+zh, "the office has not chosen the length of the term"+en)
	case ReasonNoStart:
		return lang.Both("起算事项尚未发生", "what it is counted from has not happened")
	case ReasonCalendar:
		return lang.Both("缺少"+detail+"年节假日安排，无法计算工作日", "the holidays of "+detail+" are not known, so working days cannot be counted")
	case ReasonError:
		return lang.Both("期限无法计算", "the deadline cannot be computed")
	}
	return lang.Text{}
}

// paramTitles names params, whose keys are joined by commas, in brackets; nothing where there is none.
func (s *Service) paramTitles(keys string) (zh, en string) {
	var all [2][]string
	for key := range strings.SplitSeq(keys, ", ") {
		if p := s.Ledgers.Params[key]; p != nil {
			all[0], all[1] = append(all[0], p.Title.ZH), append(all[1], p.Title.In(lang.EN))
		}
	}
	if len(all[0]) == 0 {
		return "", ""
	}
	return "（参数“" + strings.Join(all[0], "”“") + "”）", " (“" + strings.Join(all[1], "”, “") + "”)"
}

// Clocks tells how the clocks of a record stand that have deadlines, in the order declared. The caller must ask for authority.
func (s *Service) Clocks(tx *store.Tx, d *ledger.Definition, r *Record) ([]Standing, error) {
	if !slices.ContainsFunc(d.Clocks, timed) {
		return nil, nil
	}
	rows, err := loadClocks(tx, r.ID)
	if err != nil {
		return nil, err
	}
	var out []Standing
	for _, k := range d.Clocks {
		if is := find(rows, k.Key); is != nil {
			out = append(out, s.standing(tx, d, r, k, is))
		}
	}
	return out, nil
}

func (s *Service) standing(tx *store.Tx, d *ledger.Definition, r *Record, k *ledger.Clock, is *running) Standing {
	reason, detail, _ := strings.Cut(is.Reason, ":")
	out := Standing{Clock: k, Due: is.Due, Passed: !is.PassedAt.IsZero(), PausedAt: is.PausedAt, StepAt: is.StepAt, Approval: is.Pending, Reason: reason, Detail: detail, Failure: is.Error,
		why: s.why(reason, detail, !is.Due.IsZero())}
	if !is.Due.IsZero() {
		out.DueDay = s.lastDay(is.Due)
		from := tx.Now
		if !is.PausedAt.IsZero() {
			from = is.PausedAt
		}
		out.Left, _ = s.DaysLeft(&Record{Due: out.DueDay.String()}, calendar.Of(from, s.Zone))
	}
	if l := (&clocking{s: s, tx: tx, d: d, r: r, k: k}).ladder(); l != nil {
		if i := slices.IndexFunc(l.Steps, func(step ledger.Step) bool { return step.Key == is.StepKey }); i >= 0 {
			out.Step = &l.Steps[i]
		}
	}
	return out
}

// StoppedClock is a clock that cannot run, with its record.
type StoppedClock struct {
	Definition *ledger.Definition
	Record     *Record
	Standing
}

// Stopped lists clocks in the actor's territory and sectors that cannot run, by record; after is the last of the page before: record and key
// with a space between.
func (s *Service) Stopped(tx *store.Tx, a *unit.Actor, after string, limit int) ([]StoppedClock, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	record, key, _ := strings.Cut(after, " ")
	args := store.Args{Values: []any{record, limit, key}}
	where := `reason <> '' AND (record > $1 OR record = $1 AND key > $3)`
	where += " AND " + a.Places("unit_path", &args)
	var rows []*running
	err := tx.Query(`SELECT `+clockColumns+` FROM clock WHERE `+where+` ORDER BY record, key LIMIT $2`, args.Values, func(scan func(...any) error) error {
		c, err := scanClock(scan)
		rows = append(rows, c)
		return err
	})
	out := []StoppedClock{}
	for _, is := range rows {
		d := s.Ledgers.Get(is.Ledger)
		if d == nil || d.Clock(is.Key) == nil {
			continue
		}
		r, err := s.Load(tx, d, is.Record, false)
		if err != nil {
			return nil, err
		}
		out = append(out, StoppedClock{d, r, s.standing(tx, d, r, d.Clock(is.Key), is)})
	}
	return out, err
}

// Failure is something that was due and failed; it is tried again.
type Failure struct {
	Kind, Key, Ledger, Record string
	Attempts                  int64
	NextAt                    time.Time
	Error                     string
}

// Failures lists what was due and failed, the oldest first, for those who keep the calendar.
func (s *Service) Failures(tx *store.Tx, a *unit.Actor) ([]Failure, error) {
	if err := a.Allow(unit.Ask{Right: "calendar.edit"}); err != nil {
		return nil, err
	}
	out := []Failure{}
	err := tx.Query(`SELECT kind, key, ledger, record, attempt, next_at, error FROM timer WHERE attempt > 0
		UNION ALL SELECT 'clock', key, ledger, record, attempt, next_at, error FROM clock WHERE attempt > 0 ORDER BY 6 LIMIT 500`, nil, func(scan func(...any) error) error {
		var f Failure
		var next *int64
		err := scan(&f.Kind, &f.Key, &f.Ledger, &f.Record, &f.Attempts, &next, &f.Error)
		f.NextAt = moment(next)
		out = append(out, f)
		return err
	})
	return out, err
}
