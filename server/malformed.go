package server

import (
	"regexp"
	"strings"

	"github.com/danielgtaylor/huma/v2/validation"

	"zhiben/internal/lang"
)

// What the framework says of ill-formed requests is English; here it is in Chinese, with {} for each part that varies.
var malformedZH = map[string]string{
	validation.MsgUnexpectedProperty:                "没有这一项",
	validation.MsgExpectedRFC3339DateTime:           "须为 RFC 3339 时间，例如 2026-01-31T08:00:00Z",
	validation.MsgExpectedRFC3339Date:               "须为日期，例如 2026-01-31",
	validation.MsgExpectedBoolean:                   "须为 true 或 false",
	validation.MsgExpectedNumber:                    "须为数字",
	validation.MsgExpectedInteger:                   "须为整数",
	validation.MsgExpectedString:                    "须为文本",
	validation.MsgExpectedArray:                     "须为列表",
	validation.MsgExpectedObject:                    "须为对象",
	validation.MsgExpectedArrayItemsUnique:          "不能有重复的项",
	validation.MsgExpectedOneOf:                     "须为下列之一：{}",
	validation.MsgExpectedMinimumNumber:             "不能小于 {}",
	validation.MsgExpectedExclusiveMinimumNumber:    "须大于 {}",
	validation.MsgExpectedMaximumNumber:             "不能大于 {}",
	validation.MsgExpectedExclusiveMaximumNumber:    "须小于 {}",
	validation.MsgExpectedMinLength:                 "至少 {} 个字",
	validation.MsgExpectedMaxLength:                 "最多 {} 个字",
	validation.MsgExpectedMatchPattern:              "格式不对：{}",
	validation.MsgExpectedMinItems:                  "至少 {} 项",
	validation.MsgExpectedMaxItems:                  "最多 {} 项",
	validation.MsgExpectedMinProperties:             "至少 {} 项",
	validation.MsgExpectedMaxProperties:             "最多 {} 项",
	validation.MsgExpectedRequiredProperty:          "缺少 {}",
	validation.MsgExpectedDependentRequiredProperty: "有 {1} 时须有 {0}",
	"required %s parameter is missing":              "缺少此参数",
	"invalid integer":                               "须为整数",
	"invalid float":                                 "须为数字",
	"invalid floating value":                        "须为数字",
	"invalid boolean":                               "须为 true 或 false",
	"invalid date/time for format %s":               "时间格式不对",
	"invalid value: %s":                             "内容不对：{}",
	"request body is required":                      "请求没有内容。",
	"invalid character %s":                          "不是 JSON",
	"nested too deeply":                             "嵌套层数过多",
	"unexpected end of JSON input":                  "不是 JSON：内容不完整",
	"unmarshal error: %s":                           "内容不对：{}",
}

type phrase struct {
	form *regexp.Regexp
	zh   string
}

var phrases = func() []phrase {
	verb := regexp.MustCompile(`%[vds]`)
	var out []phrase
	for en, zh := range malformedZH {
		out = append(out, phrase{regexp.MustCompile(`^` + verb.ReplaceAllLiteralString(regexp.QuoteMeta(en), `(.*)`) + `$`), zh})
	}
	return out
}()

// malformed is what the framework says, in the caller's language; what it says rarely stays English.
func malformed(message string, tag lang.Tag) string {
	if tag != lang.ZH {
		return message
	}
	for _, p := range phrases {
		found := p.form.FindStringSubmatch(message)
		if found == nil {
			continue
		}
		parts := append(found[1:], "", "")
		return strings.NewReplacer("{}", parts[0], "{0}", parts[0], "{1}", parts[1]).Replace(p.zh)
	}
	return message
}
