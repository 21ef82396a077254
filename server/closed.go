package server

import (
	"context"
	"slices"

	"zhiben/internal/lang"
	"zhiben/record"
)

// ClosedMove is a move out of the record's state that the caller cannot take now.
type ClosedMove struct {
	Key   string   `json:"key"`
	Title string   `json:"title"`
	Why   string   `json:"why" doc:"in words; empty: it is for others"`
	By    []string `json:"by" doc:"titles of the posts it is for; without any and without why: whom the record names"`
}

var waitsForSignatures = lang.Both("正在等待签字。", "It waits for signatures.")

// shut moves from what is offered what cannot be taken now, and tells of it and of what is for others.
func (s *Server) shut(ctx context.Context, closed []record.Closed, out *RecordDetail) {
	tag := lang.Of(ctx)
	out.Closed = []ClosedMove{}
	for _, c := range closed {
		v := ClosedMove{Key: c.Move.Key, Title: c.Move.Title.In(tag), Why: c.Why.In(tag), By: []string{}}
		if c.Others {
			v.Why = ""
			for _, key := range slices.Concat(c.Move.By.Roles, c.Move.By.Own) {
				if role := s.Units.Role(key); role != nil {
					v.By = append(v.By, role.Title.In(tag))
				}
			}
			for _, role := range c.Move.By.Derived {
				v.By = append(v.By, role.Title.In(tag))
			}
		}
		out.Moves = slices.DeleteFunc(out.Moves, func(m OfferedMove) bool { return m.Key == c.Move.Key })
		out.Closed = append(out.Closed, v)
	}
}
