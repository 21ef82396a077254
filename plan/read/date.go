package read

import "fmt"

// day is a calendar day. The zero value is no day.
type day struct{ y, m, d int }

func (a day) String() string {
	if a.y == 0 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", a.y, a.m, a.d)
}

func (a day) before(b day) bool {
	if a.y != b.y {
		return a.y < b.y
	}
	if a.m != b.m {
		return a.m < b.m
	}
	return a.d < b.d
}

func daysIn(y, m int) int {
	switch m {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

func monthEnd(y, m int) day { return day{y, m, daysIn(y, m)} }

// dayBefore is the day before the first of a month.
func dayBefore(y, m int) day {
	if m == 1 {
		return day{y - 1, 12, 31}
	}
	return monthEnd(y, m-1)
}

// prev is the day before a.
func (a day) prev() day {
	if a.d > 1 {
		return day{a.y, a.m, a.d - 1}
	}
	return dayBefore(a.y, a.m)
}
