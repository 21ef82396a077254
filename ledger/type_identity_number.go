package ledger

import (
	"time"

	"zhiben/safety"
)

// A citizen identity number. Protecting it is not this type's part: a field of it names its sensitivity.
var _ = register("identity number", code{"identity_number", checked(func(s string) error { return safety.IdentityNumber(s, time.Now()) })})
