package account

import (
	"cmp"
	"context"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"

	"zhiben/document"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// This file and sheet_rows.go make accounts of an Excel file. It is judged whole by doing what it asks for and taking all of it back; then it
// is done all or nothing, and the initial passwords are handed out once.

// MostInSheet bounds the rows of a file: each new account takes a slow hash.
const MostInSheet = 500

// SheetColumn is a column of the sheet.
type SheetColumn struct {
	Key   string
	Title lang.Text
	Note  lang.Text
	Width float64
}

// SheetColumns are the columns of the sheet, in order.
var SheetColumns = []SheetColumn{
	{"unit", lang.Both("单位", "Unit"), lang.Both("必填。名称或代码；重名的写“名称（代码）”。", "Needed. Name or code; of units with one name: name (code)."), 30},
	{"name", lang.Both("姓名", "Name"), lang.Both("必填。", "Needed."), 12},
	{"login", lang.Both("账号", "Account"), lang.Both("必填，建议填手机号。同一人有几个岗位的，账号相同，分行填写。", "Needed; the mobile number is a good choice. Several posts of one person: the same account in several rows."), 18},
	{"role", lang.Both("岗位", "Role"), lang.Both("必填，从列表中选择。", "Needed; choose from the list."), 22},
	{"sectors", lang.Both("分管行业代码", "Industry codes"), lang.Both("可不填。国民经济行业分类代码，用“、”隔开。", "May be empty. Codes of GB/T 4754, separated by commas."), 18},
	{"identity", lang.Both("公民身份号码", "Identity number"), lang.Both("可不填。填写后，同一人在其他单位已登记的，不重复登记。加密保存。", "May be empty. With it, who is registered at another unit is not entered twice. Kept encrypted."), 22},
	{"phone", lang.Both("联系电话", "Telephone"), lang.Both("可不填。加密保存。", "May be empty. Kept encrypted."), 16},
	{"since", lang.Both("任职起", "From"), lang.Both("可不填，不填为即日起。", "May be empty: at once."), 12},
	{"until", lang.Both("任职止", "Until"), lang.Both("可不填，不填为长期。任职到当日为止。", "May be empty: no end. The last day of the post."), 12},
}

// Sheet is a file of accounts, and what its rows come to.
type Sheet struct {
	Titles  []string // of all columns of the file
	Rows    []*SheetRow
	columns map[string]int // where ours stand
}

// What becomes of a row.
const (
	RowAdded   = "added"
	RowChanged = "changed"
	RowSame    = "same"
	RowWrong   = "wrong"
)

// SheetRow is a row of the file.
type SheetRow struct {
	N                                       int // in the sheet, from 1
	Cells                                   []string
	Unit, Name, Login, Role, Sectors, Title string
	Identity, Phone, Since, Until           string
	Kind                                    string
	Asked                                   bool // the post must be confirmed
	Had                                     bool // the register knows the person, who has an account already: told when it is done, not before
	Password                                string
	Faults                                  []SheetFault

	at string // the unit
}

// SheetFault is what is wrong with a row; Column is a key, empty: the whole row.
type SheetFault struct {
	Column  string
	Message lang.Text
}

// At is where a column stands in the file, from 0; -1: nowhere.
func (s *Sheet) At(key string) int {
	if at, ok := s.columns[key]; ok {
		return at
	}
	return -1
}

// Count tells how many rows have come to a kind.
func (s *Sheet) Count(kind string) (n int) {
	for _, r := range s.Rows {
		if r.Kind == kind {
			n++
		}
	}
	return n
}

var errEnough = errors.New("enough was read")

// ReadSheet reads an Excel file with the columns of the template, in any order.
func ReadSheet(name string, data []byte) (*Sheet, error) {
	book, err := document.OpenBook(name, data)
	if err != nil {
		return nil, badFile(err)
	}
	for i, sheet := range book.Sheets {
		if sheet.Hidden {
			continue
		}
		s := &Sheet{}
		_, err := book.Read(i, func(row int, cells []document.Cell) error { return s.take(row, cells) })
		if err != nil && err != errEnough {
			return nil, badFile(err)
		}
		switch {
		case s.columns == nil:
			continue
		case len(s.Rows) == 0:
			return nil, fault.New(fault.Invalid, "empty_sheet", "文件中没有数据行。", "The file has no rows.")
		case len(s.Rows) > MostInSheet:
			return nil, fault.Newf(fault.Invalid, "too_many_rows", "一次最多 %d 行，请分成几个文件。", "At most %d rows at once; split the file.", MostInSheet)
		}
		return s, nil
	}
	return nil, fault.New(fault.Invalid, "wrong_sheet", "没有找到“单位、姓名、账号、岗位”标题行。请下载模板，把数据填在模板里。", "No row of titles (unit, name, account, role) was found. Download the template and put the data there.")
}

func badFile(err error) error {
	var known *document.Error
	if errors.As(err, &known) {
		return fault.New(fault.Invalid, string(known.Code), known.Message("zh"), known.Message("en"))
	}
	if err == io.EOF {
		return nil
	}
	return err
}

// take reads a row: until the titles are found it looks for them.
func (s *Sheet) take(row int, cells []document.Cell) error {
	if s.columns == nil {
		return s.head(row, cells)
	}
	if len(s.Rows) > MostInSheet {
		return errEnough
	}
	r := &SheetRow{N: row, Cells: make([]string, len(s.Titles))}
	empty := true
	for _, c := range cells {
		if c.Column < len(r.Cells) {
			r.Cells[c.Column] = strings.TrimSpace(c.Text)
			empty = empty && r.Cells[c.Column] == ""
		}
	}
	if empty {
		return nil
	}
	at := func(key string) string {
		if i := s.At(key); i >= 0 {
			return r.Cells[i]
		}
		return ""
	}
	r.Unit, r.Name, r.Login, r.Role, r.Sectors = at("unit"), at("name"), strings.ToLower(at("login")), at("role"), at("sectors")
	r.Identity, r.Phone, r.Since, r.Until = at("identity"), at("phone"), at("since"), at("until")
	s.Rows = append(s.Rows, r)
	return nil
}

func (s *Sheet) head(row int, cells []document.Cell) error {
	if row > 10 {
		return errEnough
	}
	found, titles := map[string]int{}, []string{}
	for _, c := range cells {
		for len(titles) <= c.Column && c.Column < 100 {
			titles = append(titles, "")
		}
		if c.Column >= len(titles) {
			continue
		}
		titles[c.Column] = c.Text
		bare := strings.ToLower(strings.Trim(strings.TrimSpace(c.Text), "*＊ "))
		for _, column := range SheetColumns {
			if bare == column.Title.ZH || bare == strings.ToLower(column.Title.In(lang.EN)) {
				found[column.Key] = c.Column
			}
		}
	}
	for _, key := range []string{"unit", "name", "login", "role"} {
		if _, ok := found[key]; !ok {
			return nil
		}
	}
	s.columns, s.Titles = found, titles
	return nil
}

// Secret is a new password and its hash.
type Secret struct{ password, hash string }

var errJudged = errors.New("judged")

// CheckSheet judges the rows of a file: it does what they ask for and takes all of it back.
func (s *Service) CheckSheet(ctx context.Context, db *store.DB, a *unit.Actor, sheet *Sheet) error {
	err := db.Write(ctx, func(tx *store.Tx) error {
		if err := s.bringIn(tx, a, sheet, nil); err != nil {
			return err
		}
		return errJudged
	})
	if errors.Is(err, errJudged) {
		return nil
	}
	return err
}

// Secrets makes the passwords that a sheet which was checked needs, by log-in name; that takes long, so it is done outside any transaction.
func (sheet *Sheet) Secrets() map[string]Secret {
	out := map[string]Secret{}
	for _, r := range sheet.Rows {
		if _, made := out[r.Login]; r.Kind == RowAdded && !made {
			password := NewPassword()
			out[r.Login] = Secret{password, Hash(password)}
		}
	}
	return out
}

// CommitSheet does what a sheet asks for, all or nothing; the rows then have the passwords to be handed out.
func (s *Service) CommitSheet(tx *store.Tx, a *unit.Actor, sheet *Sheet, made map[string]Secret) error {
	if err := s.bringIn(tx, a, sheet, made); err != nil {
		return err
	}
	if n := sheet.Count(RowWrong); n > 0 {
		return fault.Newf(fault.Conflict, "sheet_wrong", "有 %d 行不能导入，没有保存。请重新检查文件。", "%d rows cannot be brought in; nothing was saved. Check the file again.", n)
	}
	return s.Units.TellSheet(tx, a, sheet.units(), map[string]any{"added": sheet.Count(RowAdded), "changed": sheet.Count(RowChanged)})
}

// units are the identifiers of the units where posts are asked for.
func (sheet *Sheet) units() []string {
	var out []string
	for _, r := range sheet.Rows {
		if r.Asked {
			out = append(out, r.at)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

var coded = regexp.MustCompile(`^(.+?)\s*[（(]([0-9A-Za-z]+)[）)]$`)

// places finds units of the actor's territory by name, other name and code.
type places struct {
	byName, byCode map[string][]unit.Unit
}

func placesOf(units []unit.Unit) *places {
	p := &places{map[string][]unit.Unit{}, map[string][]unit.Unit{}}
	for _, u := range units {
		for _, name := range slices.Compact(slices.Sorted(slices.Values(append([]string{u.Name}, u.Aliases...)))) {
			p.byName[name] = append(p.byName[name], u)
		}
		p.byCode[u.Code] = append(p.byCode[u.Code], u)
	}
	return p
}

func (p *places) find(text string) (unit.Unit, *lang.Text) {
	found := p.byCode[text]
	if len(found) == 0 {
		found = p.byName[text]
	}
	if m := coded.FindStringSubmatch(text); len(found) == 0 && m != nil {
		for _, u := range p.byCode[m[2]] {
			if u.Name == m[1] {
				found = append(found, u)
			}
		}
	}
	bad := lang.Both("没有这个单位，或不在您的管辖范围", "no such unit, or outside your territory")
	if len(found) > 1 {
		bad = lang.Both("有几个同名单位，请写“名称（代码）”", "several units have this name: give name (code)")
	}
	if len(found) != 1 {
		return unit.Unit{}, &bad
	}
	return found[0], nil
}

// UnitNames are the names of the units for the template's list; where several have one name, with the code.
func UnitNames(units []unit.Unit) []string {
	n := map[string]int{}
	for _, u := range units {
		n[u.Name]++
	}
	var out []string
	for _, u := range units {
		name := u.Name
		if n[name] > 1 {
			name += "（" + u.Code + "）"
		}
		out = append(out, name)
	}
	slices.SortStableFunc(out, func(a, b string) int { return cmp.Compare(a, b) })
	return out
}
