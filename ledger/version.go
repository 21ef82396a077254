package ledger

import (
	"fmt"
	"slices"

	"zhiben/pack"
	"zhiben/source"
)

// Keep adds the lifecycle of an earlier version, from what it was compiled from: records that began with it end with it. The fields
// are those of the present version. The error lists what of the old text no longer fits the packs.
func (s *Set) Keep(name string, version int64, text string) error {
	now := s.ledgers[name]
	list := &source.List{Files: map[string][]byte{}}
	file := fmt.Sprintf("%s, version %d", name, version)
	node := pack.ParseNode(file, text, list)
	if node == nil || now == nil {
		return fmt.Errorf("ledger.%s: version %d cannot be read: %w", name, version, list.Err())
	}
	t := *s.tree
	t.List = list
	c := newCompiler(&t, s, "ledger."+name, pack.Entry{Key: name, Node: node})
	c.names()
	enum := stateEnum(now.Row())
	for _, state := range c.def.States {
		if !slices.Contains(s.Schema.Enums[enum], state.Key) {
			s.Schema.Enums[enum] = append(s.Schema.Enums[enum], state.Key)
		}
	}
	c.def.Fields, c.def.Of, c.def.About, c.def.Version = now.Fields, now.Of, now.About, version
	c.lifecycle()
	if err := list.Err(); err != nil {
		return err
	}
	if s.earlier[name] == nil {
		s.earlier[name] = map[int64]*Definition{}
	}
	s.earlier[name][version] = c.def
	return nil
}

// Version is the lifecycle of a version that is kept for the records that began with it; else the present one.
func (s *Set) Version(name string, version int64) *Definition {
	if d := s.earlier[name][version]; d != nil {
		return d
	}
	return s.ledgers[name]
}
