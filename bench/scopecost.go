package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"zhiben/app"
	"zhiben/internal/testpg"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

const (
	scopePairs  = 11
	scopeGoal   = 15.0
	scopeFirms  = 5 // of each town
	scopeRepeat = 5 // pages a sample
)

// scopeWorld is a county whose million records are seen by three scopes: all of it, a town, an industry of as many records as a town.
type scopeWorld struct {
	app    *app.App
	town   unit.Unit
	actors map[string]*unit.Actor
}

// scopeCost measures what the conditions of a scope cost on a page of fifty of a million records: each page is read by somebody in a scope
// and, in turn, by the system with a filter that gives as many records.
func scopeCost(at *place) ([]figure, error) {
	var out []figure
	worst := 0.0
	err := at.onBoth(testpg.Options{}, func(on, dir, address string) error {
		w, err := at.scoped(dir, address)
		if err != nil {
			return err
		}
		for _, name := range []string{"county", "town", "sector"} {
			with, without, err := w.pair(name)
			if err != nil {
				return errors.Join(fmt.Errorf("%s: %w", name, err), w.app.Close())
			}
			more := 100 * (float64(with)/float64(without) - 1)
			worst = max(worst, more)
			out = append(out, figure{"scope-cost/" + on + "-" + name, more, fmt.Sprintf("%% more: %.2f ms with the scope, %.2f ms without", ms(with), ms(without)), "<= 15 %", "none", more <= scopeGoal})
		}
		if err := w.app.Close(); err != nil {
			return err
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return append([]figure{{"scope-cost", worst, "% more of the costliest scope, median of 11 pairs", "<= 15 %", "none", worst <= scopeGoal}}, out...), nil
}

// scoped fills a database with a million records of enterprises in twenty towns; one enterprise of each town is of the industry.
func (at *place) scoped(data, database string) (*scopeWorld, error) {
	if err := os.MkdirAll(data, 0o700); err != nil {
		return nil, err
	}
	a, err := at.openSite(data, database)
	if err != nil {
		return nil, err
	}
	w := &scopeWorld{app: a}
	ctx := context.Background()
	if err := a.DB.Write(ctx, w.settle); err != nil {
		return nil, errors.Join(err, a.Close())
	}
	if err := errors.Join(at.fill(data, database, listRows), at.analyze(data, database)); err != nil {
		return nil, errors.Join(err, a.Close())
	}
	return w, nil
}

func (w *scopeWorld) settle(tx *store.Tx) error {
	make := func(kind, name, parent string) (unit.Unit, error) {
		return w.app.Policy.Units.Create(tx, unit.System(), unit.Unit{Kind: kind, Name: name, Parent: parent, Code: map[bool]string{true: "990001"}[parent == ""]})
	}
	county, err := make("county", "测试县", "")
	if err != nil {
		return err
	}
	bureau, err := make("department", "应急局", county.ID)
	if err != nil {
		return err
	}
	for i := range listTowns {
		t, err := make("town", fmt.Sprintf("%d镇", i), county.ID)
		if err != nil {
			return err
		}
		w.town = t
		for j := range scopeFirms {
			firm, err := make("enterprise", fmt.Sprintf("企业%d-%d", i, j), t.ID)
			if err != nil {
				return err
			}
			// Each town has its share of an industry that a twentieth of all enterprises are of.
			code := fmt.Sprintf("%d14", 20+(i*scopeFirms+j)%listTowns)
			if _, err := tx.Exec(`INSERT INTO sector (region, how, code, unit, record, field) VALUES ($1, '', $2, $3, $3, 'industry')`, firm.Region, code, firm.ID); err != nil {
				return err
			}
		}
	}
	reads := []string{"read"}
	w.actors = map[string]*unit.Actor{
		"county": {Person: store.NewID(), Unit: county, Territory: county.Path, May: reads},
		"town":   {Person: store.NewID(), Unit: w.town, Territory: w.town.Path, May: reads},
		"sector": {Person: store.NewID(), Unit: bureau, Territory: bureau.Path, Sectors: []string{"26"}, May: reads},
	}
	return nil
}

// pair gives the medians of the time of a page with a scope and without one, read in turn.
func (w *scopeWorld) pair(name string) (with, without time.Duration, err error) {
	narrowed := record.Query{Sort: []string{"due"}, Limit: 50}
	if name != "county" {
		narrowed.Unit = w.town.ID
	}
	var scoped, plain []time.Duration
	for n := range scopePairs + 2 { // the first two warm up
		a, err := w.pages(w.actors[name], record.Query{Sort: []string{"due"}, Limit: 50})
		if err != nil {
			return 0, 0, err
		}
		b, err := w.pages(unit.System(), narrowed)
		if err != nil {
			return 0, 0, err
		}
		if n >= 2 {
			scoped, plain = append(scoped, a), append(plain, b)
		}
	}
	return median(scoped, cmp.Compare[time.Duration]), median(plain, cmp.Compare[time.Duration]), nil
}

// pages reads the same page some times, as a request does: the records and how many there are.
func (w *scopeWorld) pages(a *unit.Actor, q record.Query) (time.Duration, error) {
	start := time.Now()
	for range scopeRepeat {
		err := w.app.DB.Read(context.Background(), func(tx *store.Tx) error {
			page, err := w.app.Records.List(tx, a, w.app.Records.Ledgers.Get("site"), q)
			if err == nil && len(page.Records) != q.Limit {
				err = fmt.Errorf("a page of %d", len(page.Records))
			}
			return err
		})
		if err != nil {
			return 0, err
		}
	}
	return time.Since(start) / scopeRepeat, nil
}
