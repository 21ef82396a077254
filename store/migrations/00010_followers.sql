-- +goose Up
-- Written with each event and emptied as the events get their places in the log.
CREATE TABLE event_new (
  arrival @arrival,
  event   @ascii NOT NULL
);

CREATE TABLE event_log (           -- the order in which everybody follows: positions from 1, without gaps
  position @int NOT NULL PRIMARY KEY,
  event    @ascii NOT NULL UNIQUE
);
INSERT INTO event_log (position, event) SELECT row_number() OVER (ORDER BY id), id FROM event;

CREATE TABLE follower (
  name     @ascii NOT NULL PRIMARY KEY,
  version  @ascii NOT NULL,
  position BIGINT NOT NULL,        -- the last event that was applied
  floor    BIGINT NOT NULL,        -- where a rebuild ends; before it the follower's tables are incomplete
  failures BIGINT NOT NULL DEFAULT 0,
  next_at  BIGINT NOT NULL DEFAULT 0, -- not tried again before
  error    TEXT NOT NULL DEFAULT ''
);
-- The log itself: its position is the last that was given.
INSERT INTO follower (name, version, position, floor) SELECT 'event_log', '', count(*), 0 FROM event;

-- +goose Down
DROP TABLE follower;
DROP TABLE event_log;
DROP TABLE event_new;
