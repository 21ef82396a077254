package record

import (
	"fmt"
	"slices"
	"strings"

	"zhiben/internal/lang"
	"zhiben/ledger"
)

// The keys of a sheet's columns that are no fields.
const (
	SheetID     = "@id" // of the record: the row changes it
	SheetNumber = "@number"
	SheetUnit   = "@unit"
	SheetPerson = "@person"
	SheetAsset  = "@asset"
	SheetState  = "@state"
	SheetDue    = "@due"
	SheetLight  = "@light"
	SheetLeft   = "@left" // working days
)

// SheetColumn is a column of a ledger's sheet: the same in the template, in what is imported and in what is exported.
type SheetColumn struct {
	Key   string
	Field *ledger.Field // nil: none
	Title lang.Text
	// Shown columns are written and not read: what is computed, where a record stands, its files.
	Shown bool
	Must  bool // a new row needs it
}

// SheetColumns are the columns of a ledger's sheet, in their order.
func (s *Service) SheetColumns(d *ledger.Definition) []SheetColumn {
	out := []SheetColumn{{Key: SheetNumber, Title: lang.Both("编号", "Number")}}
	if d.Number == "" {
		out = out[:0]
	}
	switch {
	case d.Is == ledger.References:
	case d.Is == ledger.Units:
		out = append(out, SheetColumn{Key: SheetUnit, Title: lang.Both("上级单位", "Unit above"), Must: true})
	case d.Of == ledger.Persons:
		out = append(out, SheetColumn{Key: SheetPerson, Title: lang.Both("人员", "Person"), Must: true}, SheetColumn{Key: SheetUnit, Title: lang.Both("单位", "Unit")})
	case d.Of == ledger.Assets:
		out = append(out, SheetColumn{Key: SheetAsset, Title: lang.Both("对象", "About"), Must: true}, SheetColumn{Key: SheetUnit, Title: lang.Both("单位", "Unit"), Shown: true})
	default:
		out = append(out, SheetColumn{Key: SheetUnit, Title: lang.Both("单位", "Unit"), Must: true})
	}
	for _, f := range d.Fields {
		if f.Retired {
			continue
		}
		set := slices.ContainsFunc(d.Moves, func(m *ledger.Move) bool {
			return m.Starts() && slices.ContainsFunc(m.Set, func(a ledger.Assignment) bool { return a.Field == f.Key })
		})
		out = append(out, SheetColumn{Key: f.Key, Field: f, Title: f.Title, Shown: f.Computed != nil || !fitsCell(f), Must: f.Required && f.Computed == nil && f.Default.IsZero() && !set})
	}
	return append(out, SheetColumn{Key: SheetState, Title: lang.Both("状态", "State"), Shown: true}, SheetColumn{Key: SheetDue, Title: lang.Both("到期日", "Due"), Shown: true},
		SheetColumn{Key: SheetLight, Title: lang.Both("任务灯", "Light"), Shown: true}, SheetColumn{Key: SheetLeft, Title: lang.Both("剩余工作日", "Working days left"), Shown: true},
		SheetColumn{Key: SheetID, Title: lang.Both("系统编号（勿改）", "Identifier (leave as it is)")})
}

// fitsCell reports whether a value of the field can be written into one cell.
func fitsCell(f *ledger.Field) bool {
	return !slices.Contains([]string{"files", "photos", "signature", "rows"}, f.Type.Name())
}

// Note says what a cell of the column takes.
func (c SheetColumn) Note(d *ledger.Definition, tag lang.Tag) string {
	var lines []string
	say := func(zh, en string) { lines = append(lines, lang.Both(zh, en).In(tag)) }
	switch {
	case c.Key == SheetID:
		say("导出时已填写。保留则修改原记录，留空则新增记录。", "Filled in by the export. Keep it to change that record; leave it empty to add one.")
	case c.Key == SheetNumber:
		say("已有记录的编号；新增时留空，由系统编号。", "The number of a record that is there; leave it empty to add one.")
	case c.Shown:
		say("仅供查看，导入时不读取。", "To be looked at only; not imported.")
	case c.Must:
		say("必填。", "Required.")
	}
	if c.Key == SheetUnit && !c.Shown {
		say("填写单位名称或代码；同名时写明上级，如“某镇/某企业”。", "The unit's name or code; where two have it, with the one above: Town/Enterprise.")
	}
	if c.Field != nil && !c.Shown {
		if form := cellForm(c.Field); form.ZH != "" {
			lines = append(lines, form.In(tag))
		}
	}
	if c.Field != nil && c.Field.Help.ZH != "" {
		lines = append(lines, c.Field.Help.In(tag))
	}
	return strings.Join(lines, "\n")
}

// cellForm says how a value is written in a cell.
func cellForm(f *ledger.Field) lang.Text {
	switch f.Type.Name() {
	case "date":
		return lang.Both("日期，如 2025-11-08。", "A date, as 2025-11-08.")
	case "datetime":
		return lang.Both("日期和时间，如 2025-11-08 09:30。", "A date and a time, as 2025-11-08 09:30.")
	case "int":
		return lang.Both("整数。", "A whole number.")
	case "decimal", "money":
		return lang.Both("数字。", "A number.")
	case "percent":
		return lang.Both("百分比，如 85%。", "A percentage, as 85%.")
	case "bool":
		return lang.Both("填“是”或“否”。", "Yes or no.")
	case "enum":
		return lang.Both("从列表中选择。", "Choose from the list.")
	case "enums":
		titles := []string{}
		for _, o := range f.Options.Offered() {
			titles = append(titles, o.Title.ZH)
		}
		return lang.Both("可填多项，用“、”隔开："+strings.Join(titles, "、"), "One or more, separated by commas.")
	case "unit":
		return lang.Both("单位名称或代码。", "The name or code of a unit.")
	case "person":
		return lang.Both("姓名；同名时写明单位，如“张三（应急局）”。", "A name; where two have it, with the unit in brackets.")
	case "ref":
		return lang.Both("记录的编号或名称。", "The number or title of a record.")
	case "units", "persons", "refs", "texts", "region_codes", "industry_codes":
		return lang.Both("可填多项，用“、”隔开。", "One or more, separated by commas.")
	case "position":
		return lang.Both("纬度,经度，如 36.651,117.120。", "Latitude, longitude: 36.651, 117.120.")
	}
	return lang.Text{}
}

// Choices are what a cell of the column may be chosen from.
func (c SheetColumn) Choices(tag lang.Tag) []string {
	if c.Field == nil || c.Shown {
		return nil
	}
	var out []string
	switch c.Field.Type.Name() {
	case "enum":
		for _, o := range c.Field.Options.Offered() {
			out = append(out, o.Title.In(tag))
		}
	case "bool":
		out = []string{lang.Both("是", "Yes").In(tag), lang.Both("否", "No").In(tag)}
	}
	return out
}

// sheetKey is what the hidden row of a sheet says of a column; the identifier's names the ledger.
func sheetKey(d *ledger.Definition, key string) string {
	if key == SheetID {
		return fmt.Sprintf("%s %s", key, d.Name)
	}
	return key
}

// Written is the column's key as the hidden row of the ledger's sheet has it.
func (c SheetColumn) Written(d *ledger.Definition) string { return sheetKey(d, c.Key) }
