// Package calendar holds dates without a time of day, the periods in which duties fall due, and working days.
//
// Dates belong to the deployment's zone (Asia/Shanghai by default): Of turns an instant into a date there. The package is
// pure: holidays and make-up working days come in as data, from the packs.
package calendar
