package document

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	textunicode "golang.org/x/text/encoding/unicode"
)

// FromText makes a document of plain text: Text is exactly the text given, one paragraph block for each line that is not
// blank, without the white space around it.
func FromText(text string) *Document {
	doc := &Document{Format: "txt", Text: text, Blocks: []Block{}}
	pos, start, end := 0, -1, 0
	flush := func() {
		if start >= 0 {
			doc.Blocks = append(doc.Blocks, Block{Kind: Paragraph, Span: Span{start, end}})
		}
		start = -1
	}
	for _, r := range text {
		switch {
		case isBreak(r):
			flush()
		case !isSpace(r):
			if start < 0 {
				start = pos
			}
			end = pos + 1
		}
		pos++
	}
	flush()
	return doc
}

func readText(data []byte) (*Document, error) {
	text, err := decodeText(data)
	if err != nil {
		return nil, err
	}
	doc := FromText(text)
	if len(doc.Blocks) == 0 {
		return nil, fail(EmptyFile, "white space only")
	}
	return doc, nil
}

// decodeText finds the encoding of plain text: UTF-8, UTF-16 or GB18030. A byte order mark of UTF-8 stays in the text as
// U+FEFF, so that offsets agree with any other program that decodes the file as UTF-8.
func decodeText(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}), bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return decodeWith(textunicode.UTF16(textunicode.BigEndian, textunicode.ExpectBOM), data)
	case utf8.Valid(data):
		return plain(string(data))
	case cutUTF8(data):
		return "", fail(Truncated, "UTF-8 text ends inside a character")
	case bytes.IndexByte(data, 0) >= 0:
		return decodeWith(textunicode.UTF16(zeroSide(data), textunicode.IgnoreBOM), data)
	}
	return decodeWith(simplifiedchinese.GB18030, data)
}

// zeroSide tells the byte order of UTF-16 text without a mark: the zero bytes of its digits, spaces and line ends.
func zeroSide(data []byte) textunicode.Endianness {
	var zeros [2]int
	for i, c := range data {
		if c == 0 {
			zeros[i%2]++
		}
	}
	if zeros[0] > zeros[1] {
		return textunicode.BigEndian
	}
	return textunicode.LittleEndian
}

// cutUTF8 reports UTF-8 text that lacks the last bytes of its last character.
func cutUTF8(data []byte) bool {
	for cut := 1; cut <= 3 && cut < len(data); cut++ {
		head := data[:len(data)-cut]
		if utf8.Valid(head) {
			return !utf8.FullRune(data[len(head):]) && bytes.ContainsFunc(head, func(r rune) bool { return r >= utf8.RuneSelf })
		}
	}
	return false
}

func decodeWith(e encoding.Encoding, data []byte) (string, error) {
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return "", &Error{Code: Unsupported, Detail: "not text", Err: err}
	}
	return plain(string(out))
}

// plain refuses what is not text: more than one character in a hundred that no text holds.
func plain(text string) (string, error) {
	total, bad := 0, 0
	for _, r := range text {
		total++
		if r == utf8.RuneError || r == 0 || unicode.Is(unicode.Co, r) || (unicode.IsControl(r) && !isSpace(r)) {
			bad++
		}
	}
	if bad*100 > total {
		return "", fail(Unsupported, "not text: %d of %d characters", bad, total)
	}
	return text, nil
}
