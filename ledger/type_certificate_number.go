package ledger

import "zhiben/safety"

// The number on a certificate or licence. Issuers have no form in common; a pack sets one with `pattern`.
var _ = register("certificate number", code{"certificate_number", checked(safety.CertificateNumber)})
