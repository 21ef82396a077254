package record

import (
	"maps"
	"slices"

	"zhiben/expr"
	"zhiben/ledger"
	"zhiben/store"
)

// dependencies says which clocks read rows of which other ledgers. It follows from the definitions and is found out once.
type dependencies struct {
	of       *ledger.Set
	by       map[string][]*dependent // by the ledger read
	restless map[*ledger.Clock]bool
}

// dependent is a ledger some of whose clocks read rows of another.
type dependent struct {
	d     *ledger.Definition
	while []string        // states in which such a clock runs
	out   []*ledger.Field // references from the other ledger to this one
	back  []*ledger.Field // references from this one to the other
	unit  bool            // the other is a kind of unit, which this one is about
}

func (s *Service) dependencies() *dependencies {
	if known := s.watched.Load(); known != nil && known.of == s.Ledgers {
		return known
	}
	out := &dependencies{of: s.Ledgers, by: map[string][]*dependent{}, restless: map[*ledger.Clock]bool{}}
	for _, d := range s.Ledgers.Tables() {
		for _, k := range d.Clocks {
			out.add(s.Ledgers, d, k)
		}
	}
	s.watched.Store(out)
	return out
}

func (dep *dependencies) add(set *ledger.Set, d *ledger.Definition, k *ledger.Clock) {
	term := []*expr.Program{k.Due, k.Since, k.Pause, k.Within.Expr}
	who := slices.Clone(k.Who.Exprs)
	for _, role := range k.Who.Derived {
		who = append(who, role.Derive)
	}
	for i, p := range append(term, who...) {
		if p == nil {
			continue
		}
		reads := p.Reads()
		others := rowsRead(set, d, reads)
		if i < len(term) && (len(others) > 0 || reads.Now || reads.Today || len(reads.Functions) > 0) {
			dep.restless[k] = dep.restless[k] || p == k.Pause || len(others) > 0
		}
		for _, other := range others {
			dep.connect(other, d, k)
		}
	}
}

// rowsRead are the ledgers of which an expression reads other rows than the record in hand.
func rowsRead(set *ledger.Set, own *ledger.Definition, reads expr.Reads) []*ledger.Definition {
	var out []*ledger.Definition
	for _, d := range set.Tables() {
		asked := slices.Contains(reads.Sources, d.Name) || slices.Contains(reads.Functions, "responsible") && d.Is == ledger.Units
		for _, f := range reads.Fields {
			asked = asked || f.Row == d.Row() && d.Row() != own.Row() && d.Field(f.Field) != nil
		}
		if asked {
			out = append(out, d)
		}
	}
	return out
}

func (dep *dependencies) connect(other, d *ledger.Definition, k *ledger.Clock) {
	i := slices.IndexFunc(dep.by[other.Name], func(x *dependent) bool { return x.d == d })
	if i < 0 {
		x := &dependent{d: d, unit: other.Is == ledger.Units}
		for _, f := range other.Fields {
			if slices.Contains(f.To, d.Name) {
				x.out = append(x.out, f)
			}
		}
		for _, f := range d.Fields {
			if slices.Contains(f.To, other.Name) {
				x.back = append(x.back, f)
			}
		}
		dep.by[other.Name] = append(dep.by[other.Name], x)
		i = len(dep.by[other.Name]) - 1
	}
	x := dep.by[other.Name][i]
	x.while = append(x.while, k.While...)
}

// wake has the clocks looked at that read what was just written: soon, in transactions of their own.
func (s *Service) wake(tx *store.Tx, d *ledger.Definition, r *Record) error {
	for _, x := range s.dependencies().by[d.Name] {
		ids, err := x.records(tx, r)
		if err != nil {
			return err
		}
		for _, id := range ids {
			if err := schedule(tx, &timer{Kind: timerLook, Key: id, Ledger: x.d.Name, Record: id, RunAt: tx.Now}); err != nil {
				return err
			}
		}
	}
	return s.wakeLadder(tx, d, r)
}

// records lists the records of x whose clocks may read r.
func (x *dependent) records(tx *store.Tx, r *Record) ([]string, error) {
	var ids []string
	for _, f := range x.out {
		switch v := r.Values[f.Key].(type) {
		case string:
			ids = append(ids, v)
		case []any:
			for _, id := range v {
				ids = append(ids, id.(string))
			}
		}
	}
	columns := map[string]string{} // each has an index
	for _, f := range x.back {
		if f.Type.Name() == "ref" {
			columns[f.Column()] = r.ID
		}
	}
	if x.unit {
		columns[`"s_unit_path"`] = r.UnitPath
	}
	for _, column := range slices.Sorted(maps.Keys(columns)) {
		args := store.Args{Values: []any{columns[column]}}
		query := `SELECT "s_id" FROM ` + x.d.Table() + ` WHERE ` + column + ` = $1 AND "s_state" IN ` + store.In(&args, x.while)
		if err := tx.Query(query, args.Values, func(scan func(...any) error) error {
			var id string
			err := scan(&id)
			ids = append(ids, id)
			return err
		}); err != nil {
			return nil, err
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}
