package event

import (
	"bytes"
	"encoding/json"
	"slices"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"zhiben/internal/lang"
	"zhiben/store"
)

// Audit verifies the log of a database: nothing is believed but the hash function, the key and the checkpoint kept outside. It reads in
// one transaction, which must see one state throughout.
type Audit struct {
	Outside *Checkpoint   // kept elsewhere; nil: none
	Key     note.Verifier // of the signatures; nil: they are not checked
	Told    func(done, all int64)
	// Open decrypts the body of an event that was withheld; nil: there are no keys, and such bodies are counted, not compared.
	Open func(id, encrypted string) ([]byte, error)

	// What was found.
	Events      int64
	Waiting     int64 // written, without a position yet
	Erased      int64
	Unopened    int64 // withheld bodies that were not compared for want of keys
	Checkpoints int64
	Newest      *Checkpoint
	Root        tlog.Hash // over all events with a position
	Warnings    []lang.Text

	tx      *store.Tx
	compact compact
	size    int64            // of the tree that the database keeps
	upper   [][]tlog.Hash    // of the tiles, from level 1
	targets []Checkpoint     // by size
	gone    map[string]int64 // events without content, by id, not yet accounted for
	erased  map[string]bool  // what erasures name
	places  *places
	last    int64 // the latest time of an event, in UTC milliseconds
	odd     int64 // events whose time does not fit the outside checkpoint, and the first of them
	oddest  *stored
}

// auditChunk is how many events are read at a time: whole tiles.
const auditChunk = 16 * tileWidth

// slack is how far clocks of servers and long transactions may set an event apart from the time of a checkpoint.
const slack = time.Hour

// Log checks positions, leaves, tiles and checkpoints. The error says the first thing that does not match.
func (a *Audit) Log(tx *store.Tx) (err error) {
	a.tx, a.gone, a.erased = tx, map[string]int64{}, map[string]bool{}
	if a.size, err = Size(tx); err != nil {
		return err
	}
	end, err := End(tx)
	if err != nil {
		return err
	}
	if a.places, err = readPlaces(tx); err != nil {
		return err
	}
	if err := a.aims(); err != nil {
		return err
	}
	for {
		n, err := a.chunk(end)
		if err != nil {
			return err
		}
		if a.Told != nil {
			a.Told(a.Events, end)
		}
		if n < auditChunk {
			break
		}
	}
	a.Root = a.compact.root()
	if err := a.ended(end); err != nil {
		return err
	}
	for _, step := range []func() error{a.upperTiles, a.waiting, a.strays, a.accounted} {
		if err := step(); err != nil {
			return err
		}
	}
	if s := a.oddest; s != nil {
		a.Warnings = append(a.Warnings, lang.Bothf("有 %d 条事件所记时间与外部存证点的时间不符，首条为第 %d 号（%s）：补记、服务器时钟调整或倒填日期。",
			"%d events carry a time that does not fit the outside checkpoint's, the first is event %d (%s): entered late, the server's clock was set, or dated back.", a.odd, s.position, time.UnixMilli(s.c.At).UTC().Format(time.RFC3339)))
	}
	return nil
}

// aims checks the signatures of all checkpoints and notes at which sizes the tree must have which root.
func (a *Audit) aims() error {
	if c := a.Outside; c != nil {
		a.targets = append(a.targets, *c)
		if a.Key != nil && c.Note != "" {
			if err := c.Verify(a.Key); err != nil {
				return mismatch("signature", "外部存证点的签名与验证公钥不符：%v。", "The signature of the outside checkpoint does not fit the verifier key: %v.", err)
			}
		}
	}
	all, err := checkpoints(a.tx, `ORDER BY size`)
	if err != nil {
		return err
	}
	for i, c := range all {
		a.Checkpoints++
		if a.Key != nil {
			if err := c.Verify(a.Key); err != nil {
				return mismatch("signature", "库中第 %d 条处的存证点签名不符：%v。", "The stored checkpoint of %d events is not signed with the key: %v.", c.Size, err)
			}
		} else if said, err := ParseCheckpoint(c.Note); err != nil || said.Size != c.Size || said.Root != c.Root {
			return mismatch("signature", "库中第 %d 条处的存证点与其签名文本不一致。", "The stored checkpoint of %d events and its signed text differ.", c.Size)
		}
		if a.Outside != nil && a.Outside.Origin != "" && a.Outside.Origin != c.Origin {
			return mismatch("origin", "外部存证点属于“%s”，本库属于“%s”。", "The outside checkpoint belongs to %s and this database to %s.", a.Outside.Origin, c.Origin)
		}
		a.Newest = &all[i]
	}
	a.targets = append(a.targets, all...)
	slices.SortStableFunc(a.targets, func(x, y Checkpoint) int { return int(x.Size - y.Size) })
	return nil
}

// chunk checks the next events.
func (a *Audit) chunk(end int64) (n int, err error) {
	from := a.Events
	leaves := make([]byte, 0, auditChunk*tlog.HashSize)
	err = a.tx.Query(`SELECT l.position, l.event, e.unit_path, `+leftColumns+` FROM event_log l LEFT JOIN event e ON e.id = l.event WHERE l.position > $1 ORDER BY l.position LIMIT $2`,
		[]any{from, auditChunk}, func(scan func(...any) error) error {
			var s stored
			var id string
			var path *string
			if err := scan(append([]any{&s.position, &id, &path}, s.left()...)...); err != nil {
				return err
			}
			n++
			switch {
			case s.position != a.Events+1:
				return mismatch("gap", "日志缺少第 %d 号事件。", "Event %d is missing from the log.", a.Events+1)
			case path == nil:
				return mismatch("event_missing", "第 %d 号事件（%s）已被删除。", "Event %d (%s) was deleted.", s.position, id)
			}
			if err := a.event(&s, *path); err != nil {
				return err
			}
			leaves = append(leaves, s.leaf...)
			return a.add(tlog.Hash(s.leaf))
		})
	if err == nil {
		err = a.groundTiles(from, leaves)
	}
	return n, err
}

// leftColumns are formColumns where there may be no event, and what lies beside one without a body; see stored.left.
const leftColumns = `coalesce(e.id, ''), coalesce(e.region, ''), coalesce(e.ledger, ''), coalesce(e.record, ''), coalesce(e.unit, ''), coalesce(e.kind, ''), coalesce(e.move, ''), coalesce(e.at, 0), coalesce(e.person, ''), coalesce(e.post, ''), coalesce(e.definition, 0), e.body, e.salt, e.leaf, CASE WHEN e.body = '' THEN coalesce(e.secret, '') ELSE '' END`

// event checks one event by itself.
func (a *Audit) event(s *stored, path string) error {
	if len(s.leaf) != tlog.HashSize {
		return changed(s)
	}
	closed, err := a.withheld(s)
	if err != nil {
		return err
	}
	switch {
	case s.erased():
		a.gone[s.c.ID] = s.position
	case closed:
		a.Unopened++
	default:
		form, err := s.form()
		if err != nil {
			return err
		}
		if !bytes.Equal(Leaf(s.salt, form), s.leaf) {
			return changed(s)
		}
		if s.c.Kind == Erased {
			var body Body
			if err := json.Unmarshal(s.body, &body); err != nil {
				return changed(s)
			}
			id, _ := body.Extra["event"].(string)
			a.erased[id] = true
		}
	}
	a.last = max(a.last, s.c.At)
	if c := a.Outside; c != nil && !c.At.IsZero() {
		at := time.UnixMilli(s.c.At)
		if s.position <= c.Size && at.After(c.At.Add(slack)) || s.position > c.Size && at.Before(c.At.Add(-slack)) {
			if a.odd++; a.oddest == nil {
				a.oddest = s
			}
		}
	}
	if !a.places.known(s.c.Unit, path) {
		return mismatch("event_path", "第 %d 号事件（%s）所记的单位层级“%s”被改动。", "The unit's place that event %d (%s) carries was changed: %s.", s.position, s.c.ID, path)
	}
	return nil
}

func changed(s *stored) error {
	return mismatch("event", "第 %d 号事件（%s，台账 %s，记录 %s）被改动。", "Event %d (%s, ledger %s, record %s) was changed.", s.position, s.c.ID, s.c.Ledger, s.c.Record)
}

// add lets the tree grow by a leaf, and compares it with the checkpoints of that size.
func (a *Audit) add(leaf tlog.Hash) error {
	a.Events++
	a.compact.add(leaf, func(level int, h tlog.Hash) {
		if level%tileHeight != 0 {
			return
		}
		if level /= tileHeight; len(a.upper) < level {
			a.upper = append(a.upper, nil)
		}
		a.upper[level-1] = append(a.upper[level-1], h)
	})
	for len(a.targets) > 0 && a.targets[0].Size <= a.Events {
		c := a.targets[0]
		a.targets = a.targets[1:]
		if c.Size == a.Events && c.Root != a.compact.root() {
			return rewritten(&c)
		}
	}
	return nil
}

func rewritten(c *Checkpoint) error {
	return mismatch("rewritten", "前 %d 条日志与存证点（%s）不符：日志被改写或分叉。", "The first %d events are not those of the checkpoint (%s): the log was rewritten or forked.", c.Size, c.At.Format(time.RFC3339))
}

// ended asks that the log is as long as it was.
func (a *Audit) ended(end int64) error {
	switch {
	case a.Events != end:
		return mismatch("end", "日志有 %d 条，登记为 %d 条。", "The log has %d events and says it has %d.", a.Events, end)
	case a.size > end:
		return mismatch("end", "日志有 %d 条，存证树有 %d 条：有事件被删除。", "The log has %d events and its tree %d: events were deleted.", end, a.size)
	case len(a.targets) > 0:
		c := a.targets[len(a.targets)-1]
		return mismatch("rolled_back", "存证点（%s）时日志有 %d 条，现在只有 %d 条：数据被回退或删除。", "At the checkpoint (%s) the log had %d events, now it has %d: it was rolled back or cut.", c.At.Format(time.RFC3339), c.Size, end)
	}
	return nil
}
