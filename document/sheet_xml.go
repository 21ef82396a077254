package document

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// scanner reads XML piece by piece in bounded memory. It knows what office programs write: elements, attributes, texts and the
// references that XML itself has. A document type, which could define others, is refused. encoding/xml reads the same five times slower.
type scanner struct {
	r     *bufio.Reader
	tag   []byte // of a start or an end: what lies between the angle brackets
	name  []byte // without its prefix
	empty bool   // the start was an end too
	text  []byte
}

// token is what the scanner came upon.
type token int

const (
	tokenEnd token = iota
	tokenStart
	tokenText
)

// maxTag bounds a tag, and each stretch of text, in bytes.
const maxTag = 1 << 20

var (
	errXML     = errors.New("not the XML of a worksheet")
	errDoctype = errors.New("a document type is not taken")
)

func newScanner(r io.Reader) *scanner { return &scanner{r: bufio.NewReaderSize(r, 64<<10)} }

// next gives the next token; io.EOF at the end.
func (s *scanner) next() (token, error) {
	for {
		b, err := s.r.ReadByte()
		if err != nil {
			return 0, err
		}
		if b != '<' {
			_ = s.r.UnreadByte()
			return tokenText, s.readText()
		}
		switch kind, err := s.readTag(); {
		case err != nil:
			return 0, err
		case kind >= 0:
			return kind, nil
		}
	}
}

func (s *scanner) readText() error {
	s.text = s.text[:0]
	for {
		piece, err := s.r.ReadSlice('<')
		if n := len(piece); n > 0 && piece[n-1] == '<' {
			piece = piece[:n-1]
			_ = s.r.UnreadByte()
		}
		if len(s.text)+len(piece) > maxTag {
			return errXML
		}
		s.text = append(s.text, piece...)
		switch err {
		case bufio.ErrBufferFull:
			continue
		case nil, io.EOF:
			s.text = unescape(s.text)
			return nil
		}
		return err
	}
}

// readTag reads what follows an angle bracket; a negative token is to be passed over.
func (s *scanner) readTag() (token, error) {
	first, err := s.r.ReadByte()
	if err != nil {
		return 0, unexpected(err)
	}
	switch first {
	case '?':
		return -1, s.skipTo("?>")
	case '!':
		return s.readBang()
	}
	s.tag = append(s.tag[:0], first)
	quote := byte(0)
	for {
		b, err := s.r.ReadByte()
		if err != nil {
			return 0, unexpected(err)
		}
		if quote == 0 && b == '>' {
			break
		}
		switch {
		case quote == 0 && (b == '"' || b == '\''):
			quote = b
		case b == quote:
			quote = 0
		}
		if s.tag = append(s.tag, b); len(s.tag) > maxTag {
			return 0, errXML
		}
	}
	return s.named()
}

func (s *scanner) named() (token, error) {
	kind, tag := tokenStart, s.tag
	if tag[0] == '/' {
		kind, tag = tokenEnd, tag[1:]
	}
	s.empty = kind == tokenStart && tag[len(tag)-1] == '/'
	if s.empty {
		tag = tag[:len(tag)-1]
	}
	end := bytes.IndexAny(tag, " \t\r\n")
	if end < 0 {
		end = len(tag)
	}
	s.name, s.tag = tag[:end], tag[end:]
	if i := bytes.IndexByte(s.name, ':'); i >= 0 {
		s.name = s.name[i+1:]
	}
	if len(s.name) == 0 {
		return 0, errXML
	}
	return kind, nil
}

// readBang passes comments over and takes the text of a CDATA section.
func (s *scanner) readBang() (token, error) {
	head, err := s.r.Peek(2)
	if err != nil {
		return 0, unexpected(err)
	}
	if string(head) == "--" {
		return -1, s.skipTo("-->")
	}
	if head, err = s.r.Peek(7); err != nil || string(head) != "[CDATA[" {
		return 0, errDoctype
	}
	_, _ = s.r.Discard(7)
	s.text = s.text[:0]
	for {
		b, err := s.r.ReadByte()
		if err != nil {
			return 0, unexpected(err)
		}
		if s.text = append(s.text, b); len(s.text) > maxTag {
			return 0, errXML
		}
		if bytes.HasSuffix(s.text, []byte("]]>")) {
			s.text = s.text[:len(s.text)-3]
			return tokenText, nil
		}
	}
}

func (s *scanner) skipTo(end string) error {
	matched := 0
	for {
		b, err := s.r.ReadByte()
		if err != nil {
			return unexpected(err)
		}
		switch {
		case b == end[matched]:
			if matched++; matched == len(end) {
				return nil
			}
		case matched > 0 && b == end[matched-1] && matched == len(end)-1: // --->
		case b == end[0]:
			matched = 1
		default:
			matched = 0
		}
	}
}

// attr gives an attribute of the tag just read, with or without a prefix; empty where there is none.
func (s *scanner) attr(name string) string { return string(s.attrBytes(name)) }

func (s *scanner) attrBytes(name string) []byte {
	rest := s.tag
	for {
		eq := bytes.IndexByte(rest, '=')
		if eq < 0 {
			return nil
		}
		key := bytes.TrimSpace(rest[:eq])
		rest = bytes.TrimLeft(rest[eq+1:], " \t\r\n")
		if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
			return nil
		}
		end := bytes.IndexByte(rest[1:], rest[0])
		if end < 0 {
			return nil
		}
		value := rest[1 : end+1]
		rest = rest[end+2:]
		if i := bytes.IndexByte(key, ':'); i >= 0 && !strings.Contains(name, ":") {
			key = key[i+1:]
		}
		if string(key) == name {
			return unescape(value)
		}
	}
}

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

var entities = map[string]byte{"amp": '&', "lt": '<', "gt": '>', "quot": '"', "apos": '\''}

// unescape resolves references in place; one that XML does not know stays as it is written.
func unescape(b []byte) []byte {
	at := bytes.IndexByte(b, '&')
	if at < 0 {
		return b
	}
	out := b[:at]
	for rest := b[at:]; len(rest) > 0; {
		end := bytes.IndexByte(rest, ';')
		if rest[0] != '&' || end < 0 || end > 10 {
			next := bytes.IndexByte(rest[1:], '&') + 1
			if next == 0 {
				next = len(rest)
			}
			out, rest = append(out, rest[:next]...), rest[next:]
			continue
		}
		if r, ok := reference(string(rest[1:end])); ok {
			out, rest = utf8.AppendRune(out, r), rest[end+1:]
		} else {
			out, rest = append(out, '&'), rest[1:]
		}
	}
	return out
}

func reference(name string) (rune, bool) {
	if b, ok := entities[name]; ok {
		return rune(b), true
	}
	digits, base := strings.TrimPrefix(name, "#"), 10
	if digits == name {
		return 0, false
	}
	if strings.HasPrefix(digits, "x") || strings.HasPrefix(digits, "X") {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, base, 21)
	if err != nil || n == 0 || !utf8.ValidRune(rune(n)) || n > utf8.MaxRune {
		return 0, false
	}
	return rune(n), true
}
