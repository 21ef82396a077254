-- +goose Up
-- What a version was compiled from, so that open records may end on the lifecycle they began with.
ALTER TABLE definition ADD COLUMN source TEXT NOT NULL DEFAULT '';
