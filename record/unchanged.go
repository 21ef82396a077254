package record

import (
	"fmt"
	"slices"

	"zhiben/event"
	"zhiben/internal/fault"
	"zhiben/internal/lang"
	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

func wrongState(d *ledger.Definition, r *Record, m *ledger.Move) error {
	title := stateTitle(d, r.State)
	return fault.New(fault.Conflict, "wrong_state", fmt.Sprintf("当前状态为“%s”，不能“%s”。请刷新后查看。", title.ZH, m.Title.ZH),
		fmt.Sprintf("The record is “%s” and cannot take “%s”. Reload to see where it stands.", title.In(lang.EN), m.Title.In(lang.EN)))
}

func stateTitle(d *ledger.Definition, state string) lang.Text {
	if st := d.State(state); st != nil {
		return st.Title
	}
	return lang.Text{ZH: state, EN: state}
}

// unchanged asks that a record is still the version that somebody looked at; else it says who did what since.
func (s *Service) unchanged(tx *store.Tx, d *ledger.Definition, r *Record, version int64) error {
	if version == 0 || version == r.Version {
		return nil
	}
	e := fault.New(fault.Changed, "changed", "这条记录刚被他人修改，请核对后再办理。您填写的内容没有丢失。",
		"Somebody else has just changed this record; look at it and try again. What you typed is kept.")
	events, err := event.History(tx, r.ID)
	if err != nil {
		return err
	}
	if len(events) > 0 {
		names, err := unit.PersonNames(tx, []string{events[0].Person})
		if err != nil {
			return err
		}
		e.With("by", names[events[0].Person]).With("at", events[0].At)
	}
	moves, fields := since(events, r.Version-version)
	return e.With("version", r.Version).With("state", r.State).With("moves", moves).With("fields", fields)
}

// since names what the last n writes of a record did, in their order: moves and verbs, and the keys of fields that changed.
func since(events []event.Event, n int64) (moves, fields []string) {
	moves, fields = []string{}, []string{}
	for _, e := range events { // the last comes first
		did := e.Move
		if did == "" {
			did = e.Kind
		}
		if e.Move == "" && len(e.Body.Changes) == 0 && e.Body.From == e.Body.To { // said something about the record only
			continue
		}
		if n--; n < 0 {
			break
		}
		moves = append(moves, did)
		for key := range e.Body.Changes {
			if !slices.Contains(fields, key) {
				fields = append(fields, key)
			}
		}
	}
	slices.Reverse(moves)
	slices.Sort(fields)
	return moves, fields
}
