package unit

import (
	"slices"
	"strings"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/safety"
	"zhiben/store"
)

// GetPost finds a post, held or left, whatever the scope.
func GetPost(tx *store.Tx, id string) (Post, bool, error) {
	all, err := posts(tx, `WHERE p.id = $1`, id)
	if err != nil || len(all) == 0 {
		return Post{}, false, err
	}
	return all[0], true, nil
}

// Past lists the posts at a unit that were left, the latest first.
func Past(tx *store.Tx, unit string) ([]Post, error) {
	return posts(tx, `WHERE p.unit = $1 AND p.until <= $2 ORDER BY p.until DESC, p.id`, unit, tx.Now.UnixMilli())
}

// PostEdit is what changes of a post; nil and false leave as it is.
type PostEdit struct {
	Sectors *[]string // industry codes
	End     bool      // the person leaves it now; what they did in it stays theirs
	Until   time.Time // the person leaves it then; zero: as it was
	To      string    // to whom their work was handed over; empty: nobody
}

// EditPost names the sectors a post answers for, or ends it.
func (m *Model) EditPost(tx *store.Tx, a *Actor, id string, edit PostEdit) (Post, error) {
	p, found, err := GetPost(tx, id)
	if err == nil && !found {
		err = NotFound()
	}
	if err != nil {
		return p, err
	}
	if err := MayGrant(a, p.Unit); err != nil {
		return p, err
	}
	if !p.Until.IsZero() && !p.Until.After(tx.Now) {
		return p, fault.New(fault.Conflict, "post_left", "此人已不在这个岗位。", "The person has left this post already.")
	}
	if edit.Sectors != nil {
		if err := m.setPostSectors(tx, a, &p, *edit.Sectors); err != nil {
			return p, err
		}
	}
	if !edit.Until.IsZero() && !edit.End {
		return p, m.setTerm(tx, a, &p, edit.Until)
	}
	if !edit.End {
		return p, nil
	}
	p.Until = tx.Now
	if _, err := tx.Exec(`UPDATE post SET until = $1 WHERE id = $2`, tx.Now.UnixMilli(), id); err != nil {
		return p, err
	}
	posted.Tell(tx, id)
	extra := map[string]any{"person": p.Person, "role": p.Role}
	if edit.To != "" {
		extra["to"] = edit.To
	}
	return p, m.log(tx, a, p.Unit, Dismissed, event.Body{Extra: extra})
}

// Succeed gives another person a post as somebody holds it, with its sectors, unless they hold it already.
func (m *Model) Succeed(tx *store.Tx, a *Actor, p Post, person string) error {
	held, err := Posts(tx, person)
	if err != nil || slices.ContainsFunc(held, func(h Post) bool { return h.Unit.ID == p.Unit.ID && h.Role == p.Role }) {
		return err
	}
	_, _, err = m.Want(tx, a, Wanted{Person: person, Unit: p.Unit.ID, Role: p.Role, Sectors: p.Sectors, Until: p.Until})
	return err
}

// setTerm sets the day on which a post ends.
func (m *Model) setTerm(tx *store.Tx, a *Actor, p *Post, until time.Time) error {
	if !until.After(tx.Now) || !until.After(p.Since) {
		return fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At("body.until", "须在开始日期和今天之后；现在离任请直接免去岗位", "it must end after it begins, and after today; to end it now, end the post")
	}
	was := unixOrNil(p.Until)
	p.Until = until
	if _, err := tx.Exec(`UPDATE post SET until = $1 WHERE id = $2`, until.UnixMilli(), p.ID); err != nil {
		return err
	}
	posted.Tell(tx, p.ID)
	return m.log(tx, a, p.Unit, "post_term", event.Body{Changes: map[string]event.Change{"until": {From: was, To: until.UnixMilli()}}, Extra: map[string]any{"person": p.Person, "role": p.Role, "until": until.UnixMilli()}})
}

func (m *Model) setPostSectors(tx *store.Tx, a *Actor, p *Post, sectors []string) error {
	codes, err := sectorCodes(sectors)
	if err != nil {
		return err
	}
	if slices.Equal(codes, p.Sectors) {
		return nil
	}
	was := p.Sectors
	p.Sectors = codes
	if _, err := tx.Exec(`UPDATE post SET sectors = $1 WHERE id = $2`, aliasText(codes), p.ID); err != nil {
		return err
	}
	posted.Tell(tx, p.ID)
	return m.log(tx, a, p.Unit, "post_sectors", event.Body{Changes: map[string]event.Change{"sectors": {From: was, To: codes}}, Extra: map[string]any{"person": p.Person, "role": p.Role}})
}

// sectorCodes are industry codes as the sector table has them: without the letter of their section.
func sectorCodes(sectors []string) (codes []string, err error) {
	for _, code := range sectors {
		if safety.IndustryCode(code) != nil {
			return nil, fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At("body.sectors", "须为国民经济行业分类代码", "must be codes of GB/T 4754")
		}
		codes = append(codes, strings.TrimLeft(code, "ABCDEFGHIJKLMNOPQRST"))
	}
	return codes, nil
}
