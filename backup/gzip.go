package backup

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"runtime"
	"sync/atomic"
)

// Compression in blocks of which several are at work at once. Each block is a gzip member of its own whose header says how long it is
// (the extra field of RFC 1952, section 2.3.1.1, as BGZF has it), so that reading is parallel too; any gunzip reads the whole.

const (
	blockSize  = 1 << 20
	headerSize = 20 // of a member: ten bytes, the length of the extra field, and the field
	mostBlock  = blockSize + blockSize/8 + 1024
)

var mark = [2]byte{'Z', 'B'}

// packer compresses what is written to it.
type packer struct {
	buf    []byte
	queue  chan chan block // in order
	ended  chan struct{}
	failed atomic.Pointer[error]
}

type block struct {
	data []byte
	err  error
}

func pack(out io.Writer) *packer {
	p := &packer{buf: make([]byte, 0, blockSize), queue: make(chan chan block, runtime.GOMAXPROCS(0)), ended: make(chan struct{})}
	go func() {
		defer close(p.ended)
		for one := range p.queue {
			b := <-one
			if p.failed.Load() != nil {
				continue
			}
			if b.err == nil {
				_, b.err = out.Write(b.data)
			}
			if b.err != nil {
				p.failed.Store(&b.err)
			}
		}
	}()
	return p
}

func (p *packer) Write(data []byte) (int, error) {
	for n := 0; n < len(data); {
		k := copy(p.buf[len(p.buf):cap(p.buf)], data[n:])
		p.buf, n = p.buf[:len(p.buf)+k], n+k
		if len(p.buf) == cap(p.buf) {
			if err := p.flush(); err != nil {
				return n, err
			}
		}
	}
	return len(data), nil
}

func (p *packer) flush() error {
	if failed := p.failed.Load(); failed != nil {
		return *failed
	}
	one, data := make(chan block, 1), p.buf
	p.buf = make([]byte, 0, blockSize)
	p.queue <- one
	go func() {
		out, err := packed(data)
		one <- block{out, err}
	}()
	return nil
}

// Close writes what is left and waits until all is written. After an error what came out is of no use.
func (p *packer) Close() error {
	var err error
	if len(p.buf) > 0 {
		err = p.flush()
	}
	close(p.queue)
	<-p.ended
	if failed := p.failed.Load(); failed != nil {
		err = *failed
	}
	return err
}

func packed(data []byte) ([]byte, error) {
	var out bytes.Buffer
	out.Grow(len(data) / 2)
	w, err := gzip.NewWriterLevel(&out, gzip.BestSpeed)
	if err != nil {
		return nil, err
	}
	w.Extra = []byte{mark[0], mark[1], 4, 0, 0, 0, 0, 0}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	b := out.Bytes()
	binary.LittleEndian.PutUint32(b[headerSize-4:], uint32(len(b)))
	return b, nil
}

// unpacker reads what a packer wrote.
type unpacker struct {
	queue chan chan block
	stop  chan struct{}
	now   []byte
	err   error
}

func unpack(in io.Reader) *unpacker {
	u := &unpacker{queue: make(chan chan block, runtime.GOMAXPROCS(0)), stop: make(chan struct{})}
	go func() {
		defer close(u.queue)
		for {
			member, err := readMember(in)
			one := make(chan block, 1)
			select {
			case u.queue <- one:
			case <-u.stop:
				return
			}
			if err != nil {
				one <- block{nil, err}
				return
			}
			go func() {
				data, err := unpacked(member)
				one <- block{data, err}
			}()
		}
	}()
	return u
}

// Close ends reading early.
func (u *unpacker) Close() { close(u.stop) }

func (u *unpacker) Read(p []byte) (int, error) {
	for len(u.now) == 0 {
		if u.err != nil {
			return 0, u.err
		}
		one, ok := <-u.queue
		if !ok {
			u.err = io.EOF
			continue
		}
		b := <-one
		u.now, u.err = b.data, b.err
	}
	n := copy(p, u.now)
	u.now = u.now[n:]
	return n, nil
}

func readMember(in io.Reader) ([]byte, error) {
	head := make([]byte, headerSize)
	if _, err := io.ReadFull(in, head); err != nil {
		return nil, err
	}
	size := binary.LittleEndian.Uint32(head[headerSize-4:])
	if head[0] != 0x1f || head[1] != 0x8b || head[12] != mark[0] || head[13] != mark[1] || size < headerSize || size > mostBlock {
		return nil, errors.New("no block of a backup")
	}
	member := make([]byte, size)
	copy(member, head)
	if _, err := io.ReadFull(in, member[headerSize:]); err != nil {
		return nil, fmt.Errorf("a block is cut off: %w", io.ErrUnexpectedEOF)
	}
	return member, nil
}

func unpacked(member []byte) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(member))
	if err != nil {
		return nil, err
	}
	out := bytes.NewBuffer(make([]byte, 0, blockSize+bytes.MinRead))
	n, err := io.Copy(out, io.LimitReader(r, blockSize+1))
	if err == nil && n > blockSize {
		err = errors.New("a block is too long")
	}
	return out.Bytes(), err
}
