-- +goose Up
CREATE TABLE invitation (          -- who has the code makes an account with a post
  id      @ascii NOT NULL PRIMARY KEY,
  region  @ascii NOT NULL,
  unit    @ascii NOT NULL REFERENCES unit (id),
  role    @ascii NOT NULL,
  code    @ascii NOT NULL UNIQUE,  -- SHA-256 of the code
  uses    @int NOT NULL,           -- how often it may be used
  used    @int NOT NULL DEFAULT 0,
  until   @int NOT NULL,
  person  @ascii NOT NULL REFERENCES person (id), -- who made it
  post    @ascii NOT NULL,         -- and as what
  at      @int NOT NULL,
  revoked @int
);
CREATE INDEX invitation_unit ON invitation (unit, at);
CREATE INDEX invitation_person ON invitation (person, at);

-- +goose Down
DROP TABLE invitation;
