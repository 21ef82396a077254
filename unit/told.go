package unit

import "zhiben/event"

// Tables are the tables of the organisation, whose rows events tell. A unit's path follows from its code and those above it.
var Tables = []event.Table{units, persons, posted, asked, given, invited, accessed}

var (
	units    = event.Table{Name: "unit", Keys: []string{"id"}, Columns: []string{"region", "kind", "name", "aliases", "code", "parent", "version"}}
	persons  = event.Table{Name: "person", Keys: []string{"id"}, Columns: []string{"region", "name", "became", "identity", "identity_hash", "phone"}, Hidden: []string{"identity", "identity_hash", "phone"}, Again: 2}
	posted   = event.Table{Name: "post", Keys: []string{"id"}, Columns: []string{"region", "person", "unit", "role", "since", "until", "sectors"}}
	asked    = event.Table{Name: "post_asked", Keys: []string{"id"}, Columns: []string{"region", "person", "unit", "role", "sectors", "asked_by", "at", "since", "until", "identity"}, Hidden: []string{"identity"}, Again: 1}
	invited  = event.Table{Name: "invitation", Keys: []string{"id"}, Columns: []string{"region", "unit", "role", "code", "uses", "used", "until", "person", "post", "at", "revoked"}}
	accessed = event.Table{Name: "access", Keys: []string{"id"}, Columns: []string{"region", "person", "ledger", "record", "unit", "given_by", "since", "until", "reason", "ended"}}
	given    = event.Table{Name: "delegation", Keys: []string{"id"}, Columns: []string{"post", "person", "delegate", "since", "until", "reason", "revoked"}}
)
