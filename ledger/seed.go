package ledger

import (
	"fmt"
	"slices"
	"strings"

	"zhiben/pack"
	"zhiben/source"
)

// Seed finds a seeded row by its key; nil where none is seeded under it.
func (s *Set) Seed(ledger, key string) *Seed {
	return find(s.Seeds, func(seed *Seed) bool { return seed.Ledger == ledger && seed.Key == key })
}

// checkSeeds asks that what seeded rows refer to is seeded as well, by its key.
func (c *compiler) checkSeeds() {
	keys := map[string][]string{}
	for _, seed := range c.set.Seeds {
		keys[seed.Ledger] = append(keys[seed.Ledger], seed.Key)
	}
	taken := map[string]string{} // the key of the seed that has a value which may stand once
	for _, seed := range c.set.Seeds {
		d := c.set.Get(seed.Ledger)
		body := c.tree.Body("seed", seed.Ledger).Get(seed.Key)
		for _, as := range seed.Values {
			if f := d.Field(as.Field); f != nil && as.Value.Expr == nil {
				pos := valueAt(body, as.Field, c.tree.Body("seed", seed.Ledger).Pos)
				value := fmt.Sprint(seed.Ledger, ".", as.Field, "=", as.Value.Literal)
				if other := taken[value]; other != "" && f.Unique != "" && as.Value.Literal != nil {
					c.tree.List.Add(pos, "N151", "seed.%s.%s.%s: `%v` may stand only once, and `%s` has it already; give it another value", seed.Ledger, seed.Key, as.Field, as.Value.Literal, other)
				}
				taken[value] = seed.Key
				c.checkSeedRefs(f, as.Value.Literal, keys, "seed."+seed.Ledger+"."+seed.Key+"."+as.Field, pos)
			}
		}
	}
}

func (c *compiler) checkSeedRefs(f *Field, v any, keys map[string][]string, path string, pos source.Pos) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			c.checkSeedRefs(f, item, keys, path, pos)
		}
	case map[string]any:
		for _, column := range f.Rows {
			c.checkSeedRefs(column, v[column.Key], keys, path+"."+column.Key, pos)
		}
	case string:
		var known []string
		for _, to := range f.To {
			known = append(known, keys[to]...)
		}
		if len(f.To) > 0 && !slices.Contains(known, v) {
			c.tree.List.Add(pos, "N138", "%s: nothing is seeded under the key `%s` in %s%s", path, v, strings.Join(f.To, ", "), pack.Meant(v, known))
		}
	}
}
