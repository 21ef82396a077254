package app

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"regexp"
	"strconv"
	"time"

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

// demoAct is what a person of the demonstration county does: a move of a unit's own record, a new record at a unit, or a move of a record
// made before. An act that lies some days back is done at that time.
type demoAct struct {
	Unit    string              `yaml:"unit"`
	Ledger  string              `yaml:"ledger"`
	At      string              `yaml:"at"`
	As      string              `yaml:"as"`  // what later acts call the record
	Of      string              `yaml:"of"`  // the record, by that name
	Row     string              `yaml:"row"` // the seeded row of the ledger, by its key
	By      string              `yaml:"by"`
	Ago     int                 `yaml:"ago"` // days
	Move    string              `yaml:"move"`
	Values  map[string]any      `yaml:"values"`
	Persons map[string]string   `yaml:"persons"` // values that are persons of units.yaml
	Bodies  map[string][]string `yaml:"bodies"`  // values that are lists of units of units.yaml
	Note    string              `yaml:"note"`
}

// demoSeed fills the ledgers of the demonstration county.
type demoSeed struct {
	a              *App
	tx             *store.Tx
	units, persons map[string]string
	made           map[string]*record.Record // by the names that acts give them
	now            time.Time
}

// at is the moment so many days before the first start.
func (s *demoSeed) at(ago int) time.Time { return s.now.AddDate(0, 0, -ago) }

func readDemoRecords() (*demoRecords, error) {
	src, err := fs.ReadFile(packs.Files, "demo/records.yaml")
	if err != nil {
		return nil, err
	}
	all := &demoRecords{}
	return all, yaml.UnmarshalWithOptions(src, all, yaml.Strict())
}

// steps are the acts of records.yaml; those of units come before all others.
func (s *demoSeed) steps(all *demoRecords) []demoStep {
	var out []demoStep
	add := func(act demoAct, ago int) {
		out = append(out, demoStep{ago, func() error {
			if err := s.do(act); err != nil {
				return fmt.Errorf("packs/demo/records.yaml: %s%s%s %v: %w", act.Unit, act.At, act.Of, act.Values, err)
			}
			return nil
		}})
	}
	for _, act := range all.Units {
		add(act, demoDays)
	}
	for _, act := range all.Records {
		add(act, act.Ago)
	}
	return out
}

// do takes one act at the time that the transaction has; a ledger that the packs in force do not have is left out. The dates of its
// values count from today.
func (s *demoSeed) do(act demoAct) error {
	at := s.tx.Now
	s.tx.Now = s.now
	values, err := s.a.dated(s.tx, act.Values)
	s.tx.Now = at
	if err != nil {
		return err
	}
	for field, key := range act.Persons {
		values[field] = s.persons[key]
	}
	for field, keys := range act.Bodies {
		var list []any
		for _, key := range keys {
			list = append(list, s.units[key])
		}
		values[field] = list
	}
	posts, err := unit.Posts(s.tx, s.persons[act.By])
	if err != nil || len(posts) == 0 {
		return fmt.Errorf("%s has no post: %w", act.By, err)
	}
	actor, err := s.a.Policy.Units.Actor(s.tx, posts[0])
	if err != nil {
		return err
	}
	step := record.Step{Move: act.Move, Values: values, Note: act.Note}
	switch {
	case act.Row != "":
		if d := s.a.Policy.Ledgers.Get(act.Ledger); d != nil {
			_, err = s.a.Records.Move(s.tx, actor, d, record.SeedID(actor.Unit.Region, act.Ledger, act.Row), step)
		}
	case act.Of != "":
		if r := s.made[act.Of]; r != nil {
			_, err = s.a.Records.Move(s.tx, actor, s.a.Policy.Ledgers.Get(r.Ledger), r.ID, step)
		}
	case act.Unit != "":
		u, e := unit.Get(s.tx, s.units[act.Unit])
		if d := s.a.Policy.Ledgers.Get(u.Kind); e == nil && d != nil && d.Move(act.Move) != nil {
			_, e = s.a.Records.Move(s.tx, actor, d, u.ID, step)
		}
		return e
	default:
		if d := s.a.Policy.Ledgers.Get(act.Ledger); d != nil {
			s.made[act.As], err = s.a.Records.Create(s.tx, actor, d, record.Draft{Unit: s.units[act.At], Move: act.Move, Values: values, Note: act.Note})
		}
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
