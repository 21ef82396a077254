package main

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"os/exec"
	"strings"
	"time"
)

// runCommand runs a command and gives all that it printed.
func runCommand(name string, args ...string) (string, error) {
	out, err := exec.Command(name, args...).CombinedOutput()
	return string(out), err
}

// plantAll plants values in all ways.
func (g *garden) plantAll() error {
	res, err := call(context.Background(), "POST", g.c.url+"/api/session", map[string]any{"login": "admin", "password": "A password for the bench 1"}, nil)
	if err != nil {
		return err
	}
	g.admin = res.Cookies()[0].Name + "=" + res.Cookies()[0].Value
	for _, way := range []struct {
		name  string
		plant func(at string) error
	}{
		{"entered", g.enterRows}, {"changed", g.changeRows}, {"refused", g.refused}, {"refused as double", g.double}, {"repeated under a key", g.repeated},
		{"looked for", g.sought}, {"kept in views", g.views}, {"checked for import", g.checked}, {"imported", g.imported}, {"waiting for signatures", g.signing},
		{"set by hand over what is computed", g.overridden}, {"persons", g.persons}, {"revealed and read", g.revealed}, {"sessions, tokens and passwords", g.tokens},
	} {
		if err := way.plant(g.c.towns[0].unit); err != nil {
			return fmt.Errorf("%s: %w", way.name, err)
		}
		g.ways = append(g.ways, way.name)
	}
	return nil
}

// must sends a request as the office and asks for a status.
func (g *garden) must(want int, method, path string, in any, headers ...string) (map[string]any, error) {
	status, out, err := g.ask(g.c.cookie, method, path, in, headers...)
	if err == nil && status != want {
		err = fmt.Errorf("%s %s: %d, not %d: %v", method, path, status, want, out)
	}
	return out, err
}

// row are the values of a witness, new ones each time.
func (g *garden) row() map[string]any {
	return map[string]any{"text": control, "identity": g.number(), "phone": g.phone(), "told": g.told(), "contacts": []any{map[string]any{"name": "孙", "phone": g.phone()}}}
}

func (g *garden) enter(at string, values map[string]any) (id string, err error) {
	out, err := g.must(http.StatusCreated, "POST", "/records/witness", map[string]any{"unit": at, "move": "enter", "values": values})
	id, _ = out["id"].(string)
	return id, err
}

func (g *garden) enterRows(at string) error {
	for range plantedEach {
		if _, err := g.enter(at, g.row()); err != nil {
			return err
		}
	}
	return nil
}

func (g *garden) changeRows(at string) error {
	for range plantedEach {
		id, err := g.enter(at, g.row())
		if err != nil {
			return err
		}
		if _, err := g.must(http.StatusOK, "PATCH", "/records/witness/"+id, map[string]any{"values": map[string]any{"phone": g.phone(), "told": g.told()}}, "If-Match", `"1"`); err != nil {
			return err
		}
	}
	return nil
}

func (g *garden) refused(at string) error {
	for range plantedEach {
		values := g.row()
		delete(values, "text")
		if _, err := g.must(http.StatusUnprocessableEntity, "POST", "/records/witness", map[string]any{"unit": at, "move": "enter", "values": values}); err != nil {
			return err
		}
		if _, err := g.must(http.StatusOK, "POST", "/records/witness/check", map[string]any{"unit": at, "values": values}); err != nil {
			return err
		}
	}
	return nil
}

func (g *garden) double(at string) error {
	for range plantedEach {
		values := g.row()
		if _, err := g.enter(at, values); err != nil {
			return err
		}
		values["phone"], values["told"] = g.phone(), g.told()
		if _, err := g.must(http.StatusConflict, "POST", "/records/witness", map[string]any{"unit": at, "move": "enter", "values": values}); err != nil {
			return err
		}
	}
	return nil
}

func (g *garden) repeated(at string) error {
	for i := range plantedEach {
		in, key := map[string]any{"unit": at, "move": "enter", "values": g.row()}, fmt.Sprint("planted", i)
		for range 2 {
			if _, err := g.must(http.StatusCreated, "POST", "/records/witness", in, "Idempotency-Key", key); err != nil {
				return err
			}
		}
		in["values"] = g.row()
		if _, err := g.must(http.StatusConflict, "POST", "/records/witness", in, "Idempotency-Key", key); err != nil {
			return err
		}
	}
	return nil
}

// sought looks for values under veils, in a list, in its condition, in all ledgers and in an export.
func (g *garden) sought(at string) error {
	for range plantedEach {
		values := g.row()
		if _, err := g.enter(at, values); err != nil {
			return err
		}
		for _, words := range []any{values["identity"], g.number(), g.phone()} {
			out, err := g.must(http.StatusOK, "POST", "/veil", map[string]any{"words": words})
			if err != nil {
				return err
			}
			veil, _ := out["veil"].(string)
			for _, path := range []string{"/records/witness?q=" + veil, "/records/witness?where=identity:" + veil, "/search/groups?q=" + veil, "/search?q=" + veil, "/export/witness.xlsx?q=" + veil} {
				if _, err := g.must(http.StatusOK, "GET", path, nil); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (g *garden) views(string) error {
	for range plantedEach {
		phone, number := g.phone(), g.number()
		for _, view := range []map[string]any{
			{"title": "条件", "address": "", "query": map[string]any{"where": []string{"phone:" + phone}}},
			{"title": "地址", "address": "where=phone%3A" + url.QueryEscape(phone), "query": map[string]any{}},
			{"title": "词", "address": "", "query": map[string]any{"q": number}},
		} {
			if _, err := g.must(http.StatusUnprocessableEntity, "POST", "/views/witness", view); err != nil {
				return err
			}
		}
	}
	return nil
}

func (g *garden) checked(string) error {
	file, err := g.sheet("0镇", true)
	if err != nil {
		return err
	}
	id, err := g.importing(file)
	if err != nil {
		return err
	}
	_, err = g.must(http.StatusOK, "GET", "/imports/"+id+"/rows?kind=wrong", nil)
	return err
}

func (g *garden) imported(string) error {
	file, err := g.sheet("0镇", false)
	if err != nil {
		return err
	}
	id, err := g.importing(file)
	if err == nil {
		_, err = g.must(http.StatusOK, "POST", "/imports/"+id+"/commit", nil)
	}
	return err
}

func (g *garden) signing(at string) error {
	for range plantedEach {
		id, err := g.enter(at, g.row())
		if err != nil {
			return err
		}
		if _, err := g.must(http.StatusOK, "POST", "/records/witness/"+id+"/moves/settle", map[string]any{"values": map[string]any{"caller": g.phone()}}); err != nil {
			return err
		}
	}
	return nil
}

func (g *garden) overridden(at string) error {
	for range plantedEach {
		id, err := g.enter(at, g.row())
		if err != nil {
			return err
		}
		if _, err := g.must(http.StatusOK, "POST", "/records/witness/"+id+"/verbs/override", map[string]any{"field": "rating", "values": map[string]any{"rating": g.told()}, "note": "复核"}); err != nil {
			return err
		}
	}
	return nil
}

// persons are entered with their number, refused under another name, and get a number later.
func (g *garden) persons(at string) error {
	for i := range plantedEach {
		number := g.number()
		for j, name := range []string{"钱七", "孙八"} {
			status, out, err := g.ask(g.admin, "POST", "/units/"+at+"/people", map[string]any{"name": name, "login": fmt.Sprintf("person%d-%d", i, j), "role": "town_office", "identity": number, "phone": g.phone()})
			if err != nil || status != []int{http.StatusCreated, http.StatusConflict}[j] {
				return fmt.Errorf("%d %v %w", status, out, err)
			}
			if password, _ := out["password"].(string); password != "" {
				g.keep(password)
			}
		}
	}
	return nil
}

// revealed shows values, with their history, to one who gives a reason.
func (g *garden) revealed(at string) error {
	for range plantedEach {
		id, err := g.enter(at, g.row())
		if err != nil {
			return err
		}
		for _, field := range []string{"identity", "phone", "told"} {
			if _, err := g.must(http.StatusOK, "POST", "/records/witness/"+id+"/reveal", map[string]any{"field": field, "reason": "回访"}); err != nil {
				return err
			}
		}
		if _, err := g.must(http.StatusOK, "GET", "/records/witness/"+id+"/history", nil); err != nil {
			return err
		}
	}
	return nil
}

func (g *garden) tokens(string) error {
	for _, cookie := range []string{g.admin, g.c.cookie, g.c.towns[0].cookie} {
		_, value, _ := strings.Cut(cookie, "=")
		g.keep(value)
	}
	g.keep("A password for the bench 1")
	for i := range plantedEach {
		out, err := g.must(http.StatusCreated, "POST", "/me/tokens", map[string]any{"name": fmt.Sprint("令牌", i), "read": []string{"*"}, "expires": time.Now().AddDate(0, 0, 30)})
		if err != nil {
			return err
		}
		token, _ := out["token"].(string)
		if token == "" {
			return fmt.Errorf("no token: %v", out)
		}
		g.keep(token)
	}
	return nil
}
