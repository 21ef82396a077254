package record

import (
	"slices"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
)

// Voiding is the wish of one person that a record be void.
type Voiding struct {
	Person string
	Reason string
}

// Voiding gives the wish that waits for a second person; nil: none.
func (s *Service) Voiding(tx *store.Tx, r *Record) (*Voiding, error) {
	desk, err := s.deskOf(tx, r)
	if err != nil {
		return nil, err
	}
	return desk.voiding, nil
}

// desk is what lies with a record beside its row: to whom it was handed, whether opinions were asked for, whether it is to be void.
type desk struct {
	handed  string
	asked   bool
	voiding *Voiding
}

// deskOf reads what lies with a record, once.
func (s *Service) deskOf(tx *store.Tx, r *Record) (*desk, error) {
	if r.desk != nil {
		return r.desk, nil
	}
	out := &desk{}
	err := tx.Query(`SELECT 'hand', person, '' FROM assign WHERE record = $1 AND why = '`+whyHanded+`' UNION ALL SELECT 'void', person, reason FROM voiding WHERE record = $1
		UNION ALL SELECT 'ask', id, '' FROM countersign WHERE record = $1`, []any{r.ID}, func(scan func(...any) error) error {
		var kind, id, text string
		if err := scan(&kind, &id, &text); err != nil {
			return err
		}
		switch kind {
		case "hand":
			out.handed = id
		case "void":
			out.voiding = &Voiding{id, text}
		case "ask":
			out.asked = true
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	r.desk = out
	return out, nil
}

// mayVoid: who made the record or works on it, while nobody has asked yet.
func (c *acting) mayVoid() error {
	if err := c.works(); err != nil {
		return err
	}
	v, err := c.s.Voiding(c.tx, c.r)
	if err == nil && v != nil {
		err = notNow("已申请作废，等待他人确认。", "Voiding was asked for; a second person must confirm.")
	}
	return err
}

// void asks that the record be void: what a second person confirms.
func (c *acting) void() error {
	if err := c.needNote(); err != nil {
		return err
	}
	if _, err := c.tx.Exec(`INSERT INTO voiding (record, ledger, person, reason, at) VALUES ($1, $2, $3, $4, $5)`, c.r.ID, c.d.Name, c.a.Person, c.act.Note, c.tx.Now.UnixMilli()); err != nil {
		return err
	}
	return c.log(Void, nil)
}

func (c *acting) mayConfirmVoid() error {
	v, err := c.s.Voiding(c.tx, c.r)
	switch {
	case err != nil:
		return err
	case v == nil:
		return notNow("没有作废申请。", "Nobody has asked to void it.")
	case v.Person == c.a.Person || v.Person == c.a.OnBehalf:
		return fault.New(fault.Forbidden, "second_person", "作废须由另一人确认。", "A second person must confirm the voiding.")
	}
	return c.works()
}

// confirmVoid voids the record: it leaves lists and counts, its clocks stop, what waited for signatures ends. The row and its history stay.
func (c *acting) confirmVoid() error {
	if _, err := c.tx.Exec(`DELETE FROM voiding WHERE record = $1`, c.r.ID); err != nil {
		return err
	}
	return c.makeVoid(ConfirmVoid, map[string]any{"state": c.r.State}, event.Notify{Persons: []string{c.r.CreatedBy}, Key: ConfirmVoid})
}

// makeVoid takes the record out of lists and counts, as an act of this kind.
func (c *acting) makeVoid(kind string, extra map[string]any, notify ...event.Notify) error {
	rewriting(c.tx, c.r.ID)
	if _, err := c.tx.Exec(`UPDATE `+c.d.Table()+` SET "s_voided" = $2, "s_due" = NULL, "s_version" = "s_version" + 1 WHERE "s_id" = $1`, c.r.ID, c.tx.Now.UnixMilli()); err != nil {
		return err
	}
	c.r.Voided, c.r.Due = true, ""
	if err := c.s.stopClocks(c.tx, c.r.ID); err != nil {
		return err
	}
	if slices.ContainsFunc(c.d.Fields, saysSector) { // what is void says nothing
		if err := c.s.keepSectors(c.tx, c.d, c.r); err != nil {
			return err
		}
	}
	w := c.write(kind, nothing)
	w.before = c.r.Values
	if err := w.unsign(); err != nil {
		return err
	}
	c.row = map[string]any{"version": c.r.Version + 1, "due": nil, "voided": true}
	if err := c.log(kind, extra, notify...); err != nil {
		return err
	}
	return c.s.spread(c.tx, c.d, c.r, c.r.Values, false, 0)
}

func (c *acting) mayRejectVoid() error {
	v, err := c.s.Voiding(c.tx, c.r)
	if err == nil && v == nil {
		err = notNow("没有作废申请。", "Nobody has asked to void it.")
	}
	if err != nil {
		return err
	}
	return c.works()
}

// rejectVoid leaves the record as it is.
func (c *acting) rejectVoid() error {
	if err := c.needNote(); err != nil {
		return err
	}
	if _, err := c.tx.Exec(`DELETE FROM voiding WHERE record = $1`, c.r.ID); err != nil {
		return err
	}
	return c.log(RejectVoid, nil)
}
