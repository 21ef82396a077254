package account

import (
	"slices"
	"strings"
	"time"

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
		r.Kind, r.Faults, r.Asked, r.Had, r.Password = "", nil, false, false, ""
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
	w := unit.Wanted{Someone: unit.Someone{Name: r.Name, Identity: r.Identity, Phone: r.Phone}, Unit: u.ID, Role: role, Quiet: true,
		Sectors: strings.FieldsFunc(r.Sectors, func(c rune) bool { return strings.ContainsRune("、,，;； ", c) })}
	if w.Since, w.Until = s.day(r, "since", r.Since, 0), s.day(r, "until", r.Until, 1); len(r.Faults) > 0 {
		return nil
	}
	p, found, err := placeOf(tx, "login", r.Login)
	if err != nil {
		return err
	}
	if found {
		return s.further(tx, a, r, p, w)
	}
	if same, err := s.has(tx, u, w); err != nil || same {
		r.Kind = RowSame
		return err
	}
	post, known, err := s.Units.Want(tx, a, w)
	if err != nil {
		return err
	}
	secret, ok := made[r.Login]
	if made != nil && !ok {
		r.wrong("", "情况已变化，请重新检查文件", "something has changed: check the file again")
		return nil
	}
	had, err := s.Equip(tx, a, New{Person: post.Person, Login: r.Login, Hash: secret.hash, Unit: u.ID}, known)
	if r.Kind, r.Asked, r.Had = RowAdded, post.Asked, had != ""; !r.Had {
		r.Password = secret.password
	}
	return err
}

// day reads a day of the county's calendar, as 2026-12-31 or 2026年12月31日: its beginning, some days later; empty: the zero time.
func (s *Service) day(r *SheetRow, key, text string, later int) time.Time {
	if text == "" {
		return time.Time{}
	}
	zone := s.Zone
	if zone == nil {
		zone = time.Local
	}
	for _, layout := range []string{"2006-1-2", "2006/1/2", "2006.1.2", "2006年1月2日"} {
		if d, err := time.ParseInLocation(layout, text, zone); err == nil {
			return d.AddDate(0, 0, later)
		}
	}
	r.wrong(key, "须为日期，如 2026-12-31", "must be a day, as 2026-12-31")
	return time.Time{}
}

// has reports whether the person of a row, known by the identity number, holds the post or has it asked for.
func (s *Service) has(tx *store.Tx, u unit.Unit, w unit.Wanted) (bool, error) {
	if w.Identity == "" {
		return false, nil
	}
	id, name, found, err := s.Units.FindPerson(tx, u.Region, w.Identity)
	if err != nil || !found || name != w.Name {
		return false, err
	}
	return holds(tx, id, w)
}

// holds reports whether a person holds a post, or has it asked for.
func holds(tx *store.Tx, person string, w unit.Wanted) (bool, error) {
	held, err := unit.PostsOrComing(tx, person)
	if err != nil {
		return false, err
	}
	asked, err := unit.RequestsOf(tx, person)
	if err != nil {
		return false, err
	}
	for _, q := range asked {
		held = append(held, q.Post)
	}
	return slices.ContainsFunc(held, func(h unit.Post) bool { return h.Unit.ID == w.Unit && h.Role == w.Role }), nil
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
	if err := s.Units.Complete(tx, p.region, p.person, w.Someone); err != nil {
		return err
	}
	if same, err := holds(tx, p.person, w); err != nil || same {
		r.Kind = RowSame
		return err
	}
	w.Person = p.person
	post, _, err := s.Units.Want(tx, a, w)
	r.Kind, r.Asked = RowChanged, post.Asked
	return err
}
