package secret

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"
)

func TestSeal(t *testing.T) {
	k, err := Generate()
	if err != nil {
		t.Fatal(err)
	}
	other, _ := Generate()
	text := k.Seal(Values, "here", []byte("13812345678"))
	if got, err := k.Open("here", text); err != nil || string(got) != "13812345678" {
		t.Fatalf("%s, %v", got, err)
	}
	if !IsSealed(text) || !strings.HasPrefix(text, "k1:") || IsSealed(`{"a":1}`) || IsSealed("k01:x") {
		t.Error(text)
	}
	if text == k.Seal(Values, "here", []byte("13812345678")) {
		t.Error("equal values are seen to be equal")
	}
	for what, open := range map[string]func() ([]byte, error){
		"moved elsewhere": func() ([]byte, error) { return k.Open("there", text) },
		"other keys":      func() ([]byte, error) { return other.Open("here", text) },
		"cut":             func() ([]byte, error) { return k.Open("here", text[:len(text)-4]) },
		"another key id":  func() ([]byte, error) { return k.Open("here", "s1"+text[2:]) },
		"unknown key id":  func() ([]byte, error) { return k.Open("here", "k7"+text[2:]) },
		"plain":           func() ([]byte, error) { return k.Open("here", "13812345678") },
		"empty":           func() ([]byte, error) { return k.Open("here", "") },
	} {
		if got, err := open(); !errors.Is(err, ErrKey) {
			t.Errorf("%s: %q, %v", what, got, err)
		}
	}
	if first, second := k.Index("phone", "1"), k.Index("phone", "1"); first != second || k.Index("phone", "1") == k.Index("text", "1") || k.Index("phone", "1") == other.Index("phone", "1") {
		t.Error("index")
	}
}

func TestSigner(t *testing.T) {
	k, _ := Generate()
	signed, err := note.Sign(&note.Note{Text: "a checkpoint\n"}, k.Signer())
	if err != nil {
		t.Fatal(err)
	}
	verifier, err := note.NewVerifier(k.Public())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := note.Open(signed, note.VerifierList(verifier)); err != nil {
		t.Error(err)
	}
}

func TestFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sub", "data.keys")
	if _, err := Read(path); !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	k, err := Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if info, _ := os.Stat(path); info.Mode().Perm() != 0o600 {
		t.Error(info.Mode())
	}
	if _, err := Create(path); err == nil {
		t.Error("a key file was replaced")
	}
	old := k.Seal(Values, "x", []byte("v"))
	running, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := k.Rotate(time.Now()); err != nil {
		t.Fatal(err)
	}
	now := k.Seal(Values, "x", []byte("v"))
	if k.Fresh(old) || !k.Fresh(now) {
		t.Error("fresh", old, now)
	}
	if got := running.Seal(Values, "x", []byte("v")); running.Fresh(now) || !strings.HasPrefix(got, "k1:") {
		t.Error("a new key is used before the file is read again:", got)
	}
	if err := running.Reload(); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{old, now} {
		if _, err := running.Open("x", text); err != nil {
			t.Error(text, err)
		}
	}
	if err := k.Retire("k2"); err == nil {
		t.Error("the active key was retired")
	}
	if err := k.Retire("k1"); err != nil {
		t.Fatal(err)
	}
	if _, err := k.Open("x", old); !errors.Is(err, ErrKey) {
		t.Error("after its key was retired:", err)
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := running.Reload(); err == nil || !strings.Contains(err.Error(), "chmod") {
		t.Error("readable for everybody:", err)
	}
	if _, err := running.Open("x", old); err != nil {
		t.Error("a file that cannot be used changes nothing:", err)
	}
	for _, bad := range []string{"", "{}", `{"format":"zhiben keys 1"}`, `{"format":"zhiben keys 1","keys":[{"id":"k1","alg":"AES-256-GCM","secret":"AAAA"}]}`} {
		if _, err := parse([]byte(bad)); err == nil {
			t.Error("taken:", bad)
		}
	}
}

func FuzzOpen(f *testing.F) {
	k, _ := Generate()
	f.Add("k1:AAAA", "x")
	f.Add(k.Seal(Sealed, "x", []byte("v")), "x")
	f.Fuzz(func(t *testing.T, text, place string) {
		if v, err := k.Open(place, text); err == nil && place != "x" {
			t.Errorf("%q opened as %q", text, v)
		}
	})
}
