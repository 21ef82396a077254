package ledger

import "zhiben/safety"

// A unified social credit code, checked by both of its check digits.
var _ = register("credit code", code{"credit_code", checked(safety.CreditCode)})
