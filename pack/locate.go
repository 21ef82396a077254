package pack

import "regexp"

var (
	meantName = regexp.MustCompile("^did you mean `([a-z][a-z0-9_]*)`\\?$")
	noField   = regexp.MustCompile("no field `[^`]*` in (?:ledger\\.)?([a-z][a-z0-9_]*)$")
	noPart    = regexp.MustCompile("no (param|options|role|ledger|population|ladder|letter|template|rule) `[^`]*`$")
	noKey     = regexp.MustCompile("ledger `?([a-z][a-z0-9_]*)`? has no (field|state|move|clock) `[^`]*`$")
)

// Locate adds to the diagnostics that name what was probably meant the place where that is declared.
func (t *Tree) Locate() {
	for _, d := range t.List.Diagnostics {
		m := meantName.FindStringSubmatch(d.Remedy.EN)
		if m == nil || len(d.Related) > 0 {
			continue
		}
		var at *Entry
		if f := noField.FindStringSubmatch(d.Message.EN); f != nil {
			at = t.part(f[1], "fields", m[1])
		} else if k := noKey.FindStringSubmatch(d.Message.EN); k != nil {
			at = t.part(k[1], k[2]+"s", m[1])
		} else if c := noPart.FindStringSubmatch(d.Message.EN); c != nil {
			at = t.find(c[1], m[1])
		}
		if at != nil {
			d.Meant(at.Key, at.Pos)
		}
	}
}

// part finds a field, state, move or clock of a ledger.
func (t *Tree) part(ledger, of, name string) *Entry {
	for i, e := range t.Body("ledger", ledger).Get(of).Children() {
		if e.Key == name {
			return &t.Body("ledger", ledger).Get(of).Entries[i]
		}
	}
	return nil
}
