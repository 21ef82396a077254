package account

import (
	"context"

	"zhiben/store"
	"zhiben/unit"
)

// Joining is what somebody with the code of an invitation fills in.
type Joining struct {
	Code            string
	Login, Password string
	unit.Someone
}

// Join makes an account of one's own by an invitation. The password is hashed between looking at the code and using it, since that takes
// long; the code is judged again when it is used.
func (s *Service) Join(ctx context.Context, db *store.DB, j Joining) error {
	err := db.Read(ctx, func(tx *store.Tx) error {
		i, err := s.Units.Invited(tx, j.Code)
		if err != nil {
			return err
		}
		policy, err := s.policy(tx, i.Unit.Region)
		if err != nil {
			return err
		}
		return policy.check(j.Password, j.Login, "body.password")
	})
	if err != nil {
		return err
	}
	hash := Hash(j.Password)
	return db.Write(ctx, func(tx *store.Tx) error {
		p, err := s.Units.Accept(tx, j.Code, j.Someone)
		if err != nil {
			return err
		}
		return s.Add(tx, &unit.Actor{Person: p.Person}, New{Person: p.Person, Login: j.Login, Hash: hash, Unit: p.Unit.ID, Own: true})
	})
}
