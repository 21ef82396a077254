package expr

import (
	"slices"

	"cel.dev/cel-go/common/ast"
)

// This file is what the two halves of the package agree on. The core parses with the CEL grammar and no macros, so that
// `ledger.x.exists(h, p)` is a call with the target `ledger.x` and the arguments `h` and `p`; it finds the type of every node,
// and cuts out of what it runs the calls on ledgers and populations, which the other half makes into SQL.

// checked is an expression whose names, types and nulls are right. It lives as long as its program.
type checked struct {
	env   *Env
	text  string
	runes []rune // of the text
	root  ast.Expr
	types map[int64]Type // by node
	info  *ast.SourceInfo
	reads Reads
}

// typeOf is the type of a part. Nullable says that it may be null where it stands, after what was proved on its path. A literal
// is of kind Text, Int or Decimal also where an enum or money is meant; the literal null is a nullable Any.
func (c *checked) typeOf(e ast.Expr) Type { return c.types[e.ID()] }

// named splits `param.x`, `ledger.x` and `population.x`, which no variable can hide.
func named(e ast.Expr) (family, name string, ok bool) {
	if e.Kind() != ast.SelectKind {
		return "", "", false
	}
	s := e.AsSelect()
	if s.Operand().Kind() != ast.IdentKind || s.IsTestOnly() || !slices.Contains(families, s.Operand().AsIdent()) {
		return "", "", false
	}
	return s.Operand().AsIdent(), s.FieldName(), true
}

var families = []string{"param", "ledger", "population"}

// calledPopulation splits `population.x(a, b)`, which is a call with a target.
func calledPopulation(e ast.Expr) (name string, given []ast.Expr, ok bool) {
	if e.Kind() != ast.CallKind || !e.AsCall().IsMemberFunction() {
		return "", nil, false
	}
	target := e.AsCall().Target()
	if target.Kind() != ast.IdentKind || target.AsIdent() != "population" {
		return "", nil, false
	}
	return e.AsCall().FunctionName(), e.AsCall().Args(), true
}

// collection splits a call such as `x.count(v, p)` by its shape: what it asks, of what, with which variable, which rows and
// which value of them. where is nil for all rows, value for exists, all, filter and count.
type collection struct {
	op           string // exists all filter map count sum min max distinct
	of           ast.Expr
	variable     string
	where, value ast.Expr
}

// queryPlan is a part that asks the database: a collection over `ledger.x` or `population.x`, `x in population.y` (op `in`), or
// a population by itself (op `filter` without where).
type queryPlan struct {
	collection
	ledger     string     // the source asked; of a population, the source it is of
	population string     // empty: a ledger
	given      []ast.Expr // the population's arguments
	item       ast.Expr   // of op `in`: what is looked for
	at         ast.Expr   // the whole part, for places and its type
}

// query is a queryPlan made into SQL.
type query struct {
	// outer are the values bound, which are parts that do not depend on the rows asked. They are computed when the text meets
	// them, so that one behind a test that fails is never computed.
	outer []outerValue
	// run asks and gives the canonical value of the part: bool, int64, []any of identifiers or values …
	run func(w World, outer func(int) (any, error)) (any, error)
	// reads is what the query reads besides the expression's own text: that of the populations it uses.
	reads Reads
}

// outerValue is a part that is computed in Go. It may stand in a population's condition: in is where, and given has what the
// names given to the population stand for.
type outerValue struct {
	in    *checked
	part  ast.Expr
	given map[string]outerValue
}

// planSQL (in sql.go) makes a queryPlan into SQL; the error is Mistakes with codes Q4xx:
//
//	func (c *checked) planSQL(q queryPlan) (*query, error)
//
// checkSQL (in sql.go) tells whether a whole expression over the row `record` translates; Env.CompileSQL asks it:
//
//	func (c *checked) checkSQL() error
//
// In an expression over rows, `record` is the row; `unit`, `person`, `asset` and `post` are the row itself where its type has
// that name, else the row's field of that name (`unit` is `record.unit`), unless the name was given to a population.
//
// Mistakes are made with
//
//	func (c *checked) mistake(at ast.Expr, code, format string, args ...any) *Mistake
//
// and handed back as Mistakes (a slice of *Mistake, itself the error).
