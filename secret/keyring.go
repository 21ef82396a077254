// Package secret holds the keys of an installation, which lie in a file outside the database: what protected values are encrypted
// with, what they are found by without being read, and what checkpoints of the log are signed with.
package secret

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"golang.org/x/mod/sumdb/note"
)

// Class is what a key is for; its ids begin with it.
type Class string

// The classes of encryption keys.
const (
	Values Class = "k" // encrypted values
	Sealed Class = "s" // what custodians keep
)

// Indexing is the class of keys that hashes are made with, see Keyring.Index.
const Indexing Class = "i"

// Key encrypts values. Of a class the newest that is not retired is used; the others still open what they closed.
type Key struct {
	ID      string    `json:"id"`
	Created time.Time `json:"created"`
	Alg     string    `json:"alg"` // AES-256-GCM
	Secret  []byte    `json:"secret"`
}

// algorithm is the one there is: AES-256 in Galois/Counter Mode with nonces of 96 random bits (NIST SP 800-38D, section 8.2.2).
const algorithm = "AES-256-GCM"

// content is what the key file holds.
type content struct {
	Format  string     `json:"format"`
	Keys    []Key      `json:"keys"`
	Index   []byte     `json:"index,omitempty"`   // the first index key, `i1`
	Indexes []indexKey `json:"indexes,omitempty"` // those that came after it
	Signer  string     `json:"signer"`            // as golang.org/x/mod/sumdb/note writes it
	Public  string     `json:"public"`
}

const format = "zhiben keys 1"

// ring is a content made ready; it never changes.
type ring struct {
	content
	seals   map[string]cipher.AEAD
	active  map[Class]string
	indexes []indexKey // all, the oldest first
	signer  note.Signer
}

// Keyring is the keys of an installation. It may be used by many at once, and takes changed keys from its file (Reload) meanwhile.
type Keyring struct {
	path string // empty: kept in memory only
	now  atomic.Pointer[ring]
}

// Generate makes keys that lie in no file, for tests and trials.
func Generate() (*Keyring, error) {
	r, err := generate(time.Now())
	if err != nil {
		return nil, err
	}
	k := &Keyring{}
	k.now.Store(r)
	return k, nil
}

func generate(at time.Time) (*ring, error) {
	name := make([]byte, 4)
	_, _ = rand.Read(name) // never fails
	private, public, err := note.GenerateKey(rand.Reader, "zhiben-"+hex.EncodeToString(name))
	if err != nil {
		return nil, err
	}
	c := content{Format: format, Index: random(), Signer: private, Public: public}
	for _, class := range []Class{Values, Sealed} {
		c.Keys = append(c.Keys, newKey(class, 1, at))
	}
	return ready(c)
}

func newKey(class Class, n int, at time.Time) Key {
	return Key{ID: string(class) + strconv.Itoa(n), Created: at.UTC().Truncate(time.Second), Alg: algorithm, Secret: random()}
}

func random() []byte {
	b := make([]byte, 32)
	_, _ = rand.Read(b) // never fails
	return b
}

// ready checks a content and makes it ready.
func ready(c content) (*ring, error) {
	if c.Format != format {
		return nil, fmt.Errorf("the format is %q, not %q", c.Format, format)
	}
	r := &ring{content: c, seals: map[string]cipher.AEAD{}, active: map[Class]string{}}
	newest := map[Class]int{}
	for _, key := range c.Keys {
		class, n, ok := split(key.ID)
		if !ok || r.seals[key.ID] != nil || key.Alg != algorithm || len(key.Secret) != 32 {
			return nil, fmt.Errorf("key %q is none", key.ID)
		}
		block, err := aes.NewCipher(key.Secret)
		if err != nil {
			return nil, err
		}
		if r.seals[key.ID], err = cipher.NewGCM(block); err != nil {
			return nil, err
		}
		if n > newest[class] {
			newest[class], r.active[class] = n, key.ID
		}
	}
	if r.active[Values] == "" || r.active[Sealed] == "" {
		return nil, errors.New("keys are missing")
	}
	var err error
	if r.indexes, err = allIndexes(c); err != nil {
		return nil, err
	}
	r.signer, err = note.NewSigner(c.Signer)
	return r, err
}

func split(id string) (class Class, n int, ok bool) {
	if len(id) < 2 || id[:1] != string(Values) && id[:1] != string(Sealed) {
		return "", 0, false
	}
	n, err := strconv.Atoi(id[1:])
	return Class(id[:1]), n, err == nil && n > 0 && id[1:] == strconv.Itoa(n)
}

// ErrKey is that a text cannot be opened with these keys.
var ErrKey = errors.New("it cannot be opened with the keys of the key file")

// Seal encrypts a value with the active key of a class. Only who gives the same place opens it again: a text that was moved to another
// place does not open.
func (k *Keyring) Seal(class Class, place string, value []byte) string {
	r := k.now.Load()
	id := r.active[class]
	nonce := make([]byte, 12, 12+len(value)+16)
	_, _ = rand.Read(nonce) // never fails
	return id + ":" + base64.RawStdEncoding.EncodeToString(r.seals[id].Seal(nonce, nonce, value, []byte(place)))
}

// Open decrypts a text that Seal made for the same place.
func (k *Keyring) Open(place, text string) ([]byte, error) {
	id, body, ok := strings.Cut(text, ":")
	raw, err := base64.RawStdEncoding.DecodeString(body)
	if !ok || err != nil || len(raw) < 12 {
		return nil, fmt.Errorf("no encrypted text: %w", ErrKey)
	}
	aead := k.now.Load().seals[id]
	if _, _, isID := split(id); aead == nil && isID && k.Reload() == nil { // another server may use a newer key of the file already
		aead = k.now.Load().seals[id]
	}
	if aead == nil {
		return nil, fmt.Errorf("key %s is not in the key file: %w", id, ErrKey)
	}
	value, err := aead.Open(nil, raw[:12], raw[12:], []byte(place))
	if err != nil {
		return nil, fmt.Errorf("key %s: %w", id, ErrKey)
	}
	return value, nil
}

// IsSealed reports whether a text looks like one that Seal made.
func IsSealed(text string) bool {
	id, _, ok := strings.Cut(text, ":")
	_, _, isID := split(id)
	return ok && isID
}

// Fresh reports whether a text was made with an active key.
func (k *Keyring) Fresh(text string) bool {
	id, _, _ := strings.Cut(text, ":")
	class, _, ok := split(id)
	return ok && k.now.Load().active[class] == id
}

// Signer signs checkpoints of the log with Ed25519.
func (k *Keyring) Signer() note.Signer { return k.now.Load().signer }

// Public is the verifier key that belongs to Signer, as golang.org/x/mod/sumdb/note writes it: name, hash and key.
func (k *Keyring) Public() string { return k.now.Load().Public }

// Info describes a key without its secret.
type Info struct {
	ID      string
	Class   Class
	Created time.Time // zero: with the file
	From    time.Time // of an index key: when new hashes begin to be made with it; zero: with the file
	Active  bool      // new values are encrypted with it, or new hashes made
	Check   string    // tells keys with one id apart
}

// List describes the keys of encryption, then those of the index.
func (k *Keyring) List() []Info {
	r := k.now.Load()
	out := make([]Info, 0, len(r.Keys))
	for _, key := range r.Keys {
		class, _, _ := split(key.ID)
		out = append(out, Info{ID: key.ID, Class: class, Created: key.Created, Active: r.active[class] == key.ID, Check: check(key.ID, key.Secret)})
	}
	for _, key := range r.indexes {
		out = append(out, Info{ID: key.ID, Class: Indexing, Created: key.Created, From: key.From, Active: r.indexKey(time.Now()).ID == key.ID, Check: check(key.name(), key.Secret)})
	}
	return out
}

// Checks are values by id that tell whether keys are the same, for the first index key under the id `index`. They say nothing of the
// keys themselves.
func (k *Keyring) Checks() map[string]string {
	r := k.now.Load()
	out := map[string]string{}
	for _, key := range r.indexes {
		out[key.name()] = check(key.name(), key.Secret)
	}
	for _, key := range r.Keys {
		out[key.ID] = check(key.ID, key.Secret)
	}
	return out
}

func check(id string, secret []byte) string {
	h := hmac.New(sha256.New, secret)
	h.Write([]byte("zhiben key check " + id))
	return hex.EncodeToString(h.Sum(nil)[:8])
}
