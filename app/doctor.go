package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/secret"
	"zhiben/store"
)

// Grade is how bad a finding is.
type Grade string

// The grades of findings.
const (
	Fine   Grade = "ok"
	Advice Grade = "advice" // works, and should be otherwise
	Wrong  Grade = "wrong"  // does not work, or will be lost
)

// Finding is what one look at an installation found: what, why it matters and what to do.
type Finding struct {
	Check  string    `json:"check"`
	Grade  Grade     `json:"grade"`
	What   lang.Text `json:"what"`
	Why    lang.Text `json:"why,omitzero"`
	Remedy lang.Text `json:"remedy,omitzero"`
}

// Doctor looks at an installation from outside: nothing is changed, and a server may run meanwhile.
type Doctor struct {
	Options Options
	Host    string // where the server listens
	Port    int    // 0: the usual one
	URL     string // as people reach it; empty: not looked at

	Now  func() time.Time                                 // nil: the clock
	Disk func(folder string) (free, all int64, err error) // nil: asks the system

	only  string // the one check that is looked at, where a test wants no other; empty: all
	found []Finding
}

func (d *Doctor) add(check string, grade Grade, what lang.Text, why, remedy lang.Text) {
	d.found = append(d.found, Finding{check, grade, what, why, remedy})
}

func (d *Doctor) fine(check, zh, en string, args ...any) {
	d.add(check, Fine, lang.Bothf(zh, en, args...), lang.Text{}, lang.Text{})
}

// Look does all looks, in the order in which one would ask.
func (d *Doctor) Look(ctx context.Context) []Finding {
	if d.Now == nil {
		d.Now = time.Now
	}
	if d.Disk == nil {
		d.Disk = diskSpace
	}
	d.found = nil
	var policy *Policy
	for _, look := range []struct {
		checks []string // that it may tell of
		do     func()
	}{
		{[]string{"folder"}, d.folder}, {[]string{"keys"}, d.keys}, {[]string{"disk"}, d.space}, {[]string{"packs", "calendar"}, func() { policy = d.packs() }},
		{[]string{"database", "clock", "followers", "scheduler", "backup", "packs"}, func() { d.database(ctx, policy) }},
		{[]string{"server"}, func() { d.port(ctx) }}, {[]string{"tls"}, func() { d.address(ctx) }},
	} {
		if d.only == "" || slices.Contains(look.checks, d.only) {
			look.do()
		}
	}
	return d.found
}

// WriteFindings prints findings in a language; wrong says whether any is.
func WriteFindings(out io.Writer, found []Finding, tag lang.Tag) (wrong bool) {
	marks := map[Grade]string{Fine: "✓", Advice: "!", Wrong: "✗"}
	why, remedy := lang.Both("原因：", "Why: "), lang.Both("处理：", "Do: ")
	n := map[Grade]int{}
	for _, f := range found {
		n[f.Grade]++
		_, _ = fmt.Fprintf(out, "%s %-10s %s\n", marks[f.Grade], f.Check, f.What.In(tag))
		if f.Why.ZH != "" {
			_, _ = fmt.Fprintf(out, "             %s%s\n", why.In(tag), f.Why.In(tag))
		}
		if f.Remedy.ZH != "" {
			_, _ = fmt.Fprintf(out, "             %s%s\n", remedy.In(tag), f.Remedy.In(tag))
		}
	}
	_, _ = fmt.Fprintln(out, lang.Bothf("共 %d 项：%d 项正常，%d 项建议改进，%d 项有问题。", "%d looked at: %d fine, %d to improve, %d wrong.", len(found), n[Fine], n[Advice], n[Wrong]).In(tag))
	return n[Wrong] > 0
}

// folder looks at the data folder.
func (d *Doctor) folder() {
	const check = "folder"
	data := d.Options.Data
	info, err := os.Stat(data)
	switch {
	case errors.Is(err, fs.ErrNotExist) || err == nil && !info.IsDir():
		d.add(check, Wrong, lang.Bothf("没有数据目录 %s", "There is no data folder %s", data), lang.Both("程序的数据库和附件都在其中。", "Database and attachments lie in it."),
			lang.Both("核对 --data；新装则先启动一次服务。", "Check --data; of a new installation start the server once."))
		return
	case err != nil:
		d.add(check, Wrong, lang.Bothf("数据目录 %s 读不了", "The data folder %s cannot be read", data), lang.Both(err.Error(), err.Error()), lang.Both("用运行服务的账户执行本命令。", "Run this as the account that the server runs as."))
		return
	}
	probe, err := os.CreateTemp(data, ".doctor")
	if err != nil {
		d.add(check, Wrong, lang.Bothf("数据目录 %s 不可写", "The data folder %s cannot be written", data), lang.Both("服务需要在其中写数据库和附件。", "The server writes database and attachments there."),
			lang.Bothf("chown 给运行服务的账户：chown -R zhiben %s", "Give it to the account of the server: chown -R zhiben %s", data))
		return
	}
	_ = probe.Close()
	_ = os.Remove(probe.Name())
	if info.Mode().Perm()&0o007 != 0 {
		d.add(check, Advice, lang.Bothf("数据目录 %s 对本机其他账户开放（%v）", "The data folder %s is open to everybody on this machine (%v)", data, info.Mode().Perm()),
			lang.Both("其他账户可以读走数据库。", "Others may read the database."), lang.Bothf("chmod o-rwx %s", "chmod o-rwx %s", data))
		return
	}
	d.fine(check, "数据目录 %s 可用", "The data folder %s is good", data)
}

// keys looks at the key file: its rights, and that it does not lie where copies of the data are taken.
func (d *Doctor) keys() {
	const check = "keys"
	file := d.Options.keyFile()
	keep := lang.Both("没有它，加密保存的内容永久无法读出；与数据放在一起，等于没有加密。", "Without it what is encrypted is lost for good; beside the data it protects nothing.")
	_, err := secret.Read(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		d.add(check, Wrong, lang.Bothf("没有密钥文件 %s", "There is no key file %s", file), keep, lang.Both("从保管处放回原文件；新装时首次启动会自动生成。", "Put it back from where it is kept; of a new installation the first start makes one."))
		return
	case err != nil:
		d.add(check, Wrong, lang.Bothf("密钥文件 %s 用不了：%v", "The key file %s cannot be used: %v", file, err), keep, lang.Bothf("chmod 600 %s；内容损坏则换回保管的副本。", "chmod 600 %s; if it is damaged, put the copy back.", file))
		return
	}
	info, err := os.Stat(file)
	if err == nil && info.Mode().Perm()&0o077 != 0 {
		d.add(check, Advice, lang.Bothf("密钥文件 %s 同组账户可读（%v）", "The key file %s may be read by its group (%v)", file, info.Mode().Perm()), keep, lang.Bothf("chmod 600 %s", "chmod 600 %s", file))
	}
	for _, folder := range []string{d.Options.Data, d.Options.Backups.To} {
		if folder != "" && within(file, folder) {
			d.add(check, Wrong, lang.Bothf("密钥文件 %s 放在 %s 里", "The key file %s lies in %s", file, folder), keep, lang.Both("移到数据目录和备份目录之外，用 --keys 指明新位置。", "Move it out of the folders of data and backups and name the place with --keys."))
			return
		}
	}
	if err == nil && info.Mode().Perm()&0o077 == 0 {
		d.fine(check, "密钥文件 %s 权限和位置正确；请确认另有一份保管在别处", "The key file %s is where and as it should be; make sure that a copy is kept elsewhere", file)
	}
}

// within reports whether a file lies below a folder.
func within(file, folder string) bool {
	a, err1 := filepath.Abs(file)
	b, err2 := filepath.Abs(folder)
	rel, err3 := filepath.Rel(b, a)
	return errors.Join(err1, err2, err3) == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

const (
	leastSpace = 200 << 20 // bytes: below, writes begin to fail
	fewSpace   = 2 << 30
)

func (d *Doctor) space() {
	const check = "disk"
	for _, folder := range []string{d.Options.Data, d.Options.Backups.To} {
		if folder == "" {
			continue
		}
		free, all, err := d.Disk(folder)
		if err != nil {
			continue // the folder was looked at already
		}
		why := lang.Both("磁盘写满后不能再保存，备份也会失败。", "When the disk is full nothing is saved and backups fail.")
		remedy := lang.Both("清理或扩容；旧备份可移到别处，或减小 --backup-keep。", "Free or add space; move old backups elsewhere, or keep fewer (--backup-keep).")
		what := lang.Bothf("%s 所在磁盘剩 %s（共 %s）", "The disk of %s has %s left of %s", folder, bytesOf(free), bytesOf(all))
		switch {
		case free < leastSpace:
			d.add(check, Wrong, what, why, remedy)
		case free < fewSpace || free < all/20:
			d.add(check, Advice, what, why, remedy)
		default:
			d.add(check, Fine, what, lang.Text{}, lang.Text{})
		}
	}
}

func bytesOf(n int64) string {
	for _, u := range []struct {
		name string
		size int64
	}{{"TB", 1 << 40}, {"GB", 1 << 30}, {"MB", 1 << 20}} {
		if n >= u.size {
			return fmt.Sprintf("%.1f %s", float64(n)/float64(u.size), u.name)
		}
	}
	return fmt.Sprintf("%d KB", n>>10)
}

func diskSpace(folder string) (free, all int64, err error) {
	var s syscall.Statfs_t
	err = syscall.Statfs(folder, &s)
	return int64(s.Bavail) * s.Bsize, int64(s.Blocks) * s.Bsize, err
}

// packs checks the packs; nil: they cannot be used.
func (d *Doctor) packs() *Policy {
	policy, err := LoadPolicy(d.Options.Packs...)
	if err != nil {
		d.add("packs", Wrong, lang.Both("制度文件有错误", "The packs have mistakes"), lang.Both(Explain(err), Explain(err)), lang.Both("用 zhiben pack check 逐条查看并改正。", "See and correct each with zhiben pack check."))
		return nil
	}
	d.fine("packs", "制度文件无误，共 %d 层", "The packs are sound: %d layers", len(policy.Tree.Layers()))
	year := d.Now().Year()
	missing := ""
	if !policy.Calendar.Known(year) {
		missing = fmt.Sprint(year)
	} else if d.Now().Month() == time.December && !policy.Calendar.Known(year+1) {
		missing = fmt.Sprint(year + 1)
	}
	if missing == "" {
		d.fine("calendar", "有 %d 年的节假日安排", "The holidays of %d are known", year)
		return policy
	}
	d.add("calendar", Advice, lang.Bothf("制度文件没有 %s 年的节假日安排", "The packs lack the holidays of %s", missing), lang.Both("没有它，工作日期限只按周末计算。", "Without them, terms of working days count weekends alone."),
		lang.Both("国务院办公厅通知发布后在“工作日历”中上传；已上传则不必理会。", "Upload them under working days when the State Council's notice has come; if that was done, all is well."))
	return policy
}

// trouble says that the database cannot be used.
func (d *Doctor) trouble(err error) {
	remedy := lang.Both("核对 --data 或 --database；PostgreSQL 是否在运行、账户和网络是否通。", "Check --data or --database; whether PostgreSQL runs and account and network are right.")
	if f := fault.Of(err); f != nil {
		d.add("database", Wrong, f.Text, lang.Text{}, remedy)
		return
	}
	d.add("database", Wrong, lang.Bothf("数据库连不上：%v", "The database cannot be reached: %v", err), lang.Both("服务没有数据库不能运行。", "The server cannot run without."), remedy)
}

// newest is the schema of this program.
func newest() int64 { return store.Newest() }
