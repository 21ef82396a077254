package app

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"zhiben/audit"
	"zhiben/event"
	"zhiben/notice"
	"zhiben/record"
	"zhiben/store"
)

// followers are all that follows the event log.
func (a *App) followers() *event.Dispatcher { return followers(a.DB, a.gate.edition().records, a.log) }

func followers(db *store.DB, records *record.Service, log *slog.Logger) *event.Dispatcher {
	return &event.Dispatcher{DB: db, Log: log, Followers: []event.Follower{event.Tree(), records.Tallies(), records.Searches(), notice.Notices(), notice.Webhooks(), audit.Follower()}}
}

// follow keeps the followers of the event log in step, sends to webhooks, lets happen what is due, and looks for packs that another
// server installed, until the context ends; wait returns then.
func (a *App) follow(ctx context.Context) (wait func(), err error) {
	a.mu.Lock()
	a.serving = ctx
	a.mu.Unlock()
	if err := a.start(); err != nil {
		return nil, err
	}
	var all sync.WaitGroup
	all.Go(func() { a.webhooks.Run(ctx) })
	all.Go(func() { a.watchPacks(ctx) })
	all.Go(func() { a.watchBackups(ctx) })
	all.Go(func() { a.tend(ctx) })
	return func() {
		<-ctx.Done()
		all.Wait()
		a.reloading.Lock()
		defer a.reloading.Unlock()
		a.rest()
	}, nil
}

// tendEvery is how often the database may look at what its tables have become.
const tendEvery = time.Hour

// tend lets the database look at its tables, at the start and from time to time, until the context ends.
func (a *App) tend(ctx context.Context) {
	for {
		if err := a.DB.Tend(ctx); err != nil && ctx.Err() == nil {
			a.log.Error("tend the database", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(tendEvery):
		}
	}
}

// start lets followers and scheduler work by the packs in force.
func (a *App) start() error {
	a.mu.Lock()
	defer a.mu.Unlock()
	ctx, stop := context.WithCancel(a.serving)
	d, scheduler := a.followers(), &record.Scheduler{Records: a.gate.edition().records, DB: a.DB, Log: a.log}
	if err := d.Install(ctx); err != nil && ctx.Err() == nil {
		stop()
		return err
	}
	var all sync.WaitGroup
	all.Go(func() { d.Run(ctx) })
	all.Go(func() { scheduler.Run(ctx) })
	all.Go(func() { a.signLog(ctx) })
	a.unfollow = func() { stop(); all.Wait() }
	return nil
}

// CatchUp lets the followers take in what has happened.
func (a *App) CatchUp(ctx context.Context) error {
	return catchUp(ctx, a.followers())
}

func catchUp(ctx context.Context, d *event.Dispatcher) error {
	if err := d.Install(ctx); err != nil {
		return err
	}
	return d.Catch(ctx)
}

// Followers tells how far each follower has come, in the order in which the product has them.
func (a *App) Followers(ctx context.Context) ([]event.State, error) {
	return a.followers().States(ctx)
}

// Rebuild empties the tables of the named followers, or of all where none is named, and fills them from the log. A server may run
// meanwhile.
func (a *App) Rebuild(ctx context.Context, names []string, told func(event.State)) error {
	d := a.followers()
	if len(names) == 0 {
		for _, f := range d.Followers {
			names = append(names, f.Name)
		}
	}
	if err := d.Install(ctx); err != nil {
		return err
	}
	return d.Rebuild(ctx, names, event.Patience, told)
}
