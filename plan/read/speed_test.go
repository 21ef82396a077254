package read

import (
	"strings"
	"testing"
	"time"
)

// TestHostileTextIsReadFast: no text makes reading slower than its length allows.
func TestHostileTextIsReadFast(t *testing.T) {
	v := vocabulary(t)
	for name, unit := range map[string]string{"frequencies": "每年10家", "deadlines": "2024年底前，", "brackets": "（每月（", "lists": "不少于3家、", "names": "县应急局、",
		"whenever": "凡是发现的，一律", "years": "2024年、2025年、", "headings": "一、\n（一）\n1.x\n", "quotes": "“《", "found": "发现发现对对的一律", "owners": "由A牵头，"} {
		t.Run(name, func(t *testing.T) {
			text := "一、任务\n1." + strings.Repeat(unit, 14000/len([]rune(unit)))
			start := time.Now()
			Read(paragraphs(text), v)
			if d := time.Since(start); d > 10*time.Second {
				t.Errorf("%v for 14,000 characters", d)
			} else {
				t.Log(d)
			}
		})
	}
}
