-- +goose Up
-- What was asked under the key: the SHA-256 of the request's body. Empty: not known, so that nothing is compared.
ALTER TABLE idempotency ADD COLUMN asked TEXT NOT NULL DEFAULT '';
