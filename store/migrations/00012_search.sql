-- +goose Up
-- The words of a record are pairs of neighbouring characters of its searchable texts, and marks for who may find it.
CREATE TABLE search_doc (
  seq    @int NOT NULL PRIMARY KEY, -- the log's position of the record's first event
  record @ascii NOT NULL UNIQUE,
  ledger @ascii NOT NULL,
  unit   @ascii NOT NULL,
@postgres words TSVECTOR NOT NULL,
  mark   @ascii NOT NULL            -- hash of the words; empty: cannot be found any more
);
CREATE INDEX search_doc_unit ON search_doc (unit);
@postgres CREATE INDEX search_doc_words ON search_doc USING gin (words);
@sqlite CREATE VIRTUAL TABLE search_text USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

-- +goose Down
@sqlite DROP TABLE search_text;
DROP TABLE search_doc;
