package store

// Table runs a query whose columns the caller does not know and gives its rows as the database does: int64, float64, string, []byte,
// bool, time.Time or nil.
func (tx *Tx) Table(query string, args []any) ([][]any, error) {
	if err := tx.flush(query); err != nil {
		return nil, err
	}
	inside, err := tx.open()
	if err != nil {
		return nil, err
	}
	rows, err := inside.QueryContext(tx.ctx, query, args...)
	if err != nil {
		return nil, classify(err)
	}
	defer func() { _ = rows.Close() }()
	names, err := rows.Columns()
	if err != nil {
		return nil, classify(err)
	}
	var out [][]any
	for rows.Next() {
		row, dest := make([]any, len(names)), make([]any, len(names))
		for i := range row {
			dest[i] = &row[i]
		}
		if err := rows.Scan(dest...); err != nil {
			return nil, classify(err)
		}
		out = append(out, row)
	}
	return out, classify(rows.Err())
}
