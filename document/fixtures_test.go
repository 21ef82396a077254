package document

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"zhiben/document/sample"
)

var update = flag.Bool("update", false, "make the binary fixtures and golden files again (needs LibreOffice)")

func readFile(t testing.TB, path ...string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(append([]string{"testdata"}, path...)...))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// makeFixtures converts our own plan, its numbers automatic, and a letter with a table.
func makeFixtures(t *testing.T) {
	t.Helper()
	write := func(name string, data []byte, err error) {
		t.Helper()
		if err == nil {
			err = os.WriteFile(filepath.Join("testdata", name), data, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	ctx := context.Background()
	numbered, err := sample.Numbered(string(readFile(t, "plan.txt")))
	write("plan.docx", numbered, err)
	letter, err := WriteDocx(letterDoc())
	if err != nil {
		t.Fatal(err)
	}
	for _, to := range []string{"doc", "pdf"} {
		data, err := sample.Convert(ctx, numbered, "docx", to)
		write("plan."+to, data, err)
	}
	// LibreOffice's own .docx differs from ours in style sheets, lists and properties.
	data, err := sample.Convert(ctx, readFile(t, "plan.doc"), "doc", "docx")
	write("plan-office.docx", data, err)
	data, err = sample.Convert(ctx, letter, "docx", "doc")
	write("letter.doc", data, err)
	data, err = sample.Convert(ctx, letter, "docx", `pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"secret"}}`)
	write("locked.pdf", data, err)
}

// TestPlanInEveryFormat holds every format to the text it was made from: same paragraphs, same labels.
func TestPlanInEveryFormat(t *testing.T) {
	if *update {
		makeFixtures(t)
	}
	plain := FromText(string(readFile(t, "plan.txt")))
	for _, name := range []string{"plan.docx", "plan-office.docx", "plan.doc", "plan.pdf"} {
		t.Run(name, func(t *testing.T) {
			doc, err := Read(context.Background(), name, readFile(t, name))
			if err != nil {
				t.Fatal(err)
			}
			checkBlocks(t, doc)
			if doc.Format != strings.TrimPrefix(filepath.Ext(name), ".") {
				t.Errorf("format %s", doc.Format)
			}
			got, want := paragraphs(doc), paragraphs(plain)
			for i := range max(len(got), len(want)) {
				if i >= len(got) || i >= len(want) || got[i] != want[i] {
					t.Fatalf("paragraph %d of %d, want %d\n got %q\nwant %q", i+1, len(got), len(want), got[min(i, len(got)-1)], want[min(i, len(want)-1)])
				}
			}
		})
	}
}

func paragraphs(doc *Document) []string {
	text := []rune(doc.Text)
	var out []string
	for _, b := range doc.Blocks {
		out = append(out, string(text[b.Start:b.End]))
	}
	return out
}

func TestDocNumbersAndTables(t *testing.T) {
	doc, err := Read(context.Background(), "plan.doc", readFile(t, "plan.doc"))
	if err != nil {
		t.Fatal(err)
	}
	numbers := 0
	for _, b := range doc.Blocks {
		if b.Number > 0 {
			numbers++
		}
	}
	if numbers != 15 {
		t.Errorf("%d automatic numbers, want 15", numbers)
	}
	doc, err = Read(context.Background(), "letter.doc", readFile(t, "letter.doc"))
	if err != nil {
		t.Fatal(err)
	}
	checkBlocks(t, doc)
	golden := filepath.Join("testdata", "letter.golden")
	if *update {
		if err := os.WriteFile(golden, []byte(doc.Text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want := string(readFile(t, "letter.golden")); doc.Text != want {
		t.Errorf("text %q\nwant %q", doc.Text, want)
	}
	last := doc.Blocks[len(doc.Blocks)-1]
	if last.Kind != Table || len(last.Rows) != 2 || len(last.Rows[1]) != 2 {
		t.Errorf("table %+v", last)
	}
	if doc.Blocks[3].Level != 1 || doc.Blocks[4].Level != 2 {
		t.Errorf("outline levels %+v", doc.Blocks)
	}
}
