package expr

import (
	"slices"
	"strings"

	"cel.dev/cel-go/common/ast"
)

// function is one of the language's functions. It is either plain, with forms, or has a check of its own.
type function struct {
	forms []form
	// check finds the type of a call by itself; it walks the arguments.
	check func(c *checker, e ast.Expr, args []ast.Expr, known facts) seen
	// build makes a call by itself.
	build func(b *builder, e ast.Expr, args []ast.Expr) (eval, error)
	shape string // how it is written, where the forms do not tell
	// asks says that it asks the world, and reads what it does besides its arguments.
	asks  bool
	reads []string // variables: today, record
}

// form is one way to call a plain function. Its arguments are not null, unless nulls says that it takes them.
type form struct {
	takes []Type
	gives Type
	nulls bool
	run   func(f *frame, args []any) (any, error)
}

// functions are all functions by name; those of a family are written `safety.x`.
var functions map[string]*function

func init() { // not a literal: the checks refer back to the table
	functions = map[string]*function{}
	for _, group := range []map[string]*function{dateFunctions, numberFunctions, listFunctions, worldFunctions, safetyFunctions, taskFunctions} {
		for name, f := range group {
			functions[name] = f
		}
	}
}

// calledName is the name of the function called; a text's own functions are called on it, `x.contains(y)`.
func calledName(e ast.Expr) (name string, args []ast.Expr) {
	call := e.AsCall()
	switch {
	case !call.IsMemberFunction():
		return call.FunctionName(), call.Args()
	case isIdent(call.Target(), "safety"):
		return "safety." + call.FunctionName(), call.Args()
	}
	return "." + call.FunctionName(), append([]ast.Expr{call.Target()}, call.Args()...)
}

func (c *checker) function(e ast.Expr, known facts) seen {
	name, args := calledName(e)
	f := functions[name]
	if f == nil {
		return c.unknown(e, name)
	}
	for _, v := range f.reads {
		if _, ok := c.vars[v]; !ok {
			return c.fail(e, "N105", "`%s` needs `%s`, which is not known here", name, v)
		}
		c.found.names[v] = true
	}
	if f.asks {
		c.found.functions[name] = true
	}
	if f.check != nil {
		return f.check(c, e, args, known)
	}
	got, open := make([]Type, len(args)), false
	for i, a := range args {
		got[i] = c.walk(a, known).Type
		open = open || got[i].Kind == Any && !got[i].Nullable
	}
	if open { // a mistake that is told already, or a type that is known only with the value: see builder.late
		return wrong
	}
	form := f.match(c, args, got)
	if form == nil {
		return c.fail(e, "T206", "`%s` is written %s; here it gets (%s)", name, f.written(name), typeList(got))
	}
	for i, t := range got {
		if t.Nullable && !form.nulls {
			c.mayBeNull(args[i], "T211", "`"+name+"`")
		}
	}
	return seen{Type: form.gives}
}

func (c *checker) unknown(e ast.Expr, name string) seen {
	switch name {
	case "has":
		return c.fail(e, "N102", "there is no `has`; write `… != null`")
	case "timestamp", "duration":
		return c.fail(e, "N102", "there is no `%s`; write `date('2026-01-31')` and `span('5 workdays')`", name)
	}
	shown := strings.TrimPrefix(name, ".")
	var near []string
	for _, known := range sorted(functions) {
		near = append(near, strings.TrimPrefix(known, "."))
	}
	switch {
	case name != shown && functions[shown] != nil:
		return c.fail(e, "N102", "`%s` does not stand behind a point; write `%s(…)`", shown, shown)
	case slices.Contains(near, shown) || slices.Contains(loops, shown):
		return c.fail(e, "N102", "`%s` stands behind what it is asked of; write `x.%s(…)`", shown, shown)
	}
	near = append(near, loops...)
	return c.fail(e, "N102", "there is no function `%s`%s", shown, meant(shown, near))
}

// match is the first form that the arguments fit.
func (f *function) match(c *checker, args []ast.Expr, got []Type) *form {
	for i := range f.forms {
		if form := &f.forms[i]; form.accepts(got, assignable) {
			return form
		}
	}
	return nil
}

func (f *form) accepts(got []Type, fits func(got, want Type) bool) bool {
	ok := len(f.takes) == len(got)
	for k := 0; ok && k < len(got); k++ {
		ok = fits(got[k], f.takes[k]) || f.takes[k].Kind == Period && got[k].texty()
	}
	return ok
}

// mayTake reports whether arguments of these types, of which some are not known, may fit.
func (f *form) mayTake(got []Type) bool {
	return f.accepts(got, func(t, want Type) bool { return t.Kind == Any || assignable(t, want) })
}

// written lists the ways a function is called.
func (f *function) written(name string) string {
	if f.shape != "" {
		return "`" + f.shape + "`"
	}
	ways := make([]string, len(f.forms))
	for i, form := range f.forms {
		ways[i] = "`" + name + "(" + typeList(form.takes) + ")`"
		if strings.HasPrefix(name, ".") {
			ways[i] = "`" + form.takes[0].String() + name + "(" + typeList(form.takes[1:]) + ")`"
		}
	}
	return strings.Join(ways, " or ")
}

func typeList(types []Type) string {
	words := make([]string, len(types))
	for i, t := range types {
		words[i] = t.String()
	}
	return strings.Join(words, ", ")
}

// kind is shorthand for tables of functions.
func kind(k Kind) Type { return Type{Kind: k} }

// plain makes a function of one form.
func plain(gives Type, run func(f *frame, a []any) (any, error), takes ...Type) *function {
	return &function{forms: []form{{takes: takes, gives: gives, run: run}}}
}

// literalText is the text of a literal; ok is false for all else.
func literalText(e ast.Expr) (string, bool) {
	if e.Kind() != ast.LiteralKind {
		return "", false
	}
	s, ok := e.AsLiteral().Value().(string)
	return s, ok
}
