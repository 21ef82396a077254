package record

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"zhiben/calendar"
	"zhiben/document"
	"zhiben/event"
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

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

// document makes a document of the record in hand and attaches it.
func (c *cause) document(template string) (event.File, error) {
	f, number, err := c.paper(template)
	if err != nil {
		return f, err
	}
	extra := map[string]any{"template": template}
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
	extra := map[string]any{"template": e.Template, "document": f.Hash}
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

// paper writes a document of a template, keeps it and attaches it to the record. Without a file of its own the template gives an
// official document with the facts of the record.
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
	doc, err := c.s.plainPaper(c.tx, c.s.Ledgers.Get(r.Ledger), r, t, number)
	if err != nil {
		return f, "", err
	}
	data, err := document.WriteDocx(doc)
	if err != nil {
		return f, "", err
	}
	f = event.File{Name: fileName(t.Title.ZH+" "+number) + ".docx", Size: int64(len(data)), Type: docxType}
	if f.Hash, err = c.s.Blobs.Put(data); err != nil {
		return f, "", err
	}
	_, err = c.tx.Exec(`INSERT INTO attachment (record, hash, name, type, size) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`, r.ID, f.Hash, f.Name, f.Type, f.Size)
	return f, number, err
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
	add(document.Signature, chineseDate(s.Today(tx)))
	return doc, nil
}

func chineseDate(d calendar.Date) string {
	text := d.String()
	month, _ := strconv.Atoi(text[5:7])
	day, _ := strconv.Atoi(text[8:10])
	return fmt.Sprintf("%s年%d月%d日", text[:4], month, day)
}

// display is a value for people, in Chinese; empty for what is no text, such as files.
func (s *Service) display(tx *store.Tx, f *ledger.Field, v any) (string, error) {
	if list, ok := v.([]any); ok {
		if len(f.Rows) > 0 {
			return fmt.Sprintf("共%d项", len(list)), nil
		}
		var out []string
		for _, item := range list {
			text, err := s.display(tx, f, item)
			if err != nil {
				return "", err
			}
			if text != "" {
				out = append(out, text)
			}
		}
		return strings.Join(out, "、"), nil
	}
	switch f.Type.Name() {
	case "bool":
		if v == true {
			return "是", nil
		}
		return "否", nil
	case "enum", "enums":
		if item := f.Options.Item(fmt.Sprint(v)); item != nil {
			return item.Title.ZH, nil
		}
	case "unit", "units", "person", "persons", "ref", "refs":
		id, _ := v.(string)
		return s.targetTitle(tx, id)
	case "date":
		if d, err := calendar.ParseDate(fmt.Sprint(v)); err == nil {
			return chineseDate(d), nil
		}
	case "files", "photos", "signature":
		return "", nil
	case "money":
		if n, ok := float(v); ok {
			return strconv.FormatFloat(n, 'f', 2, 64) + "元", nil
		}
	}
	if m, ok := v.(map[string]any); ok {
		return fmt.Sprintf("东经%v°，北纬%v°", m["lng"], m["lat"]), nil
	}
	text := fmt.Sprint(v)
	if !utf8.ValidString(text) {
		return "", nil
	}
	return text, nil
}
