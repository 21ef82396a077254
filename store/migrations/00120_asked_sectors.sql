-- +goose Up
ALTER TABLE post_asked ADD COLUMN sectors TEXT NOT NULL DEFAULT '[]';

-- +goose Down
ALTER TABLE post_asked DROP COLUMN sectors;
