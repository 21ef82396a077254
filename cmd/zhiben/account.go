package main

import (
	"context"
	"fmt"

	"zhiben/app"
)

type accountCommand struct {
	Reset accountReset `cmd:"" help:"Give an account a new password, shown once, and end its sessions: for an administrator whom no other administrator may reset. A server may run meanwhile."`
}

type accountReset struct {
	installation
	Login  string `arg:"" help:"Login name."`
	Reason string `help:"Why; it stands in the log." required:""`
	Second bool   `name:"second-factor" help:"Take the second factor away as well, as when the phone is lost."`
}

func (c *accountReset) Run() error {
	return withKeys(c.installation, func(a *app.App) error {
		password, err := a.Server.Accounts.ResetHere(context.Background(), a.DB, c.Login, c.Reason, c.Second)
		if err != nil {
			return err
		}
		fmt.Printf("新密码，首次登录须修改 / new password, to be changed at the first log-in: %s\n", password)
		return nil
	})
}
