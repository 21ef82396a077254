package record

import (
	"strings"

	"zhiben/internal/fault"
	"zhiben/ledger"
)

// notAmong adds to a refusal where it is and what could be given instead: some words of every ledger and the fields that may.
func notAmong(e *fault.Error, place string, d *ledger.Definition, may func(*ledger.Field) bool, words ...string) error {
	for _, f := range d.Fields {
		if may(f) && !f.Retired {
			words = append(words, f.Key)
		}
	}
	if len(words) == 0 {
		return e.At(place, "此台账没有可选的项", "this ledger has none")
	}
	return e.At(place, "可选："+strings.Join(words, "、"), "one of: "+strings.Join(words, ", "))
}

func badCursor() error {
	return fault.New(fault.Invalid, "bad_cursor", "翻页位置已失效，请回到第一页。", "The page position is no longer valid; go back to the first page.").
		At("query.after", "不带 after 重新读取", "read again without after")
}
