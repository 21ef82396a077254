-- +goose Up
CREATE TABLE access (              -- what is opened to a person for a time beside their scope
  id        @ascii NOT NULL PRIMARY KEY,
  region    @ascii NOT NULL,
  person    @ascii NOT NULL,
  ledger    @ascii NOT NULL,
  record    @ascii NOT NULL,       -- empty: the ledger's records about the unit and what stands under it
  unit      @ascii NOT NULL,
  unit_path @ascii NOT NULL,
  given_by  @ascii NOT NULL,
  since     @int NOT NULL,
  until     @int NOT NULL,
  reason    TEXT NOT NULL,
  ended     @int                   -- taken back before its time
);
CREATE INDEX access_person ON access (person, until);
CREATE INDEX access_giver ON access (given_by, until);
CREATE INDEX access_record ON access (record, until);
CREATE INDEX access_unit ON access (unit_path, until);

-- +goose Down
DROP TABLE access;
