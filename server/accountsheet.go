package server

import (
	"bytes"
	"context"
	"io"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/account"
	"zhiben/document"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// AccountSheetView is what a file of accounts comes to.
type AccountSheetView struct {
	Added   int                   `json:"added" doc:"rows that make an account"`
	Changed int                   `json:"changed" doc:"rows that give somebody with an account one more post"`
	Same    int                   `json:"same" doc:"rows whose person, account and post are there"`
	Wrong   int                   `json:"wrong" doc:"rows with errors; nothing can be done while there are any"`
	Asked   int                   `json:"asked" doc:"posts that must be confirmed before they hold"`
	Rows    []AccountSheetRowView `json:"rows"`
}

// AccountSheetRowView is a row of the file.
type AccountSheetRowView struct {
	Row    int               `json:"row" doc:"in the sheet, from 1"`
	Kind   string            `json:"kind" enum:"added,changed,same,wrong"`
	Unit   string            `json:"unit"`
	Name   string            `json:"name"`
	Login  string            `json:"login"`
	Role   string            `json:"role"`
	Asked  bool              `json:"asked"`
	Errors []ImportErrorView `json:"errors"`
}

type sheetFile struct {
	RawBody huma.MultipartFormFiles[struct {
		File huma.FormFile `form:"file" required:"true"`
	}]
}

func (s *Server) accountSheetRoutes() {
	huma.Register(s.api, operation("account-template", "GET", "/accounts/sheet", "An empty sheet of accounts, to be filled in"), s.accountTemplate)
	huma.Register(s.api, upload(operation("check-accounts", "POST", "/accounts/sheet/check", "Check an Excel file of accounts; nothing is written")), func(ctx context.Context, in *sheetFile) (*body[AccountSheetView], error) {
		sheet, err := s.checkedSheet(ctx, in)
		if err != nil {
			return nil, err
		}
		return &body[AccountSheetView]{accountSheetView(sheet, lang.Of(ctx))}, nil
	})
	huma.Register(s.api, upload(operation("mark-accounts", "POST", "/accounts/sheet/marked", "Check an Excel file of accounts, and give a copy with the bad cells marked")), func(ctx context.Context, in *sheetFile) (*bytesOutput, error) {
		sheet, err := s.checkedSheet(ctx, in)
		if err != nil {
			return nil, err
		}
		data, err := markedAccounts(sheet, lang.Of(ctx))
		return &bytesOutput{xlsxType, disposition(fileName(lang.Both("账号（标错）", "accounts (marked)").In(lang.Of(ctx)) + ".xlsx")), data}, s.refuse(ctx, err)
	})
	huma.Register(s.api, upload(operation("bring-in-accounts", "POST", "/accounts/sheet", "Make the accounts and posts of an Excel file, all or nothing; the answer is a sheet with the initial passwords, given this once")), s.bringInAccounts)
}

func (s *Server) checkedSheet(ctx context.Context, in *sheetFile) (*account.Sheet, error) {
	if err := actor(ctx).Allow(unit.Ask{Right: account.Keeper}); err != nil {
		return nil, s.refuse(ctx, err)
	}
	form := in.RawBody.Data().File
	data, err := io.ReadAll(io.LimitReader(form, maxUpload))
	if err != nil {
		return nil, s.refuse(ctx, err)
	}
	sheet, err := account.ReadSheet(fileName(form.Filename), data)
	if err == nil {
		err = s.Accounts.CheckSheet(ctx, s.DB, actor(ctx), sheet)
	}
	return sheet, s.refuse(ctx, err)
}

func accountSheetView(sheet *account.Sheet, tag lang.Tag) AccountSheetView {
	out := AccountSheetView{Added: sheet.Count(account.RowAdded), Changed: sheet.Count(account.RowChanged), Same: sheet.Count(account.RowSame), Wrong: sheet.Count(account.RowWrong), Rows: []AccountSheetRowView{}}
	for _, r := range sheet.Rows {
		v := AccountSheetRowView{Row: r.N, Kind: r.Kind, Unit: r.Title, Name: r.Name, Login: r.Login, Role: r.Role, Asked: r.Asked, Errors: []ImportErrorView{}}
		if v.Unit == "" {
			v.Unit = r.Unit
		}
		if r.Asked {
			out.Asked++
		}
		for _, f := range r.Faults {
			e := ImportErrorView{Column: letters(sheet.At(f.Column) + 1), Message: f.Message.In(tag)}
			for _, c := range account.SheetColumns {
				if c.Key == f.Column {
					e.Title = c.Title.In(tag)
				}
			}
			v.Errors = append(v.Errors, e)
		}
		out.Rows = append(out.Rows, v)
	}
	return out
}

// markedAccounts is a copy of the file with its bad cells marked.
func markedAccounts(sheet *account.Sheet, tag lang.Tag) ([]byte, error) {
	var out bytes.Buffer
	book := document.NewWorkbook(&out)
	columns := make([]document.Column, len(sheet.Titles))
	for i, title := range sheet.Titles {
		columns[i] = document.Column{Title: title, Width: 20}
	}
	written, err := book.Sheet(lang.Both("账号", "Accounts").In(tag), "", columns)
	if err != nil {
		return nil, err
	}
	for _, r := range sheet.Rows {
		cells := make([]any, len(r.Cells))
		for i, text := range r.Cells {
			cells[i] = text
		}
		for _, f := range r.Faults {
			at := max(sheet.At(f.Column), 0) // what is wrong with the row stands at its first cell
			bad, already := cells[at].(document.Bad)
			if !already {
				bad.Value = cells[at]
			}
			bad.Why = strings.TrimSpace(bad.Why + "\n" + f.Message.In(tag))
			cells[at] = bad
		}
		if err := written.Row(cells...); err != nil {
			return nil, err
		}
	}
	if err := book.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func (s *Server) accountTemplate(ctx context.Context, _ *struct{}) (*bytesOutput, error) {
	return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*bytesOutput, error) {
		units, err := s.Accounts.KeptUnits(tx, a)
		if err != nil {
			return nil, err
		}
		tag := lang.Of(ctx)
		var roles []string
		seen := map[string]bool{}
		for _, u := range units {
			for _, r := range s.Units.RolesAt(u.Kind) {
				if !seen[r.Key] {
					seen[r.Key], roles = true, append(roles, r.Title.In(tag))
				}
			}
		}
		var out bytes.Buffer
		book := document.NewWorkbook(&out)
		columns := []document.Column{}
		for _, c := range account.SheetColumns {
			column := document.Column{Title: c.Title.In(tag), Width: c.Width, Note: c.Note.In(tag)}
			switch c.Key {
			case "unit":
				column.Choices = account.UnitNames(units)
			case "role":
				column.Choices = roles
			}
			columns = append(columns, column)
		}
		if _, err := book.Sheet(lang.Both("账号", "Accounts").In(tag), "", columns); err != nil {
			return nil, err
		}
		err = book.Close()
		return &bytesOutput{xlsxType, disposition(fileName(lang.Both("账号模板", "accounts template").In(tag) + ".xlsx")), out.Bytes()}, err
	})
}

func (s *Server) bringInAccounts(ctx context.Context, in *struct {
	Key string `header:"Idempotency-Key"`
	sheetFile
}) (*bytesOutput, error) {
	sheet, err := s.checkedSheet(ctx, &in.sheetFile)
	if err != nil {
		return nil, err
	}
	if n := sheet.Count(account.RowWrong); n > 0 {
		return nil, s.refuse(ctx, fault.Newf(fault.Conflict, "sheet_wrong", "有 %d 行不能导入，没有保存。请先检查文件。", "%d rows cannot be brought in; nothing was saved. Check the file first.", n))
	}
	secrets := sheet.Secrets()
	ctx = context.WithoutCancel(ctx) // the passwords are given this once
	return writing(s, ctx, func(tx *store.Tx, a *unit.Actor) (*bytesOutput, error) {
		_, fresh, err := tx.Once(person(a), in.Key, "accounts sheet", func() (string, error) {
			return store.NewID(), s.Accounts.CommitSheet(tx, a, sheet, secrets)
		})
		if err == nil && !fresh {
			err = fault.New(fault.Conflict, "shown_once", "账号已经建立，初始密码只给出一次。如未收到，请逐个重置密码。", "The accounts are there; the initial passwords were given once. If they did not reach you, reset them one by one.")
		}
		if err != nil {
			return nil, err
		}
		data, err := passwordSheet(sheet, lang.Of(ctx))
		return &bytesOutput{xlsxType, disposition(fileName(lang.Both("初始密码", "initial passwords").In(lang.Of(ctx)) + ".xlsx")), data}, err
	})
}

// passwordSheet is what is handed out: who has which account and initial password.
func passwordSheet(sheet *account.Sheet, tag lang.Tag) ([]byte, error) {
	var out bytes.Buffer
	book := document.NewWorkbook(&out)
	columns := []document.Column{}
	for _, t := range []lang.Text{lang.Both("单位", "Unit"), lang.Both("姓名", "Name"), lang.Both("岗位", "Role"), lang.Both("账号", "Account"), lang.Both("初始密码（首次登录须修改）", "Initial password (changed at the first log-in)"), lang.Both("岗位状态", "Post")} {
		columns = append(columns, document.Column{Title: t.In(tag), Width: 22})
	}
	written, err := book.Sheet(lang.Both("初始密码", "Initial passwords").In(tag), "", columns)
	if err != nil {
		return nil, err
	}
	for _, r := range sheet.Rows {
		state := lang.Both("已任职", "given")
		if r.Asked {
			state = lang.Both("待确认", "to be confirmed")
		}
		if r.Kind == account.RowSame {
			continue
		}
		login, password := r.Login, r.Password
		if password == "" {
			password = lang.Both("沿用原密码", "as before").In(tag)
		}
		if r.Had { // which one is theirs to know
			login = lang.Both("沿用本人原账号", "the person's own, as before").In(tag)
		}
		if err := written.Row(r.Title, r.Name, r.Role, login, password, state.In(tag)); err != nil {
			return nil, err
		}
	}
	if err := book.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
