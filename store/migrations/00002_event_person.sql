-- +goose Up
-- What a person has done, the latest first, without reading the whole log.
CREATE INDEX event_person ON event (person, ledger, id);

-- +goose Down
DROP INDEX event_person;
