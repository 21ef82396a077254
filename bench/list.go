package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"zhiben/app"
	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/store"
)

const (
	listRows  = 1_000_000
	listTowns = 20 // each is 5 % of the rows
	listPage  = 200
	listAsked = 60 // how often each list is asked for
)

// lists are what list-page-1m asks for: parameters of the list, with %s for a town; a state of 10 % of the rows, a town of 5 %, both
// together, and a field without an index, which 40 % of the rows share.
var lists = []struct {
	name, query string
	deep        bool // has two hundred pages
}{
	{"state", "state=improving&sort=due", true},
	{"town", "unit=%s&sort=due", true},
	{"state-town", "state=improving&unit=%s&sort=due", false},
	{unflagged, "filter=" + url.QueryEscape("record.gas == true") + "&sort=due", true},
}

// unflagged is the condition without an index.
const unflagged = "unflagged"

// listPages measures pages of a list of a million rows on both databases, over HTTP, one client.
func listPages(at *place) ([]figure, error) {
	var out []figure
	worst := map[bool]time.Duration{}
	var tabs time.Duration
	err := at.onBoth(testpg.Options{}, func(on, dir, address string) error {
		took, err := at.listsOn(dir, address)
		if err != nil {
			return err
		}
		for _, name := range slices.Sorted(maps.Keys(took)) {
			if strings.HasPrefix(name, "tabs") { // many sets counted at once, not a page
				tabs = max(tabs, took[name])
				out = append(out, figure{"list-tabs-1m/" + on + "-" + name, ms(took[name]), "ms p95", tabsGoal, "none", took[name] <= 100*time.Millisecond})
				continue
			}
			t, indexed := took[name], !strings.HasPrefix(name, unflagged)
			goal := listGoal(indexed)
			worst[indexed] = max(worst[indexed], t)
			out = append(out, figure{"list-page-1m/" + on + "-" + name, ms(t), "ms p95", fmt.Sprintf("<= %.0f ms", ms(goal)), "none", t <= goal})
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	whole := figure{"list-page-1m", ms(worst[true]), fmt.Sprintf("ms p95 of the slowest list with an index; %.1f ms without", ms(worst[false])), "<= 30 ms indexed, <= 300 ms unflagged", "none",
		worst[true] <= listGoal(true) && worst[false] <= listGoal(false)}
	counted := figure{"list-tabs-1m", ms(tabs), "ms p95 of the slowest", tabsGoal, "none", tabs <= 100*time.Millisecond}
	return append([]figure{whole, counted}, out...), nil
}

const tabsGoal = "<= 100 ms"

func listGoal(indexed bool) time.Duration {
	if indexed {
		return 30 * time.Millisecond
	}
	return 300 * time.Millisecond
}

// listsOn fills one database and gives the p95 of each list's first page and, where it has one, of its 200th.
func (at *place) listsOn(data, database string) (map[string]time.Duration, error) {
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
	if err := at.analyze(data, database); err != nil {
		return nil, err
	}
	verbose("filled in %v", time.Since(began))
	if c.server, err = at.start(data, database); err != nil {
		return nil, err
	}
	out, err := c.lists()
	return out, errors.Join(err, c.stop())
}

// lists asks over HTTP.
func (c *county) lists() (map[string]time.Duration, error) {
	conn, err := dial(c.url)
	if err != nil {
		return nil, err
	}
	defer func() { _ = conn.conn.Close() }()
	out := map[string]time.Duration{}
	for _, l := range lists {
		get := func(n int, after string) (list listAnswer, err error) {
			query := l.query
			if strings.Contains(query, "%s") {
				query = fmt.Sprintf(query, c.towns[n%len(c.towns)].unit)
			}
			answer, err := conn.do(request("GET", c.url, "/api/records/site?limit=50&"+query+"&after="+after, nil, "Cookie", c.cookie))
			if err == nil {
				err = json.Unmarshal(answer, &list)
			}
			if err == nil && (len(list.Items) != 50 || list.Total == 0) {
				err = fmt.Errorf("%s: a page of %d, of %d", l.name, len(list.Items), list.Total)
			}
			return list, err
		}
		if err := leaf(l.name, l.deep, get, out); err != nil {
			return nil, err
		}
	}
	return out, c.tabs(conn, out)
}

// tabs asks for what the tabs of the list show, of the whole ledger and of one town.
func (c *county) tabs(conn *client, out map[string]time.Duration) error {
	for name, query := range map[string]string{"tabs": "", "tabs-town": "?unit=%s"} {
		var took []time.Duration
		for n := range listAsked {
			path := "/api/records/site/tabs" + query
			if query != "" {
				path = fmt.Sprintf(path, c.towns[n%len(c.towns)].unit)
			}
			start := time.Now()
			answer, err := conn.do(request("GET", c.url, path, nil, "Cookie", c.cookie))
			if err != nil {
				return err
			}
			took = append(took, time.Since(start))
			var tabs struct{ All struct{ N int64 } }
			if err := json.Unmarshal(answer, &tabs); err != nil {
				return err
			}
			if tabs.All.N == 0 {
				return fmt.Errorf("%s: nothing is counted: %s", name, answer)
			}
		}
		out[name] = percentile(took, 0.95)
		verbose("%s: p50 %v p95 %v", name, percentile(took, 0.5), percentile(took, 0.95))
	}
	return nil
}

// listAnswer is a page as far as it matters here.
type listAnswer struct {
	Items []json.RawMessage `json:"items"`
	Total int64             `json:"total"`
	Next  string            `json:"next"`
}

// leaf asks for the first page of lists and, where they are deep, for the 200th of some, whose places it finds by leafing.
func leaf(name string, deep bool, get func(n int, after string) (listAnswer, error), out map[string]time.Duration) error {
	after := make([]string, 3)
	for i := range after {
		for page := 1; deep && page < listPage; page++ {
			list, err := get(i, after[i])
			if err != nil || list.Next == "" {
				return errors.Join(fmt.Errorf("%s ends at page %d", name, page), err)
			}
			after[i] = list.Next
		}
	}
	times := map[string][]time.Duration{}
	for n := range listAsked {
		pages := map[string]string{"first": ""}
		if deep {
			pages["deep"] = after[n%len(after)]
		}
		for page, at := range pages {
			start := time.Now()
			if _, err := get(n%len(after), at); err != nil {
				return err
			}
			times[page] = append(times[page], time.Since(start))
		}
	}
	for page, took := range times {
		out[name+"-"+page] = percentile(took, 0.95)
		verbose("%s %s page: p50 %v p95 %v", name, page, percentile(took, 0.5), percentile(took, 0.95))
	}
	return nil
}

// fill writes rows of `site` straight into its table, spread over enterprises, states and deadlines.
func (at *place) fill(data, database string, rows int) error {
	policy, err := app.LoadPolicy(filepath.Join(at.root, "bench", "packs", "site"))
	if err != nil {
		return err
	}
	d := policy.Ledgers.Get("site")
	if database == "" {
		database = filepath.Join(data, "zhiben.db")
	}
	ctx := context.Background()
	db, err := store.Open(ctx, database)
	if err != nil {
		return err
	}
	err = db.Alter(ctx, func(tx *store.Tx) error {
		_, err := tx.Exec(fillStatement(d, db.Postgres, rows))
		return err
	})
	return errors.Join(err, db.Close())
}

// analyze lets the database look at what it has, as both do by themselves in time. It must come when all is there: what is known of
// empty tables misleads.
func (at *place) analyze(data, database string) error {
	ctx := context.Background()
	if !strings.HasPrefix(database, "postgres") {
		db, err := store.Open(ctx, filepath.Join(data, "zhiben.db"))
		if err != nil {
			return err
		}
		return errors.Join(db.Tend(ctx), db.Close())
	}
	conn, err := pgx.Connect(ctx, database) // vacuuming is for no transaction
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, "VACUUM (ANALYZE)")
	return errors.Join(err, conn.Close(ctx))
}

// fillStatement writes everything with arithmetic on the row's number, so that both databases get the same rows.
func fillStatement(d *ledger.Definition, postgres bool, rows int) string {
	day := func(n string) string { return "date('2026-01-01', '+' || (" + n + ") || ' days')" }
	if postgres {
		day = func(n string) string { return "date '2026-01-01' + CAST(" + n + " AS INTEGER)" }
	}
	const mixed = "(i * 7919 % 1000003)" // as good as a shuffle
	columns := map[string]string{
		`"s_id"`: `'01990000-0000-7000-8000-' || CAST(100000000000 + i AS TEXT)`, `"s_region"`: `region`, `"s_unit"`: `id`, `"s_unit_path"`: `path`,
		`"s_state"`:   `CASE ` + mixed + ` % 10 WHEN 0 THEN 'improving' WHEN 1 THEN 'closed' WHEN 2 THEN 'closed' WHEN 3 THEN 'checked' WHEN 4 THEN 'checked' ELSE 'listed' END`,
		`"s_version"`: `1`, `"s_definition"`: `1`, `"s_since"`: `1760000000000 + i`, `"s_created_at"`: `1760000000000 + i`,
		`"s_due"`: `CASE WHEN ` + mixed + ` % 10 BETWEEN 1 AND 4 THEN NULL ELSE ` + day(mixed+" / 10 % 1000") + ` END`,
	}
	for _, f := range d.Fields {
		switch f.Type.Name() {
		case "bool":
			columns[f.Column()] = "CASE WHEN " + mixed + " % 5 < 2 THEN 1 ELSE 0 END"
		case "date":
			columns[f.Column()] = day(mixed + " / 10 % 1000")
		case "int", "decimal", "percent", "money", "datetime":
			columns[f.Column()] = "1000 + i % 5000"
		case "enum":
			columns[f.Column()] = fmt.Sprintf("CASE i %% 3 WHEN 0 THEN '%s' ELSE '%s' END", f.Options.Items[0].Key, f.Options.Items[1].Key)
		case "long_text":
			columns[f.Column()] = "'该场所设有喷漆房两间、烘干房一间，配备可燃气体报警装置和防爆风机，作业时段为每日八时至十八时。' || i"
		case "text":
			columns[f.Column()] = "'第' || i || '号' || CASE WHEN " + mixed + " % 20 = 7 THEN '喷漆' WHEN " + mixed + " % 50000 = 3 THEN '氰化' ELSE '装配' END || '作业场所'"
		}
	}
	var names, values []string
	for name, value := range columns {
		names, values = append(names, name), append(values, value)
	}
	return fmt.Sprintf(`INSERT INTO %s (%s) WITH RECURSIVE n(i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < %d),
		u AS (SELECT id, region, path, row_number() OVER (ORDER BY path) - 1 AS k, count(*) OVER () AS many FROM unit WHERE kind = 'enterprise')
		SELECT %s FROM n JOIN u ON u.k = i %% u.many`, d.Table(), strings.Join(names, ", "), rows, strings.Join(values, ", "))
}
