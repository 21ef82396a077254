package outside

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"zhiben/document"
)

// convertTime bounds one conversion by LibreOffice, its start included.
const convertTime = 60 * time.Second

// withOffice reads a file and, where the reader asks for LibreOffice and it is installed, reads its conversion to .docx.
func withOffice(ctx context.Context, name string, data []byte, read func(context.Context, string, []byte) (*document.Document, error)) (*document.Document, error) {
	doc, err := read(ctx, name, data)
	var e *document.Error
	if !errors.As(err, &e) || e.Code != document.NeedsLibreOffice {
		return doc, err
	}
	converted, cause := officeToDocx(ctx, data, e.Detail)
	if cause != nil {
		e.Err = errors.Join(e.Err, cause)
		return nil, e
	}
	doc, err = read(ctx, name, converted)
	if err == nil {
		doc.Format = e.Detail
	}
	return doc, err
}

// officeToDocx converts a file with LibreOffice in a folder of its own; ext tells it what the file is.
func officeToDocx(ctx context.Context, data []byte, ext string) ([]byte, error) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, convertTime)
	defer cancel()
	dir, err := os.MkdirTemp("", "convert-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	source := filepath.Join(dir, "source."+ext)
	if err := os.WriteFile(source, data, 0o600); err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, office, "-env:UserInstallation=file://"+filepath.ToSlash(filepath.Join(dir, "profile")),
		"--headless", "--norestore", "--convert-to", "docx", "--outdir", dir, source)
	cmd.WaitDelay = time.Second
	killTogether(cmd)
	if err := cmd.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(dir, "source.docx"))
}
