package describe

import (
	"fmt"
	"html"
	"strings"

	"zhiben/internal/lang"
)

// Page is a description in one language, to be written as Markdown or HTML.
type Page struct {
	Title  string
	Tag    lang.Tag
	blocks []block
}

type block struct {
	heading string
	level   int
	text    string
	head    []string
	rows    [][]string
	svg     string
	mermaid string
}

func (p *Page) heading(level int, zh, en string) {
	p.blocks = append(p.blocks, block{heading: lang.Both(zh, en).In(p.Tag), level: level})
}

func (p *Page) text(text string) {
	if text != "" {
		p.blocks = append(p.blocks, block{text: text})
	}
}

// table adds a table; columns that are empty all the way down are left out, and so is a table without rows.
func (p *Page) table(head []lang.Text, rows [][]string) {
	if len(rows) == 0 {
		return
	}
	var b block
	keep := make([]bool, len(head))
	for i := range head {
		for _, row := range rows {
			keep[i] = keep[i] || row[i] != ""
		}
		if keep[i] {
			b.head = append(b.head, head[i].In(p.Tag))
		}
	}
	for _, row := range rows {
		var cells []string
		for i, cell := range row {
			if keep[i] {
				cells = append(cells, cell)
			}
		}
		b.rows = append(b.rows, cells)
	}
	p.blocks = append(p.blocks, b)
}

// Markdown writes the page for a repository or a wiki; diagrams are Mermaid.
func (p *Page) Markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", p.Title)
	for _, k := range p.blocks {
		b.WriteByte('\n')
		switch {
		case k.heading != "":
			fmt.Fprintf(&b, "%s %s\n", strings.Repeat("#", k.level), k.heading)
		case k.mermaid != "":
			fmt.Fprintf(&b, "```mermaid\n%s```\n", k.mermaid)
		case k.rows != nil:
			fmt.Fprintf(&b, "| %s |\n|%s\n", strings.Join(k.head, " | "), strings.Repeat(" --- |", len(k.head)))
			for _, row := range k.rows {
				b.WriteByte('|')
				for _, cell := range row {
					fmt.Fprintf(&b, " %s |", cellText(cell))
				}
				b.WriteByte('\n')
			}
		default:
			fmt.Fprintf(&b, "%s\n", k.text)
		}
	}
	return b.String()
}

// cellText keeps a cell in one line and its bars from ending it.
func cellText(s string) string {
	return strings.NewReplacer("|", `\|`, "\n", "<br>").Replace(s)
}

// HTML writes the page so that it needs nothing beside it.
func (p *Page) HTML() string {
	var b strings.Builder
	language := map[lang.Tag]string{lang.ZH: "zh-CN", lang.EN: "en"}[p.Tag]
	fmt.Fprintf(&b, "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%s</title>\n<style>%s</style>\n</head>\n<body>\n<main>\n<h1>%s</h1>\n",
		language, html.EscapeString(p.Title), pageStyle, html.EscapeString(p.Title))
	for _, k := range p.blocks {
		switch {
		case k.heading != "":
			fmt.Fprintf(&b, "<h%d>%s</h%d>\n", k.level, rich(k.heading), k.level)
		case k.svg != "":
			fmt.Fprintf(&b, "<figure>%s</figure>\n", k.svg)
		case k.rows != nil:
			writeTable(&b, k)
		default:
			fmt.Fprintf(&b, "<p>%s</p>\n", rich(k.text))
		}
	}
	b.WriteString("</main>\n</body>\n</html>\n")
	return b.String()
}

func writeTable(b *strings.Builder, k block) {
	b.WriteString("<div class=\"wide\"><table>\n<thead><tr>")
	for _, h := range k.head {
		fmt.Fprintf(b, "<th>%s</th>", html.EscapeString(h))
	}
	b.WriteString("</tr></thead>\n<tbody>\n")
	for _, row := range k.rows {
		b.WriteString("<tr>")
		for _, cell := range row {
			fmt.Fprintf(b, "<td>%s</td>", rich(cell))
		}
		b.WriteString("</tr>\n")
	}
	b.WriteString("</tbody>\n</table></div>\n")
}

// rich escapes a text and turns what stands between back quotes into code, [text](page) into a link and line ends into breaks.
func rich(s string) string {
	var b strings.Builder
	for i, part := range strings.Split(s, "`") {
		if i%2 == 1 {
			b.WriteString("<code>" + html.EscapeString(part) + "</code>")
			continue
		}
		b.WriteString(links(html.EscapeString(part)))
	}
	return strings.ReplaceAll(b.String(), "\n", "<br>")
}

func links(s string) string {
	for {
		open := strings.Index(s, "](")
		if open < 0 {
			return s
		}
		from, to := strings.LastIndex(s[:open], "["), strings.Index(s[open:], ")")
		if from < 0 || to < 0 {
			return s
		}
		target := strings.TrimSuffix(s[open+2:open+to], ".md")
		if target != s[open+2:open+to] {
			target += ".html"
		}
		s = s[:from] + `<a href="` + target + `">` + s[from+1:open] + "</a>" + s[open+to+1:]
	}
}

const pageStyle = `
:root { --ink: #1c2733; --paper: #fff; --line: #5b6b7b; --soft: #eef3f8; --accent: #1f5fa8; --rule: #d5dde6; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4eaf0; --paper: #14191f; --line: #93a4b5; --soft: #202a35; --accent: #7fb2ec; --rule: #34414e; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.25rem; margin-top: 2.2rem; } h3 { font-size: 1.05rem; }
a { color: var(--accent); }
code { font: 0.88em/1.5 ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace; background: var(--soft); border-radius: 3px; padding: 0.1em 0.3em; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; min-width: 100%; font-size: 0.92rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.7rem; border-bottom: 1px solid var(--rule); }
th { white-space: nowrap; } td:first-child { white-space: nowrap; }
td { min-width: 4.5em; }
figure { margin: 1rem 0; overflow-x: auto; } figure svg { max-width: 100%; height: auto; min-width: min(100%, 30rem); }
@media print { main { max-width: none; } .wide, figure { overflow: visible; } }
`
