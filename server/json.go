package server

import (
	"errors"

	"github.com/danielgtaylor/huma/v2"
)

// deepest is how many lists and objects a JSON body may have inside each other. What people send has a dozen; each level costs whoever
// walks through it a call.
const deepest = 64

var errDeep = errors.New("nested too deeply")

// shallow is a format that refuses what is nested too deeply before it is read.
func shallow(f huma.Format) huma.Format {
	read := f.Unmarshal
	f.Unmarshal = func(data []byte, v any) error {
		if depth(data) > deepest {
			return errDeep
		}
		return read(data, v)
	}
	return f
}

// depth is how many lists and objects lie inside each other at most.
func depth(data []byte) int {
	most, now, text := 0, 0, false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case text && c == '\\':
			i++
		case c == '"':
			text = !text
		case text:
		case c == '[' || c == '{':
			now++
			most = max(most, now)
		case c == ']' || c == '}':
			now--
		}
	}
	return most
}
