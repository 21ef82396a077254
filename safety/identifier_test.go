package safety

import (
	"errors"
	"strings"
	"testing"
	"time"
)

func TestCreditCode(t *testing.T) {
	// Three computed examples and three published codes of public bodies.
	for _, code := range []string{"91330106MA2XK7Q397", "11440305007555121W", "92510107MA6DT9H43J", "11152921790192595R", "11341731MB1989404J", "12100000400000624D"} {
		if err := CreditCode(code); err != nil {
			t.Errorf("%s: %v", code, err)
		}
	}
	for code, want := range map[string]error{
		"": ErrForm, "91330106MA2XK7Q39": ErrForm, "9133010IMA2XK7Q397": ErrForm, "91330A06MA2XK7Q397": ErrForm, "01330106MA2XK7Q397": ErrForm,
		"91330106MA2XK7Q398": ErrCheck, "91330160MA2XK7Q397": ErrCheck, "911523219790192595": ErrCheck, "信用代码信用代码信用代码信用代码信用": ErrForm,
	} {
		if err := CreditCode(code); !errors.Is(err, want) {
			t.Errorf("%s: %v; want %v", code, err, want)
		}
	}
}

// Any slip of one character, and any swap of two different neighbours, is found: that is what the check symbol is for.
func TestCreditCodeFindsSlips(t *testing.T) {
	const code = "91330106MA2XK7Q397"
	for i := range code {
		for _, r := range creditAlphabet {
			if byte(r) != code[i] && CreditCode(code[:i]+string(r)+code[i+1:]) == nil {
				t.Errorf("place %d changed to %c is accepted", i+1, r)
			}
		}
		if i > 0 && code[i] != code[i-1] && CreditCode(code[:i-1]+string(code[i])+string(code[i-1])+code[i+1:]) == nil {
			t.Errorf("places %d and %d swapped are accepted", i, i+1)
		}
	}
}

func TestIdentityNumber(t *testing.T) {
	today := time.Date(2026, 11, 25, 0, 0, 0, 0, time.UTC)
	for _, number := range []string{"11010519491231002X", "440524188001010014"} { // the samples printed in GB 11643-1999
		if err := IdentityNumber(number, today); err != nil {
			t.Errorf("%s: %v", number, err)
		}
	}
	for number, want := range map[string]error{
		"": ErrForm, "110105194912310021": ErrCheck, "11010519490230002X": ErrDate, "11010520491231002X": ErrDate, "1101051949123100X2": ErrForm,
		"01010519491231002X": ErrForm, "130503670401001": ErrForm, "11010519491231002x": ErrCheck,
	} {
		if err := IdentityNumber(number, today); !errors.Is(err, want) {
			t.Errorf("%s: %v; want %v", number, err, want)
		}
	}
	if err := IdentityNumber(Clean(" 11010519491231 002x "), today); err != nil {
		t.Error("a lower-case x with spaces is not cleaned:", err)
	}
}

func TestRegionCode(t *testing.T) {
	for _, code := range []string{"370826", "370826001", "370826001201"} {
		if err := RegionCode(code); err != nil {
			t.Errorf("%s: %v", code, err)
		}
	}
	for code, want := range map[string]error{"3708": ErrForm, "37082A": ErrForm, "990826": ErrRegion, "３７０８２６": ErrForm} {
		if err := RegionCode(code); !errors.Is(err, want) {
			t.Errorf("%s: %v; want %v", code, err, want)
		}
	}
}

func TestIndustryCode(t *testing.T) {
	for _, code := range []string{"26", "261", "2614", "C2614", "B06", "T97", "01"} {
		if err := IndustryCode(code); err != nil {
			t.Errorf("%s: %v", code, err)
		}
	}
	for _, code := range []string{"", "C", "2", "26145", "B2614", "98", "00", "U97", "2A"} {
		if err := IndustryCode(code); !errors.Is(err, ErrForm) {
			t.Errorf("%s: %v; want a wrong form", code, err)
		}
	}
	if s := IndustrySection("4620"); s != 'D' {
		t.Errorf("section of 4620: %c", s)
	}
}

func FuzzIdentifiers(f *testing.F) {
	for _, s := range []string{"91330106MA2XK7Q397", "11010519491231002X", "370826", "C2614", "１２３"} {
		f.Add(s)
	}
	today := time.Date(2026, 11, 25, 0, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, s string) {
		clean := Clean(s)
		if Clean(clean) != clean && !strings.ContainsFunc(clean, func(r rune) bool { return r > 0x7f }) {
			t.Errorf("cleaning %q twice differs", s)
		}
		for _, check := range []func(string) error{CreditCode, RegionCode, IndustryCode, func(s string) error { return IdentityNumber(s, today) }} {
			_ = check(s)
			_ = check(clean)
		}
	})
}

func TestPhone(t *testing.T) {
	for in, want := range map[string]string{"13812345678": "13812345678", "+86 138-1234-5678": "13812345678", "１３８１２３４５６７８": "13812345678", "0537-8221234": "0537-8221234", "010-62345678-801": "010-62345678-801",
		"8221234": "8221234", "400-820-1234": "400-820-1234", "95598": "95598"} {
		if got, err := Phone(in); err != nil || got != want {
			t.Errorf("%s: %s, %v; want %s", in, got, err, want)
		}
	}
	for _, in := range []string{"", "12812345678", "138123456789", "abc", "1234567", "0537"} {
		if got, err := Phone(in); err == nil {
			t.Errorf("%s is taken as %s", in, got)
		}
	}
}
