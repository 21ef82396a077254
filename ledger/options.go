package ledger

import (
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
	Key   string
	Title lang.Text
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

func readOptions(t *pack.Tree) map[string]*Options {
	out := map[string]*Options{}
	for _, e := range t.Of("options") {
		path := "options." + e.Key
		r := pack.Read(e.Node, path, t.List)
		o := &Options{Name: e.Key}
		for _, item := range r.Map("items") {
			title := item.Node
			if title != nil && title.Get("title") != nil {
				ir := pack.Read(item.Node, path+"."+item.Key, t.List)
				title = ir.Get("title")
				ir.Done()
			}
			o.Items = append(o.Items, Option{Key: item.Key, Title: pack.Title(title, path+"."+item.Key, t.List)})
		}
		r.Done()
		if len(o.Items) == 0 {
			t.List.Add(e.Pos, "N106", "%s has no `items`", path)
		}
		out[e.Key] = o
	}
	return out
}
