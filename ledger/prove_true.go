package ledger

import (
	"slices"
	"strings"

	"zhiben/expr"
	"zhiben/internal/lang"
	"zhiben/pack"
	"zhiben/source"
)

// truths asks that conditions can be true at all: a guard that never is closes its move for good, an effect behind one never happens.
func (p *prover) truths() {
	params := p.fixedParams()
	for _, d := range p.set.All() {
		body := p.tree.Body("ledger", d.Name)
		if body == nil {
			continue
		}
		path := "ledger." + d.Name
		p.guards(path+".always", d.Always, body.Get("always"), params)
		for _, m := range d.Moves {
			node, at := body.Get("moves").Get(m.Key), path+".moves."+m.Key
			known := p.during(d, m, params)
			p.guards(at+".when", m.When, node.Get("when"), known)
			p.effects(at+".do", m.Do, node.Get("do"), known)
		}
		for _, k := range d.Clocks {
			node, at := body.Get("clocks").Get(k.Key), path+".clocks."+k.Key
			known := inStates(params, "record.state", k.While, lang.Both("时限运行的状态", "the states in which the clock runs"))
			p.condition(at+".pause", k.Pause, node.Get("pause"), known)
			p.effects(at+".passed", k.Passed, node.Get("passed"), known)
		}
	}
	for _, r := range p.set.Rules {
		body := p.tree.Body("rule", r.Key)
		p.condition("rule."+r.Key+".when", r.When, body.Get("when"), params)
		p.effects("rule."+r.Key+".do", r.Do, body.Get("do"), params)
	}
	for _, l := range p.set.Ladders {
		body := p.tree.Body("ladder", l.Key)
		p.condition("ladder."+l.Key+".hold", l.Hold, body.Get("hold"), params)
		for _, step := range l.Steps {
			node, at := body.Get("steps").Get(step.Key), "ladder."+l.Key+".steps."+step.Key
			p.condition(at+".if", step.If, node.Get("if"), params)
			p.effects(at+".do", step.Do, node.Get("do"), params)
		}
	}
	for _, q := range p.set.Populations {
		p.condition("population."+q.Key+".where", q.Where, p.tree.Body("population", q.Key).Get("where"), params)
	}
}

// fixedParams are the params that a pack locks: nobody may set them otherwise.
func (p *prover) fixedParams() map[string]expr.Known {
	out := map[string]expr.Known{}
	for name, param := range p.set.Params {
		if param.Locked == "" || param.Per != "" || len(param.Dated) == 0 {
			continue
		}
		var values []any
		for _, v := range param.Dated {
			values = append(values, v.Value)
		}
		out["param."+name] = expr.Known{Among: values, Why: lang.Both("规则包锁定的 `param."+name+"`", "`param."+name+"` as the packs lock it")}
	}
	return out
}

// during is what is known while a move is judged: the record is in the state that it leads to, `old` in one that it leaves.
func (p *prover) during(d *Definition, m *Move, known map[string]expr.Known) map[string]expr.Known {
	if !m.Starts() {
		known = inStates(known, "old.state", m.From, lang.Both("步骤的 `from`", "`from` of the move"))
	}
	if m.To != "" {
		return inStates(known, "record.state", []string{m.To}, lang.Both("步骤的 `to`：判断时记录已在新的状态，原来的状态是 `old.state`", "`to` of the move: the record is judged in its new state, the earlier one is `old.state`"))
	}
	return inStates(known, "record.state", m.From, lang.Both("步骤的 `from`", "`from` of the move"))
}

func inStates(known map[string]expr.Known, path string, states []string, why lang.Text) map[string]expr.Known {
	if len(states) == 0 || slices.Contains(states, "any") {
		return known
	}
	out := map[string]expr.Known{}
	for k, v := range known {
		out[k] = v
	}
	values := make([]any, len(states))
	for i, s := range states {
		values[i] = s
	}
	out[path] = expr.Known{Among: values, Why: why}
	return out
}

// guards asks that all conditions of a step can hold together.
func (p *prover) guards(path string, guards []Guard, n *pack.Node, known map[string]expr.Known) {
	var conditions []*expr.Program
	var nodes []*pack.Node
	var names []string
	for _, g := range guards {
		node, name := n, path
		if n != nil && n.Kind != pack.Scalar {
			node, name = n.Get(g.Key), path+"."+g.Key
			if node != nil && node.Kind != pack.Scalar {
				node = node.Get("if")
			}
		}
		if g.If != nil && node != nil {
			conditions, nodes, names = append(conditions, g.If), append(nodes, node), append(names, name)
		}
	}
	if i, m := expr.Never(conditions, known); m != nil {
		p.never(names[i], m, nodes[i])
	}
}

func (p *prover) condition(path string, condition *expr.Program, n *pack.Node, known map[string]expr.Known) {
	if condition == nil || n == nil || n.Kind != pack.Scalar {
		return
	}
	if _, m := expr.Never([]*expr.Program{condition}, known); m != nil {
		p.never(path, m, n)
	}
}

func (p *prover) effects(path string, effects []Effect, n *pack.Node, known map[string]expr.Known) {
	if n == nil || len(n.Items) != len(effects) {
		return
	}
	for i, e := range effects {
		node := n.Items[i].Get("if")
		for _, kind := range n.Items[i].Children() {
			if inside := kind.Node.Get("if"); node == nil && inside != nil {
				node = inside
			}
		}
		p.condition(path+".if", e.If, node, known)
	}
}

// never tells of a condition where it stands.
func (p *prover) never(path string, m *expr.Mistake, n *pack.Node) {
	offset := len(n.Text) - len(strings.TrimPrefix(n.Text, "="))
	p.tree.List.Add(n.At(m.Line, m.Col+offset), m.Code, "%s: %s; correct the condition: what depends on it would never happen", path, m.Message)
}

// idle warns of roles that a move lists and that can never have such a record in their scope, while others can.
func (p *prover) idle(d *Definition, m *Move, kinds []string, pos source.Pos) {
	for _, name := range m.By.Roles {
		if role := p.set.Role(name); role != nil && len(role.At) > 0 && !p.holds(role, kinds) {
			node := p.tree.Body("ledger", d.Name).Get("moves").Get(m.Key).Get("by")
			p.tree.List.Warn(node.Naming(name, pos), "R509", "ledger.%s.moves.%s: `%s` can never have such a record in its scope; drop it, or let it stand at or above %s", d.Name, m.Key, name, strings.Join(kinds, ", "))
		}
	}
}
