package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"time"
)

// client is one HTTP connection that is kept. It writes requests that are ready as bytes, so that the load costs little beside
// what it measures, the same for every server.
type client struct {
	conn net.Conn
	read *bufio.Reader
}

func dial(base string) (*client, error) {
	u, err := url.Parse(base)
	if err != nil {
		return nil, err
	}
	conn, err := net.DialTimeout("tcp", u.Host, 5*time.Second)
	if err != nil {
		return nil, err
	}
	return &client{conn, bufio.NewReaderSize(conn, 16<<10)}, nil
}

// request is a request as it goes over the wire.
func request(method, base, path string, body []byte, headers ...string) []byte {
	u, _ := url.Parse(base) // it was dialled
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n", method, path, u.Host, len(body))
	for i := 0; i < len(headers); i += 2 {
		fmt.Fprintf(&b, "%s: %s\r\n", headers[i], headers[i+1])
	}
	b.WriteString("\r\n")
	b.Write(body)
	return b.Bytes()
}

// do sends a request and reads the whole answer; one that is no success is an error.
func (c *client) do(request []byte) ([]byte, error) {
	_ = c.conn.SetDeadline(time.Now().Add(time.Minute))
	if _, err := c.conn.Write(request); err != nil {
		return nil, err
	}
	res, err := http.ReadResponse(c.read, nil)
	if err != nil {
		return nil, err
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(res.Body)
	if err == nil && res.StatusCode >= 300 {
		err = fmt.Errorf("%s: %.600s", res.Status, body)
	}
	return body, err
}

// speed is what a load achieved.
type speed struct {
	rate     float64 // requests a second
	p50, p99 time.Duration
	n        int
}

// load lets clients send requests one after the other for a while, the first part of it unmeasured. next makes the request of a
// client's turn.
func load(base string, clients int, warm, measured time.Duration, next func(client, turn int) []byte) (speed, error) {
	began := time.Now()
	from, until := began.Add(warm), began.Add(warm+measured)
	took := make([][]time.Duration, clients)
	failed := make([]error, clients)
	var all sync.WaitGroup
	for i := range clients {
		all.Go(func() {
			c, err := dial(base)
			if err != nil {
				failed[i] = err
				return
			}
			defer func() { _ = c.conn.Close() }()
			for turn := 0; ; turn++ {
				request, start := next(i, turn), time.Now()
				if start.After(until) {
					return
				}
				if _, err := c.do(request); err != nil {
					failed[i] = err
					return
				}
				if start.After(from) {
					took[i] = append(took[i], time.Since(start))
				}
			}
		})
	}
	all.Wait()
	times := slices.Concat(took...)
	if err := errors.Join(failed...); err != nil || len(times) == 0 {
		return speed{}, errors.Join(fmt.Errorf("%d answers", len(times)), err)
	}
	return speed{float64(len(times)) / measured.Seconds(), percentile(times, 0.5), percentile(times, 0.99), len(times)}, nil
}

// percentile is the smallest value that a share of all do not exceed. It sorts them.
func percentile(times []time.Duration, share float64) time.Duration {
	slices.Sort(times)
	return times[min(int(float64(len(times))*share), len(times)-1)]
}

func median[T any](values []T, less func(a, b T) int) T {
	sorted := slices.SortedFunc(slices.Values(values), less)
	return sorted[len(sorted)/2]
}

// call sends one JSON request through the ordinary client and reads the JSON answer into out.
func call(ctx context.Context, method, address string, in, out any, headers ...string) (*http.Response, error) {
	body, err := json.Marshal(in)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, method, address, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	if err == nil && res.StatusCode >= 300 {
		err = fmt.Errorf("%s %s: %s: %.600s", method, address, res.Status, text)
	}
	if err == nil && out != nil {
		err = json.Unmarshal(text, out)
	}
	return res, err
}
