package app

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"zhiben/event"
	"zhiben/internal/lang"
	"zhiben/server"
	"zhiben/store"
)

// mostBackups is how many events of backups are listed.
const mostBackups = 60

// backupTitles are the kinds of events of backups in words.
var backupTitles = map[string]lang.Text{
	backupMade: lang.Both("备份", "Backup"), backupFailed: lang.Both("备份失败", "Backup failed"), backupChecked: lang.Both("试恢复，核验通过", "Restored elsewhere and proven"),
	backupUnproven: lang.Both("试恢复，核验未通过", "Restored elsewhere; it did not hold"), backupLate: lang.Both("备份或试恢复已超期", "The last backup, or its proof, is too old"),
	backupRestored: lang.Both("本系统由备份恢复", "This installation came out of a backup"),
}

var lateTexts = map[string]lang.Text{
	"backup_late":      lang.Both("备份已超期：最近一次备份太久以前，或从未备份。", "The last backup is too old, or there never was one."),
	"backup_unchecked": lang.Both("久未试恢复：没有恢复过的备份，不知道能不能用。", "No backup was restored elsewhere for long: whether one is good is not known."),
}

// Backups tells what happened to backups, as the log has it.
func (a *App) Backups(tx *store.Tx, tag lang.Tag) (*server.Backups, error) {
	plan := &a.options.Backups
	state, err := backupState(tx)
	if err != nil {
		return nil, err
	}
	events, err := event.Recent(tx, Backups, slices.Sorted(maps.Keys(backupTitles)), "", mostBackups)
	if err != nil {
		return nil, err
	}
	out := &server.Backups{Late: lateTexts[state.Late(plan, a.DB.Now())].In(tag), Made: known(state.Made), Checked: known(state.Checked),
		Warn: int(plan.Warn.Hours()), Check: int(plan.CheckWarn.Hours()), Items: []server.BackupView{}}
	if state.Failed.After(state.Made) {
		out.Failed = &state.Failed
	}
	if plan.To != "" {
		out.Plan = &server.BackupPlan{Folder: plan.To, At: plan.At, Keep: plan.Keep, Keys: len(plan.Recipients), Next: plan.due(a.DB.Now(), a.zone).AddDate(0, 0, 1)}
	}
	last := ""
	proofs := map[string]*server.BackupView{} // by file, the latest
	for i := range events {
		v := a.backupView(&events[i], tag)
		switch v.Kind {
		case backupChecked, backupUnproven:
			if proofs[v.File] == nil {
				proofs[v.File] = &v
			}
		case backupMade:
			if p := proofs[v.File]; p != nil && p.Kind == backupChecked {
				v.Proven = &p.At
			} else if p != nil {
				v.Bad = true
			}
			if last == "" && !v.Gone {
				last = v.File
			}
		}
		out.Items = append(out.Items, v)
	}
	out.Commands = a.backupCommands(last)
	return out, nil
}

func known(at time.Time) *time.Time {
	if at.IsZero() {
		return nil
	}
	return &at
}

func (a *App) backupView(e *event.Event, tag lang.Tag) server.BackupView {
	v := server.BackupView{ID: e.ID, At: e.At, Kind: e.Kind, Title: backupTitles[e.Kind].In(tag)}
	number := func(key string) float64 { n, _ := e.Body.Extra[key].(float64); return n }
	v.File, _ = e.Body.Extra["file"].(string)
	v.Size, v.Events, v.Seconds = int64(number("size")), int64(number("events")), number("seconds")
	by, _ := e.Body.Extra["by"].(string)
	v.ByHand = e.Kind == backupMade && by == "command"
	if to := a.options.Backups.To; to != "" && e.Kind == backupMade && !v.ByHand {
		_, err := os.Stat(filepath.Join(to, filepath.Base(v.File)))
		v.Gone = os.IsNotExist(err)
	}
	return v
}

// backupCommands are what an administrator types at the server, with the folders of this installation and the file of the last backup.
func (a *App) backupCommands(file string) []server.BackupCommand {
	o := &a.options
	to, database, keys := o.Backups.To, "", " --keys "+shellWord(o.keyFile())
	if to == "" {
		to = "BACKUPS"
	}
	if file == "" {
		file = "FILE.tar.gz.age"
	}
	if o.Database != "" { // its address has a password
		database = ` --database "$ZHIBEN_DATABASE"`
	}
	recipients := " --recipient AGE1"
	if len(o.Backups.Recipients) > 0 {
		recipients = ""
		for _, r := range o.Backups.Recipients {
			recipients += " --recipient " + shellWord(r)
		}
	}
	at := " --data " + shellWord(o.Data) + database
	fresh := " --data NEW"
	if database != "" {
		fresh += ` --database "$NEW_DATABASE"`
	}
	path := shellWord(filepath.Join(to, file))
	return []server.BackupCommand{
		{Key: "make", Line: "zhiben backup" + at + " --to " + shellWord(to) + recipients},
		{Key: "check", Line: "zhiben restore " + path + " --identity KEY --check --note" + at + keys},
		{Key: "restore", Line: "zhiben restore " + path + " --identity KEY" + fresh},
		{Key: "verify", Line: "zhiben verify" + fresh + keys},
		{Key: "serve", Line: "zhiben serve" + fresh + keys},
	}
}

var plainWord = regexp.MustCompile(`^[\w@%+=:,./-]+$`)

// shellWord is a word as a shell takes it.
func shellWord(word string) string {
	if plainWord.MatchString(word) {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}
