package ledger

import "zhiben/safety"

// A telephone number.
var _ = register("phone", code{"phone", safety.Phone})
