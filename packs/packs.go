// Package packs carries the policy content that ships with the product, so that the program needs no files beside it.
package packs

import "embed"

// Files holds the pack folders: base for everyone, demo for the demonstration county.
//
//go:embed base demo
var Files embed.FS
