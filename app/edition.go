package app

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"time"

	"zhiben/account"
	"zhiben/audit"
	"zhiben/plan"
	"zhiben/record"
	"zhiben/server"
	"zhiben/source"
	"zhiben/store"
	"zhiben/web"
)

// edition is the program as some packs have it: whatever was compiled from them, and the handler that answers by it. Requests keep the
// edition they began with.
type edition struct {
	version string // of the packs' files
	policy  *Policy
	records *record.Service
	server  *server.Server
	handler http.Handler
	over    context.Context // ends when another edition takes its place
	end     context.CancelFunc
}

// newEdition makes an edition that is not in force yet: its tables are not installed.
func (a *App) newEdition(policy *Policy) (*edition, error) {
	version, err := policy.Tree.Sum()
	if err != nil {
		return nil, err
	}
	proxies, err := networks(a.options.Proxies)
	if err != nil {
		return nil, err
	}
	e := &edition{version: version, policy: policy}
	e.records = &record.Service{Ledgers: policy.Ledgers, Units: policy.Units, Calendar: policy.Calendar, Zone: a.zone, Blobs: a.Blobs, Keys: a.Keys, Edition: version, LogOut: account.LogOutEverywhere, Audited: audit.Audited}
	plans := &plan.Service{Records: e.records, Units: policy.Units, Policy: policy.Plans}
	e.records.Plans, policy.Units.Rows = plans, e.records
	policy.Units.Keys = a.Keys
	e.server = &server.Server{DB: a.DB, Blobs: a.Blobs, Records: e.records, Accounts: &account.Service{Units: policy.Units, Policies: loginPolicies(e.records), Keys: a.Keys, Zone: a.zone}, Units: policy.Units,
		Plans: plans, Vocabulary: policy.Vocabulary, Packs: policy.Tree, Keeper: a, Signs: a, Backups: a, Log: a.log, Secure: a.options.Secure, Rate: a.options.Rate, Proxies: proxies, Webhooks: a.webhooks, Map: a.ground.Load}
	e.over, e.end = context.WithCancel(context.Background())
	return e, nil
}

// networks reads addresses and networks.
func networks(texts []string) ([]netip.Prefix, error) {
	var out []netip.Prefix
	for _, text := range texts {
		p, err := netip.ParsePrefix(text)
		if err != nil {
			ip, err := netip.ParseAddr(text)
			if err != nil {
				return nil, fmt.Errorf("proxy %q: neither an address nor a network like 10.0.0.0/8", text)
			}
			p = netip.PrefixFrom(ip, ip.BitLen())
		}
		out = append(out, p.Masked())
	}
	return out, nil
}

// Handler answers HTTP by the packs in force.
func (a *App) Handler() http.Handler {
	return a.probes(a.traffic.watch(&a.gate, a, a.options.LogRequests))
}

// stragglers is how long requests that run may hold up packs that come into force.
const stragglers = 5 * time.Second

// Reload reads the packs' files again, checks them and brings them into force: the tables grow, requests that come from now on go by
// them, clocks and followers too. With a mistake nothing changes. by says who wants it. The outcome is kept for PackStatus.
func (a *App) Reload(ctx context.Context, by string) server.PackAttempt {
	leave(ctx)
	a.reloading.Lock()
	defer a.reloading.Unlock()
	a.loadMap()
	a.reloadKeys(ctx)
	began := a.DB.Now()
	tried := server.PackAttempt{At: began.UTC(), By: by, Mistakes: []server.PackMistake{}}
	version, err := a.reload(context.WithoutCancel(ctx)) // who asked may go away
	if tried.Version = version; err != nil {
		tried.Mistakes = mistakes(err)
		a.log.Error("the packs were not taken; those in force stay", "by", by, "mistakes", "\n"+Explain(err))
	} else {
		tried.OK = true
		a.log.Info("the packs are in force", "by", by, "version", version, "took", a.DB.Now().Sub(began))
	}
	if by == "" { // whoever has a name is told of by the server
		a.note(ctx, audit.Reloaded(tried.Version, tried.OK, len(tried.Mistakes)))
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.tried = &tried
	return tried
}

func (a *App) reload(ctx context.Context) (version string, err error) {
	policy, err := LoadPolicy(a.options.Packs...)
	if err != nil {
		return "", err
	}
	next, err := a.newEdition(policy)
	if err != nil {
		return "", err
	}
	before := a.gate.edition()
	next.server.Demo = before.server.Demo
	if installed, err := a.installed(ctx); err != nil || next.version == before.version && installed == next.version {
		return next.version, err
	}
	next.handler = next.server.Handler(web.Handler())
	again := a.rest()
	defer func() {
		if err2 := again(); err == nil {
			err = err2
		}
	}()
	err = a.gate.exchange(stragglers, func() (*edition, error) { return next, next.records.Install(ctx, a.DB) })
	return next.version, placed(policy, err)
}

// installed is the version of the packs that the database has.
func (a *App) installed(ctx context.Context) (version string, err error) {
	err = a.DB.Read(ctx, func(tx *store.Tx) error {
		version, err = record.Edition(tx)
		return err
	})
	return version, err
}

// placed gives an upgrade that is refused the place of the ledger in the packs.
func placed(p *Policy, err error) error {
	var refused record.Refusals
	if !errors.As(err, &refused) {
		return err
	}
	list := &source.List{Files: p.Tree.List.Files}
	for _, e := range p.Tree.Of("ledger") {
		for _, one := range refused {
			for _, reason := range one.Reasons {
				if e.Key == one.Ledger {
					list.Add(e.Pos, "U901", "ledger.%s: %s", one.Ledger, reason)
				}
			}
		}
	}
	if len(list.Diagnostics) == 0 { // a ledger that the packs have no more
		return err
	}
	return list
}

// mistakes is an error as people are shown it: each mistake with its place where there is one.
func mistakes(err error) []server.PackMistake {
	var list *source.List
	if !errors.As(err, &list) {
		return []server.PackMistake{{Says: said(err)}}
	}
	var out []server.PackMistake
	for _, d := range list.Of(source.Error) {
		out = append(out, server.PackMistake{File: d.Pos.File, Line: d.Pos.Line, Column: d.Pos.Col, Code: d.Code, Says: d.Message, Do: d.Remedy, Excerpt: list.Excerpt(d.Pos)})
	}
	return out
}

// PackStatus tells which packs are in force here, which ones the database has, and how the last attempt to take others ended.
func (a *App) PackStatus(tx *store.Tx) (server.PackStatus, error) {
	installed, err := record.Edition(tx)
	a.mu.Lock()
	defer a.mu.Unlock()
	out := server.PackStatus{Version: a.gate.edition().version, Tried: a.tried, Folders: []string{}}
	for _, l := range a.gate.edition().policy.Tree.Layers() {
		out.Folders = append(out.Folders, l.Name)
	}
	out.Behind = installed != "" && installed != out.Version
	return out, err
}

// lookForPacks is how often a server looks whether another one on the database has installed other packs.
const lookForPacks = 2 * time.Second

// watchPacks takes packs that another server has installed as soon as they are in this one's folders too; until then it says so.
func (a *App) watchPacks(ctx context.Context) {
	said := ""
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(lookForPacks):
		}
		installed, err := a.installed(ctx)
		if err != nil || installed == "" || installed == a.gate.edition().version {
			continue
		}
		here, err := a.filesVersion()
		if err == nil && here == installed {
			a.Reload(ctx, "")
			continue
		}
		if said != installed {
			said = installed
			a.log.Error("another server has installed other packs in this database; put the same files into this server's --packs folders, they are taken by themselves then", "here", a.gate.edition().version, "installed", installed, "error", err)
		}
	}
}

func (a *App) filesVersion() (string, error) {
	t, err := LoadPacks(a.options.Packs...)
	if err != nil {
		return "", err
	}
	return t.Sum()
}

// rest lets what follows the log and what happens by itself come to rest; again starts it by the packs in force then.
func (a *App) rest() (again func() error) {
	a.mu.Lock()
	stop := a.unfollow
	a.mu.Unlock()
	if stop == nil { // this program does not serve
		return func() error { return nil }
	}
	stop()
	return func() error {
		if err := a.start(); err != nil {
			return fmt.Errorf("follow the log: %w", err)
		}
		return nil
	}
}
