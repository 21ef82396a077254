package event

import (
	"bytes"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/tlog"

	"zhiben/store"
)

// compact is the right edge of a growing tree: the roots of the full subtrees that make it up, the largest first.
type compact struct {
	n     int64
	edges []tlog.Hash
}

// add takes a leaf in; told hears of every subtree that becomes full, by the height of its root.
func (c *compact) add(leaf tlog.Hash, told func(level int, h tlog.Hash)) {
	h := leaf
	for level, n := 1, c.n; n&1 == 1; level, n = level+1, n>>1 {
		last := len(c.edges) - 1
		h = tlog.NodeHash(c.edges[last], h)
		c.edges = c.edges[:last]
		told(level, h)
	}
	c.edges = append(c.edges, h)
	c.n++
}

// root is the hash of the tree as it is.
func (c *compact) root() tlog.Hash {
	if c.n == 0 {
		return emptyRoot
	}
	h := c.edges[len(c.edges)-1]
	for i := len(c.edges) - 2; i >= 0; i-- {
		h = tlog.NodeHash(c.edges[i], h)
	}
	return h
}

// groundTiles compares the tiles of leaves with the leaves behind a position.
func (a *Audit) groundTiles(from int64, leaves []byte) error {
	upTo := min(a.size, from+int64(len(leaves)/tlog.HashSize))
	if upTo <= from {
		return nil
	}
	return a.compare(0, from>>tileHeight, leaves[:(upTo-from)*tlog.HashSize])
}

// compare asks that the tiles of a level from the n-th on hold exactly these hashes, as far as they go.
func (a *Audit) compare(level, n int64, hashes []byte) error {
	const full = tileWidth * tlog.HashSize
	last := n + int64(len(hashes)+full-1)/full
	err := a.tx.Query(`SELECT n, data FROM log_tile WHERE level = $1 AND n >= $2 AND n < $3 ORDER BY n`, []any{level, n, last}, func(scan func(...any) error) error {
		var at int64
		var data []byte
		if err := scan(&at, &data); err != nil {
			return err
		}
		want := hashes[:min(full, len(hashes))]
		if at != n || !bytes.Equal(data, want) {
			return badTile(level, n)
		}
		hashes, n = hashes[len(want):], n+1
		return nil
	})
	if err == nil && len(hashes) > 0 {
		err = badTile(level, n)
	}
	return err
}

func badTile(level, n int64) error {
	from := n << ((level + 1) * tileHeight)
	return mismatch("tile", "存证树第 %d 层第 %d 块（第 %d 号事件起）与事件不符。", "The tree's tile %d.%d (from event %d on) does not fit the events.", level, n, from+1)
}

// upperTiles compares what lies above the leaves, and asks that there are no further tiles.
func (a *Audit) upperTiles() error {
	var want, have int64
	for level, size := int64(0), a.size; size > 0; level, size = level+1, size>>tileHeight {
		want += (size + tileWidth - 1) / tileWidth
		if level == 0 {
			continue
		}
		hashes := make([]byte, 0, size*tlog.HashSize)
		for _, h := range a.upper[level-1][:size] {
			hashes = append(hashes, h[:]...)
		}
		if err := a.compare(level, 0, hashes); err != nil {
			return err
		}
	}
	if _, err := a.tx.Row(`SELECT count(*) FROM log_tile`, nil, &have); err != nil {
		return err
	}
	if have != want {
		return mismatch("tile", "存证树应有 %d 块，实有 %d 块。", "The tree should have %d tiles and has %d.", want, have)
	}
	return nil
}

// waiting checks the events that have no position yet.
func (a *Audit) waiting() error {
	return a.tx.Query(`SELECT n.event, e.unit_path, `+leftColumns+`, CASE WHEN l.event IS NULL THEN 0 ELSE 1 END FROM event_new n LEFT JOIN event e ON e.id = n.event LEFT JOIN event_log l ON l.event = n.event ORDER BY n.arrival, n.event`,
		nil, func(scan func(...any) error) error {
			var s stored
			var id string
			var path *string
			var twice int64
			if err := scan(append(append([]any{&id, &path}, s.left()...), &twice)...); err != nil {
				return err
			}
			a.Waiting++
			s.position = a.Events + a.Waiting
			switch {
			case path == nil || twice == 1:
				return mismatch("event_waiting", "待编号的事件（%s）不存在或已编号。", "The event waiting for its place (%s) is not there, or has a place already.", id)
			case s.c.At < a.last-slack.Milliseconds():
				return mismatch("event_waiting", "待编号的事件（%s）早于日志中的最后时间，可能是补入的。", "The event waiting for its place (%s) is older than the log's last: it may have been put in.", id)
			}
			return a.event(&s, *path)
		})
}

// strays asks that every event is in the log or waits for its place there.
func (a *Audit) strays() error {
	var n int64
	if _, err := a.tx.Row(`SELECT count(*) FROM event`, nil, &n); err != nil || n == a.Events+a.Waiting {
		return err
	}
	var id string
	_, err := a.tx.Row(`SELECT id FROM event e WHERE NOT EXISTS (SELECT 1 FROM event_log l WHERE l.event = e.id) AND NOT EXISTS (SELECT 1 FROM event_new n WHERE n.event = e.id) ORDER BY id LIMIT 1`, nil, &id)
	if err != nil {
		return err
	}
	return mismatch("stray", "事件 %s 不在日志中：它是绕过程序写入的。", "The event %s is not in the log: it was written past the program.", id)
}

// accounted asks that whatever has no content any more was erased by somebody.
func (a *Audit) accounted() error {
	a.Erased = int64(len(a.gone))
	for id, position := range a.gone {
		if !a.erased[id] {
			return mismatch("emptied", "第 %d 号事件（%s）的内容被清空，但没有依法清除的记载。", "What event %d (%s) says is gone, and nothing tells that it was erased.", position, id)
		}
	}
	return nil
}

// places are the paths that units have and had.
type places struct {
	now   map[string]string
	moves [][2]string // from, to; the latest first
}

func readPlaces(tx *store.Tx) (*places, error) {
	p := &places{now: map[string]string{}}
	err := tx.Query(`SELECT u.id, u.path, coalesce(above.path, '/') || u.code || '/' FROM unit u LEFT JOIN unit above ON above.id = u.parent`, nil, func(scan func(...any) error) error {
		var id, path, follows string
		err := scan(&id, &path, &follows)
		if p.now[id] = path; err == nil && path != follows {
			err = mismatch("unit_path", "单位 %s 的层级与上级单位不符：现为 %s，应为 %s。", "The path of unit %s does not follow from those above it: it is %s and should be %s.", id, path, follows)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	err = tx.Query(`SELECT body FROM event WHERE ledger = 'unit' AND kind = 'relocate' ORDER BY id DESC`, nil, func(scan func(...any) error) error {
		var e Event
		var body []byte
		if err := scan(&body); err != nil || len(body) == 0 {
			return err
		}
		if err := e.read(body); err != nil {
			return err
		}
		p.moves = append(p.moves, [2]string{fmt.Sprint(e.Body.Extra["from"]), fmt.Sprint(e.Body.Extra["to"])})
		return nil
	})
	return p, err
}

// known reports whether a unit stands or stood at a path; of a unit that is not there nothing is known.
func (p *places) known(unit, path string) bool {
	at, ok := p.now[unit]
	if !ok || at == path {
		return true
	}
	for _, move := range p.moves {
		if rest, ok := strings.CutPrefix(at, move[1]); ok {
			if at = move[0] + rest; at == path {
				return true
			}
		}
	}
	return false
}
