package testpg_test

import (
	"context"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"zhiben/internal/testpg"
)

func show(t *testing.T, url, sql string) string {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	var got string
	if err := conn.QueryRow(t.Context(), sql).Scan(&got); err != nil {
		t.Fatal(err)
	}
	return got
}

func TestEachTestHasItsOwnDatabase(t *testing.T) {
	a, b := testpg.URL(t), testpg.URL(t)
	show(t, a, "SELECT lo_create(4711)::text")
	const count = "SELECT count(*)::text FROM pg_largeobject_metadata WHERE oid = 4711"
	if in, out := show(t, a, count), show(t, b, count); in != "1" || out != "0" {
		t.Errorf("the object is %s times in its database and %s times in the other, want 1 and 0", in, out)
	}
}

func TestDatabaseIsDroppedWithItsTest(t *testing.T) {
	var url string
	t.Run("inner", func(t *testing.T) { url = testpg.URL(t) })
	if _, err := pgx.Connect(t.Context(), url); err == nil || !strings.Contains(err.Error(), "does not exist") {
		t.Errorf("connect after the test: %v, want: does not exist", err)
	}
}

func TestDurability(t *testing.T) {
	for _, test := range []struct {
		opt  testpg.Options
		want string
	}{{testpg.Options{}, "off"}, {testpg.Options{Durable: true}, "on"}} {
		url := testpg.URL(t, test.opt)
		for _, setting := range []string{"fsync", "synchronous_commit", "full_page_writes"} {
			if got := show(t, url, "SELECT current_setting('"+setting+"')"); got != test.want {
				t.Errorf("%+v: %s is %s, want %s", test.opt, setting, got, test.want)
			}
		}
	}
}

func TestChineseLettersAreLetters(t *testing.T) {
	if got := show(t, testpg.URL(t), "SELECT to_tsvector('simple', '消防 防通')::text"); got != "'消防':1 '防通':2" {
		t.Errorf("to_tsvector gives %s: the cluster's locale must know Chinese", got)
	}
}
