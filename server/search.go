package server

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/notice"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// FoundView is a record that a search found.
type FoundView struct {
	Ledger      string `json:"ledger"`
	LedgerTitle string `json:"ledger_title"`
	ID          string `json:"id"`
	Title       string `json:"title"`
	Unit        Named  `json:"unit"`
	State       string `json:"state"`
	StateTitle  string `json:"state_title"`
	Snippet     string `json:"snippet" doc:"the words around what was looked for"`

	Number   *string      `json:"number"`
	Light    record.Light `json:"light" enum:"green,yellow,red,grey,none" doc:"none: ended; grey: no deadline"`
	Due      *string      `json:"due" format:"date"`
	DaysLeft *int         `json:"days_left" doc:"working days, negative when overdue"`
}

// FoundPage is a page of what a search found.
type FoundPage struct {
	Items []FoundView `json:"items"`
	Next  *string     `json:"next" doc:"cursor of the next page"`
}

// FoundGroup is what a search found in one ledger.
type FoundGroup struct {
	Ledger      string      `json:"ledger"`
	LedgerTitle string      `json:"ledger_title"`
	Count       int64       `json:"count"`
	More        bool        `json:"more" doc:"there are more than count"`
	About       bool        `json:"about" doc:"counted by the index alone: a few may hold the characters without the words"`
	Items       []FoundView `json:"items" doc:"the latest"`
}

// FoundGroups is what a search found in all ledgers.
type FoundGroups struct {
	Exact  []FoundView  `json:"exact" doc:"records of which the words are the number, or another identifier, as a whole"`
	Groups []FoundGroup `json:"groups" doc:"ledgers with findings, in the order of the packs"`
}

// VeilView stands for words in addresses.
type VeilView struct {
	Veil string `json:"veil"`
}

// TallyView is how many records of a ledger stand where, and what happened to them.
type TallyView struct {
	Total    int64            `json:"total"`
	States   map[string]int64 `json:"states" doc:"records by state"`
	Below    []TallyBelowView `json:"below" doc:"the same for the units directly below that have records"`
	Acts     map[string]int64 `json:"acts" doc:"moves and other acts in the days asked for, by their keys"`
	Complete bool             `json:"complete" doc:"false while everything is counted anew: the figures fall short"`
}

// TallyBelowView is how many records stand at one unit and below it.
type TallyBelowView struct {
	Path   string           `json:"path"`
	States map[string]int64 `json:"states"`
}

// FollowerView is how far a follower of the event log has come.
type FollowerView struct {
	Name     string     `json:"name"`
	Position int64      `json:"position" doc:"the last event it took in"`
	Behind   int64      `json:"behind" doc:"events to go"`
	Complete bool       `json:"complete" doc:"false while its tables are filled anew"`
	Failures int64      `json:"failures" doc:"failed attempts at the next events"`
	NextAt   *time.Time `json:"next_at" doc:"of the next attempt after a failure"`
	Error    string     `json:"error"`
}

func (s *Server) searchRoutes() {
	huma.Register(s.api, operation("search", "GET", "/search", "Records of all ledgers, in the caller's scope, whose searchable texts hold some words"), s.search)
	huma.Register(s.api, operation("search-groups", "GET", "/search/groups", "The same by ledger: the latest of each with how many there are, and what the words name exactly"), s.searchGroups)
	huma.Register(s.api, operation("veil-words", "POST", "/veil", "Take what is looked for in a body, and give a text that stands for it in addresses and says nothing: in the place of `q`, or of the value of an encrypted field in `where`"), func(ctx context.Context, in *struct {
		Body struct {
			Words string `json:"words" maxLength:"60"`
		}
	}) (*body[VeilView], error) {
		return reading(s, ctx, func(_ *store.Tx, a *unit.Actor) (*body[VeilView], error) {
			veil, err := s.Records.Veil(a, in.Body.Words)
			return &body[VeilView]{VeilView{veil}}, err
		})
	})
	huma.Register(s.api, operation("tally-records", "GET", "/tallies/{ledger}", "How many records of a ledger stand in each state under a unit, and what happened to them; never reads the records"), s.tally)
	huma.Register(s.api, operation("list-followers", "GET", "/followers", "How far the followers of the event log have come"), func(ctx context.Context, _ *struct{}) (*body[List[FollowerView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[FollowerView]], error) {
			if err := a.Allow(unit.Ask{Right: notice.EditRight}); err != nil {
				return nil, err
			}
			states, err := event.States(tx)
			out := List[FollowerView]{Items: []FollowerView{}}
			for _, name := range slices.Sorted(maps.Keys(states)) {
				f := states[name]
				v := FollowerView{Name: name, Position: f.Position, Behind: f.Behind, Complete: f.Complete, Failures: f.Failures, Error: f.Error}
				if f.Failures > 0 {
					v.NextAt = &f.NextAt
				}
				out.Items = append(out.Items, v)
			}
			return &body[List[FollowerView]]{out}, err
		})
	})
}

func (s *Server) search(ctx context.Context, in *struct {
	Q      string   `query:"q" maxLength:"400" required:"true" doc:"parts between spaces must all be found, of at most 60 characters, two in a row at least; or a veil for them"`
	Ledger []string `query:"ledger" doc:"ledgers, any of them; none: all"`
	Limit  int      `query:"limit" minimum:"1" maximum:"100" default:"20"`
	After  string   `query:"after" maxLength:"40" doc:"cursor of the page before"`
}) (*body[FoundPage], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[FoundPage], error) {
		for _, name := range in.Ledger {
			if _, err := s.Records.Definition(name); err != nil {
				return nil, err
			}
		}
		found, err := s.Records.Search(tx, a, in.Q, in.Ledger, in.Limit, in.After)
		if err != nil {
			return nil, err
		}
		items, err := s.foundViews(tx, lang.Of(ctx), found.Items)
		return &body[FoundPage]{FoundPage{Items: items, Next: maybe(found.Next)}}, err
	})
}

const (
	groupShows = 5  // findings of each ledger
	exactShows = 10 // findings by an identifier
)

func (s *Server) searchGroups(ctx context.Context, in *struct {
	Q string `query:"q" maxLength:"400" required:"true" doc:"parts between spaces must all be found, of at most 60 characters, two in a row at least; or a veil for them"`
}) (*body[FoundGroups], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[FoundGroups], error) {
		groups, err := s.Records.SearchGroups(tx, a, in.Q, groupShows)
		if err != nil {
			return nil, err
		}
		exact, err := s.Records.SearchExact(tx, a, in.Q, exactShows)
		if err != nil {
			return nil, err
		}
		all := exact
		for _, g := range groups {
			all = append(all, g.Items...)
		}
		views, err := s.foundViews(tx, lang.Of(ctx), all)
		if err != nil {
			return nil, err
		}
		out := FoundGroups{Exact: views[:len(exact)], Groups: make([]FoundGroup, len(groups))}
		views = views[len(exact):]
		for i, g := range groups {
			n := len(g.Items)
			out.Groups[i] = FoundGroup{g.Ledger, s.Records.Ledgers.Get(g.Ledger).Title.In(lang.Of(ctx)), g.Count, g.More, g.About, views[:n:n]}
			views = views[n:]
		}
		return &body[FoundGroups]{out}, nil
	})
}

func (s *Server) foundViews(tx *store.Tx, tag lang.Tag, found []record.Found) ([]FoundView, error) {
	units := make([]string, len(found))
	for i, f := range found {
		units[i] = f.Unit
	}
	names, err := unit.Names(tx, units)
	if err != nil {
		return nil, err
	}
	today := s.Records.Today(tx)
	out := make([]FoundView, len(found))
	for i, f := range found {
		d := s.Records.Ledgers.Get(f.Ledger)
		v := FoundView{Ledger: f.Ledger, LedgerTitle: d.Title.In(tag), ID: f.ID, Title: subject(d, f.Record), Unit: Named{f.Unit, names[f.Unit]}, State: f.State, StateTitle: f.State,
			Snippet: f.Snippet, Number: maybe(f.Number), Light: s.Records.Light(d, f.Record, today), Due: maybe(f.Due)}
		if st := d.State(f.State); st != nil {
			v.StateTitle = st.Title.In(tag)
		}
		if n, ok := s.Records.DaysLeft(f.Record, today); ok && v.Light != record.Dark {
			v.DaysLeft = &n
		}
		out[i] = v
	}
	return out, nil
}

func (s *Server) tally(ctx context.Context, in *struct {
	Ledger string `path:"ledger"`
	Unit   string `query:"unit" doc:"a unit; what stands under it counts; none: the caller's territory"`
	From   string `query:"from" format:"date" doc:"first day of the acts; none: today"`
	To     string `query:"to" format:"date" doc:"last day of the acts; none: today"`
}) (*body[TallyView], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[TallyView], error) {
		if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
			return nil, err
		}
		d, err := s.Records.Definition(in.Ledger)
		if err != nil {
			return nil, err
		}
		path := a.Territory
		if in.Unit != "" {
			u, err := unit.Get(tx, in.Unit)
			if err != nil {
				return nil, err
			}
			path = u.Path
		}
		// Only who sees all that stands there: of a part, however it came into a scope, there is no count ready.
		if err := a.Allow(unit.Ask{Right: "read", Path: path}); err != nil {
			return nil, err
		}
		from, err := dayOr(in.From, s.Records.Today(tx))
		if err != nil {
			return nil, err
		}
		to, err := dayOr(in.To, s.Records.Today(tx))
		if err != nil {
			return nil, err
		}
		if to.Before(from) {
			return nil, fault.New(fault.Invalid, "bad_date", "结束日期早于开始日期。", "The last day lies before the first.").At("query.to", "不早于开始日期", "not before the first day")
		}
		return tallyOf(tx, d.Name, path, from, to)
	})
}

func tallyOf(tx *store.Tx, ledger, path string, from, to calendar.Date) (*body[TallyView], error) {
	out := TallyView{Below: []TallyBelowView{}}
	var err error
	if out.States, err = record.Tally(tx, ledger, path); err != nil {
		return nil, err
	}
	for _, n := range out.States {
		out.Total += n
	}
	below, err := record.TallyBelow(tx, ledger, path)
	if err != nil {
		return nil, err
	}
	for _, p := range slices.Sorted(maps.Keys(below)) {
		out.Below = append(out.Below, TallyBelowView{p, below[p]})
	}
	if out.Acts, err = record.Flow(tx, ledger, path, from, to); err != nil {
		return nil, err
	}
	out.Complete, err = event.Complete(tx, record.TallyFollower)
	return &body[TallyView]{out}, err
}

func dayOr(text string, otherwise calendar.Date) (calendar.Date, error) {
	if text == "" {
		return otherwise, nil
	}
	d, err := calendar.ParseDate(text)
	if err != nil {
		return d, fault.Newf(fault.Invalid, "bad_date", "“%s”不是日期。", "“%s” is no date.", text)
	}
	return d, nil
}
