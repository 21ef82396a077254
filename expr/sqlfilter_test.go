package expr

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestFilterSelects(t *testing.T) {
	m := fewJobs()
	table := []struct{ text, want string }{
		{`state == 'open'`, "j1"}, {`state != 'done' && held < date('2024-02-29')`, "j1"}, {`record.state == state`, "j1 j2 j3"}, {`m != null && m > 2`, "j1"}, {`by != null && plus(by, span('1 year')) < today`, "j1"}, {`unit.id == 'u2'`, "j1"}, {`above != null && above.id == 'j1'`, "j2"},
		{`note != null && note.contains('%')`, "j2"}, {`tags != null && 'a' in tags`, "j1"}, {`helpers.exists(h, h.id == 'u2')`, "j2"}, {`price >= money(10) && at_least(grade, 'mid')`, "j1 j3"}, {`id in ['j1', 'j3']`, "j1 j3"}, {`boss == null || boss.id == 'p2'`, "j2 j3"}, {`true`, "j1 j2 j3"}, {`today == date('2026-11-24') && false`, ""},
	}
	onBoth(t, m, func(t *testing.T, w *memory) {
		for _, c := range table {
			f, err := w.schema.Filter("job", c.text)
			if err != nil {
				t.Errorf("%s\n%v", c.text, err)
				continue
			}
			var args []any
			where, err := f.SQL(w.tx.Postgres, "2026-11-24", `"l_job"`, func(v any) string { args = append(args, v); return fmt.Sprint("$", len(args)) })
			if err != nil {
				t.Errorf("%s: %v", c.text, err)
				continue
			}
			rows, err := w.tx.Table(`SELECT "s_id" FROM "l_job" WHERE "s_voided" IS NULL AND `+where+` ORDER BY 1`, args)
			var got []string
			for _, r := range rows {
				got = append(got, fmt.Sprint(r[0]))
			}
			if err != nil || strings.Join(got, " ") != c.want {
				t.Errorf("%s selects %v, %v; want %q", c.text, got, err, c.want)
			}
		}
	})
}

// A filter narrows only: it reads nothing that its caller might not see, and costs little.
func TestFilterRefuses(t *testing.T) {
	m := fewJobs()
	population(t, m.schema, "open", "job", `record.state == 'open'`)
	for _, c := range []struct {
		text, code string
		col        int
		says       string
	}{
		{`state == 'opne'`, "T220", 10, "did you mean"}, {`stat == 'open'`, "N101", 1, "there is no `stat` here"}, {`secret == 'x'`, "N101", 1, "`secret`"}, {`record.secret == 'x'`, "T230", 8, "protected"}, {`m > 3`, "T211", 1, "may be empty"}, {`n`, "T205", 1, "wanted is bool"}, {``, "Y101", 1, "no expression"}, {`n >`, "Y101", 4, ""},
		{`n > 1 && ledger.job.exists(j, j.secret == 'x')`, "T230", 33, "protected"}, {`ledger.job.exists(j, j.n == n)`, "Q441", 8, "nothing of `ledger`"}, {`record in population.open`, "Q441", 22, "nothing of `population`"}, {`above in population.open`, "Q441", 21, ""}, {`n > param.least`, "Q441", 11, "nothing of `param`"},
		{`unit.name == 'U2'`, "Q441", 6, "refers to"}, {`above != null && above.note == 'x'`, "Q441", 24, "refers to"}, {`record.above != null && record.above.n == 1`, "Q441", 38, ""}, {`boss in holders(unit, 'head')`, "Q441", 9, "`holders` reads more"}, {`within(unit, unit)`, "Q441", 1, "`within` reads more"}, {`moved('x') != null`, "Q441", 1, ""}, {`far == 1`, "N101", 1, ""},
		{`name == 'a\x00'`, "Q441", 9, "NUL"}, {"name == '\xff'", "Y101", 1, "UTF-8"}, {`workdays_between(held, today) > 3`, "Q416", 1, "no form"}, {`helpers.exists(a, helpers.exists(b, helpers.exists(c, a == c)))`, "Q441", 45, "2 loops"}, {strings.Repeat("n == 1 || ", 60) + "true", "Q440", 0, "at most 120 parts"}, {strings.Repeat(" ", 1000) + "true", "Q440", 1001, "1000 characters"},
	} {
		_, err := m.schema.Filter("job", c.text)
		var list Mistakes
		if !errors.As(err, &list) || list[0].Code != c.code || !strings.Contains(list[0].Message.EN, c.says) || c.col != 0 && list[0].Col != c.col {
			t.Errorf("%s: %v; want %s at %d", c.text, err, c.code, c.col)
		}
	}
	if _, err := m.schema.Filter("jobs", `true`); err == nil {
		t.Error("a filter of no ledger was compiled")
	}
}

// Whatever callers write, a filter is refused or becomes one text with as many values as placeholders.
func FuzzFilter(f *testing.F) {
	for _, text := range []string{`state == 'open' && m != null && m > 2`, `helpers.exists(h, h.id == 'u2')`, `note != null && note.contains("\x00'")`, `held < date('2026-01-31')`, `(flag ? n : 1) in [1, n]`, `price / 0 == price`, `plus(held, span('1 month')) > today`, `'a' in (tags == null ? [] : ['a'])`} {
		f.Add(text)
	}
	s := jobs()
	f.Fuzz(func(t *testing.T, text string) {
		filter, err := s.Filter("job", text)
		if err != nil {
			var list Mistakes
			if !errors.As(err, &list) || len(list) == 0 {
				t.Fatalf("%T", err)
			}
			return
		}
		for _, postgres := range []bool{false, true} {
			n := 0
			where, err := filter.SQL(postgres, "2026-11-24", "j", func(any) string { n++; return fmt.Sprint("$", n) })
			if err == nil && (strings.Contains(where, edge) || n > 0 && !strings.Contains(where, fmt.Sprint("$", n))) {
				t.Fatalf("%s becomes %q with %d values", text, where, n)
			}
		}
	})
}
