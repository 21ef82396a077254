package record

import (
	"fmt"

	"zhiben/expr"
	"zhiben/ledger"
	"zhiben/store"
)

// InPopulation reports whether a row belongs to a population that takes nothing.
func (s *Service) InPopulation(tx *store.Tx, key, id string) (bool, error) {
	p := s.Ledgers.Population(key)
	if p == nil || len(p.Given) > 0 {
		return false, fmt.Errorf("there is no population %s of itself", key)
	}
	row := expr.Type{Kind: expr.Row, Name: s.Ledgers.Schema.Sources[p.Of].Row}
	program, err := s.compiled("row in population."+key, expr.Type{Kind: expr.Bool}, expr.Var{Name: "row", Type: row})
	if err != nil {
		return false, err
	}
	v, err := program.Run(s.world(tx), map[string]any{"row": id, "today": s.Today(tx).String()})
	return v == true, err
}

// compiled is an expression over the set's names, compiled once.
func (s *Service) compiled(text string, want expr.Type, vars ...expr.Var) (*expr.Program, error) {
	if p, ok := s.programs.Load(text); ok {
		return p.(*expr.Program), nil
	}
	env, err := s.Ledgers.Schema.Env(append(vars, expr.Var{Name: "today", Type: expr.Type{Kind: expr.Date}})...)
	if err != nil {
		return nil, err
	}
	p, err := env.Compile(text, want)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", text, err)
	}
	s.programs.Store(text, p)
	return p, nil
}

// Populations lists those that take nothing, and so have members of themselves.
func (s *Service) Populations() []*ledger.Population {
	var out []*ledger.Population
	for _, p := range s.Ledgers.Populations {
		if len(p.Given) == 0 {
			out = append(out, p)
		}
	}
	return out
}
