-- +goose Up
-- What was asked is a keyed hash from now on: the plain ones let protected values be guessed.
UPDATE idempotency SET asked = '';
