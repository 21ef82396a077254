package unit

import (
	"slices"

	"zhiben/store"
)

// Separate is a role that must be held by another person than some others: one of the administrators.
type Separate struct {
	*Role
	Held  bool // somebody in the county holds it
	Asked bool // or will, once it is confirmed or has begun
	First bool // whoever makes accounts gives it without a confirmation, since nobody gives posts yet
}

// Administrators lists the roles that stand apart from each other and exist at the top of a county, with whether anybody holds them, for who
// makes accounts or gives posts there.
func (m *Model) Administrators(tx *store.Tx, a *Actor) (Unit, []Separate, error) {
	if a == nil {
		return Unit{}, nil, a.Allow(Ask{})
	}
	if a.Allow(Ask{Right: postEdit}) != nil {
		if err := a.Allow(Ask{Right: accountEdit}); err != nil {
			return Unit{}, nil, err
		}
	}
	top, err := county(tx, a.Unit.Region)
	if err != nil || m.mayAsk(a, top) != nil { // a town's own are not concerned
		return top, []Separate{}, err
	}
	granted, err := m.HasGranters(tx, top.Region)
	if err != nil {
		return top, nil, err
	}
	out := []Separate{}
	for _, role := range m.RolesAt(top.Kind) {
		if !slices.ContainsFunc(m.order, func(other string) bool { return m.Apart(role.Key, other) }) {
			continue
		}
		s := Separate{Role: role, First: !granted && slices.Contains(role.May, postEdit)}
		args := []any{top.Region, role.Key, tx.Now.UnixMilli()}
		if s.Held, err = tx.Row(`SELECT 1 FROM post p WHERE p.region = $1 AND p.role = $2 AND `+Held("$3")+` LIMIT 1`, args, new(int64)); err != nil {
			return top, nil, err
		}
		if s.Asked, err = tx.Row(`SELECT 1 FROM post p WHERE p.region = $1 AND p.role = $2 AND `+standingPost("$3")+` UNION ALL SELECT 1 FROM post_asked q WHERE q.region = $1 AND q.role = $2 LIMIT 1`, args, new(int64)); err != nil {
			return top, nil, err
		}
		out = append(out, s)
	}
	return top, out, nil
}
