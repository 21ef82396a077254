package read

import (
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/parser"
)

// place is the line and column of a path in a YAML file, 1 and 1 where it cannot be found.
func place(src []byte, path string) (line, column int) {
	file, err := parser.ParseBytes(src, 0)
	if err != nil {
		return 1, 1
	}
	p, err := yaml.PathString(path)
	if err != nil {
		return 1, 1
	}
	node, err := p.FilterFile(file)
	if err != nil || node == nil || node.GetToken() == nil {
		return 1, 1
	}
	at := node.GetToken().Position
	return at.Line, at.Column
}
