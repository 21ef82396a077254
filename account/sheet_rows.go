package account

import (
	"slices"
	"strings"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// KeptUnits lists the units whose accounts are the actor's to keep.
func (s *Service) KeptUnits(tx *store.Tx, a *unit.Actor) ([]unit.Unit, error) {
	if err := a.Allow(unit.Ask{Right: Keeper}); err != nil {
		return nil, err
	}
	all, err := unit.List(tx, a, unit.Filter{})
	return slices.DeleteFunc(all, func(u unit.Unit) bool { return a.Allow(unit.Ask{Right: Keeper, Path: u.Path}) != nil }), err
}

// bringIn does what each row asks for; what is wrong with a row stands in its faults, and nothing of it is done. Without secrets it is a trial.
func (s *Service) bringIn(tx *store.Tx, a *unit.Actor, sheet *Sheet, made map[string]Secret) error {
	units, err := s.KeptUnits(tx, a)
	if err != nil {
		return err
	}
	at := placesOf(units)
	for _, r := range sheet.Rows {
		r.Kind, r.Faults, r.Asked, r.Password = "", nil, false, ""
		var refused error
		err := tx.Try(func() error { refused = s.bring(tx, a, at, r, made); return refused })
		if err != nil {
			return err
		}
		if f := fault.Of(refused); f != nil {
			r.blame(f)
		}
		if len(r.Faults) > 0 {
			r.Kind = RowWrong
		}
	}
	return nil
}

// blame notes a refusal at the cells it is about.
func (r *SheetRow) blame(f *fault.Error) {
	for _, p := range f.Places {
		key := strings.TrimPrefix(p.Location, "body.")
		if !slices.ContainsFunc(SheetColumns, func(c SheetColumn) bool { return c.Key == key }) {
			key = ""
		}
		r.Faults = append(r.Faults, SheetFault{key, p.Message})
	}
	if len(f.Places) == 0 {
		r.Faults = append(r.Faults, SheetFault{"", f.Text})
	}
}

func (r *SheetRow) wrong(key, zh, en string) {
	r.Faults = append(r.Faults, SheetFault{key, lang.Both(zh, en)})
}

func (s *Service) bring(tx *store.Tx, a *unit.Actor, at *places, r *SheetRow, made map[string]Secret) error {
	for _, c := range []struct{ key, value string }{{"unit", r.Unit}, {"name", r.Name}, {"login", r.Login}, {"role", r.Role}} {
		if c.value == "" {
			r.wrong(c.key, "必填", "needed")
		}
	}
	if len(r.Faults) > 0 {
		return nil
	}
	u, bad := at.find(r.Unit)
	if bad != nil {
		r.Faults = append(r.Faults, SheetFault{"unit", *bad})
		return nil
	}
	role := s.roleAt(r, u)
	if role == "" {
		return nil
	}
	r.at, r.Title = u.ID, u.Name
	w := unit.Wanted{Someone: unit.Someone{Name: r.Name}, Unit: u.ID, Role: role, Quiet: true,
		Sectors: strings.FieldsFunc(r.Sectors, func(c rune) bool { return strings.ContainsRune("、,，;； ", c) })}
	p, found, err := placeOf(tx, "login", r.Login)
	if err != nil {
		return err
	}
	if found {
		return s.further(tx, a, r, p, w)
	}
	post, _, err := s.Units.Want(tx, a, w)
	if err != nil {
		return err
	}
	secret, ok := made[r.Login]
	if made != nil && !ok {
		r.wrong("", "情况已变化，请重新检查文件", "something has changed: check the file again")
		return nil
	}
	r.Kind, r.Asked, r.Password = RowAdded, post.Asked, secret.password
	return s.Add(tx, a, New{Person: post.Person, Login: r.Login, Hash: secret.hash, Unit: u.ID})
}

// roleAt finds the role that a row names by its title.
func (s *Service) roleAt(r *SheetRow, u unit.Unit) string {
	var titles, english []string
	for _, role := range s.Units.RolesAt(u.Kind) {
		if r.Role == role.Title.ZH || strings.EqualFold(r.Role, role.Title.In(lang.EN)) || r.Role == role.Key {
			return role.Key
		}
		titles, english = append(titles, role.Title.ZH), append(english, role.Title.In(lang.EN))
	}
	r.wrong("role", "该单位没有这个岗位，可填："+strings.Join(titles, "、"), "this unit has no such post; it has "+strings.Join(english, ", "))
	return ""
}

// further gives a person with an account one more post, or leaves them alone.
func (s *Service) further(tx *store.Tx, a *unit.Actor, r *SheetRow, p place, w unit.Wanted) error {
	if p.name != r.Name || a.Allow(unit.Ask{Right: Keeper, Path: p.path}) != nil { // whose it is is not said: it may be elsewhere
		r.wrong("login", "此账号已被他人使用", "this account is taken by somebody else")
		return nil
	}
	held, err := unit.Posts(tx, p.person)
	if err != nil {
		return err
	}
	asked, err := unit.RequestsOf(tx, p.person)
	if err != nil {
		return err
	}
	for _, q := range asked {
		held = append(held, q.Post)
	}
	if slices.ContainsFunc(held, func(h unit.Post) bool { return h.Unit.ID == w.Unit && h.Role == w.Role }) {
		r.Kind = RowSame
		return nil
	}
	w.Person = p.person
	post, _, err := s.Units.Want(tx, a, w)
	r.Kind, r.Asked = RowChanged, post.Asked
	return err
}
