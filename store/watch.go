package store

import "sync"

// watching are those who want to know of commits.
type watching struct {
	mu  sync.Mutex
	all []chan struct{}
}

// Watch gives a channel that receives after a write of this process was committed; several writes may be told as one. Writes of
// other processes are not told.
func (db *DB) Watch() <-chan struct{} {
	db.watching.mu.Lock()
	defer db.watching.mu.Unlock()
	c := make(chan struct{}, 1)
	db.watching.all = append(db.watching.all, c)
	return c
}

func (w *watching) tell() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range w.all {
		select {
		case c <- struct{}{}:
		default: // told already and not yet heard
		}
	}
}
