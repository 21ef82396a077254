-- +goose Up
-- Values of params that an office or a plan sets over those of the packs, canonical JSON, each from a day on (empty: always).
CREATE TABLE param_value (
  region  @ascii NOT NULL,
  name    @ascii NOT NULL,
  from_on @ascii NOT NULL,
  value   TEXT NOT NULL,
  PRIMARY KEY (region, name, from_on)
);

CREATE TABLE plan_param (
  plan    @ascii NOT NULL,
  name    @ascii NOT NULL,
  from_on @ascii NOT NULL,
  value   TEXT NOT NULL,
  PRIMARY KEY (plan, name, from_on)
);

CREATE TABLE plan_reach (          -- the population that a plan's values hold for; none: all units under the plan's own
  plan @ascii NOT NULL PRIMARY KEY,
  who  @ascii NOT NULL
);

CREATE TABLE param_version (       -- another one with every change of the three
  id      @int NOT NULL PRIMARY KEY,
  version @ascii NOT NULL
);
INSERT INTO param_version (id, version) VALUES (1, 'first');

-- +goose Down
DROP TABLE param_version;
DROP TABLE plan_reach;
DROP TABLE plan_param;
DROP TABLE param_value;
