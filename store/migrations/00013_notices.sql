-- +goose Up
CREATE TABLE notice (
  person   @ascii NOT NULL,
  position BIGINT NOT NULL,        -- of the event in the log
  key      TEXT NOT NULL,
  clock    @ascii NOT NULL,
  PRIMARY KEY (person, position)
) @rowless;

CREATE TABLE notice_read (         -- apart, since notices can be made anew from the log and reading cannot
  person   @ascii NOT NULL,
  position BIGINT NOT NULL,
  at       BIGINT NOT NULL,
  PRIMARY KEY (person, position)
) @rowless;

-- +goose Down
DROP TABLE notice_read;
DROP TABLE notice;
