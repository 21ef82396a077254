package app

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/pack"
	"zhiben/store"
)

// PackDiff is what an upgrade changes.
type PackDiff struct {
	Changes []PackChange `json:"changes"`
	// Details are values of definitions that differ; only where both versions are at hand as packs.
	Details []PackDetail `json:"details,omitempty"`
}

// PackChange is a change of a ledger with what it does to the records of an installation.
type PackChange struct {
	ledger.Change
	// Counted is true where a database was asked; then Records are those the change strands or fails to convert, of Total.
	Counted bool           `json:"counted,omitempty"`
	Total   int            `json:"total,omitempty"`
	Count   int            `json:"count,omitempty"`
	Records []RecordInNeed `json:"records,omitempty"` // the first of them
}

// RecordInNeed is a record that an upgrade would strand or cannot convert.
type RecordInNeed struct {
	ID     string `json:"id"`
	Number string `json:"number,omitempty"`
	Unit   string `json:"unit"`
	Value  string `json:"value,omitempty"`
	Why    string `json:"why,omitempty"`
}

// PackDetail is one value that differs.
type PackDetail struct {
	Path  string `json:"path"`
	From  string `json:"from,omitempty"`
	To    string `json:"to,omitempty"`
	Place string `json:"place"`
}

// Blocked reports that the upgrade cannot be installed as it is.
func (d *PackDiff) Blocked() bool {
	return slices.ContainsFunc(d.Changes, func(c PackChange) bool {
		return c.Kind == ledger.Refused || c.Count > 0
	})
}

// DiffPacks compares two packs, both laid over the base.
func DiffPacks(before, after string) (*PackDiff, error) {
	old, err := LoadPolicy(before)
	if err != nil {
		return nil, err
	}
	now, err := LoadPolicy(after)
	if err != nil {
		return nil, err
	}
	all := ledger.CompareAll(shapes(old.Ledgers), shapes(now.Ledgers))
	return &PackDiff{Changes: changes(all), Details: append(details(old.Tree, now.Tree, spoken(all)), refilled(old.Ledgers, now)...)}, nil
}

// refilled are the templates whose file has other content under the same name.
func refilled(old *ledger.Set, now *Policy) []PackDetail {
	var out []PackDetail
	for _, t := range now.Ledgers.Templates {
		if was := old.Template(t.Key); was != nil && was.File == t.File && !bytes.Equal(was.Data, t.Data) {
			content := func(data []byte) string {
				return fmt.Sprintf("%s, %d bytes, %.12s", t.File, len(data), store.Hash(data))
			}
			out = append(out, PackDetail{Path: "template." + t.Key + ".file", From: content(was.Data), To: content(t.Data), Place: now.Tree.Body("template", t.Key).Get("file").Pos.Short()})
		}
	}
	return out
}

func shapes(set *ledger.Set) map[string]ledger.Shape {
	out := map[string]ledger.Shape{}
	for _, d := range set.Tables() {
		out[d.Name] = d.Shape()
	}
	return out
}

func changes(list []ledger.Change) []PackChange {
	out := []PackChange{}
	for _, c := range list {
		out = append(out, PackChange{Change: c})
	}
	return out
}

// spoken are the paths of parts that the changes speak of as a whole.
func spoken(all []ledger.Change) map[string]bool {
	out := map[string]bool{}
	for _, c := range all {
		path := "ledger." + c.Ledger
		if c.What != "ledger" {
			path += "." + c.What + "s."
		}
		switch {
		case c.What == "ledger" && c.Kind != ledger.Renamed:
			out[path] = true
		case c.What != "ledger" && c.Kind != ledger.Altered && c.Kind != ledger.Converted && c.Kind != ledger.Retired:
			out[path+c.Key] = true
			for _, was := range strings.Split(c.Was, ", ") {
				out[path+was] = true
			}
		}
	}
	return out
}

// details lists the values that differ, by path, but for what was told already. A part that only one version has is one line.
func details(before, after *pack.Tree, told map[string]bool) []PackDetail {
	was, is := values(before), values(after)
	var out []PackDetail
	for _, l := range after.AllLines() {
		old, ok := was[l.Path]
		switch {
		case isTold(l.Path, told):
		case !ok:
			told[l.Path] = true
			out = append(out, PackDetail{Path: l.Path, To: orDots(l.Value), Place: l.Pos.Short()})
		case old.Value != l.Value:
			out = append(out, PackDetail{Path: l.Path, From: orDots(old.Value), To: orDots(l.Value), Place: l.Pos.Short()})
		}
	}
	for _, l := range before.AllLines() {
		if _, ok := is[l.Path]; !ok && !isTold(l.Path, told) {
			told[l.Path] = true
			out = append(out, PackDetail{Path: l.Path, From: orDots(l.Value), Place: l.Pos.Short()})
		}
	}
	return out
}

func isTold(path string, told map[string]bool) bool {
	for i, r := range path + "." {
		if r == '.' && told[path[:i]] {
			return true
		}
	}
	return false
}

// orDots stands for a value that is a map.
func orDots(value string) string { return cmp.Or(value, "{…}") }

func values(t *pack.Tree) map[string]pack.Line {
	out := map[string]pack.Line{}
	for _, l := range t.AllLines() {
		out[l.Path] = l
	}
	return out
}

// DiffInstalled compares packs with what an installation's database has, and counts the records that would be stranded or could not be
// converted. Nothing is written.
func DiffInstalled(ctx context.Context, data, database string, packs ...string) (*PackDiff, error) {
	now, err := LoadPolicy(packs...)
	if err != nil {
		return nil, err
	}
	address := database
	if address == "" {
		address = filepath.Join(data, "zhiben.db")
	}
	db, err := store.OpenRead(ctx, address)
	if err != nil {
		return nil, err
	}
	defer func() { _ = db.Close() }()
	out := &PackDiff{}
	err = db.Read(ctx, func(tx *store.Tx) error {
		installed, err := installedShapes(tx)
		if err != nil {
			return err
		}
		out.Changes = changes(ledger.CompareAll(installed, shapes(now.Ledgers)))
		for i := range out.Changes {
			if err := countRecords(tx, now.Ledgers, out.Changes, i, installed); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

func installedShapes(tx *store.Tx) (map[string]ledger.Shape, error) {
	out := map[string]ledger.Shape{}
	err := tx.Query(`SELECT ledger, body FROM definition ORDER BY ledger, version`, nil, func(scan func(...any) error) error {
		var name, body string
		if err := scan(&name, &body); err != nil {
			return err
		}
		var s ledger.Shape
		if err := json.Unmarshal([]byte(body), &s); err != nil {
			return fmt.Errorf("the installed ledger %s: %w", name, err)
		}
		out[name] = s // the last version stays
		return nil
	})
	return out, err
}

// shownRecords is how many records of a change are listed.
const shownRecords = 20

func countRecords(tx *store.Tx, set *ledger.Set, all []PackChange, i int, installed map[string]ledger.Shape) error {
	c := &all[i]
	table := c.Ledger
	for _, other := range all { // of a renamed ledger the rows still lie under the name it had
		if other.Ledger == c.Ledger && other.What == "ledger" && other.Kind == ledger.Renamed {
			table = other.Was
		}
	}
	shape := installed[table]
	from := `FROM "l_` + table + `" r LEFT JOIN unit u ON u.id = r."s_unit"`
	switch {
	case c.What == "ledger" && c.Kind == ledger.Stranded:
		return countOpen(tx, c, shape, from)
	case c.What == "state" && c.Kind == ledger.Stranded:
		return each(tx, c, `SELECT r."s_id", coalesce(r."s_number", ''), coalesce(u.name, ''), r."s_state" `+from+` WHERE r."s_state" = $1 AND r."s_voided" IS NULL ORDER BY r."s_id"`, []any{c.Key},
			func(any) (string, string, bool) { return "", "", true })
	case c.What == "field" && c.Kind == ledger.Converted:
		return countConverted(tx, set, c, shape, from)
	}
	return nil
}

// countOpen lists the open records of a ledger that is gone; one that has none is retired.
func countOpen(tx *store.Tx, c *PackChange, shape ledger.Shape, from string) error {
	ends := map[string]bool{}
	for _, state := range shape.States {
		ends[state.Key] = state.End
	}
	err := each(tx, c, `SELECT r."s_id", coalesce(r."s_number", ''), coalesce(u.name, ''), r."s_state" `+from+` WHERE r."s_voided" IS NULL ORDER BY r."s_id"`, nil,
		func(state any) (string, string, bool) { return "", "", !ends[fmt.Sprint(state)] })
	if c.Count == 0 {
		c.Kind, c.Why, c.Counted = ledger.Retired, lang.Both("已删除；其中的记录均已办结，留在数据库中", "it is gone; its records have ended and stay in the database"), false
	}
	return err
}

func countConverted(tx *store.Tx, set *ledger.Set, c *PackChange, shape ledger.Shape, from string) error {
	field := set.Get(c.Ledger).Field(c.Key)
	was, err := ledger.StoredType(shape, field)
	if err != nil {
		return err
	}
	key := field.Key
	for _, earlier := range field.Was {
		if slices.ContainsFunc(shape.Fields, func(f ledger.FieldShape) bool { return f.Key == earlier }) {
			key = earlier
		}
	}
	column := (&ledger.Field{Key: key}).Column()
	return each(tx, c, `SELECT r."s_id", coalesce(r."s_number", ''), coalesce(u.name, ''), r.`+column+" "+from+` WHERE r.`+column+` IS NOT NULL ORDER BY r."s_id"`, nil, func(raw any) (string, string, bool) {
		old, err := was.Load(raw)
		if err == nil {
			_, err = field.Converted(old)
		}
		if err != nil {
			return fmt.Sprint(old), err.Error(), true
		}
		return "", "", false
	})
}

// each goes through rows and keeps those that the judge finds in need.
func each(tx *store.Tx, c *PackChange, query string, args []any, judge func(raw any) (value, why string, inNeed bool)) error {
	c.Counted = true
	return tx.Query(query, args, func(scan func(...any) error) error {
		var r RecordInNeed
		var raw any
		if err := scan(&r.ID, &r.Number, &r.Unit, &raw); err != nil {
			return err
		}
		c.Total++
		value, why, inNeed := judge(raw)
		if !inNeed {
			return nil
		}
		if c.Count++; len(c.Records) < shownRecords {
			r.Value, r.Why = value, why
			c.Records = append(c.Records, r)
		}
		return nil
	})
}

// Write writes the difference as text, in a language, or json.
func (d *PackDiff) Write(w io.Writer, format string, tag lang.Tag) error {
	if format == "json" {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(d)
	}
	if len(d.Changes)+len(d.Details) == 0 {
		_, err := fmt.Fprintln(w, lang.Both("没有差别", "no difference").In(tag))
		return err
	}
	ledgerName := ""
	for _, c := range d.Changes {
		if c.Ledger != ledgerName {
			ledgerName = c.Ledger
			fmt.Fprintf(w, "ledger.%s\n", ledgerName)
		}
		fmt.Fprintf(w, "  %s\n", c.line(tag))
		for _, r := range c.Records {
			fmt.Fprintf(w, "      %s\n", r.line())
		}
		if c.Count > len(c.Records) {
			fmt.Fprintln(w, "      "+lang.Bothf("……另有 %d 条", "… and %d more", c.Count-len(c.Records)).In(tag))
		}
	}
	if len(d.Details) > 0 {
		fmt.Fprintln(w, lang.Both("取值", "values").In(tag))
	}
	for _, v := range d.Details {
		switch {
		case v.From == "":
			fmt.Fprintf(w, "  + %s: %s  # %s\n", v.Path, v.To, v.Place)
		case v.To == "":
			fmt.Fprintf(w, "  - %s: %s\n", v.Path, v.From)
		default:
			fmt.Fprintf(w, "  ~ %s: %s → %s  # %s\n", v.Path, v.From, v.To, v.Place)
		}
	}
	return nil
}

func (c *PackChange) line(tag lang.Tag) string {
	text := fmt.Sprintf("%-9s %s %s", c.Kind.Words().In(tag), ledger.Parts[c.What].In(tag), c.Key)
	if c.Was != "" {
		text += lang.Both("，原为 ", ", was ").In(tag) + c.Was
	}
	colon := lang.Both("：", ": ").In(tag)
	switch {
	case c.From != "" && c.To != "":
		text += colon + c.From + lang.Both(" 变为 ", " becomes ").In(tag) + c.To
	case c.From+c.To != "":
		text += colon + c.From + c.To
	}
	if why := c.Why.In(tag); why != "" {
		text += colon + why
	}
	switch {
	case c.Counted && c.Kind == ledger.Converted:
		text += lang.Bothf("；%[2]d 条记录中 %[1]d 条不能转换", "; %[1]d of %[2]d records fail", c.Count, c.Total).In(tag)
	case c.Counted:
		text += lang.Bothf("；%d 条记录", "; %d records", c.Count).In(tag)
	}
	return text
}

func (r RecordInNeed) line() string {
	text := r.ID
	for _, part := range []string{r.Number, r.Unit} {
		if part != "" {
			text += "  " + part
		}
	}
	if r.Value != "" {
		text += fmt.Sprintf("  %q", r.Value)
	}
	if r.Why != "" {
		text += ": " + r.Why
	}
	return text
}
