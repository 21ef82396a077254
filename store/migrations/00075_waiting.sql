-- +goose Up
-- What waits for somebody, without reading what does not.
CREATE INDEX signing_pending ON signing (ledger, move) WHERE state = 'pending';
CREATE INDEX countersign_part_person ON countersign_part (person) WHERE answerer IS NULL;
CREATE INDEX countersign_part_unit ON countersign_part (unit) WHERE answerer IS NULL;

-- +goose Down
DROP INDEX countersign_part_unit;
DROP INDEX countersign_part_person;
DROP INDEX signing_pending;
