package app

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"zhiben/audit"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/secret"
	"zhiben/store"
)

// A record's proof is for whoever may read the record, holds nothing that pages mask, and stands without the server; so do checkpoints,
// which anybody who is logged in may take away.
func TestProofOfARecord(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		town, far := s.logIn("shiqiao"), s.logIn("longquan")
		const phone = "13812345678"
		made := s.logIn("anweiban").post("/api/records/tip", map[string]any{"unit": town.unit("石桥镇")["id"], "move": "enter", "values": map[string]any{"text": "堵塞消防通道", "phone": phone, "informant": "李明远"}}).want(201)
		path := "/api/records/tip/" + str(made["id"])
		town.post(path+"/comments", map[string]any{"text": "已看"}).want(200)
		s.catchUp()
		first := town.get(path + "/proof")
		var p event.Proof
		if err := json.Unmarshal(first.raw, &p); err != nil || first.status != 200 {
			t.Fatalf("%d %v %s", first.status, err, first.raw)
		}
		if len(p.Events) != 2 || p.Events[0].Why != "protected" || !strings.Contains(p.Events[1].Form, "已看") || bytes.Contains(first.raw, []byte(phone)) {
			t.Errorf("%+v", p.Events)
		}
		key := s.app.Keys.Public()
		c, err := p.Check(key, nil)
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(t.TempDir(), "proof.json")
		verify := func(v Verification) (string, error) {
			var out bytes.Buffer
			v.Out, v.Key = &out, key
			return out.String(), Verify(context.Background(), v)
		}
		if err := os.WriteFile(file, first.raw, 0o600); err != nil {
			t.Fatal(err)
		}
		if said, err := verify(Verification{File: file, Checkpoint: c.Note}); err != nil {
			t.Errorf("%s %v", said, err)
		}

		town.post(path+"/comments", map[string]any{"text": "再看"}).want(200)
		s.catchUp()
		var later event.Proof
		if err := json.Unmarshal(town.get(fmt.Sprintf("%s/proof?checkpoint=%d", path, c.Size)).raw, &later); err != nil || len(later.Events) != 3 {
			t.Fatalf("%d events, %v", len(later.Events), err)
		}
		if _, err := later.Check(key, c); err != nil {
			t.Errorf("against the earlier checkpoint: %v", err)
		}
		later.Events[2].Form = strings.Replace(later.Events[2].Form, "再看", "没看", 1)
		if _, err := later.Check(key, c); !fault.Is(err, "event") {
			t.Errorf("a changed word: %v", err)
		}
		far.get(path+"/proof").wantCode(404, "not_found")

		page := far.get("/api/checkpoints").want(200)
		items := list(page["items"])
		if len(items) != 2 || page["key"] != key || str(items[1]["note"]) != c.Note {
			t.Fatalf("checkpoints: %v", page)
		}
		sheet := far.get(fmt.Sprintf("/api/checkpoints/%v", items[0]["size"])).want(200)
		if qr := sheet["qr"].(map[string]any); qr["path"] == "" {
			t.Errorf("no code: %v", sheet)
		}
		far.get("/api/checkpoints/1").wantCode(404, "not_found")
	})
}

// What an event says is erased by two persons, one after the other, with a ground: nobody reads it any more, it is told, and the log is still
// proved. Acts of the audit stay.
func TestErasure(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		office, second, town := s.logIn("anweiban"), s.logIn("anweiban2"), s.logIn("shiqiao")
		const told = "举报人住三单元"
		made := office.post("/api/records/tip", map[string]any{"unit": town.unit("石桥镇")["id"], "move": "enter", "values": map[string]any{"text": "堵塞消防通道", "phone": "13812345678"}}).want(201)
		path := "/api/records/tip/" + str(made["id"])
		town.post(path+"/comments", map[string]any{"text": told}).want(200)
		office.post(path+"/reveal", map[string]any{"field": "phone", "reason": "回访"}).want(200)
		events := func(c *client) map[string]map[string]any {
			out := map[string]map[string]any{}
			for _, e := range list(c.get(path + "/history").want(200)["items"]) {
				out[str(e["kind"])] = e
			}
			return out
		}
		before := events(office)
		comment := path + "/events/" + str(before["comment"]["id"]) + "/erase"
		ground := map[string]any{"reason": "本人申请，个人信息保护法第四十七条"}
		if before["comment"]["erase"] != "ask" || before["reveal"]["erase"] != "" || events(town)["comment"]["erase"] != "" {
			t.Errorf("offered: %v", before)
		}
		town.post(comment, ground).wantCode(403, "not_for_this_post")
		s.logIn("longquan").post(comment, ground).wantCode(404, "not_found")
		office.post(comment, map[string]any{"reason": " "}).wantCode(422, "needs_fields")
		office.post(path+"/events/"+str(before["reveal"]["id"])+"/erase", ground).wantCode(409, "audit_kept")
		office.post(path+"/events/none/erase", ground).wantCode(404, "no_event")
		if got := office.post(comment, ground).want(200); got["done"] != false {
			t.Errorf("one person erases: %v", got)
		}
		office.post(comment, ground).wantCode(403, "second_person")
		if got := events(office)["comment"]["erase"]; got != "asked" {
			t.Errorf("after asking: %v", got)
		}
		if got := events(second)["comment"]; got["erase"] != "confirm" || got["note"] != told {
			t.Errorf("to be confirmed: %v", got)
		}
		s.catchUp()
		notices := fmt.Sprint(list(second.get("/api/notices").want(200)["items"]))
		if !strings.Contains(notices, "请确认清除一条办理记录的内容") || strings.Contains(fmt.Sprint(list(town.get("/api/notices").want(200)["items"])), "请确认清除") {
			t.Errorf("told: %s", notices)
		}
		if got := second.post(comment, ground).want(200); got["done"] != true {
			t.Errorf("the second person: %v", got)
		}
		second.post(comment, ground).wantCode(409, "erased")
		after := events(town)
		if after["comment"]["erased"] != true || after["comment"]["note"] != nil || after["erase"]["note"] != ground["reason"] {
			t.Errorf("after: %v", after)
		}
		s.catchUp()
		var p event.Proof
		raw := town.get(path + "/proof").raw
		if err := json.Unmarshal(raw, &p); err != nil || p.Events[1].Why != "erased" || bytes.Contains(raw, []byte(told)) {
			t.Errorf("%v %s", err, raw)
		}
		if _, err := p.Check(s.app.Keys.Public(), nil); err != nil {
			t.Error(err)
		}
		if err := s.app.DB.Read(context.Background(), (&Check{Data: s.app.options.Data}).Run); err != nil {
			t.Errorf("verified: %v", err)
		}
		wiped(s, office, second, town, path)
		auditor := s.logIn("shenji")
		said := strings.Join(sentences(auditor.acts("?kind=protected")), "\n")
		for _, want := range []string{"周文静（县安委办）申请清除“群众反映”", "秦越（县安委办）清除了“群众反映”"} {
			if !strings.Contains(said, want) {
				t.Errorf("the audit does not say %s: %s", want, said)
			}
		}
		least := auditor.get("/api/audit").want(200)["least"].(float64)
		if least < 180 {
			t.Errorf("kept for %v days", least)
		}
	})
}

// wiped takes the text of a record out of it in one act of two persons: out of its row, search, history and events; the rest of what the events said
// is still there and proved.
func wiped(s *site, office, second, town *client, path string) {
	t := s.t
	const secret, again = "堵塞消防通道", "王小二堵塞消防通道"
	now := office.get(path)
	office.send("PATCH", path, map[string]any{"values": map[string]any{"text": again}}, map[string]string{"If-Match": now.header.Get("ETag")}).want(200)
	s.catchUp()
	found := func() int { return len(list(town.get("/api/search?q=%E5%A0%B5%E5%A1%9E").want(200)["items"])) }
	if found() != 1 {
		t.Fatalf("the text is not found before: %d", found())
	}
	var event string
	for _, e := range list(office.get(path + "/history").want(200)["items"]) {
		if e["kind"] == "create" {
			event = str(e["id"])
			if offered := fmt.Sprint(e["erasable"]); !strings.Contains(offered, "text") || !strings.Contains(offered, "phone") {
				t.Errorf("offered: %s", offered)
			}
		}
	}
	at, ground := path+"/events/"+event+"/erase", map[string]any{"reason": "本人申请", "fields": []string{"text"}}
	office.post(at, map[string]any{"reason": "x", "fields": []string{"state"}}).want(422)
	if got := office.post(at, ground).want(200); got["done"] != false {
		t.Errorf("one person: %v", got)
	}
	for _, e := range list(second.get(path + "/history").want(200)["items"]) {
		if e["id"] == event && (e["erase"] != "confirm" || !strings.Contains(fmt.Sprint(e["erasable"]), "text") || strings.Contains(fmt.Sprint(e["erasable"]), "phone")) {
			t.Errorf("to be confirmed: %v", e)
		}
	}
	if got := second.post(at, map[string]any{"reason": "经核实"}).want(200); got["done"] != true {
		t.Errorf("the second person: %v", got)
	}
	s.catchUp()
	if values := town.get(path).want(200)["values"].(map[string]any); values["text"] != nil || values["phone"] == nil {
		t.Errorf("the record still has %v", values)
	}
	if found() != 0 {
		t.Error("it is still found")
	}
	if raw := office.get(path + "/history").raw; bytes.Contains(raw, []byte(secret)) {
		t.Errorf("the history still says it: %s", raw)
	}
	if err := s.app.DB.Read(context.Background(), func(tx *store.Tx) error {
		if err := tx.Query(`SELECT body FROM event`, nil, func(scan func(...any) error) error {
			var text []byte
			err := scan(&text)
			if bytes.Contains(text, []byte(secret)) {
				t.Errorf("an event still has it: %s", text)
			}
			return err
		}); err != nil {
			return err
		}
		check := Check{Data: s.app.options.Data, Keys: s.app.Keys}
		err := check.Run(tx)
		if err == nil && check.Rows.Unproven > 0 {
			t.Errorf("%d values are not proved any more", check.Rows.Unproven)
		}
		return err
	}); err != nil {
		t.Errorf("verified: %v", err)
	}
}

func (s *site) catchUp() {
	s.t.Helper()
	if err := s.app.CatchUp(context.Background()); err != nil {
		s.t.Fatal(err)
	}
}

// An export of the audit is checked without the server; whatever is changed in it is noticed.
func TestExportOfTheAudit(t *testing.T) {
	onDesk(t, func(s *site) {
		t := s.t
		auditor := s.logIn("shenji")
		s.catchUp()
		old, err := s.app.Checkpoint(context.Background(), "")
		if err != nil {
			t.Fatal(err)
		}
		s.logIn("anweiban").get("/api/export/tip.xlsx")
		s.catchUp()
		r := auditor.get(fmt.Sprintf("/api/audit/export?checkpoint=%d", old.Size))
		if r.status != 200 {
			t.Fatalf("%d %s", r.status, r.raw)
		}
		s.logIn("anweiban").get("/api/audit/export").wantCode(403, "not_for_this_post")
		key := s.app.Keys.Public()
		check := func(data []byte, key string, outside *event.Checkpoint) error {
			_, err := audit.Check(bytes.NewReader(data), int64(len(data)), key, outside)
			return err
		}
		found, err := audit.Check(bytes.NewReader(r.raw), int64(len(r.raw)), key, old)
		if err != nil || found.Acts < 100 || !strings.Contains(found.Signed, "by 沈静仪") {
			t.Fatalf("%+v %v", found, err)
		}
		if err := check(r.raw, "", nil); err != nil {
			t.Errorf("by itself: %v", err)
		}
		if said := auditor.acts("?kind=audit"); !strings.Contains(str(said[0]["text"]), fmt.Sprintf("导出审计记录 %d 条", found.Acts)) {
			t.Errorf("the export is no act: %v", said[0]["text"])
		}
		files := unzip(t, r.raw)
		lines := strings.SplitAfter(files["audit.jsonl"], "\n")
		forked := *old
		forked.Root[0]++
		stranger, err := secret.Generate()
		if err != nil {
			t.Fatal(err)
		}
		with := func(name, text string) []byte {
			changed := map[string]string{}
			for n, was := range files {
				changed[n] = was
			}
			if changed[name] = text; text == "" {
				delete(changed, name)
			}
			return zipped(t, changed)
		}
		for name, c := range map[string]struct {
			err  error
			code string
		}{
			"another key":       {check(r.raw, stranger.Public(), nil), "signature"},
			"a fork":            {check(r.raw, key, &forked), "fork"},
			"a sentence":        {check(with("audit.jsonl", strings.Replace(files["audit.jsonl"], "导出", "查看", 1)), key, nil), "export_file"},
			"an act left out":   {check(with("audit.jsonl", strings.Join(append(append([]string{}, lines[:5]...), lines[6:]...), "")), key, nil), "export_file"},
			"the sheet":         {check(with("audit.xlsx", files["audit.xlsx"]+" "), key, nil), "export_file"},
			"no sheet":          {check(with("audit.xlsx", ""), key, nil), "export_files"},
			"no signature":      {check(with("signed.txt", ""), key, nil), "export_files"},
			"a file too many":   {check(with("more.txt", "x"), key, nil), "export_files"},
			"the signed filter": {check(with("signed.txt", strings.Replace(files["signed.txt"], "filter {}", `filter {"kind":"export"}`, 1)), key, nil), "signature"},
			"no zip":            {check([]byte("x"), key, nil), "export_format"},
			"half of it":        {check(r.raw[:len(r.raw)/2], key, nil), "export_format"},
		} {
			if !fault.Is(c.err, c.code) {
				t.Errorf("%s: %v, want %s", name, c.err, c.code)
			}
		}
		// Even who holds the key cannot put words into an event's mouth.
		forged := strings.Replace(files["audit.jsonl"], `\"kind\":\"log_in\"`, `\"kind\":\"log_off\"`, 1)
		body := files["signed.txt"][:strings.Index(files["signed.txt"], "\n\n")+1]
		body = strings.Replace(body, store.Hash([]byte(files["audit.jsonl"])), store.Hash([]byte(forged)), 1)
		resigned, err := s.app.SignText(body)
		if err != nil {
			t.Fatal(err)
		}
		if err := check(zipped(t, map[string]string{"audit.jsonl": forged, "audit.xlsx": files["audit.xlsx"], "signed.txt": resigned}), key, nil); !fault.Is(err, "event") {
			t.Errorf("a forged event signed anew: %v", err)
		}
	})
}

func unzip(t *testing.T, data []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = string(b)
	}
	return out
}

func zipped(t *testing.T, files map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range files {
		w, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(w, text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
