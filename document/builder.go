package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// builder grows a Document block by block and keeps the offsets right. Blocks are separated by one line feed.
type builder struct {
	text   strings.Builder
	runes  int
	blocks []Block
}

func (b *builder) write(s string) {
	b.text.WriteString(s)
	b.runes += utf8.RuneCountInString(s)
}

func (b *builder) gap() {
	if b.runes > 0 {
		b.write("\n")
	}
}

// paragraph adds label+text as one paragraph; a line break inside the text starts a new block, as it does on paper.
// A paragraph without text leaves no block, even when it carries a number.
func (b *builder) paragraph(label, text string, level int) {
	for _, line := range strings.FieldsFunc(text, isBreak) {
		line = trimSpace(line)
		if line == "" {
			continue
		}
		b.gap()
		start := b.runes
		b.write(label)
		if needsSpace(label, line) {
			b.write(" ")
		}
		b.write(line)
		b.blocks = append(b.blocks, Block{Kind: Paragraph, Span: Span{start, b.runes},
			Number: utf8.RuneCountInString(label), Level: level})
		label = ""
	}
}

// table adds rows of cells. A table of one column is only a frame around text: its cells become paragraphs.
func (b *builder) table(rows [][]string) {
	width, filled := 0, false
	for _, row := range rows {
		width = max(width, len(row))
		for _, cell := range row {
			filled = filled || trimSpace(cell) != ""
		}
	}
	if !filled {
		return
	}
	if width == 1 {
		for _, row := range rows {
			for _, cell := range row {
				b.paragraph("", cell, 0)
			}
		}
		return
	}
	b.gap()
	block := Block{Kind: Table, Span: Span{Start: b.runes}}
	for i, row := range rows {
		if i > 0 {
			b.write("\n")
		}
		spans := make([]Span, 0, len(row))
		for j, cell := range row {
			if j > 0 {
				b.write("\t")
			}
			start := b.runes
			b.write(cleanCell(cell))
			spans = append(spans, Span{start, b.runes})
		}
		block.Rows = append(block.Rows, spans)
	}
	block.End = b.runes
	b.blocks = append(b.blocks, block)
}

// document closes the builder; a document without a single block has no text.
func (b *builder) document(format string) (*Document, error) {
	if len(b.blocks) == 0 {
		return nil, fail(NoText, "%s without text", format)
	}
	return &Document{Format: format, Text: b.text.String(), Blocks: b.blocks}, nil
}

// cleanCell trims a cell and its lines; the lines of a cell stay apart.
func cleanCell(cell string) string {
	var lines []string
	for _, line := range strings.FieldsFunc(cell, isBreak) {
		if line = trimSpace(strings.ReplaceAll(line, "\t", " ")); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// needsSpace says whether a label and the text after it would run together into another number or word.
func needsSpace(label, text string) bool {
	last, _ := utf8.DecodeLastRuneInString(label)
	first, _ := utf8.DecodeRuneInString(text)
	word := func(r rune) bool { return r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)) }
	return label != "" && word(last) && (word(first) || first == '.')
}

// isBreak reports characters that end a line.
func isBreak(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}

// isSpace reports white space, the byte order mark and zero-width characters included: nothing a reader could see.
func isSpace(r rune) bool {
	return unicode.IsSpace(r) || r == 0xFEFF || r == 0x200B || r == 0x200C || r == 0x200D || r == 0x2060
}

func trimSpace(s string) string { return strings.TrimFunc(s, isSpace) }
