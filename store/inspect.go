package store

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"time"
)

// Inspect opens a database to be read alone: nothing is migrated and nothing can be written. A server may work on it meanwhile.
func Inspect(ctx context.Context, address string) (*DB, error) {
	if IsPostgres(address) {
		return openPostgres(address)
	}
	if _, err := os.Stat(address); err != nil {
		return nil, fmt.Errorf("open the database: %w", err)
	}
	reader := sql.OpenDB(keeping{"file:" + (&url.URL{Path: address}).EscapedPath() + readerPragmas})
	if err := reader.PingContext(ctx); err != nil {
		_ = reader.Close()
		return nil, fmt.Errorf("open %s: %w", address, err)
	}
	return &DB{writer: reader, reader: reader, Now: time.Now}, nil
}
