package record

import "zhiben/store"

func (w *write) ask(step Step) error                       { return nil }
func (w *write) unsign() error                             { return nil }
func (s *Service) unblocked(tx *store.Tx, r *Record) error { return nil }
