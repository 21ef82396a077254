package describe

import "zhiben/internal/lang"

// typeTitles are the field types as people call them, by the name a type gives itself.
var typeTitles = map[string]lang.Text{
	"text": lang.Both("短文本", "text"), "long_text": lang.Both("长文本", "long text"), "texts": lang.Both("多个文本", "texts"),
	"int": lang.Both("整数", "whole number"), "decimal": lang.Both("小数", "decimal"), "percent": lang.Both("百分比", "percent"), "money": lang.Both("金额", "money"),
	"bool": lang.Both("是否", "yes or no"), "date": lang.Both("日期", "date"), "datetime": lang.Both("日期时间", "date and time"),
	"enum": lang.Both("单选", "one of"), "enums": lang.Both("多选", "any of"),
	"unit": lang.Both("单位", "unit"), "units": lang.Both("多个单位", "units"), "person": lang.Both("人员", "person"), "persons": lang.Both("多名人员", "persons"),
	"ref": lang.Both("关联", "reference"), "refs": lang.Both("多个关联", "references"), "files": lang.Both("附件", "files"), "photos": lang.Both("照片", "photos"),
	"position": lang.Both("位置", "position"), "rows": lang.Both("明细表", "rows"), "signature": lang.Both("签名", "signature"),
	"credit_code": lang.Both("统一社会信用代码", "credit code"), "identity_number": lang.Both("居民身份证号", "identity number"), "phone": lang.Both("电话", "phone"),
	"region_code": lang.Both("行政区划代码", "region code"), "region_codes": lang.Both("多个行政区划代码", "region codes"),
	"industry_code": lang.Both("行业代码", "industry code"), "industry_codes": lang.Both("多个行业代码", "industry codes"), "certificate_number": lang.Both("证书编号", "certificate number"),
}

// verbTitles are the office verbs as people call them.
var verbTitles = map[string]lang.Text{
	"sign_for": lang.Both("签收", "sign for"), "return": lang.Both("退回", "return"), "hand_over": lang.Both("移交", "hand over"), "delegate": lang.Both("代办", "delegate"),
	"countersign": lang.Both("会签", "countersign"), "urge": lang.Both("催办", "urge"), "withdraw": lang.Both("撤回", "withdraw"), "copy": lang.Both("抄送", "copy to"),
	"comment": lang.Both("批注", "comment"), "void": lang.Both("作废", "void"), "correct": lang.Both("更正", "correct"), "edit": lang.Both("修改", "edit"),
}

// named is the title of a word, or the word itself where it has none.
func named(titles map[string]lang.Text, word string) lang.Text {
	if t, ok := titles[word]; ok {
		return t
	}
	return lang.Text{ZH: word}
}
