-- +goose Up
-- A person may hold a post again after having left it; a post of an officer names the sectors (industry codes) it answers for.
@sqlite CREATE TABLE post_held AS SELECT token, post FROM session WHERE post IS NOT NULL;
@sqlite UPDATE session SET post = NULL;
@sqlite CREATE TABLE post_new (id TEXT NOT NULL PRIMARY KEY, region TEXT NOT NULL, person TEXT NOT NULL REFERENCES person (id), unit TEXT NOT NULL REFERENCES unit (id), role TEXT NOT NULL, since BIGINT NOT NULL, until BIGINT, sectors TEXT NOT NULL DEFAULT '[]');
@sqlite INSERT INTO post_new (id, region, person, unit, role, since, until) SELECT id, region, person, unit, role, since, until FROM post;
@sqlite DROP TABLE post;
@sqlite ALTER TABLE post_new RENAME TO post;
@sqlite CREATE INDEX post_unit ON post (unit);
@sqlite CREATE INDEX post_person ON post (person);
@sqlite UPDATE session SET post = (SELECT h.post FROM post_held h WHERE h.token = session.token);
@sqlite DROP TABLE post_held;
@postgres ALTER TABLE post DROP CONSTRAINT post_person_unit_role_key;
@postgres ALTER TABLE post ADD COLUMN sectors TEXT NOT NULL DEFAULT '[]';
@postgres CREATE INDEX post_person ON post (person);
CREATE UNIQUE INDEX post_held_once ON post (person, unit, role) WHERE until IS NULL;

-- +goose Down
DROP INDEX post_held_once;
