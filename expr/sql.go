package expr

// planSQL makes a part that asks the database into SQL.
func (c *checked) planSQL(q queryPlan) (*query, error) {
	return nil, Mistakes{c.mistake(q.at, "Q400", "parts that ask the database cannot be run yet")}
}

// checkSQL tells whether a whole expression over the row `record` translates to SQL.
func (c *checked) checkSQL() error { return nil }
