package secret

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// indexKey makes the keyed hashes by which values are found. New ones are made with the newest whose time has come; those of all keys
// in the file are looked for, so that values are found while their hashes are made anew.
type indexKey struct {
	ID      string    `json:"id"`
	Created time.Time `json:"created"`
	From    time.Time `json:"from"` // a moment after Created, by which all servers have the key
	Secret  []byte    `json:"secret"`
}

// firstIndex is the id of the index key that a key file is made with; its hashes do not name it.
const firstIndex = "i1"

// name is the id under which a database knows the key.
func (k indexKey) name() string {
	if k.ID == firstIndex {
		return "index"
	}
	return k.ID
}

func (k indexKey) number() int {
	n, _ := strconv.Atoi(k.ID[1:])
	return n
}

// hash is an HMAC-SHA256 cut to 128 bits, in hex, after the id of any key but the first.
func (k indexKey) hash(scope, value string) string {
	h := hmac.New(sha256.New, k.Secret)
	h.Write([]byte(scope))
	h.Write([]byte{0})
	h.Write([]byte(value))
	text := hex.EncodeToString(h.Sum(nil)[:16])
	if k.ID == firstIndex {
		return text
	}
	return k.ID + "." + text
}

// allIndexes are the index keys of a file, the oldest first.
func allIndexes(c content) ([]indexKey, error) {
	var all []indexKey
	if len(c.Index) > 0 {
		all = append(all, indexKey{ID: firstIndex, Secret: c.Index})
	}
	all = append(all, c.Indexes...)
	if len(all) == 0 {
		return nil, errors.New("the index key is missing")
	}
	last := 0
	for _, key := range all {
		if !strings.HasPrefix(key.ID, string(Indexing)) || len(key.Secret) != 32 || key.number() <= last || key.ID != string(Indexing)+strconv.Itoa(key.number()) {
			return nil, fmt.Errorf("index key %q is none", key.ID)
		}
		last = key.number()
	}
	return all, nil
}

// indexKey is the key that new hashes are made with at a moment.
func (r *ring) indexKey(at time.Time) indexKey {
	for _, key := range slices.Backward(r.indexes) {
		if !key.From.After(at) {
			return key
		}
	}
	return r.indexes[0]
}

// Index is a keyed hash by which a value is found again among its like without being read. A scope keeps values of different kinds apart.
func (k *Keyring) Index(scope, value string) string {
	return k.now.Load().indexKey(time.Now()).hash(scope, value)
}

// Indexes are the keyed hashes under which a value may lie: one for each index key in the file, in the order of the keys.
func (k *Keyring) Indexes(scope, value string) []string {
	r := k.now.Load()
	out := make([]string, len(r.indexes))
	for i, key := range r.indexes {
		out[i] = key.hash(scope, value)
	}
	return out
}

// IndexFresh reports whether a hash was made with the index key that new ones are made with.
func (k *Keyring) IndexFresh(hash string) bool {
	id, _, named := strings.Cut(hash, ".")
	if !named {
		id = firstIndex
	}
	return id == k.now.Load().indexKey(time.Now()).ID
}

// IndexSettled reports whether no index key still waits for its time, so that hashes can be made anew for good.
func (k *Keyring) IndexSettled() bool {
	r := k.now.Load()
	return r.indexKey(time.Now()).ID == r.indexes[len(r.indexes)-1].ID
}

// RotateIndex adds an index key, with which new hashes are made from a moment on; until then it is only looked for. By that moment every
// server of the database must have the file.
func (k *Keyring) RotateIndex(at, from time.Time) error {
	r := k.now.Load()
	last := r.indexes[len(r.indexes)-1]
	if last.From.After(at) {
		return fmt.Errorf("index key %s waits for its time, %s", last.ID, last.From.Format(time.RFC3339))
	}
	c := r.content
	c.Indexes = append(slices.Clone(c.Indexes), indexKey{ID: string(Indexing) + strconv.Itoa(last.number()+1), Created: at.UTC().Truncate(time.Second), From: from.UTC(), Secret: random()})
	return k.become(c)
}
