package expr

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"cel.dev/cel-go/common"
	"cel.dev/cel-go/parser"

	"zhiben/calendar"
	"zhiben/internal/lang"
	"zhiben/source"
)

// Env is the names an expression may use, with what is known of them. It is safe for concurrent use.
type Env struct {
	schema *Schema
	vars   map[string]Type
	known  facts
}

// Env makes an environment with these names besides functions, `param.x`, `ledger.x` and `population.x`.
func (s *Schema) Env(vars ...Var) (*Env, error) {
	e := &Env{schema: s, vars: make(map[string]Type, len(vars))}
	for _, v := range vars {
		if _, twice := e.vars[v.Name]; twice {
			return nil, fmt.Errorf("expression environment: the name %s twice", v.Name)
		}
		if why := s.taken(v.Name); why != "" {
			return nil, fmt.Errorf("expression environment: %s", why)
		}
		if err := s.knows(v.Type); err != nil {
			return nil, fmt.Errorf("expression environment: %s: %w", v.Name, err)
		}
		e.vars[v.Name] = v.Type
	}
	return e, nil
}

// NotNull is the environment in which these paths, such as `record.deadline`, are known not to be null: what a move needs.
func (e *Env) NotNull(paths ...string) *Env {
	more := make(facts, len(paths))
	for _, p := range paths {
		more[p] = true
	}
	return &Env{e.schema, e.vars, e.known.and(more)}
}

// taken says why a name cannot be a variable; empty when it can.
func (s *Schema) taken(name string) string {
	if slices.Contains(families, name) || name == "safety" {
		return "`" + name + "` is a word of the language"
	}
	return ""
}

// knows reports what a type names that the schema does not have.
func (s *Schema) knows(t Type) error {
	switch {
	case t.Kind == Row && t.Name != "" && s.row(t.Name) == nil:
		return fmt.Errorf("no row type %s", t.Name)
	case t.Kind == Enum && t.Name != "" && s.Enums[t.Name] == nil:
		return fmt.Errorf("no options %s", t.Name)
	case t.Kind == List && t.Of != nil:
		return s.knows(*t.Of)
	}
	return nil
}

// Limits of one expression: what people write is far below, what would hold up a server is far above.
const (
	maxText  = 8_000 // characters
	maxDepth = 60
	maxNodes = 2_000
	maxSteps = 100_000 // of loops and reads in one run
	maxPath  = 3       // references followed
	maxValue = 1 << 20 // bytes of a text
)

var celParser = sync.OnceValue(func() *parser.Parser {
	p, err := parser.NewParser(parser.EnablePrattParser(true), parser.ExpressionSizeCodePointLimit(maxText), parser.MaxRecursionDepth(maxDepth),
		parser.MaxExpressionNodeCount(maxNodes), parser.ErrorReportingLimit(10))
	if err != nil {
		panic(err) // the options are constants
	}
	return p
})

// Compile checks an expression and makes it ready to run. want is the type its value must have, of Kind Any for every type; a
// nullable want takes null. The error is Mistakes.
func (e *Env) Compile(text string, want Type) (*Program, error) {
	c, err := e.check(text, want)
	if err != nil {
		return nil, err
	}
	return c.program(want)
}

// CompileSQL is Compile for an expression over the row `record` that must translate to SQL as well.
func (e *Env) CompileSQL(text string, want Type) (*Program, error) {
	c, err := e.check(text, want)
	if err != nil {
		return nil, err
	}
	if err := c.checkSQL(); err != nil {
		return nil, err
	}
	return c.program(want)
}

func (e *Env) check(text string, want Type) (*checked, error) {
	c := &checked{env: e, text: text, runes: []rune(text), types: map[int64]Type{}}
	tree, errs := celParser().Parse(common.NewTextSource(text))
	if list := errs.GetErrors(); len(list) > 0 {
		return nil, c.syntax(list)
	}
	c.root, c.info = tree.Expr(), tree.SourceInfo()
	k := &checker{checked: c, vars: maps.Clone(e.vars), found: newReadSet()}
	got := k.walk(c.root, e.known)
	if len(k.mistakes) == 0 {
		k.wants(c.root, got, want)
	}
	if len(k.mistakes) > 0 {
		return nil, k.mistakes.inOrder()
	}
	c.reads = k.found.reads()
	return c, nil
}

// syntax tells in our words where the grammar ends to hold.
func (c *checked) syntax(errs []*common.Error) error {
	var out Mistakes
	for _, e := range errs {
		message := parserSays(strings.TrimPrefix(e.Message, "Syntax error: "))
		if strings.TrimSpace(c.text) == "" {
			message = source.Say("there is no expression")
		}
		m := &Mistake{Line: max(e.Location.Line(), 1), Col: max(e.Location.Column(), 0) + 1, Code: "Y101"}
		m.Message, m.EndCol = source.Say("%s%s", message, c.remedy(m.Line, m.Col)), m.Col+1
		out = append(out, m)
	}
	return out[:1:1]
}

// parserKinds are the frequent kinds of what the parser says.
var parserKinds = []struct{ says, means string }{
	{"<EOF>", "the expression ends too early; something is missing here"},
	{"token recognition error", "a sign stands here that expressions do not have (%s)"},
	{"mismatched input", "this does not fit here (%s)"},
	{"extraneous input", "this is too much here (%s)"},
	{"no viable alternative", "this does not fit here (%s)"},
	{"unexpected token", "this does not fit here (%s)"},
	{"missing", "something is missing here (%s)"},
	{"reserved identifier", "this word is reserved; choose another name (%s)"},
	{"recursion", "the expression is nested too deeply; divide it into several conditions (%s)"},
	{"size", "the expression is too long; divide it into several conditions (%s)"},
}

// parserSays tells what the parser says by its kind, with its own words after it.
func parserSays(message string) lang.Text {
	for _, k := range parserKinds {
		if strings.Contains(message, k.says) {
			if !strings.Contains(k.means, "%s") {
				return source.Say(k.means)
			}
			return lang.Both(source.Say(k.means, message).ZH, message)
		}
	}
	return lang.Both(source.Say("the expression cannot be read (%s)", message).ZH, message)
}

// remedy is what to do about a slip of the pen that the grammar finds at a place.
func (c *checked) remedy(line, col int) lang.Text {
	lines := strings.Split(string(c.runes), "\n")
	if line > len(lines) || col > len([]rune(lines[line-1])) {
		return lang.Text{}
	}
	switch r := []rune(lines[line-1])[col-1]; {
	case r == '=':
		return source.Say("; write `==` to compare")
	case strings.ContainsRune("‘’“”（），！＝＞＜；：。＆｜", r):
		return source.Say("; write it half-width, in ASCII: `'`, `(`, `,`, `!`, `>`")
	}
	return lang.Text{}
}

// program makes what was checked ready to run.
func (c *checked) program(want Type) (*Program, error) {
	b := &builder{c: c, slots: map[string]int{}, size: new(int), found: newReadSet()}
	run, err := b.build(c.root)
	if err != nil {
		var m Mistakes
		if errors.As(err, &m) {
			return nil, m
		}
		return nil, Mistakes{c.mistake(c.root, "T250", "%s", err)}
	}
	b.found.add(c.reads)
	for _, name := range c.reads.Names {
		b.found.names[name] = true
	}
	c.reads = b.found.reads()
	zone, err := calendar.Zone(c.env.schema.Zone)
	if err != nil {
		return nil, err
	}
	return &Program{Text: c.text, Type: resultType(c.typeOf(c.root), want), checked: c, run: run, locals: *b.size, zone: zone}, nil
}

// resultType is the type a program's value has once it is brought to what is wanted.
func resultType(got, want Type) Type {
	if want.Kind == Any || want.Kind == Row || want.Kind == List && want.of().Kind == Any {
		return got
	}
	want.Nullable = got.Nullable
	return want
}
