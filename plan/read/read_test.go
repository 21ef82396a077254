package read

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"zhiben/document"
)

// vocabulary is the one the product ships with.
func vocabulary(t testing.TB) *Vocabulary {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("..", "..", "packs", "base", "reading.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	v, err := LoadVocabulary(src)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// paragraphs makes a document of plain text, a block a line.
func paragraphs(text string) document.Document {
	doc := document.Document{Format: "txt", Text: text}
	from, at := 0, 0
	for _, c := range text + "\n" {
		if c == '\n' {
			if at > from {
				doc.Blocks = append(doc.Blocks, document.Block{Kind: document.Paragraph, Span: document.Span{Start: from, End: at}})
			}
			from = at + 1
		}
		at++
	}
	return doc
}

func TestReadIsDeterministic(t *testing.T) {
	v := vocabulary(t)
	text := "某县行动方案（2024—2026年）\n一、任务\n1.建台账。2024年底前，培育不少于3家企业，每季度至少检查1次（高危行业每月1次）。凡是发现隐患的，一律立即整改。\n"
	var first []byte
	for range 5 {
		var b bytes.Buffer
		if err := WriteJSON(&b, Read(paragraphs(text), v)); err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = b.Bytes()
		} else if !bytes.Equal(first, b.Bytes()) {
			t.Fatalf("two readings of one text differ:\n%s\n%s", first, b.Bytes())
		}
	}
	var back Result
	if err := json.Unmarshal(first, &back); err != nil {
		t.Fatal(err)
	}
	if len(back.Items) != 4 {
		t.Errorf("items = %d, want target, recurring, its exception and trigger: %s", len(back.Items), first)
	}
}

func TestVocabularyErrorsNameThePlace(t *testing.T) {
	src, err := os.ReadFile(filepath.Join("..", "..", "packs", "base", "reading.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, old, new, want string }{
		{"unknown key", "  validity:", "  validty:", "validty"},
		{"unknown period", "every: quarter,", "every: quartal,", "quartal"},
		{"unknown role", "role: lead, words: [牵头责任单位", "role: boss, words: [牵头责任单位", "boss"},
		{"missing reason", "    scope: ", "    other: ", "scope"},
		{"wrong type", "  annex: [附件, 附表, 附]", "  annex: {a: b}", ":"},
	} {
		t.Run(c.name, func(t *testing.T) {
			bad := strings.Replace(string(src), c.old, c.new, 1)
			if bad == string(src) {
				t.Fatalf("%q is not in the vocabulary", c.old)
			}
			_, err := LoadVocabulary([]byte(bad))
			if err == nil {
				t.Fatal("no error")
			}
			if !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "[") {
				t.Errorf("error %q names neither %q nor a place", err, c.want)
			}
		})
	}
}
