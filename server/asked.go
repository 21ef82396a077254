package server

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"net/http"
	"strings"

	"zhiben/secret"
	"zhiben/store"
)

// withAsked lets a request that carries an Idempotency-Key be told from another under the same key, by the digest of its body. A form
// with files has another body each time it is sent; who takes one says what was asked.
func (s *Server) withAsked(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Idempotency-Key") != "" && r.Body != nil && !strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/") {
			body := &digested{r.Body, sha256.New(), s.keys()}
			r = r.WithContext(store.Asking(r.Context(), body.digest))
			r.Body = body
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) keys() *secret.Keyring {
	if s.Records == nil {
		return nil
	}
	return s.Records.Keys
}

// digested is a body whose digest is known once it is read. The digest is kept in the database, where a plain hash of a short body
// would let its protected values be guessed: it is keyed.
type digested struct {
	io.ReadCloser
	sum  hash.Hash
	keys *secret.Keyring
}

func (d *digested) Read(p []byte) (int, error) {
	n, err := d.ReadCloser.Read(p)
	_, _ = d.sum.Write(p[:n])
	return n, err
}

// digest is empty without keys: nothing is then compared.
func (d *digested) digest() string {
	if d.keys == nil {
		return ""
	}
	return d.keys.Indexes("asked", hex.EncodeToString(d.sum.Sum(nil)))[0] // the oldest: new index keys change nothing
}
