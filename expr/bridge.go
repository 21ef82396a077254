package expr

import "regexp"

var paramName = regexp.MustCompile(`param\.([a-z0-9_]+)`)

// This file lets callers use the typed interface while the typed core is being built; it goes when Env, Compile and Run are there.

// Env is the names an expression may use.
type Env struct{ untyped *UntypedEnv }

// Env makes an environment with these names.
func (s *Schema) Env(vars ...Var) (*Env, error) {
	names := make([]string, 0, len(vars)+1)
	for _, v := range vars {
		names = append(names, v.Name)
	}
	u, err := NewEnv(append(names, "param")...)
	return &Env{u}, err
}

// Mistakes are the mistakes of one expression.
type Mistakes []*Mistake

func (m Mistakes) Error() string { return m[0].Error() }

// Compile checks an expression; the error is Mistakes.
func (e *Env) Compile(text string, want Type) (*Program, error) {
	u, err := e.untyped.Compile(text)
	if m, ok := err.(*Mistake); ok {
		return nil, Mistakes{m}
	}
	return &Program{Text: text, Type: want, untyped: u}, err
}

// CompileSQL checks an expression that must translate to SQL.
func (e *Env) CompileSQL(text string, want Type) (*Program, error) { return e.Compile(text, want) }

// Run evaluates over the named values.
func (p *Program) Run(w World, values map[string]any) (any, error) {
	params := map[string]any{}
	for _, m := range paramName.FindAllStringSubmatch(p.Text, -1) {
		v, err := w.Param(m[1])
		if err != nil {
			return nil, err
		}
		params[m[1]] = v
	}
	plain := map[string]any{"param": params}
	for name, v := range values {
		if row, ok := v.(Value); ok {
			fields := map[string]any{"id": row.ID}
			for k, f := range row.Fields {
				fields[k] = f
			}
			v = fields
		}
		plain[name] = v
	}
	return p.untyped.Run(plain)
}
