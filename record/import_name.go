package record

import (
	"slices"
	"strings"

	"zhiben/ledger"
	"zhiben/store"
	"zhiben/unit"
)

// candidate is what a name may mean.
type candidate struct{ id, title string }

// nameKind says among what a name is looked for.
type nameKind struct {
	kind   string // unit, home, person, or a ledger
	filter string // of units: their kind
}

// names are what names were found to mean, by kind; they are looked up together before the rows of a chunk are judged.
type names map[nameKind]map[string][]candidate

// kindsOf says where the names of a field are looked for.
func (im *importing) kindsOf(f *ledger.Field) []nameKind {
	switch f.Type.Name() {
	case "unit", "units":
		return []nameKind{{kind: "unit"}}
	case "person", "persons":
		return []nameKind{{kind: "person"}}
	case "ref", "refs":
		var out []nameKind
		to := f.To
		if f.To[0] == ledger.AnyRow {
			to = nil
			for _, d := range im.s.Ledgers.Tables() {
				to = append(to, d.Name)
			}
		}
		for _, name := range to {
			if d := im.s.Ledgers.Get(name); d != nil && d.Is == ledger.Units {
				out = append(out, nameKind{"unit", name})
			} else if d != nil {
				out = append(out, nameKind{kind: name})
			}
		}
		return out
	}
	return nil
}

// aboutKinds says where the names in the columns about unit, person and asset are looked for.
func (im *importing) aboutKinds(key string) []nameKind {
	switch key {
	case SheetUnit:
		return []nameKind{{kind: "home"}}
	case SheetPerson:
		return im.family(ledger.Persons)
	case SheetAsset:
		return im.family(ledger.Assets)
	}
	return nil
}

func (im *importing) family(of ledger.Sort) []nameKind {
	var out []nameKind
	for _, d := range im.s.Ledgers.Tables() {
		if d.Is == of && (len(im.d.About) == 0 || slices.Contains(im.d.About, d.Name)) {
			out = append(out, nameKind{kind: d.Name})
		}
	}
	if of == ledger.Persons {
		out = append(out, nameKind{kind: "person"})
	}
	return out
}

// look finds what names mean that are not known yet.
func (im *importing) look(tx *store.Tx, wanted map[nameKind]map[string]bool) error {
	for kind, texts := range wanted {
		known := im.names[kind]
		if known == nil || len(known) > 50_000 {
			known = map[string][]candidate{}
			im.names[kind] = known
		}
		var unknown []string
		for text := range texts {
			if _, ok := known[text]; !ok {
				unknown = append(unknown, text)
				known[text] = nil
			}
		}
		slices.Sort(unknown)
		if len(unknown) == 0 {
			continue
		}
		var err error
		switch kind.kind {
		case "unit", "home":
			err = im.lookUnits(tx, kind, unknown, known)
		case "person":
			err = im.lookPersons(tx, unknown, known)
		default:
			err = im.lookRecords(tx, im.s.Ledgers.Get(kind.kind), unknown, known)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (im *importing) lookUnits(tx *store.Tx, kind nameKind, written []string, known map[string][]candidate) error {
	found, err := unit.Named(tx, im.a.Unit.Region, written)
	if err != nil {
		return err
	}
	for text, units := range found {
		var titles map[string]string
		if len(units) > 1 {
			if titles, err = unit.PathNames(tx, units); err != nil {
				return err
			}
		}
		for _, u := range units {
			if kind.filter != "" && u.Kind != kind.filter {
				continue
			}
			if kind.kind == "home" {
				if seen, err := im.a.Sees(tx, u); err != nil {
					return err
				} else if !seen {
					continue
				}
			}
			known[text] = append(known[text], candidate{u.ID, titles[u.ID]})
		}
	}
	return nil
}

// byNumber finds the person who has an identity number and holds a post that the actor sees; nobody else is told of.
func (im *importing) byNumber(tx *store.Tx, model *unit.Model, text string) (string, error) {
	id, _, found, err := model.FindPerson(tx, im.a.Unit.Region, text)
	if err != nil || !found {
		return "", err
	}
	posts, err := unit.Posts(tx, id)
	if err != nil {
		return "", err
	}
	seen, err := im.a.SeesAny(tx, posts)
	if !seen {
		id = ""
	}
	return id, err
}

// lookPersons finds persons whom the actor may turn to: by name, with a unit in brackets behind it where several have it, or by identity
// number.
func (im *importing) lookPersons(tx *store.Tx, written []string, known map[string][]candidate) error {
	model := im.s.Units
	if model == nil {
		model = &unit.Model{}
	}
	for _, text := range written {
		if id, err := im.byNumber(tx, model, text); err != nil || id != "" {
			if err != nil {
				return err
			}
			known[text] = append(known[text], candidate{id, unit.MaskedName(text)})
			continue
		}
		name, at, _ := strings.Cut(strings.NewReplacer("（", "(", "）", ")").Replace(text), "(")
		name, at = strings.TrimSpace(name), strings.TrimSuffix(strings.TrimSpace(at), ")")
		posts, err := model.Directory(tx, im.a, "", name, false, 100)
		if err != nil {
			return err
		}
		for _, p := range posts {
			if p.Name != name || at != "" && p.Unit.Name != at {
				continue
			}
			if !slices.ContainsFunc(known[text], func(c candidate) bool { return c.id == p.Person }) {
				known[text] = append(known[text], candidate{p.Person, p.Name + "（" + p.Unit.Name + "）"})
			}
		}
	}
	return nil
}

// lookRecords finds records of the actor's scope by number or by what names them.
func (im *importing) lookRecords(tx *store.Tx, d *ledger.Definition, written []string, known map[string][]candidate) error {
	subject := d.Subject()
	slim := *d
	slim.Fields = []*ledger.Field{subject}
	for chunk := range slices.Chunk(written, 200) {
		var args store.Args
		in := store.In(&args, chunk)
		by := []string{`"s_number" IN ` + in}
		if slices.Contains([]string{"TEXT"}, subject.Type.Column(tx.Postgres)) {
			by = append(by, subject.Column()+" IN "+in)
		}
		seen, err := scope(tx, im.a, d, &args)
		if err != nil {
			return err
		}
		query := `SELECT ` + columns(&slim) + ` FROM ` + d.Table() + ` WHERE "s_voided" IS NULL AND (` + strings.Join(by, " OR ") + `) AND ` + seen + ` ORDER BY "s_id" LIMIT 2000`
		records, err := im.s.scan(tx, &slim, query, args.Values)
		if err != nil {
			return err
		}
		for _, r := range records {
			title, _ := r.Values[subject.Key].(string)
			shown := strings.Trim(r.Number+" "+title, " ")
			for _, text := range []string{r.Number, title} {
				if slices.Contains(chunk, text) && !slices.ContainsFunc(known[text], func(c candidate) bool { return c.id == r.ID }) {
					known[text] = append(known[text], candidate{r.ID, shown})
				}
			}
		}
	}
	return nil
}

// name is the identifier of what a name in a field means; of several the one that the record has already.
func (im *importing) name(_ *store.Tx, f *ledger.Field, text string, had any) (any, *trouble, error) {
	id, bad := im.pick(im.kindsOf(f), text, flat(had))
	if bad != nil {
		return nil, bad, nil
	}
	return id, nil, nil
}

func (im *importing) pick(kinds []nameKind, text string, had []string) (string, *trouble) {
	var found []candidate
	for _, kind := range kinds {
		for _, c := range im.names[kind][text] {
			if slices.Contains(had, c.id) {
				return c.id, nil
			}
			if !slices.ContainsFunc(found, func(f candidate) bool { return f.id == c.id }) {
				found = append(found, c)
			}
		}
	}
	switch len(found) {
	case 0:
		if slices.ContainsFunc(kinds, im.own) {
			return "", wrong("没有“%s”，或不在您的管辖范围；不能引用同一文件中新增的行，请先导入被引用的行", "there is no “%s”, or it is outside your territory; a row cannot name a new row of the same file: import that one first", text)
		}
		return "", wrong("没有“%s”，或不在您的管辖范围", "there is no “%s”, or it is outside your territory", text)
	case 1:
		return found[0].id, nil
	}
	var titles []string
	for _, c := range found[:min(len(found), 5)] {
		titles = append(titles, c.title)
	}
	return "", wrong("“%s”有多个，请写明是哪一个：%s", "“%s” may mean several: %s", text, strings.Join(titles, "；"))
}

// own reports whether names of a kind may mean records of the ledger that the file adds to.
func (im *importing) own(kind nameKind) bool {
	return kind.kind == im.d.Name || kind.filter == im.d.Name ||
		im.d.Is == ledger.Units && (kind.kind == "unit" || kind.kind == "home") || im.d.Is == ledger.Persons && kind.kind == "person"
}
