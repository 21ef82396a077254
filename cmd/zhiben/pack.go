package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"zhiben/app"
	"zhiben/internal/lang"
	"zhiben/pack"
)

type packCommands struct {
	New    packNewCommand    `cmd:"" help:"Begin a ledger in a folder of a pack, new or there already: what it makes passes check and test as it is."`
	Check  packCheckCommand  `cmd:"" help:"Check packs laid over the base pack: every mistake and warning with its place."`
	Test   packTestCommand   `cmd:"" help:"Run the cases of packs laid over the base pack."`
	Show   packShowCommand   `cmd:"" help:"Print a definition as it is in force, and where each value comes from."`
	Doc    packDocCommand    `cmd:"" help:"Describe every ledger: fields, lifecycle with a diagram, deadlines, rules."`
	Diff   packDiffCommand   `cmd:"" help:"Say what an upgrade adds, renames, converts, retires and strands."`
	Schema packSchemaCommand `cmd:"" help:"Print the JSON Schema of pack files, for editors."`
}

type packNewCommand struct {
	Folder  string `arg:"" help:"Folder of the pack; made where there is none. No file in it is written over." type:"path"`
	Name    string `help:"Name of the ledger in files and addresses: small letters, digits, underscores." required:""`
	Title   string `help:"What people call the ledger, in Chinese." required:""`
	TitleEN string `name:"title-en" help:"The same in English; without it made of the name."`
	Region  string `help:"Region code of the county: its rules are then called the county's. It counts where the folder is new."`
	Kind    string `help:"What a row is: a record about a unit, a kind of unit, an asset, an entry that others refer to." enum:"records,unit,asset,reference" default:"records"`
}

func (c *packNewCommand) Run() error {
	written, err := app.Scaffold{Folder: c.Folder, Name: c.Name, Title: c.Title, EN: c.TitleEN, Kind: c.Kind, Region: c.Region}.Write()
	if err != nil {
		return err
	}
	folder := shown(c.Folder)
	for _, file := range written {
		fmt.Println("wrote", shown(file))
	}
	fmt.Printf(`
Next:
  edit %s
  zhiben pack check %s        every mistake with its place
  zhiben pack test %s         the cases
  zhiben serve --packs %s     or, where a server runs with this folder: kill -HUP, or 制度 → 重新载入制度
`, shown(written[0]), folder, folder, folder)
	return nil
}

// shown is a path as it is reached from here, where that is shorter.
func shown(path string) string {
	here, err := os.Getwd()
	if err != nil {
		return path
	}
	if rel, err := filepath.Rel(here, path); err == nil && filepath.IsLocal(rel) {
		return rel
	}
	return path
}

type packCheckCommand struct {
	Folders []string `arg:"" optional:"" help:"Folders of packs laid over the base pack, in their order; none: the base alone." type:"existingdir"`
	Format  string   `help:"text, json or sarif." enum:"text,json,sarif" default:"text"`
	Lang    string   `help:"zh or en; left out: that of the environment (LC_ALL, LC_MESSAGES, LANG)." enum:"zh,en," default:""`
}

// errFound ends a command that has said itself what is wrong.
var errFound = errors.New("")

func (c *packCheckCommand) Run() error {
	list, err := app.CheckPacks(c.Folders...)
	if err != nil {
		return err
	}
	if err := app.WriteCheck(os.Stdout, list, c.Format, version, cmp.Or(lang.Tag(c.Lang), surrounding())); err != nil {
		return err
	}
	if list.Err() != nil {
		return errFound
	}
	return nil
}

// surrounding is the language of the environment: Chinese where it says so, else English.
func surrounding() lang.Tag {
	if strings.HasPrefix(cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG")), "zh") {
		return lang.ZH
	}
	return lang.EN
}

type packShowCommand struct {
	Path  string   `arg:"" optional:"" help:"Dotted path of a definition, such as ledger.task.moves.sign; none: what there is."`
	Packs []string `help:"Folders of packs laid over the base pack." type:"existingdir"`
}

func (c *packShowCommand) Run() error {
	t, err := app.LoadPacks(c.Packs...)
	if err != nil {
		return err
	}
	if err := t.List.Err(); err != nil {
		return err
	}
	text, err := t.Show(c.Path)
	if err != nil {
		return err
	}
	fmt.Print(text)
	return nil
}

type packDocCommand struct {
	Folders []string `arg:"" optional:"" help:"Folders of packs laid over the base pack." type:"existingdir"`
	Out     string   `help:"Folder for one Markdown and one HTML page a ledger and language; without it the Markdown in one language is printed." type:"path"`
	Lang    string   `help:"zh or en, for what is printed." enum:"zh,en" default:"zh"`
}

func (c *packDocCommand) Run() error {
	if c.Out == "" {
		return app.PrintPackDoc(os.Stdout, c.Lang, c.Folders...)
	}
	n, err := app.WritePackDoc(c.Out, c.Folders...)
	if err == nil {
		fmt.Printf("%d pages in %s\n", n, c.Out)
	}
	return err
}

type packSchemaCommand struct{}

func (packSchemaCommand) Run() error {
	_, err := os.Stdout.Write(pack.Schema())
	return err
}

type packTestCommand struct {
	Folders []string `arg:"" optional:"" help:"Folders of packs laid over the base pack; none: the base alone." type:"existingdir"`
	Format  string   `help:"text or json." enum:"text,json" default:"text"`
	Lang    string   `help:"zh or en; left out: that of the environment (LC_ALL, LC_MESSAGES, LANG)." enum:"zh,en," default:""`
	Match   string   `name:"run" help:"Only cases whose name contains this."`
}

func (c *packTestCommand) Run() error {
	report, err := app.TestPacks(context.Background(), c.Match, c.Folders...)
	if err != nil {
		return err
	}
	if err := report.Write(os.Stdout, c.Format, cmp.Or(lang.Tag(c.Lang), surrounding())); err != nil {
		return err
	}
	if report.Failed > 0 {
		return errFound
	}
	return nil
}

type packDiffCommand struct {
	Folders  []string `arg:"" optional:"" help:"Two folders, the pack as it was and as it will be; with --data or --database those as they will be." type:"existingdir"`
	Data     string   `help:"Compare with what is installed here: the folder of the embedded database." type:"existingdir"`
	Database string   `help:"Compare with what is installed here: postgres://…"`
	Format   string   `help:"text or json." enum:"text,json" default:"text"`
	Lang     string   `help:"zh or en; left out: that of the environment (LC_ALL, LC_MESSAGES, LANG)." enum:"zh,en," default:""`
}

func (c *packDiffCommand) Run() error {
	var diff *app.PackDiff
	var err error
	switch {
	case c.Data != "" || c.Database != "":
		diff, err = app.DiffInstalled(context.Background(), c.Data, c.Database, c.Folders...)
	case len(c.Folders) == 2:
		diff, err = app.DiffPacks(c.Folders[0], c.Folders[1])
	default:
		return errors.New("name two folders, the pack as it was and as it will be, or an installation with --data or --database")
	}
	if err != nil {
		return err
	}
	if err := diff.Write(os.Stdout, c.Format, cmp.Or(lang.Tag(c.Lang), surrounding())); err != nil {
		return err
	}
	if diff.Blocked() {
		return errFound
	}
	return nil
}
