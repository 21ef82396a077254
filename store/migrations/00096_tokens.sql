-- +goose Up
-- Posts that somebody else than who makes accounts must give.
CREATE TABLE post_asked (          -- posts that somebody else must give
  id       @ascii NOT NULL PRIMARY KEY,
  region   @ascii NOT NULL,
  person   @ascii NOT NULL REFERENCES person (id),
  unit     @ascii NOT NULL REFERENCES unit (id),
  role     @ascii NOT NULL,
  asked_by @ascii NOT NULL,
  at       BIGINT NOT NULL,
  UNIQUE (person, unit, role)
);

-- +goose Down
DROP TABLE post_asked;
