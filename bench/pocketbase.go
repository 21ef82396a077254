package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"zhiben/internal/testpg"
)

const pocketBaseVersion = "v0.39.0"

// pocketBase is the peer of create-http-sqlite: PocketBase's own example program with a collection of the same twenty fields.
type pocketBase struct {
	*server
	token string // of the officer
	site  func(n int) map[string]any
}

// peers is where programs built for comparison are kept, ignored by git. It does not lie below the folder of temporary files: a
// PocketBase that does turns its development mode on.
func (at *place) peers() string { return filepath.Join(at.root, ".bench") }

// buildPocketBase builds the example program once.
func (at *place) buildPocketBase() (string, error) {
	program := filepath.Join(at.peers(), "pocketbase-"+pocketBaseVersion)
	if _, err := os.Stat(program); err == nil {
		return program, nil
	}
	cmd := exec.Command("go", "install", "github.com/pocketbase/pocketbase/examples/base@"+pocketBaseVersion)
	cmd.Dir = os.TempDir() // outside the module
	cmd.Env = append(os.Environ(), "GOBIN="+at.peers(), "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build PocketBase %s: %w\n%s", pocketBaseVersion, err, out)
	}
	return program, os.Rename(filepath.Join(at.peers(), "base"), program)
}

// startPocketBase serves a fresh PocketBase with the collection, a town and its officer.
func (at *place) startPocketBase(data string) (*pocketBase, error) {
	program, err := at.buildPocketBase()
	if err != nil {
		return nil, err
	}
	const login, password = "admin@example.com", "a password for the bench"
	if err := command(at.root, program, "superuser", "upsert", login, password, "--dir", data, "--dev=false"); err != nil {
		return nil, err
	}
	port, err := testpg.FreePort()
	if err != nil {
		return nil, err
	}
	s, err := serve(exec.Command(program, "serve", "--dir", data, "--dev=false", "--automigrate=false", "--http", fmt.Sprintf("127.0.0.1:%d", port)), time.Minute)
	if err != nil {
		return nil, err
	}
	p := &pocketBase{server: s}
	if err := p.fill(login, password); err != nil {
		return nil, errors.Join(err, p.stop())
	}
	return p, nil
}

type pocketAnswer struct {
	ID     string        `json:"id"`
	Token  string        `json:"token"`
	Record *pocketAnswer `json:"record"`
}

// fill makes the collections. The rule of `sites` asks what the ledger asks: an officer, a site of the officer's own town, the same
// two conditions.
func (p *pocketBase) fill(login, password string) error {
	var err error
	admin := ""
	post := func(path string, in map[string]any) (out pocketAnswer) {
		if err == nil {
			_, err = call(context.Background(), "POST", p.url+"/api/collections"+path, in, &out, "Authorization", admin)
		}
		return out
	}
	type m = map[string]any
	admin = post("/_superusers/auth-with-password", m{"identity": login, "password": password}).Token
	towns := post("", m{"name": "towns", "type": "base", "fields": []m{{"name": "name", "type": "text"}}}).ID
	units := post("", m{"name": "units", "type": "base", "fields": []m{{"name": "name", "type": "text"}, {"name": "town", "type": "relation", "collectionId": towns, "maxSelect": 1}}}).ID
	officers := post("", m{"name": "officers", "type": "auth", "fields": []m{{"name": "town", "type": "relation", "collectionId": towns, "maxSelect": 1}}}).ID
	text := func(name, pattern string, max int) m {
		return m{"name": name, "type": "text", "pattern": pattern, "max": max}
	}
	number := func(name string, whole, required bool) m {
		return m{"name": name, "type": "number", "onlyInt": whole, "required": required}
	}
	relation := func(name, to string) m {
		return m{"name": name, "type": "relation", "collectionId": to, "maxSelect": 1}
	}
	post("", m{"name": "sites", "type": "base",
		"createRule": `@request.auth.id != "" && unit.town = @request.auth.town && check_by >= @todayStart && workers > 0 && (gas != true || grade != "low")`,
		"indexes":    []string{"CREATE INDEX sites_grade ON sites (grade)", "CREATE INDEX sites_check_by ON sites (check_by)", "CREATE INDEX sites_unit ON sites (unit, check_by)", "CREATE INDEX sites_state ON sites (state, check_by)"},
		"fields": []m{
			{"name": "name", "type": "text", "required": true, "max": 500}, text("description", "", 20000), text("credit_code", "^[0-9A-HJ-NPQRTUWXY]{18}$", 18), text("region", "^[0-9]{6,12}$", 12),
			text("phone", "^1[3-9][0-9]{9}$", 20), text("industry", "^[A-T]?[0-9]{2,4}$", 5), text("address", "", 500), number("workers", true, true), number("area", false, false),
			number("investment", false, false), number("trained", false, false), {"name": "gas", "type": "bool"}, {"name": "built_on", "type": "date"}, {"name": "check_by", "type": "date", "required": true},
			{"name": "seen_at", "type": "date"}, {"name": "grade", "type": "select", "values": []string{"low", "general", "considerable", "major"}, "maxSelect": 1, "required": true},
			{"name": "risks", "type": "select", "values": []string{"fire", "explosion", "poisoning", "fall", "machine"}, "maxSelect": 5}, relation("supervisor", units), relation("inspector", officers),
			// What the ledger has besides its twenty fields: the unit it is about, its state, when and by whom it was made.
			relation("unit", units), {"name": "state", "type": "select", "values": []string{"listed", "checked"}, "maxSelect": 1}, {"name": "created", "type": "autodate", "onCreate": true}, relation("created_by", officers),
		}})
	if err != nil {
		return err
	}
	// A relation to the collection itself needs the collection to be there.
	var sites struct {
		ID      string           `json:"id"`
		Fields  []map[string]any `json:"fields"`
		Indexes []string         `json:"indexes"`
	}
	if _, err := call(context.Background(), "GET", p.url+"/api/collections/sites", nil, &sites, "Authorization", admin); err != nil {
		return err
	}
	if _, err := call(context.Background(), "PATCH", p.url+"/api/collections/sites", m{
		"fields": append(sites.Fields, relation("beside", sites.ID)), "indexes": append(sites.Indexes, "CREATE INDEX sites_beside ON sites (beside)")}, nil, "Authorization", admin); err != nil {
		return err
	}
	town := post("/towns/records", m{"name": "东镇"}).ID
	department := post("/units/records", m{"name": "应急局"}).ID
	var enterprises []string
	for i := range 5 {
		enterprises = append(enterprises, post("/units/records", m{"name": fmt.Sprintf("企业%d", i), "town": town}).ID)
	}
	post("/officers/records", m{"email": "officer@example.com", "password": password, "passwordConfirm": password, "town": town, "verified": true})
	officer := post("/officers/auth-with-password", m{"identity": "officer@example.com", "password": password})
	if err != nil {
		return err
	}
	p.token = officer.Token
	p.site = func(n int) map[string]any {
		v := (&county{department: department, inspector: officer.Record.ID}).site(n)
		v["unit"], v["state"], v["created_by"] = enterprises[n%len(enterprises)], "listed", officer.Record.ID
		return v
	}
	return nil
}

func (p *pocketBase) creating(n int, beside string) []byte {
	values := p.site(n)
	if beside != "" {
		values["beside"] = beside
	}
	body, _ := json.Marshal(values) // plain values
	return request("POST", p.url, "/api/collections/sites/records", body, "Authorization", p.token)
}
