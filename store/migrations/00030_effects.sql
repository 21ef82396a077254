-- +goose Up
CREATE TABLE effect_once (         -- effects that happen once for a key, and did
  key TEXT NOT NULL PRIMARY KEY,
  at  @int NOT NULL
);

CREATE TABLE caused (              -- records that an effect made, and of which record
  record       @ascii NOT NULL PRIMARY KEY,
  ledger       @ascii NOT NULL,
  cause        @ascii NOT NULL,
  cause_ledger @ascii NOT NULL,
  one_way      @int NOT NULL       -- 1: the record does not show what caused it
);
CREATE INDEX caused_cause ON caused (cause);

-- +goose Down
DROP TABLE caused;
DROP TABLE effect_once;
