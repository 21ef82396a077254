package app

import (
	"errors"
	"io"
	"net/http"
	"time"
)

// patience is how long the server waits for clients that are slow, or pretend to be.
type patience struct {
	headers time.Duration // for the headers of a request
	request time.Duration // for a whole request with its body; operations give their bodies less
	write   time.Duration // for each writeChunk of an answer to be taken
	idle    time.Duration // for the next request of a connection
}

// usualPatience lets the largest upload come on a line of 1 Mbit/s.
var usualPatience = patience{headers: 10 * time.Second, request: 3 * time.Minute, write: time.Minute, idle: 2 * time.Minute}

// writeChunk is how much of an answer has a time of its own.
const writeChunk = 64 << 10

// server serves a handler with this patience.
func (p patience) server(h http.Handler) *http.Server {
	slow := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		out := &slowWriter{ResponseWriter: w, patience: p.write}
		// Once the request is here its time is over: else it would end what is done with it.
		arrived := func() { _ = http.NewResponseController(w).SetReadDeadline(time.Time{}) }
		if r.ContentLength == 0 {
			arrived()
		}
		r.Body = &arriving{r.Body, arrived}
		h.ServeHTTP(out, r)
	})
	return &http.Server{Handler: slow, ReadHeaderTimeout: p.headers, ReadTimeout: p.request, IdleTimeout: p.idle, MaxHeaderBytes: 64 << 10}
}

// arriving is the body of a request; arrived hears of its end.
type arriving struct {
	io.ReadCloser
	arrived func()
}

func (a *arriving) Read(p []byte) (int, error) {
	n, err := a.ReadCloser.Read(p)
	if errors.Is(err, io.EOF) {
		a.arrived()
	}
	return n, err
}

// slowWriter breaks off with a client that does not take the answer.
type slowWriter struct {
	http.ResponseWriter
	patience time.Duration
	own      bool // whoever writes sets the time
}

// Unwrap is for http.ResponseController.
func (w *slowWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// SetWriteDeadline is for http.ResponseController.
func (w *slowWriter) SetWriteDeadline(at time.Time) error {
	w.own = true
	return http.NewResponseController(w.ResponseWriter).SetWriteDeadline(at)
}

// Write gives each part of an answer its time.
func (w *slowWriter) Write(p []byte) (n int, err error) {
	for first := true; first || len(p) > 0; first = false {
		part := p[:min(len(p), writeChunk)]
		if !w.own {
			_ = http.NewResponseController(w.ResponseWriter).SetWriteDeadline(time.Now().Add(w.patience))
		}
		written, err := w.ResponseWriter.Write(part)
		if n += written; err != nil {
			return n, err
		}
		p = p[len(part):]
	}
	return n, nil
}
