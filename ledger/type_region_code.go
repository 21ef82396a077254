package ledger

import "zhiben/safety"

// A region code of 6, 9 or 12 digits.
var _ = register("region code", code{"region_code", checked(safety.RegionCode)})
