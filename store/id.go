package store

import "github.com/google/uuid"

// NewID makes an identifier, a UUIDv7: it sorts by the time it was made.
func NewID() string { return uuid.Must(uuid.NewV7()).String() }
