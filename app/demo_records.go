package app

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"regexp"
	"strconv"

	"github.com/goccy/go-yaml"

	"zhiben/packs"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// demoRecords is packs/demo/records.yaml.
type demoRecords struct {
	Units   []demoAct `yaml:"units"`
	Records []demoAct `yaml:"records"`
}

// demoAct is what a person of the demonstration county does: a move of a unit's own record, or a new record at a unit.
type demoAct struct {
	Unit   string         `yaml:"unit"`
	Ledger string         `yaml:"ledger"`
	At     string         `yaml:"at"`
	By     string         `yaml:"by"`
	Move   string         `yaml:"move"`
	Values map[string]any `yaml:"values"`
}

// seedRecords fills the ledgers. A ledger that the packs in force do not have is left out.
func (a *App) seedRecords(tx *store.Tx, units, persons map[string]string) error {
	src, err := fs.ReadFile(packs.Files, "demo/records.yaml")
	if err != nil {
		return err
	}
	var all demoRecords
	if err := yaml.UnmarshalWithOptions(src, &all, yaml.Strict()); err != nil {
		return err
	}
	for _, act := range append(all.Units, all.Records...) {
		if err := a.seedRecord(tx, act, units, persons); err != nil {
			return fmt.Errorf("packs/demo/records.yaml: %s%s %v: %w", act.Unit, act.At, act.Values, err)
		}
	}
	return nil
}

func (a *App) seedRecord(tx *store.Tx, act demoAct, units, persons map[string]string) error {
	posts, err := unit.Posts(tx, persons[act.By])
	if err != nil || len(posts) == 0 {
		return fmt.Errorf("%s has no post: %w", act.By, err)
	}
	actor, err := a.Policy.Units.Actor(tx, posts[0])
	if err != nil {
		return err
	}
	values, err := a.dated(tx, act.Values)
	if err != nil {
		return err
	}
	if act.Unit == "" {
		if d := a.Policy.Ledgers.Get(act.Ledger); d != nil {
			_, err = a.Records.Create(tx, actor, d, record.Draft{Unit: units[act.At], Move: act.Move, Values: values})
		}
		return err
	}
	u, err := unit.Get(tx, units[act.Unit])
	if d := a.Policy.Ledgers.Get(u.Kind); err == nil && d != nil && d.Move(act.Move) != nil {
		_, err = a.Records.Move(tx, actor, d, u.ID, record.Step{Move: act.Move, Values: values})
	}
	return err
}

var fromToday = regexp.MustCompile(`^[+-]?\d+d$`)

// dated gives values as they come over the API, with dates for days from today.
func (a *App) dated(tx *store.Tx, values map[string]any) (map[string]any, error) {
	text, err := json.Marshal(values)
	out := map[string]any{}
	if err == nil {
		err = json.Unmarshal(text, &out)
	}
	for key, v := range out {
		if s, ok := v.(string); ok && fromToday.MatchString(s) {
			n, _ := strconv.Atoi(s[:len(s)-1]) // the pattern lets nothing else through
			v = a.Records.Today(tx).AddDays(n).String()
		}
		out[key] = v
	}
	return out, err
}
