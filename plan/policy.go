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
	If     *expr.Untyped     // nil: always
	Unit   *expr.Untyped
	With   []Assignment
}

// Assignment is a field and how it is computed.
type Assignment struct {
	Field string
	Value *expr.Untyped
}

// Compile reads the constructs `owner_group`, `matter` and `handout`.
func Compile(t *pack.Tree, ledgers *ledger.Set) (*Policy, error) {
	env, err := expr.NewEnv("commitment", "plan", "owner", "task", "today")
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
		p.Matters = append(p.Matters, Matter{Words: r.Texts("words"), Units: r.Texts("units")})
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

func compileHandout(t *pack.Tree, env *expr.UntypedEnv, ledgers *ledger.Set, e pack.Entry) *Handout {
	path := "handout." + e.Key
	r := pack.Read(e.Node, path, t.List)
	h := &Handout{Ledger: r.Text("ledger"), Moves: map[string]string{}}
	compile := func(n *pack.Node) *expr.Untyped {
		if n == nil {
			return nil
		}
		p, err := env.Compile(n.Text)
		if mistake, ok := err.(*expr.Mistake); ok {
			t.List.Add(n.At(mistake.Line, mistake.Col), "T205", "%s", mistake.Message)
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
	h.If, h.Unit = compile(r.Get("if")), compile(r.Get("unit"))
	if r.Node.Get("unit") == nil {
		t.List.Add(e.Pos, "N117", "%s needs `unit`: the expression that says whose record it becomes", path)
	}
	for _, f := range r.Map("with") {
		if d.Field(f.Key) == nil {
			t.List.Add(f.Pos, "N111", "%s.with: ledger `%s` has no field `%s`", path, h.Ledger, f.Key)
		}
		h.With = append(h.With, Assignment{f.Key, compile(f.Node)})
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
