package main

import (
	"context"
	"fmt"
	"time"

	"zhiben/app"
)

type keysCommand struct {
	List   keysList   `cmd:"" help:"List the keys, without their secrets."`
	Rotate keysRotate `cmd:"" help:"Add new keys, which encrypt from now on; older ones still open what they closed. Give running servers the file, then SIGHUP."`
	Rekey  keysRekey  `cmd:"" help:"Encrypt anew with the newest keys what older ones encrypted, in rows and events. Servers may run meanwhile."`
}

type keysList struct{ installation }

func (c *keysList) Run() error { return withKeys(c.installation, tellKeys) }

type keysRotate struct{ installation }

func (c *keysRotate) Run() error {
	return withKeys(c.installation, func(a *app.App) error {
		if err := a.Keys.Rotate(a.DB.Now()); err != nil {
			return err
		}
		return tellKeys(a)
	})
}

type keysRekey struct{ installation }

func (c *keysRekey) Run() error {
	return withKeys(c.installation, func(a *app.App) error {
		n, err := a.Records.Rekey(context.Background(), a.DB)
		fmt.Printf("%d encrypted anew\n", n)
		return err
	})
}

// withKeys does something with an installation as it is installed.
func withKeys(i installation, do func(*app.App) error) error {
	o := i.options()
	o.AsInstalled = true
	a, err := app.Open(context.Background(), o)
	if err != nil {
		return err
	}
	defer func() { _ = a.Close() }()
	return do(a)
}

func tellKeys(a *app.App) error {
	for _, k := range a.Keys.List() {
		use := ""
		if k.Active {
			use = "  in use for new values"
		}
		fmt.Printf("%-4s %s  %s%s\n", k.ID, k.Created.Local().Format(time.DateTime), k.Check, use)
	}
	return nil
}
