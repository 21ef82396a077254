package app

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"zhiben/account"
	"zhiben/event"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"
	"zhiben/web"
)

// matrix is a world of two counties in which every role of the packs is held at every kind of unit it exists at, on both sides of
// every border: towns, counties, industries.
type matrix struct {
	t          *testing.T
	app        *App
	handler    http.Handler
	oracle     *oracle
	places     map[string]*place
	units      map[string]unit.Unit
	callers    []*caller
	by         map[string]*caller // by name
	assigned   []*caller          // far from all records that are tried, and assigned to them
	file       string             // the hash of a file that everybody uploaded
	count      int                // of markers, so that each record has its own
	example    example            // of the move that is tried
	known      map[string]string  // what operations name
	plan, firm *thing
	book       []byte           // a filled sheet
	site       *thing           // a record that stands for those of all ledgers
	absent     map[string]reply // answers for what is not there
	worked     map[string]bool  // operation and role
	result     authority
}

// authority is what the matrix found.
type authority struct {
	Cases      int      `json:"cases"`
	Leaks      []string `json:"leaks"`
	Untested   []string `json:"untested"`
	NotWorking []string `json:"not_working"`
	Rights     int      `json:"rights"`
}

// matrixUnits: two counties. The departments zb1 and zb3 answer for chemicals, zb2 for warehouses.
var matrixUnits = []struct{ key, kind, under, industry, answers string }{
	{"county", "county", "", "", ""}, {"far", "county", "", "", ""},
	{"zb1", "department", "county", "", "C26"}, {"zb2", "department", "county", "", "G59"}, {"zb3", "department", "far", "", "C26"},
	{"town_a", "town", "county", "", ""}, {"town_b", "town", "county", "", ""}, {"zone", "zone", "county", "", ""}, {"town_c", "town", "far", "", ""},
	{"village_a", "village", "town_a", "", ""}, {"village_b", "village", "town_b", "", ""}, {"village_c", "village", "town_c", "", ""},
	{"firm_a", "enterprise", "village_a", "C2614", ""}, {"firm_b", "enterprise", "village_b", "G5990", ""}, {"firm_c", "enterprise", "village_c", "C2614", ""},
}

func newMatrix(t *testing.T, database string) *matrix {
	t.Helper()
	o, err := newOracle()
	if err != nil {
		t.Fatal(err)
	}
	a, err := Open(context.Background(), Options{Data: t.TempDir(), Database: database, Packs: []string{matrixPack}, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = a.Close() })
	m := &matrix{t: t, app: a, handler: a.Server.Handler(web.Handler()), oracle: o, places: map[string]*place{}, units: map[string]unit.Unit{}, by: map[string]*caller{}, absent: map[string]reply{}, worked: map[string]bool{}}
	m.write(m.build)
	m.special()
	return m
}

func (m *matrix) write(fn func(*store.Tx) error) {
	m.t.Helper()
	if err := m.app.DB.Write(context.Background(), fn); err != nil {
		m.t.Fatal(told(err))
	}
}

// build makes the units, and a person with a session for each role at each place.
func (m *matrix) build(tx *store.Tx) error {
	for i, w := range matrixUnits {
		u := unit.Unit{Kind: w.kind, Name: "单位" + w.key, Parent: m.units[w.under].ID}
		if w.under == "" {
			u.Code = fmt.Sprintf("9909%02d", i+1)
		}
		values := map[string]any{}
		p := &place{key: w.key, kind: w.kind, under: m.places[w.under], industry: w.industry}
		if w.industry != "" {
			values["industry"] = w.industry
		}
		if w.answers != "" {
			values["supervises"], p.answers = []any{w.answers}, []string{w.answers}
		}
		made, err := m.app.Policy.Units.CreateWith(tx, unit.System(), u, values)
		if err != nil {
			return fmt.Errorf("%s: %w", w.key, err)
		}
		p.id, m.units[w.key], m.places[w.key], m.oracle.places[made.ID] = made.ID, made, p, p
	}
	m.file = strings.Repeat("ab", 32)
	for _, role := range slices.Sorted(maps.Keys(m.oracle.roles)) {
		for _, w := range matrixUnits {
			if slices.Contains(m.oracle.roles[role].at, w.kind) {
				if _, err := m.enrol(tx, role, w.key); err != nil {
					return fmt.Errorf("%s at %s: %w", role, w.key, err)
				}
			}
		}
	}
	return nil
}

// enrol makes a person who holds a role at a place, with a session.
func (m *matrix) enrol(tx *store.Tx, role, at string, as ...string) (*caller, error) {
	name := strings.Join(append([]string{role + "@" + at}, as...), " ")
	post, err := m.app.Policy.Units.Appoint(tx, unit.System(), m.places[at].id, name, role)
	if err != nil {
		return nil, err
	}
	if post.Asked || post.ID == "" {
		return nil, fmt.Errorf("the post is only asked for")
	}
	if err := m.app.Server.Accounts.Add(tx, unit.System(), account.New{Person: post.Person, Login: "u" + store.NewID(), Hash: "x", Own: true}); err != nil {
		return nil, err
	}
	c := &caller{name: name, role: role, at: m.places[at], persons: []string{post.Person}}
	if c.cookie, err = m.session(tx, post.Person, post.ID); err != nil {
		return nil, err
	}
	m.callers, m.by[name], m.oracle.homes[post.Person] = append(m.callers, c), c, c.at
	a, err := m.app.Policy.Units.Actor(tx, post)
	if err != nil {
		return nil, err
	}
	if !slices.Contains(a.May, "read") {
		return c, nil
	}
	return c, m.app.Records.KeepFile(tx, a, event.File{Hash: m.file, Name: "a.jpg", Type: "image/jpeg", Size: 3})
}

// session opens one as a log-in would, without its password.
func (m *matrix) session(tx *store.Tx, person, post string) (string, error) {
	var id string
	if found, err := tx.Row(`SELECT id FROM account WHERE person = $1`, []any{person}, &id); err != nil || !found {
		return "", fmt.Errorf("no account: %w", err)
	}
	plain := store.NewID()
	sum := sha256.Sum256([]byte(plain))
	now := tx.Now.UnixMilli()
	_, err := tx.Exec(`UPDATE account SET changed = $1 WHERE id = $2`, now, id)
	if err == nil {
		_, err = tx.Exec(`INSERT INTO session (token, account, post, created, seen, expires, address, device, second) VALUES ($1, $2, $3, $4, $4, $5, '', '', 0)`,
			hex.EncodeToString(sum[:]), id, post, now, now+int64(12*time.Hour/time.Millisecond))
	}
	return "zhiben_session=" + plain, err
}

// special adds who is assigned, who stands in for somebody, and who comes with a token.
func (m *matrix) special() {
	var stand *caller
	inside := m.by["regulator@town_a"]
	m.write(func(tx *store.Tx) (err error) {
		for _, who := range [][2]string{{"worker", "firm_b"}, {"expert", "zb2"}, {"regulator", "town_b"}} { // far away, and assigned to what lies at firm_a
			c, err := m.enrol(tx, who[0], who[1], "assigned")
			if err != nil {
				return err
			}
			m.assigned = append(m.assigned, c)
		}
		if err := m.open(tx); err != nil {
			return err
		}
		if stand, err = m.enrol(tx, "worker", "firm_b", "for", inside.name); err != nil {
			return err
		}
		posts, err := unit.Posts(tx, inside.persons[0])
		if err != nil {
			return err
		}
		_, err = m.app.Policy.Units.Delegate(tx, unit.System(), unit.Delegation{Post: posts[0].ID, Delegate: stand.persons[0], Until: tx.Now.Add(48 * time.Hour), Reason: "外出"})
		if err != nil {
			return err
		}
		stand.role, stand.at, stand.persons = inside.role, inside.at, append(stand.persons, inside.persons[0])
		stand.cookie, err = m.session(tx, stand.persons[0], posts[0].ID)
		return err
	})
	r := m.do(inside, "POST", "/api/me/tokens", map[string]any{"name": "x", "read": []any{"*"}, "write": []any{"*"}, "expires": m.app.DB.Now().Add(48 * time.Hour)})
	if r.status != http.StatusCreated {
		m.t.Fatalf("token: %d %s", r.status, r.raw)
	}
	var made struct{ Token string }
	_ = json.Unmarshal(r.raw, &made)
	c := &caller{name: "token of " + inside.name, role: inside.role, at: inside.at, persons: inside.persons, bearer: made.Token}
	m.callers, m.by[c.name] = append(m.callers, c), c
}

// open lets an expert far away read all that is about town_a and what stands under it, for a time.
func (m *matrix) open(tx *store.Tx) error {
	c, err := m.enrol(tx, "expert", "zb2", "opened")
	if err != nil {
		return err
	}
	c.opened = m.places["town_a"]
	giver := &unit.Actor{System: true, Person: m.by["committee_office@county"].persons[0]}
	for _, d := range m.app.Policy.Ledgers.Tables() {
		if _, err := m.app.Policy.Units.GiveAccess(tx, giver, unit.Access{Person: c.persons[0], Ledger: d.Name, Unit: m.units["town_a"], Until: tx.Now.Add(time.Hour), Reason: "x"}, 48*time.Hour); err != nil {
			return err
		}
	}
	return nil
}

// do asks as a caller, without a network between.
func (m *matrix) do(c *caller, method, path string, body any, headers ...string) reply {
	var buffer bytes.Buffer
	kind := "application/json"
	switch b := body.(type) {
	case nil:
	case form:
		w := multipart.NewWriter(&buffer)
		part, _ := w.CreateFormFile("file", b.name)
		_, _ = part.Write(b.data)
		for k, v := range b.fields {
			_ = w.WriteField(k, v)
		}
		_ = w.Close()
		kind = w.FormDataContentType()
	default:
		if err := json.NewEncoder(&buffer).Encode(body); err != nil {
			m.t.Fatal(err)
		}
	}
	var key string
	if c != nil && strings.Contains(path, nobody) { // the answer for what is not there is the same each time
		key = c.name + " " + method + " " + path + " " + buffer.String()
		if known, ok := m.absent[key]; ok {
			return known
		}
	}
	r := httptest.NewRequest(method, path, &buffer)
	w := &begun{ResponseRecorder: httptest.NewRecorder()}
	if path == "/api/events" { // it would not end
		ctx, cancel := context.WithCancel(r.Context())
		defer cancel()
		r, w.cancel = r.WithContext(ctx), cancel
	}
	if body != nil {
		r.Header.Set("Content-Type", kind)
	}
	if c != nil && c.bearer != "" {
		r.Header.Set("Authorization", "Bearer "+c.bearer)
	} else if c != nil {
		r.Header.Set("Cookie", c.cookie)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	m.handler.ServeHTTP(w, r)
	out := reply{t: m.t, status: w.Code, raw: w.Body.Bytes(), header: w.Header()}
	if key != "" {
		m.absent[key] = out
	}
	return out
}

// begun ends a request with the first part of its answer, where the answer has no end of its own.
type begun struct {
	*httptest.ResponseRecorder
	cancel func()
}

func (b *begun) Write(p []byte) (int, error) {
	if b.cancel != nil {
		b.cancel()
	}
	return b.ResponseRecorder.Write(p)
}

// give lays a record out in a state at a place, with values of the kinds of its fields; empty: where records begin. What it is about and
// who is assigned to it the answer says.
func (m *matrix) give(d *ledger.Definition, state, at string) (*thing, error) {
	o := m.oracle.ledgers[d.Name]
	m.count++
	r := &thing{ledger: o, at: m.places[at], state: state, marker: fmt.Sprintf("标记%06d", m.count)}
	err := m.app.DB.Write(context.Background(), func(tx *store.Tx) error {
		tx.Now = tx.Now.AddDate(0, 0, -m.example.ago)
		values, err := m.values(tx, d, at, func(f *ledger.Field) bool { return f.Computed == nil && !f.Retired })
		if err != nil {
			return err
		}
		m.choose(tx, values, m.example.given, at)
		if m.example.before != nil {
			if err := m.example.before(m, tx, at); err != nil {
				return err
			}
		}
		if subject := d.Subject(); subject.Type.Name() == "text" || subject.Type.Name() == "long_text" {
			values[subject.Key] = r.marker
		}
		if d.Is == ledger.Units {
			return m.giveUnit(tx, d, r, at, values)
		}
		g := record.Given{Unit: r.at.id, State: state, Values: values}
		if err := m.about(tx, d, at, &g); err != nil {
			return err
		}
		made, err := m.app.Records.Give(tx, d, g)
		if err != nil {
			return err
		}
		r.id, r.state, r.values, r.person, r.at = made.ID, made.State, made.Values, made.Person, m.oracle.places[made.Unit]
		for key, f := range o.fields {
			if f["assigned"] == true {
				r.assigned = append(r.assigned, words(made.Values[key])...)
			}
		}
		return m.assign(tx, d, r)
	})
	if err != nil {
		err = fmt.Errorf("%s in %s: %s", d.Name, state, told(err))
	}
	return r, err
}

// giveUnit makes a unit of the kind beside the place.
func (m *matrix) giveUnit(tx *store.Tx, d *ledger.Definition, r *thing, at string, values map[string]any) error {
	w := m.places[at]
	delete(values, d.Subject().Key)
	if w.kind != d.Name {
		return fmt.Errorf("%s is no %s", at, d.Name)
	}
	if w.industry != "" {
		values["industry"] = w.industry
	}
	delete(values, "supervises")
	u, err := m.app.Policy.Units.CreateWith(tx, unit.System(), unit.Unit{Kind: d.Name, Name: r.marker, Parent: w.under.id}, values)
	if err != nil {
		return err
	}
	r.at = &place{key: r.marker, kind: d.Name, id: u.ID, under: w.under, industry: w.industry}
	m.oracle.places[u.ID] = r.at
	row, err := m.app.Records.Load(tx, d, u.ID, false)
	if err != nil {
		return err
	}
	if r.id, r.values = row.ID, row.Values; r.state == "" {
		r.state = row.State
	} else if row.State != r.state {
		if _, err := tx.Exec(`UPDATE `+d.Table()+` SET "s_state" = $1 WHERE "s_id" = $2`, r.state, row.ID); err != nil {
			return err
		}
	}
	return m.assign(tx, d, r)
}

// assign brings a record into the scope of who is assigned to what is tried.
func (m *matrix) assign(tx *store.Tx, d *ledger.Definition, r *thing) error {
	for _, c := range m.assigned {
		r.assigned = append(r.assigned, c.persons[0])
		if _, err := tx.Exec(`INSERT INTO assign (record, ledger, person, why) VALUES ($1, $2, $3, 'test')`, r.id, d.Name, c.persons[0]); err != nil {
			return err
		}
	}
	return nil
}

// choose lays values that an example names over others; what stands for a moment or a person is put in.
func (m *matrix) choose(tx *store.Tx, values, with j, at string) {
	text, _ := json.Marshal(with)
	filled := strings.ReplaceAll(string(text), `"now"`, `"`+tx.Now.UTC().Format(time.RFC3339)+`"`)
	filled = strings.ReplaceAll(filled, `"later"`, `"`+tx.Now.AddDate(0, 0, 60).Format("2006-01-02")+`"`)
	filled = strings.ReplaceAll(filled, `"safety_officer"`, `"`+m.by["safety_officer@firm_a"].persons[0]+`"`)
	var out j
	_ = json.Unmarshal([]byte(filled), &out)
	maps.Copy(values, out)
}

// about names the person or asset that a record is about.
func (m *matrix) about(tx *store.Tx, d *ledger.Definition, at string, g *record.Given) error {
	switch d.Of {
	case ledger.Persons:
		g.Person = m.by["worker@"+at].persons[0]
	case ledger.Assets:
		made, err := m.sub(tx, m.app.Policy.Ledgers.Get(d.About[0]), at)
		if err != nil {
			return err
		}
		g.Asset = made.ID
	}
	return nil
}

// sub gives a record to refer to, with what it must have.
func (m *matrix) sub(tx *store.Tx, d *ledger.Definition, at string) (*record.Record, error) {
	values, err := m.values(tx, d, at, func(f *ledger.Field) bool { return f.Required && f.Computed == nil })
	if err != nil {
		return nil, err
	}
	g := record.Given{Unit: m.homeFor(d, at).id, Values: values}
	m.choose(tx, values, m.example.refs[d.Name], at)
	if state, ok := values["_state"].(string); ok {
		g.State = state
		delete(values, "_state")
	}
	if err := m.about(tx, d, at, &g); err != nil {
		return nil, err
	}
	return m.app.Records.Give(tx, d, g)
}

// homeFor is the unit near a place that records of a ledger are about.
func (m *matrix) homeFor(d *ledger.Definition, at string) *place {
	kinds := d.About
	if d.Of != ledger.Units || len(kinds) == 0 || d.Is == ledger.References {
		kinds = nil
	}
	p := m.places[at]
	if d.Is == ledger.References {
		return p.county()
	}
	for q := p; q != nil && len(kinds) > 0; q = q.under {
		if slices.Contains(kinds, q.kind) {
			return q
		}
	}
	for _, w := range matrixUnits { // of the same county
		if q := m.places[w.key]; q.county() == p.county() && slices.Contains(kinds, q.kind) {
			return q
		}
	}
	return p
}
