package read

// Kind is what sort of commitment an item is.
type Kind string

const (
	Milestone Kind = "milestone" // something to be reached by or in a given time
	Recurring Kind = "recurring" // something owed once a period
	Target    Kind = "target"    // a number or ratio to reach
	Phase     Kind = "phase"     // a phase of the plan
	Trigger   Kind = "trigger"   // after an event, who owes what (凡是…一律…)
	Open      Kind = "open"      // a measure with no date, number or frequency
)

// Span is a half-open range of Unicode code points in the text that was read.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Heading is a numbered heading: level 1 一、 level 2 （一）. Span covers its own text without the label.
type Heading struct {
	Level int    `json:"level"`
	Label string `json:"label"` // the numeral as read: 一, （三）
	Title string `json:"title"`
	Span
	Parent *string `json:"parent"` // label of the level-1 heading above, null at level 1
}

// Measure is an arabic-numbered measure with its continuation paragraphs.
type Measure struct {
	ID      string `json:"id"`    // "12"; "II-1" where numbers restart in another chapter, "II-三-1" where they do in every section
	Label   string `json:"label"` // "12." as it stands
	Title   string `json:"title"` // its first sentence or bold lead, for lists
	Heading string `json:"heading"`
	Span
	Owners []Owner `json:"owners,omitempty"`
}

// Owner is a responsible unit named in the text, as written there.
type Owner struct {
	Name string `json:"name"`
	Role string `json:"role"` // lead, co or unit (named without a role)
	Span
}

// Item is one commitment. Fields that do not belong to its kind are empty.
type Item struct {
	ID      string  `json:"id"`
	Kind    Kind    `json:"kind"`
	Measure *string `json:"measure"`           // id of the measure it stands in, null outside measures
	Heading string  `json:"heading,omitempty"` // path of heading labels where measure is null: "一/（二）"
	Span
	Quote       string   `json:"quote"` // equals text[start:end]
	What        string   `json:"what,omitempty"`
	Who         string   `json:"who,omitempty"`
	Due         string   `json:"due,omitempty"`        // ISO date, the last day that meets it
	StartDate   string   `json:"start_date,omitempty"` // ISO date
	WithinYear  bool     `json:"within_year,omitempty"`
	Coverage    *float64 `json:"coverage,omitempty"` // 1.0 for 全部/全覆盖 tied to a date
	Every       string   `json:"every,omitempty"`    // day week month two-months quarter half-year year three-years
	Min         int      `json:"min,omitempty"`
	DueMonthDay string   `json:"due_month_day,omitempty"` // "01-31" for 每年1月底前
	Value       *float64 `json:"value,omitempty"`
	ValueMax    *float64 `json:"value_max,omitempty"`
	Unit        string   `json:"unit,omitempty"`         // ratio, count or the unit's own word (万元)
	UnitWord    string   `json:"unit_word,omitempty"`    // the unit as it stands: 家, 次, %
	Op          string   `json:"op,omitempty"`           // >= <= = ~
	ExceptionOf string   `json:"exception_of,omitempty"` // id of the item whose bracketed exception this is
	Because     string   `json:"because,omitempty"`      // the words that made it an item, for the reviewer
	When        string   `json:"when,omitempty"`         // trigger: the event or condition
	Limit       string   `json:"limit,omitempty"`        // trigger: the limit of time said with it (立即)
	Owners      []Owner  `json:"owners,omitempty"`

	from        piece // where it stands in its unit
	exceptionOf int   // index + 1 of the item whose exception it is, while reading
}

// NotTaken is a sentence with a date, number or frequency that yielded no item.
type NotTaken struct {
	Span
	Quote    string `json:"quote"`
	Reason   string `json:"reason"`    // in Chinese
	ReasonEN string `json:"reason_en"` // the same in English
}

// Result is everything read out of one plan document.
type Result struct {
	Title    string     `json:"title,omitempty"`
	Number   string     `json:"number,omitempty"` // 文号, as written
	Issuer   string     `json:"issuer,omitempty"`
	Period   []string   `json:"period,omitempty"` // first and last day
	Headings []Heading  `json:"headings"`
	Measures []Measure  `json:"measures"`
	Items    []Item     `json:"items"`
	NotTaken []NotTaken `json:"not_taken"`
	Warnings []string   `json:"warnings,omitempty"`
}
