package expr

import (
	"maps"
	"slices"
)

// Reads is what an expression reads, as far as its text tells: every part, whether or not it comes to be evaluated. The lists are
// sorted and without doubles.
type Reads struct {
	Fields      []FieldRead // of rows, its own and those asked
	Sources     []string    // asked by query, also those of populations
	Populations []string
	Params      []string
	Names       []string // the variables of the environment
	Functions   []string // those that ask the world: holders, moved, as_of, within …
	Now, Today  bool
}

// FieldRead is a field of a row type.
type FieldRead struct{ Row, Field string }

// readSet gathers Reads.
type readSet struct {
	fields                                         map[FieldRead]bool
	sources, populations, params, names, functions map[string]bool
}

func newReadSet() *readSet {
	return &readSet{map[FieldRead]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
}

// add takes over what a part reads that has been checked before. Its names are its own affair, but for the clock.
func (s *readSet) add(r Reads) {
	for _, f := range r.Fields {
		s.fields[f] = true
	}
	for _, p := range []struct {
		list []string
		into map[string]bool
	}{{r.Sources, s.sources}, {r.Populations, s.populations}, {r.Params, s.params}, {r.Functions, s.functions}} {
		for _, name := range p.list {
			p.into[name] = true
		}
	}
	for name, read := range map[string]bool{"now": r.Now, "today": r.Today} {
		if read {
			s.names[name] = true
		}
	}
}

func (s *readSet) reads() Reads {
	out := Reads{Sources: sorted(s.sources), Populations: sorted(s.populations), Params: sorted(s.params), Names: sorted(s.names),
		Functions: sorted(s.functions), Now: s.names["now"], Today: s.names["today"]}
	for f := range s.fields {
		out.Fields = append(out.Fields, f)
	}
	slices.SortFunc(out.Fields, func(a, b FieldRead) int { return compareTexts(a.Row+"\x00"+a.Field, b.Row+"\x00"+b.Field) })
	return out
}

func sorted[V any](set map[string]V) []string { return slices.Sorted(maps.Keys(set)) }
