package source_test

import (
	"testing"

	"zhiben/source"
)

// The caret stands under the character, whatever is before it; diagnostics come in the order of their places.
func TestList(t *testing.T) {
	l := &source.List{Files: map[string][]byte{"b.yaml": []byte("甲: 乙 x\r\n\tq: 1"), "a.yaml": []byte("one")}}
	if l.Err() != nil {
		t.Error("an empty list is an error")
	}
	l.Add(source.Pos{File: "b.yaml", Line: 2, Col: 2}, "N2", "second %d", 2)
	l.Add(source.Pos{File: "b.yaml", Line: 1, Col: 6}, "N1", "first")
	l.Add(source.Pos{File: "a.yaml", Line: 9, Col: 1}, "Y9", "beyond the end")
	l.Add(source.Pos{File: "c.yaml", Line: 1, Col: 1}, "Y1", "unknown file")
	l.Add(source.Pos{File: "b.yaml", Line: 1, Col: 4, Len: 99}, "N3", "to the end of the line; and what to do; really")
	want := `a.yaml:9:1: error Y9: beyond the end
b.yaml:1:4: error N3: to the end of the line; and what to do; really
    1 | 甲: 乙 x
      |     ^^^^
b.yaml:1:6: error N1: first
    1 | 甲: 乙 x
      |        ^
b.yaml:2:2: error N2: second 2
    2 | 	q: 1
      | 	^
c.yaml:1:1: error Y1: unknown file`
	if got := l.Err().Error(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
