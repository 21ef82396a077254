package describe

import (
	"cmp"
	"fmt"
	"html"
	"slices"
	"strings"

	"zhiben/internal/lang"
	"zhiben/ledger"
)

// Sizes of the drawing.
const (
	fontSize   = 14.0
	smallSize  = 12.0
	lineHeight = 17.0
	boxHeight  = 36.0
	clockLine  = 16.0
)

// textWidth estimates how wide a text is: wide characters are as wide as the font is high.
func textWidth(s string, size float64) float64 {
	w := 0.0
	for _, r := range s {
		if r > 0x2e7f {
			w += size
		} else {
			w += size * 0.58
		}
	}
	return w
}

func widest(lines []string, size float64) float64 {
	w := 0.0
	for _, l := range lines {
		w = max(w, textWidth(l, size))
	}
	return w
}

// drawing is a lifecycle laid out.
type drawing struct {
	graph
	boxes []box
	tag   lang.Tag
	title string
}

// box is a state as drawn.
type box struct {
	*node
	text, clock string
	end         bool
	half        float64  // half the width of the box itself
	loops       []string // moves that lead back to the same state
}

// draw lays a ledger's lifecycle out. Edges between the same states are drawn as one, with the titles of all their moves.
func draw(d *ledger.Definition, tag lang.Tag) *drawing {
	p := &drawing{tag: tag, title: d.Title.In(tag)}
	start := &node{left: 8, right: 8, height: 16}
	p.nodes = append(p.nodes, start)
	at := map[string]*node{ledger.New: start}
	order := map[string]int{ledger.New: -1}
	for i, s := range d.States {
		b := p.box(d, s)
		at[s.Key], order[s.Key] = b.node, i
		p.nodes, p.boxes = append(p.nodes, b.node), append(p.boxes, b)
	}
	for _, m := range d.Moves {
		for _, from := range m.From {
			to := m.To
			if to == "" {
				to = from
			}
			if from == to || at[from] == nil || at[to] == nil {
				continue
			}
			p.connect(at[from], at[to], order[from] > order[to], m.Title.In(tag))
		}
	}
	p.layout(func(lines []string) (w, h float64) {
		return widest(lines, smallSize) + 8, float64(len(lines))*lineHeight + 2
	})
	return p
}

func (p *drawing) box(d *ledger.Definition, s *ledger.State) box {
	b := box{node: &node{tall: boxHeight}, text: s.Title.In(p.tag), end: s.End}
	var clocks []string
	for _, c := range d.ClocksIn(s.Key) {
		clocks = append(clocks, c.Title.In(p.tag))
	}
	if len(clocks) > 0 {
		b.clock = "◷ " + strings.Join(clocks, separator(p.tag))
		b.tall += clockLine
	}
	b.height = b.tall
	b.half = max(34, max(textWidth(b.text, fontSize), textWidth(b.clock, smallSize))/2+14)
	for _, m := range d.Moves {
		if m.Leaves(s.Key) && (m.To == "" || m.To == s.Key) {
			b.loops = append(b.loops, m.Title.In(p.tag))
		}
	}
	b.left, b.right = b.half, b.half
	if len(b.loops) > 0 {
		b.right += 30 + widest(b.loops, smallSize)
		b.height = max(b.height, float64(len(b.loops))*lineHeight+4)
	}
	return b
}

func separator(tag lang.Tag) string {
	if tag == lang.EN {
		return ", "
	}
	return "、"
}

func (p *drawing) connect(from, to *node, back bool, label string) {
	for _, e := range p.edges {
		if e.from == from && e.to == to {
			if !slices.Contains(e.lines, label) {
				e.lines = append(e.lines, label)
			}
			return
		}
	}
	p.edges = append(p.edges, &edge{from: from, to: to, back: back, lines: []string{label}})
}

// SVG draws a ledger's lifecycle. It takes its colours from the page where the page sets them (--ink, --paper, --line, --soft,
// --accent), and has its own otherwise.
func SVG(d *ledger.Definition, tag lang.Tag) string {
	p := draw(d, tag)
	ports := p.ports()
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="lifecycle" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" role="img" aria-label="%s">`,
		p.width, p.height, p.width, p.height, html.EscapeString(p.title))
	b.WriteString(svgStyle)
	for _, e := range p.edges {
		fmt.Fprintf(&b, "\n<path class=\"edge%s\" d=\"%s\"/>", map[bool]string{true: " back"}[e.back], e.curve(ports))
		b.WriteString(e.arrow(ports))
	}
	for _, e := range p.edges {
		for _, n := range e.path {
			if n.label {
				fmt.Fprintf(&b, "\n<rect class=\"halo\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", n.x-n.left, n.y-n.height/2, n.left+n.right, n.height)
				writeLines(&b, "label", "middle", n.x, n.y, e.lines)
			}
		}
	}
	start := p.nodes[0]
	fmt.Fprintf(&b, "\n<circle class=\"start\" cx=\"%.1f\" cy=\"%.1f\" r=\"8\"/>", start.x, start.y)
	for _, s := range p.boxes {
		s.write(&b)
	}
	b.WriteString("\n</svg>")
	return b.String()
}

const svgStyle = `
<style>
.lifecycle { font-family: "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
.lifecycle .edge, .lifecycle .loop { fill: none; stroke: var(--line, #5b6b7b); stroke-width: 1.4; }
.lifecycle .back { stroke-dasharray: 5 3; }
.lifecycle .head { fill: var(--line, #5b6b7b); }
.lifecycle .halo { fill: var(--paper, #fff); }
.lifecycle .label { font-size: 12px; fill: var(--ink, #1c2733); }
.lifecycle .state { fill: var(--soft, #eef3f8); stroke: var(--accent, #1f5fa8); stroke-width: 1.4; }
.lifecycle .end { fill: none; stroke: var(--accent, #1f5fa8); }
.lifecycle .name { font-size: 14px; fill: var(--ink, #1c2733); }
.lifecycle .clock { font-size: 12px; fill: var(--line, #5b6b7b); }
.lifecycle .start { fill: var(--ink, #1c2733); }
</style>`

func (s box) write(b *strings.Builder) {
	height := s.tall
	top := s.y - height/2
	fmt.Fprintf(b, "\n<rect class=\"state\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"8\"/>", s.x-s.half, top, 2*s.half, height)
	if s.end {
		fmt.Fprintf(b, "\n<rect class=\"end\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"5\"/>", s.x-s.half+3.5, top+3.5, 2*s.half-7, height-7)
	}
	fmt.Fprintf(b, "\n<text class=\"name\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>", s.x, top+boxHeight/2+5, html.EscapeString(s.text))
	if s.clock != "" {
		fmt.Fprintf(b, "\n<text class=\"clock\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>", s.x, top+boxHeight+4, html.EscapeString(s.clock))
	}
	if len(s.loops) == 0 {
		return
	}
	x := s.x + s.half
	fmt.Fprintf(b, "\n<path class=\"loop\" d=\"M %.1f %.1f C %.1f %.1f %.1f %.1f %.1f %.1f\"/>", x, s.y-9, x+26, s.y-12, x+26, s.y+12, x+6, s.y+9)
	fmt.Fprintf(b, "\n<path class=\"head\" d=\"M %.1f %.1f l 8 -4.5 l 1 8 z\"/>", x, s.y+9)
	writeLines(b, "label", "start", x+26, s.y, s.loops)
}

func writeLines(b *strings.Builder, class, anchor string, x, y float64, lines []string) {
	top := y - float64(len(lines)-1)*lineHeight/2 + 4
	for i, line := range lines {
		fmt.Fprintf(b, "\n<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", class, x, top+float64(i)*lineHeight, anchor, html.EscapeString(line))
	}
}

// port is where an edge leaves or meets a box.
type port struct {
	e   *edge
	top bool // the end at the top of the edge
}

// ports spreads the ends of edges over the top and bottom sides of their boxes, in the order of what they lead to.
func (p *drawing) ports() map[port]float64 {
	out := map[port]float64{}
	for _, n := range p.nodes {
		if n.edge != nil {
			continue
		}
		half := 5.0
		for _, b := range p.boxes {
			if b.node == n {
				half = b.half - 10
			}
		}
		var below, above []*edge
		for _, e := range p.edges {
			if e.path[0] == n {
				below = append(below, e)
			}
			if e.path[len(e.path)-1] == n {
				above = append(above, e)
			}
		}
		spread(below, n, half, func(e *edge) float64 { return e.path[1].x }, func(e *edge, x float64) { out[port{e, true}] = x })
		spread(above, n, half, func(e *edge) float64 { return e.path[len(e.path)-2].x }, func(e *edge, x float64) { out[port{e, false}] = x })
	}
	return out
}

func spread(edges []*edge, n *node, half float64, next func(*edge) float64, set func(*edge, float64)) {
	slices.SortStableFunc(edges, func(a, b *edge) int { return cmp.Compare(next(a), next(b)) })
	step := min(22, 2*half/float64(max(1, len(edges)-1)))
	for i, e := range edges {
		set(e, n.x+(float64(i)-float64(len(edges)-1)/2)*step)
	}
}

// points are where the edge goes through, top to bottom: out of the box, straight through each label, into the other box.
func (e *edge) points(ports map[port]float64) [][2]float64 {
	top, bottom := e.path[0], e.path[len(e.path)-1]
	out := [][2]float64{{ports[port{e, true}], top.y + top.reach()}}
	for _, n := range e.path[1 : len(e.path)-1] {
		out = append(out, [2]float64{n.x, n.y - n.height/2}, [2]float64{n.x, n.y + n.height/2})
	}
	return append(out, [2]float64{ports[port{e, false}], bottom.y - bottom.reach()})
}

// reach is how far a box goes up and down from its middle.
func (n *node) reach() float64 {
	if n.tall > 0 {
		return n.tall / 2
	}
	return n.height / 2
}

func (e *edge) curve(ports map[port]float64) string {
	points := e.points(ports)
	var b strings.Builder
	fmt.Fprintf(&b, "M %.1f %.1f", points[0][0], points[0][1])
	for i, p := range points[1:] {
		q := points[i]
		if p == q {
			continue
		}
		middle := (p[1] + q[1]) / 2
		fmt.Fprintf(&b, " C %.1f %.1f %.1f %.1f %.1f %.1f", q[0], middle, p[0], middle, p[0], p[1])
	}
	return b.String()
}

// arrow is the head at the end where the edge leads.
func (e *edge) arrow(ports map[port]float64) string {
	points := e.points(ports)
	tip, up := points[len(points)-1], -9.0
	if e.back {
		tip, up = points[0], 9.0
	}
	return fmt.Sprintf("\n<path class=\"head\" d=\"M %.1f %.1f l -4.5 %.1f h 9 z\"/>", tip[0], tip[1], up)
}
