// Package describe tells people what a ledger is: its fields, its lifecycle as a diagram, its deadlines, as Markdown and as HTML
// that needs nothing beside it.
package describe

import (
	"cmp"
	"math"
	"slices"
)

// node is a box of the diagram, or a bend or label of an edge on its way.
type node struct {
	rank        int
	left, right float64 // how far it reaches from its x
	height      float64
	tall        float64 // of a box as drawn, where what stands beside it is taller
	x, y        float64
	edge        *edge // of a bend or label; nil: a box
	label       bool
	up, down    []*node // neighbours in the ranks above and below
}

// edge is drawn from one box to another, through its bends; back edges are laid out from their end to their start.
type edge struct {
	from, to *node
	back     bool
	lines    []string
	path     []*node // top to bottom
}

// graph is laid out in ranks from top to bottom. Boxes stand on even ranks, labels of edges on odd ones, so that no label can lie
// over a box or another label.
type graph struct {
	nodes []*node
	edges []*edge
	ranks [][]*node

	width, height float64
}

// Distances in the drawing's units.
const (
	gapX      = 18.0 // between neighbours of a rank
	gapY      = 24.0 // between ranks
	bendWidth = 8.0
	margin    = 12.0
)

// layout places everything: ranks, bends, the order within ranks, coordinates. measure gives the size of a label.
func (g *graph) layout(measure func(lines []string) (w, h float64)) {
	g.rank()
	g.bend(measure)
	g.order()
	g.place()
}

// rank puts every box below all that lead to it. Edges that go back are turned for the layout; the caller has marked them.
func (g *graph) rank() {
	for range g.nodes { // longest path: as many rounds as there are boxes are enough
		for _, e := range g.edges {
			top, bottom := e.ends()
			bottom.rank = max(bottom.rank, top.rank+2)
		}
	}
}

func (e *edge) ends() (top, bottom *node) {
	if e.back {
		return e.to, e.from
	}
	return e.from, e.to
}

// bend gives every edge a node on each rank between its ends; one of them carries the label.
func (g *graph) bend(measure func(lines []string) (w, h float64)) {
	for _, n := range slices.Clone(g.nodes) {
		g.put(n)
	}
	for _, e := range g.edges {
		top, bottom := e.ends()
		labelAt := top.rank + 1
		if e.back { // near the box it leaves, where the reader looks for it
			labelAt = bottom.rank - 1
		}
		above := top
		e.path = []*node{top}
		for rank := top.rank + 1; rank < bottom.rank; rank++ {
			n := &node{rank: rank, left: bendWidth / 2, right: bendWidth / 2, edge: e}
			if rank == labelAt && len(e.lines) > 0 {
				w, h := measure(e.lines)
				n.left, n.right, n.height, n.label = w/2, w/2, h, true
			}
			g.nodes = append(g.nodes, n)
			g.put(n)
			join(above, n)
			e.path = append(e.path, n)
			above = n
		}
		join(above, bottom)
		e.path = append(e.path, bottom)
	}
}

func (g *graph) put(n *node) {
	for len(g.ranks) <= n.rank {
		g.ranks = append(g.ranks, nil)
	}
	g.ranks[n.rank] = append(g.ranks[n.rank], n)
}

func join(above, below *node) {
	above.down = append(above.down, below)
	below.up = append(below.up, above)
}

// order sorts each rank so that few edges cross: nodes stand where their neighbours stand on average, swept down and up; the best
// order found is kept.
func (g *graph) order() {
	best, least := g.orders(), g.crossings()
	for sweep := range 24 {
		for i := range g.ranks {
			rank, near := g.ranks[i], func(n *node) []*node { return n.up }
			if sweep%2 == 1 {
				rank, near = g.ranks[len(g.ranks)-1-i], func(n *node) []*node { return n.down }
			}
			g.number()
			slices.SortStableFunc(rank, func(a, b *node) int { return cmp.Compare(mean(near(a), a.x), mean(near(b), b.x)) })
		}
		g.number()
		if n := g.crossings(); n < least {
			best, least = g.orders(), n
		}
	}
	g.ranks = best
	g.number()
}

// number lets x be a node's place in its rank, spread over the same width in every rank.
func (g *graph) number() {
	for _, rank := range g.ranks {
		for i, n := range rank {
			n.x = (float64(i) + 0.5) / float64(len(rank))
		}
	}
}

func (g *graph) orders() [][]*node {
	out := make([][]*node, len(g.ranks))
	for i, rank := range g.ranks {
		out[i] = slices.Clone(rank)
	}
	return out
}

func mean(nodes []*node, otherwise float64) float64 {
	if len(nodes) == 0 {
		return otherwise
	}
	sum := 0.0
	for _, n := range nodes {
		sum += n.x
	}
	return sum / float64(len(nodes))
}

// crossings counts the pairs of edges between two ranks that cross.
func (g *graph) crossings() int {
	at := map[*node]int{}
	for _, rank := range g.ranks {
		for i, n := range rank {
			at[n] = i
		}
	}
	count := 0
	for _, rank := range g.ranks {
		type line struct{ a, b int }
		var lines []line
		for _, n := range rank {
			for _, d := range n.down {
				lines = append(lines, line{at[n], at[d]})
			}
		}
		for i, p := range lines {
			for _, q := range lines[:i] {
				if (p.a-q.a)*(p.b-q.b) < 0 {
					count++
				}
			}
		}
	}
	return count
}

// place gives coordinates: each node as near as can be to the mean of its neighbours, in the order of its rank and with the gaps kept.
func (g *graph) place() {
	for _, rank := range g.ranks {
		settle(rank, func(*node) float64 { return 0 })
	}
	for sweep := range 40 {
		for i := range g.ranks {
			if sweep%2 == 0 {
				settle(g.ranks[i], func(n *node) float64 { return mean(n.up, mean(n.down, n.x)) })
			} else {
				settle(g.ranks[len(g.ranks)-1-i], func(n *node) float64 { return mean(n.down, mean(n.up, n.x)) })
			}
		}
	}
	for range 4 { // at last between both sides
		for _, rank := range g.ranks {
			settle(rank, func(n *node) float64 { return mean(slices.Concat(n.up, n.down), n.x) })
		}
	}
	least := math.Inf(1)
	for _, n := range g.nodes {
		least = min(least, n.x-n.left)
	}
	for _, n := range g.nodes {
		n.x += margin - least
		g.width = max(g.width, n.x+n.right+margin)
	}
	y := margin
	for _, rank := range g.ranks {
		tall := 0.0
		for _, n := range rank {
			tall = max(tall, n.height)
		}
		for _, n := range rank {
			n.y = y + tall/2
		}
		y += tall + gapY
	}
	g.height = y - gapY + margin
}

// settle moves the nodes of a rank as near as possible (least squares) to where they want to be without changing their order:
// neighbours that would overlap form a block that stands at the mean of its wishes.
func settle(rank []*node, wish func(*node) float64) {
	type block struct {
		sum    float64 // of the wishes of its first node
		n      int
		offset []float64
		nodes  []*node
	}
	var blocks []*block
	x := func(b *block) float64 { return b.sum / float64(b.n) }
	for _, n := range rank {
		blocks = append(blocks, &block{sum: wish(n), n: 1, offset: []float64{0}, nodes: []*node{n}})
		for len(blocks) > 1 {
			a, b := blocks[len(blocks)-2], blocks[len(blocks)-1]
			last := len(a.nodes) - 1
			apart := a.offset[last] + a.nodes[last].right + gapX + b.nodes[0].left
			if x(b) >= x(a)+apart {
				break
			}
			for i, node := range b.nodes {
				a.nodes, a.offset = append(a.nodes, node), append(a.offset, apart+b.offset[i])
			}
			a.sum, a.n = a.sum+b.sum-float64(b.n)*apart, a.n+b.n
			blocks = blocks[:len(blocks)-1]
		}
	}
	for _, b := range blocks {
		for i, n := range b.nodes {
			n.x = x(b) + b.offset[i]
		}
	}
}
