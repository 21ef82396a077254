package describe

import "zhiben/ledger"

// Unnamed lists types and verbs without a title, with what they are.
func Unnamed() map[string]string {
	out := map[string]string{}
	for _, t := range ledger.Types() {
		if _, ok := typeTitles[t.Name()]; !ok {
			out[t.Name()] = "type"
		}
	}
	for _, v := range ledger.OfficeVerbs {
		if _, ok := verbTitles[v]; !ok {
			out[v] = "verb"
		}
	}
	return out
}
