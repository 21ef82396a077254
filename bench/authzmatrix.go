package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// matrixResult is what the matrix of authority (app, TestAuthorityMatrix) found on one database.
type matrixResult struct {
	Cases      int      `json:"cases"`
	Rights     int      `json:"rights"`
	Leaks      []string `json:"leaks"`
	Untested   []string `json:"untested"`
	NotWorking []string `json:"not_working"`
}

// authzMatrix runs all cases of the matrix of authority, which lies in the package that it looks into, on both databases.
func authzMatrix(at *place) ([]figure, error) {
	file := filepath.Join(at.tmp, "matrix")
	cmd := exec.Command("go", "test", "-count=1", "-timeout", "60m", "-run", "^TestAuthorityMatrix$", "./app")
	cmd.Dir = at.root
	cmd.Env = append(os.Environ(), "ZHIBEN_AUTHZ="+file)
	said, failed := cmd.CombinedOutput() // it fails where it finds something; the figures say what
	var whole matrixResult
	var out []figure
	for _, database := range []string{"sqlite", "postgres"} {
		text, err := os.ReadFile(file + "." + database)
		if err != nil {
			return nil, fmt.Errorf("%w: %w\n%s", err, failed, said)
		}
		var r matrixResult
		if err := json.Unmarshal(text, &r); err != nil {
			return nil, err
		}
		out = append(out, matrixFigure("authz-matrix/"+database, r))
		whole = matrixResult{whole.Cases + r.Cases, r.Rights, append(whole.Leaks, r.Leaks...), append(whole.Untested, r.Untested...), append(whole.NotWorking, r.NotWorking...)}
	}
	if failed != nil {
		verbose("%s", said)
	}
	return append([]figure{matrixFigure("authz-matrix", whole)}, out...), nil
}

func matrixFigure(name string, r matrixResult) figure {
	wrong := len(r.Leaks) + len(r.Untested) + len(r.NotWorking)
	return figure{name, float64(wrong), fmt.Sprintf("leaks (%d), untested (%d) and rights not working (%d), of %d cases and %d rights", len(r.Leaks), len(r.Untested), len(r.NotWorking), r.Cases, r.Rights),
		"0", "none", wrong == 0 && r.Cases > 0}
}
