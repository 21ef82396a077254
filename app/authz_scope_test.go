package app

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"zhiben/ledger"
)

// This file tries the ways to data beside lists of records: units and their people, search, files, the stream of events, the to-do,
// populations and sizes, by callers inside and outside territory, industry and county.

// around lays out a record at three firms: in the industry of zb1, in that of zb2, and in the other county.
func (m *matrix) around() {
	m.unitsSeen()
	d := m.app.Policy.Ledgers.Get("hazard")
	up := m.do(m.by["committee_office@county"], "POST", "/api/files", form{name: "a.txt", data: []byte("附件")})
	var file struct{ Hash string }
	if _ = json.Unmarshal(up.raw, &file); file.Hash == "" {
		m.t.Fatalf("upload: %d %s", up.status, up.raw)
	}
	m.example = example{given: j{"contingency": []any{file.Hash}}}
	defer func() { m.example = example{} }()
	var laid []*thing
	for _, at := range []string{"firm_a", "firm_b", "firm_c"} {
		r, err := m.give(d, "", at)
		if err != nil {
			m.t.Fatal(err)
		}
		laid = append(laid, r)
	}
	if err := m.app.CatchUp(context.Background()); err != nil {
		m.t.Fatal(err)
	}
	for _, c := range m.callers {
		if m.oracle.bySector(c) || m.sampled(c, "around", 4) {
			m.searches(c, laid)
			m.files(c, laid, file.Hash)
		}
	}
	m.told(d)
}

// unitsSeen tries lists of units, their pages, their people, what is about them and the population of all firms.
func (m *matrix) unitsSeen() {
	for _, c := range m.callers {
		if !m.oracle.bySector(c) && !m.sampled(c, "units", 5) {
			continue
		}
		reads := m.oracle.has(c, "read")
		sight := reads || slices.ContainsFunc([]string{"unit.edit", "account.edit", "post.edit", "audit.read"}, func(right string) bool { return m.oracle.has(c, right) })
		for _, key := range []string{"firm_a", "firm_b", "firm_c", "town_a"} {
			p := m.places[key]
			m.judge(c, "get-unit "+key, m.shown(c, p, sight), m.do(c, "GET", "/api/units/"+p.id, nil), func() reply { return m.do(c, "GET", "/api/units/"+nobody, nil) })
			m.judge(c, "list-related "+key, m.shown(c, p, reads), m.do(c, "GET", "/api/related?unit="+p.id, nil), func() reply { return m.do(c, "GET", "/api/related?unit="+nobody, nil) })
		}
		if sight {
			m.unitLists(c)
		}
		if reads {
			m.members(c)
		}
	}
}

func (m *matrix) shown(c *caller, p *place, right bool) verdict {
	switch {
	case !m.oracle.shows(c, p):
		return hidden
	case !right:
		return forbidden
	}
	return yes
}

// unitLists compares the list of units with and without a filter, and that of people.
func (m *matrix) unitLists(c *caller) {
	tree, firms, people := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for id, p := range m.oracle.places {
		seen := m.oracle.shows(c, p) || c.at.within(p)
		if tree[id] = tree[id] || seen; !seen {
			continue
		}
		firms[id] = p.kind == "enterprise"
		for q := p; q != nil && m.oracle.bySector(c); q = q.under { // that the tree hangs together
			tree[q.id] = true
		}
	}
	for person, home := range m.oracle.homes {
		people[person] = m.oracle.shows(c, home) || home == c.at
	}
	m.compare(c, "/api/units", "id", tree)
	m.compare(c, "/api/units?kind=enterprise", "id", firms)
	m.compare(c, "/api/units?q="+url.QueryEscape("位firm_"), "id", firms)
	m.compare(c, "/api/people?own=true&limit=500", "person", people)
}

// members compares the members of a population that holds all firms.
func (m *matrix) members(c *caller) {
	want := map[string]bool{}
	for id, p := range m.oracle.places {
		if p.kind == "enterprise" {
			want[id] = m.oracle.reaches(c, &thing{ledger: m.oracle.ledgers["enterprise"], id: id, at: p, state: "operating"})
		}
	}
	m.compareIn(c, "/api/populations/enterprises", "members", "id", want)
}

// compare asks for a list and holds it to what it is to have.
func (m *matrix) compare(c *caller, path, key string, want map[string]bool) {
	m.compareIn(c, path, "items", key, want)
}

func (m *matrix) compareIn(c *caller, path, in, key string, want map[string]bool) {
	m.result.Cases++
	got := m.do(c, "GET", path, nil)
	var page map[string]any
	if err := json.Unmarshal(got.raw, &page); err != nil || got.status != http.StatusOK {
		m.notWorking("%s: %s gets %d %.160s", path, c.name, got.status, got.raw)
		return
	}
	seen := map[string]bool{}
	for _, item := range list(page[in]) {
		id := str(item[key])
		if seen[id] = true; !want[id] {
			m.leak("%s: %s sees %s", path, c.name, id)
		}
	}
	for id, is := range want {
		if is && !seen[id] {
			m.notWorking("%s: %s does not see %s", path, c.name, id)
		}
	}
}

// searches asks for the words of each record and the name of each firm.
func (m *matrix) searches(c *caller, laid []*thing) {
	firms := m.oracle.ledgers["enterprise"]
	for _, r := range laid {
		for _, one := range []*thing{{ledger: r.ledger, id: r.id, at: r.at, state: r.state, values: r.values, assigned: r.assigned, marker: r.marker}, {ledger: firms, id: r.at.id, at: r.at, state: "operating", marker: "单位" + r.at.key}} {
			path := "/api/search?q=" + url.QueryEscape(one.marker)
			if !m.oracle.has(c, "read") {
				m.judge(c, path, forbidden, m.do(c, "GET", path, nil), nil)
				continue
			}
			want := map[string]bool{one.id: m.oracle.reaches(c, one)}
			m.compare(c, path, "id", want)
			m.result.Cases++
			groups := m.do(c, "GET", strings.Replace(path, "search?", "search/groups?", 1), nil)
			if found := bytes.Contains(groups.raw, []byte(one.id)); groups.status != http.StatusOK || found != want[one.id] {
				m.leak("%s by groups: %s finds it %v, want %v", path, c.name, found, want[one.id])
			}
		}
	}
}

// files asks for the file of each record, and for the record's list of files.
func (m *matrix) files(c *caller, laid []*thing, hash string) {
	for _, r := range laid {
		want := m.want(m.oracle.sees(c, r))
		path := "/api/files/" + hash + "?ledger=" + r.ledger.name + "&record="
		got := m.do(c, "GET", path+r.id, nil)
		m.judge(c, "get-file of "+r.at.key, want, got, func() reply { return m.do(c, "GET", path+nobody, nil) })
		if want == yes && string(got.raw) != "附件" {
			m.notWorking("get-file of %s: %s gets %.160s", r.at.key, c.name, got.raw)
		}
		if one := m.do(c, "GET", "/api/records/"+r.ledger.name+"/"+r.id, nil); bytes.Contains(one.raw, []byte(hash)) != (want == yes) {
			m.leak("files of %s: %s gets %d %.160s", r.at.key, c.name, one.status, one.raw)
		}
	}
}

// told has some listen to what happens, and lets something happen at firm_a.
func (m *matrix) told(d *ledger.Definition) {
	pages := map[*caller]*page{}
	ctx, cancel := context.WithCancel(context.Background())
	var streams sync.WaitGroup
	for _, c := range m.callers {
		if c.bearer == "" && m.oracle.has(c, "read") && (m.oracle.bySector(c) || m.sampled(c, "told", 8)) {
			p := &page{header: http.Header{}}
			pages[c] = p
			r := httptest.NewRequestWithContext(ctx, "GET", "/api/events", nil)
			r.Header.Set("Cookie", c.cookie)
			streams.Go(func() { m.handler.ServeHTTP(p, r) })
		}
	}
	defer streams.Wait()
	defer cancel()
	wait := func(what string, done func(c *caller, text string) bool) {
		for end := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
			open := slices.DeleteFunc(slices.Collect(maps.Keys(pages)), func(c *caller) bool { return done(c, pages[c].text()) })
			if len(open) == 0 {
				return
			}
			if time.Now().After(end) {
				m.notWorking("%s: %s waits in vain", what, open[0].name)
				return
			}
		}
	}
	wait("the first message", func(_ *caller, text string) bool { return strings.Contains(text, "event: told") })
	r, err := m.give(d, "", "firm_a")
	if err == nil {
		err = m.app.CatchUp(ctx)
	}
	if err != nil {
		m.t.Fatal(err)
	}
	news := `"` + d.Name + `"`
	wants := func(c *caller) bool { return m.oracle.shows(c, r.at) || c.opened != nil && r.at.within(c.opened) }
	wait("news", func(c *caller, text string) bool { return !wants(c) || strings.Contains(text, news) })
	for c, p := range pages {
		m.result.Cases++
		if strings.Contains(p.text(), news) && !wants(c) {
			m.leak("the stream of %s tells %s", c.name, p.text())
		}
	}
}

// page takes in a stream.
type page struct {
	mu     sync.Mutex
	header http.Header
	said   bytes.Buffer
}

func (p *page) Header() http.Header { return p.header }
func (p *page) WriteHeader(int)     {}
func (p *page) Flush()              {}
func (p *page) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.said.Write(b)
}

func (p *page) text() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.said.String()
}

// sizes compares how many records of each ledger a caller is told of, and asks that nothing waits for somebody who may not see it.
func (m *matrix) sizes(all map[string][]*thing) {
	known := map[string]*thing{}
	for _, rows := range all {
		for _, r := range rows {
			known[r.id] = r
		}
	}
	for _, c := range m.callers {
		if !m.oracle.has(c, "read") || !m.oracle.bySector(c) && !m.sampled(c, "sizes", 4) {
			continue
		}
		m.result.Cases += 2
		var sizes struct {
			Items []struct {
				Name string
				N    int
			}
		}
		_ = json.Unmarshal(m.do(c, "GET", "/api/ledger-sizes", nil).raw, &sizes)
		told := map[string]int{}
		for _, s := range sizes.Items {
			told[s.Name] = s.N
		}
		for name, rows := range all {
			want := len(slices.DeleteFunc(slices.Clone(rows), func(r *thing) bool { return !m.oracle.reaches(c, r) }))
			if told[name] != want {
				m.leak("size of %s: %s is told %d of %d", name, c.name, told[name], want)
			}
		}
		var todo struct {
			Items []struct{ Record *struct{ ID string } }
		}
		if got := m.do(c, "GET", "/api/todo?limit=100", nil); got.status != http.StatusOK || json.Unmarshal(got.raw, &todo) != nil {
			m.notWorking("to-do: %s gets %d %.160s", c.name, got.status, got.raw)
		}
		if c.name == "sector_regulator@zb1" && len(todo.Items) == 0 {
			m.notWorking("to-do: nothing waits for %s", c.name)
		}
		for _, item := range todo.Items {
			if item.Record == nil {
				continue
			}
			if r := known[item.Record.ID]; r == nil || m.want(m.oracle.sees(c, r)) != yes {
				m.leak("to-do: %s is to do something with %s", c.name, fmt.Sprint(item.Record.ID))
			}
		}
	}
}
