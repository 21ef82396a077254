package server

import (
	"context"
	"slices"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/fault"
	"zhiben/notice"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
)

// WebhookView is a subscription of another system.
type WebhookView struct {
	ID       string     `json:"id"`
	Unit     Named      `json:"unit" doc:"events about it and what stands below it are sent"`
	URL      string     `json:"url"`
	Ledgers  []string   `json:"ledgers" doc:"empty: all"`
	Kinds    []string   `json:"kinds" doc:"of events; empty: all"`
	Active   bool       `json:"active"`
	Failures int64      `json:"failures" doc:"in a row"`
	NextAt   *time.Time `json:"next_at" doc:"nothing is sent before"`
	Error    string     `json:"error" doc:"of the last attempt"`
	Version  int64      `json:"version"`
	Secret   *string    `json:"secret" doc:"with which messages are signed; shown once, when it is made"`
}

// DeliveryView is one event on its way to a webhook.
type DeliveryView struct {
	Position int64      `json:"position" doc:"of the event in the log"`
	State    string     `json:"state" enum:"waiting,sent,dead"`
	Attempts int64      `json:"attempts"`
	NextAt   *time.Time `json:"next_at"`
	At       *time.Time `json:"at" doc:"of the last attempt"`
	Error    string     `json:"error"`
	Event    string     `json:"event"`
	Ledger   string     `json:"ledger"`
	Record   string     `json:"record"`
	Kind     string     `json:"kind"`
}

// WebhookPath names one webhook in a path.
type WebhookPath struct {
	ID string `path:"id"`
}

// WebhookBody is where and what to send.
type WebhookBody struct {
	URL     string   `json:"url" maxLength:"500"`
	Ledgers []string `json:"ledgers,omitempty" maxItems:"200"`
	Kinds   []string `json:"kinds,omitempty" maxItems:"50"`
}

func (s *Server) webhookRoutes() {
	huma.Register(s.api, operation("list-webhooks", "GET", "/webhooks", "Subscriptions of other systems in the caller's territory"), func(ctx context.Context, _ *struct{}) (*body[List[WebhookView]], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[WebhookView]], error) {
			hooks, err := notice.ListWebhooks(tx, a)
			if err != nil {
				return nil, err
			}
			items, err := webhookViews(tx, hooks)
			return &body[List[WebhookView]]{List[WebhookView]{items}}, err
		})
	})
	huma.Register(s.api, created(operation("create-webhook", "POST", "/webhooks", "Subscribe another system to what happens from now on")), func(ctx context.Context, in *struct {
		Key  string `header:"Idempotency-Key"`
		Body struct {
			Unit string `json:"unit"`
			WebhookBody
		}
	}) (*etagOutput[WebhookView], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*etagOutput[WebhookView], error) {
			if err := s.knownLedgers(in.Body.Ledgers); err != nil {
				return nil, err
			}
			id, fresh, err := tx.Once(person(a), in.Key, "create webhook", func() (string, error) {
				w, err := s.Webhooks.CreateWebhook(tx, a, notice.Webhook{Unit: in.Body.Unit, URL: in.Body.URL, Ledgers: in.Body.Ledgers, Kinds: in.Body.Kinds})
				return w.ID, err
			})
			if err != nil {
				return nil, err
			}
			w, err := notice.GetWebhook(tx, a, id)
			if err != nil {
				return nil, err
			}
			out, err := webhookOutput(tx, w)
			if err == nil && fresh { // a repeated request shows none
				out.Body.Secret = &w.Secret
			}
			return out, err
		})
	})
	huma.Register(s.api, operation("edit-webhook", "PUT", "/webhooks/{id}", "Change where and what is sent"), s.editWebhook)
	huma.Register(s.api, silent(operation("delete-webhook", "DELETE", "/webhooks/{id}", "End a subscription")), func(ctx context.Context, in *WebhookPath) (*struct{}, error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*struct{}, error) { return nil, notice.DeleteWebhook(tx, a, in.ID) })
	})
	huma.Register(s.api, operation("list-deliveries", "GET", "/webhooks/{id}/deliveries", "What was or is to be sent, the latest event first"), s.listDeliveries)
	huma.Register(s.api, operation("retry-deliveries", "POST", "/webhooks/{id}/retry", "Send dead deliveries again"), func(ctx context.Context, in *struct {
		WebhookPath
		Body struct {
			Positions []int64 `json:"positions,omitempty" maxItems:"500" doc:"empty: all dead ones"`
		}
	}) (*body[Retried], error) {
		return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[Retried], error) {
			n, err := notice.Retry(tx, a, in.ID, in.Body.Positions)
			return &body[Retried]{Retried{n}}, err
		})
	})
}

// knownLedgers asks that what a webhook is to be told of is there: ledgers, and the log's own words for units, params and the like.
func (s *Server) knownLedgers(names []string) error {
	bad := fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.")
	for i, name := range names {
		if s.Records.Ledgers.Get(name) == nil && !slices.Contains([]string{"unit", record.ParamEvents, "calendar", "webhook"}, name) {
			bad.At("body.ledgers["+strconv.Itoa(i)+"]", "没有台账“"+name+"”", "there is no ledger “"+name+"”")
		}
	}
	if len(bad.Places) == 0 {
		return nil
	}
	return bad
}

// Retried is how many deliveries will be sent again.
type Retried struct {
	N int64 `json:"n"`
}

func (s *Server) editWebhook(ctx context.Context, in *struct {
	WebhookPath
	IfMatch string `header:"If-Match"`
	Body    struct {
		WebhookBody
		Active bool `json:"active"`
	}
}) (*etagOutput[WebhookView], error) {
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*etagOutput[WebhookView], error) {
		version, err := needIfMatch(in.IfMatch)
		if err != nil {
			return nil, err
		}
		if err := s.knownLedgers(in.Body.Ledgers); err != nil {
			return nil, err
		}
		w, err := s.Webhooks.EditWebhook(tx, a, notice.Webhook{ID: in.ID, URL: in.Body.URL, Ledgers: in.Body.Ledgers, Kinds: in.Body.Kinds, Active: in.Body.Active, Version: version})
		if err != nil {
			return nil, err
		}
		return webhookOutput(tx, w)
	})
}

func (s *Server) listDeliveries(ctx context.Context, in *struct {
	WebhookPath
	State  string `query:"state" enum:"waiting,sent,dead"`
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50"`
	Before int64  `query:"before" doc:"only events before this position of the log"`
}) (*body[List[DeliveryView]], error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[List[DeliveryView]], error) {
		list, err := notice.Deliveries(tx, a, in.ID, in.State, in.Limit, in.Before)
		out := List[DeliveryView]{Items: []DeliveryView{}}
		for _, d := range list {
			v := DeliveryView{Position: d.Position, State: d.State, Attempts: d.Attempts, Error: d.Error, Event: d.Event.ID, Ledger: d.Event.Ledger, Record: d.Event.Record, Kind: d.Event.Kind}
			if d.State == notice.Waiting {
				v.NextAt = &d.NextAt
			}
			if !d.At.IsZero() {
				v.At = &d.At
			}
			out.Items = append(out.Items, v)
		}
		return &body[List[DeliveryView]]{out}, err
	})
}

func webhookOutput(tx *store.Tx, w notice.Webhook) (*etagOutput[WebhookView], error) {
	views, err := webhookViews(tx, []notice.Webhook{w})
	if err != nil {
		return nil, err
	}
	return &etagOutput[WebhookView]{etag(w.Version), views[0]}, nil
}

func webhookViews(tx *store.Tx, hooks []notice.Webhook) ([]WebhookView, error) {
	units := make([]string, len(hooks))
	for i, w := range hooks {
		units[i] = w.Unit
	}
	names, err := unit.Names(tx, units)
	if err != nil {
		return nil, err
	}
	out := make([]WebhookView, len(hooks))
	for i, w := range hooks {
		out[i] = WebhookView{ID: w.ID, Unit: Named{w.Unit, names[w.Unit]}, URL: w.URL, Ledgers: append([]string{}, w.Ledgers...), Kinds: append([]string{}, w.Kinds...),
			Active: w.Active, Failures: w.Failures, Error: w.Error, Version: w.Version}
		if w.Failures > 0 {
			out[i].NextAt = &w.NextAt
		}
	}
	return out, nil
}
