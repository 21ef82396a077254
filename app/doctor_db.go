package app

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"zhiben/event"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/record"
	"zhiben/store"
)

// database looks at what lies in the database.
func (d *Doctor) database(ctx context.Context, policy *Policy) {
	ctx, stop := context.WithTimeout(ctx, 30*time.Second)
	defer stop()
	db, err := store.Inspect(ctx, d.Options.address())
	if err != nil {
		d.trouble(err)
		return
	}
	defer func() { _ = db.Close() }()
	if err := db.Read(ctx, func(tx *store.Tx) error { return d.schema(tx) }); err != nil {
		d.trouble(err)
		return
	}
	looks := []func(*store.Tx) error{d.durable, d.clock, d.followers, d.scheduler, d.backups}
	if policy != nil {
		looks = append(looks, func(tx *store.Tx) error { return d.installed(tx, policy) })
	}
	for _, look := range looks {
		if err := db.Read(ctx, look); err != nil && !errors.Is(err, errOtherSchema) {
			d.trouble(err)
			return
		}
	}
}

// errOtherSchema ends looks at a database whose tables are not those of this program.
var errOtherSchema = errors.New("another schema")

// same asks for this program's schema, and says nothing: d.schema has.
func same(tx *store.Tx) error {
	has, err := store.Schema(tx)
	if err == nil && has != newest() {
		err = errOtherSchema
	}
	return err
}

func (d *Doctor) schema(tx *store.Tx) error {
	const check = "database"
	has, err := store.Schema(tx)
	if err != nil {
		return err
	}
	switch {
	case has == 0:
		d.add(check, Wrong, lang.Both("数据库是空的", "The database is empty"), lang.Both("没有本程序的数据表。", "It has no tables of this program."), lang.Both("核对 --data 或 --database；新装则先启动一次服务。", "Check --data or --database; of a new installation start the server once."))
	case has > newest():
		d.add(check, Wrong, lang.Bothf("数据库是更新版本的（第 %d 号结构，本程序为第 %d 号）", "The database is of a later version (schema %d, this program knows %d)", has, newest()),
			lang.Both("旧程序不认识新表，拒绝打开。", "This program does not know its tables and will not open it."), lang.Both("换用新版本程序；或用本版本恢复升级前的备份。", "Run the later version; or restore the backup made before the upgrade with this one."))
	case has < newest():
		d.add(check, Advice, lang.Bothf("数据库待升级（第 %d 号结构，本程序为第 %d 号）", "The database is to be upgraded (schema %d, this program knows %d)", has, newest()),
			lang.Both("下次启动自动升级，升级后旧程序不能再打开它。", "The next start upgrades it, and an earlier version does not open it any more."), lang.Both("先用本版本做一次备份（zhiben backup），再启动服务。", "Back up with this version first (zhiben backup), then start."))
	default:
		d.fine(check, "数据库可用，第 %d 号结构", "The database is good, schema %d", has)
	}
	return nil
}

// durable looks at settings of PostgreSQL that lose what was said to be saved.
func (d *Doctor) durable(tx *store.Tx) error {
	if !tx.Postgres {
		return nil
	}
	var version int64
	if _, err := tx.Row(`SELECT current_setting('server_version_num')::bigint`, nil, &version); err != nil {
		return err
	}
	if version < 140000 {
		d.add("database", Advice, lang.Bothf("PostgreSQL 版本过旧（%d）", "PostgreSQL is old (%d)", version/10000), lang.Both("本程序在 14 及以上版本上测试。", "This program is tested on 14 and later."), lang.Both("升级 PostgreSQL。", "Upgrade PostgreSQL."))
	}
	for _, name := range []string{"fsync", "synchronous_commit", "full_page_writes"} {
		var value string
		if _, err := tx.Row(`SELECT current_setting('`+name+`')`, nil, &value); err != nil {
			return err
		}
		if value == "off" {
			d.add("database", Wrong, lang.Bothf("PostgreSQL 的 %s 已关闭", "%s of PostgreSQL is off", name), lang.Both("断电时会丢失已经答复“已保存”的内容。", "A power cut loses what people were told is saved."),
				lang.Bothf("ALTER SYSTEM SET %s = on，然后重新加载配置。", "ALTER SYSTEM SET %s = on, then reload its configuration.", name))
		}
	}
	return nil
}

// clock compares the clock with the times of what happened last.
func (d *Doctor) clock(tx *store.Tx) error {
	if err := same(tx); err != nil {
		return err
	}
	var last int64
	if _, err := tx.Row(`SELECT coalesce((SELECT max(at) FROM checkpoint), 0)`, nil, &last); err != nil {
		return err
	}
	end, err := event.End(tx)
	if err != nil {
		return err
	}
	if events, err := event.At(tx, []int64{end}); err != nil {
		return err
	} else if e, ok := events[end]; ok {
		last = max(last, e.At.UnixMilli())
	}
	at := time.UnixMilli(last)
	if behind := at.Sub(d.Now()); behind > 5*time.Minute {
		d.add("clock", Wrong, lang.Bothf("系统时钟比日志最后时间慢 %v", "The clock is %v behind the last time in the log", behind.Round(time.Minute)),
			lang.Both("期限、催办和日志时间都会出错。", "Deadlines, reminders and the log's times go wrong."), lang.Both("用 NTP（chrony、systemd-timesyncd）校准时钟。", "Set it by NTP (chrony, systemd-timesyncd)."))
		return nil
	}
	d.fine("clock", "系统时钟与日志一致", "The clock fits the log")
	return nil
}

// farBehind is how many events a follower may lag before somebody should look.
const farBehind = 10_000

func (d *Doctor) followers(tx *store.Tx) error {
	if err := same(tx); err != nil {
		return err
	}
	states, err := event.States(tx)
	if err != nil {
		return err
	}
	bad := 0
	for _, f := range followersOf() {
		s, ok := states[f]
		switch {
		case !ok:
			continue // no server has run yet
		case s.Failures > 0:
			bad++
			d.add("followers", Wrong, lang.Bothf("“%s”停住了：第 %d 条之后失败 %d 次（%s）", "%s stands still: behind event %d it failed %d times (%s)", s.Name, s.Position, s.Failures, s.Error),
				lang.Both("统计、检索、提醒或存证不再更新。", "Figures, search, notices or proofs are not kept up."), lang.Bothf("看服务日志中的原因；修复后它会自动继续，必要时 zhiben rebuild %s。", "See the server's log; it goes on by itself when that is mended, else zhiben rebuild %s.", s.Name))
		case s.Behind > farBehind:
			bad++
			d.add("followers", Advice, lang.Bothf("“%s”落后 %d 条", "%s is %d events behind", s.Name, s.Behind), lang.Both("统计、检索或提醒会迟到。", "Figures, search or notices come late."), lang.Both("重建或大批导入后会自行赶上；服务没有运行则启动它。", "It catches up after a rebuild or a large import; start the server if none runs."))
		}
	}
	if bad == 0 {
		d.fine("followers", "统计、检索、提醒、存证均已跟上", "Figures, search, notices and proofs are up to date")
	}
	return nil
}

// followersOf names what follows the log. A database may still know others, of earlier versions.
func followersOf() []string {
	var names []string
	for _, f := range followers(nil, &record.Service{Ledgers: &ledger.Set{}}, nil).Followers {
		names = append(names, f.Name)
	}
	return names
}

// lateAfter is how long something may be due before somebody should look.
const lateAfter = 10 * time.Minute

func (d *Doctor) scheduler(tx *store.Tx) error {
	if err := same(tx); err != nil {
		return err
	}
	due, failing, err := schedulerLag(tx)
	if err != nil {
		return err
	}
	lag := d.Now().Sub(due)
	switch {
	case failing > 0:
		d.add("scheduler", Wrong, lang.Bothf("%d 项到期事项办理失败，正在重试", "%d things that were due failed and are tried again", failing), lang.Both("相应的提醒、函告或自动办理没有发生。", "Reminders, letters or moves did not happen."),
			lang.Both("在“时限运行情况”中查看原因。", "See why under the failures of clocks."))
	case !due.IsZero() && lag > lateAfter:
		d.add("scheduler", Wrong, lang.Bothf("到期事项已拖后 %v", "What is due is %v late", lag.Round(time.Minute)), lang.Both("没有服务在运行，或调度器停住了。", "No server runs, or the scheduler stands still."), lang.Both("启动服务；已在运行则看它的日志。", "Start the server; if it runs, see its log."))
	default:
		d.fine("scheduler", "到期事项均按时办理", "What is due happens in time")
	}
	return nil
}

// schedulerLag is the earliest moment of what is not done yet, and how many things failed; zero: nothing waits.
func schedulerLag(tx *store.Tx) (due time.Time, failing int64, err error) {
	var ms *int64
	if _, err = tx.Row(`SELECT min(next_at) FROM (SELECT min(next_at) AS next_at FROM clock WHERE attempt = 0 UNION ALL SELECT min(next_at) FROM timer WHERE attempt = 0) AS t`, nil, &ms); err != nil {
		return due, 0, err
	}
	if ms != nil {
		due = time.UnixMilli(*ms)
	}
	_, err = tx.Row(`SELECT (SELECT count(*) FROM clock WHERE attempt > 1) + (SELECT count(*) FROM timer WHERE attempt > 1)`, nil, &failing)
	return due, failing, err
}

func (d *Doctor) backups(tx *store.Tx) error {
	if err := same(tx); err != nil {
		return err
	}
	s, err := backupState(tx)
	if err != nil {
		return err
	}
	plan, now := d.Options.Backups, d.Now()
	why := lang.Both("磁盘损坏或误操作后，只能回到最近一次备份。", "After a broken disk or a mistake one comes back to the last backup only.")
	remedy := lang.Both("用 serve --backup-to 定时备份，或现在运行 zhiben backup；备份另存到别处。", "Back up daily with serve --backup-to, or now with zhiben backup; keep backups elsewhere.")
	switch {
	case s.Made.IsZero():
		d.add("backup", Wrong, lang.Both("从未备份", "There never was a backup"), why, remedy)
		return nil
	case plan.Warn > 0 && now.Sub(s.Made) > plan.Warn:
		d.add("backup", Wrong, lang.Bothf("最近一次备份是 %s", "The last backup is of %s", s.Made.Local().Format(time.DateTime)), why, remedy)
	default:
		d.fine("backup", "最近一次备份：%s", "The last backup is of %s", s.Made.Local().Format(time.DateTime))
	}
	if s.Failed.After(s.Made) {
		d.add("backup", Wrong, lang.Bothf("%s 自动备份失败", "The backup of %s failed", s.Failed.Local().Format(time.DateTime)), why, lang.Both("看服务日志中的原因，检查备份目录和磁盘空间。", "See why in the server's log; look at the folder and its disk."))
	}
	if plan.CheckWarn > 0 && now.Sub(s.Checked) > plan.CheckWarn {
		when := lang.Both("从未", "never")
		if !s.Checked.IsZero() {
			when = lang.Both(s.Checked.Local().Format(time.DateTime), s.Checked.Local().Format(time.DateTime))
		}
		d.add("backup", Advice, lang.Bothf("备份久未检验（上次：%s）", "No backup was proven for long (last: %s)", when), lang.Both("没有恢复过的备份，不知道能不能用。", "Whether a backup is good is known only when it was restored."),
			lang.Both("运行 zhiben restore --check --note 备份文件。", "Run zhiben restore --check --note FILE."))
	}
	return nil
}

// installed compares the packs with those that the database has.
func (d *Doctor) installed(tx *store.Tx, policy *Policy) error {
	if err := same(tx); err != nil {
		return err
	}
	has, err := record.Edition(tx)
	if err != nil {
		return err
	}
	here, err := policy.Tree.Sum()
	if err != nil {
		return err
	}
	if has != "" && has != here {
		d.add("packs", Advice, lang.Both("制度文件与数据库中已安装的不同", "The packs are not those that the database has"), lang.Both("这里的文件还没有生效，或本命令的 --packs 与服务不同。", "These files are not in force yet, or --packs differs from the server's."),
			lang.Both("核对 --packs；要生效则重启服务或“重新载入制度”。", "Check --packs; to bring them into force restart the server or reload the packs."))
	}
	return nil
}

// port looks whether the server answers.
func (d *Doctor) port(ctx context.Context) {
	host, port := d.Host, d.Port
	if host == "" {
		host = "127.0.0.1"
	}
	if port == 0 {
		port = usualPort
	}
	address := net.JoinHostPort(host, strconv.Itoa(port))
	status, body, err := ask(ctx, "http://"+address+"/readyz")
	switch {
	case err != nil:
		d.add("server", Advice, lang.Bothf("%s 没有服务在应答", "No server answers at %s", address), lang.Both("服务没有运行，或在别的端口。", "It does not run, or listens elsewhere."), lang.Both("启动服务，或用 --host、--port 指明它在哪里。", "Start it, or say with --host and --port where it is."))
	case status == http.StatusOK:
		d.fine("server", "%s 的服务就绪", "The server at %s is ready", address)
	default:
		d.add("server", Wrong, lang.Bothf("%s 的服务没有就绪：%d %s", "The server at %s is not ready: %d %s", address, status, body), lang.Both("用户现在用不了。", "People cannot use it now."), lang.Both("看以上各项和服务日志；端口被别的程序占用则换端口。", "See the findings above and the server's log; if another program has the port, choose another."))
	}
	if ip := net.ParseIP(host); ip != nil && !ip.IsLoopback() {
		d.add("server", Advice, lang.Bothf("服务直接监听 %s", "The server listens at %s itself", host), lang.Both("它不做 TLS，口令会明文经过网络。", "It does no TLS: passwords cross the network in the open."), lang.Both("只监听 127.0.0.1，前面放带证书的反向代理。", "Listen at 127.0.0.1 and put a reverse proxy with a certificate before it."))
	}
}

func ask(ctx context.Context, address string) (status int, body string, err error) {
	ctx, stop := context.WithTimeout(ctx, 5*time.Second)
	defer stop()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return 0, "", err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, "", err
	}
	defer func() { _ = res.Body.Close() }()
	text := make([]byte, 300)
	n, _ := res.Body.Read(text)
	return res.StatusCode, string(text[:n]), nil
}

// address looks at the server as people reach it: TLS, its certificate, and what a proxy does to the headers.
func (d *Doctor) address(ctx context.Context) {
	const check = "tls"
	if d.URL == "" {
		return
	}
	u, err := url.Parse(d.URL)
	if err != nil || u.Host == "" {
		d.add(check, Wrong, lang.Bothf("网址 %s 不对", "The address %s is none", d.URL), lang.Text{}, lang.Both("写成 https://域名。", "Write it as https://NAME."))
		return
	}
	if u.Scheme != "https" {
		d.add(check, Wrong, lang.Bothf("%s 不是 https", "%s is not https", d.URL), lang.Both("口令和个人信息明文经过网络。", "Passwords and personal data cross the network in the open."), lang.Both("在反向代理上配置证书，并用 serve --secure。", "Give the reverse proxy a certificate, and serve with --secure."))
	}
	ctx, stop := context.WithTimeout(ctx, 10*time.Second)
	defer stop()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.JoinPath("/").String(), nil)
	var res *http.Response
	if err == nil {
		res, err = http.DefaultClient.Do(req)
	}
	if err != nil {
		d.add(check, Wrong, lang.Bothf("%s 访问不了：%v", "%s cannot be reached: %v", d.URL, err), lang.Text{}, lang.Both("检查域名解析、防火墙、反向代理和证书。", "Look at name, firewall, reverse proxy and certificate."))
		return
	}
	defer func() { _ = res.Body.Close() }()
	d.certificate(res.TLS)
	for _, name := range []string{"Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options"} {
		if res.Header.Get(name) == "" {
			d.add(check, Wrong, lang.Bothf("响应头 %s 被反向代理去掉了", "The reverse proxy takes the header %s away", name), lang.Both("浏览器少了一层防护。", "Browsers are protected less."), lang.Both("让代理原样传递响应头。", "Let the proxy pass headers as they are."))
		}
	}
	if u.Scheme == "https" && res.Header.Get("Strict-Transport-Security") == "" {
		d.add(check, Advice, lang.Both("没有 Strict-Transport-Security 响应头", "There is no header Strict-Transport-Security"), lang.Both("浏览器下次仍可能先走 http。", "Browsers may come by http again."), lang.Both("用 serve --secure 启动，或在代理上加。", "Serve with --secure, or add it at the proxy."))
	}
}

func (d *Doctor) certificate(state *tls.ConnectionState) {
	if state == nil || len(state.PeerCertificates) == 0 {
		return
	}
	left := state.PeerCertificates[0].NotAfter.Sub(d.Now())
	days := fmt.Sprint(int(left / (24 * time.Hour)))
	if left < 21*24*time.Hour {
		d.add("tls", Advice, lang.Bothf("证书还有 %s 天到期", "The certificate ends in %s days", days), lang.Both("到期后浏览器拒绝访问。", "Browsers refuse it then."), lang.Both("更换证书，最好自动续期。", "Renew it, best by itself."))
		return
	}
	d.fine("tls", "证书还有 %s 天到期", "The certificate is good for %s days", days)
}
