package app

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/source"
)

// testCase is a case of a pack: what is given, what happens, what must then hold.
type testCase struct {
	name    string
	title   lang.Text
	pos     source.Pos
	now     time.Time
	units   []pack.Entry
	posts   []pack.Entry
	params  []pack.Entry
	records []pack.Entry
	steps   []caseStep
	then    *pack.Node
}

// caseStep is one entry of `when`.
type caseStep struct {
	pos     source.Pos
	at      *pack.Node // the clock moves first
	actor   string     // a person, `public`; empty: nobody acts
	act     string     // h1.judge, new hazard h1, sign h1.close as head …
	actPos  source.Pos
	with    []pack.Entry
	reason  string
	files   []string
	refused string
	expect  *pack.Node
}

// readCases reads the cases of a tree; what is ill-shaped goes into the tree's list.
func readCases(t *pack.Tree, set *ledger.Set, zone *time.Location) []*testCase {
	var out []*testCase
	for _, e := range t.Of("case") {
		r := pack.Read(e.Node, "case."+e.Key, t.List)
		c := &testCase{name: e.Key, title: r.Title("title"), pos: e.Pos}
		now := r.Get("now")
		var ok bool
		if c.now, ok = moment(now, zone); !ok {
			t.List.Add(at(now, e.Pos), "Y130", "case.%s.now: when the case begins; write 2026-03-02 09:00", e.Key)
		}
		given := pack.Read(r.Get("given"), r.Path+".given", t.List)
		c.units, c.posts, c.params, c.records = given.Map("units"), given.Map("posts"), given.Map("params"), given.Map("records")
		given.Done()
		for _, n := range r.List("when") {
			c.steps = append(c.steps, readStep(t, n, r.Path+".when"))
		}
		c.then = r.Get("then")
		r.Done()
		c.check(t, set)
		out = append(out, c)
	}
	return out
}

func at(n *pack.Node, otherwise source.Pos) source.Pos {
	if n != nil {
		return n.Pos
	}
	return otherwise
}

// stepKeys are the keys of a step that are no person.
var stepKeys = []string{"at", "with", "reason", "files", "refused", "expect"}

func readStep(t *pack.Tree, n *pack.Node, path string) caseStep {
	r := pack.Read(n, path, t.List)
	s := caseStep{pos: n.Pos, at: r.Get("at"), with: r.Map("with"), reason: r.Text("reason"), files: r.Texts("files"), refused: r.Text("refused"), expect: r.Get("expect")}
	for _, e := range n.Children() {
		if slices.Contains(stepKeys, e.Key) {
			continue
		}
		if s.actor != "" {
			t.List.Add(e.Pos, "Y131", "%s: one person acts in a step, and `%s` does already; write two steps", path, s.actor)
			continue
		}
		s.actor, s.act, s.actPos = e.Key, e.Node.Text, e.Node.Pos
	}
	if s.actor == "" && s.at == nil && s.expect == nil {
		t.List.Add(n.Pos, "Y131", "%s: somebody acts, `at` moves the clock, or `expect` looks", path)
	}
	return s
}

// check finds what cannot be run: units and records of no ledger, posts of no role, persons nobody declared.
func (c *testCase) check(t *pack.Tree, set *ledger.Set) {
	for _, e := range c.units {
		if kind := kindOf(e.Node); set.Kind(kind) == nil {
			t.List.Add(e.Pos, "N141", "case.%s: the unit `%s` needs its kind: {enterprise: {…}}%s", c.name, e.Key, pack.Meant(kind, kindNames(set)))
		}
	}
	persons := map[string]bool{"public": true}
	for _, e := range c.posts {
		persons[e.Key] = true
		for _, written := range pack.Texts(e.Node, "case."+c.name+".given.posts."+e.Key, t.List) {
			m := postForm.FindStringSubmatch(written)
			switch {
			case m == nil:
				t.List.Add(e.Node.Pos, "Y132", "case.%s: `%s` is no post; write `role at unit`", c.name, written)
			case set.Role(m[1]) == nil:
				t.List.Add(e.Node.Pos, "R501", "case.%s: no role `%s`", c.name, m[1])
			}
		}
	}
	for _, e := range c.records {
		if name, _ := ledgerOf(e.Node); set.Get(name) == nil {
			t.List.Add(e.Pos, "N112", "case.%s: the record `%s` needs its ledger: {hazard: {…}, state: found}", c.name, e.Key)
		}
	}
	for _, s := range c.steps {
		if s.actor != "" && !persons[s.actor] {
			t.List.Add(s.pos, "N142", "case.%s: nobody called `%s` holds a post here", c.name, s.actor)
		}
	}
}

var postForm = regexp.MustCompile(`^([a-z][a-z0-9_]*) at ([a-z][a-z0-9_]*)$`)

// kindOf is the kind of a given unit: the key that is neither `under` nor `name`.
func kindOf(n *pack.Node) string {
	for _, e := range n.Children() {
		if e.Key != "under" && e.Key != "name" {
			return e.Key
		}
	}
	return ""
}

func kindNames(set *ledger.Set) []string {
	var out []string
	for _, k := range set.Kinds() {
		out = append(out, k.Name)
	}
	return out
}

// ledgerOf is the ledger of a given record, the key that is neither `state` nor `since`, with its fields.
func ledgerOf(n *pack.Node) (string, *pack.Node) {
	for _, e := range n.Children() {
		if e.Key != "state" && e.Key != "since" {
			return e.Key, e.Node
		}
	}
	return "", nil
}

// moment reads 2026-03-02 09:00, or the day alone.
func moment(n *pack.Node, zone *time.Location) (time.Time, bool) {
	if n == nil {
		return time.Time{}, false
	}
	for _, form := range []string{"2006-01-02 15:04", time.DateOnly} {
		if at, err := time.ParseInLocation(form, n.Text, zone); err == nil {
			return at, true
		}
	}
	return time.Time{}, false
}

// later reads a moment, or `+5 workdays` from now on.
func later(n *pack.Node, now time.Time, cal *calendar.Calendar, zone *time.Location) (time.Time, error) {
	if at, ok := moment(n, zone); ok {
		return at, nil
	}
	written, plus := strings.CutPrefix(n.Text, "+")
	span, ok := calendar.ParseSpan(written)
	if !plus || !ok {
		return now, unplayable("“%s”不是时刻；可写 2026-03-02 09:00 或 +5 workdays", "`%s` is no moment; write 2026-03-02 09:00 or +5 workdays", n.Text)
	}
	if length, exact := span.Exact(); exact {
		return now.Add(length), nil
	}
	day := calendar.Of(now, zone)
	return now.Add(span.AfterDate(day, cal).Start(zone).Sub(day.Start(zone))), nil
}
