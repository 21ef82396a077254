package store

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"zhiben/internal/testpg"
)

func TestGather(t *testing.T) {
	for name, address := range map[string]string{"sqlite": filepath.Join(t.TempDir(), "z.db"), "postgres": testpg.URL(t)} {
		t.Run(name, func(t *testing.T) {
			db, err := Open(context.Background(), address)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = db.Close() }()
			count := func(tx *Tx) (n int64) {
				if _, err := tx.Row("SELECT count(*) FROM counter", nil, &n); err != nil {
					t.Fatal(err)
				}
				return n
			}
			err = db.Write(context.Background(), func(tx *Tx) error {
				return tx.Gather(func() error {
					for i := range 1000 {
						if err := tx.Insert("counter", "name, value", []any{string(rune('a' + i)), i}, ""); err != nil {
							return err
						}
						if i == 300 && count(tx) != 301 {
							t.Error("a statement does not see what waits")
						}
					}
					return nil
				})
			})
			if err != nil {
				t.Fatal(err)
			}
			failed := errors.New("failed")
			err = db.Write(context.Background(), func(tx *Tx) error {
				if n := count(tx); n != 1000 {
					t.Errorf("%d rows", n)
				}
				return tx.Gather(func() error {
					if err := tx.Insert("counter", "name, value", []any{"lost", 1}, ""); err != nil {
						return err
					}
					return failed
				})
			})
			if !errors.Is(err, failed) {
				t.Errorf("got %v", err)
			}
			_ = db.Read(context.Background(), func(tx *Tx) error {
				if n := count(tx); n != 1000 {
					t.Errorf("%d rows after a failure", n)
				}
				return nil
			})
		})
	}
}
