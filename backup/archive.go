// Package backup is what a backup of an installation is: one file with the database, the files and the map, compressed and encrypted to
// public keys, that is written while a server runs and restored into an empty place. It knows no noun; who may, who is told and whether
// what was restored is true is decided above it.
//
// The file is a tar archive in gzip in age (age-encryption.org/v1), so that it can be opened without this program:
//
//	age -d -i KEY FILE | tar xz
//
// manifest.json comes first, then database/, files/, map/ and, where asked for, keys/; end.json comes last and has a hash over all before.
package backup

import (
	"archive/tar"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"syscall"
	"time"

	"filippo.io/age"

	"zhiben/internal/fault"
)

// Manifest says what a backup holds.
type Manifest struct {
	Format  string    `json:"format"`
	Engine  string    `json:"engine"`           // sqlite, postgres
	Made    time.Time `json:"made"`             // when the state was read
	Program string    `json:"program"`          // version that made it
	Schema  int64     `json:"schema"`           // the last migration that the database has had
	Keys    bool      `json:"keys"`             // the key file is in it
	Origin  string    `json:"origin,omitempty"` // the county's code
	Events  int64     `json:"events"`           // of the log that have a position
	Tree    string    `json:"tree,omitempty"`   // size and root of the log's tree
}

const (
	format      = "zhiben backup 1"
	manifestAt  = "manifest.json"
	endAt       = "end.json"
	databaseAt  = "database/"
	filesAt     = "files/"
	mapAt       = "map/"
	keysAt      = "keys/zhiben.keys"
	mostControl = 4 << 20 // bytes of what is read into memory whole
)

// end is the last entry.
type end struct {
	Entries int64  `json:"entries"`
	Bytes   int64  `json:"bytes"`
	SHA256  string `json:"sha256"` // over the names, sizes and hashes of all entries before, in order
}

// tally adds up what end says.
type tally struct {
	end
	sum hash.Hash
}

func newTally() *tally { return &tally{sum: sha256.New()} }

func (t *tally) add(name string, size int64, content hash.Hash) {
	t.Entries++
	t.Bytes += size
	_, _ = fmt.Fprintf(t.sum, "%s %d %x\n", name, size, content.Sum(nil))
}

func (t *tally) closed() end {
	t.SHA256 = hex.EncodeToString(t.sum.Sum(nil))
	return t.end
}

// archive is a backup on its way out.
type archive struct {
	tar   *tar.Writer
	gzip  *packer
	age   io.WriteCloser
	tally *tally
	at    time.Time
}

func create(out io.Writer, at time.Time, recipients []age.Recipient) (*archive, error) {
	sealed, err := age.Encrypt(out, recipients...)
	if err != nil {
		return nil, err
	}
	a := &archive{age: sealed, gzip: pack(sealed), tally: newTally(), at: at}
	a.tar = tar.NewWriter(a.gzip)
	return a, nil
}

// put writes one entry of exactly size bytes.
func (a *archive) put(name string, size int64, write func(io.Writer) error) error {
	if err := a.tar.WriteHeader(&tar.Header{Name: name, Size: size, Mode: 0o600, ModTime: a.at, Format: tar.FormatPAX}); err != nil {
		return err
	}
	content := sha256.New()
	if err := write(io.MultiWriter(a.tar, content)); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if err := a.tar.Flush(); err != nil { // it says whether all bytes came
		return fmt.Errorf("%s: %w", name, err)
	}
	a.tally.add(name, size, content)
	return nil
}

func (a *archive) putJSON(name string, v any) error {
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	return a.put(name, int64(len(text)), func(w io.Writer) error { _, err := w.Write(text); return err })
}

// close writes the end; done is false where the backup failed and only what runs beside is to end.
func (a *archive) close(done bool) error {
	var err error
	if done {
		err = a.putJSON(endAt, a.tally.closed())
	}
	return errors.Join(err, a.tar.Close(), a.gzip.Close(), a.age.Close())
}

// opened is a backup that is read.
type opened struct {
	Manifest Manifest

	tar     *tar.Reader
	gzip    *unpacker
	tally   *tally
	name    string // of the entry that is being read
	size    int64
	content hash.Hash
	ahead   *tar.Header // read and not yet asked for
	ended   bool
}

// open reads the manifest of a backup.
func open(in io.Reader, identities []age.Identity) (*opened, error) {
	plain, err := age.Decrypt(in, identities...)
	if err != nil {
		var none *age.NoIdentityMatchError
		if errors.As(err, &none) {
			return nil, fault.New(fault.Invalid, "backup_identity", "这份私钥打不开这个备份。请换用备份时所用公钥对应的私钥文件（--identity）。",
				"This private key does not open the backup. Name the file with the key that belongs to the public key it was made with (--identity).")
		}
		return nil, broken(err)
	}
	o := &opened{gzip: unpack(plain), tally: newTally()}
	o.tar = tar.NewReader(o.gzip)
	err = o.begin()
	if err != nil {
		o.close()
		return nil, err
	}
	return o, nil
}

func (o *opened) begin() error {
	name, _, err := o.next()
	if err == nil && name != manifestAt {
		err = fmt.Errorf("it begins with %s", name)
	}
	if err == nil {
		err = o.json(&o.Manifest)
	}
	if err != nil {
		return broken(err)
	}
	if o.Manifest.Format != format {
		return fault.Newf(fault.Invalid, "backup_format", "备份格式为“%s”，本程序只能读“%s”。请用制作它的程序版本恢复。",
			"The backup has the format %q and this program reads %q. Restore it with the version of the program that made it.", o.Manifest.Format, format)
	}
	return nil
}

func broken(err error) error {
	if fault.Of(err) != nil {
		return err
	}
	e := fault.New(fault.Invalid, "backup_broken", "备份文件不完整或已损坏，不能使用。请换用另一份备份。", "The backup is cut off or damaged and cannot be used. Take another one.")
	e.Err = err
	return e
}

// next goes on to the next entry; io.EOF behind the last one, when everything was as the end says.
func (o *opened) next() (name string, size int64, err error) {
	if o.content != nil { // what nobody read counts as well
		if _, err := io.Copy(io.Discard, o); err != nil {
			return "", 0, err
		}
		o.tally.add(o.name, o.size, o.content)
		o.content = nil
	}
	if o.ended {
		return "", 0, io.EOF
	}
	h := o.ahead
	if o.ahead = nil; h == nil {
		if h, err = o.tar.Next(); err != nil {
			return "", 0, broken(fmt.Errorf("it ends early: %w", err))
		}
	}
	if !fs.ValidPath(h.Name) || h.Typeflag != tar.TypeReg {
		return "", 0, broken(fmt.Errorf("entry %q", h.Name))
	}
	o.name, o.size, o.content = h.Name, h.Size, sha256.New()
	if h.Name == endAt {
		return "", 0, o.finish()
	}
	return h.Name, h.Size, nil
}

// finish compares what was read with what the end says.
func (o *opened) finish() error {
	have := o.tally.closed()
	var want end
	if err := o.json(&want); err != nil {
		return broken(err)
	}
	if have != want {
		return broken(fmt.Errorf("it holds %+v and says %+v", have, want))
	}
	if _, err := o.tar.Next(); !errors.Is(err, io.EOF) {
		return broken(errors.New("something stands behind its end"))
	}
	o.content, o.ended = nil, true
	return io.EOF
}

func (o *opened) Read(p []byte) (int, error) {
	n, err := o.tar.Read(p)
	o.content.Write(p[:n])
	if err != nil && !errors.Is(err, io.EOF) {
		err = broken(err)
	}
	return n, err
}

func (o *opened) json(v any) error {
	if o.size > mostControl {
		return fmt.Errorf("%s is too long", o.name)
	}
	text, err := io.ReadAll(o)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, v)
}

// back lets next give the entry at hand once more. Nothing of it may have been read.
func (o *opened) back() {
	o.ahead = &tar.Header{Name: o.name, Size: o.size, Typeflag: tar.TypeReg}
	o.content = nil
}

func (o *opened) close() { o.gzip.Close() }

// full says that there is no room, where that is the reason.
func full(err error) error {
	if !errors.Is(err, syscall.ENOSPC) && !errors.Is(err, syscall.EDQUOT) || fault.Of(err) != nil {
		return err
	}
	e := fault.New(fault.Unavailable, "disk_full", "磁盘已满，备份没有完成，未完成的文件已删除。请清理空间或换一个备份位置后重试。",
		"The disk is full; nothing was finished, and what was begun is removed. Free space or name another place, then try again.")
	e.Err = err
	return e
}
