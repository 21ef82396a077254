package ledger

import "fmt"

// Converted turns a value of the field's earlier key or type into one of the field, by what the pack says under `convert`; nil stays
// nil.
func (f *Field) Converted(old any) (any, error) {
	if old == nil {
		return nil, nil
	}
	v := f.Convert.Literal
	if f.Convert.Expr != nil {
		var err error
		if v, err = f.Convert.Expr.Run(nil, map[string]any{"old": old}); err != nil {
			return nil, err
		}
	}
	if v == nil {
		return nil, nil
	}
	out, err := f.Type.Parse(f, v)
	if err != nil {
		return nil, fmt.Errorf("`%v` %w", v, err)
	}
	return out, nil
}
