package store

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
)

func TestTend(t *testing.T) {
	ctx := context.Background()
	db, err := Open(ctx, filepath.Join(t.TempDir(), "t.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	db.must(t, `CREATE TABLE seen (a INTEGER PRIMARY KEY, b INTEGER)`, `CREATE INDEX seen_by ON seen (b)`)
	for _, step := range []struct {
		insert string
		knows  string // how many rows it thinks there are afterwards
	}{
		{`INSERT INTO seen SELECT i, i % 10 FROM n`, ""}, // few rows may be many soon
		{`INSERT INTO seen SELECT a.i * 1000 + b.i + 10000, b.i % 10 FROM n AS a JOIN n AS b ON a.i <= 30`, "31000"},
		{`INSERT INTO seen SELECT a.i * 1000 + b.i + 1000000, b.i % 10 FROM n AS a JOIN n AS b ON a.i <= 30`, "31000"}, // twice as many is no news
	} {
		db.must(t, `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) `+step.insert)
		if err := db.Tend(ctx); err != nil {
			t.Fatal(err)
		}
		var known string
		if err := db.writer.QueryRow(`SELECT COALESCE(max(stat), '') FROM sqlite_stat1 WHERE idx = 'seen_by'`).Scan(&known); err != nil {
			t.Fatal(err)
		}
		if rows, _, _ := strings.Cut(known, " "); rows != step.knows {
			t.Errorf("after %s it knows of %s rows, want %s", step.insert, rows, step.knows)
		}
	}
}
