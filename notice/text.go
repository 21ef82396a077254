package notice

import "zhiben/internal/lang"

var texts = map[string]lang.Text{
	"notify":      lang.Both("有新的办理进展", "Something was done"),
	"urge":        lang.Both("催办：请尽快办理", "Urged: please act soon"),
	"countersign": lang.Both("请您会签", "Your countersignature is asked for"),
	"copy":        lang.Both("抄送给您", "Copied to you for information"),
	"letter":      lang.Both("收到一份函件", "A letter has come"),
	"hand_over":   lang.Both("移交给您办理", "Handed over to you"),
	"return":      lang.Both("已退回，请重新办理", "Returned: please handle it again"),
	"due":         lang.Both("期限提醒", "About a deadline"),
}

// Text is the sentence that a notice's key stands for; the key itself where it is a sentence of a pack.
func Text(key string) lang.Text {
	if t, ok := texts[key]; ok {
		return t
	}
	return lang.Both(key, key)
}
