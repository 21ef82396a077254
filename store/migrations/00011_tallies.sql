-- +goose Up
-- How many records stand in a state under a unit, itself and all below it; a row for every unit above a record.
CREATE TABLE tally (
  ledger @ascii NOT NULL,
  depth  BIGINT NOT NULL,          -- steps of the path
  path   @ascii NOT NULL,
  state  @ascii NOT NULL,
  n      BIGINT NOT NULL,
  PRIMARY KEY (ledger, depth, path, state)
) @rowless;
CREATE INDEX tally_none ON tally (n) WHERE n = 0;

CREATE TABLE tally_record (        -- as what a record is counted
  record @ascii NOT NULL PRIMARY KEY,
  ledger @ascii NOT NULL,
  path   @ascii NOT NULL,
  state  @ascii NOT NULL
) @rowless;

CREATE TABLE tally_flow (          -- what happened on a day under a unit
  ledger @ascii NOT NULL,
  depth  BIGINT NOT NULL,
  path   @ascii NOT NULL,
  day    @ascii NOT NULL,          -- ISO date in the deployment's zone
  act    @ascii NOT NULL,          -- the move, or else the kind of event
  n      BIGINT NOT NULL,
  PRIMARY KEY (ledger, depth, path, day, act)
) @rowless;

-- +goose Down
DROP TABLE tally_flow;
DROP TABLE tally_record;
DROP TABLE tally;
