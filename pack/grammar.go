package pack

// Form is what may stand at a place of a pack. The forms of all constructs, Grammar, are the one table from which the JSON Schema for
// editors and the reference in docs/packs.md are made; a test holds the readers to it.
type Form struct {
	Name  string // of a form that occurs in several places
	Says  string // what it is, in a phrase, for the reference
	kind  formKind
	Keys  []Key    // of a map with fixed keys
	Each  *Form    // of the entries of a map, or the items of a list
	Rest  *Form    // of the entries of a map that have names of the author's beside the fixed keys
	Short *Form    // the short form that may stand instead
	Words []string // the only texts allowed
	Match string   // what a text must match
}

// Key is one key of a map.
type Key struct {
	Name     string
	Form     *Form
	Doc      string
	Required bool
}

type formKind int

const (
	anyForm   formKind = iota
	textForm           // a text or number
	wordForm           // one of Words
	boolForm           // true or false
	intForm            // a whole number
	exprForm           // an expression
	mapForm            // fixed keys
	namedForm          // names of the author's, each with an Each
	listForm           // a list of Each
	someForm           // a list of Each, or one bare
)

// Forms without parts.
var (
	anything  = &Form{Says: "any value"}
	plainText = &Form{Says: "text", kind: textForm}
	yesNo     = &Form{Says: "`true` or `false`", kind: boolForm}
	whole     = &Form{Says: "whole number", kind: intForm}
	name      = &Form{Says: "name", kind: textForm, Match: `^[a-z][a-z0-9_.]*$`}
	names     = &Form{Says: "name or list of names", kind: someForm, Each: plainText}
	texts     = &Form{Says: "text or list of texts", kind: someForm, Each: plainText}
	day       = &Form{Says: "day, `2026-06-30`", kind: textForm, Match: `^\d{4}-\d{2}-\d{2}$`}
	title     = &Form{Name: "title", Says: "text, or `{zh, en}`", kind: mapForm, Short: plainText, Keys: []Key{
		{"zh", plainText, "Chinese", true}, {"en", plainText, "English", false}}}
	expression = &Form{Name: "expression", Says: "expression", kind: exprForm}
	value      = &Form{Name: "value", Says: "literal, or `=expression`"}
	spanOrExpr = &Form{Name: "span", Says: "span, or `=expression`", kind: textForm, Match: `^(=|-?\d{1,5} (hour|day|workday|week|month|year)s?$|unset$)`}
	spans      = &Form{Says: "span or list of spans", kind: someForm, Each: spanOrExpr}
	span       = &Form{Says: "span", kind: textForm, Match: `^-?\d{1,5} (hour|day|workday|week|month|year)s?$`}
	actors     = &Form{Name: "actors", Says: "actors", kind: someForm, Each: plainText}
	with       = &Form{Name: "with", Says: "`{field: value}`", kind: namedForm, Each: value}
)

func oneOf(words ...string) *Form { return &Form{kind: wordForm, Words: words} }
func some(words ...string) *Form {
	return &Form{kind: someForm, Each: oneOf(words...)}
}
func named(each *Form) *Form  { return &Form{kind: namedForm, Each: each} }
func listOf(each *Form) *Form { return &Form{kind: listForm, Each: each} }

// called gives a form a name, under which the schema keeps it once.
func called(name string, f *Form) *Form {
	f.Name = name
	return f
}

func keyed(keys ...Key) *Form { return &Form{kind: mapForm, Keys: keys} }

// Grammar lists the constructs with the form of one declared part.
var Grammar = []Key{
	{"pack", manifestForm, "The manifest of the pack.", false},
	{"param", paramForm, "A value that differs by place, plan or date.", false},
	{"options", optionsForm, "A closed list of codes, from low to high.", false},
	{"role", roleForm, "A post, or an actor derived from the record.", false},
	{"ledger", ledgerForm, "A typed table with a lifecycle.", false},
	{"population", populationForm, "A named set of rows.", false},
	{"rule", ruleForm, "Effects that follow an event.", false},
	{"ladder", ladderForm, "Escalation, step by step, when a clock runs out.", false},
	{"letter", letterForm, "A kind of letter; sending one creates a record for each addressee.", false},
	{"template", templateForm, "A Word or Excel file with placeholders.", false},
	{"seed", named(with), "Rows of a reference ledger, by ledger and key.", false},
	{"calendar", calendarForm, "Public holidays, make-up days and named days of a year.", false},
	{"owner_group", ownerGroupForm, "How plans name many units at once.", false},
	{"matter", matterForm, "Words of a measure that point to the department of their sector.", false},
	{"handout", handoutForm, "What becomes of a confirmed commitment: `task` for its lead, `part` for each co-owner.", false},
	{"reading", anything, "The vocabulary by which plans are read; packs/base/reading.yaml explains each list.", false},
	{"override", anything, "What this pack changes of the packs below it: a dotted path and the part that is laid over it.", false},
	{"case", caseForm, "Given, when, then: an example that `zhiben pack test` runs, with a clock of its own.", false},
}

var manifestForm = keyed(
	Key{"title", title, "What people call the pack.", false},
	Key{"version", plainText, "Its version: `1.4.0`.", true},
	Key{"needs", named(plainText), "Packs that must lie below it, with a range of versions: `{base: \">=1.2 <2\"}`.", false},
	Key{"region", plainText, "The region code of the county the pack is for; it makes the pack a county's.", false},
	Key{"locked", names, "Dotted paths that packs above may not override: legal floors.", false},
)

var paramForm = keyed(
	Key{"type", plainText, "A field type, `span`, `period` or `population LEDGER`.", true},
	Key{"default", anything, "The value where nobody sets one; `unset`: the office must choose; `[{from: 2024-01-01, is: 40%}]`: by date; `{code: value}`: for each option.", true},
	Key{"title", title, "What people call it.", false},
	Key{"help", title, "What it decides.", false},
	Key{"source", title, "Where the value comes from: a regulation and its article, or who decided.", false},
	Key{"options", &Form{Says: "name, or list of codes", kind: someForm, Each: plainText}, "The codes of a param of type enum.", false},
	Key{"per", name, "Options: the param has a value for each of their codes.", false},
	Key{"combine", oneOf("nearest", "max", "min", "union"), "Which value holds when several plans set it; left out, `nearest`: that of the lowest unit.", false},
	Key{"set_by", plainText, "The right that setting it needs, instead of `param.edit`.", false},
	Key{"range", &Form{Says: "`[smallest, largest]`", kind: listForm, Each: anything}, "The values that may be set; an end that is null is open.", false},
)

var optionsForm = keyed(
	Key{"items", named(&Form{Name: "option", Says: "option", kind: mapForm, Short: plainText, Keys: []Key{
		{"title", title, "What people read.", false},
		{"zh", plainText, "Chinese, where the option is written as its title.", false},
		{"en", plainText, "English, where the option is written as its title.", false},
		{"under", name, "The code that this one is a part of.", false},
		{"was", names, "Earlier codes: records that hold them get this one.", false},
		{"retired", yesNo, "It stays with the records that hold it and is not offered any more.", false},
	}}), "The codes, in order.", true},
)

var roleForm = keyed(
	Key{"title", title, "What people call the post.", false},
	Key{"at", names, "The unit kinds where the post exists.", false},
	Key{"scope", some("territory", "sector", "assigned", "own"), "What the post sees: the county, town or zone its unit stands in; the units of its county whose industry its unit, or the post, answers for; records that name the person; its own unit with what stands below.", false},
	Key{"may", names, "Rights: `read`, `unit.edit`, `account.edit`, `post.edit`, `pack.read`, `pack.reload` …", false},
	Key{"not_with", names, "Roles that nobody holds beside this one; the two share no right. It holds both ways.", false},
	Key{"invites", names, "Roles to which holders may invite people where they see a unit: these come in by a code and make their own accounts. Only roles without rights beside `read`.", false},
	Key{"pages", names, "The ledgers in the navigation of the post, in order; the others are found among all ledgers.", false},
	Key{"derive", expression, "Persons or units that play the role for a record, instead of a post.", false},
	Key{"holding", names, "Of derived units, those who hold one of these roles there.", false},
)

var populationForm = keyed(
	Key{"title", title, "What people call the set.", false},
	Key{"of", name, "A ledger, or `post`.", true},
	Key{"given", named(plainText), "Names and types of what is asked with: `{y: int}`.", false},
	Key{"where", expression, "Which rows belong; it must translate to a query.", false},
	Key{"manual", yesNo, "Rows may be added or taken out by hand, with a reason.", false},
)

var ruleForm = keyed(
	Key{"title", title, "What people call the rule.", false},
	Key{"after", selectorForm, "The event.", true},
	Key{"for", name, "A population: a calendar rule runs once for each of its rows.", false},
	Key{"when", expression, "Only where this is true.", false},
	Key{"confirm", actors, "The effects wait for one of these.", false},
	Key{"do", effects, "What follows.", true},
)

var selectorForm = &Form{Name: "selector", Says: "event", kind: mapForm, Keys: []Key{
	{"move", name, "`ledger.move`: a move or an office verb was taken.", false},
	{"enter", name, "`ledger.state`: a record entered the state.", false},
	{"new", name, "A record of the ledger was created.", false},
	{"change", name, "`ledger.field`: the field changed.", false},
	{"passed", name, "`ledger.clock`: the deadline passed.", false},
	{"every", oneOf("day", "week", "month", "two_months", "quarter", "half_year", "year"), "Once a period.", false},
	{"day", name, "`calendar.key`: on a named day.", false},
	{"at", span, "How long after the beginning of the period or day.", false},
}}

var ladderForm = keyed(
	Key{"title", title, "What people call the ladder.", false},
	Key{"hold", expression, "The ladder stands still while this is true.", false},
	Key{"steps", named(keyed(
		Key{"title", title, "What people call the step.", false},
		Key{"wait", spanOrExpr, "From the deadline up to the first step that is not negative, then from the end of the step before.", true},
		Key{"if", expression, "Asked daily once the wait is over; the step happens when it is true.", false},
		Key{"approve", actors, "The step waits for one of these.", false},
		Key{"do", effects, "What the step does.", true},
	)), "The steps, in order.", true},
)

var letterForm = keyed(
	Key{"title", title, "What people call the letter.", false},
	Key{"ledger", name, "The ledger in which each sent letter is a record; left out: the one that says `letters: true`.", false},
	Key{"template", name, "The template it is printed from.", false},
	Key{"sign_within", spanOrExpr, "Time to sign for it.", false},
	Key{"answer_within", spanOrExpr, "Time to answer.", false},
	Key{"answer", named(fieldForm), "The fields of an answer.", false},
	Key{"ladder", name, "What happens when the time is over.", false},
)

var templateForm = keyed(
	Key{"title", title, "What people call the document.", false},
	Key{"of", name, "The ledger it is filled from; left out: any.", false},
	Key{"file", plainText, "The file beside the pack's files.", false},
	Key{"number", plainText, "How documents are numbered.", false},
)

var calendarForm = keyed(
	Key{"days", named(keyed(
		Key{"date", day, "The day, or the first of several.", true},
		Key{"to", day, "The last of several days.", false},
		Key{"work", yesNo, "`false`: a day off, also on a weekday; `true`: worked, also on a weekend. Left out: only a name.", false},
	)), "The days.", true},
)

var ownerGroupForm = keyed(
	Key{"kinds", names, "The unit kinds that are meant.", true},
	Key{"phrases", texts, "The whole names that plans use.", true},
)

var matterForm = keyed(
	Key{"words", texts, "Words of a measure.", true},
	Key{"units", texts, "Names or aliases of the unit that answers; the first that the county has.", true},
)

var handoutForm = keyed(
	Key{"ledger", name, "The ledger of the record.", true},
	Key{"move", keyed(
		Key{"past", named(name), "The starting move by how a past commitment was settled.", false},
		Key{"otherwise", name, "The starting move otherwise.", true}), "How the record begins.", true},
	Key{"if", expression, "Only where this is true.", false},
	Key{"unit", expression, "The unit the record is about.", true},
	Key{"with", named(expression), "The record's fields.", false},
)
