package source_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"zhiben/internal/lang"
	"zhiben/source"
)

var (
	codeForm = regexp.MustCompile(`^[A-Z][0-9]{3}$`)
	verb     = regexp.MustCompile(`%(?:\[([0-9]+)\])?([a-z])`)
)

// values are the values that a format takes, with the verb of each.
func values(format string) []string {
	var out []string
	for i, m := range verb.FindAllStringSubmatch(format, -1) {
		at := m[1]
		if at == "" {
			at = strconv.Itoa(i + 1)
		}
		out = append(out, at+m[2])
	}
	slices.Sort(out)
	return out
}

// literals are the texts in the arguments of a call; nothing stands where an argument is no literal.
func literals(call *ast.CallExpr) []string {
	out := make([]string, len(call.Args))
	for i, a := range call.Args {
		if lit, ok := a.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			out[i], _ = strconv.Unquote(lit.Value)
		}
	}
	return out
}

// said gathers the formats of diagnostics in the program: what follows a code, and what Say and a filter's refusals are given.
func said(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir("..", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() && (e.Name() == "web" || e.Name() == "bench" || strings.HasPrefix(e.Name(), ".") && path != "..") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		files := token.NewFileSet()
		tree, err := parser.ParseFile(files, path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			texts, name := literals(call), ""
			switch f := call.Fun.(type) {
			case *ast.SelectorExpr:
				name = f.Sel.Name
			case *ast.Ident:
				name = f.Name
			}
			format := ""
			for i := range texts {
				if i > 0 && codeForm.MatchString(texts[i-1]) && !strings.HasPrefix(texts[i-1], "K") { // cases that fail speak of records
					format = texts[i]
				}
			}
			switch {
			case name == "Say" && len(texts) > 0:
				format = texts[0]
			case name == "refuse" && len(texts) > 1 && format == "" && filepath.Base(filepath.Dir(path)) == "expr":
				format = texts[1]
			}
			if format != "" {
				out[format] = files.Position(call.Pos()).String()
			}
			return true
		})
		return nil
	})
	if err != nil || len(out) < 250 {
		t.Fatalf("%d formats, %v", len(out), err)
	}
	return out
}

// Whatever is said of packs is said in Chinese as well, with the same values.
func TestEverythingIsSaidInChinese(t *testing.T) {
	for format, at := range said(t) {
		zh := source.Chinese(format)
		switch {
		case zh == "" && regexp.MustCompile("^`[a-z_]+`$|^[^ ]$").MatchString(format): // words of the language itself
		case zh == "":
			t.Errorf("%s: no Chinese for %q; add it to the tables of package source", at, format)
		case !slices.Equal(values(format), values(zh)):
			t.Errorf("%s: %q takes %v, its Chinese %v", at, format, values(format), values(zh))
		case strings.Contains(format, "; ") != strings.Contains(zh, "；") && strings.Contains(format, "; "):
			t.Errorf("%s: %q has a remedy, its Chinese %q none", at, format, zh)
		}
	}
}

func TestSay(t *testing.T) {
	for _, c := range []struct{ got, want lang.Text }{
		{source.Say("%s has no key `%s`%s", "ledger.a", "tpye", source.Meant("tpye", []string{"type"})), lang.Both("ledger.a 没有键 `tpye`；是不是 `type`？", "ledger.a has no key `tpye`; did you mean `type`?")},
		{source.Say("`%`"), lang.Both("`%`", "`%`")},
		{source.Say("never written %d", 3), lang.Both("never written 3", "never written 3")},
	} {
		if c.got != c.want {
			t.Errorf("%+v; want %+v", c.got, c.want)
		}
	}
}
