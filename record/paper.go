package record

import (
	"fmt"
	"slices"
	"strings"

	"zhiben/document"
	"zhiben/event"
	"zhiben/expr"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// The kinds of events about documents.
const (
	KindDocument = "document"
	KindPublish  = "publish" // a document for the public is made; published tells that it has become public
)

var fileTypes = map[string]string{
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

// document makes a document of the record in hand and attaches it.
func (c *cause) document(template string) (event.File, error) {
	f, number, err := c.paper(template)
	if err != nil {
		return f, err
	}
	extra := c.saysOf(template)
	if number != "" {
		extra["number"] = number
	}
	return f, c.log(KindDocument, event.Body{Files: []event.File{f}, Extra: extra})
}

// publish makes a document for the public. Where somebody must approve it, it waits for that.
func (c *cause) publish(e *ledger.PublishEffect) error {
	f, number, err := c.paper(e.Template)
	if err != nil {
		return err
	}
	extra := c.saysOf(e.Template)
	extra["document"] = f.Hash
	if number != "" {
		extra["number"] = number
	}
	if err := c.log(KindPublish, event.Body{Files: []event.File{f}, Extra: extra}); err != nil {
		return err
	}
	if e.Approve.IsZero() {
		return c.log(KindPublished, event.Body{Files: []event.File{f}, Extra: extra})
	}
	proposal := Proposal{Kind: KindPublish, Of: e.Template, Listed: true, Targets: []Target{{ID: f.Hash, Title: f.Name}}}
	return c.s.askWord(c.tx, c.a, c.s.Ledgers.Get(c.subject.Ledger), c.subject, approvePublish, e.Template, e.Approve, []Proposal{proposal})
}

// saysOf is what the event of a document tells of its template: its name, and whether it shows what is protected.
func (c *cause) saysOf(template string) map[string]any {
	extra := map[string]any{"template": template}
	if t := c.s.Ledgers.Template(template); t != nil && t.Protected(c.s.Ledgers) {
		extra["protected"] = true
	}
	return extra
}

// ShowsProtected reports whether a file of a record is a document that the program made and that shows protected values, so that whoever
// takes a copy is to be named on it. Documents of earlier versions are judged by what their template is now.
func (s *Service) ShowsProtected(tx *store.Tx, record, hash string) (bool, error) {
	made, err := event.Recent(tx, record, []string{KindDocument, KindPublish}, "", mostPapers)
	for _, e := range made {
		if !slices.ContainsFunc(e.Body.Files, func(f event.File) bool { return f.Hash == hash }) {
			continue
		}
		if told, _ := e.Body.Extra["protected"].(bool); told {
			return true, nil
		}
		key, _ := e.Body.Extra["template"].(string)
		if t := s.Ledgers.Template(key); t != nil && t.Protected(s.Ledgers) {
			return true, nil
		}
	}
	return false, err
}

// mostPapers is how many documents of one record are looked through.
const mostPapers = 1000

// paper writes a document of a template, keeps it and attaches it to the record.
func (c *cause) paper(template string) (f event.File, number string, err error) {
	t := c.s.Ledgers.Template(template)
	switch {
	case t == nil:
		return f, "", fmt.Errorf("no template %s", template)
	case c.subject == nil:
		return f, "", fmt.Errorf("template %s: no record in hand", template)
	case c.s.Blobs == nil:
		return f, "", fault.New(fault.Unavailable, "no_files", "文件存储不可用，无法生成文书。", "Files cannot be kept, so no document can be made.")
	}
	r := c.subject
	if t.Number != "" {
		if number, err = c.s.nextNumber(c.tx, t.Number, r.Unit, r.Region); err != nil {
			return f, "", err
		}
	}
	data, err := c.write(t, r, number)
	if err != nil {
		return f, "", err
	}
	f = event.File{Name: fileName(t.Title.ZH+" "+number) + t.Ext(), Size: int64(len(data)), Type: fileTypes[t.Ext()]}
	if f.Hash, err = c.s.Blobs.Put(data); err != nil {
		return f, "", err
	}
	_, err = c.tx.Exec(`INSERT INTO attachment (record, hash, name, type, size) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`, r.ID, f.Hash, f.Name, f.Type, f.Size)
	return f, number, err
}

// write fills the template's file. Without one it gives an official document with the facts of the record.
func (c *cause) write(t *ledger.Template, r *Record, number string) ([]byte, error) {
	if t.File == "" {
		doc, err := c.s.plainPaper(c.tx, c.s.Ledgers.Get(r.Ledger), r, t, number)
		if err != nil {
			return nil, err
		}
		return document.WriteDocx(doc)
	}
	if !t.Fits(r.Ledger) {
		return nil, fmt.Errorf("template %s is filled from %s, not from %s", t.Key, t.Of, r.Ledger)
	}
	names := with(c.s.names(c.tx, c.a, r), "number", number)
	w := c.world
	w.at = r
	return c.s.printer(c.tx).Fill(t, func(p *expr.Program) (any, error) { return p.Run(w, names) })
}

// printer writes values for people.
func (s *Service) printer(tx *store.Tx) *ledger.Printer {
	return &ledger.Printer{Set: s.Ledgers, Zone: s.Zone, Name: func(id string) (string, error) { return s.targetTitle(tx, id) }}
}

// fileName leaves out what file systems do not take.
func fileName(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if strings.ContainsRune(`\/:*?"<>|`, r) || r < ' ' {
			return '-'
		}
		return r
	}, s))
}

// plainPaper is an official document that states the record's facts: addressed to its unit, signed by the issuer, dated today.
func (s *Service) plainPaper(tx *store.Tx, d *ledger.Definition, r *Record, t *ledger.Template, number string) (document.Doc, error) {
	u, err := unit.Get(tx, r.Unit)
	if err != nil {
		return document.Doc{}, err
	}
	doc := document.Doc{Title: t.Title.ZH}
	add := func(style document.Style, text string) {
		doc.Parts = append(doc.Parts, document.Part{Style: style, Text: text})
	}
	if number != "" {
		add(document.Centred, number)
	}
	add(document.Addressee, u.Name+"：")
	if r.Number != "" {
		add(document.Body, d.Title.ZH+"编号："+r.Number)
	}
	for _, f := range d.Fields {
		v := r.Values[f.Key]
		if v == nil || f.Sensitivity != "" || f.Retired {
			continue
		}
		text, err := s.display(tx, f, v)
		if err != nil {
			return doc, err
		}
		if text != "" {
			add(document.Body, f.Title.ZH+"："+text)
		}
	}
	add(document.Signature, ledger.PrintDate(s.Today(tx)))
	return doc, nil
}

// display is the value of a field for people, in Chinese; empty for what is no text, such as files.
func (s *Service) display(tx *store.Tx, f *ledger.Field, v any) (string, error) {
	list, _ := v.([]any)
	switch name := f.Type.Name(); {
	case len(f.Rows) > 0:
		return fmt.Sprintf("共%d项", len(list)), nil
	case slices.Contains([]string{"files", "photos", "signature"}, name):
		return "", nil
	}
	text, err := s.printer(tx).Print(inHand(v), f.Type.Expr(f))
	if err == nil && f.Type.Name() == "money" {
		text += "元"
	}
	return text, err
}
