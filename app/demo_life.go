package app

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"slices"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/ledger"
	"zhiben/packs"
	"zhiben/plan"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// demoPlanFile is the file name under which the demonstration plan is uploaded.
const demoPlanFile = "平澜县安全生产治本攻坚三年行动实施方案.txt"

// demoPlanDays is how many days before the first start the plan was issued: months and weeks have ended since, so that some of what it
// asks for is done and some is overdue.
const demoPlanDays = 28

// demoLife is what happens in the demonstration county, as read before anything is written.
type demoLife struct {
	records *demoRecords
	plan    plan.Upload
	file    event.File
}

// demoStep is something done so many days before the first start.
type demoStep struct {
	ago int
	do  func() error
}

// readDemoLife reads the plan with its dates laid around today.
func (a *App) readDemoLife(ctx context.Context) (*demoLife, error) {
	src, err := fs.ReadFile(packs.Files, "demo/plan.txt")
	if err != nil {
		return nil, err
	}
	text := []byte(Expand(string(src), calendar.Of(a.DB.Now(), a.Records.Zone)))
	l := &demoLife{}
	if l.plan, err = a.readPlan(ctx, demoPlanFile, text); err != nil {
		return nil, err
	}
	l.file = planFile(l.plan, text)
	l.records, err = readDemoRecords()
	return l, err
}

// run fills the ledgers, issues the plan and lets the county work on it, in the order of time: units sign, report and submit, the office
// accepts, returns and urges, so that every page has something to show. All of it goes through the same acts as people's.
func (l *demoLife) run(s *demoSeed) error {
	steps := s.steps(l.records)
	slices.SortStableFunc(steps, func(a, b demoStep) int { return cmp.Compare(b.ago, a.ago) })
	issued := slices.IndexFunc(steps, func(x demoStep) bool { return x.ago < demoPlanDays })
	if issued < 0 {
		issued = len(steps)
	}
	if err := s.take(steps[:issued]); err != nil {
		return err
	}
	s.tx.Now = s.at(demoPlanDays)
	report, err := s.a.issuePlan(s.tx, l.plan, l.file)
	if err != nil {
		return err
	}
	if report.Issued.Tasks == 0 {
		return fmt.Errorf("no task came out of %s", demoPlanFile)
	}
	work, err := s.a.demoWork(s.tx, s.now)
	if err != nil {
		return err
	}
	steps = append(steps[issued:], work...)
	slices.SortStableFunc(steps, func(a, b demoStep) int { return cmp.Compare(b.ago, a.ago) })
	return s.take(steps)
}

func (s *demoSeed) take(steps []demoStep) error {
	for _, x := range steps {
		s.tx.Now = s.at(x.ago)
		if err := x.do(); err != nil {
			return err
		}
	}
	return nil
}

// demoWorker takes moves of one ledger in the name of whoever may take them.
type demoWorker struct {
	a      *App
	tx     *store.Tx
	d      *ledger.Definition
	office *unit.Actor
	today  calendar.Date
	late   int // records seen whose deadline has passed by today
	steps  []demoStep
}

// demoWork is what is done for the tasks and parts of the plan that was just issued, until now.
func (a *App) demoWork(tx *store.Tx, now time.Time) ([]demoStep, error) {
	office, err := a.officeActor(tx)
	if err != nil {
		return nil, err
	}
	today := calendar.Of(now, a.Records.Zone)
	tasks := &demoWorker{a: a, tx: tx, d: a.Policy.Ledgers.Get(a.Policy.Plans.Task.Ledger), office: office, today: today}
	if err := tasks.each(tasks.task); err != nil || a.Policy.Plans.Part == nil {
		return tasks.steps, err
	}
	parts := &demoWorker{a: a, tx: tx, d: a.Policy.Ledgers.Get(a.Policy.Plans.Part.Ledger), office: office, today: today}
	err = parts.each(parts.part)
	return append(tasks.steps, parts.steps...), err
}

// each plans the work on every record that waits to be signed for.
func (w *demoWorker) each(plan func(i int, r *record.Record, actor *unit.Actor)) error {
	page, err := w.a.Records.List(w.tx, w.office, w.d, record.Query{States: []string{w.d.States[0].Key}, Limit: 1000})
	if err != nil {
		return err
	}
	for i, r := range page.Records {
		actor, err := w.worker(r)
		if err != nil {
			return err
		}
		if actor != nil {
			plan(i, r, actor)
		}
	}
	return nil
}

func (a *App) officeActor(tx *store.Tx) (*unit.Actor, error) {
	for _, m := range a.Policy.Ledgers.Get(plan.Ledger).Moves {
		if !m.Starts() {
			continue
		}
		post, found, err := unit.FirstPost(tx, m.By.Roles[0])
		if err != nil || !found {
			return nil, fmt.Errorf("nobody holds the post %s: %w", m.By.Roles[0], err)
		}
		return a.Policy.Units.Actor(tx, post)
	}
	return nil, fmt.Errorf("plans have no starting move")
}

// worker is who answers for a record at its unit; nil where nobody does.
func (w *demoWorker) worker(r *record.Record) (*unit.Actor, error) {
	posts, err := unit.People(w.tx, r.Unit)
	if err != nil {
		return nil, err
	}
	for _, p := range posts {
		for _, k := range w.d.ClocksIn(r.State) {
			if k.Who.Include(p.Role, true) {
				return w.a.Policy.Units.Actor(w.tx, p)
			}
		}
	}
	return nil, nil
}

// task takes the i-th task some way along its lifecycle; the ways repeat, so that all states are seen. Of those whose deadline has passed
// by today, half are done and half are late.
func (w *demoWorker) task(i int, r *record.Record, actor *unit.Actor) {
	way := i % 8
	late := w.isLate(r)
	if late {
		way = []int{5, 0, 5, 7}[w.late%4]
		w.late++
	}
	if way == 0 { // not yet signed for
		return
	}
	w.move(demoPlanDays-1-i%3, actor, r.ID, "sign", "", "")
	recurring := r.Values["every"] != nil
	if recurring && !(late && way == 7) {
		w.closePeriods(actor, r.ID)
	}
	if actor.Unit.ID == w.office.Unit.ID { // nobody judges their own work
		way = 2
	}
	then, last := 12-i%9, 3-i%3
	switch {
	case way == 7:
		w.step(0, func() error {
			_, err := w.a.Records.Urge(w.tx, w.office, w.d, r.ID, "请抓紧推进并反馈进展。", "")
			return err
		})
	case way == 2, way == 3:
		w.move(then, actor, r.ID, "report", "已印发工作通知，正在按清单逐项落实。", "")
	case recurring && way == 5:
		w.move(then, actor, r.ID, "report", "本期工作已安排，计划月底前完成。", "")
	case recurring: // goes on
	case way == 4:
		w.move(last, actor, r.ID, "submit", "已完成，相关制度和台账已建立，提请验收。", "")
	case way == 5:
		w.move(then, actor, r.ID, "submit", "已按要求完成，佐证材料已整理归档。", "")
		w.move(last, w.office, r.ID, "accept", "", "材料齐全，同意办结。")
	case way == 6:
		w.move(then, actor, r.ID, "submit", "主体工作已完成。", "")
		w.move(last, w.office, r.ID, "give_back", "", "缺少验收记录，请补充后再报。")
	}
}

// part has most co-owners finish what was due by today in time.
func (w *demoWorker) part(_ int, r *record.Record, actor *unit.Actor) {
	if !w.isLate(r) {
		return
	}
	w.late++
	if w.late%5 == 0 {
		return
	}
	due := calendar.MustDate(r.Due)
	w.move(demoPlanDays-1, actor, r.ID, "sign", "", "")
	w.move(min(due.DaysUntil(w.today)+1, demoPlanDays-1), actor, r.ID, "finish", "已配合完成，情况已报牵头单位。", "")
}

// isLate tells of a record that its deadline, as it stands when the plan is issued, has passed by today.
func (w *demoWorker) isLate(r *record.Record) bool {
	return r.Due != "" && r.Due < w.today.String()
}

// closePeriods closes the periods of a recurring task about when they end, looking once a week.
func (w *demoWorker) closePeriods(actor *unit.Actor, id string) {
	for ago := demoPlanDays - 4; ago > 0; ago -= 7 {
		w.step(ago, func() error {
			r, err := w.a.Records.Get(w.tx, w.office, w.d, id)
			if err != nil || r.Due > w.today.AddDays(4-ago).String() {
				return err
			}
			return w.take(actor, id, "close_period", "本期工作已完成。", "")
		})
	}
}

func (w *demoWorker) step(ago int, do func() error) {
	w.steps = append(w.steps, demoStep{ago, do})
}

// move plans a move with its progress, where it tells one.
func (w *demoWorker) move(ago int, actor *unit.Actor, id, move, progress, note string) {
	w.step(ago, func() error { return w.take(actor, id, move, progress, note) })
}

func (w *demoWorker) take(actor *unit.Actor, id, move, progress, note string) error {
	step := record.Step{Move: move, Note: note}
	if progress != "" {
		step.Values = map[string]any{"progress": progress}
	}
	if _, err := w.a.Records.Move(w.tx, actor, w.d, id, step); err != nil {
		return fmt.Errorf("%s %s of %s: %w", w.d.Name, move, actor.Unit.Name, err)
	}
	return nil
}
