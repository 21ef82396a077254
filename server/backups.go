package server

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"zhiben/internal/lang"
	"zhiben/store"
	"zhiben/unit"
)

// BackupKeeper knows what happened to backups of the installation.
type BackupKeeper interface {
	// Backups tells it, in a language, to whom it has been allowed.
	Backups(tx *store.Tx, tag lang.Tag) (*Backups, error)
}

// BackupEdit is the right of those who answer for backups.
const BackupEdit = "backup.edit"

// Backups are the backups of the installation as its log tells of them. No data leaves by them.
type Backups struct {
	Plan     *BackupPlan     `json:"plan" doc:"null: this server makes none by itself"`
	Late     string          `json:"late" doc:"what is too old, in words; empty: nothing"`
	Made     *time.Time      `json:"made" doc:"the last backup; null: never"`
	Checked  *time.Time      `json:"checked" doc:"the last one that was proven; null: never"`
	Failed   *time.Time      `json:"failed" doc:"the last failure after the last backup; null: none"`
	Warn     int             `json:"warn" doc:"hours after which a backup is too old; 0: never"`
	Check    int             `json:"check" doc:"hours after which the last proof is too old; 0: never"`
	Items    []BackupView    `json:"items" doc:"what happened, the latest first, 60 at most"`
	Commands []BackupCommand `json:"commands" doc:"as they are typed at the server"`
}

// BackupPlan is when the server makes backups by itself.
type BackupPlan struct {
	Folder string    `json:"folder"`
	At     string    `json:"at" doc:"time of day"`
	Keep   int       `json:"keep" doc:"how many stay in the folder"`
	Keys   int       `json:"keys" doc:"by how many private keys each can be opened"`
	Next   time.Time `json:"next"`
}

// BackupView is one thing that happened to backups.
type BackupView struct {
	ID      string     `json:"id"`
	At      time.Time  `json:"at"`
	Kind    string     `json:"kind" enum:"made,failed,checked,unproven,late,restored"`
	Title   string     `json:"title"`
	File    string     `json:"file" doc:"name of the file; empty: none"`
	Size    int64      `json:"size" doc:"bytes"`
	Events  int64      `json:"events"`
	Seconds float64    `json:"seconds" doc:"how long it took"`
	ByHand  bool       `json:"by_hand" doc:"made by the command"`
	Proven  *time.Time `json:"proven" doc:"of a backup: when it was restored elsewhere and verified; null: never"`
	Bad     bool       `json:"bad" doc:"of a backup: it was restored elsewhere and did not hold"`
	Gone    bool       `json:"gone" doc:"of a backup of the plan: it is no longer in the folder"`
}

// BackupCommand is a command for the terminal of the server.
type BackupCommand struct {
	Key  string `json:"key" enum:"make,check,restore,verify,serve"`
	Line string `json:"line"`
}

func (s *Server) backupRoutes() {
	huma.Register(s.api, operation("list-backups", "GET", "/backups", "What happened to backups of the installation, and the commands for them"), func(ctx context.Context, _ *struct{}) (*body[Backups], error) {
		return reading(s, ctx, func(tx *store.Tx, a *unit.Actor) (*body[Backups], error) {
			if err := mayKeepBackups(tx, a); err != nil {
				return nil, err
			}
			out, err := s.Backups.Backups(tx, lang.Of(ctx))
			if err != nil {
				return nil, err
			}
			return &body[Backups]{*out}, nil
		})
	})
}

// mayKeepBackups asks for the right over the county: a backup is of the whole installation.
func mayKeepBackups(tx *store.Tx, a *unit.Actor) error {
	if err := a.Allow(unit.Ask{Right: BackupEdit}); err != nil {
		return err
	}
	roots, err := unit.Roots(tx)
	if err != nil || len(roots) == 0 {
		return err
	}
	return a.Allow(unit.Ask{Right: BackupEdit, Path: roots[0].Path})
}
