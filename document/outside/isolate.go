// Package outside reads documents that come from outside: in a child process with limits, so that whatever a file does to a
// parser the server goes on, and through LibreOffice where only that reads them. It is the part of document that is not pure.
package outside

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"zhiben/document"
)

// ExtractCommand is the hidden command under which a program that uses Read must run ExtractMain.
const ExtractCommand = "_extract"

const (
	isolateTime   = 20 * time.Second
	isolateMemory = 768 << 20 // soft limit of the child's heap, in bytes
	isolateSpace  = 3 << 30   // hard limit of the child's address space, in bytes
	maxAnswer     = 256 << 20 // the child's answer, in bytes
)

// answer is what the child writes: one of the two.
type answer struct {
	Document *document.Document `json:"document,omitempty"`
	Error    *document.Error    `json:"error,omitempty"`
}

// Read is document.Read in a child process with limits of time and memory, for files from outside: whatever a file does to
// a parser, the server goes on. Files that only LibreOffice reads are converted where it is installed. Inside a test binary, which has no such command, it reads in the same process.
func Read(ctx context.Context, name string, data []byte) (*document.Document, error) {
	exe, err := os.Executable()
	if err != nil {
		return nil, err
	}
	if base := filepath.Base(exe); strings.HasSuffix(strings.TrimSuffix(base, ".exe"), ".test") {
		return withOffice(ctx, name, data, document.Read)
	}
	return readWith(ctx, exe, name, data)
}

func readWith(ctx context.Context, exe, name string, data []byte) (*document.Document, error) {
	return withOffice(ctx, name, data, func(ctx context.Context, name string, data []byte) (*document.Document, error) {
		return readChild(ctx, exe, name, data)
	})
}

// readChild runs the extract command of exe on one file.
func readChild(ctx context.Context, exe, name string, data []byte) (*document.Document, error) {
	if len(data) > document.MaxBytes { // not worth a process
		return document.Read(ctx, name, data)
	}
	head, err := json.Marshal(name)
	if err != nil {
		return nil, err
	}
	limited, cancel := context.WithTimeout(ctx, isolateTime)
	defer cancel()
	cmd := exec.CommandContext(limited, exe, ExtractCommand)
	cmd.Env = []string{fmt.Sprintf("GOMEMLIMIT=%d", isolateMemory), "GOTRACEBACK=none"}
	cmd.Stdin = io.MultiReader(bytes.NewReader(head), strings.NewReader("\n"), bytes.NewReader(data))
	out := &boundedBuffer{limit: maxAnswer}
	cmd.Stdout = out
	cmd.WaitDelay = time.Second
	killTogether(cmd)
	runErr := cmd.Run()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	var a answer
	if runErr != nil || json.Unmarshal(out.Bytes(), &a) != nil || a.Document == nil && a.Error == nil {
		var exit *exec.ExitError
		if runErr != nil && limited.Err() == nil && !errors.As(runErr, &exit) {
			return nil, fmt.Errorf("document: start the extract command: %w", runErr)
		}
		return nil, &document.Error{Code: document.TooSlow, Name: name, Err: runErr}
	}
	if a.Error != nil {
		return nil, a.Error
	}
	return a.Document, nil
}

// ExtractMain is the child's side of Read: a line with the file's name as JSON, then the file's bytes, are read
// from stdin; the document or the error goes to stdout as JSON. It returns the exit code.
func ExtractMain(stdin io.Reader, stdout io.Writer) int {
	debug.SetMemoryLimit(isolateMemory)
	limitProcess()
	in := bufio.NewReader(stdin)
	line, err := in.ReadBytes('\n')
	var name string
	if err != nil || json.Unmarshal(line, &name) != nil {
		return 2
	}
	data, err := io.ReadAll(io.LimitReader(in, document.MaxBytes+1))
	if err != nil {
		return 2
	}
	var a answer
	doc, err := document.Read(context.Background(), name, data)
	if err == nil {
		a.Document = doc
	} else if !errors.As(err, &a.Error) {
		a.Error = &document.Error{Code: document.Truncated, Name: name}
	}
	if json.NewEncoder(stdout).Encode(a) != nil {
		return 2
	}
	return 0
}

// boundedBuffer fails a write that would grow it beyond its limit.
type boundedBuffer struct {
	bytes.Buffer
	limit int
}

func (b *boundedBuffer) Write(p []byte) (int, error) {
	if b.Len()+len(p) > b.limit {
		return 0, errors.New("answer too long")
	}
	return b.Buffer.Write(p)
}
