package app

import (
	"context"
	"sync"

	"zhiben/event"
	"zhiben/notice"
	"zhiben/record"
)

// followers are all that follows the event log.
func (a *App) followers() *event.Dispatcher {
	return &event.Dispatcher{DB: a.DB, Log: a.log, Followers: []event.Follower{a.Records.Tallies(), a.Records.Searches(), notice.Notices(), notice.Webhooks()}}
}

// scheduler lets happen what is due.
func (a *App) scheduler() *record.Scheduler {
	return &record.Scheduler{Records: a.Records, DB: a.DB, Log: a.log}
}

// follow keeps the followers of the event log in step, sends to webhooks and lets happen what is due, until the context ends; then wait returns.
func (a *App) follow(ctx context.Context) (wait func(), err error) {
	d := a.followers()
	if err := d.Install(ctx); err != nil {
		return nil, err
	}
	var all sync.WaitGroup
	all.Go(func() { d.Run(ctx) })
	all.Go(func() { a.Server.Webhooks.Run(ctx) })
	all.Go(func() { a.scheduler().Run(ctx) })
	return all.Wait, nil
}

// CatchUp lets the followers take in what has happened.
func (a *App) CatchUp(ctx context.Context) error {
	d := a.followers()
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
