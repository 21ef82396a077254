-- +goose Up
CREATE TABLE handover (            -- open work that goes from one person to others, some records at a time
  id     @ascii NOT NULL PRIMARY KEY,
  region @ascii NOT NULL,
  person @ascii NOT NULL,          -- who hands over
  asker  @ascii NOT NULL,          -- who had it done
  state  @ascii NOT NULL,          -- running, done, stuck
  made   @int NOT NULL,
  ended  @int,
  handed @int NOT NULL DEFAULT 0,  -- records so far
  plan   TEXT NOT NULL,            -- JSON: posts, to whom, what else is wanted
  place  TEXT NOT NULL DEFAULT '{}', -- JSON: how far it has come
  failed TEXT NOT NULL DEFAULT '[]' -- JSON: records that could not be handed over, and why
);
CREATE INDEX handover_person ON handover (person, made);

-- +goose Down
DROP TABLE handover;
