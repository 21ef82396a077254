package record

import (
	"errors"
	"fmt"

	"zhiben/expr"
	"zhiben/internal/fault"
	"zhiben/ledger"
	"zhiben/store"
)

// filterCondition is a caller's own condition on the records of a ledger, written in the language of packs, as SQL. It stands beside
// the scope, and reads nothing but the record's own readable fields.
func (s *Service) filterCondition(tx *store.Tx, d *ledger.Definition, text string, args *store.Args) (string, error) {
	f, err := s.Ledgers.Schema.Filter(d.Name, text)
	if err == nil {
		return f.SQL(tx.Postgres, s.Today(tx).String(), d.Table(), args.Add)
	}
	var mistakes expr.Mistakes
	if !errors.As(err, &mistakes) {
		return "", err
	}
	return "", badFilter(mistakes)
}

// badFilter tells where a filter is wrong: for people as places, for programs with line, column and code.
func badFilter(mistakes expr.Mistakes) error {
	type mistake struct {
		Line    int    `json:"line"`
		Column  int    `json:"column"`
		End     int    `json:"end"`
		Code    string `json:"code"`
		Message string `json:"message"`
	}
	out := fault.New(fault.Invalid, "bad_filter", "筛选条件有误，请按提示的位置修改。", "The filter cannot be used; correct it at the places given.")
	var list []mistake
	for _, m := range mistakes {
		list = append(list, mistake{m.Line, m.Col, m.EndCol, m.Code, m.Message.EN})
		out.At("query.filter", fmt.Sprintf("第%d行第%d字起：%s %s", m.Line, m.Col, m.Code, m.Message.ZH), fmt.Sprintf("line %d, column %d: %s %s", m.Line, m.Col, m.Code, m.Message.EN))
	}
	return out.With("mistakes", list)
}

// filterFailed names the filter where the database could not work it out: a sum or a day beyond all bounds.
func filterFailed(q Query, err error) error {
	if q.Filter == "" || !errors.Is(err, store.ErrCheck) {
		return err
	}
	return fault.New(fault.Invalid, "bad_filter", "筛选条件中的数值或日期超出范围。", "A number or a day in the filter goes beyond all bounds.").
		At("query.filter", "请改用合理的数值", "use reasonable values")
}
