-- +goose Up
-- Files that were checked to be imported, and what became of them.
CREATE TABLE import (
  id         @ascii NOT NULL PRIMARY KEY,
  ledger     @ascii NOT NULL,
  definition BIGINT NOT NULL,      -- the version it was checked by
  person     @ascii NOT NULL,      -- who brought it; nobody else sees it
  name       TEXT NOT NULL,
  hash       @ascii NOT NULL,      -- of the file
  state      @ascii NOT NULL,      -- checked, committed, undone, expired
  at         BIGINT NOT NULL,
  ended      BIGINT,               -- when it was committed or undone
  added      BIGINT NOT NULL,
  changed    BIGINT NOT NULL,
  same       BIGINT NOT NULL,
  wrong      BIGINT NOT NULL,
  ignored    TEXT NOT NULL         -- JSON: titles of columns that were left aside
);
CREATE INDEX import_person ON import (person, at);

CREATE TABLE import_row (
  import  @ascii NOT NULL,
  n       BIGINT NOT NULL,         -- row of the sheet
  kind    @ascii NOT NULL,         -- added, changed, same, wrong
  record  @ascii,                  -- the one that is there already
  body    TEXT NOT NULL,           -- JSON, see record.ImportRow
  PRIMARY KEY (import, n)
) @rowless;

CREATE TABLE import_done (         -- what was written, for undo
  import  @ascii NOT NULL,
  record  @ascii NOT NULL,
  kind    @ascii NOT NULL,
  version BIGINT NOT NULL,         -- then; another now: somebody has changed it since
  PRIMARY KEY (import, record)
) @rowless;

-- +goose Down
DROP TABLE import_done;
DROP TABLE import_row;
DROP TABLE import;
