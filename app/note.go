package app

import (
	"context"

	"zhiben/audit"
	"zhiben/store"
)

// note notes for the audit what the program has done by itself; where that fails, the program's own log tells.
func (a *App) note(ctx context.Context, act audit.Act) {
	err := a.DB.Write(context.WithoutCancel(ctx), func(tx *store.Tx) error { return audit.Append(tx, act) })
	if err != nil {
		a.log.Error("an act was not noted for the audit", "act", act.Kind, "error", err)
	}
}
