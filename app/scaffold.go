package app

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"zhiben/pack"
)

//go:embed scaffold
var scaffold embed.FS

// Scaffold is a ledger to begin with.
type Scaffold struct {
	Folder string // of the pack; it may be there already
	Name   string // of the ledger
	Title  string // of the ledger, Chinese
	EN     string // the same in English; empty: made of the name
	Kind   string // records, unit, asset, reference
	Region string // code of the county whose pack it is; empty: it stays to be written in
}

var (
	packKey    = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
	goodRegion = regexp.MustCompile(`^[0-9]{6}([0-9]{3}){0,2}$`)
	notKey     = regexp.MustCompile(`[^a-z0-9]+`)
	goodTitles = regexp.MustCompile(`^[^\x00-\x1f"'\\:#{}\[\],&*!|>%@` + "`" + `]+$`)
)

// Write makes the pack's folder where there is none, and in it a ledger with its lifecycle, a role, a deadline and cases, and what editors
// need; the pack passes check and cases as it is. A file that is there is never written over: of the ledger's own that is an error, the
// pack's are left as they are. written are the files made.
func (s Scaffold) Write() (written []string, err error) {
	if err := s.fit(); err != nil {
		return nil, err
	}
	if s.EN == "" {
		words := strings.ReplaceAll(s.Name, "_", " ")
		s.EN = strings.ToUpper(words[:1]) + words[1:]
	}
	full, err := filepath.Abs(s.Folder)
	if err != nil {
		return nil, err
	}
	key := strings.Trim(notKey.ReplaceAllString(strings.ToLower(filepath.Base(full)), "_"), "_")
	if !packKey.MatchString(key) || key == "base" {
		key = "county_pack"
	}
	files := []struct {
		name, from string
		own        bool // of the ledger
	}{{s.Name + ".yaml", s.Kind + ".yaml", true}, {s.Name + "_cases.yaml", s.Kind + "_cases.yaml", true}, {"pack.yaml", "pack.yaml", false}, {"pack.schema.json", "", false}}
	if err := os.MkdirAll(s.Folder, 0o755); err != nil {
		return nil, err
	}
	for _, f := range files {
		path := filepath.Join(s.Folder, f.name)
		text := pack.Schema()
		if f.from != "" {
			if text, err = s.fill(f.from, key); err != nil {
				return written, err
			}
		}
		switch err := create(path, text); {
		case err == nil:
			written = append(written, path)
		case errors.Is(err, fs.ErrExist) && !f.own:
		case errors.Is(err, fs.ErrExist):
			return written, fmt.Errorf("%s is there already and is not written over; choose another --name", path)
		default:
			return written, err
		}
	}
	return written, nil
}

// fit refuses names that mean something already, and titles that YAML would read otherwise.
func (s Scaffold) fit() error {
	if s.Region != "" && !goodRegion.MatchString(s.Region) {
		return fmt.Errorf("--region %s: a region code has six digits, of towns nine and of villages twelve: 990826", s.Region)
	}
	if !packKey.MatchString(s.Name) {
		return fmt.Errorf("--name %s: a name has small letters, digits and underscores and begins with a letter: fire_lane", s.Name)
	}
	for _, title := range []string{s.Title, s.EN} {
		if title != "" && !goodTitles.MatchString(title) || strings.TrimSpace(title) != title {
			return fmt.Errorf("the title %q has signs that pack files read otherwise; leave out quotes, brackets, colons and commas, they can be written in later", title)
		}
	}
	var folders []string
	if _, err := os.Stat(s.Folder); err == nil {
		folders = append(folders, s.Folder)
	}
	t, err := LoadPacks(folders...)
	if err != nil {
		return err
	}
	if err := t.List.Err(); err != nil {
		return err
	}
	if t.Body("ledger", s.Name) != nil {
		return fmt.Errorf("there is a ledger %s already; choose another --name, or change that one with an override", s.Name)
	}
	return nil
}

func (s Scaffold) fill(from, key string) ([]byte, error) {
	src, err := scaffold.ReadFile("scaffold/" + from)
	if err != nil {
		return nil, err
	}
	region := ""
	if s.Region != "" {
		region = `, region: "` + s.Region + `"`
	}
	values := strings.NewReplacer("‹region›", region, "‹pack›", key, "‹name›", s.Name, "‹title›", s.Title, "‹en›", s.EN)
	return []byte(values.Replace(string(src))), nil
}

// create writes a file that is not there yet.
func create(path string, text []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	return errors.Join(err, f.Close())
}
