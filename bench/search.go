package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"zhiben/app"
	"zhiben/internal/testpg"
	"zhiben/store"
)

const (
	searchGoal  = 100 * time.Millisecond
	searchAsked = 40   // how often each search is asked for
	commonWord  = "喷漆" // in one of twenty records
	rareWord    = "氰化" // in one of fifty thousand
)

// searches measures the search page over a million records on both databases, over HTTP, one client: a common and a rare word of two
// characters, by an officer of a town and by one of the county; and the next page of one ledger's findings.
func searches(at *place) ([]figure, error) {
	var out []figure
	worst := time.Duration(0)
	err := at.onBoth(testpg.Options{}, func(on, dir, address string) error {
		took, err := at.searchesOn(dir, address)
		if err != nil {
			return err
		}
		for _, name := range slices.Sorted(maps.Keys(took)) {
			worst = max(worst, took[name])
			out = append(out, figure{"search/" + on + "-" + name, ms(took[name]), "ms p95", fmt.Sprintf("<= %.0f ms", ms(searchGoal)), "none", took[name] <= searchGoal})
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	whole := figure{"search", ms(worst), fmt.Sprintf("ms p95 of the slowest search; %d records", listRows), fmt.Sprintf("<= %.0f ms", ms(searchGoal)), "none", worst <= searchGoal}
	return append([]figure{whole}, out...), nil
}

// searchesOn fills one database, lets the index follow, and gives the p95 of each search.
func (at *place) searchesOn(data, database string) (map[string]time.Duration, error) {
	c, err := at.found(data, database, listTowns)
	if err != nil {
		return nil, err
	}
	if err := c.stop(); err != nil { // the rows come past the server
		return nil, err
	}
	began := time.Now()
	if err := at.fill(data, database, listRows); err != nil {
		return nil, fmt.Errorf("fill: %w", err)
	}
	filled := time.Now()
	verbose("filled in %v", filled.Sub(began))
	if err := at.index(data, database); err != nil {
		return nil, fmt.Errorf("index: %w", err)
	}
	verbose("indexed in %v", time.Since(filled))
	if c.server, err = at.start(data, database); err != nil {
		return nil, err
	}
	out, err := c.searches()
	return out, errors.Join(err, c.stop())
}

// index gives each row an event, as if it had just been entered, and lets the followers take them in.
func (at *place) index(data, database string) error {
	ctx := context.Background()
	a, err := app.Open(ctx, app.Options{Data: data, Database: database, Packs: []string{filepath.Join(at.root, "bench", "packs", "site")}, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		return err
	}
	err = a.DB.Write(ctx, func(tx *store.Tx) error {
		zeros := strings.Repeat("00", 32) // as long as salt and leaf are
		blob := "x'" + zeros + "'"
		if tx.Postgres {
			blob = "decode('" + zeros + "', 'hex')"
		}
		for _, statement := range []string{
			`INSERT INTO event (id, region, ledger, record, unit, unit_path, kind, at, definition, body, salt, leaf)
				SELECT "s_id", "s_region", 'site', "s_id", "s_unit", "s_unit_path", 'create', "s_created_at", 1, '{"to":"listed"}', ` + blob + `, ` + blob + ` FROM "l_site"`,
			`INSERT INTO event_log (position, event) SELECT (SELECT position FROM follower WHERE name = 'event_log') + row_number() OVER (ORDER BY "s_id"), "s_id" FROM "l_site"`,
			`UPDATE follower SET position = (SELECT max(position) FROM event_log) WHERE name = 'event_log'`,
		} {
			if _, err := tx.Exec(statement); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		err = a.CatchUp(ctx)
	}
	if err := errors.Join(err, a.Close()); err != nil {
		return err
	}
	return at.analyze(data, database)
}

// searches asks over HTTP.
func (c *county) searches() (map[string]time.Duration, error) {
	conn, err := dial(c.url)
	if err != nil {
		return nil, err
	}
	defer func() { _ = conn.conn.Close() }()
	out := map[string]time.Duration{}
	for _, who := range []struct{ name, cookie string }{{"county", c.cookie}, {"town", c.towns[3].cookie}} {
		for name, word := range map[string]string{"common": commonWord, "rare": rareWord} {
			for page, path := range map[string]string{"groups": "/api/search/groups?q=", "page": "/api/search?ledger=site&limit=20&q="} {
				var took []time.Duration
				for range searchAsked {
					start := time.Now()
					answer, err := conn.do(request("GET", c.url, path+url.QueryEscape(word), nil, "Cookie", who.cookie))
					took = append(took, time.Since(start))
					if err != nil {
						return nil, err
					}
					var found struct {
						Items  []json.RawMessage `json:"items"`
						Groups []struct {
							Count int64 `json:"count"`
						} `json:"groups"`
					}
					// A town may well have none of the rare ones.
					if err := json.Unmarshal(answer, &found); err != nil || name+who.name != "raretown" && len(found.Items)+len(found.Groups) == 0 {
						return nil, errors.Join(fmt.Errorf("%s of the %s: %.200s", name, who.name, answer), err)
					}
				}
				key := who.name + "-" + name + "-" + page
				out[key] = percentile(took, 0.95)
				verbose("%s: p50 %v p95 %v", key, percentile(took, 0.5), percentile(took, 0.95))
			}
		}
	}
	return out, nil
}
