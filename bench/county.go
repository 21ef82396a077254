package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"time"
)

// county is the built product serving a small county with the ledger `site`: towns with an officer and enterprises each.
type county struct {
	*server
	data, database string
	towns          []town
	department     string // a unit
	inspector      string // a person
	cookie         string // the session of an officer of the county
}

type town struct {
	unit, path  string
	enterprises []string // units
	cookie      string   // the officer's session
}

var setupToken = regexp.MustCompile(`setup\?token=(\w+)`)

// start serves the installation in a folder, on the embedded database where no other is named. Further arguments go to the command.
func (at *place) start(data, database string, more ...string) (*server, error) {
	args := append([]string{"serve", "--data", data, "--port", "0", "--rate", "0", "--packs", filepath.Join(at.root, "bench", "packs", "site")}, more...)
	if database != "" {
		args = append(args, "--database", database)
	}
	return serve(exec.Command(at.program(), args...), time.Minute)
}

// found makes a county with towns in a fresh installation.
func (at *place) found(data, database string, towns int) (*county, error) {
	s, err := at.start(data, database)
	if err != nil {
		return nil, err
	}
	c := &county{server: s, data: data, database: database}
	if err := c.settle(towns); err != nil {
		return nil, fmt.Errorf("%w; %v", err, c.stop())
	}
	return c, nil
}

type made struct {
	ID       string `json:"id"`
	Path     string `json:"path"`
	Person   string `json:"person"`
	Login    string `json:"login"`
	Password string `json:"password"`
	Items    []made `json:"items"`
}

func (c *county) settle(towns int) error {
	token, err := c.printed(setupToken, time.Minute)
	if err != nil {
		return err
	}
	ctx := context.Background()
	const password = "A password for the bench 1"
	res, err := call(ctx, "POST", c.url+"/api/setup", map[string]any{"token": token[1], "county": "测试县", "code": "990001", "name": "管理员", "login": "admin", "password": password}, nil)
	if err != nil {
		return err
	}
	admin := res.Cookies()[0].String()
	post := func(path string, in map[string]any) (out made, err error) {
		_, err = call(ctx, "POST", c.url+"/api"+path, in, &out, "Cookie", admin)
		return out, err
	}
	var roots made
	if _, err := call(ctx, "GET", c.url+"/api/units", nil, &roots, "Cookie", admin); err != nil {
		return err
	}
	unit := func(kind, name, parent string) made {
		if err != nil {
			return made{}
		}
		var out made
		out, err = post("/units", map[string]any{"kind": kind, "name": name, "parent": parent})
		return out
	}
	root, granter := roots.Items[0].ID, "" // who gives the posts that the administrator asks for
	officer := func(at, role, name string) made {
		if err != nil {
			return made{}
		}
		var out made
		var asked struct{ Items []struct{ ID string } }
		if out, err = post("/units/"+at+"/people", map[string]any{"name": name, "login": name, "role": role}); err != nil || granter == "" {
			return out
		}
		if _, err = call(ctx, "GET", c.url+"/api/post-requests", nil, &asked, "Cookie", granter); err != nil {
			return out
		}
		for _, r := range asked.Items {
			if _, err = call(ctx, "POST", c.url+"/api/post-requests/"+r.ID+"/decide", map[string]any{"accept": true, "reason": ""}, nil, "Cookie", granter); err != nil {
				return out
			}
		}
		return out
	}
	logIn := func(p made) string {
		if err != nil {
			return ""
		}
		res, failed := call(ctx, "POST", c.url+"/api/session", map[string]any{"login": p.Login, "password": p.Password}, nil)
		if failed != nil {
			err = failed
			return ""
		}
		session := res.Cookies()[0].Name + "=" + res.Cookies()[0].Value
		_, err = call(ctx, "PUT", c.url+"/api/me/password", map[string]any{"old": p.Password, "new": password}, nil, "Cookie", session) // somebody else set it
		return session
	}
	granter = logIn(officer(root, "security_admin", "granter"))
	c.department = unit("department", "应急局", root).ID
	c.inspector = officer(c.department, "department_officer", "inspector").Person
	c.cookie = logIn(officer(root, "committee_office", "office"))
	for i := range towns {
		u := unit("town", fmt.Sprintf("%d镇", i), root)
		t := town{unit: u.ID, path: u.Path}
		for j := range 5 {
			t.enterprises = append(t.enterprises, unit("enterprise", fmt.Sprintf("企业%d-%d", i, j), t.unit).ID)
		}
		t.cookie = logIn(officer(t.unit, "town_office", fmt.Sprintf("officer%d", i)))
		c.towns = append(c.towns, t)
	}
	return err
}

// site is the twenty values of a record of `site`; n makes them differ.
func (c *county) site(n int) map[string]any {
	grades := []string{"low", "general", "considerable", "major"}
	v := map[string]any{
		"name": fmt.Sprintf("第%d号喷涂作业场所", n), "description": "该场所设有喷漆房两间、烘干房一间，配备可燃气体报警装置和防爆风机，作业时段为每日八时至十八时，夜间断电停产并上锁。",
		"credit_code": "91330106MA2XK7Q397", "region": "370102", "phone": "13800138000", "industry": "C2110", "address": fmt.Sprintf("工业路%d号院内东侧二层", n%1000),
		"workers": 5 + n%200, "area": 120.5 + float64(n%100), "investment": 15000.25, "trained": 0.85, "gas": n%2 == 0,
		"built_on": "2019-05-20", "check_by": fmt.Sprintf("2099-%02d-%02d", 1+n%12, 1+n%28), "seen_at": "2025-11-03T08:30:00Z",
		"grade": grades[1+n%3], "risks": []string{"fire", "explosion"}, "supervisor": c.department, "inspector": c.inspector,
	}
	return v
}

// creating is the request that an officer creates a site with; every one carries a key of its own.
func (c *county) creating(t town, n int, key string, beside string) []byte {
	values := c.site(n)
	if beside != "" {
		values["beside"] = beside
	}
	body, _ := json.Marshal(map[string]any{"unit": t.enterprises[n%len(t.enterprises)], "move": "enter", "values": values}) // plain values
	return request("POST", c.url, "/api/records/site", body, "Cookie", t.cookie, "Idempotency-Key", key)
}
