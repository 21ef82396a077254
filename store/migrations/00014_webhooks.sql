-- +goose Up
CREATE TABLE webhook (
  id       @ascii NOT NULL PRIMARY KEY,
  region   @ascii NOT NULL,
  unit     @ascii NOT NULL REFERENCES unit (id), -- events under it are told
  url      TEXT NOT NULL,
  ledgers  TEXT NOT NULL,          -- JSON list; empty: all
  kinds    TEXT NOT NULL,          -- JSON list; empty: all
  secret   @ascii NOT NULL,
  active   BIGINT NOT NULL,
  through  BIGINT NOT NULL,        -- only events behind this position of the log are told
  failures BIGINT NOT NULL DEFAULT 0, -- in a row
  next_at  BIGINT NOT NULL DEFAULT 0, -- nothing is sent before
  error    TEXT NOT NULL DEFAULT '',
  version  BIGINT NOT NULL
);

CREATE TABLE webhook_delivery (
  webhook  @ascii NOT NULL REFERENCES webhook (id),
  position BIGINT NOT NULL,        -- of the event in the log
  state    @ascii NOT NULL,        -- waiting, sent, dead
  attempts BIGINT NOT NULL,
  next_at  BIGINT NOT NULL,        -- of a waiting one
  at       BIGINT,                 -- of the last attempt
  error    TEXT NOT NULL,
  PRIMARY KEY (webhook, position)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (next_at) WHERE state = 'waiting';

-- +goose Down
DROP TABLE webhook_delivery;
DROP TABLE webhook;
