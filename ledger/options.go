package ledger

import (
	"slices"

	"zhiben/internal/lang"
	"zhiben/pack"
)

// Options is a closed list of codes, from low to high.
type Options struct {
	Name  string
	Items []Option
}

// Option is one code of a list.
type Option struct {
	Key     string
	Title   lang.Text
	Under   string   // the code that this one is a part of
	Was     []string // earlier codes
	Retired bool     // stays with the records that hold it and is not given any more
}

// Offered are the codes that may be given.
func (o *Options) Offered() []Option {
	return slices.DeleteFunc(slices.Clone(o.Items), func(i Option) bool { return i.Retired })
}

// Item finds a code; nil where the list lacks it, or there is no list.
func (o *Options) Item(key string) *Option {
	if o == nil {
		return nil
	}
	for i := range o.Items {
		if o.Items[i].Key == key {
			return &o.Items[i]
		}
	}
	return nil
}

// readOption reads a code: its title alone, or a map that has one.
func readOption(t *pack.Tree, e pack.Entry, path string) Option {
	if e.Node == nil || e.Node.Get("title") == nil {
		return Option{Key: e.Key, Title: pack.Title(e.Node, path, t.List)}
	}
	r := pack.Read(e.Node, path, t.List)
	o := Option{Key: e.Key, Title: r.Title("title"), Under: r.Text("under"), Was: r.Texts("was"), Retired: r.Bool("retired")}
	r.Done()
	return o
}

func readOptions(t *pack.Tree) map[string]*Options {
	out := map[string]*Options{}
	for _, e := range t.Of("options") {
		path := "options." + e.Key
		r := pack.Read(e.Node, path, t.List)
		o := &Options{Name: e.Key}
		for _, item := range r.Map("items") {
			o.Items = append(o.Items, readOption(t, item, path+"."+item.Key))
		}
		r.Done()
		for _, i := range o.Items {
			if i.Under != "" && (o.Item(i.Under) == nil || i.Under == i.Key) {
				t.List.Add(valueAt(e.Node.Get("items").Get(i.Key), "under", e.Pos), "N149", "%s.%s.under: no other code `%s`", path, i.Key, i.Under)
			}
		}
		if len(o.Items) == 0 {
			t.List.Add(e.Pos, "N106", "%s has no `items`", path)
		}
		out[e.Key] = o
	}
	return out
}
