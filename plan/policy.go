package plan

import (
	"slices"

	"zhiben/expr"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/source"
)

// Policy is what packs say about plans: group phrases and what becomes of a commitment.
type Policy struct {
	Groups  []Group
	Matters []Matter
	Task    *Handout // the record that a commitment becomes
	Part    *Handout // the record that each co-owner gets; nil: none
}

// Handout says how a commitment becomes a record.
type Handout struct {
	Ledger string
	Moves  map[string]string // starting move by how a past commitment was settled
	Move   string            // the starting move otherwise
	If     *expr.Program     // nil: always
	Unit   *expr.Program
	With   []Assignment
}

// Assignment is a field and how it is computed.
type Assignment struct {
	Field string
	Value *expr.Program
}

// Compile reads the constructs `owner_group`, `matter` and `handout`.
func Compile(t *pack.Tree, ledgers *ledger.Set) (*Policy, error) {
	env, err := handoutEnv(ledgers)
	if err != nil {
		return nil, err
	}
	p := &Policy{}
	for _, e := range t.Of("owner_group") {
		r := pack.Read(e.Node, "owner_group."+e.Key, t.List)
		p.Groups = append(p.Groups, Group{Phrases: r.Texts("phrases"), Kinds: r.Texts("kinds")})
		r.Done()
	}
	for _, e := range t.Of("matter") {
		r := pack.Read(e.Node, "matter."+e.Key, t.List)
		p.Matters = append(p.Matters, Matter{Key: e.Key, Words: r.Texts("words"), Units: r.Texts("units")})
		r.Done()
	}
	for _, e := range t.Of("handout") {
		h := compileHandout(t, env, ledgers, e)
		switch e.Key {
		case "task":
			p.Task = h
		case "part":
			p.Part = h
		default:
			t.List.Add(e.Pos, "N113", "handout has `task` and `part`, no `%s`", e.Key)
		}
	}
	if p.Task == nil {
		t.List.Add(source.Pos{File: "packs", Line: 1, Col: 1}, "N114", "no `handout: task`: nothing says what becomes of a commitment")
	}
	return p, nil
}

// handoutEnv is what handouts know: the commitment, its plan, today, and for a part the co-owner it is for and the task it belongs to.
// Words that packs list as options (kind, rhythm, how the past was settled) are checked when the record takes them.
func handoutEnv(ledgers *ledger.Set) (*expr.Env, error) {
	row := func(name string) expr.Type { return expr.Type{Kind: expr.Row, Name: name} }
	fields := map[string]expr.FieldType{}
	add := func(t expr.Type, nullable bool, names ...string) {
		t.Nullable = nullable
		for _, name := range names {
			fields[name] = expr.FieldType{Type: t}
		}
	}
	unit := row(ledger.UnitRow)
	add(expr.Type{Kind: expr.Text}, false, "id", "title", "quote")
	add(expr.Type{Kind: expr.Text}, true, "who", "unit", "op", "due_month_day", "measure", "measure_title", "action")
	add(expr.Type{Kind: expr.Date}, true, "due", "start_date")
	add(expr.Type{Kind: expr.Decimal}, true, "coverage", "value")
	add(expr.Type{Kind: expr.Int}, true, "min", "measure_place")
	add(expr.Type{Kind: expr.Period}, true, "every")
	add(expr.Type{Kind: expr.Text}, false, "kind")
	add(expr.Type{Kind: expr.Text}, true, "past")
	add(unit, false, "lead")
	add(expr.Type{Kind: expr.List, Of: &unit}, false, "co")
	ledgers.Schema.Rows[commitmentRow] = &expr.RowType{Name: commitmentRow, Fields: fields}
	plan := row(ledger.AnyRow)
	if ledgers.Schema.Rows[Ledger] != nil {
		plan = row(Ledger)
	}
	return ledgers.Schema.Env(expr.Var{Name: "commitment", Type: row(commitmentRow)}, expr.Var{Name: "plan", Type: plan},
		expr.Var{Name: "owner", Type: unit}, expr.Var{Name: "task", Type: row(ledger.AnyRow)}, expr.Var{Name: "today", Type: expr.Type{Kind: expr.Date}})
}

// commitmentRow is the row type of commitments in expressions.
const commitmentRow = "commitment"

func compileHandout(t *pack.Tree, env *expr.Env, ledgers *ledger.Set, e pack.Entry) *Handout {
	path := "handout." + e.Key
	r := pack.Read(e.Node, path, t.List)
	h := &Handout{Ledger: r.Text("ledger"), Moves: map[string]string{}}
	compile := func(n *pack.Node, want expr.Type) *expr.Program {
		if n == nil {
			return nil
		}
		p, err := env.Compile(n.Text, want)
		if mistakes, ok := err.(expr.Mistakes); ok {
			for _, m := range mistakes {
				t.List.Add(n.At(m.Line, m.Col), m.Code, "%s", m.Message)
			}
		}
		return p
	}
	d := ledgers.Get(h.Ledger)
	if d == nil {
		t.List.Add(e.Pos, "N112", "%s: no ledger `%s`", path, h.Ledger)
		return h
	}
	mr := pack.Read(r.Get("move"), path+".move", t.List)
	h.Move = mr.Text("otherwise")
	for _, past := range mr.Map("past") {
		h.Moves[past.Key] = past.Node.Text
	}
	mr.Done()
	for _, key := range append([]string{h.Move}, movesOf(h)...) {
		if m := d.Move(key); m == nil || !m.Starts() {
			t.List.Add(e.Pos, "L307", "%s.move: ledger `%s` has no starting move `%s`", path, h.Ledger, key)
		}
	}
	h.If, h.Unit = compile(r.Get("if"), expr.Type{Kind: expr.Bool}), compile(r.Get("unit"), expr.Type{Kind: expr.Row, Name: ledger.UnitRow})
	if r.Node.Get("unit") == nil {
		t.List.Add(e.Pos, "N117", "%s needs `unit`: the expression that says whose record it becomes", path)
	}
	for _, f := range r.Map("with") {
		if d.Field(f.Key) == nil {
			t.List.Add(f.Pos, "N111", "%s.with: ledger `%s` has no field `%s`", path, h.Ledger, f.Key)
		}
		h.With = append(h.With, Assignment{f.Key, compile(f.Node, expr.Type{})})
	}
	r.Done()
	return h
}

func movesOf(h *Handout) []string {
	var out []string
	for _, m := range h.Moves {
		out = append(out, m)
	}
	slices.Sort(out)
	return out
}

// OwnLedgers lists the ledgers whose records are made by plans' own operations: a plan by uploading, tasks and parts by issuing.
func (s *Service) OwnLedgers() []string {
	out := []string{Ledger, s.Policy.Task.Ledger}
	if s.Policy.Part != nil {
		out = append(out, s.Policy.Part.Ledger)
	}
	return out
}

// OwnMoves lists the moves of the plan's ledger that have operations of their own.
func (s *Service) OwnMoves() []string {
	return []string{Ledger + "." + reviewMove, Ledger + "." + issueMove}
}
