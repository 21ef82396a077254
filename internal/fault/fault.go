// Package fault is the one error type that reaches people: what kind of failure it is, a stable code, a sentence in both
// languages that says what is wrong and what to do, and where. Every other error is an internal one.
package fault

import (
	"errors"

	"zhiben/internal/lang"
)

// Kind is what a failure means to the caller; the server maps it to an HTTP status in one table.
type Kind int

const (
	Internal        Kind = iota
	Invalid              // what was sent cannot be used
	NotFound             // no such thing, or outside the caller's scope
	Forbidden            // there, but not for this post
	Unauthenticated      // nobody is logged in
	Conflict             // the thing is in a state that does not allow it
	Changed              // somebody else changed it since it was read
	Unversioned          // a change that must say what was read does not
	TooLarge
	TooMany
	Unavailable
)

// Place is one field of the input that is wrong.
type Place struct {
	Location string    `json:"location"`
	Message  lang.Text `json:"message"`
}

// Error is a failure that a person can act on.
type Error struct {
	Kind   Kind
	Code   string // stable, for programs: changed, needs_fields
	Text   lang.Text
	Places []Place
	Extra  map[string]any // extension members of the problem document
	Err    error          // the cause, for the log only
}

func (e *Error) Error() string {
	if e.Err != nil {
		return e.Code + ": " + e.Text.In(lang.EN) + ": " + e.Err.Error()
	}
	return e.Code + ": " + e.Text.In(lang.EN)
}

func (e *Error) Unwrap() error { return e.Err }

// New makes an error from a Chinese and an English sentence.
func New(kind Kind, code, zh, en string) *Error {
	return &Error{Kind: kind, Code: code, Text: lang.Both(zh, en)}
}

// Newf is New with values for both sentences, in the same order; a lang.Text among them is said in each language.
func Newf(kind Kind, code, zh, en string, args ...any) *Error {
	return &Error{Kind: kind, Code: code, Text: lang.Bothf(zh, en, args...)}
}

// With adds an extension member.
func (e *Error) With(name string, value any) *Error {
	if e.Extra == nil {
		e.Extra = map[string]any{}
	}
	e.Extra[name] = value
	return e
}

// At adds the place of one wrong field.
func (e *Error) At(location, zh, en string) *Error {
	e.Places = append(e.Places, Place{Location: location, Message: lang.Both(zh, en)})
	return e
}

// Of is the fault in an error's chain, or nil.
func Of(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return nil
}

// Is reports whether the error is a fault with this code.
func Is(err error, code string) bool {
	e := Of(err)
	return e != nil && e.Code == code
}
