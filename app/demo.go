package app

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/goccy/go-yaml"

	"zhiben/account"
	"zhiben/internal/lang"
	"zhiben/packs"
	"zhiben/record"
	"zhiben/server"
	"zhiben/store"
	"zhiben/unit"
)

// demoPassword is the password of all demonstration accounts. It is printed at the start and shown on the log-in page.
const demoPassword = "pinglan-demo"

// demoSetting marks a database that holds the demonstration county.
const demoSetting = "demo"

// demoDays is how many days before the first start the demonstration county began.
const demoDays = 30

// demoCounty is packs/demo/units.yaml.
type demoCounty struct {
	Units  yaml.MapSlice `yaml:"units"`
	People yaml.MapSlice `yaml:"people"`
}

type demoUnit struct {
	Kind    string   `yaml:"kind"`
	Name    string   `yaml:"name"`
	Aliases []string `yaml:"aliases"`
	Parent  string   `yaml:"parent"`
	Code    string   `yaml:"code"`
}

type demoPerson struct {
	Name  string    `yaml:"name"`
	Login string    `yaml:"login"`
	Role  string    `yaml:"role"`
	Unit  string    `yaml:"unit"`
	Also  *demoPost `yaml:"also"`
}

type demoPost struct {
	Role string `yaml:"role"`
	Unit string `yaml:"unit"`
}

// SeedDemo fills an empty database with the demonstration county, once, and lets it work on its plan where withPlan says so. On a
// database that holds it already it only names the accounts. A database with anything else in it is refused.
func (a *App) SeedDemo(ctx context.Context, withPlan bool) error {
	there := false
	err := a.DB.Read(ctx, func(tx *store.Tx) (err error) { there, err = isDemo(tx); return err })
	if err == nil && !there {
		err = a.makeDemo(ctx, withPlan)
	}
	if err != nil {
		return err
	}
	return a.nameDemoAccounts()
}

// isDemo tells whether the database holds the demonstration county.
func isDemo(tx *store.Tx) (bool, error) {
	var mark string
	return tx.Row(`SELECT value FROM setting WHERE name = $1`, []any{demoSetting}, &mark)
}

func (a *App) makeDemo(ctx context.Context, withPlan bool) error {
	var life *demoLife
	if withPlan {
		var err error
		if life, err = a.readDemoLife(ctx); err != nil {
			return fmt.Errorf("demonstration county: %w", err)
		}
	}
	fresh := false
	err := a.DB.Write(ctx, func(tx *store.Tx) error {
		there, err := isDemo(tx)
		if err != nil || there {
			return err
		}
		roots, err := unit.Roots(tx)
		if err != nil {
			return err
		}
		if len(roots) > 0 {
			return fmt.Errorf("this database belongs to %s; demonstration data goes into an empty one only", roots[0].Name)
		}
		fresh = true
		if _, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, '1')`, demoSetting); err != nil {
			return err
		}
		if err := a.seedCounty(tx, life); err != nil {
			return fmt.Errorf("demonstration county: %w", err)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if fresh && a.options.Map == "" {
		err = a.layDemoMap()
	}
	return err
}

// seedCounty makes the units and persons as of demoDays ago, and lets them act since then.
func (a *App) seedCounty(tx *store.Tx, life *demoLife) error {
	now := tx.Now
	defer func() { tx.Now = now }()
	tx.Now = now.AddDate(0, 0, -demoDays)
	units, persons, err := a.seedUnits(tx)
	if err != nil || life == nil {
		return err
	}
	return life.run(&demoSeed{a, tx, units, persons, map[string]*record.Record{}, now})
}

// layDemoMap puts the invented county's outlines where a county puts its own; a map that is there already stays.
func (a *App) layDemoMap() error {
	if _, err := os.Stat(a.mapFolder()); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	files, err := fs.Sub(packs.Files, "demo/map")
	if err == nil {
		err = os.CopyFS(a.mapFolder(), files)
	}
	a.loadMap()
	return err
}

func readDemoCounty() (*demoCounty, error) {
	src, err := fs.ReadFile(packs.Files, "demo/units.yaml")
	if err != nil {
		return nil, err
	}
	c := &demoCounty{}
	return c, yaml.UnmarshalWithOptions(src, c, yaml.UseOrderedMap())
}

// entry decodes one value of an ordered map.
func entry[T any](v any) (T, error) {
	var out T
	b, err := yaml.Marshal(v)
	if err == nil {
		err = yaml.UnmarshalWithOptions(b, &out, yaml.Strict())
	}
	return out, err
}

// seedUnits makes the units and persons and gives their identifiers by their keys.
func (a *App) seedUnits(tx *store.Tx) (ids, persons map[string]string, err error) {
	county, err := readDemoCounty()
	if err != nil {
		return nil, nil, err
	}
	ids, persons = map[string]string{"": ""}, map[string]string{}
	for _, item := range county.Units {
		u, err := entry[demoUnit](item.Value)
		if err != nil {
			return nil, nil, err
		}
		made, err := a.Policy.Units.Create(tx, unit.System(), unit.Unit{Kind: u.Kind, Name: u.Name, Aliases: u.Aliases, Parent: ids[u.Parent], Code: u.Code})
		if err != nil {
			return nil, nil, fmt.Errorf("unit %v: %w", item.Key, err)
		}
		ids[fmt.Sprint(item.Key)] = made.ID
	}
	hash := account.Hash(demoPassword) // one for all: the password is public
	for _, item := range county.People {
		p, err := entry[demoPerson](item.Value)
		if err != nil {
			return nil, nil, err
		}
		post, err := a.Policy.Units.Appoint(tx, unit.System(), ids[p.Unit], p.Name, p.Role)
		if err == nil && p.Also != nil {
			_, err = a.Policy.Units.AddPost(tx, unit.System(), post.Person, ids[p.Also.Unit], p.Also.Role)
		}
		if err == nil {
			err = a.Server.Accounts.Add(tx, unit.System(), account.New{Person: post.Person, Login: p.Login, Hash: hash, Own: true})
		}
		if err != nil {
			return nil, nil, fmt.Errorf("person %v: %w", item.Key, err)
		}
		persons[fmt.Sprint(item.Key)] = post.Person
	}
	return ids, persons, nil
}

// nameDemoAccounts lists one account of each role for the log-in page.
func (a *App) nameDemoAccounts() error {
	county, err := readDemoCounty()
	if err != nil {
		return err
	}
	names := map[string]string{}
	for _, item := range county.Units {
		u, err := entry[demoUnit](item.Value)
		if err != nil {
			return err
		}
		names[fmt.Sprint(item.Key)] = u.Name
	}
	seen := map[string]bool{}
	a.Server.Demo = nil
	for _, item := range county.People {
		p, err := entry[demoPerson](item.Value)
		if err != nil {
			return err
		}
		role := a.Policy.Units.Role(p.Role)
		if role == nil || seen[p.Role] {
			continue
		}
		seen[p.Role] = true
		a.Server.Demo = append(a.Server.Demo, server.DemoAccount{Login: p.Login, Password: demoPassword,
			Titles: lang.Both(names[p.Unit]+" "+role.Title.ZH+" "+p.Name, names[p.Unit]+", "+role.Title.EN+", "+p.Name)})
	}
	return nil
}
