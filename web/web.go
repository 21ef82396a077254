// Package web carries the browser application. Its build lies in dist/app; where it has not been built, a page says how.
package web

import (
	"bytes"
	"compress/gzip"
	"embed"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"
)

//go:embed all:dist
var dist embed.FS

// Handler serves the application: files by name, and its page for every other path, since the application routes itself.
func Handler() http.Handler {
	root, err := fs.Sub(dist, "dist/app")
	if err == nil {
		if _, err = fs.Stat(root, "index.html"); err == nil {
			return &site{files: root}
		}
	}
	placeholder, _ := fs.Sub(dist, "dist") // is there: embedding would have failed
	return &site{files: placeholder}
}

type site struct {
	files  fs.FS
	packed sync.Map // name to compressed bytes
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, http.StatusText(http.StatusMethodNotAllowed), http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	data, err := fs.ReadFile(s.files, name)
	if err != nil {
		if path.Ext(name) != "" || strings.HasPrefix(name, "api/") {
			http.NotFound(w, r)
			return
		}
		name = "index.html"
		data, _ = fs.ReadFile(s.files, name) // is there: Handler looked
	}
	h := w.Header()
	h.Set("Content-Type", contentType(name))
	if strings.HasPrefix(name, "assets/") { // named by a hash of their content
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	} else {
		h.Set("Cache-Control", "no-cache")
	}
	h.Set("Vary", "Accept-Encoding")
	if compressible(name) && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		h.Set("Content-Encoding", "gzip")
		data = s.pack(name, data)
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(data))
}

func contentType(name string) string {
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}

func compressible(name string) bool {
	switch path.Ext(name) {
	case ".html", ".js", ".css", ".svg", ".json", ".webmanifest":
		return true
	}
	return false
}

// pack compresses a file once.
func (s *site) pack(name string, data []byte) []byte {
	if packed, ok := s.packed.Load(name); ok {
		return packed.([]byte)
	}
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // the level is valid
	_, _ = z.Write(data)                                  // a buffer does not fail
	_ = z.Close()
	s.packed.Store(name, b.Bytes())
	return b.Bytes()
}
