package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/pquerna/otp/totp"
	"golang.org/x/mod/sumdb/note"

	"zhiben/account"
	"zhiben/app"
	"zhiben/calendar"
	"zhiben/event"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

const (
	mutations      = 1000
	mutationEvents = 100_000
	mutationTail   = 0.02 // share of the events behind the outside checkpoint
	wholeEach      = 50   // of so many changes one is verified with all that it leaves alone
)

// logMutations makes an embedded database of so many events and changes it in random ways; each change must be noticed when the database
// is verified against a checkpoint taken before.
func logMutations(at *place) ([]figure, error) {
	dir, err := at.scratch()
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	worker := func(w int) string { return filepath.Join(dir, fmt.Sprint(w)) } // the keys lie beside the data
	outside, events, err := at.fillTampered(filepath.Join(worker(0), "data"), mutationEvents)
	if err != nil {
		return nil, err
	}
	const workers = 2
	var mu sync.Mutex
	var all sync.WaitGroup
	var missed []string
	kinds, made := changes(), 0
	for w := 1; w < workers; w++ {
		if err := os.CopyFS(worker(w), os.DirFS(worker(0))); err != nil {
			return nil, err
		}
		if err := os.Chmod(filepath.Join(worker(w), "data.keys"), 0o600); err != nil {
			return nil, err
		}
	}
	for w := range workers {
		all.Go(func() {
			n, not, failed := at.tamper(filepath.Join(worker(w), "data"), outside, kinds, w, workers)
			if failed != nil {
				verbose("worker %d: %v", w, failed)
			}
			mu.Lock()
			defer mu.Unlock()
			made, missed = made+n, append(missed, not...)
			err = firstOf(err, failed)
		})
	}
	all.Wait()
	if err != nil {
		return nil, err
	}
	share := 100 * float64(made-len(missed)) / float64(made)
	said := fmt.Sprintf("%% noticed of %d random changes of %d kinds in a log of %d events", made, len(kinds), events)
	return []figure{{"log-mutations", share, said, "100 % of >= 1000", "none", len(missed) == 0 && made >= mutations}}, nil
}

// tamper makes one worker's part of the changes on a database of its own.
func (at *place) tamper(data string, outside *event.Checkpoint, kinds []kind, worker, workers int) (made int, missed []string, err error) {
	a, err := at.openSite(data, "")
	if err != nil {
		return 0, nil, err
	}
	defer func() { err = firstOf(err, a.Close()) }()
	t, err := newTampering(a, data, outside, uint64(worker))
	if err != nil {
		return 0, nil, err
	}
	for i := worker; i < mutations; i += workers {
		c := kinds[i%len(kinds)]
		found, err := t.try(c, i%wholeEach < workers)
		if err != nil {
			return made, missed, err
		}
		if made++; found == nil {
			missed = append(missed, c.name)
			verbose("not noticed: %s", c.name)
		}
		if made%25 == 0 {
			verbose("worker %d: %d changes, %d not noticed", worker, made, len(missed))
		}
	}
	return made, missed, nil
}

// newTampering asks that nothing is found as long as nothing was changed.
func newTampering(a *app.App, data string, outside *event.Checkpoint, seed uint64) (*tampering, error) {
	key, err := note.NewVerifier(a.Keys.Public())
	if err != nil {
		return nil, err
	}
	t := &tampering{app: a, data: data, outside: outside, key: key, random: rand.New(rand.NewPCG(seed, 7))}
	t.clean = app.Check{Data: data, Outside: outside, Key: key, Keys: a.Keys}
	if err := a.DB.Read(context.Background(), t.clean.Run); err != nil {
		return nil, fmt.Errorf("nothing was changed and verifying says: %w", err)
	}
	return t, nil
}

// openSite opens an installation with the ledger `site`.
func (at *place) openSite(data, database string) (*app.App, error) {
	return app.Open(context.Background(), app.Options{Data: data, Database: database, Packs: []string{filepath.Join(at.root, "bench", "packs", "site")}, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
}

// fillTampered makes the installation, and takes the checkpoint that is kept outside.
func (at *place) fillTampered(data string, events int64) (outside *event.Checkpoint, all int64, err error) {
	a, err := at.openSite(data, "")
	if err != nil {
		return nil, 0, err
	}
	defer func() { err = firstOf(err, a.Close()) }()
	outside, all, err = fillSites(a, events, 20, 50)
	verbose("%d events, %d of them under the checkpoint", all, outside.Size)
	return outside, all, err
}

// fillSites lets an officer enter, edit and comment on sites, some with attachments, until there are so many events; a checkpoint is
// taken when most are there.
func fillSites(a *app.App, events int64, towns, enterprises int) (outside *event.Checkpoint, all int64, err error) {
	ctx := context.Background()
	var units []unit.Unit
	var officer *unit.Actor
	if err := a.DB.Write(ctx, func(tx *store.Tx) (err error) {
		if units, err = fillUnits(tx, a, towns, enterprises); err != nil {
			return err
		}
		roots, err := unit.Roots(tx)
		if err != nil {
			return err
		}
		post, err := a.Policy.Units.Appoint(tx, unit.System(), roots[0].ID, "经办人", "committee_office")
		if err == nil {
			officer, err = a.Policy.Units.Actor(tx, post)
		}
		if err == nil {
			err = fillRights(tx, a, post, units[0])
		}
		return err
	}); err != nil {
		return nil, 0, err
	}
	if err := fillAccess(ctx, a, officer, units[0]); err != nil {
		return nil, 0, err
	}
	random := rand.New(rand.NewPCG(3, 4))
	const together = 50 // sites of one transaction
	for all < events {
		if err := a.DB.Write(ctx, func(tx *store.Tx) error {
			for range min(together, 1+events/100) {
				if err := fillSite(tx, a, officer, units[random.IntN(len(units))], random); err != nil {
					return err
				}
			}
			_, err := tx.Row(`SELECT count(*) FROM event`, nil, &all)
			return err
		}); err != nil {
			return nil, 0, err
		}
		if outside == nil && float64(all) >= (1-mutationTail)*float64(events) {
			if err := a.CatchUp(ctx); err != nil {
				return nil, 0, err
			}
			if outside, err = a.Checkpoint(ctx, ""); err != nil {
				return nil, 0, err
			}
			events = max(events, all+3)
		}
	}
	return outside, all, a.CatchUp(ctx)
}

// fillRights gives the officer an account and somebody who stands in, and sets a param.
func fillRights(tx *store.Tx, a *app.App, office unit.Post, at unit.Unit) error {
	held, err := unit.People(tx, at.ID)
	if err != nil {
		return err
	}
	if err := a.Server.Accounts.CreateHashed(tx, office.Person, officeLogin, account.Hash(officeWord)); err != nil {
		return err
	}
	if err := a.Server.Accounts.CreateHashed(tx, held[0].Person, "manager", account.Hash(officeWord)); err != nil {
		return err
	}
	if err := a.Policy.Units.Identified(tx, at.Region, office.Person, "11010519491231002X"); err != nil {
		return err
	}
	if _, err := a.Policy.Units.Delegate(tx, unit.System(), unit.Delegation{Post: office.ID, Delegate: held[0].Person, Until: tx.Now.AddDate(0, 1, 0), Reason: "外出"}); err != nil {
		return err
	}
	return a.Records.SetParam(tx, unit.System(), at.Region, "light_yellow", calendar.Date{}, 5, "试行")
}

// How the officer logs in.
const officeLogin, officeWord = "office", "Jiandu-2026-office"

// fillAccess has the officer log in, set up a second factor and make a token, gives a unit its industry, and brings a site before others.
func fillAccess(ctx context.Context, a *app.App, officer *unit.Actor, at unit.Unit) error {
	accounts := a.Server.Accounts
	opened, err := accounts.LogIn(ctx, a.DB, account.Try{Login: officeLogin, Password: officeWord})
	if err != nil {
		return err
	}
	return a.DB.Write(ctx, func(tx *store.Tx) error {
		session, err := accounts.Find(tx, opened.Token)
		if err != nil {
			return err
		}
		if _, _, err := accounts.NewToken(tx, session, "上级平台", account.Scope{Read: []string{"site"}}, tx.Now.AddDate(0, 1, 0)); err != nil {
			return err
		}
		second, err := accounts.Enrol(tx, session, "zhiben")
		if err != nil {
			return err
		}
		code, err := totp.GenerateCode(strings.ReplaceAll(second.Secret, " ", ""), tx.Now)
		if err != nil {
			return err
		}
		if _, err := accounts.Confirm(tx, session, second.Secret, code); err != nil {
			return err
		}
		kind := a.Records.Ledgers.Kind(at.Kind)
		if _, err := a.Records.Edit(tx, unit.System(), kind, at.ID, 0, map[string]any{"industry": "2611"}); err != nil {
			return err
		}
		post, err := a.Policy.Units.Appoint(tx, unit.System(), at.Parent, "镇安监员", "town_office")
		if err != nil {
			return err
		}
		town, err := a.Policy.Units.Actor(tx, post)
		if err != nil {
			return err
		}
		d := a.Records.Ledgers.Get("site")
		for range 2 {
			r, err := a.Records.Create(tx, officer, d, siteDraft(at.ID, rand.New(rand.NewPCG(5, 6))))
			if err != nil {
				return err
			}
			held, err := unit.People(tx, at.ID)
			if err != nil {
				return err
			}
			if _, err := a.Records.Do(tx, town, d, r.ID, record.Act{Verb: record.Copy, Persons: []string{held[0].Person}}); err != nil {
				return err
			}
			if _, err := a.Records.Do(tx, town, d, r.ID, record.Act{Verb: record.Countersign, Units: []string{at.ID}}); err != nil {
				return err
			}
		}
		return nil
	})
}

func siteDraft(at string, random *rand.Rand) record.Draft {
	return record.Draft{Unit: at, Move: "enter", Values: map[string]any{"name": siteName(random), "credit_code": "91330106MA2XK7Q397", "phone": "13800138000",
		"workers": 1 + random.IntN(400), "trained": 0.85, "check_by": "2098-05-20", "grade": "general"}}
}

// fillSite makes a site with four events; one in twenty has an attachment.
func fillSite(tx *store.Tx, a *app.App, officer *unit.Actor, u unit.Unit, random *rand.Rand) error {
	d := a.Records.Ledgers.Get("site")
	var files []string
	if random.IntN(20) == 0 {
		data := fmt.Appendf(nil, "现场照片 %d", random.Int64())
		hash, err := a.Blobs.Put(data)
		if err != nil {
			return err
		}
		if err := a.Records.KeepFile(tx, officer, event.File{Hash: hash, Name: "现场.txt", Type: "text/plain", Size: int64(len(data))}); err != nil {
			return err
		}
		files = append(files, hash)
	}
	draft := siteDraft(u.ID, random)
	draft.Files = files
	r, err := a.Records.Create(tx, officer, d, draft)
	if err != nil {
		return err
	}
	if _, err := a.Records.Edit(tx, officer, d, r.ID, 0, map[string]any{"address": siteName(random), "area": 120.5}); err != nil {
		return err
	}
	if _, err := a.Records.Move(tx, officer, d, r.ID, record.Step{Move: "check", Values: map[string]any{"seen_at": "2026-11-03T08:30:00Z"}}); err != nil {
		return err
	}
	return a.Records.AddComment(tx, officer, d, r.ID, "现场检查发现问题，责令限期整改", nil, "")
}
