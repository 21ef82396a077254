package store

// Remember gives what was kept under a key in this transaction; make makes it where nothing is.
func (tx *Tx) Remember(key any, make func() (any, error)) (any, error) {
	if v, ok := tx.memory[key]; ok {
		return v, nil
	}
	v, err := make()
	if err != nil {
		return nil, err
	}
	if tx.memory == nil {
		tx.memory = map[any]any{}
	}
	tx.memory[key] = v
	return v, nil
}

// Forget drops what was kept under a key, since the transaction changed what it was made from.
func (tx *Tx) Forget(key any) { delete(tx.memory, key) }
