-- +goose Up
-- A person is one person in the county: whoever is entered again with the same identity number is found, and who was entered twice is made one.
ALTER TABLE person ADD COLUMN identity TEXT;       -- the identity number, encrypted; null: not known
ALTER TABLE person ADD COLUMN identity_hash @ascii; -- what it is found by
ALTER TABLE person ADD COLUMN became @ascii;        -- who the person is since two were made one; null: themselves
CREATE UNIQUE INDEX person_identity ON person (region, identity_hash) WHERE identity_hash IS NOT NULL;

-- +goose Down
DROP INDEX person_identity;
ALTER TABLE person DROP COLUMN became;
ALTER TABLE person DROP COLUMN identity_hash;
ALTER TABLE person DROP COLUMN identity;
