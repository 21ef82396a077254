package outside

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"zhiben/document"
)

// TestMain lets the test binary play the program whose hidden command reads one file.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == ExtractCommand {
		os.Exit(ExtractMain(os.Stdin, os.Stdout))
	}
	os.Exit(m.Run())
}

func TestRead(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"plan.docx", "plan.doc", "plan.pdf", "plan.txt"} {
		data := sample(t, name)
		want, err := document.Read(context.Background(), name, data)
		if err != nil {
			t.Fatal(err)
		}
		got, err := readWith(context.Background(), exe, name, data)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got.Text != want.Text || len(got.Blocks) != len(want.Blocks) || got.Format != want.Format {
			t.Errorf("%s: %q", name, got.Text)
		}
	}
	_, err = readWith(context.Background(), exe, "x.pdf", sample(t, "locked.pdf"))
	wantCode(t, err, document.Encrypted)
	_, err = readWith(context.Background(), exe, "x.pdf", make([]byte, document.MaxBytes+1))
	wantCode(t, err, document.TooLarge)
	if _, err = readWith(context.Background(), filepath.Join(t.TempDir(), "none"), "x.txt", []byte("甲")); err == nil {
		t.Error("a program that does not exist gave no error")
	}
	if doc, err := Read(context.Background(), "x.txt", []byte("甲")); err != nil || doc.Text != "甲" {
		t.Errorf("in a test binary: %v %v", doc, err)
	}
}

// TestReadHangs puts a program that never answers and one that dies in the child's place.
func TestReadHangs(t *testing.T) {
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Fatal(err)
	}
	program := func(script string) string {
		path := filepath.Join(t.TempDir(), "program")
		if err := os.WriteFile(path, []byte("#!"+shell+"\n"+script), 0o755); err != nil {
			t.Fatal(err)
		}
		return path
	}
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	start := time.Now()
	if _, err := readWith(ctx, program("/bin/sleep 30"), "x.txt", []byte("甲")); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v", err)
	}
	if time.Since(start) > 5*time.Second {
		t.Error("the child was not stopped")
	}
	_, err = readWith(context.Background(), program("kill -9 $$"), "x.txt", []byte("甲"))
	wantCode(t, err, document.TooSlow)
	_, err = readWith(context.Background(), program("echo nonsense"), "x.txt", []byte("甲"))
	wantCode(t, err, document.TooSlow)
}

// TestOffice reads a file that only LibreOffice reads, by a stand-in for it.
func TestOffice(t *testing.T) {
	shell, err := exec.LookPath("sh")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	source, err := filepath.Abs(filepath.Join("..", "testdata", "plan.docx"))
	if err != nil {
		t.Fatal(err)
	}
	script := "#!" + shell + "\nwhile [ $# -gt 0 ]; do case $1 in --outdir) out=$2;; esac; shift; done\n/bin/cp " + source + " $out/source.docx\n"
	if err := os.WriteFile(filepath.Join(dir, "soffice"), []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	doc, err := Read(context.Background(), "x.rtf", []byte(`{\rtf1\ansi}`))
	if err != nil || doc.Format != "rtf" || !strings.Contains(doc.Text, "一、总体要求") {
		t.Fatalf("%+v %v", doc, err)
	}
	t.Setenv("PATH", t.TempDir())
	_, err = Read(context.Background(), "x.rtf", []byte(`{\rtf1\ansi}`))
	wantCode(t, err, document.NeedsLibreOffice)
}

// sample reads a file of document's own test data.
func sample(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func wantCode(t *testing.T, err error, code document.Code) {
	t.Helper()
	var e *document.Error
	if !errors.As(err, &e) || e.Code != code {
		t.Fatalf("error %v, want code %s", err, code)
	}
}
