-- +goose Up
-- Protected values of an event, encrypted; its body has commitments in their place. Null: it has none.
ALTER TABLE event ADD COLUMN secret TEXT;
CREATE INDEX event_secret ON event (id) WHERE secret IS NOT NULL;

-- +goose Down
DROP INDEX event_secret;
ALTER TABLE event DROP COLUMN secret;
