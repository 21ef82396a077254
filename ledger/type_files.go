package ledger

import "zhiben/expr"

// files are attachments, by the hashes of their bytes.
type files struct{ list }

var _ = register("files", files{list{reference{"file"}}})

func (files) Name() string { return "files" }

func (files) Expr(*Field) expr.Type { return listOf(expr.Type{Kind: expr.Text}) }
