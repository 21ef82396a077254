-- +goose Up
CREATE TABLE pin (                 -- rows that records refer to, as they were when the record began
  record   @ascii NOT NULL,
  field    @ascii NOT NULL,
  ledger   @ascii NOT NULL,
  referred @ascii NOT NULL,
  state    @ascii NOT NULL,
  number   TEXT,
  unit     @ascii NOT NULL,
  body     TEXT NOT NULL,          -- JSON: values by field
  PRIMARY KEY (record, field)
);

CREATE TABLE override (            -- manual values over computed fields
  record      @ascii NOT NULL,
  field       @ascii NOT NULL,
  ledger      @ascii NOT NULL,
  value       TEXT NOT NULL,       -- JSON
  base        TEXT NOT NULL,       -- JSON: what was computed then
  until       @ascii,              -- the last day
  reason      TEXT NOT NULL,
  person      @ascii NOT NULL,
  at          @int NOT NULL,
  approved_by @ascii,
  approved_at @int,                -- null: waits for approval
  PRIMARY KEY (record, field)
);

CREATE TABLE counter (             -- running numbers
  name  TEXT NOT NULL PRIMARY KEY,
  value @int NOT NULL
);

-- +goose Down
DROP TABLE counter;
DROP TABLE override;
DROP TABLE pin;
