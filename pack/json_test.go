package pack

import (
	"testing"

	"zhiben/source"
)

func TestNodeJSON(t *testing.T) {
	list := &source.List{Files: map[string][]byte{}}
	n := ParseNode("a.yaml", "b: 1\na: {title: 台账, when: 2025-01-02, code: \"0012\", yes_or_no: true, share: 0.5, none: null, quote: 'a \"b\" \\ c'}\nlist: [x, 3, {k: v}]\n", list)
	want := `{"b": 1,"a": {"when": "2025-01-02","code": "0012","yes_or_no": true,"share": 0.5,"none": null,"quote": "a \"b\" \\ c"},"list": ["x", 3, {"k": "v"}]}`
	got := n.JSON(func(key string) bool { return key == "title" })
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	again := ParseNode("b.yaml", got, list)
	if list.Err() != nil || again.JSON(nil) != got {
		t.Errorf("read again: %s, %v", again.JSON(nil), list.Err())
	}
	if code := again.Get("a").Get("code").Value; code != "0012" {
		t.Errorf("a text of digits comes back as %v", code)
	}
}
