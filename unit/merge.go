package unit

import (
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/store"
)

// MergedPersons is the kind of the event of a unit that tells that a person (Extra `merged`) was made one with another (`person`).
const MergedPersons = "merge_person"

// mergee is a person of a merge as the register has them.
type mergee struct {
	id, region, name, number, phone string
	posts                           []Post
}

// Merge makes a person who was entered twice one: from now on from is into, whose posts, delegations and requests these become. It is
// final. Since posts change hands, it is for who gives posts at all units at which the two hold some, but not for themselves: who makes
// accounts could else take the posts of others by entering them again. Whoever calls it moves what else names the person.
func (m *Model) Merge(tx *store.Tx, a *Actor, from, into, reason string) error {
	if a == nil {
		return a.Allow(Ask{})
	}
	if from == into {
		return fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At("body.into", "请选择另一人", "choose another person")
	}
	if strings.TrimSpace(reason) == "" {
		return fault.New(fault.Invalid, "needs_fields", "请填写合并理由。", "Give the reason.").At("body.reason", "请填写理由", "give a reason")
	}
	gone, stays, err := m.mergees(tx, a, from, into)
	if err != nil {
		return err
	}
	if err := m.unlikeEachOther(a, gone, stays); err != nil {
		return err
	}
	if err := m.moveContact(tx, gone, stays); err != nil {
		return err
	}
	at, err := county(tx, stays.region)
	if len(stays.posts) > 0 {
		at, err = stays.posts[0].Unit, nil
	} else if len(gone.posts) > 0 {
		at, err = gone.posts[0].Unit, nil
	}
	if err != nil {
		return err
	}
	tx.ForgetAll() // who holds which post, and what was asked of it
	for t, where := range map[*event.Table]string{&posted: `person = $1`, &asked: `person = $1 OR asked_by = $1`, &given: `person = $1 OR delegate = $1`, &persons: `id = $1 OR became = $1`, &invited: `person = $1`, &accessed: `person = $1 OR given_by = $1`} {
		if err := t.TellWhere(tx, where, from); err != nil {
			return err
		}
	}
	persons.Tell(tx, into) // who may have got the identity number
	now := tx.Now.UnixMilli()
	for _, step := range []struct {
		query string
		args  []any
	}{
		{`UPDATE post SET until = $3 WHERE person = $1 AND until IS NULL AND EXISTS (SELECT 1 FROM post o WHERE o.person = $2 AND o.until IS NULL AND o.unit = post.unit AND o.role = post.role)`, []any{from, into, now}},
		{`UPDATE post SET person = $2 WHERE person = $1`, []any{from, into}},
		{`DELETE FROM post_asked WHERE person = $1 AND EXISTS (SELECT 1 FROM post_asked o WHERE o.person = $2 AND o.unit = post_asked.unit AND o.role = post_asked.role)`, []any{from, into}},
		{`UPDATE post_asked SET person = $2 WHERE person = $1`, []any{from, into}},
		{`UPDATE post_asked SET asked_by = $2 WHERE asked_by = $1`, []any{from, into}},
		{`UPDATE invitation SET person = $2 WHERE person = $1`, []any{from, into}},
		{`UPDATE access SET person = $2 WHERE person = $1`, []any{from, into}},
		{`UPDATE access SET given_by = $2 WHERE given_by = $1`, []any{from, into}},
		{`UPDATE delegation SET person = $2 WHERE person = $1`, []any{from, into}},
		{`UPDATE delegation SET delegate = $2 WHERE delegate = $1`, []any{from, into}},
		{`UPDATE delegation SET revoked = $1 WHERE person = delegate AND revoked IS NULL`, []any{now}},
		{`UPDATE person SET became = $2 WHERE id = $1 OR became = $1`, []any{from, into}},
	} {
		if _, err := tx.Exec(step.query, step.args...); err != nil {
			return err
		}
	}
	return m.log(tx, a, at, MergedPersons, event.Body{Note: strings.TrimSpace(reason), Extra: map[string]any{"person": into, "merged": from}})
}

// county is the unit at the top of a region.
func county(tx *store.Tx, region string) (Unit, error) {
	units, err := query(tx, "WHERE region = $1 AND parent IS NULL", region)
	if err == nil && len(units) == 0 {
		err = NotFound()
	}
	if err != nil {
		return Unit{}, err
	}
	return units[0], nil
}

// mergees locks the two persons and asks that the actor may give posts wherever they hold some.
func (m *Model) mergees(tx *store.Tx, a *Actor, from, into string) (gone, stays mergee, err error) {
	found := map[string]mergee{}
	sealed := map[string][2]*string{}
	err = tx.Query(`SELECT id, region, name, identity, phone FROM person WHERE id IN ($1, $2) AND became IS NULL ORDER BY id`+tx.ForUpdate(), []any{from, into}, func(scan func(...any) error) error {
		var p mergee
		var number, telephone *string
		err := scan(&p.id, &p.region, &p.name, &number, &telephone)
		found[p.id], sealed[p.id] = p, [2]*string{number, telephone}
		return err
	})
	if err != nil {
		return gone, stays, err
	}
	if len(found) != 2 || found[from].region != found[into].region {
		return gone, stays, NotFound()
	}
	for _, id := range []string{from, into} {
		p := found[id]
		if m.Keys != nil {
			if p.number, err = m.opened(IdentityPlace(id), sealed[id][0]); err != nil {
				return gone, stays, err
			}
			if p.phone, err = m.opened(PhonePlace(id), sealed[id][1]); err != nil {
				return gone, stays, err
			}
		}
		if p.posts, err = PostsOrComing(tx, id); err != nil {
			return gone, stays, err
		}
		if err := m.mayMerge(tx, a, p); err != nil {
			return gone, stays, err
		}
		found[id] = p
	}
	return found[from], found[into], nil
}

// mayMerge asks that an actor may give posts wherever a person holds some; who holds none belongs to the county.
func (m *Model) mayMerge(tx *store.Tx, a *Actor, p mergee) error {
	if len(p.posts) == 0 {
		at, err := county(tx, p.region)
		if err != nil {
			return err
		}
		return MayGrant(a, at)
	}
	for _, post := range p.posts {
		if err := MayGrant(a, post.Unit); err != nil {
			return err
		}
	}
	return nil
}

// unlikeEachOther refuses a merge of two who are not the same, or may not be.
func (m *Model) unlikeEachOther(a *Actor, gone, stays mergee) error {
	if !a.System && (a.Person == gone.id || a.Person == stays.id) {
		return fault.New(fault.Forbidden, "own_merge", "不能合并自己，请由其他管理员办理。", "Nobody merges themselves; ask another administrator.")
	}
	if gone.number != "" && stays.number != "" && gone.number != stays.number {
		return fault.New(fault.Conflict, "identities_differ", "两人的证件号码不同，不能合并。如号码填错，请先更正。", "The two have different identity numbers and cannot be one; correct a wrong number first.")
	}
	if gone.name != stays.name && (gone.number == "" || stays.number == "") {
		return fault.New(fault.Conflict, "names_differ", "两人姓名不同，又没有相同的证件号码，不能合并。请先登记证件号码或更正姓名。",
			"The two have different names and no identity number in common. Note the number or correct the name first.")
	}
	for _, p := range gone.posts {
		for _, q := range stays.posts {
			if m.Apart(p.Role, q.Role) {
				return fault.Newf(fault.Conflict, "roles_apart", "“%s”与“%s”须由不同的人担任。", "“%s” and “%s” must be held by different persons.", m.roles[p.Role].Title, m.roles[q.Role].Title)
			}
		}
	}
	return nil
}

// moveContact gives identity number and telephone to who stays, where these have none.
func (m *Model) moveContact(tx *store.Tx, gone, stays mergee) error {
	if gone.number == "" && gone.phone == "" {
		return nil
	}
	if _, err := tx.Exec(`UPDATE person SET identity = NULL, identity_hash = NULL, phone = NULL WHERE id = $1`, gone.id); err != nil {
		return err
	}
	if gone.phone != "" && stays.phone == "" {
		if err := m.keepPhone(tx, stays.id, gone.phone); err != nil {
			return err
		}
	}
	if gone.number == "" || stays.number != "" {
		return nil
	}
	return m.keepIdentity(tx, stays.id, gone.number)
}

// Same gives who persons are now, by who they were; those who are themselves have no entry.
func Same(tx *store.Tx, persons []string) (map[string]string, error) {
	out := map[string]string{}
	var args store.Args
	err := tx.Query(`SELECT id, became FROM person WHERE became IS NOT NULL AND id IN `+store.In(&args, persons), args.Values, func(scan func(...any) error) error {
		var id, became string
		err := scan(&id, &became)
		out[id] = became
		return err
	})
	return out, err
}

// Entries are a person and those entries of theirs that were made one with theirs: what was done under the earlier ones they did.
func Entries(tx *store.Tx, person string) ([]string, error) {
	before, err := texts(tx, `SELECT id FROM person WHERE became = $1 ORDER BY id`, person)
	return append([]string{person}, before...), err
}
