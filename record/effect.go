package record

import (
	"fmt"

	"zhiben/internal/fault"
	"zhiben/ledger"
)

// effects does what the move causes besides.
func (w *write) effects() error {
	if w.m == nil {
		return nil
	}
	for _, e := range w.m.Do {
		if e.Move == nil {
			return fmt.Errorf("ledger.%s.moves.%s: this kind of effect is not done yet", w.d.Name, w.m.Key)
		}
		if err := w.takeMove(e.Move); err != nil {
			return err
		}
	}
	return nil
}

func (w *write) takeMove(e *ledger.MoveEffect) error {
	id, err := e.On.Run(world{w.s, w.tx}, w.s.names(w.tx, w.a, w.r))
	if err != nil {
		return err
	}
	other, _ := id.(string)
	values := map[string]any{}
	for _, as := range e.With {
		if values[as.Field], err = w.s.evaluate(w.tx, w.a, w.r, as.Value); err != nil {
			return err
		}
	}
	d := w.s.Ledgers.Get(e.In)
	if d == nil {
		return fault.Newf(fault.Conflict, "no_ledger", "没有台账“%s”。", "There is no ledger “%s”.", e.In)
	}
	system := *w.a // the effect acts as the system, on behalf of the person
	system.System = true
	_, err = w.s.Move(w.tx, &system, d, other, Step{Move: e.Take, Values: values, Note: w.note})
	return err
}
