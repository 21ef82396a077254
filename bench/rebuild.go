package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"zhiben/app"
	"zhiben/event"
	"zhiben/notice"
	"zhiben/store"
	"zhiben/unit"
)

const (
	logEvents   = 1_000_000
	logRecords  = logEvents / 4
	rebuildGoal = 2 * time.Minute
)

// rebuildFollowers fills an embedded database with records and a million events, lets the followers follow, and measures the
// command that makes everything anew, the wait for a server that might do so included. The tables must be the same afterwards.
func rebuildFollowers(at *place) ([]figure, error) {
	dir, err := at.scratch()
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	pack := filepath.Join(at.root, "bench", "packs", "site")
	a, err := app.Open(context.Background(), app.Options{Data: dir, Packs: []string{pack}, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		return nil, err
	}
	began := time.Now()
	if err := fillLog(a); err != nil {
		return nil, err
	}
	filled := time.Now()
	verbose("filled in %v", filled.Sub(began))
	if err := a.CatchUp(context.Background()); err != nil {
		return nil, err
	}
	followed := time.Since(filled)
	verbose("followed in %v", followed)
	before, err := followedTables(a)
	if err := firstOf(err, a.Close()); err != nil {
		return nil, err
	}
	began = time.Now()
	cmd := exec.Command(at.program(), "rebuild", "all", "--data", dir, "--packs", pack)
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", cmd, err, out)
	}
	took := time.Since(began)
	if a, err = app.Open(context.Background(), app.Options{Data: dir, Packs: []string{pack}}); err != nil {
		return nil, err
	}
	after, err := followedTables(a)
	if err := firstOf(err, a.Close()); err != nil {
		return nil, err
	}
	if before != after {
		verbose("the tables differ:\n%s\n%s", before, after)
	}
	said := fmt.Sprintf("s; %d events of %d records; following them took %.1f s", logEvents, logRecords, followed.Seconds())
	return []figure{{"rebuild-followers", took.Seconds(), said, fmt.Sprintf("<= %.0f, and the same tables", rebuildGoal.Seconds()), "none", took <= rebuildGoal && before == after}}, nil
}

func firstOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// followedTables is a digest of the tables of all followers.
func followedTables(a *app.App) (string, error) {
	digest := ""
	err := a.DB.Read(context.Background(), func(tx *store.Tx) error {
		for _, q := range []string{
			`SELECT count(*), sum(n), sum(n * depth) FROM tally`, `SELECT count(*), count(DISTINCT path || state) FROM tally_record`, `SELECT count(*), sum(n), count(DISTINCT day || act) FROM tally_flow`,
			`SELECT count(*), sum(seq), count(DISTINCT mark) FROM search_doc`, `SELECT count(*) FROM search_text WHERE search_text MATCH '"储罐"'`,
			`SELECT count(*), sum(position), count(DISTINCT person) FROM notice`, `SELECT count(*), sum(position) FROM webhook_delivery`,
		} {
			rows, err := tx.Table(q, nil)
			if err != nil {
				return err
			}
			digest += fmt.Sprintln(rows)
		}
		return nil
	})
	return digest, err
}

// fillLog makes a county, its enterprises, and records with four events each.
func fillLog(a *app.App) error {
	ctx := context.Background()
	random := rand.New(rand.NewPCG(1, 2))
	var units []unit.Unit
	if err := a.DB.Write(ctx, func(tx *store.Tx) (err error) {
		if units, err = fillUnits(tx, a, 20, 100); err == nil { // posts older than the events, so that those are told to their holders
			_, err = tx.Exec(`UPDATE post SET since = 0`)
		}
		return err
	}); err != nil {
		return err
	}
	const together = 2000
	start := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	for n := 0; n < logRecords; n += together {
		err := a.DB.Write(ctx, func(tx *store.Tx) error {
			rows := make([][]any, together)
			for i := range rows {
				u, id := units[random.IntN(len(units))], store.NewID()
				at := start.Add(time.Duration(n+i) * 4 * time.Minute)
				state := []string{"listed", "checked", "improving", "closed"}[random.IntN(4)]
				rows[i] = []any{id, u.Region, u.ID, u.Path, state, 4, 1, at.UnixMilli(), at.UnixMilli(), siteName(random), "91370100MA3C4D5E6F", 1 + random.IntN(500), "2027-01-31", "low"}
				if err := fillEvents(tx, random, u, id, state, at); err != nil {
					return err
				}
			}
			return tx.Many(`INSERT INTO l_site ("s_id", "s_region", "s_unit", "s_unit_path", "s_state", "s_version", "s_definition", "s_since", "s_created_at", "name", "credit_code", "workers", "check_by", "grade")`, rows, "")
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func fillEvents(tx *store.Tx, random *rand.Rand, u unit.Unit, id, state string, at time.Time) error {
	for i, move := range []string{"enter", "check", "improve", ""} {
		e := &event.Event{Region: u.Region, Ledger: "site", Record: id, Unit: u.ID, UnitPath: u.Path, Kind: "move", Move: move, At: at.Add(time.Duration(i) * 31 * time.Hour), Definition: 1,
			Body: event.Body{From: "listed", To: "checked", Changes: map[string]event.Change{"seen_at": {To: "2026-11-24T08:00:00Z"}, "workers": {From: 12, To: 13}}}}
		switch i {
		case 0:
			e.Kind, e.Body.From, e.Body.To = "create", "new", "listed"
			e.Body.Changes["name"], e.Body.Changes["grade"] = event.Change{To: siteName(random)}, event.Change{To: "low"}
		case 2:
			e.Body.Note, e.Body.To = "现场检查发现问题，责令限期整改", state
		case 3:
			e.Kind, e.Body = "urge", event.Body{Note: "请尽快整改", Notify: []event.Notify{{Roles: []string{"enterprise_manager"}, Key: "urge"}}}
		}
		if err := event.Append(tx, e); err != nil {
			return err
		}
	}
	return nil
}

// fillUnits makes a county with towns and enterprises; each enterprise has a manager. A webhook hears of one town.
func fillUnits(tx *store.Tx, a *app.App, towns, enterprises int) (out []unit.Unit, err error) {
	m, system := a.Policy.Units, unit.System()
	root, err := m.Create(tx, system, unit.Unit{Kind: "county", Name: "测试县", Code: "990001"})
	if err != nil {
		return nil, err
	}
	for t := range towns {
		town, err := m.Create(tx, system, unit.Unit{Kind: "town", Name: fmt.Sprintf("第%d镇", t), Parent: root.ID, Code: fmt.Sprintf("t%d", t)})
		if err != nil {
			return nil, err
		}
		for e := range enterprises {
			u, err := m.Create(tx, system, unit.Unit{Kind: "enterprise", Name: fmt.Sprintf("第%d镇%d厂", t, e), Parent: town.ID, Code: fmt.Sprintf("e%d", e)})
			if err != nil {
				return nil, err
			}
			if _, err := m.Appoint(tx, system, u.ID, fmt.Sprintf("管理员%d", e), "enterprise_manager"); err != nil {
				return nil, err
			}
			out = append(out, u)
		}
		if t == 0 {
			if _, err := a.Server.Webhooks.CreateWebhook(tx, system, notice.Webhook{Unit: town.ID, URL: "https://receiver.example/"}); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// siteName is a name as sites have, of some twenty characters.
func siteName(random *rand.Rand) string {
	pick := func(words ...string) string { return words[random.IntN(len(words))] }
	return pick("东湖", "西河", "南山", "北关", "中兴", "永安", "华丰", "鑫源") + pick("化工", "机械", "食品", "纺织", "建材", "木业", "冷链", "轮胎") + pick("有限公司", "集团", "厂", "合作社") +
		fmt.Sprintf("%d号", random.IntN(900)+100) + pick("液氨储罐区", "喷涂车间", "粉尘除尘间", "动火作业点", "有限空间", "危化品仓库", "配电室", "锅炉房", "原料堆场", "消防通道") + pick("甲", "乙", "丙", "丁") + pick("段", "区", "层", "线")
}
