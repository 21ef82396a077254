package app

import (
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"zhiben/packs"
)

// This file says who may do what, read from the packs' own words and nothing of the product's code: the matrix of authority holds the
// product to it. A form of the pack language that it does not know is an error, never a guess.

type yamlMap = map[string]any

type oracle struct {
	roles   map[string]oracleRole
	ledgers map[string]*oracleLedger
	ladders map[string]yaml.MapSlice // steps in their order
	params  yamlMap
	kinds   map[string]bool // whether the kind governs what stands under it

	places map[string]*place // by identifier
	homes  map[string]*place // where each person holds a post
}

type oracleRole struct {
	at, scope, may, holding []string
	derive                  string
}

type oracleLedger struct {
	name, is string
	about    []string
	follows  bool // its records are seen wherever the person they are about holds a post
	fields   map[string]yamlMap
	states   map[string]yamlMap
	clocks   map[string]yamlMap
	moves    map[string]oracleMove
	edit     []string
	off      []string
}

type oracleMove struct {
	from, by []string
	slots    map[string][]string
}

// newOracle reads the files of the base pack and of the sample laid over it.
func newOracle() (*oracle, error) {
	o := &oracle{roles: map[string]oracleRole{}, ledgers: map[string]*oracleLedger{}, ladders: map[string]yaml.MapSlice{}, params: yamlMap{}, kinds: map[string]bool{}, places: map[string]*place{}, homes: map[string]*place{}}
	for _, of := range []fs.FS{folderOf(packs.Files, "base"), os.DirFS(matrixPack)} {
		if err := o.read(of); err != nil {
			return nil, err
		}
	}
	return o, nil
}

func folderOf(files fs.FS, folder string) fs.FS {
	out, err := fs.Sub(files, folder)
	if err != nil {
		panic(err)
	}
	return out
}

func (o *oracle) read(of fs.FS) error {
	files, err := fs.Glob(of, "*.yaml")
	if err != nil {
		return err
	}
	for _, name := range files {
		src, err := fs.ReadFile(of, name)
		if err != nil {
			return err
		}
		var file struct {
			Role, Ledger, Param map[string]yamlMap
			Ladder              map[string]struct{ Steps yaml.MapSlice }
		}
		if err := yaml.Unmarshal(src, &file); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		for key, r := range file.Role {
			derive, _ := r["derive"].(string)
			o.roles[key] = oracleRole{words(r["at"]), words(r["scope"]), words(r["may"]), words(r["holding"]), derive}
		}
		for key, l := range file.Ladder {
			o.ladders[key] = l.Steps
		}
		for key, p := range file.Param {
			o.params[key] = p["default"]
		}
		for key, l := range file.Ledger {
			o.ledgers[key] = readLedger(key, l)
			if l["is"] == "unit" {
				o.kinds[key] = l["territory"] == true
			}
		}
	}
	return nil
}

func readLedger(key string, l yamlMap) *oracleLedger {
	is, _ := l["is"].(string)
	out := &oracleLedger{name: key, is: is, about: words(l["about"]), follows: l["follows"] == "person", fields: mapsOf(l["fields"]), states: mapsOf(l["states"]), clocks: mapsOf(l["clocks"]), moves: map[string]oracleMove{}}
	for name, m := range mapsOf(l["moves"]) {
		move := oracleMove{from: words(m["from"]), by: words(m["by"]), slots: map[string][]string{}}
		if sign, ok := m["sign"].(yamlMap); ok {
			for _, how := range []string{"all", "any"} {
				for slot, s := range mapsOf(sign[how]) {
					move.slots[slot] = words(s["by"])
				}
			}
		}
		out.moves[name] = move
	}
	if verbs, ok := l["verbs"].(yamlMap); ok {
		out.off = words(verbs["off"])
		if edit, ok := verbs["edit"].(yamlMap); ok {
			out.edit = words(edit["by"])
		}
	}
	if len(out.states) == 0 && is != "" { // in use until they are taken out, by those who edit
		out.states = map[string]yamlMap{"in_use": {}, "out_of_use": {"end": true}}
		out.moves = map[string]oracleMove{"enter": {from: []string{"new"}, by: out.edit}, "retire": {from: []string{"in_use"}, by: out.edit}}
	}
	return out
}

// mapsOf reads a map of maps; a text stands for a map with a type or a title.
func mapsOf(v any) map[string]yamlMap {
	out := map[string]yamlMap{}
	m, _ := v.(yamlMap)
	for key, item := range m {
		if inner, ok := item.(yamlMap); ok {
			out[key] = inner
		} else {
			out[key] = yamlMap{"type": item}
		}
	}
	return out
}

// words reads a name or a list of names.
func words(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		out := []string{}
		for _, item := range v {
			out = append(out, fmt.Sprint(item))
		}
		return out
	}
	return nil
}

// place is a unit of the world as the oracle sees it.
type place struct {
	key, kind, id string
	under         *place
	industry      string   // of an enterprise
	answers       []string // industries of a department
}

func (p *place) within(other *place) bool {
	for ; p != nil; p = p.under {
		if p == other {
			return true
		}
	}
	return false
}

func (p *place) county() *place {
	for p.under != nil {
		p = p.under
	}
	return p
}

// caller is somebody who asks: a role at a place, as these persons (the second one where it is on behalf of somebody).
type caller struct {
	name    string
	role    string
	at      *place
	persons []string
	opened  *place // whose records are open to the caller for a time
	client
	bearer string
}

// thing is a record as the oracle sees it.
type thing struct {
	ledger   *oracleLedger
	id       string
	at       *place
	state    string
	values   map[string]any
	assigned []string
	person   string // whom it is about
	marker   string
}

// matrixPack is the sample that lies over the base pack: what the base has no example of, as sealed fields.
const matrixPack = "testdata/packs/desk"

// territory is what a role at a place covers; nil: nothing by where it stands.
func (o *oracle) territory(role string, at *place) *place {
	scope := o.roles[role].scope
	switch {
	case slices.Contains(scope, "territory"):
		for p := at; p != nil; p = p.under {
			if o.kinds[p.kind] {
				return p
			}
		}
		return at
	case len(scope) == 0 || slices.Contains(scope, "own"):
		return at
	}
	return nil
}

// covers tells whether a place lies in the caller's territory.
func (o *oracle) covers(c *caller, at *place) bool {
	t := o.territory(c.role, c.at)
	return t != nil && at.within(t)
}

// inScope tells whether a record is in the scope in which roles count: territory, industry or assignment.
func (o *oracle) inScope(c *caller, r *thing) bool {
	return o.shows(c, r.at) || slices.ContainsFunc(c.persons, func(p string) bool { return slices.Contains(r.assigned, p) })
}

// shows tells whether a unit lies in the caller's territory or industries.
func (o *oracle) shows(c *caller, at *place) bool {
	return o.covers(c, at) || o.bySector(c) && at.industry != "" && at.county() == c.at.county() &&
		slices.ContainsFunc(c.at.answers, func(prefix string) bool { return strings.HasPrefix(at.industry, prefix) })
}

// bySector tells whether the caller's role sees industries.
func (o *oracle) bySector(c *caller) bool { return slices.Contains(o.roles[c.role].scope, "sector") }

func (o *oracle) has(c *caller, right string) bool {
	return slices.Contains(o.roles[c.role].may, right)
}

// reaches tells whether a list of the caller's holds a record: it is in scope, shared, or open to those below.
func (o *oracle) reaches(c *caller, r *thing) bool {
	if o.inScope(c, r) || r.ledger.is == "reference" && c.at.county() == r.at.county() { // all of the county reads what is referred to
		return true
	}
	if r.ledger.follows && o.employs(c, r.person) || c.opened != nil && r.at.within(c.opened) {
		return true
	}
	for key, f := range r.ledger.fields { // units the record names
		if f["share"] != true {
			continue
		}
		for _, id := range words(r.values[key]) {
			if id == c.at.id || o.territoryHolds(c, id) {
				return true
			}
		}
	}
	return r.ledger.states[r.state]["open"] == "below" && c.at.within(r.at)
}

// sees tells what the caller is to get who reads a record.
func (o *oracle) sees(c *caller, r *thing) (verdict, error) {
	in := o.reaches(c, r)
	if in && o.has(c, "read") {
		return yes, nil
	}
	for _, m := range r.ledger.moves {
		if !slices.Contains(m.from, r.state) {
			continue
		}
		for _, by := range append([][]string{m.by}, slotsOf(m)...) {
			named, err := o.named(c, r, by)
			if named || err != nil {
				return yes, err
			}
		}
	}
	if in {
		return forbidden, nil
	}
	return hidden, nil
}

func slotsOf(m oracleMove) (out [][]string) {
	for _, by := range m.slots {
		out = append(out, by)
	}
	return out
}

// territoryHolds tells whether a unit named by its identifier stands in what the caller covers.
func (o *oracle) territoryHolds(c *caller, id string) bool {
	p := o.places[id]
	return p != nil && o.covers(c, p)
}

// employs tells whether a person holds a post in what the caller covers; who covers nothing sees what is about themselves.
func (o *oracle) employs(c *caller, person string) bool {
	if o.territory(c.role, c.at) == nil {
		return slices.Contains(c.persons, person)
	}
	return o.homes[person] != nil && o.covers(c, o.homes[person])
}

// The forms of actors that the packs write, beside the names of roles.
var (
	holdersForm     = regexp.MustCompile(`^=holders\(unit, '(\w+)'\)$`)
	recordForm      = regexp.MustCompile(`^=record\.(\w+)$`)
	paramForm       = regexp.MustCompile(`^=param\.(\w+)\[record\.(\w+)\]$`)
	responsibleForm = regexp.MustCompile(`^responsible\(unit, '\w+'\)$`)
)

// named tells whether the record itself names the caller among these actors.
func (o *oracle) named(c *caller, r *thing, by []string) (bool, error) {
	for _, who := range by {
		role := o.roles[who]
		switch m := recordForm.FindStringSubmatch(who); {
		case m != nil:
			if slices.ContainsFunc(c.persons, func(p string) bool { return slices.Contains(words(r.values[m[1]]), p) }) {
				return true, nil
			}
		case role.derive != "":
			if !responsibleForm.MatchString(role.derive) {
				return false, fmt.Errorf("the oracle does not know the derived role %s: %s", who, role.derive)
			}
			if r.at.industry != "" && c.at.county() == r.at.county() && slices.Contains(role.holding, c.role) &&
				slices.ContainsFunc(c.at.answers, func(prefix string) bool { return strings.HasPrefix(r.at.industry, prefix) }) {
				return true, nil
			}
		case strings.HasPrefix(who, "=") && !holdersForm.MatchString(who) && !paramForm.MatchString(who):
			return false, fmt.Errorf("the oracle does not know the actor %s of %s", who, r.ledger.name)
		}
	}
	return false, nil
}

// among tells whether the caller is one of the actors for a record.
func (o *oracle) among(c *caller, r *thing, by []string) (bool, error) {
	if named, err := o.named(c, r, by); named || err != nil {
		return named, err
	}
	if !o.inScope(c, r) {
		return false, nil
	}
	for _, who := range by {
		if who == c.role && o.roles[who].derive == "" {
			return true, nil
		}
		if m := holdersForm.FindStringSubmatch(who); m != nil && m[1] == c.role && c.at == r.at {
			return true, nil
		}
		if m := paramForm.FindStringSubmatch(who); m != nil {
			choice, _ := o.params[m[1]].(yamlMap)
			if choice[fmt.Sprint(r.values[m[2]])] == c.role {
				return true, nil
			}
		}
	}
	return false, nil
}

// acts tells what the caller is to get who does what these actors may.
func (o *oracle) acts(c *caller, r *thing, by []string) (verdict, error) {
	may, err := o.among(c, r, by)
	if err != nil {
		return hidden, err
	}
	seen, err := o.sees(c, r)
	if err == nil && seen == yes && !may {
		if !o.inScope(c, r) {
			return refused, nil // it is shown, and nothing may be done with it
		}
		return forbidden, nil
	}
	return seen, err
}

// verdict is what somebody is to get.
type verdict int

const (
	hidden    verdict = iota // the answer for what is not there
	forbidden                // 403
	refused                  // 403, or the answer for what is not there
	yes                      // it is done, or the answer is about what was sent
)

func (v verdict) String() string { return []string{"hidden", "forbidden", "refused", "yes"}[v] }
