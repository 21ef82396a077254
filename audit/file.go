package audit

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"
	"io"
	"slices"
	"strings"
	"time"

	"zhiben/document"
	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// A signed file of the audit is a zip of three: the acts as a sheet for people, the same with the events and their proofs line by line
// for `zhiben verify --export`, and a text with the hashes of both, signed with the key that signs the log.
const (
	FileFormat = "zhiben export 1" // first line of the signed text; it can be no checkpoint
	sheetFile  = "audit.xlsx"
	linesFile  = "audit.jsonl"
	signedFile = "signed.txt"
)

// MostFiled bounds the acts of a file.
const MostFiled = 50_000

// chunk is how many acts are read at a time.
const chunk = 500

// File is what a signed file is made with.
type File struct {
	Checkpoint *event.Checkpoint
	Key        string                            // verifier key
	Sign       func(text string) (string, error) // as a signed note
	Earlier    int64                             // size of a checkpoint kept elsewhere; 0: none
	Zone       *time.Location
	Tag        lang.Tag
	By         string // who exports
	Filter     map[string]any
}

// header is the first line of linesFile.
type header struct {
	Format     string            `json:"format"`
	Checkpoint string            `json:"checkpoint"`
	Key        string            `json:"key"`
	Earlier    []event.Extension `json:"earlier,omitempty"`
}

// line is one act: its sentence, and the event with its proof.
type line struct {
	Text lang.Text `json:"text"`
	event.ProvenEvent
}

// Write writes the acts of a filter that lie in the checkpoint's log, the latest first, and says how many.
func (t *Teller) Write(w io.Writer, tx *store.Tx, a *unit.Actor, f Filter, o File) (n int, err error) {
	acts, err := all(tx, a, f, o.Checkpoint.Size)
	if err != nil {
		return 0, err
	}
	if len(acts) > MostFiled {
		return 0, fault.Newf(fault.Invalid, "too_many_rows", "超过 %d 条，请缩小时间范围后分次导出。", "More than %d acts; narrow the period and export them in parts.", MostFiled)
	}
	earlier, err := event.Earlier(tx, o.Checkpoint, o.Earlier)
	if err != nil {
		return 0, err
	}
	var sheet bytes.Buffer // some hundred bytes an act
	book, rows, err := auditSheet(&sheet, o)
	if err != nil {
		return 0, err
	}
	z := zip.NewWriter(w)
	lines, err := newPart(z, linesFile)
	if err != nil {
		return 0, err
	}
	if err := lines.json(header{FileFormat, o.Checkpoint.Note, o.Key, earlier}); err != nil {
		return 0, err
	}
	prover := event.NewProver(tx, o.Checkpoint, Audited)
	for positions := range slices.Chunk(acts, chunk) {
		if err := t.part(tx, positions, prover, lines, rows, o); err != nil {
			return 0, err
		}
	}
	if err := book.Close(); err != nil {
		return 0, err
	}
	told, err := newPart(z, sheetFile)
	if err != nil {
		return 0, err
	}
	if _, err := told.Write(sheet.Bytes()); err != nil {
		return 0, err
	}
	if err := o.sign(z, tx.Now, len(acts), lines, told); err != nil {
		return 0, err
	}
	return len(acts), z.Close()
}

// all lists the positions of a filter's acts, the latest first, up to one more than a file takes.
func all(tx *store.Tx, a *unit.Actor, f Filter, upTo int64) (out []int64, err error) {
	q, err := ask(tx, a, f)
	if err != nil {
		return nil, err
	}
	q.at = 1 << 62
	for len(out) <= MostFiled {
		found, more, err := q.find(tx, few)
		if err != nil {
			return nil, err
		}
		for _, k := range found {
			if k.position <= upTo {
				out = append(out, k.position)
			}
		}
		if more == nil {
			break
		}
		q.at, q.position = more.at, more.position
	}
	return out, nil
}

// part writes some acts to both files.
func (t *Teller) part(tx *store.Tx, positions []int64, prover *event.Prover, lines *part, rows *document.Sheet, o File) error {
	events, err := event.At(tx, positions)
	if err != nil {
		return err
	}
	var list []event.Event
	for _, p := range positions {
		list = append(list, events[p])
	}
	told, err := t.Tell(tx, list)
	if err != nil {
		return err
	}
	proofs, err := prover.At(positions)
	if err != nil {
		return err
	}
	by := make(map[int64]event.ProvenEvent, len(proofs))
	for _, p := range proofs {
		by[p.Position] = p
	}
	for _, a := range told {
		if err := lines.json(line{a.Text, by[a.Event.Position]}); err != nil {
			return err
		}
		name := a.Name
		if name == "" {
			name = lang.Both("系统", "The system").In(o.Tag)
		}
		if err := rows.Row(a.Event.Position, a.Event.At.In(o.Zone), a.Title.In(o.Tag), a.Text.In(o.Tag), name, a.Post.In(o.Tag), a.Unit, a.Address, a.Reason); err != nil {
			return err
		}
	}
	return nil
}

func auditSheet(w io.Writer, o File) (*document.Workbook, *document.Sheet, error) {
	say := func(zh, en string) string { return lang.Both(zh, en).In(o.Tag) }
	book := document.NewWorkbook(w)
	sheet, err := book.Sheet(say("审计记录", "Audit"), "", []document.Column{
		{Title: say("日志序号", "Event"), Kind: document.NumberColumn}, {Title: say("时间", "Time"), Width: 18, Kind: document.TimeColumn}, {Title: say("类别", "Kind"), Width: 14},
		{Title: say("事项", "Act"), Width: 70}, {Title: say("人员", "Person"), Width: 12}, {Title: say("身份", "Post"), Width: 28}, {Title: say("所属单位", "Unit"), Width: 24},
		{Title: say("地址", "Address"), Width: 16}, {Title: say("理由", "Reason"), Width: 40}})
	return book, sheet, err
}

// sign adds the signed text.
func (o File) sign(z *zip.Writer, now time.Time, n int, parts ...*part) error {
	filter, err := json.Marshal(o.Filter)
	if err != nil {
		return err
	}
	var b strings.Builder
	_, _ = fmt.Fprintf(&b, "%s\norigin %s\ncheckpoint %s\nby %s\nat %s\nfilter %s\nacts %d\n", FileFormat, o.Checkpoint.Origin, o.Checkpoint.Short(), o.By, now.UTC().Format(time.RFC3339), filter, n)
	for _, p := range parts {
		_, _ = fmt.Fprintf(&b, "file %s %s\n", p.name, p.sum())
	}
	signed, err := o.Sign(b.String())
	if err != nil {
		return err
	}
	w, err := newPart(z, signedFile)
	if err == nil {
		_, err = io.WriteString(w, signed)
	}
	return err
}

// part is a file of the zip that is hashed as it is written.
type part struct {
	name string
	out  io.Writer
	hash hash.Hash
}

func newPart(z *zip.Writer, name string) (*part, error) {
	w, err := z.Create(name)
	return &part{name, w, sha256.New()}, err
}

func (p *part) Write(b []byte) (int, error) {
	_, _ = p.hash.Write(b) // never fails
	return p.out.Write(b)
}

func (p *part) json(v any) error {
	b, err := json.Marshal(v)
	if err == nil {
		_, err = p.Write(append(b, '\n'))
	}
	return err
}

func (p *part) sum() string { return hex.EncodeToString(p.hash.Sum(nil)) }
