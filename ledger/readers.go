package ledger

import (
	"reflect"
	"slices"
	"strings"

	"zhiben/expr"
)

// ParamReaders tells for each param what reads it, by dotted paths as packs write them: ledger.hazard.clocks.rectify.
func (s *Set) ParamReaders() map[string][]string {
	out := map[string][]string{}
	visit := func(path string, p *expr.Program) {
		for _, name := range p.Reads().Params {
			if !slices.Contains(out[name], path) {
				out[name] = append(out[name], path)
			}
		}
	}
	for _, d := range s.All() {
		programs(reflect.ValueOf(d), "ledger."+d.Name, visit)
	}
	for construct, list := range map[string]any{"role": s.Roles, "population": s.Populations, "rule": s.Rules, "ladder": s.Ladders, "letter": s.Letters} {
		programs(reflect.ValueOf(list), construct, visit)
	}
	for _, seed := range s.Seeds {
		programs(reflect.ValueOf(seed.Values), "seed."+seed.Ledger+"."+seed.Key, visit)
	}
	for _, paths := range out {
		slices.Sort(paths)
	}
	return out
}

// programs shows the expressions that a part of a definition holds, with the path of the part that has a key.
func programs(v reflect.Value, path string, visit func(string, *expr.Program)) {
	switch v.Kind() {
	case reflect.Pointer:
		if p, ok := v.Interface().(*expr.Program); ok {
			if p != nil {
				visit(path, p)
			}
			return
		}
		if _, role := v.Interface().(*Role); role && !strings.HasPrefix(path, "role") { // its own part says what it reads
			return
		}
		if !v.IsNil() {
			programs(v.Elem(), path, visit)
		}
	case reflect.Slice:
		for i := range v.Len() {
			programs(v.Index(i), path, visit)
		}
	case reflect.Struct:
		if key := v.FieldByName("Key"); key.IsValid() && key.Kind() == reflect.String {
			path += "." + key.String()
		}
		for i := range v.NumField() {
			field := v.Type().Field(i)
			if !field.IsExported() {
				continue
			}
			at := path
			if kind := field.Type.Kind(); kind == reflect.Slice && field.Type.Elem().Kind() == reflect.Pointer || field.Type == reflect.TypeFor[[]Guard]() {
				at += "." + strings.ToLower(field.Name)
			}
			programs(v.Field(i), at, visit)
		}
	}
}
