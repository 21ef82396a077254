package read

import (
	"fmt"
	"zhiben/internal/lang"

	"github.com/goccy/go-yaml"
)

// opWords are the words before and after a number that say which side of it is meant.
type opWords struct {
	Before []string `yaml:"before"`
	After  []string `yaml:"after"`
}

// vocabularyFile is the construct `reading` as it stands in a pack. packs/base/reading.yaml explains each list.
type vocabularyFile struct {
	Annex  []string `yaml:"annex"`
	Titles []string `yaml:"titles"`
	Covers []string `yaml:"covers"`
	Dates  struct {
		Years       map[string]int    `yaml:"years"`
		Halves      map[string]int    `yaml:"halves"`
		Quarters    []string          `yaml:"quarters"`
		Ends        []string          `yaml:"ends"`
		Before      []string          `yaml:"before"`
		Inside      []string          `yaml:"inside"`
		Since       []string          `yaml:"since"`
		Ranges      []string          `yaml:"ranges"`
		Joins       []string          `yaml:"joins"`
		NextYear    []string          `yaml:"next_year"`
		MonthOf     []string          `yaml:"month_of"`
		LeadBy      []string          `yaml:"lead_by"`
		LeadFrom    []string          `yaml:"lead_from"`
		LeadIn      []string          `yaml:"lead_in"`
		Modals      []string          `yaml:"modals"`
		Apart       []string          `yaml:"apart"`
		Attributive []string          `yaml:"attributive"`
		Past        []string          `yaml:"past"`
		Spans       map[string]string `yaml:"spans"`
		Months      map[string]int    `yaml:"months"`
		Feasts      map[string]string `yaml:"feasts"`
		Deeds       []string          `yaml:"deeds"`
		Until       []string          `yaml:"until"`
		Closing     []string          `yaml:"closing"`
		Wholly      []string          `yaml:"wholly"`
		EachOf      []string          `yaml:"each_of"`
		Gone        []string          `yaml:"gone"`
		FromNow     []string          `yaml:"from_now"`
		Winters     []string          `yaml:"winters"`
	} `yaml:"dates"`
	Validity      []string `yaml:"validity"`
	PeriodWords   []string `yaml:"period_words"`
	PastChapters  []string `yaml:"past_chapters"`
	PastNot       []string `yaml:"past_not"`
	PhaseSplit    []string `yaml:"phase_split"`
	PhaseWords    []string `yaml:"phase_words"`
	PhaseIs       []string `yaml:"phase_is"`
	PhaseChapters []string `yaml:"phase_chapters"`
	Periods       []struct {
		Every   string   `yaml:"every"`
		Each    []string `yaml:"each"`
		Short   []string `yaml:"short"`
		Counted []string `yaml:"counted"`
		Phrases []string `yaml:"phrases"`
	} `yaml:"periods"`
	Frequency struct {
		Each         []string `yaml:"each"`
		By           []string `yaml:"by"`
		Verbs        []string `yaml:"verbs"`
		Left         []string `yaml:"left"`
		Within       []string `yaml:"within"`
		Times        []string `yaml:"times"`
		NotBefore    []string `yaml:"not_before"`
		NotPeriod    []string `yaml:"not_period"`
		After        []string `yaml:"after"`
		Shorter      []string `yaml:"shorter"`
		WeekDays     []string `yaml:"week_days"`
		PartOf       []string `yaml:"part_of"`
		CountedVerbs []string `yaml:"counted_verbs"`
		OtherWords   []string `yaml:"other_words"`
	} `yaml:"frequency"`
	Quantity struct {
		Ratios     []string `yaml:"ratios"`
		Tenths     []string `yaml:"tenths"`
		Count      []string `yaml:"count"`
		Amount     []string `yaml:"amount"`
		AtLeast    opWords  `yaml:"at_least"`
		AtMost     opWords  `yaml:"at_most"`
		About      opWords  `yaml:"about"`
		Exact      []string `yaml:"exact"`
		Loose      []string `yaml:"loose"`
		Change     []string `yaml:"change"`
		Share      []string `yaml:"share"`
		Done       []string `yaml:"done"`
		Rates      []string `yaml:"rates"`
		Verbs      []string `yaml:"verbs"`
		Of         []string `yaml:"of"`
		Policy     []string `yaml:"policy"`
		Half       []string `yaml:"half"`
		OverHalf   []string `yaml:"over_half"`
		Keep       []string `yaml:"keep"`
		Stood      []string `yaml:"stood"`
		Population []string `yaml:"population"`
		Origin     []string `yaml:"origin"`
		Grants     []string `yaml:"grants"`
	} `yaml:"quantity"`
	Coverage    []string `yaml:"coverage"`
	CoverageNot []string `yaml:"coverage_not"`
	Who         struct {
		Suffixes   []string `yaml:"suffixes"`
		Grounds    []string `yaml:"grounds"`
		GroundEnds []string `yaml:"ground_ends"`
		Openers    []string `yaml:"openers"`
		Modals     []string `yaml:"modals"`
		NotModals  []string `yaml:"not_modals"`
		Acts       []string `yaml:"acts"`
		People     []string `yaml:"people"`
		Kinds      []string `yaml:"kinds"`
	} `yaml:"who"`
	Owners struct {
		Labels  []roleWords `yaml:"labels"`
		Verbs   []roleWords `yaml:"verbs"`
		By      []string    `yaml:"by"`
		Joins   []string    `yaml:"joins"`
		Longest int         `yaml:"longest"`
		Empty   []string    `yaml:"empty"`
		Table   struct {
			Number []string `yaml:"number"`
			Due    []string `yaml:"due"`
			Task   []string `yaml:"task"`
		} `yaml:"table"`
	} `yaml:"owners"`
	Triggers struct {
		Rules    []triggerWords `yaml:"rules"`
		Marks    []string       `yaml:"marks"`
		Passing  openThen       `yaml:"passing"`
		Handling openThen       `yaml:"handling"`
		Conduct  openThen       `yaml:"conduct"`
		Limits   []string       `yaml:"limits"`
	} `yaml:"triggers"`
	Reasons map[string]lang.Text `yaml:"reasons"`
}

type roleWords struct {
	Role  string   `yaml:"role"`
	Words []string `yaml:"words"`
}

type triggerWords struct {
	Name     string   `yaml:"name"`
	Open     []string `yaml:"open"`
	NotAfter []string `yaml:"not_after"`
	Close    []string `yaml:"close"`
	Then     []string `yaml:"then"`
	Near     int      `yaml:"near"`
}

type openThen struct {
	Open []string `yaml:"open"`
	Then []string `yaml:"then"`
}

// reasonKeys are the reasons the reader gives; a vocabulary must word every one.
var reasonKeys = []string{"book", "quoted", "period", "past", "attributive", "relative", "unresolved", "validity", "name", "policy",
	"scope", "plain", "table", "feast", "shorter", "keep"}

// Vocabulary is the words by which plans are read, ready for use. It is read-only and may be shared.
type Vocabulary struct {
	file vocabularyFile

	annex, titles, covers                                                                                                                                               words
	years, halves, quarters, ends, before, inside, since, ranges, joins, nextYear                                                                                       words
	leadBy, leadFrom, leadIn, modals, attributive, past, spans                                                                                                          words
	validity, phaseSplit, phaseWords, phaseChapters                                                                                                                     words
	each, eachPeriod, byPeriod, shortPeriod, counted, freqVerbs, freqLeft, freqWithin                                                                                   words
	times, notFrequency                                                                                                                                                 words
	ratios, tenths, count, amount, change, share, rates, verbs, of, policy                                                                                              words
	atLeastBefore, atLeastAfter, atMostBefore, atMostAfter, aboutBefore, aboutAfter                                                                                     words
	coverage, coverageNot                                                                                                                                               words
	whoSuffixes, whoOpeners, whoModals, whoActs, whoPeople, whoKinds, grounds, exact, loose, groundEnds, done, monthOf, notModals, apart                                words
	ownerLabels, ownerVerbs, ownerBy, ownerJoins, ownerEmpty, tableNumber, tableTask, tableDue                                                                          words
	everyOfEach, everyOfShort, everyOfCounted, roleOfLabel, roleOfVerb                                                                                                  map[string]string
	months, feasts, deeds, untilBy, closing, wholly, eachOf, gone, fromNow, winters, periodWords, shortAfter                                                            words
	notPeriod, shorter, weekDays, partOf, saidPeriod, half, overHalf, keep, stood, population, origin, countedVerbs, phaseIs, pastChapters, pastNot, grants, otherWords words
	everyOfPhrase                                                                                                                                                       map[string]string
	feastDay                                                                                                                                                            map[string]day
	rules                                                                                                                                                               []triggerRule
	marks, passingOpen, passingThen, handlingOpen, handlingThen, conductOpen, conductThen, limits                                                                       words
}

type triggerRule struct {
	name                        string
	open, notAfter, close, then words
	opens, closes               bool
	near                        int
}

// LoadVocabulary reads the construct `reading` of a pack file. Errors name line and column and quote the line.
func LoadVocabulary(src []byte) (*Vocabulary, error) {
	var doc struct {
		Reading *vocabularyFile `yaml:"reading"`
	}
	if err := yaml.UnmarshalWithOptions(src, &doc, yaml.Strict()); err != nil {
		return nil, fmt.Errorf("reading vocabulary: %w", err)
	}
	if doc.Reading == nil {
		return nil, fmt.Errorf("reading vocabulary: [1:1] the key `reading` is missing")
	}
	v := &Vocabulary{file: *doc.Reading}
	if err := v.check(src); err != nil {
		return nil, fmt.Errorf("reading vocabulary: %w", err)
	}
	v.compile()
	return v, nil
}

// every names the periods the schema of readings knows.
var everyKnown = map[string]bool{"day": true, "week": true, "two-weeks": true, "half-month": true, "ten-days": true, "month": true,
	"two-months": true, "quarter": true, "half-year": true, "year": true, "two-years": true, "three-years": true}

var rolesKnown = map[string]bool{"lead": true, "co": true, "unit": true}

var spansKnown = map[string]bool{"year": true, "month": true, "day": true}

// check looks at what decoding cannot: that named things exist and nothing the grammar needs is empty.
func (v *Vocabulary) check(src []byte) error {
	f := &v.file
	for i, p := range f.Periods {
		if !everyKnown[p.Every] {
			return at(src, fmt.Sprintf("$.reading.periods[%d].every", i), "unknown period %q", p.Every)
		}
	}
	for _, part := range []struct {
		path string
		list []roleWords
	}{{"labels", f.Owners.Labels}, {"verbs", f.Owners.Verbs}} {
		for i, l := range part.list {
			if !rolesKnown[l.Role] {
				return at(src, fmt.Sprintf("$.reading.owners.%s[%d].role", part.path, i), "unknown role %q: lead, co or unit", l.Role)
			}
		}
	}
	for word, unit := range f.Dates.Spans {
		if !spansKnown[unit] {
			return at(src, "$.reading.dates.spans", "%s: unknown unit %q: year, month or day", word, unit)
		}
	}
	for word, md := range f.Dates.Feasts {
		if _, ok := monthDayOf(md); !ok && md != "" {
			return at(src, "$.reading.dates.feasts", "%s: %q is no month and day such as 10-01", word, md)
		}
	}
	for i, r := range f.Triggers.Rules {
		if len(r.Then) == 0 || len(r.Open)+len(r.Close) == 0 {
			return at(src, fmt.Sprintf("$.reading.triggers.rules[%d]", i), "a rule needs `then`, and `open` or `close`")
		}
	}
	for _, key := range reasonKeys {
		if f.Reasons[key].ZH == "" || f.Reasons[key].EN == "" {
			return at(src, "$.reading.reasons", "the reason %q needs words in zh and en", key)
		}
	}
	if len(f.Frequency.Each) == 0 || len(f.Periods) == 0 || len(f.Dates.Before) == 0 {
		return at(src, "$.reading", "the words for periods and deadlines are missing")
	}
	return nil
}

// at makes an error that names the place of a path in the file.
func at(src []byte, path, format string, args ...any) error {
	message := fmt.Sprintf(format, args...)
	line, column := place(src, path)
	return fmt.Errorf("[%d:%d] %s", line, column, message)
}

func (v *Vocabulary) compile() {
	f := &v.file
	v.annex, v.titles, v.covers = newWords(f.Annex), newWords(f.Titles), newWords(f.Covers)
	d := &f.Dates
	v.years, v.halves, v.spans = newWords(keys(d.Years)), newWords(keys(d.Halves)), newWords(keys(d.Spans))
	v.quarters, v.ends, v.before, v.inside = newWords(d.Quarters), newWords(d.Ends), newWords(d.Before), newWords(d.Inside)
	v.since, v.ranges, v.joins, v.nextYear = newWords(d.Since), newWords(d.Ranges), newWords(d.Joins), newWords(d.NextYear)
	v.leadBy, v.leadFrom, v.leadIn = newWords(d.LeadBy), newWords(d.LeadFrom), newWords(d.LeadIn)
	v.modals, v.attributive, v.past = newWords(d.Modals), newWords(d.Attributive), newWords(d.Past)
	v.validity, v.phaseSplit, v.phaseWords = newWords(f.Validity), newWords(f.PhaseSplit), newWords(f.PhaseWords)
	v.phaseChapters = newWords(f.PhaseChapters)
	v.months, v.feasts, v.feastDay = newWords(keys(d.Months)), newWords(keys(d.Feasts)), map[string]day{}
	for word, md := range d.Feasts {
		v.feastDay[word], _ = monthDayOf(md)
	}
	v.deeds, v.untilBy, v.closing, v.wholly = newWords(d.Deeds, f.Quantity.Verbs), newWords(d.Until), newWords(d.Closing), newWords(d.Wholly)
	v.pastChapters, v.pastNot = newWords(f.PastChapters), newWords(f.PastNot)
	v.phaseIs = newWords(f.PhaseIs)
	v.winters = newWords(d.Winters)
	v.fromNow, v.periodWords = newWords(d.FromNow), newWords(f.PeriodWords)
	v.eachOf, v.gone = newWords(d.EachOf), newWords(d.Gone)
	v.compileFrequency()
	q := &f.Quantity
	v.ratios, v.tenths, v.count, v.amount = newWords(q.Ratios), newWords(q.Tenths), newWords(q.Count), newWords(q.Amount)
	v.change, v.share, v.rates, v.verbs = newWords(q.Change), newWords(q.Share), newWords(q.Rates), newWords(q.Verbs)
	v.of, v.policy = newWords(q.Of), newWords(q.Policy)
	v.atLeastBefore, v.atLeastAfter = newWords(q.AtLeast.Before), newWords(q.AtLeast.After)
	v.atMostBefore, v.atMostAfter = newWords(q.AtMost.Before), newWords(q.AtMost.After)
	v.aboutBefore, v.aboutAfter = newWords(q.About.Before), newWords(q.About.After)
	v.coverage, v.coverageNot = newWords(f.Coverage), newWords(f.CoverageNot)
	v.whoSuffixes, v.whoOpeners, v.whoModals = newWords(f.Who.Suffixes), newWords(f.Who.Openers), newWords(f.Who.Modals)
	v.exact, v.loose = newWords(q.Exact), newWords(q.Loose)
	v.grants = newWords(q.Grants)
	v.population, v.origin = newWords(q.Population), newWords(q.Origin)
	v.half, v.overHalf, v.keep, v.stood = newWords(q.Half), newWords(q.OverHalf), newWords(q.Keep), newWords(q.Stood)
	v.whoActs, v.whoPeople, v.whoKinds = newWords(f.Who.Acts), newWords(f.Who.People), newWords(f.Who.Kinds)
	v.groundEnds, v.done, v.monthOf = newWords(f.Who.GroundEnds), newWords(q.Done), newWords(d.MonthOf)
	v.apart = newWords(d.Apart)
	v.notModals = newWords(f.Who.NotModals)
	v.grounds = newWords(f.Who.Grounds)
	o := &f.Owners
	v.ownerLabels, v.roleOfLabel = roleSet(o.Labels)
	v.ownerVerbs, v.roleOfVerb = roleSet(o.Verbs)
	v.ownerBy, v.ownerJoins, v.ownerEmpty = newWords(o.By), newWords(o.Joins), newWords(o.Empty)
	v.tableDue = newWords(o.Table.Due)
	v.tableNumber, v.tableTask = newWords(o.Table.Number), newWords(o.Table.Task)
	v.compileTriggers()
}

func (v *Vocabulary) compileFrequency() {
	q := &v.file.Frequency
	v.each, v.byPeriod, v.freqVerbs, v.freqLeft = newWords(q.Each), newWords(q.By), newWords(q.Verbs), newWords(q.Left)
	v.freqWithin, v.times, v.notFrequency = newWords(q.Within), newWords(q.Times), newWords(q.NotBefore)
	v.otherWords = newWords(q.OtherWords)
	v.countedVerbs = newWords(q.CountedVerbs)
	v.shortAfter = newWords(q.After)
	v.notPeriod, v.shorter, v.weekDays, v.partOf = newWords(q.NotPeriod), newWords(q.Shorter), newWords(q.WeekDays), newWords(q.PartOf)
	v.everyOfEach, v.everyOfShort, v.everyOfCounted = map[string]string{}, map[string]string{}, map[string]string{}
	v.everyOfPhrase = map[string]string{}
	for _, p := range v.file.Periods {
		for _, w := range p.Each {
			v.everyOfEach[w] = p.Every
		}
		for _, w := range p.Short {
			v.everyOfShort[w] = p.Every
		}
		for _, w := range p.Counted {
			v.everyOfCounted[w] = p.Every
		}
		for _, w := range p.Phrases {
			v.everyOfPhrase[w] = p.Every
		}
	}
	v.saidPeriod = newWords(keys(v.everyOfPhrase))
	v.eachPeriod, v.shortPeriod, v.counted = newWords(keys(v.everyOfEach)), newWords(keys(v.everyOfShort)), newWords(keys(v.everyOfCounted))
}

func (v *Vocabulary) compileTriggers() {
	t := &v.file.Triggers
	for _, r := range t.Rules {
		v.rules = append(v.rules, triggerRule{name: r.Name, open: newWords(r.Open), notAfter: newWords(r.NotAfter), close: newWords(r.Close),
			then: newWords(r.Then), opens: len(r.Open) > 0, closes: len(r.Close) > 0, near: r.Near})
	}
	v.marks, v.limits = newWords(t.Marks), newWords(t.Limits)
	v.passingOpen, v.passingThen = newWords(t.Passing.Open), newWords(t.Passing.Then)
	v.handlingOpen, v.handlingThen = newWords(t.Handling.Open), newWords(t.Handling.Then)
	v.conductOpen, v.conductThen = newWords(t.Conduct.Open), newWords(t.Conduct.Then)
}

// monthDayOf reads 10-01 as a day without a year.
func monthDayOf(s string) (day, bool) {
	var d day
	if _, err := fmt.Sscanf(s, "%d-%d", &d.m, &d.d); err != nil || d.m < 1 || d.m > 12 || d.d < 1 || d.d > daysIn(2001, d.m) {
		return day{}, false
	}
	return d, true
}

func keys[T any](m map[string]T) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	return out
}

func roleSet(list []roleWords) (words, map[string]string) {
	role := map[string]string{}
	for _, l := range list {
		for _, w := range l.Words {
			role[w] = l.Role
		}
	}
	return newWords(keys(role)), role
}
