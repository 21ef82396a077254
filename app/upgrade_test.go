package app

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"zhiben/backup"
	"zhiben/internal/fault"
	"zhiben/internal/testpg"
	"zhiben/store"
	"zhiben/web"
)

// snapshot names a snapshot to write instead of testing: go test ./app -run TestUpgrade -snapshot 0002. It is kept in
// testdata/upgrade for all later versions of the program.
var snapshot = flag.String("snapshot", "", "write testdata/upgrade/NUMBER-sqlite.sql and -postgres.sql, each with its keys")

// A database that an earlier version of the program made opens with this one: units, accounts, plan, tasks and their history are
// there, and work goes on.
func TestUpgrade(t *testing.T) {
	if *snapshot != "" {
		writeSnapshots(t, "testdata/upgrade/"+*snapshot)
		return
	}
	for engine, load := range map[string]func(*testing.T, string, string) string{"sqlite": loadSQLite, "postgres": loadPostgres} {
		files, err := filepath.Glob("testdata/upgrade/*-" + engine + ".sql")
		if err != nil || len(files) == 0 {
			t.Fatalf("no snapshots of %s: %v", engine, err)
		}
		for _, file := range files {
			t.Run(filepath.Base(file), func(t *testing.T) {
				script, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				dir := t.TempDir()
				withKeys(t, dir, file, false)
				upgraded(serve(t, dir, load(t, dir, string(script))))
			})
		}
	}
}

// withKeys copies the keys that belong to a snapshot to where an installation has them, or the other way. The first one had none.
func withKeys(t *testing.T, dir, snapshot string, keep bool) {
	t.Helper()
	from, to := strings.TrimSuffix(snapshot, ".sql")+".keys", dir+".keys"
	if keep {
		from, to = to, from
	}
	data, err := os.ReadFile(from)
	if errors.Is(err, os.ErrNotExist) && !keep {
		return
	}
	if err == nil {
		err = os.WriteFile(to, data, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// serve opens an installation as it is.
func serve(t *testing.T, dir, database string) *site {
	t.Helper()
	a, err := Open(context.Background(), Options{Data: dir, Database: database, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = a.Close() })
	srv := httptest.NewServer(a.Server.Handler(web.Handler()))
	t.Cleanup(srv.Close)
	return &site{t: t, app: a, url: srv.URL}
}

// upgraded looks at what snapshots hold, and works on.
func upgraded(s *site) {
	t := s.t
	office := s.logIn("anweiban")
	if n := len(list(office.get("/api/units").want(200)["items"])); n < 50 {
		t.Errorf("%d units", n)
	}
	plans := list(office.get("/api/plans").want(200)["items"])
	if len(plans) != 1 || plans[0]["state"] != "issued" || plans[0]["title"] != "平澜县冬季安全行动方案（2020—2099年）" {
		t.Fatalf("plans %v", plans)
	}
	id := str(plans[0]["id"])
	commitments := list(office.get("/api/plans/" + id + "/commitments").want(200)["items"])
	tasks := list(office.get("/api/records/task?limit=500").want(200)["items"])
	if len(commitments) < 5 || len(tasks) != len(commitments) {
		t.Errorf("%d commitments, %d tasks", len(commitments), len(tasks))
	}
	fire := s.logIn("xiaofang")
	mine := list(fire.get("/api/records/task?state=working").want(200)["items"])
	if len(mine) != 1 {
		t.Fatalf("the brigade works on %v", mine)
	}
	path := "/api/records/task/" + str(mine[0]["id"])
	before := taken(list(fire.get(path + "/history").want(200)["items"]))
	if moves := movesOf(before); !slices.Equal(moves, []string{"report", "sign", "assign"}) || before[0]["note"] != "已布置" {
		t.Errorf("history %v: %v", moves, before[0])
	}
	source := fire.get(path).want(200)["source"].(map[string]any)
	if source["plan"] != id || !strings.Contains(str(source["quote"]), "一户一档") {
		t.Errorf("source %v", source)
	}
	fire.post(path+"/moves/submit", map[string]any{"values": map[string]any{"progress": "已全部建档。"}}).want(200)
	done := office.post(path+"/moves/accept", map[string]any{"note": "同意"}).want(200)
	if done["state"] != "done" || done["values"].(map[string]any)["progress"] != "已全部建档。" {
		t.Errorf("accepted: %v", done)
	}
	if moves := movesOf(taken(list(office.get(path + "/history").want(200)["items"]))); !slices.Equal(moves, []string{"accept", "submit", "report", "sign", "assign"}) {
		t.Errorf("history afterwards %v", moves)
	}
	office.upload("又一份.txt", journeyPlan+"4.补充一条。2098年12月底前，完成补充。（牵头单位：县应急局）\n")
	// The log tells of what was there before events told rows: what is changed past the program from now on is found.
	if err := s.verify(true); err != nil {
		t.Errorf("verifying what was upgraded: %v", err)
	}
	for _, c := range [][2]string{{`UPDATE account SET password = 'x' WHERE id = (SELECT min(id) FROM account)`, "row"}, {`UPDATE post SET role = 'leader' WHERE id = (SELECT min(id) FROM post)`, "row"}, {`INSERT INTO person (id, region, name) SELECT 'x', region, '某' FROM unit WHERE parent IS NULL`, "row_unknown"},
		{`INSERT INTO share (record, ledger, path) SELECT record, ledger, '/' FROM share LIMIT 1`, "reach_unknown"}} {
		s.exec(c[0])
		if err := s.verify(true); !fault.Is(err, c[1]) {
			t.Errorf("%s: %v", c[0], err)
		}
	}
}

// verify compares the installation with its log, with its keys at hand or without.
func (s *site) verify(keys bool) error {
	s.t.Helper()
	if err := s.app.CatchUp(context.Background()); err != nil {
		s.t.Fatal(err)
	}
	check := &Check{Data: s.app.options.Data}
	if keys {
		check.Keys = s.app.Keys
	}
	return s.app.DB.Read(context.Background(), check.Run)
}

// taken leaves out what upgrades of the packs did to a record's values.
func taken(events []map[string]any) []map[string]any {
	return slices.DeleteFunc(events, func(e map[string]any) bool { return e["kind"] == "upgrade" })
}

func movesOf(events []map[string]any) []string {
	var out []string
	for _, e := range events {
		out = append(out, str(e["move"]))
	}
	return out
}

func writeSnapshots(t *testing.T, name string) {
	for engine, database := range map[string]string{"sqlite": "", "postgres": testpg.URL(t)} {
		dir := t.TempDir()
		s := serve(t, dir, database)
		if err := s.app.SeedDemo(context.Background(), false); err != nil {
			t.Fatal(err)
		}
		office := s.logIn("anweiban")
		id := str(office.upload("行动方案.txt", journeyPlan)["id"])
		var ids, past []string
		for _, c := range list(office.get("/api/plans/" + id + "/commitments").want(200)["items"]) {
			ids = append(ids, str(c["id"]))
			if c["is_past"] == true {
				past = append(past, str(c["id"]))
			}
		}
		office.post("/api/plans/"+id+"/commitments/decide", map[string]any{"ids": ids, "decision": "confirm"}).want(200)
		office.post("/api/plans/"+id+"/commitments/past", map[string]any{"ids": past, "past": "history"}).want(200)
		office.post("/api/plans/"+id+"/issue", nil).want(200)
		fire := s.logIn("xiaofang")
		path := "/api/records/task/" + str(list(fire.get("/api/records/task?state=assigned").want(200)["items"])[0]["id"])
		fire.post(path+"/moves/sign", map[string]any{}).want(200)
		fire.post(path+"/moves/report", map[string]any{"values": map[string]any{"progress": "正在建档。"}, "note": "已布置"}).want(200)
		script := ""
		if engine == "sqlite" {
			script = dumpSQLite(t, filepath.Join(dir, "zhiben.db"))
		} else {
			script = dumpPostgres(t, database)
		}
		if err := os.WriteFile(name+"-"+engine+".sql", []byte(script), 0o644); err != nil {
			t.Fatal(err)
		}
		withKeys(t, strings.TrimSuffix(s.app.options.keyFile(), ".keys"), name+"-"+engine+".sql", true)
	}
}

func openFile(t *testing.T, path string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	return db
}

// dumpSQLite writes a database as the statements that make it.
func dumpSQLite(t *testing.T, path string) string {
	t.Helper()
	db := openFile(t, path)
	defer func() { _ = db.Close() }()
	var b strings.Builder
	later := rows(t, db, `SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name`)
	virtual := " "
	for _, table := range rows(t, db, `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'session' ORDER BY rowid`) {
		made := rows(t, db, `SELECT sql FROM sqlite_master WHERE name = '`+table+`'`)[0]
		if strings.HasPrefix(table, virtual) { // made with the one it belongs to, not empty
			made = `DELETE FROM "` + table + `"`
		}
		b.WriteString(made + ";\n")
		if strings.HasPrefix(made, "CREATE VIRTUAL") {
			virtual = table + "_"
			continue
		}
		quoted := rows(t, db, `SELECT 'quote("' || name || '")' FROM pragma_table_info('`+table+`')`)
		for _, row := range rows(t, db, `SELECT `+strings.Join(quoted, ` || ', ' || `)+` FROM "`+table+`"`) {
			fmt.Fprintf(&b, "INSERT INTO %q VALUES (%s);\n", table, row)
		}
	}
	b.WriteString(rows(t, db, `SELECT sql FROM sqlite_master WHERE name = 'session'`)[0] + ";\n") // its rows are of no use
	b.WriteString(strings.Join(later, ";\n") + ";\n")
	return b.String()
}

func rows(t *testing.T, db *sql.DB, query string) (out []string) {
	t.Helper()
	found, err := db.Query(query)
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	defer func() { _ = found.Close() }()
	for found.Next() {
		var s string
		if err := found.Scan(&s); err != nil {
			t.Fatal(err)
		}
		out = append(out, s)
	}
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

func dumpPostgres(t *testing.T, database string) string {
	t.Helper()
	program, err := exec.LookPath("pg_dump")
	if err != nil {
		found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/pg_dump")
		if len(found) == 0 {
			t.Fatal("pg_dump is missing")
		}
		program = found[len(found)-1]
	}
	out, err := exec.Command(program, "--inserts", "--no-owner", "--no-privileges", "--exclude-table-data=session", database).Output()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for line := range strings.Lines(string(out)) { // psql's own commands and comments go
		if !strings.HasPrefix(line, `\`) && !strings.HasPrefix(line, "--") && strings.TrimSpace(line) != "" && !strings.HasPrefix(line, "SET transaction_timeout") {
			b.WriteString(line)
		}
	}
	return b.String()
}

func loadSQLite(t *testing.T, dir, script string) string {
	t.Helper()
	db := openFile(t, filepath.Join(dir, "zhiben.db"))
	if _, err := db.Exec("PRAGMA journal_mode = WAL; BEGIN;" + script + "COMMIT;"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return ""
}

func loadPostgres(t *testing.T, _, script string) string {
	t.Helper()
	ctx, url := context.Background(), testpg.URL(t)
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close(ctx) }()
	if _, err := conn.PgConn().Exec(ctx, script).ReadAll(); err != nil {
		t.Fatal(err)
	}
	return url
}

// Before an upgrade this version backs up the database of the earlier one as it is; whoever must go back restores that, and has what was
// there before, to the byte, for the earlier version. From there the upgrade works again.
func TestBack(t *testing.T) {
	for engine, load := range map[string]func(*testing.T, string, string) string{"sqlite": loadSQLite, "postgres": loadPostgres} {
		files, err := filepath.Glob("testdata/upgrade/*-" + engine + ".sql")
		if err != nil || len(files) == 0 {
			t.Fatalf("no snapshots of %s: %v", engine, err)
		}
		for _, file := range files[max(0, len(files)-2):] {
			t.Run(filepath.Base(file), func(t *testing.T) {
				script, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				there := Options{Data: filepath.Join(t.TempDir(), "data")}
				if err := os.MkdirAll(there.Data, 0o750); err != nil {
					t.Fatal(err)
				}
				there.Database = load(t, there.Data, string(script))
				withKeys(t, there.Data, file, false)
				before := dumped(t, there)
				identity, to := filepath.Join(t.TempDir(), "identity"), filepath.Join(t.TempDir(), "b.age")
				public, err := backup.Keygen(identity)
				if err != nil {
					t.Fatal(err)
				}
				var said bytes.Buffer
				if err := (Backup{Options: there, To: to, Recipients: []string{public}, Out: &said}).Run(context.Background()); err != nil {
					t.Fatal(err)
				}
				if strings.Contains(said.String(), "还未升级") == (dumped(t, there) != before) { // else the backup is noted in the log
					t.Errorf("the backup changed the database: %s", &said)
				}
				serve(t, there.Data, there.Database)
				if dumped(t, there) == before {
					t.Error("nothing was upgraded")
				}
				back := Options{Data: filepath.Join(t.TempDir(), "back")}
				if there.Database != "" {
					back.Database = testpg.URL(t)
				}
				if err := (Restoring{File: to, Identity: identity, Options: back, Out: &said}).Run(context.Background()); err != nil {
					t.Fatal(err)
				}
				withKeys(t, back.Data, file, false)
				if dumped(t, back) != before {
					t.Error("what was restored is not what was there before the upgrade")
				}
				upgraded(serve(t, back.Data, back.Database))
			})
		}
	}
}

// dumped is a hash over all that a database holds.
func dumped(t *testing.T, o Options) string {
	t.Helper()
	db, err := store.Inspect(context.Background(), o.address())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	h := sha256.New()
	if _, err := db.Dump(context.Background(), nil, func(name string, size int64, write func(io.Writer) error) error {
		fmt.Fprintln(h, name, size)
		return write(h)
	}); err != nil {
		t.Fatal(err)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// A version of the program that does not know a database's tables leaves it alone, and says what to do.
func TestNewerDatabase(t *testing.T) {
	onBoth(t, false, func(s *site) {
		if err := s.app.DB.Write(context.Background(), func(tx *store.Tx) error {
			_, err := tx.Exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, TRUE)`)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		before := dumped(t, s.app.options)
		_, err := Open(context.Background(), s.app.options)
		if !fault.Is(err, "database_newer") || !strings.Contains(Explain(err), "恢复升级前所做的备份") || !strings.Contains(Explain(err), "restore the backup made before the upgrade") {
			t.Errorf("opened: %v", err)
		}
		if dumped(t, s.app.options) != before {
			t.Error("the database was changed")
		}
	})
}
