package main

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

const (
	importRows   = 100_000
	importGoal   = 4 // times the peer's reading
	importMemory = 300
	exportGoal   = 15 * time.Second
	exportMemory = 200
	importTowns  = 20
	besideSites  = 50
	exportFilter = "state=listed&q=%E5%96%B7%E6%B6%82" // all that were brought in
)

// importSheet measures bringing in 100,000 rows of 25 columns: checking, preview, commit with events, and the highest memory of the
// server meanwhile. Peer: excelize reading the same file as a stream, and nothing else.
func importSheet(at *place) ([]figure, error) {
	figures, _, err := at.sheets()
	return figures, err
}

// exportSheet measures the same rows out again, by a filtered list.
func exportSheet(at *place) ([]figure, error) {
	_, figures, err := at.sheets()
	return figures, err
}

// sheets imports and exports on a fresh installation, once for both figures.
func (at *place) sheets() (in, out []figure, err error) {
	if at.imported == nil {
		at.imported, at.exported, err = at.measureSheets()
	}
	return at.imported, at.exported, err
}

func (at *place) measureSheets() (in, out []figure, err error) {
	dir, err := at.scratch()
	if err != nil {
		return nil, nil, err
	}
	defer os.RemoveAll(dir)
	data := filepath.Join(dir, "zhiben")
	c, err := at.found(data, "", importTowns)
	if err != nil {
		return nil, nil, err
	}
	if err := c.makeBeside(); err != nil {
		return nil, nil, errors.Join(err, c.stop())
	}
	file, err := c.sheet(importRows)
	if err != nil {
		return nil, nil, errors.Join(err, c.stop())
	}
	verbose("%d bytes", len(file))
	peer, err := peerReads(file)
	if err != nil {
		return nil, nil, errors.Join(err, c.stop())
	}
	check, commit, err := c.bringIn(file)
	if err != nil {
		return nil, nil, errors.Join(err, c.stop())
	}
	err = c.settled() // what follows an import, as the search, is a part of it
	memory, err2 := status(c.cmd.Process.Pid, "VmHWM")
	if err := errors.Join(err, err2, c.stop()); err != nil {
		return nil, nil, err
	}
	took := check + commit
	times, mb := float64(took)/float64(peer), float64(memory)/(1<<20)
	in = []figure{
		{"import-100k", times, fmt.Sprintf("times the peer's reading; check and preview %.1f s, commit with events %.1f s", check.Seconds(), commit.Seconds()), fmt.Sprintf("<= %d", importGoal), fmt.Sprintf("%.1f s: excelize reads the same file as a stream", peer.Seconds()), times <= importGoal},
		{"import-100k/memory", mb, "MiB resident at most", fmt.Sprintf("<= %d", importMemory), "none", mb <= importMemory},
	}
	if c.server, err = at.start(data, ""); err != nil { // its memory is its own
		return nil, nil, err
	}
	began := time.Now()
	n, err := c.takeOut()
	took = time.Since(began)
	memory, err2 = status(c.cmd.Process.Pid, "VmHWM")
	if err := errors.Join(err, err2, c.stop()); err != nil {
		return nil, nil, err
	}
	mb = float64(memory) / (1 << 20)
	out = []figure{
		{"export-100k", took.Seconds(), fmt.Sprintf("s; %d bytes", n), fmt.Sprintf("<= %.0f s", exportGoal.Seconds()), "none", took <= exportGoal},
		{"export-100k/memory", mb, "MiB resident at most", fmt.Sprintf("<= %d", exportMemory), "none", mb <= exportMemory},
	}
	return in, out, nil
}

// settled waits until the server has done what it does after its answers: it works no more for three seconds.
func (c *county) settled() error {
	for end := time.Now().Add(5 * time.Minute); time.Now().Before(end); {
		before, err := worked(c.cmd.Process.Pid)
		if err != nil {
			return err
		}
		time.Sleep(3 * time.Second)
		after, err := worked(c.cmd.Process.Pid)
		if err != nil {
			return err
		}
		if after-before < 10 {
			return nil
		}
	}
	return errors.New("the server did not come to rest")
}

// worked is the processor's time that a process has had, in hundredths of a second.
func worked(pid int) (int64, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, err
	}
	_, rest, _ := bytes.Cut(stat, []byte(") "))
	var sum int64
	for i, field := range bytes.Fields(rest) {
		if i == 11 || i == 12 { // utime, stime
			n, err := strconv.ParseInt(string(field), 10, 64)
			if err != nil {
				return 0, err
			}
			sum += n
		}
	}
	return sum, nil
}

// makeBeside makes the sites that the rows refer to.
func (c *county) makeBeside() error {
	for i := range besideSites {
		values := c.site(i)
		values["name"] = fmt.Sprintf("相邻场所%d", i)
		if _, err := call(context.Background(), "POST", c.url+"/api/records/site", map[string]any{"unit": c.towns[0].enterprises[0], "move": "enter", "values": values}, nil, "Cookie", c.cookie); err != nil {
			return err
		}
	}
	return nil
}

// sheetColumns are the 25 columns of the file; the last five are written by an export and not read.
var sheetColumns = []string{"@unit", "name", "description", "credit_code", "region", "phone", "industry", "address", "workers", "area", "investment", "trained", "gas", "built_on",
	"check_by", "seen_at", "grade", "risks", "supervisor", "inspector", "beside", "@state", "@due", "@light", "@left"}

// sheet is a file of so many rows as Excel writes it: texts in the shared table, dates as numbers with a style.
func (c *county) sheet(rows int) ([]byte, error) {
	var file bytes.Buffer
	z := zip.NewWriter(&file)
	texts, shared := map[string]int{}, []string{}
	text := func(s string) string {
		i, ok := texts[s]
		if !ok {
			i = len(shared)
			texts[s], shared = i, append(shared, s)
		}
		return fmt.Sprintf(` t="s"><v>%d</v>`, i)
	}
	date := func(day int) string { return fmt.Sprintf(` s="1"><v>%d</v>`, day) }
	number := func(v any) string { return fmt.Sprintf(`><v>%v</v>`, v) }
	body, err := z.Create("xl/worksheets/sheet1.xml")
	if err != nil {
		return nil, err
	}
	put := func(row int, cells []string) {
		_, _ = fmt.Fprintf(body, `<row r="%d">`, row)
		for i, cell := range cells {
			name, _ := excelize.CoordinatesToCellName(i+1, row)
			_, _ = fmt.Fprintf(body, `<c r="%s"%s</c>`, name, cell)
		}
		_, _ = io.WriteString(body, "</row>")
	}
	_, _ = io.WriteString(body, `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`)
	var keys, titles []string
	for _, key := range append(sheetColumns, "@id site") {
		keys, titles = append(keys, text(key)), append(titles, text("标题 "+key))
	}
	put(1, keys)
	put(2, titles)
	grades := []string{"一般风险", "较大风险", "重大风险"}
	for n := range rows {
		enterprise := fmt.Sprintf("企业%d-%d", n%importTowns, n/importTowns%5)
		put(n+3, []string{text(enterprise), text(fmt.Sprintf("第%d号喷涂作业场所", n)), text("该场所设有喷漆房两间、烘干房一间，配备可燃气体报警装置和防爆风机，作业时段为每日八时至十八时，夜间断电停产并上锁。"),
			text("91330106MA2XK7Q397"), text("370102"), text(fmt.Sprintf("138%08d", n)), text("C2110"), text(fmt.Sprintf("工业路%d号院内东侧二层", n%1000)),
			number(5 + n%200), number(120.5 + float64(n%100)), number(15000.25), number(0.85), text([]string{"是", "否"}[n%2]), date(43605 + n%300),
			date(73000 + n%600), ` s="2"><v>46000.354166666664</v>`, text(grades[n%3]), text("火灾、爆炸"), text("应急局"), text("inspector"),
			text(fmt.Sprintf("相邻场所%d", n%besideSites)), text("待检查"), date(73000 + n%600), text("正常"), number(100)})
	}
	_, _ = io.WriteString(body, `</sheetData></worksheet>`)
	table := strings.Builder{}
	table.WriteString(`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`)
	for _, s := range shared {
		table.WriteString("<si><t>" + s + "</t></si>")
	}
	table.WriteString("</sst>")
	const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
	for name, content := range map[string]string{
		"xl/sharedStrings.xml":       table.String(),
		"[Content_Types].xml":        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="` + kind + `sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="` + kind + `worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="` + kind + `sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="` + kind + `styles+xml"/></Types>`,
		"_rels/.rels":                `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + office + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook xmlns="` + main + `" xmlns:r="` + office + `"><sheets><sheet name="作业场所" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + office + `/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="` + office + `/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="` + office + `/styles" Target="styles.xml"/></Relationships>`,
		"xl/styles.xml":              `<styleSheet xmlns="` + main + `"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
	} {
		part, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(part, content)
		}
		if err != nil {
			return nil, err
		}
	}
	err = z.Close()
	return file.Bytes(), err
}

// peerReads has excelize read the file as a stream and gives how long that takes.
func peerReads(file []byte) (time.Duration, error) {
	began := time.Now()
	f, err := excelize.OpenReader(bytes.NewReader(file))
	if err != nil {
		return 0, err
	}
	defer func() { _ = f.Close() }()
	rows, err := f.Rows(f.GetSheetName(0))
	if err != nil {
		return 0, err
	}
	n := 0
	for rows.Next() {
		if _, err := rows.Columns(); err != nil {
			return 0, err
		}
		n++
	}
	if n != importRows+2 {
		return 0, fmt.Errorf("the peer has read %d rows", n)
	}
	return time.Since(began), rows.Close()
}

// bringIn checks the file, looks at a page of what it comes to, and commits it.
func (c *county) bringIn(file []byte) (check, commit time.Duration, err error) {
	var form bytes.Buffer
	w := multipart.NewWriter(&form)
	part, err := w.CreateFormFile("file", "a.xlsx")
	if err == nil {
		_, err = part.Write(file)
	}
	if err := errors.Join(err, w.Close()); err != nil {
		return 0, 0, err
	}
	var im struct {
		ID    string `json:"id"`
		Added int    `json:"added"`
		Wrong int    `json:"wrong"`
	}
	began := time.Now()
	if err := c.ask("POST", "/api/imports?ledger=site", w.FormDataContentType(), &form, &im); err != nil {
		return 0, 0, err
	}
	var page json.RawMessage
	if err := c.ask("GET", "/api/imports/"+im.ID+"/rows", "", nil, &page); err != nil {
		return 0, 0, err
	}
	check = time.Since(began)
	if im.Added != importRows || im.Wrong != 0 {
		return 0, 0, fmt.Errorf("%d rows are to be added and %d are wrong: %.900s", im.Added, im.Wrong, page)
	}
	began = time.Now()
	err = c.ask("POST", "/api/imports/"+im.ID+"/commit", "", nil, &page)
	return check, time.Since(began), err
}

// takeOut exports a filtered list and gives the size of the file.
func (c *county) takeOut() (int, error) {
	req, err := http.NewRequest("GET", c.url+"/api/export/site.xlsx?"+exportFilter, nil)
	if err != nil {
		return 0, err
	}
	req.Header.Set("Cookie", c.cookie)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, err
	}
	defer func() { _ = res.Body.Close() }()
	data, err := io.ReadAll(res.Body)
	if err == nil && res.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s: %.300s", res.Status, data)
	}
	return len(data), err
}

func (c *county) ask(method, path, kind string, body io.Reader, out any) error {
	req, err := http.NewRequest(method, c.url+path, body)
	if err != nil {
		return err
	}
	req.Header.Set("Cookie", c.cookie)
	if kind != "" {
		req.Header.Set("Content-Type", kind)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(res.Body)
	if err == nil && res.StatusCode >= 300 {
		err = fmt.Errorf("%s %s: %s: %.600s", method, path, res.Status, text)
	}
	if err == nil {
		err = json.Unmarshal(text, out)
	}
	return err
}
