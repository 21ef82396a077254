-- +goose Up
-- What packs brought last into rows of reference ledgers, so that what people changed since is left to them.
CREATE TABLE seed_row (
  record  @ascii NOT NULL PRIMARY KEY,
  region  @ascii NOT NULL,
  ledger  @ascii NOT NULL,
  key     @ascii NOT NULL,
  body    TEXT NOT NULL,           -- JSON: the values as packs wrote them
  retired BIGINT NOT NULL          -- 1: taken out of use because no pack brings it any more
);
CREATE INDEX seed_row_region ON seed_row (region);

-- +goose Down
DROP TABLE seed_row;
