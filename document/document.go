// Package document reads the files offices hand over (txt, docx, doc, pdf, html) into one plain shape, a text and its
// blocks, and writes the ones they expect back (Word, Excel). It is pure: bytes in, bytes out.
package document

// BlockKind says what a block is.
type BlockKind string

const (
	Paragraph BlockKind = "paragraph"
	Table     BlockKind = "table"
)

// Span is a half-open range of Unicode code points in Document.Text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Block is one paragraph or table of a document, in reading order. Blocks do not overlap; the text between them is white
// space.
type Block struct {
	Kind BlockKind `json:"kind"`
	Span
	// Number is the length in code points of the automatic number a word processor would have printed at the start of the
	// paragraph ("（一）"). The number is part of Text all the same, so that every reader of the text sees what a person sees.
	Number int `json:"number,omitempty"`
	// Level is the outline level the file itself declares for a heading paragraph, from 1; 0 where it declares none.
	Level int `json:"level,omitempty"`
	// Rows holds the cells of a table; a cell's text is Text[Start:End], cells of a row are separated by a tab in Text, rows
	// by a line feed.
	Rows [][]Span `json:"rows,omitempty"`
}

// Document is the content of a file.
type Document struct {
	// Format is the format the bytes turned out to have: txt, docx, doc, pdf, html or wps.
	Format string `json:"format"`
	// Text is the whole text. For a .txt file it is the decoded text exactly as it stands, line ends included.
	Text   string  `json:"text"`
	Blocks []Block `json:"blocks"`
}
