package app

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"zhiben/event"
	"zhiben/store"
)

// traffic counts requests by method and class of status, and adds up how long they took.
type traffic struct {
	mu     sync.Mutex
	counts map[[2]string]int64
	within [len(bounds) + 1]atomic.Int64 // requests that took no longer than a bound; the last one: all others
	nanos  atomic.Int64
	now    atomic.Int64 // under way
}

var bounds = [...]time.Duration{5 * time.Millisecond, 25 * time.Millisecond, 100 * time.Millisecond, 250 * time.Millisecond, time.Second, 2500 * time.Millisecond, 10 * time.Second}

// slowRequest is logged, as are requests that fail by the server's fault.
const slowRequest = 2 * time.Second

// watch counts what goes through a handler and logs what was slow or failed, all of it where all is true. route names an operation without
// what is personal in its path.
func (t *traffic) watch(next http.Handler, a *App, all bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began, out := time.Now(), &noting{ResponseWriter: w, status: http.StatusOK}
		t.now.Add(1)
		defer func() {
			t.now.Add(-1)
			took := time.Since(began)
			if strings.HasPrefix(out.Header().Get("Content-Type"), "text/event-stream") {
				return // it lasts as long as a page is open
			}
			t.note(r.Method, out.status, took)
			if all || out.status >= 500 || took >= slowRequest {
				a.log.Info("request", "method", method(r.Method), "route", a.gate.edition().server.Route(r), "status", out.status, "took", took, "bytes", out.bytes)
			}
		}()
		next.ServeHTTP(out, r)
	})
}

func method(m string) string {
	switch m {
	case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS":
		return m
	}
	return "other"
}

func (t *traffic) note(m string, status int, took time.Duration) {
	i := 0
	for i < len(bounds) && took > bounds[i] {
		i++
	}
	t.within[i].Add(1)
	t.nanos.Add(int64(took))
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.counts == nil {
		t.counts = map[[2]string]int64{}
	}
	t.counts[[2]string{method(m), strconv.Itoa(status/100) + "xx"}]++
}

// noting notes the status and the bytes of an answer.
type noting struct {
	http.ResponseWriter
	status int
	bytes  int64
	sent   bool
}

func (n *noting) WriteHeader(status int) {
	if !n.sent && status >= 200 {
		n.status, n.sent = status, true
	}
	n.ResponseWriter.WriteHeader(status)
}

func (n *noting) Write(p []byte) (int, error) {
	n.sent = true
	k, err := n.ResponseWriter.Write(p)
	n.bytes += int64(k)
	return k, err
}

// Unwrap lets http.ResponseController reach the connection.
func (n *noting) Unwrap() http.ResponseWriter { return n.ResponseWriter }

// ServeMetrics answers /metrics at an address of its own, in the text format of Prometheus, until the context ends.
func (a *App) ServeMetrics(ctx context.Context, address string) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("listen for metrics: %w", err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
		a.WriteMetrics(r.Context(), w)
	})
	srv := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 30 * time.Second}
	go func() {
		<-ctx.Done()
		_ = srv.Close()
	}()
	go func() { _ = srv.Serve(listener) }()
	return nil
}

// gauges writes metrics.
type gauges struct {
	out  *bufio.Writer
	said map[string]bool
}

func (g *gauges) put(name, kind, help string, value float64, labels ...string) {
	if !g.said[name] {
		g.said[name] = true
		_, _ = fmt.Fprintf(g.out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, kind)
	}
	var set []string
	for i := 0; i < len(labels); i += 2 {
		set = append(set, labels[i]+"="+strconv.Quote(labels[i+1]))
	}
	if len(set) > 0 {
		name += "{" + strings.Join(set, ",") + "}"
	}
	_, _ = fmt.Fprintf(g.out, "%s %s\n", name, strconv.FormatFloat(value, 'g', -1, 64))
}

// WriteMetrics writes what is to be watched of this server and of the installation. It holds nothing of persons, units or records.
func (a *App) WriteMetrics(ctx context.Context, out io.Writer) {
	g := &gauges{bufio.NewWriter(out), map[string]bool{}}
	defer func() { _ = g.out.Flush() }()
	g.put("zhiben_info", "gauge", "The program.", 1, "version", a.options.Backups.Program, "packs", a.gate.edition().version)
	ready := a.Ready(ctx)
	g.put("zhiben_ready", "gauge", "1 where people can be sent to this server.", truth(ready.Ready))
	a.traffic.write(g)
	process(g)
	err := a.DB.Read(ctx, func(tx *store.Tx) error { return a.installationMetrics(tx, g) })
	g.put("zhiben_database_up", "gauge", "1 where the database answers.", truth(err == nil))
	for _, folder := range []string{a.options.Data, a.options.Backups.To} {
		if folder == "" {
			continue
		}
		if free, all, err := diskSpace(folder); err == nil {
			what := "data"
			if folder != a.options.Data {
				what = "backups"
			}
			g.put("zhiben_disk_free_bytes", "gauge", "Space left for data and for backups.", float64(free), "of", what)
			g.put("zhiben_disk_bytes", "gauge", "Space in all.", float64(all), "of", what)
		}
	}
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func (t *traffic) write(g *gauges) {
	t.mu.Lock()
	for key, n := range t.counts {
		g.put("zhiben_http_requests_total", "counter", "Requests answered.", float64(n), "method", key[0], "status", key[1])
	}
	t.mu.Unlock()
	var sum int64
	for i := range t.within {
		sum += t.within[i].Load()
		bound := "+Inf"
		if i < len(bounds) {
			bound = strconv.FormatFloat(bounds[i].Seconds(), 'g', -1, 64)
		}
		if i == 0 {
			_, _ = fmt.Fprint(g.out, "# HELP zhiben_http_request_seconds How long requests took.\n# TYPE zhiben_http_request_seconds histogram\n")
		}
		_, _ = fmt.Fprintf(g.out, "zhiben_http_request_seconds_bucket{le=%q} %d\n", bound, sum)
	}
	_, _ = fmt.Fprintf(g.out, "zhiben_http_request_seconds_sum %g\nzhiben_http_request_seconds_count %d\n", time.Duration(t.nanos.Load()).Seconds(), sum)
	g.put("zhiben_http_requests_under_way", "gauge", "Requests that are being answered, open pages' streams included.", float64(t.now.Load()))
}

func process(g *gauges) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	g.put("go_goroutines", "gauge", "Goroutines.", float64(runtime.NumGoroutine()))
	g.put("go_memstats_heap_inuse_bytes", "gauge", "Heap in use.", float64(m.HeapInuse))
	g.put("go_memstats_sys_bytes", "gauge", "Memory taken from the system.", float64(m.Sys))
	if text, err := os.ReadFile("/proc/self/statm"); err == nil {
		if fields := strings.Fields(string(text)); len(fields) > 1 {
			if pages, err := strconv.ParseInt(fields[1], 10, 64); err == nil {
				g.put("process_resident_memory_bytes", "gauge", "Resident memory.", float64(pages*int64(os.Getpagesize())))
			}
		}
	}
	if open, err := os.ReadDir("/proc/self/fd"); err == nil {
		g.put("process_open_fds", "gauge", "Open files.", float64(len(open)))
	}
}

func (a *App) installationMetrics(tx *store.Tx, g *gauges) error {
	states, err := event.States(tx)
	if err != nil {
		return err
	}
	for _, name := range followersOf() {
		if s, ok := states[name]; ok {
			g.put("zhiben_follower_behind_events", "gauge", "Events that a follower of the log has not taken in.", float64(s.Behind), "follower", name)
			g.put("zhiben_follower_failures", "gauge", "Attempts at its next events that failed in a row.", float64(s.Failures), "follower", name)
		}
	}
	end, err := event.End(tx)
	if err != nil {
		return err
	}
	g.put("zhiben_log_events", "gauge", "Events in the log.", float64(end))
	if last, err := event.Checkpoints(tx, 0, 1); err != nil {
		return err
	} else if len(last) > 0 {
		g.put("zhiben_checkpoint_timestamp_seconds", "gauge", "When the log was signed last.", float64(last[0].At.Unix()))
	}
	due, failing, err := schedulerLag(tx)
	if err != nil {
		return err
	}
	lag := 0.0
	if now := a.DB.Now(); !due.IsZero() && due.Before(now) {
		lag = now.Sub(due).Seconds()
	}
	g.put("zhiben_scheduler_lag_seconds", "gauge", "How late the earliest thing is that is due.", lag)
	g.put("zhiben_scheduler_failing", "gauge", "Things that were due, failed and are tried again.", float64(failing))
	return a.backupMetrics(tx, g)
}

func (a *App) backupMetrics(tx *store.Tx, g *gauges) error {
	s, err := backupState(tx)
	if err != nil {
		return err
	}
	for _, one := range []struct {
		name, help string
		at         time.Time
	}{{"zhiben_backup_timestamp_seconds", "When the last backup was made; 0: never.", s.Made}, {"zhiben_backup_check_timestamp_seconds", "When a backup was proven last; 0: never.", s.Checked},
		{"zhiben_backup_failed_timestamp_seconds", "When a backup failed last; 0: never.", s.Failed}} {
		value := 0.0
		if !one.at.IsZero() {
			value = float64(one.at.Unix())
		}
		g.put(one.name, "gauge", one.help, value)
	}
	late := s.Late(&a.options.Backups, a.DB.Now())
	for _, what := range []string{"backup_late", "backup_unchecked"} {
		g.put("zhiben_backup_old", "gauge", "1 where the last backup, or the last check of one, is older than it may be.", truth(late == what), "what", what)
	}
	return nil
}
