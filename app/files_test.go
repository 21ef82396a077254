package app

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"
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
