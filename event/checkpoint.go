package event

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"zhiben/internal/fault"
	"zhiben/store"
)

// Checkpoint says what the log was at a time: whoever keeps one outside can tell later whether anything before it was changed.
type Checkpoint struct {
	Origin string // zhiben/ and the region code
	Size   int64  // events
	Root   tlog.Hash
	At     time.Time // zero: it does not say
	Person string    // who asked for it; empty: the program by itself, or not known
	Note   string    // the signed text; empty: nobody signed
}

// text is what is signed, in the form of transparency logs (origin, size, root), with the time as a line of its own behind.
func (c *Checkpoint) text() string {
	return fmt.Sprintf("%s\n%d\n%s\n%s\n", c.Origin, c.Size, c.Root, c.At.UTC().Format(time.RFC3339))
}

// Short is size and root alone, for who writes it down by hand.
func (c *Checkpoint) Short() string { return fmt.Sprintf("%d %s", c.Size, c.Root) }

var errNoCheckpoint = errors.New("not a checkpoint: origin, size and root each on a line of their own are expected, or size and root")

// ParseCheckpoint reads a checkpoint from its signed text, the text without signatures, or size and root alone. It checks no signature.
func ParseCheckpoint(text string) (*Checkpoint, error) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	body, signatures, _ := strings.Cut(strings.TrimLeft(text, "\n"), "\n\n")
	words := strings.Fields(body)
	c := &Checkpoint{}
	switch {
	case len(words) == 2:
		words = append([]string{""}, words...)
	case len(words) < 3:
		return nil, errNoCheckpoint
	}
	var err error
	c.Origin = words[0]
	if c.Size, err = strconv.ParseInt(words[1], 10, 64); err != nil || c.Size < 0 {
		return nil, errNoCheckpoint
	}
	root, err := base64.StdEncoding.DecodeString(words[2])
	if err != nil || len(root) != tlog.HashSize {
		return nil, errNoCheckpoint
	}
	c.Root = tlog.Hash(root)
	if len(words) > 3 {
		if c.At, err = time.Parse(time.RFC3339, words[3]); err != nil {
			return nil, errNoCheckpoint
		}
	}
	if strings.TrimSpace(signatures) != "" {
		c.Note = strings.TrimRight(text, "\n") + "\n"
		c.Note = strings.TrimLeft(c.Note, "\n")
	}
	return c, nil
}

// Verify checks that the checkpoint was signed with the key and that what was signed is what it says.
func (c *Checkpoint) Verify(key note.Verifier) error {
	if c.Note == "" {
		return errors.New("the checkpoint is not signed")
	}
	n, err := note.Open([]byte(c.Note), note.VerifierList(key))
	if err != nil {
		return err
	}
	signed, err := ParseCheckpoint(n.Text)
	if err != nil {
		return err
	}
	if signed.Origin != c.Origin || signed.Size != c.Size || signed.Root != c.Root || !signed.At.Equal(c.At) {
		return errors.New("the signed text says something else than the checkpoint")
	}
	return nil
}

// sign makes the signed text.
func (c *Checkpoint) sign(signer note.Signer) error {
	out, err := note.Sign(&note.Note{Text: c.text()}, signer)
	c.Note = string(out)
	return err
}

const checkpointColumns = `size, root, at, person, note`

func checkpoints(tx *store.Tx, rest string, args ...any) ([]Checkpoint, error) {
	var out []Checkpoint
	err := tx.Query(`SELECT `+checkpointColumns+` FROM checkpoint `+rest, args, func(scan func(...any) error) error {
		var size, at int64
		var root []byte
		var person *string
		var signed string
		if err := scan(&size, &root, &at, &person, &signed); err != nil {
			return err
		}
		c := Checkpoint{Size: size, At: time.UnixMilli(at).UTC(), Person: text(person), Note: signed}
		if len(root) == tlog.HashSize {
			c.Root = tlog.Hash(root)
		}
		c.Origin, _, _ = strings.Cut(signed, "\n")
		out = append(out, c)
		return nil
	})
	return out, err
}

// Checkpoints lists the newest checkpoints, at most so many; before, if not 0, asks for those of smaller size.
func Checkpoints(tx *store.Tx, before int64, most int) ([]Checkpoint, error) {
	if before == 0 {
		before = 1 << 62
	}
	return checkpoints(tx, `WHERE size < $1 ORDER BY size DESC LIMIT $2`, before, most)
}

// CheckpointOf finds the checkpoint of a size.
func CheckpointOf(tx *store.Tx, size int64) (*Checkpoint, error) {
	found, err := checkpoints(tx, `WHERE size = $1`, size)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	return &found[0], nil
}

// ErrRewritten is that the tree does not hold what an earlier checkpoint of it says.
var ErrRewritten = fault.New(fault.Internal, "log_rewritten", "日志与已签发的存证点不符，不能再签发。请立即停止使用并联系系统管理员，用 zhiben verify 核验。",
	"The log is not what an earlier checkpoint says; no further one is signed. Stop, and have the administrator run zhiben verify.")

// ErrClockBack is that the clock stands before the time of an earlier checkpoint.
var ErrClockBack = fault.New(fault.Unavailable, "clock_back", "服务器时钟早于上一个存证点，不再签发存证点。请校准服务器时钟；期间的办理照常记录，核验时会注明时间不符。",
	"The server's clock stands before the last checkpoint; none is signed. Set the clock right. What happens meanwhile is logged, and verifying will tell that its time does not fit.")

// LogEvents is the name under which the log keeps what happens to itself.
const LogEvents = "log"

// Sign writes a checkpoint of the tree as it is now, unless there is one of this size already, and gives it. It refuses where the tree
// is not what the checkpoint before, or last (kept outside; nil: none is known), says.
func Sign(tx *store.Tx, signer note.Signer, origin, person string, last *Checkpoint) (*Checkpoint, error) {
	if _, err := tx.Row(`SELECT position FROM follower WHERE name = $1`+tx.ForUpdate(), []any{treeName}, new(int64)); err != nil {
		return nil, err
	}
	size, err := Size(tx)
	if err != nil {
		return nil, err
	}
	complete, err := Complete(tx, treeName)
	if err != nil {
		return nil, err
	}
	if !complete || size == 0 {
		return nil, fault.New(fault.Unavailable, "log_incomplete", "存证树正在生成，请稍后再试。", "The log's tree is still being built; try again shortly.")
	}
	stored, err := Checkpoints(tx, 0, 1)
	if err != nil {
		return nil, err
	}
	known := stored
	if last != nil {
		known = append(known, *last)
	}
	for _, c := range known {
		if err := holds(tx, size, &c); err != nil {
			return nil, err
		}
	}
	if len(stored) > 0 && stored[0].Size == size {
		return &stored[0], nil
	}
	for _, c := range known {
		if tx.Now.Before(c.At.Add(-slack)) {
			return nil, fmt.Errorf("checkpoint of %d events: %w", c.Size, ErrClockBack)
		}
	}
	c := &Checkpoint{Origin: origin, Size: size, At: tx.Now.Truncate(time.Second), Person: person}
	if c.Root, err = Root(tx, size); err != nil {
		return nil, err
	}
	if err := c.sign(signer); err != nil {
		return nil, err
	}
	_, err = tx.Exec(`INSERT INTO checkpoint (`+checkpointColumns+`) VALUES ($1, $2, $3, $4, $5)`, c.Size, c.Root[:], c.At.UnixMilli(), null(person), c.Note)
	return c, err
}

// Holds asks that the log's tree holds what a checkpoint says; while the tree is made anew nothing is asked.
func Holds(tx *store.Tx, c *Checkpoint) error {
	complete, err := Complete(tx, treeName)
	if err != nil || !complete {
		return err
	}
	size, err := Size(tx)
	if err != nil {
		return err
	}
	return holds(tx, size, c)
}

// holds asks that the tree holds what a checkpoint says.
func holds(tx *store.Tx, size int64, c *Checkpoint) error {
	if c.Size > size {
		return fmt.Errorf("a checkpoint has %d events and the tree %d: %w", c.Size, size, ErrRewritten)
	}
	root, err := Root(tx, c.Size)
	if err == nil && !bytes.Equal(root[:], c.Root[:]) {
		err = fmt.Errorf("checkpoint of %d events: %w", c.Size, ErrRewritten)
	}
	return err
}
