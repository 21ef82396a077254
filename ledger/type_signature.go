package ledger

// A signature drawn on a screen, by the hash of its image. Who signed and when the event says.
var _ = register("signature", reference{"signature"})
