package app

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"zhiben/backup"
	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// Keys change while people write, an older one goes only when nothing needs it, and two custodians bring a lost key file back.
func TestKeysOverTime(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { keysOverTime(newSite(t, "", false, "testdata/packs/kept")) })
	t.Run("postgres", func(t *testing.T) { keysOverTime(newSite(t, onPostgres, false, "testdata/packs/kept")) })
}

// witnessNumbers are invented identity numbers with right check digits.
func witnessNumber(i int) string {
	body := fmt.Sprintf("110105194912%02d%03d", 1+i/900, 100+i%900)
	sum := 0
	for at, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(body[at]-'0') * weight
	}
	return body + string("10X98765432"[sum%11])
}

func keysOverTime(s *site) {
	t, ctx := s.t, context.Background()
	office := s.logIn("anweiban")
	here := office.unit("石桥镇")["id"]
	const path = "/api/records/witness"
	enter := func(i int) string {
		return str(office.post(path, map[string]any{"unit": here, "values": map[string]any{"text": fmt.Sprint("第", i), "identity": witnessNumber(i), "phone": "13912345670"}}).want(201)["id"])
	}
	find := func(i int, want string) {
		t.Helper()
		got := list(office.get(path + "?where=identity:" + office.veil(witnessNumber(i))).want(200)["items"])
		if len(got) != 1 || got[0]["id"] != want {
			t.Errorf("number %d finds %d records", i, len(got))
		}
	}
	var ids []string
	for i := range 3 {
		ids = append(ids, enter(i))
	}
	if err := s.app.DB.Write(ctx, func(tx *store.Tx) error {
		_, _, err := s.app.Policy.Units.AppointSomeone(tx, unit.System(), str(here), unit.Someone{Name: "钱七", Identity: witnessNumber(800)}, "town_office")
		return err
	}); err != nil {
		t.Fatal(err)
	}

	// Encryption keys: an older one in use is not taken away, nor one that something still needs.
	wantFault(t, s.app.RetireKey(ctx, "k1"), "key_active")
	if err := s.app.RotateKeys(ctx); err != nil {
		t.Fatal(err)
	}
	wantFault(t, s.app.RetireKey(ctx, "k1"), "key_young")
	later := s.app.DB.Now
	s.app.DB.Now = func() time.Time { return later().Add(keySettled + time.Minute) }
	err := s.app.RetireKey(ctx, "k1")
	wantFault(t, err, "key_in_use")
	for _, place := range []string{"l_witness.identity", "event.secret", "person.identity"} {
		if !strings.Contains(fmt.Sprint(err), place) {
			t.Errorf("%s is not named: %v", place, err)
		}
	}
	wantFault(t, s.app.RetireKey(ctx, "k7"), "no_key")

	// Encrypted anew while others write.
	var stop atomic.Bool
	done := make(chan []string)
	go func() {
		var more []string
		for i := 3; !stop.Load() || i < 8; i++ {
			more = append(more, enter(i))
		}
		done <- more
	}()
	if _, err := s.app.Rekey(ctx); err != nil {
		t.Fatal(err)
	}
	stop.Store(true)
	ids = append(ids, <-done...)
	for _, key := range []string{"k1", "s1"} {
		if err := s.app.RetireKey(ctx, key); err != nil {
			t.Fatal(err)
		}
	}
	for i, id := range ids {
		find(i, id)
	}

	if err := s.verify(true); err != nil {
		t.Errorf("encrypted anew: %v", err)
	}

	// Index keys: both are looked for while the hashes are made anew, and what is there stays unique.
	if err := s.app.RotateIndex(ctx, time.Hour); err != nil {
		t.Fatal(err)
	}
	_, err = s.app.Rekey(ctx)
	wantFault(t, err, "key_waits")
	ids = append(ids, enter(len(ids))) // still with the older one
	ripen(t, s)
	ids = append(ids, enter(len(ids))) // with the newer one
	office.post(path, map[string]any{"unit": here, "values": map[string]any{"text": "又", "identity": witnessNumber(0)}}).wantCode(409, "not_unique")
	for i, id := range ids {
		find(i, id)
	}
	s.app.DB.Now = func() time.Time { return later().Add(3 * keySettled) }
	wantFault(t, s.app.RetireKey(ctx, "i1"), "key_in_use")
	if n, err := s.app.Rekey(ctx); err != nil || n < len(ids)-1 {
		t.Errorf("%d made anew: %v", n, err)
	}
	if err := s.app.RetireKey(ctx, "i1"); err != nil {
		t.Fatal(err)
	}
	if err := s.verify(true); err != nil {
		t.Errorf("hashed anew: %v", err)
	}
	for i, id := range ids {
		find(i, id)
	}
	office.post(path, map[string]any{"unit": here, "values": map[string]any{"text": "又", "identity": witnessNumber(1)}}).wantCode(409, "not_unique")
	if err := s.app.DB.Read(ctx, func(tx *store.Tx) error {
		_, name, found, err := s.app.Policy.Units.FindPerson(tx, "990826", witnessNumber(800))
		if err == nil && (!found || name != "钱七") {
			t.Error("the person is not found by the new hash")
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	keysLost(s, ids[0])

	var told []string
	if err := s.app.DB.Read(ctx, func(tx *store.Tx) error {
		return tx.Query(`SELECT kind FROM event WHERE ledger = 'system' ORDER BY id`, nil, func(scan func(...any) error) error {
			var kind string
			err := scan(&kind)
			told = append(told, kind)
			return err
		})
	}); err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(slices.Compact(told), " "); got != "keys_rotate keys_rekey keys_retire keys_rotate keys_rekey keys_retire keys_escrow" {
		t.Errorf("the log tells %s", got)
	}
}

// ripen lets the time of an index key come.
func ripen(t *testing.T, s *site) {
	t.Helper()
	file := s.app.options.keyFile()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range s.app.Keys.List() {
		if k.From.After(time.Now()) {
			data = []byte(strings.ReplaceAll(string(data), k.From.Format(time.RFC3339Nano), k.Created.Add(-time.Hour).Format(time.RFC3339Nano)))
		}
	}
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	s.app.reloadKeys(context.Background())
	if !s.app.Keys.IndexSettled() {
		t.Fatal("the index key still waits")
	}
}

// keysLost loses the key file and gets it back from two of three custodians; one alone opens nothing.
func keysLost(s *site, record string) {
	t, ctx := s.t, context.Background()
	dir := t.TempDir()
	var public, private []string
	for i := range 3 {
		file := filepath.Join(dir, fmt.Sprint("custodian", i+1))
		key, err := backup.Keygen(file)
		if err != nil {
			t.Fatal(err)
		}
		public, private = append(public, key), append(private, file)
	}
	if _, err := s.app.Escrow(ctx, public[:1], filepath.Join(dir, "none")); err == nil {
		t.Error("one custodian is enough")
	}
	if _, err := s.app.Escrow(ctx, []string{public[0], public[0]}, filepath.Join(dir, "none")); err == nil {
		t.Error("one custodian twice is enough")
	}
	copies, err := s.app.Escrow(ctx, public, filepath.Join(dir, "escrow"))
	if err != nil || len(copies) != 3 {
		t.Fatalf("%v, %v", copies, err)
	}
	file := s.app.options.keyFile()
	was, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenKeys(ctx, s.app.DB, file); err == nil {
		t.Fatal("the database opens without keys")
	}
	for i, pair := range [][2]int{{0, 1}, {0, 2}, {1, 2}} {
		for alone := range 3 { // no custodian opens a copy alone, be it theirs or not
			half := filepath.Join(dir, fmt.Sprintf("half%d%d", i, alone))
			whole, err := Recover(copies[i], []string{private[alone]}, half)
			if whole || alone != pair[0] && err == nil {
				t.Errorf("custodian %d alone: %t, %v", alone+1, whole, err)
			}
			if err == nil {
				if whole, err := Recover(half, []string{private[alone]}, half+"again"); whole || err == nil {
					t.Errorf("custodian %d alone, twice: %t, %v", alone+1, whole, err)
				}
			}
		}
		out := filepath.Join(dir, fmt.Sprint("recovered", i))
		if whole, err := Recover(copies[i], []string{private[pair[1]], private[pair[0]]}, out); err != nil || !whole {
			t.Errorf("together: %t, %v", whole, err)
		}
		other := out + "b" // one after the other, without showing a private key
		if whole, err := Recover(filepath.Join(dir, fmt.Sprintf("half%d%d", i, pair[0])), []string{private[pair[1]]}, other); err != nil || !whole {
			t.Errorf("one after the other: %t, %v", whole, err)
		}
	}
	if whole, err := Recover(copies[1], private, file); err != nil || !whole {
		t.Fatal(whole, err)
	}
	if _, err := Recover(copies[1], private, file); err == nil {
		t.Error("a key file was replaced")
	}
	now, err := os.ReadFile(file)
	if err != nil || string(now) != string(was) {
		t.Errorf("another file came back: %v", err)
	}
	keys, err := OpenKeys(ctx, s.app.DB, file)
	if err != nil {
		t.Fatal(err)
	}
	var sealed string
	if err := s.app.DB.Read(ctx, func(tx *store.Tx) error {
		_, err := tx.Row(`SELECT "identity" FROM "l_witness" WHERE "s_id" = $1`, []any{record}, &sealed)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if value, err := keys.Open("row "+record+" identity", sealed); err != nil || string(value) != `"`+witnessNumber(0)+`"` {
		t.Errorf("%s, %v", value, err)
	}
	if err := os.WriteFile(filepath.Join(dir, "damaged"), append([]byte(ageHeader), 'x'), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Recover(filepath.Join(dir, "damaged"), private, filepath.Join(dir, "never")); err == nil {
		t.Error("a damaged copy was taken")
	}
}

func wantFault(t *testing.T, err error, code string) {
	t.Helper()
	if f := fault.Of(err); f == nil || f.Code != code {
		t.Errorf("%v, not %s", err, code)
	}
}
