package ledger

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
)

// Shape is the stored form of a definition: what a later version is compared with.
type Shape struct {
	Is     Sort         `json:"is,omitempty"`
	Open   string       `json:"open,omitempty"`
	Was    []string     `json:"was,omitempty"`
	Fields []FieldShape `json:"fields"`
	States []StateShape `json:"states"`
	Moves  []MoveShape  `json:"moves"`
	// System are the columns beside those of the fields.
	System []string `json:"system,omitempty"`
	// Retired are fields of earlier versions, whose columns stay.
	Retired []FieldShape `json:"retired,omitempty"`
}

// FieldShape is a field as stored.
type FieldShape struct {
	Key   string            `json:"key"`
	Type  string            `json:"type"`
	To    string            `json:"to,omitempty"`
	ToWas map[string]string `json:"to_was,omitempty"` // what ledgers of To are called now, by what they were called before
	Codes []string          `json:"codes,omitempty"`  // of an enum
	// WasCodes are the codes by what they were called before.
	WasCodes map[string]string `json:"was_codes,omitempty"`
	Was      []string          `json:"was,omitempty"`
	Convert  string            `json:"convert,omitempty"` // as written
	Retired  bool              `json:"retired,omitempty"`
	// Kept says what of it is encrypted: its sensitivity, or those of columns of rows. Index: it has a column of keyed hashes.
	Kept  string `json:"kept,omitempty"`
	Index bool   `json:"index,omitempty"`
	// Share, Assigned, Sector and Responsible say whom it brings the record before, so that this can be verified.
	Share       bool   `json:"share,omitempty"`
	Assigned    bool   `json:"assigned,omitempty"`
	Sector      bool   `json:"sector,omitempty"`
	Responsible string `json:"responsible,omitempty"`
}

// StateShape is a state as stored.
type StateShape struct {
	Key   string   `json:"key"`
	End   bool     `json:"end,omitempty"`
	Was   []string `json:"was,omitempty"`
	Light string   `json:"light,omitempty"`
	Below bool     `json:"below,omitempty"`
}

// UnmarshalJSON also reads the form of the first versions, the bare key.
func (s *StateShape) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, &s.Key)
	}
	type plain StateShape
	return json.Unmarshal(b, (*plain)(s))
}

// MoveShape is a move as stored.
type MoveShape struct {
	Key   string   `json:"key"`
	From  []string `json:"from"`
	To    string   `json:"to"`
	By    []string `json:"by"`
	Needs []string `json:"needs,omitempty"`
}

// Shape gives the stored form.
func (d *Definition) Shape() Shape {
	s := Shape{Is: d.Is, Open: d.Open, Was: d.Was, System: systemColumns()}
	for _, f := range d.Fields {
		s.Fields = append(s.Fields, f.shape())
	}
	for _, st := range d.States {
		s.States = append(s.States, StateShape{st.Key, st.End, st.Was, st.Light, st.Below})
	}
	for _, m := range d.Moves {
		s.Moves = append(s.Moves, MoveShape{m.Key, m.From, m.To, m.By.All(), m.Needs})
	}
	return s
}

func (f *Field) shape() FieldShape {
	s := FieldShape{Key: f.Key, Type: f.Type.Name(), To: strings.Join(f.To, " "), ToWas: f.toWas, Was: f.Was, Retired: f.Retired, Kept: f.kept(), Index: f.Indexed(),
		Share: f.Share, Assigned: f.Assigned, Sector: f.Sector, Responsible: f.Responsible}
	if f.Options != nil {
		for _, o := range f.Options.Items {
			s.Codes = append(s.Codes, o.Key)
			for _, was := range o.Was {
				if s.WasCodes == nil {
					s.WasCodes = map[string]string{}
				}
				s.WasCodes[was] = o.Key
			}
		}
	}
	switch {
	case f.Convert.Expr != nil:
		s.Convert = "=" + f.Convert.Expr.Text
	case f.Convert.Literal != nil:
		b, _ := json.Marshal(f.Convert.Literal) // a value that was read from a pack
		s.Convert = string(b)
	}
	return s
}

// hashOf is what tells two versions apart: the shape, and the text of the definition without the words for people.
func hashOf(s Shape, text string) string {
	b, _ := json.Marshal(s) // plain values only
	sum := sha256.Sum256(append(b, text...))
	return hex.EncodeToString(sum[:])
}

// State finds a state.
func (s *Shape) State(key string) *StateShape {
	if i := slices.IndexFunc(s.States, func(st StateShape) bool { return st.Key == key }); i >= 0 {
		return &s.States[i]
	}
	return nil
}

// Becomes is the state that an earlier version's state has become; nil where this one has none for it.
func (s *Shape) Becomes(state string) *StateShape {
	if st := s.State(state); st != nil {
		return st
	}
	if i := slices.IndexFunc(s.States, func(st StateShape) bool { return slices.Contains(st.Was, state) }); i >= 0 {
		return &s.States[i]
	}
	return nil
}

// Ends reports whether an end can be reached from a state.
func (s *Shape) Ends(state string) bool {
	seen := map[string]bool{state: true}
	for queue := []string{state}; len(queue) > 0; queue = queue[1:] {
		if st := s.State(queue[0]); st != nil && st.End {
			return true
		}
		for _, m := range s.Moves {
			if m.To != "" && !seen[m.To] && slices.Contains(m.From, queue[0]) {
				seen[m.To] = true
				queue = append(queue, m.To)
			}
		}
	}
	return false
}
