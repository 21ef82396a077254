-- +goose Up
-- Filters of lists that persons keep under a name of their own.
CREATE TABLE saved_view (
  id      @ascii NOT NULL PRIMARY KEY,
  ledger  @ascii NOT NULL,
  person  @ascii NOT NULL,         -- whose it is; nobody else changes it
  unit    @ascii NOT NULL,         -- where it was kept; with shared, the people there see it
  shared  BIGINT NOT NULL,         -- 0 or 1
  title   TEXT NOT NULL,
  address TEXT NOT NULL,           -- the query part of the page's address
  body    TEXT NOT NULL,           -- JSON: record.Saved.Query, which counts
  at      BIGINT NOT NULL
);
CREATE INDEX saved_view_person ON saved_view (person, ledger);
CREATE INDEX saved_view_unit ON saved_view (unit, ledger) WHERE shared = 1;

-- +goose Down
DROP TABLE saved_view;
