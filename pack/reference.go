package pack

import (
	"fmt"
	"strings"
)

// Reference is the list of all constructs and keys as Markdown, for docs/packs.md.
func Reference() string {
	r := &reference{seen: map[*Form]bool{}}
	for _, construct := range Grammar {
		r.section(3, "`"+construct.Name+"`", construct.Doc, construct.Form)
		for len(r.queue) > 0 {
			f := r.queue[0]
			r.queue = r.queue[1:]
			r.section(4, f.Name, capital(f.says())+".", f)
		}
	}
	return r.b.String()
}

// reference writes each form that has a name and keys once, after the construct where it first occurs.
type reference struct {
	b     strings.Builder
	queue []*Form
	seen  map[*Form]bool
}

func (r *reference) section(level int, heading, doc string, f *Form) {
	r.seen[f] = true
	fmt.Fprintf(&r.b, "\n%s %s\n\n%s\n", strings.Repeat("#", level), heading, doc)
	var rows []string
	inner := f
	for inner.kind == listForm || inner.kind == namedForm && len(inner.Keys) == 0 && inner.Each != nil {
		inner = inner.Each
	}
	r.rows(&rows, "", inner)
	if len(rows) > 0 {
		fmt.Fprintf(&r.b, "\n| key | value | meaning |\n| --- | --- | --- |\n%s", strings.Join(rows, ""))
	}
}

func (r *reference) rows(out *[]string, prefix string, f *Form) {
	for _, k := range f.Keys {
		required := ""
		if k.Required {
			required = " (needed)"
		}
		*out = append(*out, fmt.Sprintf("| `%s` | %s%s | %s |\n", prefix+k.Name, r.link(k.Form), required, strings.ReplaceAll(k.Doc, "|", `\|`)))
		below, step := k.Form, prefix+k.Name+"."
		for below.kind == namedForm || below.kind == listForm || below.kind == someForm {
			if below.kind == namedForm {
				step += "NAME."
			}
			if below = below.Each; below == nil {
				break
			}
		}
		if below != nil && below.Name == "" && len(below.Keys) > 0 {
			r.rows(out, step, below)
		} else if below != nil && r.own(below) && !r.seen[below] {
			r.seen[below] = true
			r.queue = append(r.queue, below)
		}
	}
	if f.Rest != nil {
		*out = append(*out, fmt.Sprintf("| `%sNAME` | %s | |\n", prefix, r.link(f.Rest)))
		if len(f.Rest.Keys) > 0 {
			r.rows(out, prefix+"NAME.", f.Rest)
		}
	}
}

// own reports that a form has a section of its own.
func (r *reference) own(f *Form) bool { return f.Name != "" && len(f.Keys) > 0 && f != title }

func (r *reference) link(f *Form) string {
	inner := f
	for inner.Each != nil && inner.Name == "" {
		inner = inner.Each
	}
	text := strings.ReplaceAll(f.says(), "|", `\|`)
	if r.own(inner) {
		return text + ", see [" + inner.Name + "](#" + inner.Name + ")"
	}
	return text
}

// says is what a form is, in a phrase.
func (f *Form) says() string {
	if f.Says != "" {
		return f.Says
	}
	switch f.kind {
	case wordForm:
		return "`" + strings.Join(f.Words, "` `") + "`"
	case namedForm:
		return "`{name: " + strings.Trim(f.Each.says(), "`") + "}`"
	case listForm, someForm:
		return "list of " + f.Each.says()
	case mapForm:
		return "map"
	}
	return "value"
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
