-- +goose Up
-- The hashes of the Merkle tree over the log (RFC 6962), 256 of one level to a row.
CREATE TABLE log_tile (
  level @int NOT NULL,             -- 0: the events' own leaves; each further one stands for 256 of the one below
  n     @int NOT NULL,             -- the row's place in its level
  data  @bytes NOT NULL,           -- 32 bytes a hash; fewer than 256 in the last row of a level
  PRIMARY KEY (level, n)
);

CREATE TABLE checkpoint (          -- what the log was when somebody signed for it
  size   @int NOT NULL PRIMARY KEY, -- events
  root   @bytes NOT NULL,
  at     BIGINT NOT NULL,
  person @ascii,                   -- who asked for it; null: the program by itself
  note   TEXT NOT NULL             -- the signed text
);

-- +goose Down
DROP TABLE checkpoint;
DROP TABLE log_tile;
