package app

import (
	"fmt"
	"io"
	"os"
	"path/filepath"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/ledger/describe"
)

var docTitle = lang.Both("台账说明", "Ledgers")

func (p *Policy) describer(tag lang.Tag) *describe.Describer {
	t := p.Tree
	cases := map[string][]string{}
	for _, e := range t.Of("case") {
		words := map[string]bool{}
		gatherWords(e.Node, words)
		for _, d := range p.Ledgers.All() {
			if words[d.Name] {
				cases[d.Name] = append(cases[d.Name], "`"+e.Key+"`")
			}
		}
	}
	return &describe.Describer{Set: p.Ledgers, Tag: tag, Cases: func(name string) []string { return cases[name] }, Place: func(path string) string {
		for _, e := range t.Of("ledger") {
			if "ledger."+e.Key == path {
				return e.Pos.Short()
			}
		}
		return ""
	}}
}

// WritePackDoc writes a page for every ledger, Markdown and HTML in both languages, with an index, and counts them.
func WritePackDoc(folder string, packs ...string) (int, error) {
	p, err := LoadPolicy(packs...)
	if err != nil {
		return 0, err
	}
	if err := os.MkdirAll(folder, 0o750); err != nil {
		return 0, err
	}
	root, err := os.OpenRoot(folder)
	if err != nil {
		return 0, err
	}
	defer func() { _ = root.Close() }()
	n := 0
	write := func(name string, page *describe.Page) error {
		n++
		if err := root.WriteFile(name+".md", []byte(page.Markdown()), 0o640); err != nil {
			return err
		}
		return root.WriteFile(name+".html", []byte(page.HTML()), 0o640)
	}
	for _, tag := range []lang.Tag{lang.ZH, lang.EN} {
		d := p.describer(tag)
		for _, def := range described(p.Ledgers) {
			if err := write(describe.PageName(def.Name, tag), d.Ledger(def)); err != nil {
				return n, fmt.Errorf("write %s: %w", filepath.Join(folder, def.Name), err)
			}
		}
		if err := write(describe.PageName("index", tag), d.Index(docTitle)); err != nil {
			return n, err
		}
	}
	return n, nil
}

// PrintPackDoc writes the Markdown of all ledgers in one language, one after the other.
func PrintPackDoc(w io.Writer, tag string, packs ...string) error {
	p, err := LoadPolicy(packs...)
	if err != nil {
		return err
	}
	d := p.describer(lang.Tag(tag))
	for _, def := range described(p.Ledgers) {
		if _, err := fmt.Fprintln(w, d.Ledger(def).Markdown()); err != nil {
			return err
		}
	}
	return nil
}

// described are the ledgers that have something to tell: a unit kind without fields is a name.
func described(set *ledger.Set) []*ledger.Definition { return set.Tables() }
