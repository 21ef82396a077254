package app

import (
	"cmp"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/source"
)

// CheckPacks reads packs as layers over the base and gives everything that is wrong with them, and what should be looked at.
func CheckPacks(folders ...string) (*source.List, error) {
	t, err := LoadPacks(folders...)
	if err != nil {
		return nil, err
	}
	p, err := compilePolicy(t)
	if err != nil {
		return nil, err
	}
	p.advise()
	if len(folders) > 0 { // what the base could do better is no business of who checks a county's pack
		t.List.Diagnostics = slices.DeleteFunc(t.List.Diagnostics, func(d *source.Diagnostic) bool {
			return d.Severity == source.Warning && t.LayerOf(d.Pos).Kind == pack.Base
		})
	}
	return t.List, nil
}

// mine reports whether a place belongs to the packs in hand: those over the base, or the base where there are no others.
func (p *Policy) mine(pos source.Pos) bool {
	return len(p.Tree.Layers()) == 1 || p.Tree.LayerOf(pos).Kind != pack.Base
}

// advise warns of what people would miss: English titles, titles at all, cases.
func (p *Policy) advise() {
	t := p.Tree
	t.Walk(func(path string, n *pack.Node, pos source.Pos, form *pack.Form) {
		switch {
		case !p.mine(pos):
		case form.IsTitle() && strings.HasSuffix(path, ".source"): // the name of a regulation is good in either language
		case form.IsTitle() && n.Kind == pack.Scalar && n.Text != "":
			t.List.Warn(n.Pos, "W701", "%s has no English; write {zh: …, en: …}", path)
		case form.IsTitle() && n.Kind == pack.Map && n.Get("en") == nil && n.Get("zh") != nil:
			t.List.Warn(n.Get("zh").Pos, "W701", "%s has no English; add en: …", path)
		case form.IsTitled() && (n.Kind == pack.Map && n.Get("title") == nil && n.Get("zh") == nil || n.Kind == pack.Scalar && form.Name == "field"):
			t.List.Warn(pos, "W702", "%s has no title; people would read its key", path)
		}
	})
	p.adviseCases()
}

var word = regexp.MustCompile(`[a-z][a-z0-9_]*`)

// adviseCases warns of definitions that no case touches, in packs that have cases.
func (p *Policy) adviseCases() {
	t := p.Tree
	withCases, words := map[string]bool{}, map[string]bool{}
	for _, e := range t.Of("case") {
		withCases[t.LayerOf(e.Pos).Name] = true
		gatherWords(e.Node, words)
	}
	untouched := func(construct string, e pack.Entry, touched bool) {
		if !touched && p.mine(e.Pos) && withCases[t.LayerOf(e.Pos).Name] {
			t.List.Warn(e.Pos, "W703", "%s.%s is touched by no case; write one that shows what it does", construct, e.Key)
		}
	}
	for _, construct := range []string{"ledger", "population", "letter"} {
		for _, e := range t.Of(construct) {
			untouched(construct, e, words[e.Key] || construct == "ledger" && slices.ContainsFunc(p.Ledgers.Seeds, func(s *ledger.Seed) bool { return s.Ledger == e.Key && words[s.Key] }))
		}
	}
	for _, e := range t.Of("rule") {
		i := slices.IndexFunc(p.Ledgers.Rules, func(r *ledger.Rule) bool { return r.Key == e.Key })
		untouched("rule", e, i >= 0 && words[cmp.Or(p.Ledgers.Rules[i].After.Ledger, p.Ledgers.Rules[i].For)])
	}
	for _, e := range t.Of("ladder") {
		untouched("ladder", e, slices.ContainsFunc(p.Ledgers.All(), func(d *ledger.Definition) bool {
			return words[d.Name] && slices.ContainsFunc(d.Clocks, func(c *ledger.Clock) bool { return c.Ladder == e.Key })
		}))
	}
}

// gatherWords collects the names that occur in a case.
func gatherWords(n *pack.Node, into map[string]bool) {
	for _, e := range n.Children() {
		into[e.Key] = true
		gatherWords(e.Node, into)
	}
	if n == nil {
		return
	}
	for _, item := range n.Items {
		gatherWords(item, into)
	}
	for _, w := range word.FindAllString(n.Text, -1) {
		into[w] = true
	}
}

// WriteCheck writes what CheckPacks found as text, json or sarif, in a language.
func WriteCheck(w io.Writer, list *source.List, format, version string, tag lang.Tag) error {
	r := source.Report{Tool: "zhiben", Version: version, Lang: tag, List: list}
	switch format {
	case "text":
		return r.Text(w)
	case "json":
		return r.JSON(w)
	case "sarif":
		return r.SARIF(w)
	}
	return fmt.Errorf("no format %s", format)
}
