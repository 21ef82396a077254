package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"filippo.io/age"
	"github.com/xuri/excelize/v2"

	"zhiben/backup"
	"zhiben/internal/planted"
	"zhiben/internal/testpg"
	"zhiben/store"
)

// plantedEach is how many values are planted in each way.
const plantedEach = 8

// plantedSecrets plants identity numbers, phone numbers and sealed texts in all ways in which the program takes them, and looks for them in
// the dump of the database and its files, in the data folder, in what the server logged and in a backup, encrypted and opened, without
// the keys.
func plantedSecrets(at *place) ([]figure, error) {
	var out []figure
	total, values, places := 0, 0, 0
	err := at.onBoth(testpg.Options{}, func(on, dir, address string) error {
		g := &garden{at: at, dir: dir, database: address}
		if err := g.grow(); err != nil {
			return err
		}
		for _, f := range g.found {
			verbose("%s: %s", on, f)
		}
		total, values, places = total+len(g.found), values+len(g.values), places+g.places
		out = append(out, plantedFigure("planted-secrets/"+on, len(g.found), len(g.values), len(g.ways), g.places))
		return nil
	})
	if err != nil {
		return nil, err
	}
	return append([]figure{plantedFigure("planted-secrets", total, values, plantedWays, places)}, out...), nil
}

// plantedWays is how many ways of planting there are on each database.
const plantedWays = 14

func plantedFigure(name string, found, values, ways, places int) figure {
	return figure{name, float64(found), fmt.Sprintf("found of %d values planted in %d ways, looked for in %d places in 9 forms", values, ways, places), "0", "none", found == 0 && ways == plantedWays}
}

// garden is an installation in which values are planted.
type garden struct {
	at            *place
	dir, database string
	c             *county
	admin         string // session of who makes accounts
	values        []string
	ways          []string
	found         []string
	places        int
	n             int
}

// control is a text that is not protected: where it should be found, it must be.
const control = "夜间动火未办票"

func (g *garden) grow() error {
	data := filepath.Join(g.dir, "data")
	kept := filepath.Join(g.at.root, "app", "testdata", "packs", "kept")
	c, err := g.at.found(data, g.database, 1)
	if err != nil {
		return err
	}
	if err := c.stop(); err != nil {
		return err
	}
	if c.server, err = g.at.start(data, g.database, "--packs", kept); err != nil {
		return err
	}
	g.c = c
	if err := g.plantAll(); err != nil {
		return errors.Join(err, c.stop())
	}
	if err := g.rotate(data, kept); err != nil {
		return errors.Join(err, c.stop())
	}
	log := c.output.String()
	if err := c.stop(); err != nil {
		return err
	}
	g.look("the server's log", log, false)
	if err := g.lookInFolder(data, g.database == ""); err != nil {
		return err
	}
	if g.database != "" {
		if err := g.lookInPostgres(); err != nil {
			return err
		}
	}
	return g.lookInBackup(data)
}

// rotate changes the keys and encrypts anew, so that nothing is left open on the way either.
func (g *garden) rotate(data, kept string) error {
	for _, step := range []string{"rotate", "rekey"} {
		args := []string{"keys", step, "--data", data, "--packs", filepath.Join(g.at.root, "bench", "packs", "site"), "--packs", kept}
		if g.database != "" {
			args = append(args, "--database", g.database)
		}
		if text, err := runCommand(g.at.program(), args...); err != nil {
			return fmt.Errorf("keys %s: %w\n%s", step, err, text)
		}
	}
	return nil
}

// look looks for all values in a text; with control, what is not protected must be there.
func (g *garden) look(where, text string, controlled bool) {
	g.places++
	for _, f := range planted.In(text, g.values) {
		g.found = append(g.found, where+": "+f)
	}
	if controlled && !strings.Contains(text, control) {
		g.found = append(g.found, where+": what is not protected was not found either")
	}
}

func (g *garden) lookInFolder(folder string, controlled bool) error {
	all, files := strings.Builder{}, 0
	err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(path)
		files++
		all.Write(data)
		all.WriteByte(0)
		return err
	})
	verbose("%d files in %s", files, folder)
	g.look(filepath.Base(folder), all.String(), controlled)
	return err
}

// lookInPostgres looks into all rows as texts, and into the files of the server, its write-ahead log among them.
func (g *garden) lookInPostgres() error {
	ctx := context.Background()
	db, err := store.OpenRead(ctx, g.database)
	if err != nil {
		return err
	}
	var folder string
	all := strings.Builder{}
	err = db.Read(ctx, func(tx *store.Tx) error {
		if _, err := tx.Row(`SHOW data_directory`, nil, &folder); err != nil {
			return err
		}
		names, err := tx.Table(`SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()`, nil)
		for _, name := range names {
			if err != nil {
				return err
			}
			err = tx.Query(fmt.Sprintf(`SELECT CAST(t AS TEXT) FROM "%s" AS t`, name[0]), nil, func(scan func(...any) error) error {
				var row string
				err := scan(&row)
				all.WriteString(row + "\n")
				return err
			})
		}
		return err
	})
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	g.look("rows", all.String(), true)
	return g.lookInFolder(folder, true)
}

// lookInBackup makes a backup without the key file and looks into it as it is, and opened.
func (g *garden) lookInBackup(data string) error {
	ctx := context.Background()
	identity := filepath.Join(g.dir, "identity")
	public, err := backup.Keygen(identity)
	if err != nil {
		return err
	}
	address := g.database
	if address == "" {
		address = filepath.Join(data, "zhiben.db")
	}
	db, err := store.Inspect(ctx, address)
	if err != nil {
		return err
	}
	recipients, err := backup.Recipients([]string{public})
	if err != nil {
		return errors.Join(err, db.Close())
	}
	file := filepath.Join(g.dir, "backup.age")
	_, err = backup.Make(ctx, backup.Source{DB: db, Data: data, Program: "bench"}, file, recipients)
	if err := errors.Join(err, db.Close()); err != nil {
		return err
	}
	closed, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	g.look("the backup", string(closed), false)
	identities, err := backup.Identities(identity)
	if err != nil {
		return err
	}
	plain, err := age.Decrypt(bytes.NewReader(closed), identities...)
	if err != nil {
		return err
	}
	opened := filepath.Join(g.dir, "opened")
	if err := os.MkdirAll(opened, 0o700); err != nil {
		return err
	}
	archive, err := os.Create(filepath.Join(opened, "backup.tar.gz"))
	if err != nil {
		return err
	}
	if _, err := io.Copy(archive, plain); err != nil {
		return err
	}
	if err := archive.Close(); err != nil {
		return err
	}
	if text, err := runCommand("tar", "-xzf", archive.Name(), "-C", opened); err != nil {
		return fmt.Errorf("%w\n%s", err, text)
	}
	return g.lookInFolder(opened, true)
}

func (g *garden) number() string {
	g.n++
	body := fmt.Sprintf("110105198%d%02d%02d%03d", g.n/200%10, 1+g.n%12, 1+g.n%28, 100+g.n%900)
	sum := 0
	for at, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(body[at]-'0') * weight
	}
	return g.keep(body + string("10X98765432"[sum%11]))
}

func (g *garden) phone() string {
	g.n++
	return g.keep(fmt.Sprintf("139%04d%04d", 2718+g.n, 3141+7*g.n))
}

func (g *garden) told() string {
	g.n++
	return g.keep(fmt.Sprintf("举报人欧阳%c%c述称", '一'+rune(g.n*37%5000), '丁'+rune(g.n*53%5000)))
}

func (g *garden) keep(value string) string {
	if !slices.Contains(g.values, value) {
		g.values = append(g.values, value)
	}
	return value
}

// ask sends a request as the county's office and gives the answer, whatever it is.
func (g *garden) ask(cookie, method, path string, in any, headers ...string) (status int, out map[string]any, err error) {
	body, err := json.Marshal(in)
	if err != nil {
		return 0, nil, err
	}
	return g.send(cookie, method, path, "application/json", body, headers...)
}

func (g *garden) send(cookie, method, path, kind string, body []byte, headers ...string) (status int, out map[string]any, err error) {
	req, err := http.NewRequest(method, g.c.url+"/api"+path, bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	req.Header.Set("Cookie", cookie)
	req.Header.Set("Content-Type", kind)
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, nil, err
	}
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	_ = json.Unmarshal(text, &out) // a file is none
	return res.StatusCode, out, err
}

// sheet is a file of rows to be imported.
func (g *garden) sheet(unit string, wrong bool) ([]byte, error) {
	f := excelize.NewFile()
	put := func(row int, cells ...string) {
		for i, cell := range cells {
			name, _ := excelize.CoordinatesToCellName(i+1, row)
			_ = f.SetCellStr("Sheet1", name, cell)
		}
	}
	put(1, "@unit", "text", "identity", "phone", "told", "@id witness")
	put(2, "单位", "事由", "身份证号", "联系电话", "反映人", "")
	for i := range plantedEach {
		text := control
		if wrong && i == 0 {
			text = "" // the row is refused, and the file stays to be looked at
		}
		put(i+3, unit, text, g.number(), g.phone(), g.told())
	}
	out, err := f.WriteToBuffer()
	return out.Bytes(), err
}

func (g *garden) importing(file []byte) (id string, err error) {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("file", "证人.xlsx")
	if err != nil {
		return "", err
	}
	_, _ = part.Write(file)
	_ = form.Close()
	status, out, err := g.send(g.c.cookie, "POST", "/imports?ledger=witness", form.FormDataContentType(), body.Bytes())
	if err == nil && status != http.StatusOK {
		err = fmt.Errorf("import: %d %v", status, out)
	}
	id, _ = out["id"].(string)
	return id, err
}
