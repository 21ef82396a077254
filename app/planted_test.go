package app

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"zhiben/internal/fault"
	"zhiben/internal/planted"
	"zhiben/secret"
	"zhiben/store"
)

// What is encrypted or sealed lies nowhere in the database or among the files as it is, whatever way it came in; it is found by its whole
// value, and its history can be read.
func TestPlantedSecrets(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { plant(newSite(t, "", false, "testdata/packs/kept")) })
	t.Run("postgres", func(t *testing.T) { plant(newSite(t, onPostgres, false, "testdata/packs/kept")) })
}

func plant(s *site) {
	t := s.t
	secrets := []string{"11010519491231002X", "13912345670", "13912345671", "13712345672", "赵六证人", "440524188001010014", "13912345673", "13812340001", "13812340002", numberOf}
	office := s.logIn("anweiban")
	here := office.unit("石桥镇")["id"]
	const path = "/api/records/witness"
	values := map[string]any{"text": "夜间动火", "identity": secrets[0], "phone": secrets[1], "pay": 8642097.53, "told": secrets[4],
		"contacts": []any{map[string]any{"name": "孙", "phone": secrets[3]}}}
	made := office.post(path, map[string]any{"unit": here, "move": "enter", "values": values}).want(201)
	id := str(made["id"])
	office.post(path, map[string]any{"unit": here, "move": "enter", "values": map[string]any{"text": "又一次", "identity": secrets[0]}}).wantCode(409, "not_unique")
	office.send("PATCH", path+"/"+id, map[string]any{"values": map[string]any{"phone": secrets[2]}}, map[string]string{"If-Match": `"1"`}).want(200)

	// A request that is refused, and one with a key, whose digest cannot be made by who reads the database.
	office.post(path, map[string]any{"unit": here, "move": "enter", "values": map[string]any{"identity": secrets[5]}}).want(422)
	keyed := map[string]any{"unit": here, "move": "enter", "values": map[string]any{"text": "凭键登记", "phone": secrets[6]}}
	key := map[string]string{"Idempotency-Key": "planted"}
	first := str(office.send("POST", path, keyed, key).want(201)["id"])
	if again := str(office.send("POST", path, keyed, key).want(201)["id"]); again != first {
		t.Errorf("the same key made %s and %s", first, again)
	}
	sent, err := json.Marshal(keyed)
	if err != nil {
		t.Fatal(err)
	}
	digest := sha256.Sum256(sent)
	keyed["values"].(map[string]any)["phone"] = secrets[1]
	office.send("POST", path, keyed, key).wantCode(409, "key_reused")

	// A person is entered with a telephone, and another comes by an invitation and says who they are.
	admin, town := s.logIn("admin"), s.logIn("shiqiao")
	person := str(admin.post("/api/units/"+str(here)+"/people", map[string]any{"name": "尤大", "login": "youda", "role": "town_office", "phone": secrets[7]}).want(201)["person"])
	s.confirmPosts()
	_, code := town.invite(s, find(t, list(town.get("/api/units?q=丰茂").want(200)["items"]), "kind", "enterprise")["id"], "principal", 1)
	(&client{s: s, lang: "zh"}).post("/api/invited/account", map[string]any{"code": code, "name": "尤二", "login": "youer", "password": "Long enough 1", "phone": secrets[8], "identity": secrets[9]}).want(200)
	admin.post("/api/people/"+person+"/reveal", map[string]any{"field": "phone", "reason": "回访"}).want(200)

	// No view keeps a value, whichever way it says it.
	for name, view := range map[string]map[string]any{
		"condition":         {"address": "", "query": map[string]any{"where": []string{"phone:" + secrets[2]}}},
		"address":           {"address": "where=phone%3A" + secrets[2], "query": map[string]any{}},
		"words":             {"address": "", "query": map[string]any{"q": secrets[0]}},
		"words, in address": {"address": "q=" + secrets[2], "query": map[string]any{}},
	} {
		view["title"] = name
		office.post("/api/views/witness", view).wantCode(422, "view_protected")
	}
	office.post("/api/views/witness", map[string]any{"title": "夜间", "address": "q=%E5%A4%9C%E9%97%B4", "query": map[string]any{"q": "夜间"}}).want(201)

	// No cache keeps an answer.
	for _, at := range []string{path, path + "/" + id, path + "/" + id + "/history", "/api/export/witness.xlsx", path + "/none"} {
		if got := office.get(at).header.Get("Cache-Control"); got != "no-store" {
			t.Errorf("%s may be kept: %q", at, got)
		}
	}

	// Found by the whole value, never by a part.
	for query, want := range map[string]int{"where=phone:" + office.veil(secrets[2]): 1, "where=phone:" + office.veil(secrets[1]): 0, "q=" + office.veil(secrets[0][:12]): 0, "q=" + secrets[0][:12]: 0} {
		if got := list(office.get(path + "?" + query).want(200)["items"]); len(got) != want {
			t.Errorf("%s finds %d records", strings.SplitN(query, "=", 2)[0], len(got))
		}
	}
	// In plain it does not stand in an address, whatever the address is for.
	for _, query := range []string{"where=phone:" + secrets[2], "where=identity:" + secrets[0][:12], "q=" + secrets[0], "q=" + strings.ToLower(secrets[2][:3]+"-"+secrets[2][3:7]+"-"+secrets[2][7:])} {
		for _, at := range []string{path, path + "/counts", "/api/export/witness.xlsx", "/api/search", "/api/search/groups"} {
			if strings.HasPrefix(query, "q=") || !strings.HasPrefix(at, "/api/search") {
				office.get(at+"?"+query).wantCode(422, "needs_veil")
			}
		}
	}
	// The same without a value in an address: in lists, by a condition, in the search over all ledgers; nobody else finds it.
	far := s.logIn("longquan")
	for _, words := range []string{secrets[0], secrets[2]} {
		veil := str(office.post("/api/veil", map[string]any{"words": words}).want(200)["veil"])
		if strings.Contains(veil, words) || len(veil) > 400 || url.QueryEscape(veil) != veil {
			t.Errorf("the veil is %s", veil)
		}
		field := map[string]string{secrets[0]: "identity", secrets[2]: "phone"}[words]
		for _, query := range []string{"q=" + veil, "where=" + field + ":" + veil} {
			if got := list(office.get(path + "?" + query).want(200)["items"]); len(got) != 1 || got[0]["id"] != id {
				t.Errorf("under a veil %s finds %d records", strings.SplitN(query, "=", 2)[0], len(got))
			}
			if got := list(far.get(path + "?" + query).want(200)["items"]); len(got) != 0 {
				t.Errorf("another town finds %d records", len(got))
			}
		}
		if got := list(office.get("/api/search/groups?q=" + veil).want(200)["exact"]); len(got) != 1 || got[0]["id"] != id {
			t.Errorf("the search over all ledgers finds %v", got)
		}
		if got := list(far.get("/api/search/groups?q=" + veil).want(200)["exact"]); len(got) != 0 {
			t.Errorf("another town's search finds %v", got)
		}
	}
	office.post("/api/veil", map[string]any{"words": " "}).wantCode(422, "invalid")
	office.get("/api/search?q="+strings.Repeat("a", 61)).wantCode(422, "search_too_long")
	sheet := office.get("/api/export/witness.xlsx").raw
	if strings.Contains(string(sheet), secrets[0]) {
		t.Error("the export tells an identity number")
	}
	for field, want := range map[string]any{"identity": secrets[0], "phone": secrets[2], "pay": 8642097.53} {
		if got := office.post(path+"/"+id+"/reveal", map[string]any{"field": field, "reason": "回访"}).want(200)["value"]; fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s was revealed as %v", field, got)
		}
	}
	history := fmt.Sprint(list(office.get(path + "/" + id + "/history").want(200)["items"]))
	if !strings.Contains(history, "139****5671") || strings.Contains(history, "protected") {
		t.Errorf("the history tells %s", history)
	}
	seen := false
	for where, text := range dump(s) {
		seen = seen || strings.Contains(text, "夜间动火")
		for _, value := range append(slices.Clone(secrets), "864209753", "8642097.53", hex.EncodeToString(digest[:])) {
			for _, form := range planted.In(text, []string{value}) {
				t.Errorf("%s tells %s", where, form)
			}
		}
	}

	if !seen {
		t.Error("what is not protected was not found either")
	}

	// New keys: all is encrypted anew while the program runs, and reads as before.
	if err := s.app.Keys.Rotate(s.app.DB.Now()); err != nil {
		t.Fatal(err)
	}
	if n, err := s.app.Records.Rekey(context.Background(), s.app.DB, toldTables); err != nil || n == 0 {
		t.Errorf("%d texts encrypted anew, %v", n, err)
	}
	if n, err := s.app.Records.Rekey(context.Background(), s.app.DB, toldTables); err != nil || n != 0 {
		t.Errorf("again: %d, %v", n, err)
	}
	if again := fmt.Sprint(list(office.get(path + "/" + id + "/history").want(200)["items"])); !strings.Contains(again, "139****5671") {
		t.Errorf("the history tells %s", again)
	}
	if got := office.post(path+"/"+id+"/reveal", map[string]any{"field": "identity", "reason": "复核"}).want(200)["value"]; got != secrets[0] {
		t.Errorf("identity after new keys: %v", got)
	}
	if got := admin.post("/api/people/"+person+"/reveal", map[string]any{"field": "phone", "reason": "复核"}).want(200)["value"]; got != secrets[7] {
		t.Errorf("telephone after new keys: %v", got)
	}
	if got := list(admin.get("/api/post-requests").want(200)["items"]); len(got) != 1 || got[0]["identity"] != "110*************15" {
		t.Errorf("the number given with a request, after new keys: %v", got)
	}

	s.keptIsVerified(id)

	// Without the right key file the database does not open.
	ctx := context.Background()
	file := s.app.options.keyFile()
	if _, err := OpenKeys(ctx, s.app.DB, file+".other"); err == nil || !strings.Contains(err.Error(), "keys_missing") {
		t.Errorf("without a key file: %v", err)
	}
	if err := os.WriteFile(file+".other", otherKeys(t), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenKeys(ctx, s.app.DB, file+".other"); err == nil || !strings.Contains(err.Error(), "keys_wrong") {
		t.Errorf("with another key file: %v", err)
	}
}

// keptIsVerified changes what lies encrypted of a witness as somebody with database and keys can; verifying with the keys tells.
func (s *site) keptIsVerified(id string) {
	t := s.t
	check := func(keys *secret.Keyring) (Check, error) {
		c := Check{Data: s.app.options.Data, Keys: keys}
		return c, s.app.DB.Read(context.Background(), c.Run)
	}
	if err := s.app.CatchUp(context.Background()); err != nil {
		t.Fatal(err)
	}
	if c, err := check(s.app.Keys); err != nil || c.Rows.Closed != 0 || c.Rows.Unproven != 0 {
		t.Errorf("with the keys: %v, %+v", err, c.Rows)
	}
	if c, err := check(nil); err != nil || c.Rows.Closed == 0 {
		t.Errorf("without them: %v, %+v", err, c.Rows)
	}
	seal := func(class secret.Class, place, value string) string {
		return s.app.Keys.Seal(class, place, []byte(value))
	}
	last, contact := "", ""
	if err := s.app.DB.Read(context.Background(), func(tx *store.Tx) error {
		if _, err := tx.Row(`SELECT "contacts" FROM l_witness WHERE "s_id" = $1`, []any{id}, &contact); err != nil {
			return err
		}
		_, err := tx.Row(`SELECT max(id) FROM event WHERE record = $1 AND kind = 'edit'`, []any{id}, &last)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	var cells []map[string]any
	if err := json.Unmarshal([]byte(contact), &cells); err != nil {
		t.Fatal(err)
	}
	cells[0]["phone"] = seal(secret.Values, "row "+id+" contacts.phone "+fmt.Sprint(cells[0]["id"]), `"13800000000"`)
	other, _ := json.Marshal(cells)
	for _, c := range []struct{ table, column, key, value, code string }{
		{"l_witness", `"phone"`, id, seal(secret.Values, "row "+id+" phone", `"13800000000"`), "row"},
		{"l_witness", `"told"`, id, seal(secret.Sealed, "row "+id+" told", `"李七"`), "row"},
		{"l_witness", `"contacts"`, id, string(other), "row"},
		{"l_witness", `"identity"`, id, "k1:AAAA", "row"},
		{"event", "secret", last, seal(secret.Values, "event "+last, `{"phone": {"to": {"r": "AAAA", "v": "13800000000"}}}`), "event_secret"},
		{"event", "secret", last, "k1:AAAA", "event_secret"},
	} {
		where := map[string]string{"l_witness": `"s_id"`, "event": "id"}[c.table]
		var was string
		err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
			if _, err := tx.Row(`SELECT `+c.column+` FROM `+c.table+` WHERE `+where+` = $1`, []any{c.key}, &was); err != nil {
				return err
			}
			_, err := tx.Exec(`UPDATE `+c.table+` SET `+c.column+` = $2 WHERE `+where+` = $1`, c.key, c.value)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := check(s.app.Keys); !fault.Is(err, c.code) || strings.Contains(fmt.Sprint(err), "13800000000") {
			t.Errorf("%s.%s changed: %v", c.table, c.column, err)
		}
		s.exec(`UPDATE `+c.table+` SET `+c.column+` = $2 WHERE `+where+` = $1`, c.key, was)
	}
}

// otherKeys is the key file of another installation.
func otherKeys(t *testing.T) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "keys")
	db, err := store.Open(context.Background(), filepath.Join(t.TempDir(), "z.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := OpenKeys(context.Background(), db, file); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// dump is all that lies in the database and in the folder of an installation.
func dump(s *site) map[string]string {
	out := map[string]string{}
	_ = filepath.WalkDir(s.app.options.Data, func(path string, e fs.DirEntry, err error) error {
		if err == nil && e.Type().IsRegular() {
			data, err := os.ReadFile(path)
			out[filepath.Base(path)] = string(data)
			return err
		}
		return err
	})
	if !s.app.DB.Postgres {
		return out
	}
	err := s.app.DB.Read(context.Background(), func(tx *store.Tx) error {
		names, err := tx.Table(`SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()`, nil)
		for _, name := range names {
			table := fmt.Sprint(name[0])
			if err == nil {
				err = tx.Query(`SELECT CAST(t AS TEXT) FROM "`+table+`" AS t`, nil, func(scan func(...any) error) error {
					var row string
					err := scan(&row)
					out[table] += row + "\n"
					return err
				})
			}
		}
		return err
	})
	if err != nil {
		s.t.Fatal(err)
	}
	return out
}
