package expr

// byHand lets what people said of single rows win over the population's condition.
func (a *asked) byHand(p *Population) {
	if !p.Manual {
		return
	}
	said := func(member string) term {
		return conditionTerm(verbatim(a.row.row.alias + "." + a.source.ID + " IN (SELECT record FROM population_manual WHERE population = '" + p.Name + "' AND member = " + member + ")"))
	}
	ruled := logicTerm("AND", a.where)
	a.where = []term{logicTerm("OR", []term{ruled, said("1")}), conditionTerm(glue("(NOT ", said("0"), ")"))}
}
