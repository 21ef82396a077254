package app

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"testing"

	"zhiben/document"
	"zhiben/internal/testpg"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
	"zhiben/unit"

	"zhiben/internal/lang"
)

// What is installed is compared without being touched: records that an upgrade would strand or cannot convert are counted and listed.
func TestDiffInstalled(t *testing.T) {
	for name, database := range map[string]string{"sqlite": "", "postgres": testpg.URL(t)} {
		t.Run(name, func(t *testing.T) {
			ctx, data := context.Background(), t.TempDir()
			a, err := Open(ctx, Options{Data: data, Database: database, Packs: []string{"testdata/packs/old"}, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
			if err != nil {
				t.Fatal(err)
			}
			d := a.Records.Ledgers.Get("every_meeting")
			err = a.DB.Write(ctx, func(tx *store.Tx) error {
				root, err := a.Policy.Units.Create(tx, unit.System(), unit.Unit{Kind: "county", Name: "平澜县", Code: "990826"})
				if err != nil {
					return err
				}
				firm, err := a.Policy.Units.Create(tx, unit.System(), unit.Unit{Kind: "enterprise", Name: "鑫禾木业", Parent: root.ID})
				for i, length := range []string{"2026-01-01", "2026-02-02", "很久"} {
					if err == nil {
						_, err = a.Records.Give(tx, d, record.Given{Unit: firm.ID, State: d.States[i].Key, Values: map[string]any{"people": i, "length_text": length}})
					}
				}
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			if err := a.Close(); err != nil {
				t.Fatal(err)
			}
			diff := func(pack string) (*PackDiff, string) {
				d, err := DiffInstalled(ctx, data, database, pack)
				if err != nil {
					t.Fatal(err)
				}
				var b bytes.Buffer
				if err := d.Write(&b, "text", lang.EN); err != nil {
					t.Fatal(err)
				}
				return d, b.String()
			}
			d2, text := diff("testdata/packs/new")
			for _, want := range []string{"converted field minutes: text becomes int; 0 of 3 records fail", "renamed   field headcount, was people", "renamed   state reviewing, was checked, second_check"} {
				if !strings.Contains(text, want) {
					t.Errorf("no %q in\n%s", want, text)
				}
			}
			if d2.Blocked() {
				t.Errorf("blocked:\n%s", text)
			}
			d3, text := diff("testdata/packs/stranding")
			for _, want := range []string{"converted field minutes: text becomes date; 1 of 3 records fail", `鑫禾木业  "很久": `, "stranded  state second_check: the state is gone; say `was: [second_check]` in the state its records go to; 1 records"} {
				if !strings.Contains(text, want) {
					t.Errorf("no %q in\n%s", want, text)
				}
			}
			if !d3.Blocked() {
				t.Errorf("not blocked:\n%s", text)
			}
			if d4, text := diff("testdata/packs/editors"); !d4.Blocked() || !strings.Contains(text, "stranded  ledger every_meeting: it is gone; keep it until its records have ended, or say `was: [every_meeting]` in the ledger that takes its place; 3 records") {
				t.Errorf("a ledger gone with open records:\n%s", text)
			}
			if _, text := diff("testdata/packs/old"); text != "no difference\n" {
				t.Errorf("nothing changed:\n%s", text)
			}
		})
	}
	if _, err := DiffInstalled(context.Background(), t.TempDir(), "", "testdata/packs/old"); err == nil {
		t.Error("a database that is not there is compared")
	}
}

// A value that cannot be turned says so; nothing stays nothing.
func TestConverted(t *testing.T) {
	p, err := LoadPolicy("testdata/packs/stranding")
	if err != nil {
		t.Fatal(err)
	}
	f := p.Ledgers.Get("every_meeting").Field("minutes")
	for old, want := range map[string]string{"2026-01-01": "2026-01-01", "很久": "!"} {
		v, err := f.Converted(old)
		if want == "!" && err == nil || want != "!" && fmt.Sprint(v) != want {
			t.Errorf("%s: %v, %v", old, v, err)
		}
	}
	if v, err := f.Converted(nil); v != nil || err != nil {
		t.Errorf("nothing: %v, %v", v, err)
	}
	if v, err := (&ledger.Field{Type: f.Type, Convert: ledger.Value{Literal: "2026-03-03"}}).Converted("x"); err != nil || fmt.Sprint(v) != "2026-03-03" {
		t.Errorf("a literal: %v, %v", v, err)
	}
}

// A template whose file has other content under the same name is a change.
func TestDiffOfATemplateFile(t *testing.T) {
	after := t.TempDir() + "/every"
	if err := os.CopyFS(after, os.DirFS("testdata/packs/every")); err != nil {
		t.Fatal(err)
	}
	same, err := DiffPacks("testdata/packs/every", after)
	if err != nil || len(same.Details) != 0 {
		t.Fatalf("a copy differs: %+v, %v", same, err)
	}
	other, err := document.WriteDocx(document.Doc{Title: "另一张表"})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(after+"/form.docx", other, 0o600); err != nil {
		t.Fatal(err)
	}
	diff, err := DiffPacks("testdata/packs/every", after)
	if err != nil || len(diff.Details) != 1 || diff.Details[0].Path != "template.every_form.file" || diff.Details[0].From == diff.Details[0].To || diff.Details[0].Place == "" {
		t.Errorf("told: %+v, %v", diff, err)
	}
}
