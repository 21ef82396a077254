// Package audit tells in plain words what was done in the system itself: who logged in, saw protected values, exported or imported,
// changed rights, rules and keys, and who looked at all this. It reads the log alone; nothing turns it off, and nothing takes an event
// out of the log.
package audit

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"

	"zhiben/event"
	"zhiben/internal/lang"
)

// Right is the right to look at the audit, and Least the param that says how many days its events are left whole at least.
const (
	Right = "audit.read"
	Least = "audit_days"
)

// Kind is a kind of acts, by which the page filters.
type Kind string

// The kinds, in the page's order.
const (
	SignIns   Kind = "sign_in"
	Protected Kind = "protected" // seeing protected values, and erasing
	Exports   Kind = "export"    // and imports
	Rights    Kind = "rights"
	Rules     Kind = "rules" // packs, params, and what else is set for all
	Keys      Kind = "keys"  // and backups
	Looks     Kind = "audit" // at the audit itself
	Failures  Kind = "failure"
)

// Kinds lists the kinds with their titles.
var Kinds = []struct {
	Kind  Kind
	Title lang.Text
}{
	{SignIns, lang.Both("登录", "Log-ins")}, {Protected, lang.Both("受保护信息", "Protected data")}, {Exports, lang.Both("导出导入", "Exports and imports")}, {Rights, lang.Both("权限", "Rights")},
	{Rules, lang.Both("规则与参数", "Rules and params")}, {Keys, lang.Both("密钥与备份", "Keys and backups")}, {Looks, lang.Both("审计", "Audit")}, {Failures, lang.Both("失败", "Failures")},
}

// act is what an event is to the audit, and its sentence: words in braces stand for what the event names, a part in brackets is left out
// where one of its words is empty (see tell.go).
type act struct {
	kind Kind
	says lang.Text
}

// log is what the log calls events of nouns without a ledger; see the packages that write them.
const (
	ofAccounts = "account"
	ofUnits    = "unit"
	ofPacks    = "pack"
	// Events is the name under which the log keeps who looked at the audit, and who exported from it or from ledgers; the record of such an
	// event is the post.
	Events = "audit"
	// System is the name under which the log keeps what is done to the installation itself; see Done.
	System = "system"
)

// acts are the audited ones: by the log's name and the kind of event, or by the kind alone where it happens to records of any ledger.
// Whatever writes a further kind that people must answer for names it here; the follower then goes through the log anew by itself.
var acts = map[string]act{
	ofAccounts + "/log_in":         {SignIns, lang.Both("{who}登录[，使用动态验证码{second}]", "{who} logged in[ with a second factor{second}]")},
	ofAccounts + "/log_out":        {SignIns, lang.Both("{who}退出登录", "{who} logged out")},
	ofAccounts + "/session_end":    {SignIns, lang.Both("{who}结束了一处登录", "{who} ended a session")},
	ofAccounts + "/sessions_end":   {SignIns, lang.Both("{who}结束了{person}的登录[（{n} 处）]", "{who} ended sessions of {person}[ ({n})]")},
	ofAccounts + "/password":       {SignIns, lang.Both("{who}修改了密码", "{who} changed the password")},
	ofAccounts + "/second_on":      {SignIns, lang.Both("{who}启用了动态验证码", "{who} set a second factor up")},
	ofAccounts + "/second_off":     {SignIns, lang.Both("{who}停用了动态验证码", "{who} turned the second factor off")},
	ofAccounts + "/recovery_used":  {SignIns, lang.Both("{who}使用恢复码登录", "{who} used a recovery code")},
	ofAccounts + "/log_in_failed":  {Failures, lang.Both("[{person}的账号][{nobody}没有的账号]登录失败[，累计 {n} 次]", "A log-in failed[ for the account of {person}][{nobody} for a login name that nobody has][, {n} times so far]")},
	ofAccounts + "/locked":         {Failures, lang.Both("{person}的账号因密码多次不正确被锁定", "The account of {person} was locked after wrong passwords")},
	ofAccounts + "/refused":        {Failures, lang.Both("{person}的账号在锁定期内登录被拒绝[，累计 {n} 次]", "A log-in to the locked account of {person} was refused[, {n} times so far]")},
	ofAccounts + "/account_new":    {Rights, lang.Both("{who}为{person}开通账号", "{who} gave {person} an account")},
	ofAccounts + "/password_reset": {Rights, lang.Both("{who}重置了{person}的密码", "{who} reset the password of {person}")},
	ofAccounts + "/second_reset":   {Rights, lang.Both("{who}撤销了{person}的动态验证码", "{who} took the second factor of {person} away")},
	ofAccounts + "/token_new":      {Rights, lang.Both("{who}新建接口令牌“{name}”", "{who} made the API token “{name}”")},
	ofAccounts + "/token_end":      {Rights, lang.Both("{who}停用接口令牌“{name}”", "{who} ended the API token “{name}”")},
	ofAccounts + "/reset_here":     {Rights, lang.Both("在服务器上重置了{person}的密码", "The password of {person} was reset at the server")},
	ofAccounts + "/account_merged": {Rights, lang.Both("{who}合并人员，账号归{person}所有", "{who} merged persons; the account is that of {person}")},
	ofAccounts + "/account_closed": {Rights, lang.Both("{who}合并人员，停用了{person}重复的账号", "{who} merged persons and closed the second account of {person}")},
	ofAccounts + "/*":              {Rights, lang.Both("{who}办理了账号事项[（{person}）]", "{who} changed an account[ ({person})]")},

	ofUnits + "/appoint":      {Rights, lang.Both("{who}任命{person}为{unit}{role}[，自 {since} 起][，至 {until} 止]", "{who} appointed {person}: {role}, {unit}[, from {since}][, until {until}]")},
	ofUnits + "/dismiss":      {Rights, lang.Both("{who}免去{person}的{unit}{role}[，工作移交{to}]", "{who} ended the post of {person}: {role}, {unit}[; the work went to {to}]")},
	ofUnits + "/post_term":    {Rights, lang.Both("{who}将{person}的{unit}{role}任期改为至 {until} 止", "{who} set the end of the post of {person}: {role}, {unit}, until {until}")},
	ofUnits + "/post_sectors": {Rights, lang.Both("{who}调整了{person}（{unit}{role}）分管的行业", "{who} changed the industries of {person} ({role}, {unit})")},
	ofUnits + "/ask_post":     {Rights, lang.Both("{who}申请由{person}任{unit}{role}[，自 {since} 起][，至 {until} 止]", "{who} asked for a post of {person}: {role}, {unit}[, from {since}][, until {until}]")},
	ofUnits + "/refuse_post":  {Rights, lang.Both("{who}不同意{person}任{unit}{role}", "{who} refused a post of {person}: {role}, {unit}")},
	ofUnits + "/delegate":     {Rights, lang.Both("{who}[收回{revoked}][委托{given}]{delegate}代办{unit}的岗位", "{who} [took back{revoked} the delegation of][delegated{given}] a post at {unit}: {delegate}")},
	ofUnits + "/invite":       {Rights, lang.Both("{who}邀请担任{unit}{role}[，可用 {uses} 次]", "{who} invited to a post: {role}, {unit}[ ({uses} uses)]")},
	ofUnits + "/invited":      {Rights, lang.Both("{person}凭邀请任{unit}{role}", "{person} came by invitation: {role}, {unit}")},
	ofUnits + "/disinvite":    {Rights, lang.Both("{who}收回担任{unit}{role}的邀请", "{who} took back an invitation to a post: {role}, {unit}")},
	ofUnits + "/relocate":     {Rights, lang.Both("{who}调整了{unit}的隶属关系", "{who} moved {unit} in the tree")},
	"access":                  {Rights, lang.Both("{who}将“{ledger}”{number}临时授权{person}查看", "{who} opened {ledger} {number} to {person} for a time")},
	"access_end":              {Rights, lang.Both("{who}收回{person}对“{ledger}”{number}的临时授权", "{who} took back what was open to {person}: {ledger} {number}")},
	"handed_over":             {Rights, lang.Both("{person}的工作已移交[{to}]", "The work of {person} was handed over[ to {to}]")},

	"param/set":           {Rules, lang.Both("{who}设定参数“{param}”[，自 {from} 起]", "{who} set the param “{param}”[ from {from} on]")},
	"params":              {Rules, lang.Both("{who}在“{ledger}”{number}中设定参数", "{who} set params in {ledger} {number}")},
	"calendar/calendar":   {Rules, lang.Both("{who}上传了 {record} 年放假安排", "{who} uploaded the holidays of {record}")},
	"identify":            {Rights, lang.Both("{who}登记了{person}的证件号码", "{who} noted the identity number of {person}")},
	"note_phone":          {Rights, lang.Both("{who}登记了{person}的联系电话", "{who} noted the telephone of {person}")},
	"merge_person":        {Rights, lang.Both("{who}将重复登记的人员并入{person}", "{who} merged a second entry of {person}")},
	"population_add":      {Rules, lang.Both("{who}将{unit}列入“{population}”", "{who} put {unit} on the list “{population}”")},
	"population_take_out": {Rules, lang.Both("{who}将{unit}移出“{population}”", "{who} took {unit} off the list “{population}”")},
	"population_rule":     {Rules, lang.Both("{who}将{unit}恢复为按条件列入“{population}”", "{who} left {unit} to the condition of “{population}”")},
	"webhook/create":      {Rules, lang.Both("{who}为{unit}新建数据推送", "{who} made a webhook of {unit}")},
	"webhook/edit":        {Rules, lang.Both("{who}修改了{unit}的数据推送", "{who} changed a webhook of {unit}")},
	"webhook/delete":      {Rules, lang.Both("{who}删除了{unit}的数据推送", "{who} deleted a webhook of {unit}")},
	ofPacks + "/reload":   {Rules, lang.Both("{who}重新载入规则包，[已生效{ok}][未生效{failed}，有 {mistakes} 处错误]", "{who} reloaded the packs: [in force{ok}][refused{failed} with {mistakes} mistakes]")},

	"reveal":          {Protected, lang.Both("{who}查看了“{ledger}”{number}的“{field}”", "{who} saw “{field}” of {ledger} {number}")},
	"reveal_identity": {Protected, lang.Both("{who}查看了{person}的证件号码", "{who} saw the identity number of {person}")},
	"reveal_phone":    {Protected, lang.Both("{who}查看了{person}的联系电话", "{who} saw the telephone of {person}")},
	"reveal_ask":      {Protected, lang.Both("{who}申请开启“{ledger}”{number}密封的“{field}”", "{who} asked to open “{field}”, sealed, of {ledger} {number}")},
	"erase_ask":       {Protected, lang.Both("{who}申请清除“{ledger}”{number}的一条办理记录", "{who} asked to erase an event of {ledger} {number}")},
	event.Erased:      {Protected, lang.Both("{who}清除了“{ledger}”{number}的一条办理记录", "{who} erased what an event of {ledger} {number} said")},

	Events + "/export": {Exports, lang.Both("{who}导出“{of}”[{number}][{rows} 条][，按{filters}筛选]", "{who} exported {of}[ {number}][: {rows} records][, narrowed by {filters}]")},
	"import/check":     {Exports, lang.Both("{who}核对“{of}”导入文件：新增 {added}，修改 {changed}，有误 {wrong}", "{who} checked a file for {of}: {added} new, {changed} changed, {wrong} wrong")},
	"import/commit":    {Exports, lang.Both("{who}向“{of}”导入：新增 {added}，修改 {changed}", "{who} imported into {of}: {added} new, {changed} changed")},
	"import/undo":      {Exports, lang.Both("{who}撤销了向“{of}”的导入：新增 {added}，修改 {changed}", "{who} undid an import into {of}: {added} new, {changed} changed")},

	System + "/keys_rotate": {Keys, lang.Both("{who}增加了新密钥", "{who} added new keys")},
	System + "/keys_rekey":  {Keys, lang.Both("{who}用新密钥重新加密 {n} 项", "{who} encrypted {n} values anew")},
	System + "/keys_retire": {Keys, lang.Both("{who}停用了旧密钥 {key}", "{who} took the older key {key} away")},
	System + "/keys_escrow": {Keys, lang.Both("{who}将密钥文件交 {custodians} 名保管人分存", "{who} gave the key file to {custodians} custodians")},
	System + "/keys_reload": {Keys, lang.Both("{who}重新读取密钥文件，[已启用{ok}][未启用{failed}]", "{who} read the key file again: [in use{ok}][refused{failed}]")},
	System + "/*":           {Keys, lang.Both("{who}维护了系统", "{who} maintained the system")},
	"backup/made":           {Keys, lang.Both("{who}完成备份", "{who} made a backup")},
	"backup/checked":        {Keys, lang.Both("{who}试恢复备份，核验通过", "{who} proved a backup")},
	"log/restored":          {Keys, lang.Both("数据库换成较早的状态后启动", "The server was started on an older state of the database")},
	"backup/restored":       {Keys, lang.Both("本系统由备份恢复", "This installation came out of a backup")},
	"backup/failed":         {Failures, lang.Both("备份失败", "A backup failed")},
	"backup/unproven":       {Failures, lang.Both("试恢复备份，核验未通过", "A backup was restored elsewhere and did not hold")},
	"backup/late":           {Failures, lang.Both("备份或试恢复已超期", "The last backup, or its proof, is too old")},
	"backup/*":              {Keys, lang.Both("{who}办理了备份事项", "{who} dealt with backups")},
	event.LogEvents + "/*":  {Keys, lang.Both("{who}确认数据库已恢复到较早的状态", "{who} confirmed that the database was put back to an older state")},

	Events + "/look":       {Looks, lang.Both("{who}查看了审计记录[，按{filters}筛选]", "{who} looked at the audit[, narrowed by {filters}]")},
	Events + "/audit_file": {Looks, lang.Both("{who}导出审计记录 {rows} 条[，按{filters}筛选]", "{who} exported {rows} acts of the audit[, narrowed by {filters}]")},
}

// find gives what an event is to the audit; ok is false where it is nothing to it.
func find(log, kind string) (a act, ok bool) {
	for _, key := range []string{log + "/" + kind, kind, log + "/*"} {
		if a, ok = acts[key]; ok {
			return a, true
		}
	}
	return a, false
}

// kindOf is the kind of an event's act; empty: it is none. Whatever says that it did not succeed is a failure.
func kindOf(e *event.Event) Kind {
	a, ok := find(e.Ledger, e.Kind)
	switch {
	case !ok:
		return ""
	case e.Body.Extra["ok"] == false:
		return Failures
	}
	return a.kind
}

// Audited reports whether an event is an act of the audit.
func Audited(e *event.Event) bool { return kindOf(e) != "" }

// version changes with what the follower's tables hold.
func version() string {
	h := sha256.New()
	for _, key := range slices.SortedFunc(maps.Keys(acts), cmp.Compare[string]) {
		_, _ = fmt.Fprintln(h, key, acts[key].kind) // a hash never fails
	}
	return "1 " + hex.EncodeToString(h.Sum(nil)[:6])
}
