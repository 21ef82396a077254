// Package app is the program: it reads configuration and packs, opens the database, wires the nouns together, starts and stops.
// It is the only package that sees everything.
package app

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"zhiben/account"
	"zhiben/calendar"
	"zhiben/event"
	"zhiben/geo"
	"zhiben/notice"
	"zhiben/record"
	"zhiben/secret"
	"zhiben/server"
	"zhiben/store"
	"zhiben/web"
)

// Options are how an installation runs.
type Options struct {
	Data     string   // folder of the embedded database and of files
	Database string   // postgres://… instead of the embedded database; empty: the embedded one
	Keys     string   // the key file; empty: beside Data, with the ending .keys
	Packs    []string // folders of packs laid over the base, in their order
	Map      string   // folder of the map that the county supplies; empty: `map` in Data
	Zone     string   // IANA name; empty: Asia/Shanghai
	Secure   bool     // the session cookie is for https only
	Inside   bool     // webhooks may lead to this machine and to private networks
	Rate     int      // requests a second of a session, or of an address without one; 0: any number
	Proxies  []string // addresses or networks of proxies before the server, whose X-Forwarded-For is believed
	// AsInstalled opens a database only with the packs it was installed with, and changes no definition.
	AsInstalled bool
	Backups     BackupPlan
	Metrics     string // address of a listener of its own for /metrics; empty: there is none
	LogJSON     bool   // the log is lines of JSON
	LogRequests bool   // every request is logged, not only those that are slow or fail
	Log         *slog.Logger
}

// App is an opened installation. Records, Server and Policy are of the packs with which it was opened; Reload leaves them alone.
type App struct {
	DB      *store.DB
	Blobs   *store.Blobs
	Keys    *secret.Keyring
	Records *record.Service
	Server  *server.Server
	Policy  *Policy

	log      *slog.Logger
	options  Options
	zone     *time.Location
	webhooks *notice.Sender
	gate     gate
	ready    readiness
	traffic  traffic
	ground   atomic.Pointer[geo.Map] // what the county supplies

	reloading sync.Mutex          // held by Reload
	mu        sync.Mutex          // guards what follows
	tried     *server.PackAttempt // the last one; nil: none since the start
	serving   context.Context     // under which the log is followed; nil: it is not
	unfollow  func()              // ends that and waits
}

// Open opens an installation: packs, database, files.
func Open(ctx context.Context, o Options) (*App, error) {
	if o.Log == nil {
		o.Log = NewLog(os.Stderr, o.LogJSON)
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
	db.Track(account.Tables...)
	blobs, err := store.OpenBlobs(filepath.Join(o.Data, "files"))
	if err != nil {
		_ = db.Close()
		return nil, err
	}
	keys, err := OpenKeys(ctx, db, o.keyFile())
	if err != nil {
		return nil, errors.Join(err, db.Close(), blobs.Close())
	}
	a := &App{DB: db, Keys: keys, Blobs: blobs, Policy: policy, log: o.Log, options: o, zone: zone, webhooks: &notice.Sender{DB: db, Log: o.Log, Private: o.Inside}}
	a.loadMap()
	e, err := a.newEdition(policy)
	if err != nil {
		_ = a.Close()
		return nil, err
	}
	a.Records, a.Server, a.gate.now = e.records, e.server, e
	install := e.records.Install
	if o.AsInstalled {
		install = e.records.Installed
	}
	if err := install(ctx, db); err != nil {
		_ = a.Close()
		return nil, fmt.Errorf("install the ledgers: %w", placed(policy, err))
	}
	if !o.AsInstalled {
		err := db.Write(ctx, func(tx *store.Tx) error { return event.Baseline(tx, toldTables) })
		if err != nil {
			err = fmt.Errorf("tell the rows that no event tells: %w", err)
		} else {
			err = a.forgetOthers(ctx)
		}
		if err != nil {
			_ = a.Close()
			return nil, err
		}
	}
	e.handler = e.server.Handler(web.Handler())
	return a, nil
}

// mapFolder is where the county's map lies.
func (a *App) mapFolder() string { return cmp.Or(a.options.Map, filepath.Join(a.options.Data, "map")) }

// loadMap reads the county's map. What is wrong with it is logged and left out: nothing but a drawing depends on it.
func (a *App) loadMap() {
	m := geo.Load(a.mapFolder())
	for _, p := range m.Problems {
		a.log.Warn("the map has a mistake, which is left out", "folder", a.mapFolder(), "mistake", p.String())
	}
	if old := a.ground.Swap(m); old != nil {
		_ = old.Close() // a tile that is being read now is asked for again
	}
}

// Close ends everything that was opened.
func (a *App) Close() error {
	err := a.DB.Close()
	return errors.Join(err, a.Blobs.Close(), a.ground.Load().Close())
}
