-- +goose Up
-- Times are UTC milliseconds, dates ISO texts, identifiers UUIDv7. Tables that grow carry the region code.

CREATE TABLE setting (
  name  @ascii NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE unit (
  id      @ascii NOT NULL PRIMARY KEY,
  region  @ascii NOT NULL,
  kind    @ascii NOT NULL,
  name    TEXT NOT NULL,
  aliases TEXT NOT NULL,           -- a JSON list of texts
  code    @ascii NOT NULL,
  parent  @ascii REFERENCES unit (id),
  path    @ascii NOT NULL UNIQUE,  -- /county/town/, codes from the root, for scopes as one range
  version BIGINT NOT NULL,
  UNIQUE (parent, name)
);

CREATE TABLE person (
  id     @ascii NOT NULL PRIMARY KEY,
  region @ascii NOT NULL,
  name   TEXT NOT NULL
);

CREATE TABLE post (
  id     @ascii NOT NULL PRIMARY KEY,
  region @ascii NOT NULL,
  person @ascii NOT NULL REFERENCES person (id),
  unit   @ascii NOT NULL REFERENCES unit (id),
  role   @ascii NOT NULL,
  since  BIGINT NOT NULL,
  until  BIGINT,
  UNIQUE (person, unit, role)
);
CREATE INDEX post_unit ON post (unit);

CREATE TABLE account (
  id           @ascii NOT NULL PRIMARY KEY,
  person       @ascii NOT NULL REFERENCES person (id),
  login        @ascii NOT NULL UNIQUE,
  password     TEXT NOT NULL,      -- argon2id, PHC string
  failures     BIGINT NOT NULL DEFAULT 0,
  locked_until BIGINT NOT NULL DEFAULT 0,
  last_at      BIGINT,             -- the sign-in before the current one
  last_from    TEXT,
  current_at   BIGINT,
  current_from TEXT
);

CREATE TABLE session (
  token    @ascii NOT NULL PRIMARY KEY, -- SHA-256 of the cookie's value, hex
  account  @ascii NOT NULL REFERENCES account (id),
  post     @ascii REFERENCES post (id),
  created  BIGINT NOT NULL,
  seen     BIGINT NOT NULL,
  expires  BIGINT NOT NULL
);
CREATE INDEX session_account ON session (account);

CREATE TABLE idempotency (
  owner   @ascii NOT NULL,
  key     TEXT NOT NULL,
  act     TEXT NOT NULL,
  result  TEXT NOT NULL,
  created BIGINT NOT NULL,
  PRIMARY KEY (owner, key)
);

CREATE TABLE definition (
  ledger  @ascii NOT NULL,
  version BIGINT NOT NULL,
  hash    @ascii NOT NULL,
  body    TEXT NOT NULL,           -- canonical JSON of what shaped the table and the lifecycle
  applied BIGINT NOT NULL,
  PRIMARY KEY (ledger, version)
);

CREATE TABLE event (
  id         @ascii NOT NULL PRIMARY KEY,
  region     @ascii NOT NULL,
  ledger     @ascii NOT NULL,
  record     @ascii NOT NULL,
  unit       @ascii NOT NULL,
  unit_path  @ascii NOT NULL,
  kind       @ascii NOT NULL,
  move       @ascii,
  at         BIGINT NOT NULL,
  person     @ascii,               -- null: the system
  post       @ascii,
  definition BIGINT NOT NULL,
  body       TEXT NOT NULL,        -- canonical JSON
  salt       @bytes NOT NULL,
  leaf       @bytes NOT NULL       -- SHA-256 over salt and canonical form
);
CREATE INDEX event_record ON event (record, id);

CREATE TABLE share (               -- records that stand in another unit's scope too
  record @ascii NOT NULL,
  ledger @ascii NOT NULL,
  path   @ascii NOT NULL,
  PRIMARY KEY (ledger, path, record)
);
CREATE INDEX share_record ON share (record);

CREATE TABLE file (
  hash    @ascii NOT NULL,         -- SHA-256 of the bytes, hex
  owner   @ascii NOT NULL,         -- the person who uploaded it
  name    TEXT NOT NULL,
  type    TEXT NOT NULL,
  size    BIGINT NOT NULL,
  created BIGINT NOT NULL,
  PRIMARY KEY (hash, owner, name)
);

CREATE TABLE attachment (          -- which records a file belongs to; reading it asks for the record
  record @ascii NOT NULL,
  hash   @ascii NOT NULL,
  name   TEXT NOT NULL,
  type   TEXT NOT NULL,
  size   BIGINT NOT NULL,
  PRIMARY KEY (record, hash, name)
);

CREATE TABLE plan_document (
  plan     @ascii NOT NULL PRIMARY KEY,
  region   @ascii NOT NULL,
  hash     @ascii NOT NULL,        -- of the uploaded file
  name     TEXT NOT NULL,
  format   @ascii NOT NULL,
  content  TEXT NOT NULL,          -- the document's text
  blocks   TEXT NOT NULL,          -- JSON, positions in the text
  outline  TEXT NOT NULL,          -- JSON: headings, warnings, period
  version  BIGINT NOT NULL         -- counts every change to what was read
);

CREATE TABLE plan_measure (
  plan     @ascii NOT NULL,
  id       @ascii NOT NULL,
  place    BIGINT NOT NULL,
  label    TEXT NOT NULL,
  title    TEXT NOT NULL,
  heading  TEXT NOT NULL,
  start_at BIGINT NOT NULL,
  end_at   BIGINT NOT NULL,
  owners   TEXT NOT NULL,          -- JSON: lead and co, each with the words that name it
  PRIMARY KEY (plan, id)
);

CREATE TABLE plan_commitment (
  plan       @ascii NOT NULL,
  id         @ascii NOT NULL PRIMARY KEY,
  region     @ascii NOT NULL,
  kind       @ascii NOT NULL,
  status     @ascii NOT NULL,
  measure    TEXT,
  start_at   BIGINT NOT NULL,
  end_at     BIGINT NOT NULL,
  body       TEXT NOT NULL,        -- JSON: what the sentence says, who answers, what was decided
  gone       BIGINT NOT NULL DEFAULT 0, -- merged or split away
  version    BIGINT NOT NULL,
  task       @ascii
);
CREATE INDEX plan_commitment_plan ON plan_commitment (plan, start_at);

CREATE TABLE plan_record (         -- which commitment a record was handed out for
  record     @ascii NOT NULL PRIMARY KEY,
  plan       @ascii NOT NULL,
  commitment @ascii NOT NULL
);
CREATE INDEX plan_record_plan ON plan_record (plan);

CREATE TABLE plan_not_taken (
  plan      @ascii NOT NULL,
  id        @ascii NOT NULL,
  start_at  BIGINT NOT NULL,
  end_at    BIGINT NOT NULL,
  reason    TEXT NOT NULL,         -- JSON: zh, en
  dismissed BIGINT NOT NULL,
  PRIMARY KEY (plan, id)
);

CREATE TABLE plan_change (         -- what undo takes back, newest first
  plan    @ascii NOT NULL,
  id      @ascii NOT NULL PRIMARY KEY,
  person  @ascii NOT NULL,
  act     @ascii NOT NULL,
  before  TEXT NOT NULL,           -- JSON list of the commitments as they were
  after   TEXT NOT NULL,           -- JSON map of id to version as they became
  undone  BIGINT NOT NULL
);
CREATE INDEX plan_change_plan ON plan_change (plan, person, id);

-- +goose Down
SELECT 1;
