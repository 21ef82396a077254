package record

import (
	"maps"
	"slices"
	"strconv"

	"zhiben/ledger"
	"zhiben/secret"
)

// What waits holds values too: what was entered for a move that is to be signed, rows and files that are to be imported. Of ledgers with
// encrypted fields it is encrypted whole.

// keepsAny reports whether a ledger has anything encrypted, and with which class of keys what holds its values is. What comes in about
// persons may name them by their identity numbers.
func keepsAny(d *ledger.Definition) (class secret.Class, any bool) {
	class, any = secret.Values, d.Of == ledger.Persons || d.Is == ledger.Persons
	for _, f := range d.Fields {
		if any = any || f.Keeps(); f.Keeps() && sealed(f) {
			class = secret.Sealed
		}
	}
	return class, any
}

// hideText encrypts a text that holds values of a ledger; where the ledger has nothing encrypted it stays as it is.
func (s *Service) hideText(d *ledger.Definition, place string, text []byte) ([]byte, error) {
	class, any := keepsAny(d)
	switch {
	case !any, s.Keys == nil && !slices.ContainsFunc(d.Fields, (*ledger.Field).Keeps):
		return text, nil
	case s.Keys == nil:
		return nil, errNoKeys
	}
	return []byte(s.Keys.Seal(class, place, text)), nil
}

// showText is hideText the other way round.
func (s *Service) showText(place string, text []byte) ([]byte, error) {
	if len(text) < 2 || text[0] != secret.Values[0] && text[0] != secret.Sealed[0] || !secret.IsSealed(string(text)) {
		return text, nil
	}
	if s.Keys == nil {
		return nil, errNoKeys
	}
	return s.Keys.Open(place, string(text))
}

func placeOfSigning(id string) string { return "signing " + id }

func placeOfOverride(key string) string { return "override " + key }

// overrideText is a value set by hand over a computed one, as it is kept: of a field that is encrypted it is, too.
func (s *Service) overrideText(f *ledger.Field, record string, v any) (string, error) {
	switch {
	case !f.Encrypts() || v == nil:
		return asJSON(v), nil
	case s.Keys == nil:
		return "", errNoKeys
	}
	return s.Keys.Seal(classOf(f), placeOfOverride(record+" "+f.Key), []byte(asJSON(v))), nil
}

func placeOfImport(id string, row int) string { return "import " + id + " " + strconv.Itoa(row) }

func placeOfFile(ledger string) string { return "import file " + ledger }

// ImportFile is the content of an imported file, given as it was kept.
func (s *Service) ImportFile(im *Import, kept []byte) ([]byte, error) {
	return s.showText(placeOfFile(im.Ledger), kept)
}

// unprotected are the values of a record without those that are encrypted.
func unprotected(d *ledger.Definition, values map[string]any) map[string]any {
	if d == nil || !slices.ContainsFunc(d.Fields, (*ledger.Field).Keeps) {
		return values
	}
	out := maps.Clone(values)
	maps.DeleteFunc(out, func(key string, _ any) bool { f := d.Field(key); return f != nil && f.Keeps() })
	return out
}
