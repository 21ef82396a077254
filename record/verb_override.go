package record

import (
	"zhiben/calendar"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
)

func (c *acting) mayOverrule() error {
	refusal := c.no()
	for _, f := range c.d.Fields {
		if f.Override == nil {
			continue
		}
		err := c.s.mayAct(c.tx, c.a, c.d, c.r, f.Override.By)
		if err == nil || fault.Of(err) == nil {
			return err
		}
		refusal = err
	}
	return refusal
}

// overrule lays a manual value over a computed one, or with a null value takes it away. Where somebody must approve, it waits for that.
func (c *acting) overrule() error {
	f := c.d.Field(c.act.Field)
	if f == nil || f.Override == nil {
		return badFields().At("body.field", "没有可调整的字段", "no such field can be overridden")
	}
	o := f.Override
	if err := c.s.mayAct(c.tx, c.a, c.d, c.r, o.By); err != nil {
		return err
	}
	raw := c.act.Values[f.Key]
	if o.Reason || raw == nil {
		if err := c.needNote(); err != nil {
			return err
		}
	}
	if raw == nil {
		if _, err := c.tx.Exec(`DELETE FROM override WHERE record = $1 AND field = $2`, c.r.ID, f.Key); err != nil {
			return err
		}
		return c.write(Overrule, nothing).run(nil)
	}
	v, err := f.Type.Parse(f, raw)
	if refusal, ok := err.(*ledger.Refusal); ok {
		return badFields().At("body.values."+f.Key, "“"+f.Title.ZH+"”"+refusal.ZH, "“"+f.Title.In(lang.EN)+"” "+refusal.EN)
	}
	if err != nil {
		return err
	}
	until, err := calendar.ParseDate(c.act.Until)
	if err != nil && (o.Until || c.act.Until != "") || err == nil && until.Before(c.s.Today(c.tx)) {
		return badFields().At("body.until", "请填写今天以后的截止日期", "give a last day from today on")
	}
	approved := any(c.tx.Now.UnixMilli())
	if !o.Approve.IsZero() {
		approved = nil
	}
	value, err := c.s.overrideText(f, c.r.ID, v)
	if err != nil {
		return err
	}
	base, err := c.s.overrideText(f, c.r.ID, c.r.Values[f.Key])
	if err != nil {
		return err
	}
	if _, err := c.tx.Exec(`INSERT INTO override (record, field, ledger, value, base, until, reason, person, at, approved_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
		ON CONFLICT (record, field) DO UPDATE SET value = excluded.value, base = excluded.base, until = excluded.until, reason = excluded.reason, person = excluded.person, at = excluded.at, approved_by = NULL, approved_at = excluded.approved_at`,
		c.r.ID, f.Key, c.d.Name, value, base, nullable(c.act.Until), c.act.Note, c.a.Person, c.tx.Now.UnixMilli(), approved); err != nil {
		return err
	}
	if approved == nil {
		return c.s.askWord(c.tx, c.a, c.d, c.r, approveOverride, f.Key, o.Approve, []Proposal{{Kind: Overrule, Of: f.Key, Listed: true, Targets: []Target{{ID: f.Key, Title: f.Title.ZH + "：" + withheld(f, v), Reason: c.act.Note}}}})
	}
	return c.write(Overrule, nothing).run(nil)
}
