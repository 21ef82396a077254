package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"zhiben/app"
	"zhiben/event"
)

type rebuildCommand struct {
	installation
	Follower string `arg:"" optional:"" help:"tallies, search, notices, webhooks, or all; left out: tell how far each has come."`
}

func (c *rebuildCommand) Run() error {
	ctx := context.Background()
	o := c.options()
	o.AsInstalled = true
	a, err := app.Open(ctx, o)
	if err != nil {
		return err
	}
	defer func() { _ = a.Close() }()
	switch c.Follower {
	case "":
		return c.tell(ctx, a)
	case "all":
		err = a.Rebuild(ctx, nil, progress(os.Stdout))
	default:
		err = a.Rebuild(ctx, []string{c.Follower}, progress(os.Stdout))
	}
	if err != nil {
		return err
	}
	return c.tell(ctx, a)
}

func (c *rebuildCommand) tell(ctx context.Context, a *app.App) error {
	states, err := a.Followers(ctx)
	for _, s := range states {
		fmt.Printf("%-10s %9d events, %d behind", s.Name, s.Position, s.Behind)
		if s.Failures > 0 {
			fmt.Printf("; failed %d times, next attempt %s: %s", s.Failures, s.NextAt.Local().Format(time.DateTime), s.Error)
		}
		fmt.Println()
	}
	return err
}

// progress prints how far a follower has come, at most every other second.
func progress(out io.Writer) func(event.State) {
	last := map[string]time.Time{}
	return func(s event.State) {
		if time.Since(last[s.Name]) > 2*time.Second && s.Behind > 0 {
			last[s.Name] = time.Now()
			_, _ = fmt.Fprintf(out, "%-10s %9d of %d events\n", s.Name, s.Position, s.Position+s.Behind)
		}
	}
}
