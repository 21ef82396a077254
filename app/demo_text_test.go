package app

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"zhiben/calendar"
)

func TestExpand(t *testing.T) {
	tests := []struct{ text, today, want string }{
		{"{Y-1}年底前", "2026-11-24", "2025年底前"},
		{"（{Y-1}—{Y+1}年）", "2026-11-24", "（2025—2027年）"},
		{"{YM+1}底前", "2026-11-24", "2026年12月底前"},
		{"{YM+1}底前", "2026-12-31", "2027年1月底前"},
		{"{YM+1}底前", "2024-01-31", "2024年2月底前"},
		{"{YM-1}和{YM}", "2026-01-05", "2025年12月和2026年1月"},
		{"{D+8}前，{D}、{D-24}", "2026-11-24", "2026年12月2日前，2026年11月24日、2026年10月31日"},
		{"{D+1}", "2024-02-28", "2024年2月29日"},
		{"{Y-}{y}{YMD}{Y+1234}{}", "2026-11-24", "{Y-}{y}{YMD}{Y+1234}{}"},
		{"没有日期", "2026-11-24", "没有日期"},
	}
	for _, tt := range tests {
		if got := Expand(tt.text, calendar.MustDate(tt.today)); got != tt.want {
			t.Errorf("Expand(%q, %s) = %q; want %q", tt.text, tt.today, got, tt.want)
		}
	}
}

func demoFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile("../packs/demo/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

var (
	measureLine = regexp.MustCompile(`(?m)^[0-9]+\..*（牵头单位：(.+?)；配合单位：(.+)）$`)
	monthDate   = regexp.MustCompile(`([0-9]{4})年(?:([0-9]{1,2})月)?`)
)

// Whenever the product is first started, the plan is fully dated and stays inside its three years.
func TestDemonstrationPlansOnEveryStart(t *testing.T) {
	for _, name := range []string{"plan.txt", "plan_revised.txt"} {
		text := demoFile(t, name)
		if n := len(measureLine.FindAllString(text, -1)); n != 25 {
			t.Errorf("%s: %d measures name their units; want 25", name, n)
		}
		for day := calendar.MustDate("2027-12-01"); day.Before(calendar.MustDate("2029-02-01")); day = day.AddDays(1) {
			expanded := Expand(text, day)
			if i := strings.IndexAny(expanded, "{}"); i >= 0 {
				t.Fatalf("%s on %s: a placeholder is left: %.40s", name, day, expanded[i:])
			}
			past, future := 0, 0
			for _, found := range monthDate.FindAllStringSubmatch(expanded, -1) {
				year := calendar.MustDate(found[1] + "-01-01").Year
				if year < day.Year-2 || year > day.Year+1 {
					t.Fatalf("%s on %s: %s lies outside the plan", name, day, found[0])
				}
				if year < day.Year {
					past++
				}
				if year > day.Year {
					future++
				}
			}
			if past < 10 || future < 10 {
				t.Fatalf("%s on %s: %d dates in earlier years, %d in later ones", name, day, past, future)
			}
		}
	}
}

func TestRevisionChangesAFewLines(t *testing.T) {
	before, after := strings.Split(demoFile(t, "plan.txt"), "\n"), strings.Split(demoFile(t, "plan_revised.txt"), "\n")
	if len(before) != len(after) {
		t.Fatalf("%d lines became %d", len(before), len(after))
	}
	var changed []string
	for i := range before {
		if before[i] != after[i] {
			label, _, _ := strings.Cut(before[i], ".")
			if strings.HasPrefix(before[i], label+".") {
				changed = append(changed, label)
			}
		}
	}
	if want := []string{"3", "10", "11", "15", "17", "21", "22"}; !slices.Equal(changed, want) {
		t.Errorf("measures %v changed; packs/demo/README.md says %v", changed, want)
	}
}

// countyFile mirrors packs/demo/units.yaml.
type countyFile struct {
	Units map[string]struct {
		Kind, Name, Parent, Code string
		Aliases                  []string
	}
	People map[string]struct {
		Name, Login, Role, Unit string
		Also                    struct{ Role, Unit string }
	}
}

func readCountyFile(t *testing.T) countyFile {
	t.Helper()
	var c countyFile
	if err := yaml.UnmarshalWithOptions([]byte(demoFile(t, "units.yaml")), &c, yaml.Strict()); err != nil {
		t.Fatal(err)
	}
	return c
}

// names maps every name and alias to its unit's key; one that two units bear is an error.
func (c countyFile) names(t *testing.T) map[string]string {
	t.Helper()
	names := map[string]string{}
	for key, u := range c.Units {
		for _, name := range append([]string{u.Name}, u.Aliases...) {
			if other, taken := names[name]; taken {
				t.Errorf("%s is a name of both %s and %s", name, other, key)
			}
			names[name] = key
		}
	}
	return names
}

// groups are the base pack's phrases for many units at once.
func groups(t *testing.T) map[string][]string {
	t.Helper()
	policy, err := LoadPolicy()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for _, g := range policy.Plans.Groups {
		for _, phrase := range g.Phrases {
			out[phrase] = g.Kinds
		}
	}
	return out
}

func TestDemonstrationUnits(t *testing.T) {
	c := readCountyFile(t)
	codes := map[string]string{}
	kinds := map[string]int{}
	for key, u := range c.Units {
		kinds[u.Kind]++
		parent, ok := c.Units[u.Parent]
		if u.Kind == "county" {
			if u.Parent != "" {
				t.Errorf("%s has the parent %s", key, u.Parent)
			}
		} else if !ok {
			t.Errorf("%s: no parent %q", key, u.Parent)
		}
		territory := u.Kind == "town" || u.Kind == "zone" || u.Kind == "village"
		if territory && !strings.HasPrefix(u.Code, parent.Code) {
			t.Errorf("%s: code %s does not continue its parent's %s", key, u.Code, parent.Code)
		}
		if other, taken := codes[u.Code]; taken {
			t.Errorf("%s and %s share the code %s", key, other, u.Code)
		}
		codes[u.Code] = key
	}
	for kind, least := range map[string]int{"county": 1, "department": 15, "town": 12, "zone": 1, "village": 5, "enterprise": 20} {
		if kinds[kind] < least {
			t.Errorf("%d units of kind %s; want at least %d", kinds[kind], kind, least)
		}
	}
	names := c.names(t)
	for words, of := range groups(t) {
		if unit, taken := names[words]; taken {
			t.Errorf("%s is both a group and a name of %s", words, unit)
		}
		for _, kind := range of {
			if kinds[kind] == 0 {
				t.Errorf("%s stands for units of kind %s; there are none", words, kind)
			}
		}
	}
}

func TestDemonstrationPeople(t *testing.T) {
	c := readCountyFile(t)
	at := map[string][]string{ // where each role is held
		"system_admin": {"county", "town"}, "security_admin": {"county"}, "audit_admin": {"county"}, "auditor": {"county"}, "committee_director": {"county"}, "leader": {"county"},
		"committee_office": {"department"}, "department_officer": {"department"}, "regulator": {"department"}, "sector_regulator": {"department"}, "town_office": {"town", "zone"},
		"village_officer": {"village"}, "enterprise_manager": {"enterprise"}, "principal": {"enterprise"},
	}
	logins, held, manned := map[string]string{}, map[string]int{}, map[string]bool{}
	for key, p := range c.People {
		unit, ok := c.Units[p.Unit]
		if !ok || !slices.Contains(at[p.Role], unit.Kind) {
			t.Errorf("%s: role %q at unit %q of kind %q", key, p.Role, p.Unit, unit.Kind)
		}
		if other, taken := logins[p.Login]; taken || p.Login == "" || p.Name == "" {
			t.Errorf("%s: name %q, login %q (also of %q)", key, p.Name, p.Login, other)
		}
		logins[p.Login] = key
		held[p.Role]++
		manned[p.Unit] = true
	}
	for role := range at {
		if held[role] == 0 {
			t.Errorf("nobody is %s", role)
		}
	}
	for key, u := range c.Units {
		if slices.Contains([]string{"department", "town", "zone"}, u.Kind) && !manned[key] {
			t.Errorf("nobody works at %s", u.Name)
		}
	}
}

// The plan names only units that the county has, so that every measure can be issued.
func TestDemonstrationPlanNamesKnownUnits(t *testing.T) {
	c := readCountyFile(t)
	names := c.names(t)
	for _, file := range []string{"plan.txt", "plan_revised.txt"} {
		for _, m := range measureLine.FindAllStringSubmatch(demoFile(t, file), -1) {
			if _, ok := names[m[1]]; !ok {
				t.Errorf("%s: lead %s is no unit", file, m[1])
			}
			for _, co := range strings.FieldsFunc(m[2], func(r rune) bool { return r == '、' || r == '，' }) {
				if names[co] == "" && groups(t)[co] == nil {
					t.Errorf("%s: %s is neither a unit nor a group", file, co)
				}
			}
		}
	}
}
