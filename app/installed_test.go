package app

import (
	"context"
	"io"
	"log/slog"
	"strings"
	"testing"

	"zhiben/internal/testpg"
	"zhiben/store"
)

// A command that only works on what is there never installs other packs: without the county's it refuses and changes nothing.
func TestOpenAsInstalled(t *testing.T) {
	for name, database := range map[string]string{"sqlite": "", "postgres": testpg.URL(t)} {
		t.Run(name, func(t *testing.T) {
			ctx := context.Background()
			o := Options{Data: t.TempDir(), Database: database, Packs: []string{"testdata/packs/county"}, Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
			a, err := Open(ctx, o)
			if err != nil {
				t.Fatal(err)
			}
			versions := func(a *App) (n int64) {
				err := a.DB.Read(ctx, func(tx *store.Tx) error {
					_, err := tx.Row(`SELECT count(*) FROM definition`, nil, &n)
					return err
				})
				if err != nil {
					t.Fatal(err)
				}
				return n
			}
			before := versions(a)
			if err := a.Close(); err != nil {
				t.Fatal(err)
			}
			o.AsInstalled = true
			bare := o
			bare.Packs = nil
			if _, err := Open(ctx, bare); err == nil || !strings.Contains(err.Error(), "--packs") {
				t.Errorf("without the county's packs: %v", err)
			}
			a, err = Open(ctx, o)
			if err != nil {
				t.Fatal(err)
			}
			if after := versions(a); after != before {
				t.Errorf("%d definitions, %d before", after, before)
			}
			if err := a.Close(); err != nil {
				t.Fatal(err)
			}
		})
	}
}
