package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"slices"
	"strings"

	"zhiben/document/outside"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/plan"
	"zhiben/plan/read"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// IssueReport is what became of a plan that was issued by command.
type IssueReport struct {
	File        string
	Title       string
	Measures    int
	Commitments map[read.Kind]int
	NotTaken    []plan.NotTaken
	Quotes      []string // of NotTaken
	Issued      plan.Issued
	PerUnit     []UnitTasks
	Already     bool
}

// UnitTasks is how many tasks and parts a unit got.
type UnitTasks struct {
	Unit         string
	Tasks, Parts int
}

// IssueFile reads a plan document into the demonstration county, confirms every commitment in the name of the command, lays
// what is past into history, and issues it.
func (a *App) IssueFile(ctx context.Context, name string, data []byte) (*IssueReport, error) {
	up, err := a.readPlan(ctx, name, data)
	if err != nil {
		return nil, err
	}
	var report *IssueReport
	err = a.DB.Write(ctx, func(tx *store.Tx) error {
		report, err = a.issuePlan(tx, up, planFile(up, data))
		return err
	})
	return report, err
}

// readPlan keeps a plan document's file and reads it.
func (a *App) readPlan(ctx context.Context, name string, data []byte) (plan.Upload, error) {
	name = filepath.Base(name)
	doc, err := outside.Read(ctx, name, data)
	if err != nil {
		return plan.Upload{}, err
	}
	hash, err := a.Blobs.Put(data)
	return plan.Upload{Hash: hash, Name: name, Document: doc, Reading: read.Read(*doc, a.Policy.Vocabulary)}, err
}

func planFile(up plan.Upload, data []byte) event.File {
	return event.File{Hash: up.Hash, Name: up.Name, Size: int64(len(data)), Type: http.DetectContentType(data)}
}

// issuePlan does what IssueFile says with a document that was read.
func (a *App) issuePlan(tx *store.Tx, up plan.Upload, file event.File) (*IssueReport, error) {
	actor, err := a.commandActor(tx)
	if err != nil {
		return nil, err
	}
	if err := a.Records.KeepFile(tx, actor, file); err != nil {
		return nil, err
	}
	report := &IssueReport{File: up.Name}
	id, already, err := a.Server.Plans.Upload(tx, actor, up)
	if err != nil {
		return nil, err
	}
	report.Already = already
	if !already {
		if err := a.confirmAll(tx, actor, id); err != nil {
			return nil, err
		}
	}
	if report.Issued, err = a.Server.Plans.Issue(tx, actor, id, ""); err != nil {
		return nil, err
	}
	return report, a.report(tx, actor, id, report)
}

// commandActor acts for the committee office of the demonstration county.
func (a *App) commandActor(tx *store.Tx) (*unit.Actor, error) {
	if there, err := isDemo(tx); err != nil || !there {
		return nil, fmt.Errorf("not the demonstration county: a plan is issued without review only there (start it with `zhiben serve --demo`): %w", err)
	}
	for _, m := range a.Policy.Ledgers.Get(plan.Ledger).Moves {
		if !m.Starts() {
			continue
		}
		for _, role := range m.By.Roles {
			post, found, err := unit.FirstPost(tx, role)
			if err != nil || found {
				actor := unit.System()
				actor.Name, actor.Unit = "命令行", post.Unit
				return actor, err
			}
		}
	}
	return nil, fmt.Errorf("nobody in the demonstration county may upload a plan")
}

// confirmAll decides as the office would that agrees with the reader: whole commitments are confirmed, others set aside with
// the reason, and past ones laid into history.
func (a *App) confirmAll(tx *store.Tx, actor *unit.Actor, id string) error {
	items, err := a.Server.Plans.Commitments(tx, actor, id)
	if err != nil {
		return err
	}
	var ids, past, refused []string
	for _, c := range items {
		ids = append(ids, c.ID)
		if c.IsPast(a.Records.Today(tx)) {
			past = append(past, c.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	results, err := a.Server.Plans.Decide(tx, actor, id, ids, plan.Confirmed, "")
	if err != nil {
		return err
	}
	for _, r := range results {
		if r.Err != nil {
			refused = append(refused, r.ID)
		}
	}
	if len(refused) > 0 {
		if _, err := a.Server.Plans.Decide(tx, actor, id, refused, plan.Rejected, "命令行下达：要素不全，未能确认"); err != nil {
			return err
		}
	}
	if len(past) > 0 {
		if _, err := a.Server.Plans.SettlePast(tx, actor, id, past, plan.PastHistory, "命令行下达：系统启用前的事项", nil); err != nil {
			return err
		}
	}
	return nil
}

func (a *App) report(tx *store.Tx, actor *unit.Actor, id string, report *IssueReport) error {
	p, err := a.Server.Plans.Open(tx, actor, id)
	if err != nil {
		return err
	}
	report.Title, _ = p.Record.Values["title"].(string)
	measures, err := a.Server.Plans.Measures(tx, actor, id)
	if err != nil {
		return err
	}
	report.Measures = len(measures)
	items, err := a.Server.Plans.Commitments(tx, actor, id)
	if err != nil {
		return err
	}
	report.Commitments = map[read.Kind]int{}
	for _, c := range items {
		report.Commitments[c.Kind]++
	}
	if report.NotTaken, err = a.Server.Plans.NotTaken(tx, id); err != nil {
		return err
	}
	content := []rune(p.Content)
	for _, n := range report.NotTaken {
		report.Quotes = append(report.Quotes, string(content[n.Start:n.End]))
	}
	report.PerUnit, err = a.tasksPerUnit(tx, actor, id)
	return err
}

func (a *App) tasksPerUnit(tx *store.Tx, actor *unit.Actor, id string) ([]UnitTasks, error) {
	byUnit := map[string]*UnitTasks{}
	count := func(h *plan.Handout, add func(*UnitTasks, int)) error {
		if h == nil {
			return nil
		}
		_, groups, err := a.Records.Count(tx, actor, a.Policy.Ledgers.Get(h.Ledger), record.Query{Where: map[string][]string{"plan": {id}}}, "unit")
		for _, g := range groups {
			if byUnit[g.Key] == nil {
				byUnit[g.Key] = &UnitTasks{}
			}
			add(byUnit[g.Key], int(g.N))
		}
		return err
	}
	if err := count(a.Policy.Plans.Task, func(u *UnitTasks, n int) { u.Tasks = n }); err != nil {
		return nil, err
	}
	if err := count(a.Policy.Plans.Part, func(u *UnitTasks, n int) { u.Parts = n }); err != nil {
		return nil, err
	}
	var ids []string
	for unitID := range byUnit {
		ids = append(ids, unitID)
	}
	names, err := unit.Names(tx, ids)
	out := []UnitTasks{}
	for unitID, u := range byUnit {
		u.Unit = names[unitID]
		out = append(out, *u)
	}
	slices.SortFunc(out, func(x, y UnitTasks) int {
		if n := y.Tasks - x.Tasks; n != 0 {
			return n
		}
		return strings.Compare(x.Unit, y.Unit)
	})
	return out, err
}

// Print writes the report for a shell.
func (r *IssueReport) Print(out io.Writer) {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n  %s\n", r.File, r.Title)
	if r.Already {
		b.WriteString("  此前已上传并下达，未重复下达 / uploaded and issued before, not issued again\n")
	}
	fmt.Fprintf(&b, "  措施 measures      %d\n  条目 commitments   ", r.Measures)
	total := 0
	for _, kind := range []read.Kind{read.Milestone, read.Recurring, read.Target, read.Phase, read.Trigger, read.Open} {
		total += r.Commitments[kind]
	}
	fmt.Fprintf(&b, "%d", total)
	for _, kind := range []read.Kind{read.Milestone, read.Recurring, read.Target, read.Phase, read.Trigger, read.Open} {
		fmt.Fprintf(&b, "  %s %d", kind, r.Commitments[kind])
	}
	fmt.Fprintf(&b, "\n  任务 tasks         %d (启用前 history %d), 配合事项 parts %d\n", r.Issued.Tasks, r.Issued.History, r.Issued.Parts)
	fmt.Fprintf(&b, "  未纳入 not taken   %d\n", len(r.NotTaken))
	for i, n := range r.NotTaken {
		fmt.Fprintf(&b, "    · %s —— %s\n", oneLine(r.Quotes[i], 60), n.Reason.ZH)
	}
	b.WriteString("  各单位 per unit    任务 tasks / 配合 parts\n")
	for _, u := range r.PerUnit {
		fmt.Fprintf(&b, "    %4d /%4d  %s\n", u.Tasks, u.Parts, u.Unit)
	}
	_, _ = io.WriteString(out, b.String())
}

func oneLine(text string, most int) string {
	runes := []rune(strings.Join(strings.Fields(text), " "))
	if len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return string(runes)
}

// said is an error as people are told it, in both languages.
func said(err error) lang.Text {
	if f := fault.Of(err); f != nil {
		return f.Text
	}
	var both interface{ In(lang.Tag) string }
	if errors.As(err, &both) {
		return lang.Both(both.In(lang.ZH), both.In(lang.EN))
	}
	return lang.Both(err.Error(), err.Error())
}

// Explain gives the sentence for a person where an error has one, in both languages, and the error itself otherwise.
func Explain(err error) string {
	says := said(err)
	if says.ZH == says.EN {
		return says.EN
	}
	return says.ZH + " / " + says.EN
}
