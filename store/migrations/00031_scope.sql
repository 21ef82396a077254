-- +goose Up
-- What brings a record into a scope is kept apart by its reason: '' a field of the record, else a verb.
CREATE TABLE share_new (
  record @ascii NOT NULL,
  ledger @ascii NOT NULL,
  path   @ascii NOT NULL,
  why    @ascii NOT NULL DEFAULT '',
  PRIMARY KEY (ledger, path, record, why)
);
INSERT INTO share_new (record, ledger, path) SELECT record, ledger, path FROM share;
DROP TABLE share;
ALTER TABLE share_new RENAME TO share;
CREATE INDEX share_record ON share (record);

CREATE TABLE assign (              -- records in the scope of a person
  record @ascii NOT NULL,
  ledger @ascii NOT NULL,
  person @ascii NOT NULL,
  why    @ascii NOT NULL DEFAULT '',
  PRIMARY KEY (ledger, person, record, why)
);
CREATE INDEX assign_record ON assign (record);

CREATE TABLE sector (              -- industry codes by unit
  region @ascii NOT NULL,
  how    @ascii NOT NULL,          -- '': the unit's own; supervise, manage, lead: those it answers for, as prefixes
  code   @ascii NOT NULL,
  unit   @ascii NOT NULL,
  record @ascii NOT NULL,          -- whose field says so
  field  @ascii NOT NULL,
  PRIMARY KEY (region, how, code, unit, record, field)
);
CREATE INDEX sector_record ON sector (record, field);
CREATE INDEX sector_unit ON sector (unit, how);

-- +goose Down
DROP TABLE sector;
DROP TABLE assign;
DROP TABLE share;
