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

// HandoverBody is what is handed over, and to whom.
type HandoverBody struct {
	Person  string            `json:"person" doc:"who hands over"`
	Posts   []string          `json:"posts,omitempty" maxItems:"50" doc:"the posts in question, left out: all that the caller may end; with all of the person's everything goes, else what lies in the scope of these"`
	To      string            `json:"to,omitempty" doc:"a person; needed to hand over"`
	Ledgers map[string]string `json:"ledgers,omitempty" doc:"another person, by ledger"`
	Take    bool              `json:"take,omitempty" doc:"the receiver gets these posts"`
	End     bool              `json:"end,omitempty" doc:"the person leaves them once all is handed over"`
	LogOut  bool              `json:"log_out,omitempty" doc:"and is logged out everywhere"`
	Reason  string            `json:"reason,omitempty" maxLength:"500" doc:"needed to hand over"`
}

func (b HandoverBody) plan() record.HandoverPlan {
	return record.HandoverPlan{Person: b.Person, Posts: b.Posts, To: b.To, Ledgers: b.Ledgers, Take: b.Take, End: b.End, LogOut: b.LogOut, Reason: b.Reason}
}

// HandoverPreviewView is what would be handed over: numbers, no titles.
type HandoverPreviewView struct {
	Posts       []HandoverPostView  `json:"posts"`
	Ledgers     []HandoverGroupView `json:"ledgers"`
	Opinions    int64               `json:"opinions" doc:"opinions asked for and not given yet"`
	Approvals   int64               `json:"approvals" doc:"decisions that wait for the person by name"`
	Delegations int64               `json:"delegations" doc:"given with the posts, or held"`
}

// HandoverPostView is a post that is handed over.
type HandoverPostView struct {
	PostView
	Others int   `json:"others" doc:"how many others will hold the same post; with none, what waits for the post waits for nobody"`
	Waits  int64 `json:"waits" doc:"records that wait for the post as such: they are not handed over one by one, whoever holds the post has them"`
	More   bool  `json:"more" doc:"there are more than were counted"`
}

// HandoverGroupView counts open records of one ledger.
type HandoverGroupView struct {
	KeyTitled
	Count  int64 `json:"count"`
	Unseen int64 `json:"unseen" doc:"those that no post of the receiver sees; they would not be handed over"`
}

// HandoverView is a hand-over.
type HandoverView struct {
	ID     string         `json:"id"`
	State  string         `json:"state" enum:"running,done,stuck" doc:"stuck: some records could not be handed over, and the posts are still held"`
	Person Named          `json:"person"`
	To     Named          `json:"to"`
	Made   time.Time      `json:"made"`
	Ended  *time.Time     `json:"ended"`
	Handed int64          `json:"handed" doc:"records so far"`
	Failed []UnhandedView `json:"failed"`
}

// UnhandedView is a record that could not be handed over.
type UnhandedView struct {
	Ledger string `json:"ledger"`
	Title  string `json:"title" doc:"of the ledger"`
	Record string `json:"record"`
	Why    string `json:"why"`
}

func (s *Server) handoverRoutes() {
	huma.Register(s.api, operation("preview-handover", "POST", "/handovers/preview", "What would be handed over of a person's open work"), func(ctx context.Context, in *struct{ Body HandoverBody }) (*body[HandoverPreviewView], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[HandoverPreviewView], error) {
			p, err := s.Records.PreviewHandover(tx, a, in.Body.plan())
			if err != nil {
				return nil, err
			}
			tag := lang.Of(ctx)
			out := HandoverPreviewView{Posts: []HandoverPostView{}, Ledgers: []HandoverGroupView{}, Opinions: p.Opinions, Approvals: p.Approvals, Delegations: p.Delegations}
			for _, post := range p.Posts {
				out.Posts = append(out.Posts, HandoverPostView{s.postView(post.Post, tag), post.Others, post.Waits, post.More})
			}
			for _, g := range p.Groups {
				out.Ledgers = append(out.Ledgers, HandoverGroupView{KeyTitled{g.Ledger, s.Records.Ledgers.Get(g.Ledger).Title.In(tag)}, g.Count, g.Unseen})
			}
			return &body[HandoverPreviewView]{out}, nil
		})
	})
	huma.Register(s.api, created(operation("hand-over", "POST", "/handovers", "Hand over all open work of a person; many records go in parts")), func(ctx context.Context, in *struct {
		Key  string `header:"Idempotency-Key"`
		Body HandoverBody
	}) (*body[HandoverView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[HandoverView], error) {
			h, err := s.Records.StartHandover(tx, a, in.Body.plan(), in.Key)
			return s.handoverView(ctx, tx, h, err)
		})
	})
	huma.Register(s.api, operation("get-handover", "GET", "/handovers/{id}", "How far a hand-over has come"), func(ctx context.Context, in *struct {
		ID string `path:"id"`
	}) (*body[HandoverView], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[HandoverView], error) {
			h, err := s.Records.GetHandover(tx, a, in.ID)
			return s.handoverView(ctx, tx, h, err)
		})
	})
}

func (s *Server) handoverView(ctx context.Context, tx *store.Tx, h *record.Handover, err error) (*body[HandoverView], error) {
	if err != nil {
		return nil, err
	}
	names, err := unit.PersonNames(tx, []string{h.Plan.Person, h.Plan.To})
	v := HandoverView{ID: h.ID, State: h.State, Person: Named{h.Plan.Person, names[h.Plan.Person]}, To: Named{h.Plan.To, names[h.Plan.To]}, Made: h.Made, Handed: h.Handed, Failed: []UnhandedView{}}
	if !h.Ended.IsZero() {
		v.Ended = &h.Ended
	}
	for _, f := range h.Failed {
		title := f.Ledger
		if d := s.Records.Ledgers.Get(f.Ledger); d != nil {
			title = d.Title.In(lang.Of(ctx))
		}
		v.Failed = append(v.Failed, UnhandedView{f.Ledger, title, f.Record, f.Why.In(lang.Of(ctx))})
	}
	return &body[HandoverView]{v}, err
}
