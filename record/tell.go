package record

import (
	"slices"
	"strings"

	"zhiben/expr"
	"zhiben/internal/fault"
	"zhiben/ledger"
)

// all adds to a refusal of what was entered all else that can be told of it, so that people correct it at once, and gives the refusal.
// What leans on a value that could not be read is left out.
func (w *write) all(bad *fault.Error) error {
	if w.dry { // goes on by itself
		return bad
	}
	for _, p := range w.missing(true).Places {
		if f := w.d.Field(strings.TrimPrefix(p.Location, "body.values.")); f == nil || w.demands(f) || f.RequiredIf == nil || !w.leans(f.RequiredIf, bad) {
			add(bad, p)
		}
	}
	if err := w.wrong(bad, true); err != nil {
		return err
	}
	return bad
}

// missing names what must be filled, given as a reason or attached. What a condition asks for counts where it is surely so, unless the
// record is complete enough for what cannot be decided to be asked for.
func (w *write) missing(partly bool) *fault.Error {
	var needs []string
	if w.m != nil {
		needs = append(w.s.answerNeeds(w.d, w.r, w.m), w.m.Needs...)
	}
	bad := w.empty(needs, partly)
	if w.m != nil && w.m.Reason && strings.TrimSpace(w.note) == "" {
		bad.At("body.note", "请填写理由", "give a reason")
	}
	if w.m != nil && w.m.Files && len(w.files) == 0 {
		bad.At("body.files", "请上传附件", "attach a file")
	}
	return bad
}

// wrong adds what is wrong with the values as they stand: bounds, form, references, posts, what may stand once. Fields of which
// something is said already are left out. Of partly known values a bound that cannot be told is left out as well.
func (w *write) wrong(bad *fault.Error, partly bool) error {
	for _, f := range w.d.Fields {
		if said(bad, f) {
			continue
		}
		here := badFields()
		if err := w.checkBounds(f, here); err != nil && (!partly || fault.Of(err) != nil) {
			return err
		}
		take(bad, here)
		for _, check := range []func(*ledger.Field) error{w.checkRefsOf, w.checkUnique} {
			if said(bad, f) {
				break
			}
			err := check(f)
			if known := fault.Of(err); known != nil && len(known.Places) > 0 {
				take(bad, known)
			} else if err != nil {
				return err
			}
		}
	}
	return nil
}

// leans reports whether a condition reads a field of which something is said.
func (w *write) leans(on *expr.Program, bad *fault.Error) bool {
	return slices.ContainsFunc(on.Reads().Fields, func(read expr.FieldRead) bool {
		f := w.d.Field(read.Field)
		return f != nil && read.Row == w.d.Row() && said(bad, f)
	})
}

// take adds the places of one refusal to another; one that says nothing yet becomes it.
func take(bad, more *fault.Error) {
	switch {
	case len(more.Places) == 0:
	case len(bad.Places) == 0:
		*bad = *more
	default:
		for _, p := range more.Places {
			add(bad, p)
		}
		if bad.Code != more.Code {
			both := badFields()
			bad.Kind, bad.Code, bad.Text = both.Kind, both.Code, both.Text
		}
	}
}

func add(bad *fault.Error, p fault.Place) {
	if !slices.ContainsFunc(bad.Places, func(had fault.Place) bool { return had.Location == p.Location }) {
		bad.Places = append(bad.Places, p)
	}
}

// said reports whether a refusal names a field or a cell of it.
func said(bad *fault.Error, f *ledger.Field) bool {
	at := "body.values." + f.Key
	return slices.ContainsFunc(bad.Places, func(p fault.Place) bool { return p.Location == at || strings.HasPrefix(p.Location, at+".") })
}
