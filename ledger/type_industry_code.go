package ledger

import "zhiben/safety"

// An industry code of GB/T 4754.
var _ = register("industry code", code{"industry_code", checked(safety.IndustryCode)})
