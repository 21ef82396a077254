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
	tx.Keep(key, v)
	return v, nil
}

// Recall gives what was kept under a key; ok is false where nothing is.
func (tx *Tx) Recall(key any) (v any, ok bool) {
	v, ok = tx.memory[key]
	return v, ok
}

// Keep keeps a value under a key until the transaction ends. Whoever changes what it was read from calls Forget.
func (tx *Tx) Keep(key, v any) {
	if tx.memory == nil {
		tx.memory = map[any]any{}
	}
	tx.memory[key] = v
}

// ForgetAll drops everything, since the transaction changed much.
func (tx *Tx) ForgetAll() { clear(tx.memory) }

// Forget drops what was kept under a key, since the transaction changed what it was made from.
func (tx *Tx) Forget(key any) { delete(tx.memory, key) }
