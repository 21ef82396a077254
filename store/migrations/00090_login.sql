-- +goose Up
-- What log-in needs beyond a password.
ALTER TABLE account ADD COLUMN unit @ascii;                            -- where it was made; null: where its person has the first post
ALTER TABLE account ADD COLUMN changed BIGINT NOT NULL DEFAULT 0;      -- when the password was set; 0: before this was kept
ALTER TABLE account ADD COLUMN must_change BIGINT NOT NULL DEFAULT 0;  -- 1: somebody else set the password
ALTER TABLE account ADD COLUMN second TEXT;                            -- the encrypted secret of the second factor; null: none
ALTER TABLE account ADD COLUMN second_step BIGINT NOT NULL DEFAULT 0;  -- the step of time whose code was used last: none counts twice
ALTER TABLE session ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN device TEXT NOT NULL DEFAULT '';        -- browser and system, in short
ALTER TABLE session ADD COLUMN second BIGINT NOT NULL DEFAULT 0;       -- 1: opened with a second factor

CREATE TABLE account_password (    -- passwords that were used before
  account @ascii NOT NULL REFERENCES account (id),
  at      BIGINT NOT NULL,
  hash    TEXT NOT NULL,
  PRIMARY KEY (account, at)
);

CREATE TABLE recovery_code (       -- each opens a session once in place of the second factor
  account @ascii NOT NULL REFERENCES account (id),
  hash    @ascii NOT NULL,
  used    BIGINT,
  PRIMARY KEY (account, hash)
);

CREATE TABLE known_device (        -- browsers that logged in to an account before; they count their failures for themselves
  token        @ascii NOT NULL PRIMARY KEY, -- SHA-256 of the cookie's value
  account      @ascii NOT NULL REFERENCES account (id),
  used         BIGINT NOT NULL,
  failures     BIGINT NOT NULL DEFAULT 0,
  locked_until BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX known_device_account ON known_device (account);

CREATE TABLE login_flood (         -- failures of one kind from one place, so that a flood of them is few events
  key   @ascii NOT NULL PRIMARY KEY,
  since BIGINT NOT NULL,
  n     BIGINT NOT NULL
);

CREATE TABLE api_token (
  id       @ascii NOT NULL PRIMARY KEY,
  token    @ascii NOT NULL UNIQUE, -- SHA-256 of what was shown once
  account  @ascii NOT NULL REFERENCES account (id),
  post     @ascii NOT NULL REFERENCES post (id), -- in which it acts
  name     TEXT NOT NULL,
  scopes   TEXT NOT NULL,          -- JSON: ledger or * to read or write
  created  BIGINT NOT NULL,
  expires  BIGINT NOT NULL,
  used     BIGINT,
  address  TEXT NOT NULL DEFAULT '', -- where it was used last
  revoked  BIGINT
);
CREATE INDEX api_token_account ON api_token (account);

-- +goose Down
SELECT 1;
