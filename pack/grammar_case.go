package pack

var (
	moment = &Form{Says: "`2026-06-30 09:00`", kind: textForm, Match: `^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$`}
	later  = &Form{Says: "`2026-06-30 09:00`, or `+5 workdays`", kind: textForm, Match: `^(\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?|\+\d{1,5} (hour|day|workday|week|month|year)s?)$`}
)

var caseForm = keyed(
	Key{"title", title, "What the case shows.", false},
	Key{"now", moment, "When it begins.", true},
	Key{"given", keyed(
		Key{"units", named(&Form{Says: "`{kind: {fields}}`", kind: mapForm, Keys: []Key{{"under", name, "The unit it stands under; left out: the nearest that may stand above it.", false}, {"name", plainText, "What it is called; left out: its key.", false}},
			Rest: named(value)}), "Units by name: their kind and their fields.", false},
		Key{"posts", named(&Form{Says: "`role at unit`, or a list", kind: someForm, Each: plainText}), "Persons by name: the posts they hold.", false},
		Key{"params", named(anything), "Params and their values.", false},
		Key{"records", named(&Form{Says: "`{ledger: {fields}, state}`", kind: mapForm, Keys: []Key{
			{"state", name, "The state it is in; left out: where its first starting move leads.", false},
			{"since", later, "When it entered the state; left out: now.", false}},
			Rest: named(value)}), "Records by name: their ledger with their fields and `unit`.", false},
	), "What is there before.", false},
	Key{"when", listOf(&Form{Says: "step", kind: mapForm, Keys: []Key{
		{"at", later, "When; alone, only the clock moves.", false},
		{"with", with, "The fields that are entered, and `unit`.", false},
		{"reason", plainText, "The reason that is given.", false},
		{"files", texts, "Names of files that are attached.", false},
		{"refused", name, "The refusal that is expected: the key of a guard, or the code of a fault.", false},
		{"expect", expectForm, "What must hold here.", false}},
		Rest: &Form{Says: "`record.move`, or `new ledger name`", kind: textForm}}), "What happens, step by step: `{wang: h1.judge, with: {clause: c1}}`.", false},
	Key{"then", expectForm, "What must hold at the end.", false},
)

var expectForm = &Form{Name: "expect", Says: "expectations", kind: mapForm, Keys: []Key{
	{"letters", named(names), "Kinds of letter: who got one.", false},
	{"notices", named(&Form{Says: "text, list, or number", kind: someForm, Each: plainText}), "Persons: what they were told.", false},
	{"populations", named(keyed(
		Key{"is", names, "Exactly these.", false},
		Key{"with", names, "These at least.", false},
		Key{"without", names, "None of these.", false})), "Who belongs to a population.", false},
	{"count", named(whole), "Ledgers: how many records they have.", false}},
	Rest: &Form{Says: "`{state, field: value}`", kind: mapForm, Keys: []Key{
		{"state", name, "The state it is in.", false},
		{"overdue", &Form{Says: "clock or clocks", kind: someForm, Each: plainText}, "The clocks whose deadline has passed.", false},
		{"step", &Form{Says: "name, or `null`"}, "The ladder's step it is on.", false},
		{"due", &Form{Says: "day, or `null`"}, "The nearest deadline.", false},
		{"light", oneOf("grey", "green", "yellow", "red", "none"), "Its light; `none` when it has ended.", false},
		{"voided", yesNo, "It was voided.", false}},
		Rest: anything}}
