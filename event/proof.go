package event

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"zhiben/store"
)

// ProofFormat names the form of a proof's file.
const ProofFormat = "zhiben proof 1"

// Proof shows that events lie in the log that a checkpoint was signed for. It proves without the server: `zhiben verify FILE`.
type Proof struct {
	Format     string        `json:"format"`
	Ledger     string        `json:"ledger"`
	Record     string        `json:"record"`
	Title      string        `json:"title,omitempty"` // for people; nothing proves it
	Checkpoint string        `json:"checkpoint"`      // signed text
	Key        string        `json:"key"`             // with which the signature is checked; compare it with what the office published
	Events     []ProvenEvent `json:"events"`          // in the log's order
	Earlier    []Extension   `json:"earlier,omitempty"`
}

// ProvenEvent is one event with the hashes that lead from its leaf to the root.
type ProvenEvent struct {
	Position int64            `json:"position"` // from 1
	Leaf     tlog.Hash        `json:"leaf"`
	Salt     []byte           `json:"salt,omitempty"` // with Form: the leaf is SHA-256 over a zero byte, salt and form
	Form     string           `json:"form,omitempty"` // canonical form, byte by byte; absent: erased, or not for who asked
	Why      string           `json:"why,omitempty"`  // why it is absent: erased, protected
	Proof    tlog.RecordProof `json:"proof"`
}

// Extension shows that the log of the checkpoint only adds to the one of an earlier checkpoint.
type Extension struct {
	Size  int64          `json:"size"`
	Root  tlog.Hash      `json:"root"`
	Proof tlog.TreeProof `json:"proof"`
}

// RecordProof makes the proof of all events of a record that lie in a checkpoint's log. shows says of which events the caller may have
// what they say. It proves nothing about the title.
func RecordProof(tx *store.Tx, c *Checkpoint, ledger, record string, shows func(*Event) bool) (*Proof, error) {
	events, err := NewProver(tx, c, shows).read(`e.record = $1 AND l.position <= $2`, record, c.Size)
	return &Proof{Format: ProofFormat, Ledger: ledger, Record: record, Checkpoint: c.Note, Events: events}, err
}

// Prover proves events in the log of one checkpoint; what it reads of the tree it reads once.
type Prover struct {
	tx    *store.Tx
	c     *Checkpoint
	shows func(*Event) bool
	tree  tlog.HashReader
}

// NewProver begins to prove events; shows says of which it may tell what they say.
func NewProver(tx *store.Tx, c *Checkpoint, shows func(*Event) bool) *Prover {
	return &Prover{tx, c, shows, hashes(tx)}
}

// At proves the events at positions, in the log's order.
func (p *Prover) At(positions []int64) ([]ProvenEvent, error) {
	var args store.Args
	return p.read(`l.position IN `+store.InPadded(&args, positions), args.Values...)
}

func (p *Prover) read(where string, args ...any) ([]ProvenEvent, error) {
	out := []ProvenEvent{}
	err := p.tx.Query(`SELECT l.position, `+formColumns+` FROM event e JOIN event_log l ON l.event = e.id WHERE `+where+` ORDER BY l.position`, args, func(scan func(...any) error) error {
		var s stored
		if err := scan(append([]any{&s.position}, s.dest()...)...); err != nil {
			return err
		}
		e, err := p.event(&s)
		out = append(out, e)
		return err
	})
	for i := range out {
		if err == nil {
			out[i].Proof, err = tlog.ProveRecord(p.c.Size, out[i].Position-1, p.tree)
		}
	}
	return out, err
}

// event is an event with what it says, where it may be told.
func (p *Prover) event(s *stored) (ProvenEvent, error) {
	out := ProvenEvent{Position: s.position, Leaf: tlog.Hash(s.leaf)}
	e := s.event()
	switch {
	case s.erased():
		out.Why = "erased"
	case json.Unmarshal(s.body, &e.Body) != nil || !p.shows(e):
		out.Why = "protected"
	default:
		form, err := s.form()
		if err != nil {
			return out, err
		}
		out.Form, out.Salt = string(form), s.salt
	}
	return out, nil
}

// Earlier shows that the log of a checkpoint only adds to those of earlier sizes; sizes that it does not have are left out.
func Earlier(tx *store.Tx, c *Checkpoint, sizes ...int64) (out []Extension, err error) {
	for _, size := range sizes {
		if size <= 0 || size >= c.Size {
			continue
		}
		x, err := Extends(tx, size, c.Size)
		if err != nil {
			return nil, err
		}
		out = append(out, *x)
	}
	return out, nil
}

// Includes gives the n-th leaf, from 0, of the log of a size, and what leads from it to the root.
func Includes(tx *store.Tx, size, n int64) (leaf tlog.Hash, proof tlog.RecordProof, err error) {
	read := hashes(tx)
	found, err := read.ReadHashes([]int64{tlog.StoredHashIndex(0, n)})
	if err != nil {
		return leaf, nil, err
	}
	proof, err = tlog.ProveRecord(size, n, read)
	return found[0], proof, err
}

// Extends proves that the log of one size begins with that of a smaller size.
func Extends(tx *store.Tx, from, to int64) (*Extension, error) {
	read := hashes(tx)
	root, err := tlog.TreeHash(from, read)
	if err != nil {
		return nil, err
	}
	proof, err := tlog.ProveTree(to, from, read)
	return &Extension{from, root, proof}, err
}

// Check checks a proof by itself: signature, leaves and hashes. key is the one published by the office; empty: that of the file, which
// shows only that the file is whole. outside, if not nil, is a checkpoint kept elsewhere that must belong to the same log. It gives
// the checkpoint of the proof.
func (p *Proof) Check(key string, outside *Checkpoint) (*Checkpoint, error) {
	if p.Format != ProofFormat {
		return nil, mismatch("proof_format", "这不是存证文件。", "This is no proof file.")
	}
	if key == "" {
		key = p.Key
	}
	c, err := Signed(p.Checkpoint, key)
	if err != nil {
		return nil, err
	}
	if len(p.Events) == 0 {
		return c, mismatch("no_events", "存证文件中没有事件。", "The proof holds no events.")
	}
	for i := range p.Events {
		e := &p.Events[i]
		if err := e.Check(c); err != nil {
			return c, err
		}
		var says canonical
		if e.Form != "" && (json.Unmarshal([]byte(e.Form), &says) != nil || says.Record != p.Record) {
			return c, mismatch("event", "第 %d 号事件不是这条记录的。", "Event %d is not this record's.", e.Position)
		}
	}
	return c, Fits(c, outside, p.Earlier)
}

// Signed reads a checkpoint's signed text and checks the signature with a verifier key.
func Signed(text, key string) (*Checkpoint, error) {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return nil, mismatch("key", "验证公钥格式不对。", "The verifier key is malformed.")
	}
	c, err := ParseCheckpoint(text)
	if err == nil {
		err = c.Verify(verifier)
	}
	if err != nil {
		return nil, mismatch("signature", "存证点的签名与验证公钥不符：%v。", "The checkpoint's signature does not fit the verifier key: %v.", err)
	}
	return c, nil
}

// Check checks that an event says what its leaf was made of, and that the leaf lies in the log of a checkpoint.
func (e *ProvenEvent) Check(c *Checkpoint) error {
	if e.Form != "" && tlog.Hash(Leaf(e.Salt, []byte(e.Form))) != e.Leaf {
		return mismatch("event", "第 %d 号事件的内容被改动。", "What event %d says was changed.", e.Position)
	}
	if err := tlog.CheckRecord(e.Proof, c.Size, c.Root, e.Position-1, e.Leaf); err != nil {
		return mismatch("event", "第 %d 号事件不在存证点所存的日志中。", "Event %d is not in the log of the checkpoint.", e.Position)
	}
	return nil
}

// errIncomparable is that a proof says nothing of a checkpoint of another size.
var errIncomparable = errors.New("incomparable")

// Fits checks that a checkpoint kept elsewhere belongs to the log of a checkpoint; earlier is what shows so where it is of another size.
func Fits(c, outside *Checkpoint, earlier []Extension) error {
	switch {
	case outside == nil:
		return nil
	case outside.Origin != "" && outside.Origin != c.Origin:
		return mismatch("origin", "存证文件属于“%s”，外部存证点属于“%s”。", "The proof belongs to %s and the outside checkpoint to %s.", c.Origin, outside.Origin)
	case outside.Size == c.Size:
		if outside.Root != c.Root {
			return mismatch("fork", "日志与外部存证点（%d 条）不符：日志被改写或分叉。", "The log is not that of the outside checkpoint (%d events): it was rewritten or forked.", outside.Size)
		}
		return nil
	}
	i := slices.IndexFunc(earlier, func(x Extension) bool { return x.Size == outside.Size })
	if i < 0 {
		return fmt.Errorf("the proof is for a log of %d events and says nothing of one of %d; download it again with the size of the checkpoint you hold: %w", c.Size, outside.Size, errIncomparable)
	}
	x := earlier[i]
	if x.Root != outside.Root || tlog.CheckTree(x.Proof, c.Size, c.Root, x.Size, x.Root) != nil {
		return mismatch("fork", "日志与外部存证点（%d 条）不符：日志被改写或分叉。", "The log is not that of the outside checkpoint (%d events): it was rewritten or forked.", outside.Size)
	}
	return nil
}
