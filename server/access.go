package server

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// AccessView is what is open to a person for a time.
type AccessView struct {
	ID          string    `json:"id"`
	Person      Named     `json:"person"`
	GivenBy     Named     `json:"given_by"`
	Ledger      string    `json:"ledger"`
	LedgerTitle string    `json:"ledger_title"`
	Record      *Named    `json:"record" doc:"null: the ledger's records about the unit and what stands under it"`
	Unit        Named     `json:"unit"`
	Since       time.Time `json:"since"`
	Until       time.Time `json:"until"`
	Reason      string    `json:"reason"`
	May         bool      `json:"may" doc:"the caller may end it"`
}

func (s *Server) accessRoutes() {
	huma.Register(s.api, created(operation("give-access", "POST", "/access", "Open a record, or a ledger's records about a unit, to a person for a time")), func(ctx context.Context, in *struct {
		Key  string `header:"Idempotency-Key"`
		Body struct {
			Ledger string    `json:"ledger"`
			Record string    `json:"record,omitempty" doc:"left out: all of the ledger about the unit"`
			Unit   string    `json:"unit,omitempty"`
			Person string    `json:"person"`
			Until  time.Time `json:"until"`
			Reason string    `json:"reason" maxLength:"500"`
		}
	}) (*body[AccessView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[AccessView], error) {
			b := in.Body
			g, err := s.Records.GiveAccess(tx, a, record.AccessAsked{Ledger: b.Ledger, Record: b.Record, Unit: b.Unit, Person: b.Person, Until: b.Until, Reason: b.Reason, Key: in.Key})
			if err != nil {
				return nil, err
			}
			views, err := s.accessViews(ctx, tx, a, []unit.Access{g})
			if err != nil {
				return nil, err
			}
			return &body[AccessView]{views[0]}, nil
		})
	})
	huma.Register(s.api, operation("list-access", "GET", "/access", "What the caller opened to others and what is open to the caller; of one record with `ledger` and `record` all that is open of it"), func(ctx context.Context, in *struct {
		Ledger string `query:"ledger"`
		Record string `query:"record"`
	}) (*body[List[AccessView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[AccessView]], error) {
			found, err := s.accessFor(tx, a, in.Ledger, in.Record)
			if err != nil {
				return nil, err
			}
			views, err := s.accessViews(ctx, tx, a, found)
			return &body[List[AccessView]]{List[AccessView]{views}}, err
		})
	})
	huma.Register(s.api, silent(operation("end-access", "DELETE", "/access/{id}", "Take access back before its time")), func(ctx context.Context, in *struct {
		ID string `path:"id"`
	}) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) { return nil, s.Units.EndAccess(tx, a, in.ID) })
	})
}

func (s *Server) accessFor(tx *store.Tx, a *unit.Actor, ledger, id string) ([]unit.Access, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	if id == "" {
		return unit.AccessOf(tx, a.Person)
	}
	d, err := s.Records.Definition(ledger)
	if err != nil {
		return nil, err
	}
	r, err := s.Records.Get(tx, a, d, id)
	if err != nil {
		return nil, err
	}
	return unit.AccessTo(tx, ledger, id, r.UnitPath)
}

func (s *Server) accessViews(ctx context.Context, tx *store.Tx, a *unit.Actor, list []unit.Access) ([]AccessView, error) {
	var persons []string
	for _, g := range list {
		persons = append(persons, g.Person, g.GivenBy)
	}
	names, err := unit.PersonNames(tx, persons)
	if err != nil {
		return nil, err
	}
	out := []AccessView{}
	for _, g := range list {
		v := AccessView{ID: g.ID, Person: Named{g.Person, names[g.Person]}, GivenBy: Named{g.GivenBy, names[g.GivenBy]}, Ledger: g.Ledger, LedgerTitle: g.Ledger,
			Unit: Named{g.Unit.ID, g.Unit.Name}, Since: g.Since, Until: g.Until, Reason: g.Reason}
		d := s.Records.Ledgers.Get(g.Ledger)
		if d != nil {
			v.LedgerTitle = d.Title.In(lang.Of(ctx))
		}
		if g.Record != "" {
			v.Record = &Named{ID: g.Record}
			if d != nil { // who gave it sees it, or saw it then; the title is told to those who see it now
				if r, err := s.Records.Get(tx, a, d, g.Record); err == nil {
					v.Record.Name = d.TitleOf(r.Values, r.Number)
				}
			}
		}
		v.May = g.GivenBy == a.Person || a.Allow(unit.Ask{Right: unit.AccessGive, Path: g.Unit.Path}) == nil
		out = append(out, v)
	}
	return out, nil
}
