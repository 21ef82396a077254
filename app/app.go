// Package app is the program: it reads configuration and packs, opens the database, wires the nouns together, starts and stops.
// It is the only package that sees everything.
package app

import (
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"

	"zhiben/account"
	"zhiben/calendar"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/packs"
	"zhiben/plan"
	"zhiben/plan/read"
	"zhiben/record"
	"zhiben/server"
	"zhiben/store"
	"zhiben/unit"
)

// Options are how an installation runs.
type Options struct {
	Data     string   // folder of the embedded database and of files
	Database string   // postgres://… instead of the embedded database; empty: the embedded one
	Packs    []string // folders of packs laid over the base, in their order
	Zone     string   // IANA name; empty: Asia/Shanghai
	Secure   bool     // the session cookie is for https only
	Log      *slog.Logger
}

// App is an opened installation.
type App struct {
	DB      *store.DB
	Blobs   *store.Blobs
	Records *record.Service
	Server  *server.Server
	Policy  *Policy
	log     *slog.Logger
}

// Policy is what the packs say, compiled.
type Policy struct {
	Ledgers    *ledger.Set
	Units      *unit.Model
	Plans      *plan.Policy
	Params     map[string]pack.Param
	Calendar   *calendar.Calendar
	Vocabulary *read.Vocabulary
}

// LoadPolicy compiles the base pack with the packs in some folders over it, in their order: sector, then county. The error lists
// every mistake with its place.
func LoadPolicy(folders ...string) (*Policy, error) {
	t, err := LoadPacks(folders...)
	if err != nil {
		return nil, err
	}
	t.CheckConstructs(append(slices.Clone(ledger.Constructs), "calendar", "handout", "owner_group", "matter", "reading", "case")...)
	p := &Policy{Params: t.Params()}
	if p.Calendar, err = record.CompileCalendar(t); err != nil {
		return nil, fmt.Errorf("calendar: %w", err)
	}
	if p.Ledgers, err = ledger.Compile(t, p.Calendar); err != nil {
		return nil, err
	}
	p.Units = unit.Compile(t, p.Ledgers)
	if p.Plans, err = plan.Compile(t, p.Ledgers); err != nil {
		return nil, err
	}
	src, err := fs.ReadFile(packs.Files, "base/reading.yaml")
	if err != nil {
		return nil, err
	}
	if p.Vocabulary, err = read.LoadVocabulary(src); err != nil {
		return nil, err
	}
	if err := t.List.Err(); err != nil {
		return nil, err
	}
	return p, nil
}

// LoadPacks reads the base pack and the packs over it into one tree, overrides applied.
func LoadPacks(folders ...string) (*pack.Tree, error) {
	layers := []pack.Layer{{Files: packs.Files, Folder: "base", Name: "base"}}
	for _, folder := range folders {
		layers = append(layers, pack.Layer{Files: os.DirFS(folder), Folder: ".", Name: filepath.Base(folder)})
	}
	t, err := pack.LoadLayers(layers...)
	if err != nil {
		return nil, fmt.Errorf("read the packs: %w", err)
	}
	return t, nil
}

// Open opens an installation: packs, database, files.
func Open(ctx context.Context, o Options) (*App, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.NewTextHandler(os.Stderr, nil))
	}
	policy, err := LoadPolicy(o.Packs...)
	if err != nil {
		return nil, err
	}
	zone, err := calendar.Zone(o.Zone)
	if err != nil {
		return nil, err
	}
	address := o.Database
	if address == "" {
		address = filepath.Join(o.Data, "zhiben.db")
	}
	db, err := store.Open(ctx, address)
	if err != nil {
		return nil, err
	}
	blobs, err := store.OpenBlobs(filepath.Join(o.Data, "files"))
	if err != nil {
		_ = db.Close()
		return nil, err
	}
	a := &App{DB: db, Blobs: blobs, Policy: policy, log: o.Log}
	a.Records = &record.Service{Ledgers: policy.Ledgers, Params: pack.Values(policy.Params), Calendar: policy.Calendar, Zone: zone}
	if err := a.Records.Install(ctx, db); err != nil {
		_ = a.Close()
		return nil, fmt.Errorf("install the ledgers: %w", err)
	}
	a.Server = &server.Server{DB: db, Blobs: blobs, Records: a.Records, Accounts: &account.Service{Units: policy.Units}, Units: policy.Units,
		Plans: &plan.Service{Records: a.Records, Units: policy.Units, Policy: policy.Plans}, Vocabulary: policy.Vocabulary, Log: o.Log, Secure: o.Secure}
	return a, nil
}

// Close ends everything that was opened.
func (a *App) Close() error {
	err := a.DB.Close()
	if err2 := a.Blobs.Close(); err == nil {
		err = err2
	}
	return err
}
