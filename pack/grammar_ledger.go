package pack

var ledgerForm = called("ledger", keyed(
	Key{"title", title, "What people call a record.", false},
	Key{"help", title, "What the ledger is for.", false},
	Key{"is", oneOf("record", "unit", "person", "asset", "reference"), "What its rows are; left out: records.", false},
	Key{"about", names, "The unit kinds, or ledgers of persons or assets, a record may be about; left out: any unit.", false},
	Key{"follows", oneOf("person"), "Of a ledger about persons: whichever units the person holds a post at see the records.", false},
	Key{"under", names, "Of a unit kind: the kinds it may stand under; left out: it is a root.", false},
	Key{"territory", yesNo, "Of a unit kind: it governs what stands under it.", false},
	Key{"fields", named(fieldForm), "The fields, in the order of forms.", false},
	Key{"always", guards, "What must hold after every write.", false},
	Key{"open", oneOf("follow", "keep"), "What open records do when the lifecycle changes: go on with the new one, or end on the one they began with.", false},
	Key{"states", named(stateForm), "The states of the lifecycle.", false},
	Key{"moves", named(moveForm), "The steps between states.", false},
	Key{"clocks", named(clockForm), "The deadlines.", false},
	Key{"verbs", verbsForm, "What the office verbs may do here.", false},
	Key{"number", plainText, "How records are numbered: a text with {year} {month} {region} {code} {seq:4}.", false},
	Key{"letters", yesNo, "Letters whose kind names no `ledger` are records here.", false},
	Key{"timeline", timelineForm, "How records are drawn against the months; left out: they are not.", false},
	Key{"coverage", coverageForm, "What the rows are to cover together: lists then show what nobody covers and where rows disagree.", false},
	Key{"similar", names, "Fields whose likeness hints at a duplicate.", false},
	Key{"kept_by", actors, "Who enters and retires rows, where the ledger has no lifecycle of its own.", false},
	Key{"was", names, "Earlier names of the ledger.", false},
))

var timelineForm = keyed(
	Key{"from", name, "The date on which work on a record begins, where it is empty the day it was made; left out: records are points.", false},
	Key{"to", name, "The date by which it is to be over; where it is empty the record's deadline.", true},
	Key{"under", names, "Fields: records with the same values stand together under them, by the first.", false},
	Key{"bands", &Form{Says: "`{field: options}`", kind: namedForm, Each: names}, "Records whose field has one of these options are bands behind all others: the phases of a plan.", false},
)

var coverageForm = keyed(
	Key{"of", names, "Fields with options or industry codes: every option, and every industry of a unit, is to stand in some row.", true},
	Key{"by", names, "Fields of units or persons, each of which some row has to fill; rows of the same option or industry that name different ones overlap.", true},
)

var verbsForm = func() *Form {
	off := &Form{Says: "`false`", kind: boolForm}
	return keyed(
		Key{"edit", keyed(Key{"by", actors, "Who may.", true}), "Who may change fields outside the lifecycle, while the record runs.", false},
		Key{"return", &Form{Says: "`{to: states}` or `false`", kind: mapForm, Short: off, Keys: []Key{{"to", names, "The states to which a record may be returned.", true}}}, "Return to an earlier step.", false},
		Key{"sign_for", off, "`false` takes the verb away.", false},
		Key{"hand_over", off, "`false` takes the verb away.", false},
		Key{"delegate", off, "`false` takes the verb away.", false},
		Key{"countersign", off, "`false` takes the verb away.", false},
		Key{"urge", off, "`false` takes the verb away.", false},
		Key{"withdraw", off, "`false` takes the verb away.", false},
		Key{"copy", off, "`false` takes the verb away.", false},
		Key{"comment", off, "`false` takes the verb away.", false},
		Key{"void", off, "`false` takes the verb away.", false},
		Key{"correct", off, "`false` takes the verb away.", false},
	)
}()

var fieldForm = &Form{Name: "field", Says: "field, or its type", kind: mapForm, Short: plainText, Keys: fieldKeys()}

func fieldKeys() []Key {
	column := &Form{Name: "column", Says: "field, or its type", kind: mapForm, Short: plainText}
	keys := []Key{
		{"type", plainText, "The type, with `!` at its end for a required field: `text!`, `enum hazard_grade`, `list unit`, `ref plan`.", true},
		{"title", title, "What people call the field.", false},
		{"help", title, "What is to be entered.", false},
		{"source", title, "Where the help comes from: a regulation and its article.", false},
		{"group", title, "The heading under which forms show it.", false},
		{"required", &Form{Says: "`true`, `false` or `=expression`", kind: exprForm}, "Must be filled, always or where an expression is true.", false},
		{"default", value, "What a new record begins with.", false},
		{"options", &Form{Says: "name, or list of codes", kind: someForm, Each: plainText}, "The codes of an enum.", false},
		{"to", names, "The ledgers a reference may point at; `any`: all.", false},
		{"post", names, "A person must hold one of these posts at the unit.", false},
		{"share", yesNo, "The units named here see the record.", false},
		{"assigned", yesNo, "The person named here sees the record.", false},
		{"own", yesNo, "A reference to a record about the same unit only.", false},
		{"subject", yesNo, "Its value names the record in lists.", false},
		{"fixed", yesNo, "Only the starting move and the system write it.", false},
		{"list", yesNo, "Lists show it.", false},
		{"filter", yesNo, "Lists can be narrowed by it.", false},
		{"sort", yesNo, "Lists can be ordered by it.", false},
		{"sum", yesNo, "Lists show what its numbers come to together.", false},
		{"search", yesNo, "Search looks into it.", false},
		{"pin", yesNo, "Keeps the referred row as it was when the record began.", false},
		{"unique", oneOf("true", "false", "open", "unit", "unit_open"), "Stands only once: in the ledger, among records not ended, about the same unit, or both.", false},
		{"min", value, "The least value.", false},
		{"max", value, "The greatest value.", false},
		{"pattern", plainText, "What a text must match, as a whole (RE2).", false},
		{"sensitivity", oneOf("masked", "encrypted", "sealed"), "How it is protected.", false},
		{"custodians", keyed(Key{"roles", names, "Who may open it.", true}, Key{"of", whole, "How many of them together.", false}), "Who may read a sealed field.", false},
		{"computed", expression, "The expression whose value is stored here.", false},
		{"override", keyed(Key{"by", actors, "Who may.", true}, Key{"needs", some("reason", "until"), "What must be given.", false}, Key{"approve", actors, "Who must agree.", false}), "Lays a manual value over a computed one.", false},
		{"suggest", keyed(Key{"from", names, "The text fields.", true}), "The text fields that suggest rows for a reference.", false},
		{"was", names, "Earlier keys of the field.", false},
		{"convert", value, "How a value of the earlier key or type, `old`, becomes one of this field.", false},
		{"retired", yesNo, "Kept with its data, shown nowhere.", false},
		{"responsible", oneOf("supervise", "manage", "lead"), "How its unit answers for the industry codes that the field lists; in a reference ledger, how the units or persons named in the field answer for what the row's fields marked `sector` list.", false},
		{"sector", yesNo, "The field holds the industry code of the unit; in a reference ledger, the industries and matters that the row divides.", false},
		{"from", expression, "The list that the rows of a new record are made of.", false},
	}
	column.Keys = append([]Key{}, keys...)
	return append(keys, Key{"fields", named(column), "The columns of a field of type rows.", false})
}

var stateForm = &Form{Name: "state", Says: "state, or its title", kind: mapForm, Short: plainText, Keys: []Key{
	{"title", title, "What people call the state.", false},
	{"end", yesNo, "The record ends here.", false},
	{"light", oneOf("grey", "green", "yellow", "red"), "The light of records in it, where no clock says it.", false},
	{"open", oneOf("below"), "`below`: every unit under the record's own may read it.", false},
	{"was", names, "Earlier states that became this one.", false},
}}

var guards = &Form{Name: "guards", Says: "`{key: {if, say}}`, or one expression", kind: namedForm, Short: &Form{Says: "expression", kind: exprForm}, Each: keyed(
	Key{"if", expression, "What must be true.", true},
	Key{"say", title, "What refuses.", false})}

var moveForm = called("move", keyed(
	Key{"title", title, "What the button says.", false},
	Key{"from", names, "`new`, states, or `any`.", true},
	Key{"to", name, "The state it leads to; left out: the state stays.", false},
	Key{"by", actors, "Who may take it.", true},
	Key{"unlike", names, "Moves whose last taker may not take this one.", false},
	Key{"needs", names, "Fields that must be filled afterwards, `reason`, `files`.", false},
	Key{"fields", names, "Further fields that its form offers.", false},
	Key{"when", guards, "What must be true.", false},
	Key{"sign", signForm, "The signatures it waits for.", false},
	Key{"set", with, "What fields become.", false},
	Key{"do", effects, "What else happens, in the same transaction.", false},
))

var signForm = func() *Form {
	slots := named(keyed(
		Key{"title", title, "What people call the signature.", false},
		Key{"by", actors, "Who may give it.", true},
		Key{"unlike", names, "Moves whose last taker may not give it.", false}))
	return &Form{Name: "sign", Says: "signatures", kind: mapForm, Keys: []Key{
		{"all", slots, "All of these are needed.", false},
		{"any", slots, "One of these is needed, or `min`.", false},
		{"min", whole, "How many are needed.", false},
		{"ordered", yesNo, "In the order written.", false},
		{"within", spanOrExpr, "How long the move waits for them.", false},
		{"near", keyed(Key{"of", name, "The field with the position.", true}, Key{"metres", whole, "How near.", true}), "They are given within so many metres of a position.", false},
		{"method", some("drawn", "account"), "How they are given; left out: either way.", false},
	}}
}()

var clockForm = called("clock", keyed(
	Key{"title", title, "What people call the deadline.", false},
	Key{"while", names, "The states in which it runs.", true},
	Key{"due", expression, "A date or time; null: the clock does not run.", false},
	Key{"within", spanOrExpr, "How long, counted from `since`.", false},
	Key{"since", expression, "When it begins; left out: when the record entered the present run of states.", false},
	Key{"pause", expression, "It stands still while this is true.", false},
	Key{"who", actors, "Who answers for it.", true},
	Key{"warn", spans, "How long before the deadline to warn.", false},
	Key{"ladder", name, "What happens when it runs out.", false},
	Key{"passed", effects, "What happens once, when the deadline has passed.", false},
))

var effects = func() *Form {
	repeat := []Key{
		{"each", expression, "Repeats the effect for every item of this list.", false},
		{"as", name, "The name of the item.", false},
		{"once", value, "The effect happens once for this key.", false},
		{"if", expression, "Only where this is true.", false},
	}
	body := func(keys ...Key) *Form { return keyed(append(keys, repeat...)...) }
	return &Form{Name: "effects", Says: "list of effects", kind: listForm, Each: &Form{Name: "effect", Says: "effect", kind: mapForm, Keys: []Key{
		{"if", expression, "Only where this is true.", false},
		{"create", body(
			Key{"ledger", name, "Of which ledger.", true},
			Key{"with", with, "Its fields, and `unit`.", false},
			Key{"link", oneOf("one_way"), "`one_way`: the cause shows the new record, the new record does not show its cause.", false}), "Creates a record.", false},
		{"move", body(
			Key{"on", expression, "The record, or a list of them.", true},
			Key{"in", name, "Its ledger, where `on` does not tell.", false},
			Key{"take", name, "The move.", true},
			Key{"with", with, "Its fields, and `reason`.", false},
			Key{"try", yesNo, "A refusal is no failure.", false}), "Takes a move of another record.", false},
		{"letter", body(
			Key{"kind", name, "Which letter.", true},
			Key{"to", &Form{Says: "`=expression` or list of them", kind: someForm, Each: plainText}, "Persons or units.", true},
			Key{"with", with, "Fields of the letter's record.", false}), "Sends a letter.", false},
		{"document", name, "Makes a document of this template.", false},
		{"notify", body(
			Key{"to", actors, "Whom.", true},
			Key{"text", value, "What they read.", true}), "Tells people.", false},
		{"publish", body(
			Key{"template", name, "What is published.", true},
			Key{"approve", actors, "Who must agree.", false}), "Makes a document for the public.", false},
	}}}
}()
