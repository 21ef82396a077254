package notice

import "zhiben/internal/lang"

var texts = map[string]lang.Text{
	"notify":           lang.Both("有新的办理进展", "Something was done"),
	"urge":             lang.Both("催办：请尽快办理", "Urged: please act soon"),
	"countersign":      lang.Both("请您会签", "Your countersignature is asked for"),
	"opinion":          lang.Both("会签已有答复", "An opinion you asked for has come"),
	"copy":             lang.Both("抄送给您", "Copied to you for information"),
	"letter":           lang.Both("收到一份函件", "A letter has come"),
	"hand_over":        lang.Both("移交给您办理", "Handed over to you"),
	"handed_over":      lang.Both("工作移交已办完", "A hand-over of work has ended"),
	"return":           lang.Both("已退回，请重新办理", "Returned: please handle it again"),
	"delegate":         lang.Both("有岗位委托您代办", "A post is delegated to you"),
	"access":           lang.Both("临时授权您查看", "Opened to you for a time"),
	"access_end":       lang.Both("对您的临时授权已收回", "What was open to you has been taken back"),
	"reveal":           lang.Both("您登记的密封信息已由保管人查看", "Custodians opened what you had sealed"),
	"reveal_identity":  lang.Both("您的证件号码被查看", "Your identity number was seen"),
	"reveal_phone":     lang.Both("您的联系电话被查看", "Your telephone was seen"),
	"reveal_ask":       lang.Both("一名保管人申请开启密封信息，须您共同申请", "A custodian asks to open what is sealed; another must ask too"),
	"confirm_void":     lang.Both("您登记的记录已作废", "A record that you made has been voided"),
	"signing":          lang.Both("请您签字", "Your signature is asked for"),
	"sign_refused":     lang.Both("您提请的签字被拒绝", "A signature that you asked for was refused"),
	"sign_ended":       lang.Both("您提请的签字已终止", "The signing that you asked for has ended"),
	"sign_again":       lang.Both("内容已变化，请重新签字", "The content has changed: please sign again"),
	"warn":             lang.Both("即将到期，请抓紧办理", "A deadline is near"),
	"passed":           lang.Both("已经逾期，请立即办理", "A deadline has passed"),
	"due":              lang.Both("期限提醒", "About a deadline"),
	"due_soon":         lang.Both("即将到期，请抓紧办理", "A deadline is near"),
	"ask_post":         lang.Both("有岗位等您确认", "A post waits for your confirmation"),
	"refuse_post":      lang.Both("您申请的岗位未获同意", "A post that you asked for was refused"),
	"approve":          lang.Both("请您审批", "Your approval is asked for"),
	"backup_late":      lang.Both("备份已过期：请检查备份任务并立即备份", "The last backup is too old: see why, and back up now"),
	"backup_failed":    lang.Both("自动备份失败，请检查备份位置和磁盘空间", "A backup failed: check its folder and the disk space"),
	"backup_unchecked": lang.Both("备份久未检验：请试恢复一份并核验", "No backup was proven for long: restore one elsewhere and verify it"),
	"confirm":          lang.Both("请您确认", "Your confirmation is asked for"),
	"erase_ask":        lang.Both("请确认清除一条办理记录的内容", "Confirm that what an event says be erased"),
}

// Text is the sentence that a notice's key stands for; the key itself where it is a sentence of a pack.
func Text(key string) lang.Text {
	if t, ok := texts[key]; ok {
		return t
	}
	return lang.Both(key, key)
}
