package main

import (
	"context"
	"fmt"
	"time"

	"zhiben/app"
)

type keysCommand struct {
	List    keysList    `cmd:"" help:"List the keys, without their secrets."`
	Rotate  keysRotate  `cmd:"" help:"Add new keys, which encrypt from now on; older ones still open what they closed. Servers that share the file take it within a minute; give others the file."`
	Rekey   keysRekey   `cmd:"" help:"Encrypt anew with the newest keys what older ones encrypted, and make hashes anew. Servers may run meanwhile."`
	Retire  keysRetire  `cmd:"" help:"Take an older key out of the file, once a search through database and files has found nothing that needs it. Older backups no longer open without a copy of the file from before."`
	Escrow  keysEscrow  `cmd:"" help:"Write copies of the key file that two of the custodians open together, and nobody alone."`
	Recover keysRecover `cmd:"" help:"Open such a copy with the private keys of two custodians, one after the other or together."`
}

type keysList struct{ installation }

func (c *keysList) Run() error { return withKeys(c.installation, tellKeys) }

type keysRotate struct {
	installation
	Index bool          `help:"Add an index key instead, by which values are found. Both are looked for until zhiben keys rekey has made all hashes anew."`
	After time.Duration `help:"With --index: when it comes into use. By then every server must have the file." default:"5m"`
}

func (c *keysRotate) Run() error {
	return withKeys(c.installation, func(a *app.App) error {
		rotate := a.RotateKeys
		if c.Index {
			rotate = func(ctx context.Context) error { return a.RotateIndex(ctx, c.After) }
		}
		if err := rotate(context.Background()); err != nil {
			return err
		}
		return tellKeys(a)
	})
}

type keysRekey struct{ installation }

func (c *keysRekey) Run() error {
	return withKeys(c.installation, func(a *app.App) error {
		n, err := a.Rekey(context.Background())
		fmt.Printf("%d encrypted anew\n", n)
		return err
	})
}

type keysRetire struct {
	installation
	Key string `arg:"" help:"The key, as zhiben keys list names it."`
}

func (c *keysRetire) Run() error {
	return withKeys(c.installation, func(a *app.App) error {
		if err := a.RetireKey(context.Background(), c.Key); err != nil {
			return err
		}
		return tellKeys(a)
	})
}

type keysEscrow struct {
	installation
	To  []string `help:"Public key (age1…) of a custodian, from zhiben backup keygen; again for each." required:""`
	Out string   `help:"Folder for the copies." type:"path" required:""`
}

func (c *keysEscrow) Run() error {
	return withKeys(c.installation, func(a *app.App) error {
		files, err := a.Escrow(context.Background(), c.To, c.Out)
		for _, name := range files {
			fmt.Println(name)
		}
		return err
	})
}

type keysRecover struct {
	File     string   `arg:"" help:"A copy that zhiben keys escrow wrote, or what the first custodian made of it." type:"existingfile"`
	Identity []string `help:"File with a custodian's private key; again for the second." type:"existingfile" required:""`
	Out      string   `help:"The key file to write; with one custodian's key alone the file that the second goes on with." type:"path" required:""`
}

func (c *keysRecover) Run() error {
	whole, err := app.Recover(c.File, c.Identity, c.Out)
	switch {
	case err != nil:
		return err
	case whole:
		fmt.Printf("密钥文件已恢复 / the key file is there again: %s\n", c.Out)
	default:
		fmt.Printf("第一名保管人已打开，请第二名保管人继续 / opened by the first custodian; the second goes on with: %s\n", c.Out)
	}
	return nil
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
		use, created := "", ""
		if !k.Created.IsZero() {
			created = k.Created.Local().Format(time.DateTime)
		}
		switch {
		case k.Active:
			use = "  in use for new values"
		case k.From.After(time.Now()):
			use = "  in use from " + k.From.Local().Format(time.DateTime)
		}
		fmt.Printf("%-4s %-19s  %s%s\n", k.ID, created, k.Check, use)
	}
	return nil
}
