-- +goose Up
-- Posts are asked for with their dates, and for whom somebody says to be; persons have a telephone.
ALTER TABLE post_asked ADD COLUMN since @int;    -- when the post is to begin; null: when it is given
ALTER TABLE post_asked ADD COLUMN until @int;    -- and to end; null: no end
ALTER TABLE post_asked ADD COLUMN identity TEXT; -- the identity number that who came by an invitation gave, encrypted; settled when the post is given
ALTER TABLE person ADD COLUMN phone TEXT;        -- encrypted; null: not known

-- +goose Down
ALTER TABLE person DROP COLUMN phone;
ALTER TABLE post_asked DROP COLUMN identity;
ALTER TABLE post_asked DROP COLUMN until;
ALTER TABLE post_asked DROP COLUMN since;
