-- +goose Up
-- The clocks of the records that run now; a row begins with a record's run of states and goes with it. Times are UTC milliseconds.
CREATE TABLE clock (
  record    @ascii NOT NULL,
  key       @ascii NOT NULL,
  ledger    @ascii NOT NULL,
  region    @ascii NOT NULL,
  unit_path @ascii NOT NULL,
  began     BIGINT NOT NULL,             -- when the record entered the run of states
  base      @ascii NOT NULL DEFAULT '',  -- what the deadline was computed from; another one begins the term anew
  due_at    BIGINT,                      -- the first instant after the term; null: the clock does not run
  reason    TEXT NOT NULL DEFAULT '',    -- why it does not run: a code, a colon and a detail
  set_at    BIGINT NOT NULL DEFAULT 0,   -- when due_at became what it is
  done_at   BIGINT NOT NULL DEFAULT 0,   -- warnings up to this moment are given
  passed_at BIGINT,                      -- when it ran out
  paused_at BIGINT,                      -- it stands still since then
  pauses    TEXT NOT NULL DEFAULT '[]',  -- JSON: [[from, to], …]
  step      BIGINT NOT NULL DEFAULT 0,   -- steps of the ladder that are behind
  step_key  @ascii NOT NULL DEFAULT '',  -- the last one taken
  step_at   BIGINT,
  ask_at    BIGINT,                      -- the ladder waits; asked again then
  pending   @ascii,                      -- the approval that the next step waits for
  next_at   BIGINT,                      -- when the scheduler looks at it next
  attempt   BIGINT NOT NULL DEFAULT 0,
  error     TEXT NOT NULL DEFAULT '',    -- of the last failed attempt
  PRIMARY KEY (record, key)
);
CREATE INDEX clock_next ON clock (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX clock_stopped ON clock (unit_path) WHERE reason <> '';

-- What is to happen at a time, besides what clocks do. A row is taken away in the transaction that does it.
CREATE TABLE timer (
  id      @ascii NOT NULL PRIMARY KEY,
  kind    @ascii NOT NULL,
  key     @ascii NOT NULL,
  ledger  @ascii NOT NULL DEFAULT '',
  record  @ascii NOT NULL DEFAULT '',
  run_at  BIGINT NOT NULL,               -- its own time
  next_at BIGINT NOT NULL,               -- when it is tried; later than run_at after a failure
  attempt BIGINT NOT NULL DEFAULT 0,
  error   TEXT NOT NULL DEFAULT '',
  body    TEXT NOT NULL DEFAULT '{}',
  UNIQUE (kind, key)
);
CREATE INDEX timer_next ON timer (next_at, id);

CREATE TABLE clock_letter (              -- the letters that a step of a clock's ladder sent
  letter @ascii NOT NULL PRIMARY KEY,
  record @ascii NOT NULL,
  clock  @ascii NOT NULL,
  step   @ascii NOT NULL
);
CREATE INDEX clock_letter_of ON clock_letter (record, clock);

CREATE TABLE approval (                  -- steps of ladders and rules that wait for somebody's word
  id        @ascii NOT NULL PRIMARY KEY,
  kind      @ascii NOT NULL,             -- step, rule
  key       @ascii NOT NULL,             -- ladder.step, or the rule
  ledger    @ascii NOT NULL,             -- of the record it is about
  record    @ascii NOT NULL,
  clock     @ascii NOT NULL DEFAULT '',
  region    @ascii NOT NULL,
  unit      @ascii NOT NULL,
  unit_path @ascii NOT NULL,
  body      TEXT NOT NULL,               -- JSON: what would be done
  created   BIGINT NOT NULL,
  state     @ascii NOT NULL,             -- pending, approved, declined, gone
  decided   BIGINT,
  person    @ascii,
  reason    TEXT NOT NULL DEFAULT ''
);
CREATE INDEX approval_pending ON approval (unit_path) WHERE state = 'pending';
CREATE INDEX approval_record ON approval (record, clock);

CREATE TABLE answer (                    -- who answers for a record's clock where an expression tells: a person, or the posts of a unit
  record @ascii NOT NULL,
  clock  @ascii NOT NULL,
  ledger @ascii NOT NULL,
  person @ascii NOT NULL DEFAULT '',
  unit   @ascii NOT NULL DEFAULT '',
  role   @ascii NOT NULL DEFAULT '',     -- with a unit: only posts with this role; alone: the role at the record's own place
  PRIMARY KEY (record, clock, person, unit, role)
);
CREATE INDEX answer_person ON answer (person, ledger) WHERE person <> '';
CREATE INDEX answer_unit ON answer (unit, ledger) WHERE unit <> '';

CREATE TABLE calendar_year (             -- holidays uploaded here, beside those of packs
  year     BIGINT NOT NULL PRIMARY KEY,
  days     TEXT NOT NULL,                -- JSON
  uploaded BIGINT NOT NULL,
  person   @ascii
);

-- +goose Down
DROP TABLE calendar_year;
DROP TABLE answer;
DROP TABLE approval;
DROP TABLE clock_letter;
DROP TABLE timer;
DROP TABLE clock;
