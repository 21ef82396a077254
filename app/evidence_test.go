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
