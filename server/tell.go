package server

import (
	"maps"
	"slices"
	"strings"
	"time"

	"zhiben/calendar"
	"zhiben/event"
	"zhiben/internal/lang"
	"zhiben/ledger"
)

// eventTitles name the kinds of events that are not moves of a ledger.
var eventTitles = map[string]lang.Text{
	"create": lang.Both("登记", "Registered"), "given": lang.Both("导入", "Brought in"), "edit": lang.Both("修改", "Edited"), "comment": lang.Both("留言", "Commented"), "move": lang.Both("办理", "Handled"),
	// Office verbs.
	"sign_for": lang.Both("签收", "Signed for"), "return": lang.Both("退回", "Returned"), "hand_over": lang.Both("移交", "Handed over"), "countersign": lang.Both("请求会签", "Asked for opinions"),
	"opinion": lang.Both("会签意见", "Gave an opinion"), "urge": lang.Both("催办", "Urged"), "withdraw": lang.Both("撤回", "Withdrew"), "copy": lang.Both("抄送", "Copied to others"),
	"undo_import": lang.Both("撤销导入", "Import undone"),
	"void":        lang.Both("申请作废", "Asked to void"), "confirm_void": lang.Both("作废", "Voided"), "reject_void": lang.Both("不同意作废", "Voiding refused"), "correct": lang.Both("更正", "Corrected"), "reveal": lang.Both("查看受保护信息", "Saw a protected value"), "reveal_ask": lang.Both("申请开启密封信息", "Asked to open what is sealed"),
	"override":  lang.Both("人工调整", "Set by hand"),
	"erase_ask": lang.Both("申请清除办理记录", "Asked to erase an event"), "erase": lang.Both("清除办理记录", "Erased an event"), "wipe": lang.Both("清除内容", "Values erased"),
	// Signatures.
	"signing": lang.Both("提请签字", "Asked for signatures"), "signature": lang.Both("签字", "Signed"), "sign_refused": lang.Both("拒绝签字", "Refused to sign"), "sign_ended": lang.Both("签字终止", "Signing ended"),
	// Clocks, ladders, rules.
	"warn": lang.Both("到期提醒", "Deadline near"), "passed": lang.Both("逾期", "Deadline passed"), "step": lang.Both("升级", "Escalated"), "approval": lang.Both("提请审批", "Approval asked for"),
	"approved": lang.Both("审批同意", "Approved"), "declined": lang.Both("审批不同意", "Declined"),
	// Effects.
	"notify": lang.Both("通知", "Notified"), "document": lang.Both("生成文书", "Made a document"), "publish": lang.Both("拟公开文书", "Prepared for the public"), "published": lang.Both("公开发布", "Published"),
	"compute": lang.Both("自动计算", "Computed"), "upgrade": lang.Both("制度升级", "Pack upgraded"),
	// Units, posts and plans.
	"appoint": lang.Both("任职", "Appointed"), "dismiss": lang.Both("免职", "Left the post"), "accounts_sheet": lang.Both("批量导入账号", "Accounts brought in by a file"), "invite": lang.Both("发出邀请", "Invited"), "disinvite": lang.Both("撤销邀请", "Invitation ended"), "invited": lang.Both("应邀注册", "Came by invitation"), "ask_post": lang.Both("申请任职", "Post asked for"), "refuse_post": lang.Both("不同意任职", "Post refused"), "post_term": lang.Both("调整任期", "Term of the post changed"), "post_sectors": lang.Both("调整分管行业", "Industries of the post changed"), "delegate": lang.Both("委托代办", "Delegated"),
	"access": lang.Both("临时授权", "Opened for a time"), "access_end": lang.Both("收回临时授权", "Access taken back"),
	"identify": lang.Both("登记证件号码", "Identity number noted"), "note_phone": lang.Both("登记联系电话", "Telephone noted"), "reveal_identity": lang.Both("查看证件号码", "Saw an identity number"), "reveal_phone": lang.Both("查看联系电话", "Saw a telephone"), "merge_person": lang.Both("合并人员", "Persons merged"), "merged": lang.Both("人员合并", "Person merged"),
	"handed_over": lang.Both("工作移交完毕", "Work handed over"),
	"relocate":    lang.Both("调整隶属", "Moved in the tree"), "commitment": lang.Both("核对条目", "Commitments reviewed"), "params": lang.Both("设定参数", "Params set"), "set": lang.Both("设定参数", "Param set"),
	"population_add": lang.Both("列入名单", "Put on the list"), "population_take_out": lang.Both("移出名单", "Taken off the list"), "population_rule": lang.Both("恢复按条件判定", "Left to the condition again"),
}

// eventTitle is a kind of event in words; a kind that nobody has worded stands as it is.
func eventTitle(kind string, tag lang.Tag) string {
	if t, ok := eventTitles[kind]; ok {
		return t.In(tag)
	}
	return kind
}

// teller says in words what an event's extras hold.
type teller struct {
	v              *viewer
	d              *ledger.Definition
	persons, units map[string]string
	out            []DetailView
}

func (t *teller) add(zh, en, text string) {
	if text != "" {
		t.out = append(t.out, DetailView{lang.Both(zh, en).In(t.v.tag), text})
	}
}

func (t *teller) say(text lang.Text) string { return text.In(t.v.tag) }

func (t *teller) join(list []string) string {
	return strings.Join(list, lang.Both("、", ", ").In(t.v.tag))
}

func (t *teller) tell(e event.Event) []DetailView {
	t.out = []DetailView{}
	x := e.Body.Extra
	t.states(e.Body.From, e.Body.To)
	t.people(x)
	t.signing(x)
	t.clock(x)
	t.effects(x)
	t.params(e.Body.Params)
	return t.out
}

func (t *teller) states(from, to string) {
	if to == "" {
		return
	}
	text := t.state(to)
	if from != "" && from != ledger.New {
		text = t.state(from) + " → " + text
	}
	t.add("状态", "Status", text)
}

func (t *teller) state(key string) string {
	if st := t.d.State(key); st != nil {
		return t.say(st.Title)
	}
	return key
}

func (t *teller) people(x map[string]any) {
	names := func(key string, of map[string]string) (out []string) {
		for _, id := range texts(x[key]) {
			if of[id] != "" {
				out = append(out, of[id])
			}
		}
		return out
	}
	t.add("原经办人", "From", t.join(names("from", t.persons)))
	if x["field"] == nil { // else the change says it
		t.add("受理人", "To", t.join(names("to", t.persons)))
	}
	t.add("征求意见", "Asked", t.join(append(names("units", t.units), names("persons", t.persons)...)))
	t.add("人员", "Person", t.join(names("person", t.persons)))
	if until, ok := x["until"].(float64); ok && x["access"] != nil {
		t.add("有效期至", "Until", time.UnixMilli(int64(until)).In(t.v.s.Records.Zone).Format("2006-01-02 15:04"))
	}
	t.add("代办人", "Stands in", t.join(names("delegate", t.persons)))
	t.add("代谁办理", "On behalf of", t.join(names("on_behalf", t.persons)))
	if role := t.v.s.Units.Role(word(x, "role")); role != nil {
		t.add("岗位", "Post", t.say(role.Title))
	}
	if _, asked := x["countersign"]; asked {
		switch agree, given := x["agree"].(bool); {
		case given && agree:
			t.add("意见", "Opinion", t.say(lang.Both("同意", "agrees")))
		case given:
			t.add("意见", "Opinion", t.say(lang.Both("不同意", "does not agree")))
		case x["any"] == true:
			t.add("要求", "Wanted", t.say(lang.Both("任一人答复即可", "one answer")))
		default:
			t.add("要求", "Wanted", t.say(lang.Both("全部答复", "all answers")))
		}
		if x["blocks"] == true {
			t.add("办理", "Handling", t.say(lang.Both("会签完成前暂停", "waits for the opinions")))
		}
	}
	if p := t.v.s.Records.Ledgers.Population(word(x, "population")); p != nil {
		t.add("名单", "List", t.say(p.Title))
	}
}

// endings say why a signing ended without its move.
var endings = map[string]lang.Text{"withdrawn": lang.Both("提请人撤回", "withdrawn by who asked"), "expired": lang.Both("期限已过", "its term is over"), "void": lang.Both("记录已变化", "the record has changed")}

func (t *teller) signing(x map[string]any) {
	m := t.d.Move(word(x, "move"))
	if m == nil {
		return
	}
	t.add("步骤", "Step", t.say(m.Title))
	if m.Sign != nil {
		for _, slot := range m.Sign.Slots {
			if slot.Key == word(x, "slot") {
				t.add("签字栏", "Place", t.say(slot.Title))
			}
		}
	}
	t.add("原因", "Why", t.say(endings[word(x, "why")]))
	if x["method"] == "drawn" {
		t.add("方式", "Way", t.say(lang.Both("手写签名", "drawn")))
	}
}

func (t *teller) clock(x map[string]any) {
	if c := t.d.Clock(word(x, "clock")); c != nil {
		t.add("时限", "Deadline", t.say(c.Title))
	}
	t.add("到期日", "Due", word(x, "due"))
	if l := t.v.s.Records.Ledgers.Ladder(word(x, "ladder")); l != nil {
		for _, step := range l.Steps {
			if step.Key == word(x, "step") {
				t.add("步骤", "Step", t.say(l.Title)+" · "+t.say(step.Title))
			}
		}
	}
	for _, rule := range t.v.s.Records.Ledgers.Rules {
		if rule.Key == word(x, "rule") {
			t.add("规则", "Rule", t.say(rule.Title))
		}
	}
}

func (t *teller) effects(x map[string]any) {
	template := t.v.s.Records.Ledgers.Template(word(x, "template"))
	f := t.d.Field(word(x, "key"))
	switch {
	case template == nil && x["kind"] == "publish":
		template = t.v.s.Records.Ledgers.Template(word(x, "key"))
	case f != nil && x["kind"] == "override":
		t.add("项目", "Field", t.say(f.Title))
	}
	if seen := t.d.Field(word(x, "field")); seen != nil && x["to"] == nil { // else the change says it
		t.add("项目", "Field", t.say(seen.Title))
	}
	if template != nil {
		t.add("文书", "Document", t.say(template.Title))
	}
	t.add("文号", "Number", word(x, "number"))
	if yes, said := x["approved"].(bool); said {
		word := lang.Both("不同意", "declined")
		if yes {
			word = lang.Both("同意", "approved")
		}
		t.add("审批", "Decision", t.say(word))
	}
	if n, ok := x["signatures_void"]; ok {
		t.add("签字", "Signatures", show(n)+t.say(lang.Both(" 个签字因内容变化作废，须重签", " no longer count, since the content has changed")))
	}
}

// origins say where the value of a param came from.
var origins = map[string]lang.Text{"plan": lang.Both("方案", "plan"), "office": lang.Both("本县设定", "set by the county"), "county": lang.Both("县制度", "county pack"), "sector": lang.Both("行业制度", "sector pack"), "base": lang.Both("基础制度", "base pack")}

// params tells which params the decision read, with the values they had then.
func (t *teller) params(read map[string]any) {
	for _, key := range slices.Sorted(maps.Keys(read)) {
		p := t.v.s.Records.Ledgers.Params[key]
		value, ok := read[key].(map[string]any)
		if p == nil || !ok {
			continue
		}
		if value["value"] == nil { // the office has not chosen it: nothing was decided by it
			continue
		}
		text := t.value(p, value["value"])
		if from, ok := origins[str(value["origin"])]; ok {
			text += t.say(lang.Both("（", " (")) + t.say(from)
			if name := str(value["name"]); name != "" && value["origin"] == "plan" {
				text += " " + name
			}
			text += t.say(lang.Both("）", ")"))
		}
		t.add("依据："+p.Title.ZH, "By "+p.Title.In(lang.EN), text)
	}
}

// value is the value of a param in words: of a table, each option with its own.
func (t *teller) value(p *ledger.Param, v any) string {
	switch v := v.(type) {
	case map[string]any:
		var out []string
		for _, key := range t.inOrder(p.Per, v) {
			out = append(out, t.option(p.Per, key)+" "+t.value(p, v[key]))
		}
		return t.join(out)
	case []any:
		var out []string
		for _, item := range v {
			out = append(out, t.value(p, item))
		}
		return t.join(out)
	}
	if span, ok := calendar.ParseSpan(str(v)); ok {
		zh, en := span.Words()
		if span.N < 0 {
			zh, en = "提前"+zh, en+" before"
		}
		return t.say(lang.Both(zh, en))
	}
	if b, ok := v.(bool); ok {
		if b {
			return t.say(lang.Both("是", "yes"))
		}
		return t.say(lang.Both("否", "no"))
	}
	if role := t.v.s.Units.Role(str(v)); role != nil {
		return t.say(role.Title)
	}
	if text := str(v); text != "" {
		return t.option(p.Type.Name, text)
	}
	return show(v)
}

// option is what people call a code of named options; the code itself where nothing names it.
func (t *teller) option(options, key string) string {
	if o := t.v.s.Records.Ledgers.Options[options]; o != nil {
		if item := o.Item(key); item != nil {
			return t.say(item.Title)
		}
	}
	return key
}

// inOrder gives the codes of a table as the options have them, others after.
func (t *teller) inOrder(options string, table map[string]any) []string {
	keys := slices.Sorted(maps.Keys(table))
	if o := t.v.s.Records.Ledgers.Options[options]; o != nil {
		slices.SortStableFunc(keys, func(a, b string) int {
			return slices.IndexFunc(o.Items, func(i ledger.Option) bool { return i.Key == a }) - slices.IndexFunc(o.Items, func(i ledger.Option) bool { return i.Key == b })
		})
	}
	return keys
}

func word(x map[string]any, key string) string { return str(x[key]) }

func str(v any) string {
	s, _ := v.(string)
	return s
}
