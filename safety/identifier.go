// Package safety is the arithmetic of the field: identifiers, grades, limits, each with the rule it comes from. It is pure.
package safety

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode"
)

// What is wrong with an identifier; test with errors.Is.
var (
	// ErrForm means a wrong length or character.
	ErrForm = errors.New("wrong form")
	// ErrCheck means that a check digit does not agree: most likely a slip of the pen.
	ErrCheck = errors.New("check digit does not agree")
	// ErrDate means a date that the calendar lacks or that lies in the future.
	ErrDate = errors.New("no such date")
	// ErrRegion means that no province begins with these two digits.
	ErrRegion = errors.New("no such province")
)

// Clean brings an identifier into the form that is kept: half-width, upper case, without spaces and hyphens.
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '！' && r <= '～': // full-width forms
			r -= '！' - '!'
		case unicode.IsSpace(r) || r == '-' || r == '‑' || r == '–':
			return -1
		}
		return unicode.ToUpper(r)
	}, s)
}

// creditAlphabet has the 31 symbols of credit codes; a symbol's place is its value (GB 32100-2015).
const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// CreditCode checks a unified social credit code (统一社会信用代码): 18 symbols, the organisation code's own check digit in place 17
// (GB 11714-1997) and the check symbol in place 18, 3^(i-1) mod 31 (GB 32100-2015). A region that is no longer in the table is
// fine: codes keep the region of their first issue.
func CreditCode(code string) error {
	if len(code) != 18 {
		return fmt.Errorf("%w: 18 characters are needed, not %d", ErrForm, len([]rune(code)))
	}
	sum, weight := 0, 1
	for i, r := range code[:17] {
		value := strings.IndexRune(creditAlphabet, r)
		if value < 0 {
			return fmt.Errorf("%w: %q cannot stand in place %d", ErrForm, r, i+1)
		}
		if digits := i >= 2 && i <= 7; digits && value > 9 {
			return fmt.Errorf("%w: places 3 to 8 are digits", ErrForm)
		}
		sum += value * weight
		weight = weight * 3 % 31
	}
	if code[0] == '0' {
		return fmt.Errorf("%w: the first character is not 0", ErrForm)
	}
	if code[17] != creditAlphabet[(31-sum%31)%31] || code[16] != organisationCheck(code[8:16]) {
		return ErrCheck
	}
	return nil
}

// organisationCheck is the check digit of an organisation code's eight characters (GB 11714-1997); letters count from A = 10.
func organisationCheck(body string) byte {
	sum := 0
	for i, weight := range []int{3, 7, 9, 10, 5, 8, 4, 2} {
		c := int(body[i])
		value := c - '0'
		if c >= 'A' {
			value = c - 'A' + 10
		}
		sum += value * weight
	}
	switch k := 11 - sum%11; k {
	case 10:
		return 'X'
	case 11:
		return '0'
	default:
		return byte('0' + k)
	}
}

// IdentityNumber checks a citizen identity number (公民身份号码): 18 places, a date of birth that is not after today, and the
// check digit of ISO 7064 MOD 11-2 (GB 11643-1999). Residence permits of Hong Kong, Macao and Taiwan residents and foreigners'
// permanent residence cards have the same form.
func IdentityNumber(number string, today time.Time) error {
	if len(number) != 18 {
		return fmt.Errorf("%w: 18 characters are needed, not %d", ErrForm, len([]rune(number)))
	}
	sum, weights := 0, [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}
	for i, weight := range weights {
		if !isDigit(number[i]) {
			return fmt.Errorf("%w: place %d is a digit", ErrForm, i+1)
		}
		sum += int(number[i]-'0') * weight
	}
	if number[0] == '0' {
		return fmt.Errorf("%w: the first digit is not 0", ErrForm)
	}
	born, err := time.Parse("20060102", number[6:14])
	if err != nil || born.After(today) || born.Year() < 1850 {
		return ErrDate
	}
	if number[17] != "10X98765432"[sum%11] {
		return ErrCheck
	}
	return nil
}

// provinces are the first two digits of region codes (GB/T 2260-2007).
const provinces = " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 "

// RegionCode checks a region code: 6 digits for a county (GB/T 2260-2007), 9 for a town, 12 for a village (统计用区划代码,
// 国统字〔2009〕91号). It checks the form and the province only, since divisions change every year.
func RegionCode(code string) error {
	if n := len(code); n != 6 && n != 9 && n != 12 {
		return fmt.Errorf("%w: 6, 9 or 12 digits are needed", ErrForm)
	}
	for i := range len(code) {
		if !isDigit(code[i]) {
			return fmt.Errorf("%w: place %d is a digit", ErrForm, i+1)
		}
	}
	if !strings.Contains(provinces, " "+code[:2]+" ") {
		return ErrRegion
	}
	return nil
}

// IndustryCode checks the shape of an industry code of GB/T 4754-2017: a division of two digits from 01 to 97, a group of three
// or a class of four; the section's letter may stand before it and must then be the division's.
func IndustryCode(code string) error {
	digits := code
	letter := byte(0)
	if code != "" && code[0] >= 'A' && code[0] <= 'T' {
		letter, digits = code[0], code[1:]
	}
	if len(digits) < 2 || len(digits) > 4 {
		return fmt.Errorf("%w: two to four digits are needed", ErrForm)
	}
	for i := range len(digits) {
		if !isDigit(digits[i]) {
			return fmt.Errorf("%w: two to four digits are needed", ErrForm)
		}
	}
	section := IndustrySection(digits)
	if section == 0 || letter != 0 && letter != section {
		return fmt.Errorf("%w: no such division", ErrForm)
	}
	return nil
}

// IndustrySection is the section's letter of a division, group or class without letter, 0 where there is none (GB/T 4754-2017).
func IndustrySection(digits string) byte {
	if len(digits) < 2 || !isDigit(digits[0]) || !isDigit(digits[1]) {
		return 0
	}
	division := int(digits[0]-'0')*10 + int(digits[1]-'0')
	if division < 1 {
		return 0
	}
	for i, last := range []int{5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97} {
		if division <= last {
			return byte('A' + i)
		}
	}
	return 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

var (
	mobile   = regexp.MustCompile(`^1[3-9][0-9]{9}$`)
	landline = regexp.MustCompile(`^(0[1-9][0-9]{1,2}-?)?[2-9][0-9]{6,7}(-[0-9]{1,6})?$`)
	service  = regexp.MustCompile(`^([48]00-?[0-9]{3}-?[0-9]{4}|9[56][0-9]{3,4})$`)
)

// Phone checks a telephone number of the mainland and gives it as it is kept: a mobile number without +86 and separators, a landline
// with area code and extension as written, or a service number. The forms are practice, not a standard.
func Phone(number string) (string, error) {
	kept := strings.Map(func(r rune) rune {
		switch {
		case r >= '！' && r <= '～':
			r -= '！' - '!'
		case unicode.IsSpace(r):
			return -1
		case r == '–' || r == '—' || r == '‑':
			return '-'
		}
		return r
	}, number)
	digits := strings.ReplaceAll(kept, "-", "")
	for _, prefix := range []string{"+86", "0086", "86"} {
		if rest, ok := strings.CutPrefix(digits, prefix); ok && mobile.MatchString(rest) {
			return rest, nil
		}
	}
	switch {
	case mobile.MatchString(digits):
		return digits, nil
	case landline.MatchString(kept), service.MatchString(kept):
		return kept, nil
	}
	return "", ErrForm
}

var certificate = regexp.MustCompile(`^[\p{Han}A-Z0-9（）()〔〕\[\]/.-]{4,40}$`)

// CertificateNumber checks the number of a certificate, licence or approval after Clean: 4 to 40 letters, digits, Han characters,
// brackets, strokes and points, with at least one digit. No standard gives certificates of different issuers a form in common; the
// characters are those seen in practice.
func CertificateNumber(number string) error {
	if !certificate.MatchString(number) || !strings.ContainsAny(number, "0123456789") {
		return ErrForm
	}
	return nil
}
