package server

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
)

const problemType = "application/problem+json"

// statuses maps what a failure means to an HTTP status.
var statuses = map[fault.Kind]int{
	fault.Internal: http.StatusInternalServerError, fault.Invalid: http.StatusUnprocessableEntity, fault.NotFound: http.StatusNotFound,
	fault.Forbidden: http.StatusForbidden, fault.Unauthenticated: http.StatusUnauthorized, fault.Conflict: http.StatusConflict,
	fault.Changed: http.StatusPreconditionFailed, fault.Unversioned: http.StatusPreconditionRequired, fault.TooLarge: http.StatusRequestEntityTooLarge, fault.TooMany: http.StatusTooManyRequests,
	fault.Unavailable: http.StatusServiceUnavailable,
}

// Problem is an error as RFC 9457 problem details, with a stable code and the wrong fields.
type Problem struct {
	Type   string         `json:"type"`
	Title  string         `json:"title"`
	Status int            `json:"status"`
	Detail string         `json:"detail"`
	Code   string         `json:"code"`
	Errors []ProblemPlace `json:"errors,omitempty"`
	extra  map[string]any
}

// ProblemPlace is one wrong field.
type ProblemPlace struct {
	Location string `json:"location"`
	Message  string `json:"message"`
}

func (p *Problem) Error() string             { return p.Code + ": " + p.Detail }
func (p *Problem) GetStatus() int            { return p.Status }
func (p *Problem) ContentType(string) string { return problemType }

// GetHeaders tells the framework when it is worth trying again, where the problem says so.
func (p *Problem) GetHeaders() http.Header {
	h := http.Header{}
	if s, ok := p.extra[retryAfter].(int64); ok {
		h.Set("Retry-After", strconv.FormatInt(s, 10))
	}
	return h
}

// retryAfter is the extension member that says in how many seconds it is worth trying again.
const retryAfter = "retry_after"

// MarshalJSON adds the extension members beside the standard ones.
func (p *Problem) MarshalJSON() ([]byte, error) {
	m := map[string]any{"type": p.Type, "title": p.Title, "status": p.Status, "detail": p.Detail, "code": p.Code}
	if len(p.Errors) > 0 {
		m["errors"] = p.Errors
	}
	for k, v := range p.extra {
		if _, standard := m[k]; !standard {
			m[k] = v
		}
	}
	return json.Marshal(m)
}

func (p *Problem) bytes() []byte {
	b, _ := json.Marshal(p) // plain values only
	return b
}

func problem(ctx context.Context, f *fault.Error) *Problem {
	tag := lang.Of(ctx)
	status := statuses[f.Kind]
	p := &Problem{Type: "about:blank", Title: http.StatusText(status), Status: status, Detail: f.Text.In(tag), Code: f.Code, extra: f.Extra}
	for _, place := range f.Places {
		p.Errors = append(p.Errors, ProblemPlace{place.Location, place.Message.In(tag)})
	}
	return p
}

// refuse turns an error into a problem. What is nobody's fault is logged with a number that the person can quote.
func (s *Server) refuse(ctx context.Context, err error) error {
	var p *Problem
	if err == nil || errors.As(err, &p) {
		return err
	}
	if errors.Is(err, context.Canceled) { // the caller has gone; nobody reads the answer
		return problem(ctx, fault.New(fault.Unavailable, "canceled", "请求已取消，没有保存。", "The request was cancelled; nothing was saved."))
	}
	if f := fault.Of(err); f != nil {
		if f.Err != nil {
			s.Log.Error(f.Code, "error", f.Err)
		}
		return problem(ctx, f)
	}
	n := strings.ToUpper(strconv.FormatInt(time.Now().UnixMilli()%(36*36*36*36), 36))
	s.Log.Error("internal", "number", n, "error", err)
	return problem(ctx, fault.Newf(fault.Internal, "internal", "服务器内部错误，没有保存。请重试；如仍不行，请把编号 %s 告诉管理员。",
		"Internal error; nothing was saved. Try again; if it persists, tell the administrator the number %s.", n))
}

func writeProblem(w http.ResponseWriter, r *http.Request, err error) {
	p := problem(r.Context(), fault.Of(err))
	w.Header().Set("Content-Type", problemType)
	for name, values := range p.GetHeaders() {
		w.Header()[name] = values
	}
	w.WriteHeader(p.Status)
	_, _ = w.Write(p.bytes())
}

func init() {
	// Errors that the framework itself raises: ill-formed bodies and parameters.
	huma.NewErrorWithContext = func(hctx huma.Context, status int, message string, errs ...error) huma.StatusError {
		ctx := context.Background()
		if hctx != nil {
			ctx = hctx.Context()
		}
		p := problem(ctx, fault.New(fault.Invalid, "malformed", "请求的内容不符合接口要求。", "The request does not have the form the interface asks for."))
		p.Status, p.Title = status, http.StatusText(status)
		tag := lang.Of(ctx)
		switch status {
		case http.StatusRequestEntityTooLarge:
			p.Code, p.Detail = "too_large", lang.Both("内容过大。文件不能超过 20 MB。", "Too large. A file has at most 20 MB.").In(tag)
		case http.StatusUnsupportedMediaType:
			p.Code, p.Detail = "media_type", lang.Both("请求的内容须为 application/json；上传文件用 multipart/form-data。", "Send application/json; files go as multipart/form-data.").In(tag)
		case http.StatusRequestTimeout:
			p.Code, p.Detail = "slow", lang.Both("请求的内容没有在规定时间内送达，请重试。", "The content did not arrive in time; try again.").In(tag)
		case http.StatusUnprocessableEntity, http.StatusBadRequest:
			if len(errs) == 0 {
				p.Detail = malformed(message, tag)
			}
		default:
			p.Code, p.Detail = "refused", malformed(message, tag)
		}
		for _, err := range errs {
			if err == nil {
				continue
			}
			var d *huma.ErrorDetail
			if errors.As(err, &d) {
				p.Errors = append(p.Errors, ProblemPlace{d.Location, malformed(d.Message, tag)})
			} else {
				p.Errors = append(p.Errors, ProblemPlace{Message: malformed(err.Error(), tag)})
			}
		}
		return p
	}
	huma.NewError = func(status int, message string, errs ...error) huma.StatusError {
		return huma.NewErrorWithContext(nil, status, message, errs...)
	}
}
