-- +goose Up
-- Many clocks run out at the same midnight: the scheduler takes them in this order.
DROP INDEX clock_next;
CREATE INDEX clock_next ON clock (next_at, record, key) WHERE next_at IS NOT NULL;
CREATE INDEX answer_role ON answer (role, ledger) WHERE person = '' AND unit = '';

-- +goose Down
DROP INDEX answer_role;
DROP INDEX clock_next;
CREATE INDEX clock_next ON clock (next_at) WHERE next_at IS NOT NULL;
