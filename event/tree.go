package event

import (
	"encoding/hex"
	"fmt"

	"golang.org/x/mod/sumdb/tlog"

	"zhiben/store"
)

// This file keeps the Merkle tree over the log (RFC 6962, section 2.1; positions count from 1, leaves from 0). Its hashes lie in tiles
// of 256: a tile of level 0 holds leaves, one of level 1 the roots of 256 tiles of level 0, and so on. What lies between is computed
// when it is needed.

const (
	tileHeight = 8
	tileWidth  = 1 << tileHeight
)

// treeName is the follower that keeps the tree; its position is the tree's size.
const treeName = "tree"

// Tree is the follower that keeps the tree.
func Tree() Follower {
	return Follower{Name: treeName, Version: "1",
		Prepare: func(tx *store.Tx, events []Event) (func(*store.Tx) error, error) {
			from := events[0].Position - 1
			leaves, err := Leaves(tx, from, len(events))
			if err != nil {
				return nil, err
			}
			if len(leaves) != len(events) {
				return nil, fmt.Errorf("the log has %d leaves behind position %d and %d events", len(leaves), from, len(events))
			}
			rows, err := grow(tx, from, leaves)
			return func(tx *store.Tx) error { return keep(tx, rows) }, err
		},
		Reset: func(tx *store.Tx) error {
			_, err := tx.Exec(`DELETE FROM log_tile`)
			return err
		}}
}

// Grow puts leaves behind the first size ones of the tree's tiles.
func Grow(tx *store.Tx, size int64, leaves []tlog.Hash) error {
	rows, err := grow(tx, size, leaves)
	if err != nil {
		return err
	}
	return keep(tx, rows)
}

func keep(tx *store.Tx, rows [][]any) error {
	return tx.Many(`INSERT INTO log_tile (level, n, data)`, rows, `ON CONFLICT (level, n) DO UPDATE SET data = excluded.data`)
}

// Leaves reads the leaves behind a position, in order, at most so many.
func Leaves(tx *store.Tx, position int64, most int) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, 0, most)
	err := tx.Query(`SELECT e.leaf FROM event_log l JOIN event e ON e.id = l.event WHERE l.position > $1 ORDER BY l.position LIMIT $2`, []any{position, most}, func(scan func(...any) error) error {
		var leaf []byte
		if err := scan(&leaf); err != nil {
			return err
		}
		if len(leaf) != tlog.HashSize {
			return fmt.Errorf("a leaf behind position %d has %d bytes", position, len(leaf))
		}
		out = append(out, tlog.Hash(leaf))
		return nil
	})
	return out, err
}

// grow gives the rows of tiles that change when leaves come behind the first size ones.
func grow(tx *store.Tx, size int64, leaves []tlog.Hash) ([][]any, error) {
	var rows [][]any
	for level, hashes := int64(0), leaves; len(hashes) > 0; level++ {
		n, width := size>>tileHeight, int(size%tileWidth)
		data, err := tile(tx, level, n, width)
		if err != nil {
			return nil, err
		}
		var above []tlog.Hash
		for _, h := range hashes {
			if data = append(data, h[:]...); len(data) == tileWidth*tlog.HashSize {
				rows = append(rows, []any{level, n, data})
				above = append(above, tileRoot(data))
				data, n = nil, n+1
			}
		}
		if len(data) > 0 {
			rows = append(rows, []any{level, n, data})
		}
		size, hashes = size>>tileHeight, above
	}
	return rows, nil
}

// tileRoot is the hash over a full tile.
func tileRoot(data []byte) tlog.Hash {
	var level [tileWidth]tlog.Hash
	for i := range level {
		level[i] = tlog.Hash(data[i*tlog.HashSize:])
	}
	for n := tileWidth / 2; n > 0; n /= 2 {
		for i := range n {
			level[i] = tlog.NodeHash(level[2*i], level[2*i+1])
		}
	}
	return level[0]
}

// tile reads the first width hashes of a tile; they never change once they are there.
func tile(tx *store.Tx, level, n int64, width int) ([]byte, error) {
	if width == 0 {
		return nil, nil
	}
	var data []byte
	if _, err := tx.Row(`SELECT data FROM log_tile WHERE level = $1 AND n = $2`, []any{level, n}, &data); err != nil {
		return nil, err
	}
	if len(data) < width*tlog.HashSize {
		return nil, fmt.Errorf("the log's tree lacks hashes: tile %d of level %d has %d of %d", n, level, len(data)/tlog.HashSize, width)
	}
	return data[: width*tlog.HashSize : width*tlog.HashSize], nil
}

// hashes reads the tree's hashes for proofs. A tile is read once.
func hashes(tx *store.Tx) tlog.HashReader {
	type place struct{ level, n int64 }
	have := map[place][]byte{}
	return tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		out := make([]tlog.Hash, len(indexes))
		for i, index := range indexes {
			t := tlog.TileForIndex(tileHeight, index)
			at := place{int64(t.L), t.N}
			if len(have[at]) < t.W*tlog.HashSize {
				data, err := tile(tx, at.level, at.n, t.W)
				if err != nil {
					return nil, err
				}
				have[at] = data
			}
			var err error
			if out[i], err = tlog.HashFromTile(t, have[at][:t.W*tlog.HashSize], index); err != nil {
				return nil, err
			}
		}
		return out, nil
	})
}

// Size is how many events the tree holds.
func Size(tx *store.Tx) (size int64, err error) {
	_, err = tx.Row(`SELECT position FROM follower WHERE name = $1`, []any{treeName}, &size)
	return size, err
}

// Root is the hash over the first size events.
func Root(tx *store.Tx, size int64) (tlog.Hash, error) {
	if size == 0 {
		return emptyRoot, nil
	}
	return tlog.TreeHash(size, hashes(tx))
}

// emptyRoot is the hash over no events: that of an empty text (RFC 6962, section 2.1).
var emptyRoot = func() (h tlog.Hash) {
	_, _ = hex.Decode(h[:], []byte("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
	return h
}()
