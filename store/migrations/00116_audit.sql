-- +goose Up
-- Acts that are audited, by whatever the page filters by: a follower's, made from the log.
CREATE TABLE audit (
  position @int NOT NULL PRIMARY KEY, -- in the log
  at       BIGINT NOT NULL,
  kind     @ascii NOT NULL,           -- sign_in, protected, export …
  address  @ascii,
  unit     @ascii NOT NULL
);
CREATE INDEX audit_at ON audit (at, position);
CREATE INDEX audit_kind ON audit (kind, at, position);
CREATE INDEX audit_address ON audit (address, at, position) WHERE address IS NOT NULL;
CREATE INDEX audit_unit ON audit (unit, at, position);

CREATE TABLE audit_person (           -- who did it, and whom it was about
  person   @ascii NOT NULL,
  at       BIGINT NOT NULL,
  position @int NOT NULL,
  PRIMARY KEY (person, at, position)
) @rowless;

-- +goose Down
DROP TABLE audit_person;
DROP TABLE audit;
