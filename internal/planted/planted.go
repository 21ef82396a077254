// Package planted finds values that were put into an installation and must not be found in it as they are.
package planted

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"net/url"
	"strconv"
	"strings"
)

// Forms are the ways in which a text may lie somewhere, by what they are called.
func Forms(text string) map[string]string {
	wide, back := "", ""
	for _, r := range text {
		wide += string([]byte{byte(r), byte(r >> 8)})
		back = string(r) + back
	}
	out := map[string]string{"plain": text, "hex": hex.EncodeToString([]byte(text)), "utf-16": wide}
	for form, written := range map[string]string{"reversed": back, "in an address": url.QueryEscape(text), "escaped": strings.Trim(strconv.QuoteToASCII(text), `"`)} {
		if written != text {
			out[form] = written
		}
	}
	for skip := range min(3, len(text)) { // whatever stands before it
		out[fmt.Sprint("base64 ", skip)] = base64.StdEncoding.EncodeToString([]byte(text[skip : skip+(len(text)-skip)/3*3]))
	}
	return out
}

// In names the forms of values that a text holds.
func In(text string, values []string) (found []string) {
	for _, value := range values {
		for form, written := range Forms(value) {
			if strings.Contains(text, written) {
				found = append(found, value+" ("+form+")")
			}
		}
	}
	return found
}
