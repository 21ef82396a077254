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
	p := &Proof{Format: ProofFormat, Ledger: ledger, Record: record, Checkpoint: c.Note, Events: []ProvenEvent{}}
	err := tx.Query(`SELECT l.position, `+formColumns+` FROM event e JOIN event_log l ON l.event = e.id WHERE e.record = $1 AND l.position <= $2 ORDER BY l.position`, []any{record, c.Size}, func(scan func(...any) error) error {
		var s stored
		if err := scan(append([]any{&s.position}, s.dest()...)...); err != nil {
			return err
		}
		out := ProvenEvent{Position: s.position, Leaf: tlog.Hash(s.leaf)}
		e := s.event()
		switch {
		case s.erased():
			out.Why = "erased"
		case json.Unmarshal(s.body, &e.Body) != nil || !shows(e):
			out.Why = "protected"
		default:
			form, err := s.form()
			if err != nil {
				return err
			}
			out.Form, out.Salt = string(form), s.salt
		}
		p.Events = append(p.Events, out)
		return nil
	})
	if err != nil {
		return nil, err
	}
	read := hashes(tx)
	for i := range p.Events {
		e := &p.Events[i]
		if e.Proof, err = tlog.ProveRecord(c.Size, e.Position-1, read); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// Extend adds what shows that the log of the proof's checkpoint only adds to that of an earlier one.
func (p *Proof) Extend(tx *store.Tx, c *Checkpoint, earlier ...Checkpoint) error {
	for _, old := range earlier {
		if old.Size <= 0 || old.Size > c.Size {
			continue
		}
		x, err := Extends(tx, old.Size, c.Size)
		if err != nil {
			return err
		}
		p.Earlier = append(p.Earlier, *x)
	}
	return nil
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
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return nil, mismatch("key", "验证公钥格式不对。", "The verifier key is malformed.")
	}
	c, err := ParseCheckpoint(p.Checkpoint)
	if err == nil {
		err = c.Verify(verifier)
	}
	if err != nil {
		return nil, mismatch("signature", "存证点的签名与验证公钥不符：%v。", "The checkpoint's signature does not fit the verifier key: %v.", err)
	}
	if len(p.Events) == 0 {
		return c, mismatch("no_events", "存证文件中没有事件。", "The proof holds no events.")
	}
	for i := range p.Events {
		if err := p.Events[i].check(c, p.Record); err != nil {
			return c, err
		}
	}
	return c, p.fits(c, outside)
}

func (e *ProvenEvent) check(c *Checkpoint, record string) error {
	if e.Form != "" {
		if tlog.Hash(Leaf(e.Salt, []byte(e.Form))) != e.Leaf {
			return mismatch("event", "第 %d 号事件的内容被改动。", "What event %d says was changed.", e.Position)
		}
		var says canonical
		if err := json.Unmarshal([]byte(e.Form), &says); err != nil || says.Record != record {
			return mismatch("event", "第 %d 号事件不是这条记录的。", "Event %d is not this record's.", e.Position)
		}
	}
	if err := tlog.CheckRecord(e.Proof, c.Size, c.Root, e.Position-1, e.Leaf); err != nil {
		return mismatch("event", "第 %d 号事件不在存证点所存的日志中。", "Event %d is not in the log of the checkpoint.", e.Position)
	}
	return nil
}

// errIncomparable is that a proof says nothing of a checkpoint of another size.
var errIncomparable = errors.New("incomparable")

func (p *Proof) fits(c, outside *Checkpoint) error {
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
	i := slices.IndexFunc(p.Earlier, func(x Extension) bool { return x.Size == outside.Size })
	if i < 0 {
		return fmt.Errorf("the proof is for a log of %d events and says nothing of one of %d; download it again with the size of the checkpoint you hold: %w", c.Size, outside.Size, errIncomparable)
	}
	x := p.Earlier[i]
	if x.Root != outside.Root || tlog.CheckTree(x.Proof, c.Size, c.Root, x.Size, x.Root) != nil {
		return mismatch("fork", "日志与外部存证点（%d 条）不符：日志被改写或分叉。", "The log is not that of the outside checkpoint (%d events): it was rewritten or forked.", outside.Size)
	}
	return nil
}
