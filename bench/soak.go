package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	mathrand "math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"zhiben/internal/testpg"
	"zhiben/store"
)

// soakKills is how many times each database's server or backend is killed; KILLS in the environment says otherwise.
const soakKills = 200

// soak kills the server under load again and again, on PostgreSQL the database too, and asks after it that nothing acknowledged is
// lost, that rows and events agree, and that no key did anything twice.
func soak(at *place) ([]figure, error) {
	kills := soakKills
	if given, err := strconv.Atoi(os.Getenv("KILLS")); err == nil {
		kills = given
	}
	dir, err := at.scratch()
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	cluster, err := testpg.Start(testpg.Options{Durable: true})
	if err != nil {
		return nil, err
	}
	defer cluster.Stop()
	out, err := fullDisk(at, dir, cluster)
	if err != nil {
		return nil, err
	}
	for _, on := range []struct {
		name    string
		cluster *testpg.Cluster
	}{{"sqlite", nil}, {"postgres", cluster}} {
		s := &soaking{at: at, cluster: on.cluster, data: filepath.Join(dir, on.name)}
		if on.cluster != nil {
			s.database = on.cluster.URL
		}
		wrong, err := s.run(kills)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", on.name, err)
		}
		for _, w := range wrong {
			fmt.Fprintln(os.Stderr, on.name+": "+w)
		}
		unit := fmt.Sprintf("faults after %d kills (%s), %d acknowledged writes", kills, s.said(), s.acknowledged.Load())
		out = append(out, figure{"soak/" + on.name, float64(len(wrong)), unit, "0", "none", len(wrong) == 0 && s.acknowledged.Load() > int64(kills)})
	}
	return out, nil
}

// soaking is one database's campaign.
type soaking struct {
	at             *place
	cluster        *testpg.Cluster
	data, database string
	county         *county

	base         atomic.Pointer[string] // where the server listens now
	acknowledged atomic.Int64
	mutex        sync.Mutex
	versions     map[string]int64 // acknowledged, by record
	failed       error
	kinds        map[string]int // of kills
}

func (s *soaking) said() string {
	var parts []string
	for kind, n := range s.kinds {
		parts = append(parts, fmt.Sprintf("%d %s", n, kind))
	}
	return strings.Join(parts, ", ")
}

func (s *soaking) run(kills int) ([]string, error) {
	var err error
	s.versions, s.kinds = map[string]int64{}, map[string]int{}
	if s.county, err = s.at.found(s.data, s.database, 4); err != nil {
		return nil, err
	}
	s.base.Store(&s.county.url)
	stop := make(chan struct{})
	var clients sync.WaitGroup
	for i := range 8 {
		clients.Go(func() { s.client(s.county.towns[i%len(s.county.towns)], stop) })
	}
	var wrong []string
	for n := 1; n <= kills && err == nil; n++ {
		time.Sleep(time.Duration(30+mathrand.IntN(300)) * time.Millisecond)
		err = s.kill(n)
		if err == nil && n%20 == 0 {
			found, err2 := s.check()
			wrong, err = append(wrong, found...), err2
			verbose("%d kills, %d acknowledged, %d faults", n, s.acknowledged.Load(), len(wrong))
		}
		s.mutex.Lock()
		err = errors.Join(err, s.failed)
		s.mutex.Unlock()
	}
	close(stop)
	clients.Wait()
	found, err2 := s.check()
	return append(wrong, found...), errors.Join(err, err2, s.failed, s.county.stop())
}

// kill takes turns at what can be killed, and brings back what does not come back by itself.
func (s *soaking) kill(n int) error {
	ctx := context.Background()
	kind := "of the server"
	if s.cluster != nil {
		kind = []string{kind, "of connections", "of the server", "of a backend process", "of connections", "of the whole database"}[n%6]
	}
	s.kinds[kind]++
	switch kind {
	case "of connections":
		return s.onPostgres(ctx, func(conn *pgx.Conn) error {
			_, err := conn.Exec(ctx, `SELECT pg_terminate_backend(pid) FROM (SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY random() LIMIT 4) AS t`)
			return err
		})
	case "of a backend process":
		err := s.onPostgres(ctx, func(conn *pgx.Conn) error {
			var pid int
			err := conn.QueryRow(ctx, `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1`).Scan(&pid)
			if errors.Is(err, pgx.ErrNoRows) {
				return nil
			}
			return errors.Join(err, syscall.Kill(pid, syscall.SIGKILL))
		})
		return errors.Join(err, s.onPostgres(ctx, func(*pgx.Conn) error { return nil }))
	case "of the whole database":
		return s.cluster.Break()
	}
	if err := s.county.cmd.Process.Kill(); err != nil {
		return err
	}
	_ = s.county.cmd.Wait() // it was killed
	next, err := s.at.start(s.data, s.database)
	if err != nil {
		return fmt.Errorf("start after kill %d: %w", n, err)
	}
	s.county.server = next
	s.base.Store(&next.url)
	return nil
}

// onPostgres connects, if need be after the database has recovered.
func (s *soaking) onPostgres(ctx context.Context, fn func(*pgx.Conn) error) error {
	for end := time.Now().Add(30 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		conn, err := pgx.Connect(ctx, s.database)
		if err == nil {
			return errors.Join(fn(conn), conn.Close(ctx))
		}
		if time.Now().After(end) {
			return err
		}
	}
}

// client makes records and closes some, each under a key of its own, and repeats what it got no answer to.
func (s *soaking) client(t town, stop chan struct{}) {
	for n := 0; ; n++ {
		select {
		case <-stop:
			return
		default:
		}
		key := rand.Text()
		id, version, err := s.insist(func(base string) []byte {
			values := s.county.site(n)
			values["name"] = key                                                                                                    // so that a key that made two records is found
			body, _ := json.Marshal(map[string]any{"unit": t.enterprises[n%len(t.enterprises)], "move": "enter", "values": values}) // plain values
			return request("POST", base, "/api/records/site", body, "Cookie", t.cookie, "Idempotency-Key", key)
		})
		s.acknowledge(id, version, err)
		if err == nil && n%2 == 0 {
			_, version, err = s.insist(func(base string) []byte {
				return request("POST", base, "/api/records/site/"+id+"/moves/close", []byte("{}"), "Cookie", t.cookie, "Idempotency-Key", key+"-close")
			})
			s.acknowledge(id, version, err)
		}
		if err != nil {
			return
		}
	}
}

func (s *soaking) acknowledge(id string, version int64, err error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if err != nil {
		s.failed = errors.Join(s.failed, err)
		return
	}
	s.versions[id] = version
	s.acknowledged.Add(1)
}

// insist sends a request until it is answered; a server that is gone, or has lost its database for a moment, is asked again.
func (s *soaking) insist(build func(base string) []byte) (id string, version int64, err error) {
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		base := *s.base.Load()
		var c *client
		if c, err = dial(base); err != nil {
			continue
		}
		_ = c.conn.(*net.TCPConn).SetLinger(0) // thousands of connections need no waiting ports
		var answer []byte
		answer, err = c.do(build(base))
		_ = c.conn.Close()
		if err != nil {
			if strings.HasPrefix(err.Error(), "4") { // the request itself is refused
				return "", 0, err
			}
			continue
		}
		var out struct {
			ID      string `json:"id"`
			Version int64  `json:"version"`
		}
		err = json.Unmarshal(answer, &out)
		return out.ID, out.Version, err
	}
	return "", 0, fmt.Errorf("no answer for a minute: %w", err)
}

// check compares what was acknowledged, the rows and the events, as one state of the database tells.
func (s *soaking) check() ([]string, error) {
	s.mutex.Lock()
	acknowledged := make(map[string]int64, len(s.versions))
	for id, v := range s.versions {
		acknowledged[id] = v
	}
	s.mutex.Unlock()
	address := s.database
	if address == "" {
		address = filepath.Join(s.data, "zhiben.db")
	}
	ctx := context.Background()
	db, err := store.Open(ctx, address)
	if err != nil {
		return nil, err
	}
	rows, events := map[string]int64{}, map[string]int64{}
	var twice []string
	collect := func(tx *store.Tx, query string, into map[string]int64) error {
		return tx.Query(query, nil, func(scan func(...any) error) error {
			var id string
			var n int64
			err := scan(&id, &n)
			into[id] = n
			return err
		})
	}
	err = db.Read(ctx, func(tx *store.Tx) error {
		names := map[string]int64{}
		err := errors.Join(collect(tx, `SELECT s_id, s_version FROM l_site`, rows),
			collect(tx, `SELECT record, count(*) FROM event WHERE ledger = 'site' AND kind IN ('create', 'move') GROUP BY record`, events),
			collect(tx, `SELECT name, count(*) FROM l_site GROUP BY name HAVING count(*) > 1`, names))
		for key := range names {
			twice = append(twice, key)
		}
		return err
	})
	if err := errors.Join(err, db.Close()); err != nil {
		return nil, err
	}
	var wrong []string
	for id, version := range acknowledged {
		if rows[id] < version {
			wrong = append(wrong, fmt.Sprintf("%s was acknowledged in version %d and is there in %d", id, version, rows[id]))
		}
	}
	for id, version := range rows {
		if events[id] != version {
			wrong = append(wrong, fmt.Sprintf("%s has version %d and %d events", id, version, events[id]))
		}
	}
	for id := range events {
		if _, ok := rows[id]; !ok {
			wrong = append(wrong, "events of "+id+", which has no row")
		}
	}
	for _, key := range twice {
		wrong = append(wrong, "the key "+key+" made two records")
	}
	return wrong, nil
}
