package main

import (
	"cmp"
	"context"
	"os"

	"zhiben/app"
)

type verifyCommand struct {
	installation
	File       string `arg:"" optional:"" help:"A record's proof; left out, with --proof and --export too: the database." type:"existingfile"`
	Proof      string `help:"A record's proof." type:"existingfile" xor:"what"`
	Export     string `help:"A signed export of the audit." type:"existingfile" xor:"what"`
	Checkpoint string `help:"A checkpoint kept elsewhere: a file, its text, or size and root."`
	Key        string `help:"The verifier key that the office published; without it that of the key file."`
}

func (c *verifyCommand) Run() error {
	return app.Verify(context.Background(), app.Verification{Options: c.options(), File: cmp.Or(c.Proof, c.File), Export: c.Export, Checkpoint: c.Checkpoint, Key: c.Key, Out: os.Stdout})
}
