package document

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// TestMain lets the test binary play the program whose hidden command reads one file.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == ExtractCommand {
		os.Exit(ExtractMain(os.Stdin, os.Stdout))
	}
	os.Exit(m.Run())
}

func TestReadIsolated(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"plan.docx", "plan.doc", "plan.pdf", "plan.txt"} {
		data := readFile(t, name)
		want, err := Read(context.Background(), name, data)
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
	_, err = readWith(context.Background(), exe, "x.pdf", readFile(t, "locked.pdf"))
	wantCode(t, err, Encrypted)
	_, err = readWith(context.Background(), exe, "x.pdf", make([]byte, MaxBytes+1))
	wantCode(t, err, TooLarge)
	if _, err = readWith(context.Background(), filepath.Join(t.TempDir(), "none"), "x.txt", []byte("甲")); err == nil {
		t.Error("a program that does not exist gave no error")
	}
	if doc, err := ReadIsolated(context.Background(), "x.txt", []byte("甲")); err != nil || doc.Text != "甲" {
		t.Errorf("in a test binary: %v %v", doc, err)
	}
}

// TestReadIsolatedHangs puts a program that never answers and one that dies in the child's place.
func TestReadIsolatedHangs(t *testing.T) {
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
	wantCode(t, err, TooSlow)
	_, err = readWith(context.Background(), program("echo nonsense"), "x.txt", []byte("甲"))
	wantCode(t, err, TooSlow)
}
