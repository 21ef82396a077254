package server

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strings"
	"testing"

	"zhiben/secret"
)

// What tells one request from another is the same for the same body and keys, and cannot be worked out without the keys.
func TestAskedIsKeyed(t *testing.T) {
	keys, err := secret.Generate()
	if err != nil {
		t.Fatal(err)
	}
	other, err := secret.Generate()
	if err != nil {
		t.Fatal(err)
	}
	digest := func(k *secret.Keyring, text string) string {
		d := &digested{io.NopCloser(strings.NewReader(text)), sha256.New(), k}
		if _, err := io.ReadAll(d); err != nil {
			t.Fatal(err)
		}
		return d.digest()
	}
	const text = `{"values":{"phone":"13912345670"}}`
	plain := sha256.Sum256([]byte(text))
	got := digest(keys, text)
	if got == "" || got != digest(keys, text) || got == digest(keys, text+" ") || got == digest(other, text) || strings.HasPrefix(hex.EncodeToString(plain[:]), got) {
		t.Errorf("digest %q", got)
	}
	if got := digest(nil, text); got != "" {
		t.Errorf("without keys: %q", got)
	}
}
