package record

import (
	"encoding/json"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// SavedLog is the name under which the log has what happened to saved views.
const SavedLog = "saved_view"

// mostSaved is how many views a person may keep for one ledger.
const mostSaved = 20

// Saved is a filter of a list that a person keeps under a name.
type Saved struct {
	ID      string
	Ledger  string
	Person  string
	Unit    string
	Shared  bool // with those who hold a post at Unit
	Title   string
	Address string // the query part of the page's address
	Query   Query  // what it finds; After, Limit and Sort do not count
	Stale   bool   // the ledger has changed and no longer takes the filter; Query then finds nothing
}

// SavedViews lists the actor's own views of a ledger and those that others share at the actor's unit, oldest first.
func (s *Service) SavedViews(tx *store.Tx, a *unit.Actor, d *ledger.Definition) ([]Saved, error) {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return nil, err
	}
	var out []Saved
	err := tx.Query(`SELECT id, ledger, person, unit, shared, title, address, body FROM saved_view
		WHERE ledger = $1 AND (person = $2 OR unit = $3 AND shared = 1) ORDER BY id`, []any{d.Name, a.Person, a.Unit.ID}, func(scan func(...any) error) error {
		var v Saved
		var shared int64
		var body []byte
		if err := scan(&v.ID, &v.Ledger, &v.Person, &v.Unit, &shared, &v.Title, &v.Address, &body); err != nil {
			return err
		}
		v.Shared = shared == 1
		out = append(out, v)
		return json.Unmarshal(body, &out[len(out)-1].Query)
	})
	for i := range out {
		if _, refused := s.where(tx, a, d, out[i].Query, &store.Args{}); fault.Of(refused) != nil {
			out[i].Stale, out[i].Query = true, Query{Lights: []Light{"unknown"}}
		} else if err == nil {
			err = refused
		}
	}
	return out, err
}

// SaveView keeps a view for the actor; with an idempotency key at most once. The filter must be one that the ledger's list takes.
func (s *Service) SaveView(tx *store.Tx, a *unit.Actor, d *ledger.Definition, v Saved, key string) (id string, err error) {
	if err := refuseKept(d, v); err != nil {
		return "", err
	}
	if _, err := s.where(tx, a, d, v.Query, &store.Args{}); err != nil {
		return "", err
	}
	id, _, err = tx.Once(a.Person, key, "save view of "+d.Name, func() (string, error) {
		if err := tx.LockNames([]string{"saved views of " + a.Person}); err != nil {
			return "", err
		}
		var n int64
		if _, err := tx.Row(`SELECT count(*) FROM saved_view WHERE person = $1 AND ledger = $2`, []any{a.Person, d.Name}, &n); err != nil {
			return "", err
		}
		if n >= mostSaved {
			return "", fault.Newf(fault.Conflict, "too_many_views", "每本台账最多保存 %d 个视图，请先删除不用的。", "A ledger keeps at most %d views of a person; delete one first.", mostSaved)
		}
		body, err := json.Marshal(v.Query)
		if err != nil {
			return "", err
		}
		id := store.NewID()
		shared := 0
		if v.Shared {
			shared = 1
		}
		if _, err := tx.Exec(`INSERT INTO saved_view (id, ledger, person, unit, shared, title, address, body, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
			id, d.Name, a.Person, a.Unit.ID, shared, v.Title, v.Address, string(body), tx.Now.UnixMilli()); err != nil {
			return "", err
		}
		return id, logSaved(tx, a, id, "save", map[string]any{"ledger": d.Name, "title": v.Title, "address": v.Address, "shared": v.Shared})
	})
	return id, err
}

// refuseKept refuses to keep a view that narrows by the value of an encrypted field: the value would lie in plain in the view, in the log
// and in the page's address. Words searched for count where they could be such a value.
func refuseKept(d *ledger.Definition, v Saved) error {
	address, _ := url.ParseQuery(v.Address) // what cannot be read is not used either
	words := append(slices.Clone(address["q"]), v.Query.Text)
	for _, f := range d.Fields {
		if !f.Encrypts() {
			continue
		}
		named := func(condition string) bool { return strings.HasPrefix(condition, f.Key+":") }
		could := func(word string) bool {
			if word = strings.TrimSpace(word); word == "" || !f.Search && !f.Filter {
				return false
			}
			_, err := f.Type.Parse(f, word)
			if n, bad := strconv.ParseFloat(word, 64); err != nil && bad == nil {
				_, err = f.Type.Parse(f, n)
			}
			return err == nil
		}
		switch {
		case len(v.Query.Where[f.Key]) > 0 || slices.ContainsFunc(address["where"], named) || slices.ContainsFunc(address["range"], named):
		case slices.ContainsFunc(words, could):
		default:
			continue
		}
		return fault.Newf(fault.Invalid, "view_protected", "“%s”属保密信息，含有其内容的筛选不能存为视图。", "“%s” is protected; a filter that holds its value cannot be saved as a view.", f.Title).
			At("body.query", "请去掉该条件后再保存", "take the condition away and save again")
	}
	return nil
}

// DropView deletes one of the actor's own views; another's is not found.
func (s *Service) DropView(tx *store.Tx, a *unit.Actor, id string) error {
	if err := a.Allow(unit.Ask{Right: "read"}); err != nil {
		return err
	}
	var ledger, title string
	found, err := tx.Row(`SELECT ledger, title FROM saved_view WHERE id = $1 AND person = $2`, []any{id, a.Person}, &ledger, &title)
	if err != nil {
		return err
	}
	if !found {
		return unit.NotFound()
	}
	if _, err := tx.Exec(`DELETE FROM saved_view WHERE id = $1`, id); err != nil {
		return err
	}
	return logSaved(tx, a, id, "delete", map[string]any{"ledger": ledger, "title": title})
}

func logSaved(tx *store.Tx, a *unit.Actor, id, kind string, extra map[string]any) error {
	return event.Append(tx, &event.Event{Region: a.Unit.Region, Ledger: SavedLog, Record: id, Unit: a.Unit.ID, UnitPath: a.Unit.Path, Kind: kind,
		Person: a.Person, Post: a.Post, Body: event.Body{Extra: extra}})
}
