package server

import (
	"context"
	"slices"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// AccessView is what is open to a person for a time.
type AccessView struct {
	ID          string     `json:"id"`
	Person      Named      `json:"person"`
	GivenBy     Named      `json:"given_by"`
	Ledger      string     `json:"ledger"`
	LedgerTitle string     `json:"ledger_title"`
	Record      *Named     `json:"record" doc:"null: the ledger's records about the unit and what stands under it"`
	Unit        Named      `json:"unit"`
	Since       time.Time  `json:"since"`
	Until       time.Time  `json:"until"`
	Reason      string     `json:"reason"`
	Ended       *time.Time `json:"ended" doc:"when it was taken back; null: it was not"`
	May         bool       `json:"may" doc:"the caller may end it"`
}

// RecordAccess is what there is to know about access to a record for a time.
type RecordAccess struct {
	May   bool         `json:"may" doc:"the caller may open the record to others"`
	Items []AccessView `json:"items" doc:"what holds now: all of it for who may open it to others, else the caller's own"`
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
	huma.Register(s.api, operation("list-access", "GET", "/access", "What the caller opened to others and what is open to the caller, for who may open things all of the territory; of one record with `ledger` and `record` all that is open of it. 500 at most"), func(ctx context.Context, in *struct {
		Ledger string `query:"ledger"`
		Record string `query:"record"`
		Past   bool   `query:"past" doc:"what is over, instead of what holds; not of one record"`
	}) (*body[List[AccessView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[AccessView]], error) {
			found, err := s.accessFor(tx, a, in.Ledger, in.Record, in.Past)
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

func (s *Server) accessFor(tx *store.Tx, a *unit.Actor, ledger, id string, past bool) ([]unit.Access, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	if id == "" {
		return unit.AccessOf(tx, a, past)
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

// accessTo tells who may open a record to whom it is open, and whoever reads it only so until when.
func (s *Server) accessTo(ctx context.Context, tx *store.Tx, a *unit.Actor, r *record.Record) (RecordAccess, error) {
	out := RecordAccess{May: a.MayOpen(r.UnitPath), Items: []AccessView{}}
	if !out.May && !a.Opens(r.Ledger, r.ID, r.UnitPath) {
		return out, nil
	}
	found, err := unit.AccessTo(tx, r.Ledger, r.ID, r.UnitPath)
	if err != nil {
		return out, err
	}
	if !out.May {
		found = slices.DeleteFunc(found, func(g unit.Access) bool { return g.Person != a.Person })
	}
	out.Items, err = s.accessViews(ctx, tx, a, found)
	return out, err
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
		if !g.Ended.IsZero() {
			v.Ended = &g.Ended
		}
		v.May = v.Ended == nil && g.Until.After(tx.Now) && (g.GivenBy == a.Person || a.MayOpen(g.Unit.Path))
		out = append(out, v)
	}
	return out, nil
}
