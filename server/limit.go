package server

import (
	"net/netip"
	"sync"
	"time"
)

// limiter lets each network address do something so often: a bucket that holds burst tokens and gains one every refill. Addresses are
// forgotten once their bucket is full again; when there are too many to keep, the rest share one bucket.
type limiter struct {
	burst  float64
	refill time.Duration
	most   int // buckets kept

	mu      sync.Mutex
	buckets map[string]bucket
}

type bucket struct {
	tokens float64
	at     time.Time // when tokens was true
}

// take takes a token for an address; where there is none it gives the time until there is one.
func (l *limiter) take(address string, now time.Time) (wait time.Duration, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	key := network(address)
	b, known := l.buckets[key]
	if !known {
		if len(l.buckets) >= l.most {
			l.forget(now)
		}
		if len(l.buckets) >= l.most {
			key = ""
			b, known = l.buckets[key]
		}
	}
	if !known {
		b = bucket{l.burst, now}
	}
	b.tokens, b.at = l.filled(b, now), now
	if ok = b.tokens >= 1; ok {
		b.tokens--
	} else {
		wait = time.Duration((1 - b.tokens) * float64(l.refill))
	}
	if l.buckets == nil {
		l.buckets = map[string]bucket{}
	}
	l.buckets[key] = b
	return wait, ok
}

// give gives a token back: what took it need not be counted.
func (l *limiter) give(address string, now time.Time) {
	l.mu.Lock()
	defer l.mu.Unlock()
	key := network(address)
	if b, known := l.buckets[key]; known {
		b.tokens, b.at = min(l.burst, l.filled(b, now)+1), now
		l.buckets[key] = b
	}
}

func (l *limiter) filled(b bucket, now time.Time) float64 {
	return min(l.burst, b.tokens+float64(max(0, now.Sub(b.at)))/float64(l.refill)) // a clock that was set back takes nothing away
}

// forget drops the buckets that are full.
func (l *limiter) forget(now time.Time) {
	for key, b := range l.buckets {
		if l.filled(b, now) >= l.burst {
			delete(l.buckets, key)
		}
	}
}

// network is the part of an address that one subscriber has: an IPv4 address, the first 64 bits of an IPv6 one.
func network(address string) string {
	ip, err := netip.ParseAddr(address)
	if err != nil {
		return address
	}
	if ip = ip.Unmap().WithZone(""); ip.Is6() {
		if p, err := ip.Prefix(64); err == nil {
			return p.String()
		}
	}
	return ip.String()
}
