package app

import (
	"fmt"
	"io"

	"zhiben/document"
	"zhiben/plan/read"
)

// WriteReadingSheet writes what was read out of a plan as an Excel file: commitments, measures, and what was not taken.
func WriteReadingSheet(w io.Writer, r read.Result) error {
	book := document.NewWorkbook(w)
	items, err := book.Sheet("条目", r.Title, []document.Column{{Title: "序号", Width: 6, Kind: document.NumberColumn}, {Title: "措施", Width: 8}, {Title: "类型", Width: 10}, {Title: "事项", Width: 36}, {Title: "对象", Width: 20},
		{Title: "期限", Width: 12}, {Title: "频次", Width: 12}, {Title: "至少", Width: 6, Kind: document.NumberColumn}, {Title: "目标值", Width: 9, Kind: document.NumberColumn}, {Title: "原文", Width: 60}, {Title: "依据", Width: 20}})
	if err != nil {
		return err
	}
	for i, item := range r.Items {
		var measure, least, value any
		if item.Measure != nil {
			measure = *item.Measure
		}
		if item.Min > 0 {
			least = item.Min
		}
		if item.Value != nil {
			value = *item.Value
		}
		if err := items.Row(i+1, measure, string(item.Kind), item.What, item.Who, item.Due, item.Every, least, value, item.Quote, item.Because); err != nil {
			return err
		}
	}
	measures, err := book.Sheet("措施", "", []document.Column{{Title: "编号", Width: 8}, {Title: "章节", Width: 36}, {Title: "措施", Width: 48}, {Title: "责任单位", Width: 40}})
	if err != nil {
		return err
	}
	for _, m := range r.Measures {
		owners := ""
		for _, o := range m.Owners {
			owners += fmt.Sprintf("%s(%s) ", o.Name, o.Role)
		}
		if err := measures.Row(m.Label, m.Heading, m.Title, owners); err != nil {
			return err
		}
	}
	rest, err := book.Sheet("未纳入", "", []document.Column{{Title: "原文", Width: 80}, {Title: "原因", Width: 40}})
	if err != nil {
		return err
	}
	for _, n := range r.NotTaken {
		if err := rest.Row(n.Quote, n.Reason); err != nil {
			return err
		}
	}
	return book.Close()
}
