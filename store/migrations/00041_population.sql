-- +goose Up
-- Rows that people add to a population or take out of it by hand.
CREATE TABLE population_manual (
  population @ascii NOT NULL,
  record     @ascii NOT NULL,
  region     @ascii NOT NULL,
  member     BIGINT NOT NULL,      -- 1: belongs to it; 0: does not
  reason     TEXT NOT NULL,
  person     @ascii,
  at         BIGINT NOT NULL,
  PRIMARY KEY (population, record)
);

-- +goose Down
DROP TABLE population_manual;
