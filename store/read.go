package store

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"strings"
	"time"
)

// OpenRead opens a database that is there for reading alone: nothing is made, migrated or written.
func OpenRead(ctx context.Context, address string) (*DB, error) {
	var db *DB
	if strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://") {
		var err error
		if db, err = openPostgres(address); err != nil {
			return nil, err
		}
	} else {
		if _, err := os.Stat(address); err != nil {
			return nil, fmt.Errorf("the database: %w", err)
		}
		reader := sql.OpenDB(keeping{"file:" + (&url.URL{Path: address}).EscapedPath() + readerPragmas})
		db = &DB{writer: reader, reader: reader, Now: time.Now}
	}
	if err := db.Ping(ctx); err != nil {
		_ = db.Close()
		return nil, fmt.Errorf("open the database: %w", err)
	}
	return db, nil
}
