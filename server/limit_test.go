package server

import (
	"fmt"
	"testing"
	"time"
)

func TestLimiter(t *testing.T) {
	l := &limiter{burst: 3, refill: 2 * time.Second, most: 5}
	now := time.Unix(1000, 0)
	for i := range 3 {
		if _, ok := l.take("192.0.2.1", now); !ok {
			t.Fatalf("token %d of 3 is refused", i+1)
		}
	}
	if wait, ok := l.take("192.0.2.1", now); ok || wait != 2*time.Second {
		t.Errorf("a fourth token: %v, wait %v", ok, wait)
	}
	if _, ok := l.take("192.0.2.2", now); !ok {
		t.Error("another address is refused as well")
	}
	now = now.Add(time.Second)
	if wait, ok := l.take("192.0.2.1", now); ok || wait != time.Second {
		t.Errorf("half a token: %v, wait %v", ok, wait)
	}
	if _, ok := l.take("192.0.2.1", now.Add(time.Second)); !ok {
		t.Error("no token after two seconds")
	}
	// One subscriber's IPv6 network is one address.
	for i := range 3 {
		l.take(fmt.Sprintf("2001:db8::%x", i+1), now)
	}
	if _, ok := l.take("2001:db8::ffff", now); ok {
		t.Error("a /64 has more than one bucket")
	}
	// A flood of addresses keeps the table small, and the rest share what is left.
	refused := 0
	for i := range 50 {
		if _, ok := l.take(fmt.Sprintf("198.51.100.%d", i), now); !ok {
			refused++
		}
	}
	if len(l.buckets) > 6 || refused < 40 {
		t.Errorf("%d buckets, %d of 50 refused", len(l.buckets), refused)
	}
	if _, ok := l.take("203.0.113.9", now.Add(time.Hour)); !ok || len(l.buckets) > 3 {
		t.Errorf("after an hour: %v with %d buckets", ok, len(l.buckets))
	}
}
