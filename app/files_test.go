package app

import (
	"archive/zip"
	"bytes"
	"context"
	"image"
	"image/png"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"zhiben/document"
	"zhiben/event"
	"zhiben/record"
	"zhiben/store"
)

// Files are taken by what they hold, shown only where that is safe, and refused with the remedy when there is no room.
func TestFiles(t *testing.T) {
	onBoth(t, true, func(s *site) {
		t := s.t
		office := s.logIn("anweiban")
		office.post("/api/files", form{name: "a.svg", data: []byte("<svg onload='alert(1)'/>")}).wantCode(422, "file_type")
		office.post("/api/files", form{name: "a.png", data: []byte("<html><script>alert(1)</script>")}).wantCode(422, "file_content")

		var b bytes.Buffer
		if err := png.Encode(&b, image.NewRGBA(image.Rect(0, 0, 8, 8))); err != nil {
			t.Fatal(err)
		}
		picture := office.post("/api/files", form{name: "a.png", data: b.Bytes()}).want(200)
		text := office.post("/api/files", form{name: "a.txt", data: []byte("<script>alert(1)</script>")}).want(200)
		for _, c := range []struct{ path, mime, how string }{
			{"/api/files/" + str(picture["hash"]), "image/png", "attachment"},
			{"/api/files/" + str(picture["hash"]) + "?as=view", "image/png", "inline"},
			{"/api/files/" + str(picture["hash"]) + "?as=small", "image/png", "inline"},
			{"/api/files/" + str(text["hash"]) + "?as=view", "text/plain; charset=utf-8", "inline"},
		} {
			r := office.get(c.path)
			h := r.header
			if r.status != 200 || h.Get("Content-Type") != c.mime || !strings.HasPrefix(h.Get("Content-Disposition"), c.how) || !strings.HasPrefix(h.Get("Content-Security-Policy"), "sandbox") || h.Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("%s: %d %v", c.path, r.status, h)
			}
		}

		markedCopies(s, office)
		fullDisk(s, office, str(picture["hash"]))

		for i, p := range []string{"file_quota_unit", "file_quota"} {
			office.send("PUT", "/api/params/"+p, map[string]any{"value": i + 1, "reason": "试"}, nil).want(204)
			half := bytes.Repeat([]byte("a"), 900<<10)
			copy(half, p)
			if got := office.post("/api/files", form{name: "b.txt", data: half}).want(200); !strings.Contains(str(got["warning"]), "%") {
				t.Errorf("%s: no warning over 80 %%: %v", p, got)
			}
			copy(half, "x"+p)
			office.post("/api/files", form{name: "c.txt", data: half}).wantCode(409, map[string]string{"file_quota_unit": "unit_full", "file_quota": "county_full"}[p])
			office.send("PUT", "/api/params/"+p, map[string]any{"value": 0, "reason": "试"}, nil).want(204)
		}
	})
}

// fullDisk uploads while the disk is full: the answer says so and what to do, nothing of the upload is left behind, neither a row nor a part of a
// file, what was there is given as before, and once there is room it goes on.
func fullDisk(s *site, office *client, there string) {
	t := s.t
	left := func() (names []string) {
		folder := filepath.Join(s.app.options.Data, "files")
		if err := filepath.WalkDir(folder, func(p string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				names = append(names, p)
			}
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return names
	}
	rows := func() (n int64) {
		if err := s.app.DB.Read(context.Background(), func(tx *store.Tx) error {
			_, err := tx.Row(`SELECT count(*) FROM file`, nil, &n)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return n
	}
	files, had := left(), rows()
	large := form{name: "现场.txt", data: bytes.Repeat([]byte("现场记录。"), 4000)}
	s.app.Blobs.Write = func(f *os.File, data []byte) (int, error) {
		n, _ := f.Write(data[:len(data)/2])
		return n, syscall.ENOSPC
	}
	got := office.post("/api/files", large)
	got.wantCode(503, "disk_full")
	if !strings.Contains(string(got.raw), "磁盘") {
		t.Errorf("the answer does not say what is full: %s", got.raw)
	}
	if now := left(); !slices.Equal(now, files) || rows() != had {
		t.Errorf("left behind: %v, %d rows more", now, rows()-had)
	}
	if r := office.get("/api/files/" + there); r.status != 200 {
		t.Errorf("what was there: %d", r.status)
	}
	s.app.Blobs.Write = (*os.File).Write
	if got := office.post("/api/files", large).want(200); rows() != had+1 || len(left()) != len(files)+1 {
		t.Errorf("once there is room: %v", got)
	}
}

// markedCopies takes copies of two documents of a record: one that the program made of protected values names who takes it, is told to the audit and is
// kept by no cache; the bytes that are kept stay what their hash says. The other is given as it is.
func markedCopies(s *site, office *client) {
	t := s.t
	task := list(office.get("/api/records/task?limit=1").want(200)["items"])[0]
	path := "/api/records/task/" + str(task["id"])
	var hashes []string
	for _, text := range []string{"电话13800138000", "没有受保护的内容"} {
		data, err := document.WriteDocx(document.Doc{Title: "通知书", Parts: []document.Part{{Text: text}}})
		if err != nil {
			t.Fatal(err)
		}
		hashes = append(hashes, str(office.post("/api/files", form{name: "通知书.docx", data: data}).want(200)["hash"]))
	}
	office.post(path+"/comments", map[string]any{"text": "附文书", "files": hashes}).want(200)
	if err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
		for i, hash := range hashes {
			e := &event.Event{Region: "990826", Ledger: "task", Record: str(task["id"]), Kind: record.KindDocument, Body: event.Body{Files: []event.File{{Hash: hash, Name: "通知书.docx"}}, Extra: map[string]any{"template": "x"}}}
			if i == 0 {
				e.Body.Extra["protected"] = true
			}
			if err := event.Append(tx, e); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for i, hash := range hashes {
		r := office.get("/api/files/" + hash + "?as=view&ledger=task&record=" + str(task["id"]))
		header := docxPart(t, r.raw, "word/zhiben-watermark.xml")
		if named := strings.Contains(header, "周文静（县安委办） 20"); r.status != 200 || named != (i == 0) || (r.header.Get("Cache-Control") == "no-store") != (i == 0) {
			t.Errorf("document %d: %d, named %v, %v", i, r.status, named, r.header)
		}
		if kept, err := s.app.Blobs.Get(hash); err != nil || store.Hash(kept) != hash {
			t.Errorf("document %d is not kept as it was: %v", i, err)
		}
	}
	s.catchUp()
	if said := strings.Join(sentences(s.logIn("shenji").acts("?kind=export")), "\n"); strings.Count(said, "周文静（县安委办）导出“任务”") != 1 {
		t.Errorf("the audit says %s", said)
	}
}

func docxPart(t *testing.T, data []byte, name string) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	f, err := z.Open(name)
	if err != nil {
		return ""
	}
	part, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(part)
}
