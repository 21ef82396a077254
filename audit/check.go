package audit

import (
	"archive/zip"
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/mod/sumdb/note"

	"zhiben/event"
)

// Checked is what a signed file of the audit says.
type Checked struct {
	Signed     string // the text that was signed
	Acts       int
	Checkpoint *event.Checkpoint
}

const (
	mostSigned = 1 << 20   // bytes of the signed text
	mostLine   = 8 << 20   // bytes of one act
	mostFile   = 512 << 20 // bytes of a file in the zip
)

// Check checks a signed file of the audit by itself: the signature, both files against it, and that each event lies in the checkpoint's log and
// says what it said. key is the verifier key that the office published; empty: that of the file, which shows only that the file is whole.
// outside, if not nil, is a checkpoint kept elsewhere. The error says the first thing that does not match. That no act was left out is
// not proved but signed.
func Check(r io.ReaderAt, size int64, key string, outside *event.Checkpoint) (*Checked, error) {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return nil, event.Mismatch("export_format", "这不是审计导出文件，或文件已损坏。", "This is no export of the audit, or it is broken.")
	}
	files := map[string]*zip.File{}
	for _, f := range z.File {
		if files[f.Name] != nil || f.Name != sheetFile && f.Name != linesFile && f.Name != signedFile {
			return nil, event.Mismatch("export_files", "文件中多出“%s”。", "There is a file too many: %s.", f.Name)
		}
		files[f.Name] = f
	}
	head, err := readHeader(files[linesFile])
	if err != nil {
		return nil, err
	}
	if key == "" {
		key = head.Key
	}
	out := &Checked{}
	if out.Checkpoint, err = event.Signed(head.Checkpoint, key); err != nil {
		return nil, err
	}
	says, err := readSigned(files[signedFile], key)
	if err != nil {
		return nil, err
	}
	out.Signed = says.text
	for _, name := range []string{linesFile, sheetFile} {
		if err := hashes(files[name], says.files[name], name); err != nil {
			return out, err
		}
	}
	if says.checkpoint != out.Checkpoint.Short() || says.origin != out.Checkpoint.Origin {
		return out, event.Mismatch("export_checkpoint", "签名文本所记的存证点与文件中的不同。", "The signed text names another checkpoint than the file holds.")
	}
	if out.Acts, err = checkLines(files[linesFile], out.Checkpoint); err != nil {
		return out, err
	}
	if out.Acts != says.acts {
		return out, event.Mismatch("export_acts", "签名文本记有 %d 条，文件中有 %d 条。", "The signed text says %d acts and the file holds %d.", says.acts, out.Acts)
	}
	return out, event.Fits(out.Checkpoint, outside, head.Earlier)
}

// signed is what the signed text says.
type signed struct {
	text, origin, checkpoint string
	acts                     int
	files                    map[string]string // hash by name
}

func readSigned(f *zip.File, key string) (*signed, error) {
	text, err := content(f, signedFile, mostSigned)
	if err != nil {
		return nil, err
	}
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return nil, event.Mismatch("key", "验证公钥格式不对。", "The verifier key is malformed.")
	}
	n, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return nil, event.Mismatch("signature", "文件的签名与验证公钥不符：%v。", "The file's signature does not fit the verifier key: %v.", err)
	}
	out := &signed{text: n.Text, files: map[string]string{}}
	for i, l := range strings.Split(strings.TrimSuffix(n.Text, "\n"), "\n") {
		word, rest, _ := strings.Cut(l, " ")
		switch {
		case i == 0 && l != FileFormat:
			return nil, event.Mismatch("export_format", "签名文本不是审计导出。", "What was signed is no export of the audit.")
		case word == "origin":
			out.origin = rest
		case word == "checkpoint":
			out.checkpoint = rest
		case word == "acts":
			_, err = fmt.Sscan(rest, &out.acts)
		case word == "file":
			name, hash, _ := strings.Cut(rest, " ")
			out.files[name] = hash
		}
		if err != nil {
			return nil, event.Mismatch("export_format", "签名文本不完整。", "The signed text is not whole.")
		}
	}
	return out, nil
}

func open(f *zip.File, name string) (io.ReadCloser, error) {
	if f == nil {
		return nil, event.Mismatch("export_files", "文件中缺少“%s”。", "A file is missing: %s.", name)
	}
	r, err := f.Open()
	if err != nil {
		return nil, broken(name)
	}
	return r, nil
}

func broken(name string) error {
	return event.Mismatch("export_files", "“%s”已损坏。", "%s is broken.", name)
}

func content(f *zip.File, name string, most int64) ([]byte, error) {
	r, err := open(f, name)
	if err != nil {
		return nil, err
	}
	defer func() { _ = r.Close() }()
	b, err := io.ReadAll(io.LimitReader(r, most+1))
	if err != nil || int64(len(b)) > most {
		return nil, broken(name)
	}
	return b, nil
}

// hashes asks that a file has the hash that was signed.
func hashes(f *zip.File, want, name string) error {
	r, err := open(f, name)
	if err != nil {
		return err
	}
	defer func() { _ = r.Close() }()
	h := sha256.New()
	if n, err := io.Copy(h, io.LimitReader(r, mostFile+1)); err != nil || n > mostFile {
		return broken(name)
	}
	if hex.EncodeToString(h.Sum(nil)) != want {
		return event.Mismatch("export_file", "“%s”被改动。", "%s was changed.", name)
	}
	return nil
}

func readHeader(f *zip.File) (h header, err error) {
	err = eachLine(f, func(n int, b []byte) error {
		if n > 1 {
			return errEnough
		}
		if json.Unmarshal(b, &h) != nil || h.Format != FileFormat {
			return event.Mismatch("export_format", "这不是审计导出文件。", "This is no export of the audit.")
		}
		return nil
	})
	return h, err
}

// checkLines checks each event's proof, and that none comes twice.
func checkLines(f *zip.File, c *event.Checkpoint) (acts int, err error) {
	seen := map[int64]bool{}
	err = eachLine(f, func(n int, b []byte) error {
		if n == 1 {
			return nil
		}
		var l line
		if json.Unmarshal(b, &l) != nil {
			return event.Mismatch("export_file", "第 %d 行不是事件。", "Line %d is no event.", n)
		}
		if seen[l.Position] {
			return event.Mismatch("event", "第 %d 号事件出现两次。", "Event %d comes twice.", l.Position)
		}
		seen[l.Position] = true
		acts++
		return l.Check(c)
	})
	return acts, err
}

// errEnough ends the reading of lines early.
var errEnough = errors.New("enough")

func eachLine(f *zip.File, fn func(n int, b []byte) error) error {
	r, err := open(f, linesFile)
	if err != nil {
		return err
	}
	defer func() { _ = r.Close() }()
	lines := bufio.NewScanner(io.LimitReader(r, mostFile))
	lines.Buffer(make([]byte, 0, 64<<10), mostLine)
	n := 0
	for lines.Scan() {
		n++
		if err := fn(n, lines.Bytes()); errors.Is(err, errEnough) {
			return nil
		} else if err != nil {
			return err
		}
	}
	if lines.Err() != nil || n == 0 {
		return broken(linesFile)
	}
	return nil
}
