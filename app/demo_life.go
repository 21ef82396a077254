package app

import (
	"context"
	"fmt"

	"zhiben/ledger"
	"zhiben/plan"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// demoPlanFile is the file name under which the demonstration plan is uploaded.
const demoPlanFile = "平澜县安全生产治本攻坚三年行动实施方案.txt"

// seedPlan issues the demonstration plan and lets the county work on it: units sign, report and submit, the office accepts,
// returns and urges, so that every page has something to show. All of it goes through the same acts as people's.
func (a *App) seedPlan(ctx context.Context) error {
	text, err := a.demoPlanText("plan.txt")
	if err != nil {
		return err
	}
	report, err := a.IssueFile(ctx, demoPlanFile, []byte(text))
	if err != nil {
		return err
	}
	if report.Issued.Tasks == 0 {
		return fmt.Errorf("no task came out of %s", demoPlanFile)
	}
	return a.DB.Write(ctx, a.liveDemo)
}

// demoWorker takes moves in the name of whoever may take them.
type demoWorker struct {
	a      *App
	tx     *store.Tx
	d      *ledger.Definition
	office *unit.Actor
}

func (a *App) liveDemo(tx *store.Tx) error {
	d := a.Policy.Ledgers.Get(a.Policy.Plans.Task.Ledger)
	office, err := a.officeActor(tx)
	if err != nil {
		return err
	}
	w := &demoWorker{a: a, tx: tx, d: d, office: office}
	page, err := a.Records.List(tx, office, d, record.Query{States: []string{d.States[0].Key}, Limit: 1000})
	if err != nil {
		return err
	}
	for i, r := range page.Records {
		actor, err := w.worker(r)
		if err != nil {
			return err
		}
		if actor == nil {
			continue
		}
		if err := w.live(i, r, actor); err != nil {
			return fmt.Errorf("%v: %w", r.Values[d.Subject().Key], err)
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

// live takes the i-th task some way along its lifecycle; the ways repeat, so that all states are seen.
func (w *demoWorker) live(i int, r *record.Record, actor *unit.Actor) error {
	progress := func(text string) map[string]any { return map[string]any{"progress": text} }
	way := i % 8
	if way == 0 { // not yet signed for
		return nil
	}
	if err := w.move(actor, r.ID, "sign", nil, ""); err != nil {
		return err
	}
	if actor.Unit.ID == w.office.Unit.ID { // nobody judges their own work
		way = 2
	}
	switch way {
	case 2, 3:
		return w.move(actor, r.ID, "report", map[string]any{"progress": "已印发工作通知，正在按清单逐项落实。", "stage": "under_way"}, "")
	case 4:
		if r.Values["every"] != nil {
			return nil // a recurring task goes on
		}
		return w.move(actor, r.ID, "submit", progress("已完成，相关制度和台账已建立，提请验收。"), "")
	case 5:
		if r.Values["every"] != nil {
			return w.move(actor, r.ID, "report", progress("本期工作已安排，计划月底前完成。"), "")
		}
		if err := w.move(actor, r.ID, "submit", progress("已按要求完成，佐证材料已整理归档。"), ""); err != nil {
			return err
		}
		return w.move(w.office, r.ID, "accept", nil, "材料齐全，同意办结。")
	case 6:
		if r.Values["every"] != nil {
			return nil
		}
		if err := w.move(actor, r.ID, "submit", progress("主体工作已完成。"), ""); err != nil {
			return err
		}
		return w.move(w.office, r.ID, "give_back", nil, "缺少验收记录，请补充后再报。")
	case 7:
		_, err := w.a.Records.Urge(w.tx, w.office, w.d, r.ID, "请抓紧推进并反馈进展。", "")
		return err
	}
	return nil
}

func (w *demoWorker) move(actor *unit.Actor, id, move string, values map[string]any, note string) error {
	_, err := w.a.Records.Move(w.tx, actor, w.d, id, record.Step{Move: move, Values: values, Note: note})
	return err
}
