package event

import "zhiben/store"

// Recent lists a record's latest events of some kinds, newest first: at most so many, of those before an event where before names one.
func Recent(tx *store.Tx, record string, kinds []string, before string, most int) ([]Event, error) {
	var args store.Args
	where := `record = ` + args.Add(record) + ` AND kind IN ` + store.In(&args, kinds)
	if before != "" {
		where += ` AND id < ` + args.Add(before)
	}
	var out []Event
	err := tx.Query(`SELECT `+columns+` FROM event WHERE `+where+` ORDER BY id DESC LIMIT `+args.Add(most), args.Values, func(scan func(...any) error) error {
		out = append(out, Event{})
		return out[len(out)-1].scanInto(scan)
	})
	return out, err
}
