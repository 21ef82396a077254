// Command zhiben is the whole product: the server, and commands to read and issue plans and to check packs.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/alecthomas/kong"

	"zhiben/app"
	"zhiben/document/outside"
	"zhiben/plan/read"
	"zhiben/source"
)

// version is set when a release is built.
var version = "dev"

type installation struct {
	Data     string   `help:"Folder of the embedded database and of uploaded files." default:"data" type:"path"`
	Database string   `help:"postgres://… to use a PostgreSQL server instead of the embedded database." env:"ZHIBEN_DATABASE"`
	Keys     string   `help:"Key file of protected values, kept apart from the data; without it DATA.keys. Made at the first start." type:"path"`
	Packs    []string `help:"Folders of packs laid over the base pack: sector, then county." type:"existingdir"`
	Map      string   `help:"Folder of the county's own map: *.geojson outlines, tiles/{z}/{x}/{y}.png or *.mbtiles; without it DATA/map." type:"existingdir"`
	Zone     string   `help:"Time zone of the deployment." default:"Asia/Shanghai"`
}

func (i installation) options() app.Options {
	return app.Options{Data: i.Data, Database: i.Database, Keys: i.Keys, Packs: i.Packs, Map: i.Map, Zone: i.Zone}
}

type serveCommand struct {
	installation
	Host     string   `help:"Address to listen on." default:"127.0.0.1"`
	Port     int      `help:"Port to listen on; without it 8420, or a free one near it."`
	Demo     bool     `help:"Fill an empty database with the demonstration county."`
	Issue    string   `help:"With --demo: issue this plan document instead of the demonstration plan." type:"existingfile"`
	Secure   bool     `help:"Send the session cookie over https only (behind a proxy that terminates TLS)."`
	Inside   bool     `name:"webhooks-inside" help:"Let webhooks lead to this machine and to private networks."`
	Rate     int      `help:"Requests a second that a session, or an address without one, may send in the long run, 30 times as many at once; 0: any number." default:"20"`
	Restored string   `help:"Why the database was put back to an older state; without it the server does not start on one that lacks its last checkpoint."`
	Proxy    []string `help:"Address or network of a proxy before the server, whose X-Forwarded-For tells where requests come from."`
	Metrics  string   `help:"Address such as 127.0.0.1:9464 at which /metrics is served in the text format of Prometheus; without it nowhere." env:"ZHIBEN_METRICS"`
	LogJSON  bool     `help:"Log lines of JSON."`
	Requests bool     `name:"log-requests" help:"Log every request, not only those that are slow or fail."`

	backupFlags
}

func (c *serveCommand) Run() error {
	signal.Ignore(syscall.SIGHUP) // while it starts, it goes by the packs as they are; app.Serve listens
	ctx := context.Background()
	o := c.options()
	o.Secure, o.Inside, o.Rate, o.Proxies, o.Backups = c.Secure, c.Inside, c.Rate, c.Proxy, c.plan()
	o.Metrics, o.LogJSON, o.LogRequests = c.Metrics, c.LogJSON, c.Requests
	if err := o.Backups.Check(); err != nil {
		return err
	}
	a, err := app.Open(ctx, o)
	if err != nil {
		return err
	}
	defer func() { _ = a.Close() }()
	if c.Restored != "" {
		if err := a.Restored(ctx, c.Restored); err != nil {
			return err
		}
	}
	if c.Issue != "" && !c.Demo {
		return errors.New("--issue needs --demo: a plan is issued without review in the demonstration county only")
	}
	if c.Demo {
		if err := a.SeedDemo(ctx, c.Issue == ""); err != nil {
			return err
		}
	}
	if c.Issue != "" {
		if err := issue(ctx, a, c.Issue, os.Stdout); err != nil {
			return err
		}
	}
	return a.Serve(ctx, c.Host, c.Port, os.Stdout)
}

func issue(ctx context.Context, a *app.App, file string, out io.Writer) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	report, err := a.IssueFile(ctx, file, data)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	report.Print(out)
	return nil
}

type planReadCommand struct {
	File   string `arg:"" help:"Plan document: .docx .doc .pdf .txt .html .wps" type:"existingfile"`
	Format string `help:"text, json or xlsx." enum:"text,json,xlsx" default:"text"`
	Out    string `help:"Write here instead of to standard output." type:"path"`
}

func (c *planReadCommand) Run() error {
	policy, err := app.LoadPolicy()
	if err != nil {
		return err
	}
	data, err := os.ReadFile(c.File)
	if err != nil {
		return err
	}
	doc, err := outside.Read(context.Background(), filepath.Base(c.File), data)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	result := read.Read(*doc, policy.Vocabulary)
	out := io.Writer(os.Stdout)
	if c.Out != "" {
		f, err := os.Create(c.Out)
		if err != nil {
			return err
		}
		defer func() { _ = f.Close() }()
		out = f
	}
	switch c.Format {
	case "json":
		return read.WriteJSON(out, result)
	case "xlsx":
		return app.WriteReadingSheet(out, result)
	}
	return read.WriteText(out, result, *doc)
}

type planIssueCommand struct {
	installation
	Files  []string `arg:"" help:"Plan documents." type:"existingfile"`
	County string   `help:"The county to issue in; only the demonstration county takes plans without review." enum:"demo" required:""`
}

func (c *planIssueCommand) Run() error {
	ctx := context.Background()
	o := c.options()
	if o.Database == "" && o.Data == "" {
		return errors.New("no data folder")
	}
	a, err := app.Open(ctx, o)
	if err != nil {
		return err
	}
	defer func() { _ = a.Close() }()
	if err := a.SeedDemo(ctx, false); err != nil {
		return err
	}
	failed := false
	for _, file := range c.Files {
		if err := issue(ctx, a, file, os.Stdout); err != nil {
			failed = true
			fmt.Fprintln(os.Stderr, app.Explain(err))
		}
	}
	if failed {
		return errors.New("not every plan was issued")
	}
	return nil
}

type extractCommand struct{}

func (extractCommand) Run() error {
	if code := outside.ExtractMain(os.Stdin, os.Stdout); code != 0 {
		os.Exit(code)
	}
	return nil
}

type versionCommand struct{}

func (versionCommand) Run() error {
	fmt.Println("zhiben", version)
	return nil
}

var commands struct {
	Serve serveCommand `cmd:"" help:"Serve the product."`
	Plan  struct {
		Read  planReadCommand  `cmd:"" help:"Print what a plan document asks for."`
		Issue planIssueCommand `cmd:"" help:"Read plan documents and issue their tasks in the demonstration county."`
	} `cmd:"" help:"Read and issue plans."`
	Pack    packCommands   `cmd:"" help:"Work on packs."`
	Verify  verifyCommand  `cmd:"" help:"Check a database or a proof file against the signed log, without the server."`
	Keys    keysCommand    `cmd:"" help:"The keys that protected values are encrypted with."`
	Backup  backupCommand  `cmd:"" help:"Back up an installation, encrypted to a public key. A server may run meanwhile."`
	Restore restoreCommand `cmd:"" help:"Restore a backup into an empty place, or prove with --check that it can be."`
	Account accountCommand `cmd:"" help:"Accounts, for whoever has the machine."`
	Doctor  doctorCommand  `cmd:"" help:"Look at an installation: what is wrong, why, and what to do. Nothing is changed; a server may run meanwhile."`
	Rebuild rebuildCommand `cmd:"" help:"Make what follows the event log anew: tallies, search, notices, webhooks. A server may run meanwhile."`
	Version versionCommand `cmd:"" help:"Print the version."`
	Extract extractCommand `cmd:"" name:"_extract" hidden:""`
}

func main() {
	k := kong.Parse(&commands, kong.Name("zhiben"), kong.Description("From a work-safety action plan to tasks, and proof that they were done."), kong.UsageOnError())
	if err := k.Run(); err != nil {
		if errors.Is(err, errFound) {
			os.Exit(1)
		}
		var list *source.List
		if errors.As(err, &list) { // of packs
			fmt.Fprintln(os.Stderr, list.Text(source.Error, surrounding()))
			os.Exit(1)
		}
		fmt.Fprintln(os.Stderr, "zhiben:", app.Explain(err))
		os.Exit(1)
	}
}
