-- +goose Up
CREATE TABLE signing (             -- moves that wait for signatures
  id       @ascii NOT NULL PRIMARY KEY,
  record   @ascii NOT NULL,
  ledger   @ascii NOT NULL,
  move     @ascii NOT NULL,
  person   @ascii NOT NULL,        -- who takes the move; empty: the system
  post     @ascii NOT NULL,
  role     @ascii NOT NULL,
  unit     @ascii NOT NULL,
  started  @int NOT NULL,
  ends     @int,                   -- the end of the term
  body     TEXT NOT NULL,          -- JSON: entered values, note, files
  state    @ascii NOT NULL,        -- pending, done, refused, expired, withdrawn, void
  closed   @int
);
CREATE INDEX signing_record ON signing (record, state);

CREATE TABLE signature (
  id       @ascii NOT NULL PRIMARY KEY,
  signing  @ascii NOT NULL,
  slot     @ascii NOT NULL,
  person   @ascii NOT NULL,
  behalf   @ascii NOT NULL,        -- in whose place; empty: their own
  at       @int NOT NULL,
  opinion  TEXT NOT NULL,
  method   @ascii NOT NULL,        -- account, drawn
  drawing  @ascii NOT NULL,        -- hash of the image
  position TEXT NOT NULL,          -- JSON; empty: none
  void     @int NOT NULL DEFAULT 0 -- 1: what was signed has changed since
);
CREATE INDEX signature_signing ON signature (signing);

CREATE TABLE countersign (         -- opinions asked for
  id      @ascii NOT NULL PRIMARY KEY,
  record  @ascii NOT NULL,
  ledger  @ascii NOT NULL,
  person  @ascii NOT NULL,         -- who asks
  at      @int NOT NULL,
  every   @int NOT NULL,           -- 1: all must answer, 0: one is enough
  blocks  @int NOT NULL,           -- 1: nobody takes a move before
  closed  @int
);
CREATE INDEX countersign_record ON countersign (record);

CREATE TABLE countersign_part (
  countersign @ascii NOT NULL,
  person      @ascii NOT NULL,     -- asked; empty: the unit
  unit        @ascii NOT NULL,
  answerer    @ascii,              -- who answered
  at          @int,
  agree       @int,
  opinion     TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (countersign, person, unit)
);

CREATE TABLE voiding (             -- records that one person wants voided; another must confirm
  record @ascii NOT NULL PRIMARY KEY,
  ledger @ascii NOT NULL,
  person @ascii NOT NULL,
  reason TEXT NOT NULL,
  at     @int NOT NULL
);

CREATE TABLE delegation (          -- posts in which somebody else acts for a time
  id       @ascii NOT NULL PRIMARY KEY,
  post     @ascii NOT NULL,
  person   @ascii NOT NULL,        -- whose post it is
  delegate @ascii NOT NULL,
  since    @int NOT NULL,
  until    @int NOT NULL,
  reason   TEXT NOT NULL,
  revoked  @int
);
CREATE INDEX delegation_delegate ON delegation (delegate, until);
CREATE INDEX delegation_person ON delegation (person, until);

-- +goose Down
DROP TABLE delegation;
DROP TABLE voiding;
DROP TABLE countersign_part;
DROP TABLE countersign;
DROP TABLE signature;
DROP TABLE signing;
