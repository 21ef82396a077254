// Package read turns the text of an action plan into its outline, measures and commitments, and compares two readings.
// It is pure and deterministic; its vocabulary is data in a pack.
package read
