package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"zhiben/internal/testpg"
)

// createPostgres compares creating a record over HTTP with pgbench inserting a like row and a like event in one transaction, taking
// turns on one durable server. pgbench's tables are copies of the product's, indexes included, and its values those of a record
// that the product made.
func createPostgres(at *place) ([]figure, error) {
	cluster, err := testpg.Start(testpg.Options{Durable: true})
	if err != nil {
		return nil, err
	}
	defer cluster.Stop()
	dir, err := at.scratch()
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	ours, err := at.found(filepath.Join(dir, "zhiben"), cluster.URL, 4)
	if err != nil {
		return nil, err
	}
	bare, err := bareInserts(cluster, ours, dir)
	var mine, theirs []speed
	if err == nil {
		mine, theirs, err = turns(ours.load, bare)
	}
	if err := errors.Join(err, ours.stop()); err != nil {
		return nil, err
	}
	rate, peer := median(mine, byRate), median(theirs, byRate)
	share := 100 * rate.rate / peer.rate
	return []figure{{"create-http-postgres", share, fmt.Sprintf("%% of the peer's rate; %.0f/s, p50 %.1f ms, p99 %.1f ms", rate.rate, ms(rate.p50), ms(median(mine, byP99).p99)), ">= 60 %",
		fmt.Sprintf("%.0f/s: pgbench inserting a row and an event, prepared", peer.rate), share >= 60}}, nil
}

var pgbenchRate = regexp.MustCompile(`tps = ([0-9.]+)`)

// bareInserts gives a load of pgbench.
func bareInserts(cluster *testpg.Cluster, ours *county, dir string) (func() (speed, error), error) {
	if _, err := ours.load(); err != nil { // the tables have been in use, as they will be
		return nil, err
	}
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, cluster.URL)
	if err != nil {
		return nil, err
	}
	defer conn.Close(ctx)
	var script strings.Builder
	script.WriteString("\\set n :n + 1\nBEGIN;\n")
	for _, table := range []struct{ name, id string }{{"l_site", "s_id"}, {"event", "id"}} {
		if _, err := conn.Exec(ctx, "CREATE TABLE bare_"+table.name+" (LIKE "+table.name+" INCLUDING ALL)"); err != nil {
			return nil, err
		}
		insert, err := insertLike(ctx, conn, table.name, table.id)
		if err != nil {
			return nil, err
		}
		script.WriteString(insert)
	}
	script.WriteString("COMMIT;\n")
	file := filepath.Join(dir, "bare.sql")
	if err := os.WriteFile(file, []byte(script.String()), 0o644); err != nil {
		return nil, err
	}
	program, err := testpg.Program("pgbench")
	if err != nil {
		return nil, err
	}
	u, err := url.Parse(cluster.URL)
	if err != nil {
		return nil, err
	}
	started := 0
	return func() (speed, error) {
		started++ // identifiers of another run are not used again
		seconds := strconv.Itoa(int(createMeasure / time.Second))
		out, err := exec.Command(program, "-n", "-M", "prepared", "-c", strconv.Itoa(creators), "-j", "2", "-T", seconds, "-D", "n="+strconv.Itoa(started*10_000_000), "-f", file,
			"-h", u.Hostname(), "-p", u.Port(), "-U", u.User.Username(), "postgres").CombinedOutput()
		found := pgbenchRate.FindSubmatch(out)
		if err != nil || found == nil {
			return speed{}, fmt.Errorf("pgbench: %v\n%s", err, out)
		}
		rate, err := strconv.ParseFloat(string(found[1]), 64)
		return speed{rate: rate}, err
	}, nil
}

// insertLike is the statement of pgbench that inserts the newest row of a table again under an identifier of its own.
func insertLike(ctx context.Context, conn *pgx.Conn, table, id string) (string, error) {
	rows, err := conn.Query(ctx, `SELECT column_name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position`, table)
	if err != nil {
		return "", err
	}
	columns, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return "", err
	}
	values := make([]string, len(columns))
	for i, c := range columns {
		var value *string
		if err := conn.QueryRow(ctx, `SELECT "`+c+`"::text FROM `+table+` ORDER BY "`+id+`" DESC LIMIT 1`).Scan(&value); err != nil {
			return "", err
		}
		values[i] = "NULL"
		if value != nil { // pgbench takes a colon for the beginning of a variable, in literals too
			values[i] = "U&'" + strings.NewReplacer("'", "''", `\`, `\\`, ":", `\003A`).Replace(*value) + "'"
		}
		// The tail of the identifier counts, so that identifiers grow as time goes on, as the product's do.
		if c == id {
			values[i] = `'01990000-0000-7000-8000-' || lpad((:n::bigint * 100 + :client_id)::text, 12, '0')`
		}
		columns[i] = `"` + c + `"`
	}
	return "INSERT INTO bare_" + table + " (" + strings.Join(columns, ", ") + ") VALUES (" + strings.Join(values, ", ") + ");\n", nil
}
