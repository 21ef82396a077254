package main

import (
	"context"
	"os"

	"zhiben/app"
)

type verifyCommand struct {
	installation
	File       string `arg:"" optional:"" help:"A proof file; left out: the database." type:"existingfile"`
	Checkpoint string `help:"A checkpoint kept elsewhere: a file, its text, or size and root."`
	Key        string `help:"The verifier key that the office published; without it that of the key file."`
}

func (c *verifyCommand) Run() error {
	return app.Verify(context.Background(), app.Verification{Options: c.options(), File: c.File, Checkpoint: c.Checkpoint, Key: c.Key, Out: os.Stdout})
}
