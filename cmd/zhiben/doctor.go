package main

import (
	"cmp"
	"context"
	"encoding/json"
	"os"

	"zhiben/app"
	"zhiben/internal/lang"
)

type doctorCommand struct {
	installation
	backupFlags
	Host   string `help:"Where the server listens." default:"127.0.0.1"`
	Port   int    `help:"Its port; without it 8420."`
	URL    string `help:"Address by which people reach it, such as https://zhiben.example: TLS and headers are looked at too."`
	Format string `help:"text or json." enum:"text,json" default:"text"`
	Lang   string `help:"zh or en; left out: that of the environment (LC_ALL, LC_MESSAGES, LANG)." enum:"zh,en," default:""`
}

func (c *doctorCommand) Run() error {
	o := c.options()
	o.Backups = c.plan()
	d := &app.Doctor{Options: o, Host: c.Host, Port: c.Port, URL: c.URL}
	found := d.Look(context.Background())
	wrong := false
	if c.Format == "json" {
		for _, f := range found {
			wrong = wrong || f.Grade == app.Wrong
		}
		enc := json.NewEncoder(os.Stdout)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		if err := enc.Encode(found); err != nil {
			return err
		}
	} else {
		wrong = app.WriteFindings(os.Stdout, found, cmp.Or(lang.Tag(c.Lang), surrounding()))
	}
	if wrong {
		return errFound
	}
	return nil
}
