package record

import (
	"sync"
	"time"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// The params that bound files: megabytes for a county and for the people of one unit, and the ends of names that are taken. Where a
// param is 0, or not there, it bounds nothing.
const (
	roomCounty = "file_quota"
	roomUnit   = "file_quota_unit"
	typesParam = "file_types"
)

// nearly is the part of the room, in percent, from which an upload says that it is running short.
const nearly = 80

// Room is what files take of what they may, in bytes.
type Room struct {
	Used, Most int64
	Unit       bool // of the unit; else of the county
}

// Warning says that room is running short; empty while it is not.
func (r Room) Warning(tag lang.Tag) string {
	if r.Most == 0 || r.Used*100 < r.Most*nearly {
		return ""
	}
	zh, en := "县", "county"
	if r.Unit {
		zh, en = "本单位", "unit"
	}
	return lang.Bothf("%s附件空间已用 %d%%，请联系管理员扩容或清理。", "%s room for files is %d%% full; ask the administrator to widen or clear it.", lang.Both(zh, "The "+en+"'s"), r.Used*100/r.Most).In(tag)
}

// used are sums of sizes that were read lately: reading them for each photo would cost more than the photo.
var used struct {
	sync.Mutex
	by map[usedKey]usedSum
}

type usedKey struct {
	s        *Service
	unit     string
	postgres bool
}

type usedSum struct {
	bytes int64
	at    time.Time
}

// sumAge is how old a sum may be; files that this program takes meanwhile are added.
const sumAge = time.Minute

// RoomFor tells whether a file has room in its county and in the actor's unit, and gives the scarcer of the two after it.
func (s *Service) RoomFor(tx *store.Tx, a *unit.Actor, f event.File) (Room, error) {
	var scarce Room
	for _, r := range []Room{{Most: s.megabytes(tx, roomCounty, a)}, {Most: s.megabytes(tx, roomUnit, a), Unit: true}} {
		if r.Most == 0 {
			continue
		}
		var err error
		if r.Used, err = s.roomUsed(tx, a, r.Unit); err != nil {
			return Room{}, err
		}
		if r.Used += f.Size; r.Used > r.Most {
			return Room{}, tooFull(r)
		}
		if scarce.Most == 0 || r.Used*scarce.Most > scarce.Used*r.Most {
			scarce = r
		}
	}
	return scarce, nil
}

func tooFull(r Room) error {
	if r.Unit {
		return fault.Newf(fault.Conflict, "unit_full", "本单位附件空间已满（%d MB），没有上传。请删减后重传较小的文件，或联系管理员扩容。",
			"The unit's room for files (%d MB) is full; nothing was uploaded. Use smaller files, or ask the administrator for more room.", r.Most>>20)
	}
	return fault.Newf(fault.Conflict, "county_full", "全县附件空间已满（%d MB），没有上传。请联系管理员扩容。", "The county's room for files (%d MB) is full; nothing was uploaded. Ask the administrator for more room.", r.Most>>20)
}

func (s *Service) megabytes(tx *store.Tx, name string, a *unit.Actor) int64 {
	return s.Setting(name, a.Unit.Region, s.Today(tx)) << 20
}

// roomUsed sums the files that people uploaded: all, or those of the people with a post at the actor's unit. Equal bytes count once.
func (s *Service) roomUsed(tx *store.Tx, a *unit.Actor, ofUnit bool) (int64, error) {
	key := usedKey{s: s, postgres: tx.Postgres}
	query, args := `SELECT COALESCE(SUM(size), 0) FROM (SELECT DISTINCT hash, size FROM file) AS files`, []any{}
	if ofUnit {
		key.unit = a.Unit.ID
		query, args = `SELECT COALESCE(SUM(size), 0) FROM (SELECT DISTINCT hash, size FROM file WHERE owner IN (SELECT person FROM post WHERE unit = $1)) AS files`, []any{a.Unit.ID}
	}
	used.Lock()
	sum, ok := used.by[key]
	used.Unlock()
	if ok && tx.Now.Sub(sum.at).Abs() < sumAge {
		return sum.bytes, nil
	}
	var n int64
	if _, err := tx.Row(query, args, &n); err != nil {
		return 0, err
	}
	used.Lock()
	defer used.Unlock()
	if used.by == nil {
		used.by = map[usedKey]usedSum{}
	}
	used.by[key] = usedSum{n, tx.Now}
	return n, nil
}

// took adds a file to the sums that are remembered.
func (s *Service) took(a *unit.Actor, postgres bool, size int64) {
	used.Lock()
	defer used.Unlock()
	for _, key := range []usedKey{{s: s, postgres: postgres}, {s: s, postgres: postgres, unit: a.Unit.ID}} {
		if sum, ok := used.by[key]; ok {
			sum.bytes += size
			used.by[key] = sum
		}
	}
}

// FileTypes are the ends of names that a county takes; none: all that the product knows.
func (s *Service) FileTypes(tx *store.Tx, a *unit.Actor) ([]string, error) {
	if s.Ledgers.Params[typesParam] == nil {
		return nil, nil
	}
	v, err := s.Param(tx, typesParam, Place{Region: a.Unit.Region}, s.Today(tx))
	if err != nil {
		return nil, err
	}
	return ids(v.Value), nil
}
