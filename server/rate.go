package server

import (
	"context"
	"math"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"time"

	"zhiben/account"
	"zhiben/internal/fault"
)

// rateBurst is how many seconds' worth of requests may come at once: a page asks a dozen things, and many people may sit behind one
// address when an office begins its day.
const rateBurst = 30

// rateOf makes the bound of so many requests a second; nil: there is none.
func rateOf(perSecond int) *limiter {
	if perSecond <= 0 {
		return nil
	}
	return &limiter{burst: float64(rateBurst * perSecond), refill: time.Second / time.Duration(perSecond), most: 20_000}
}

// tooOften refuses a request of a session, or of an address without one, that asks more often than anybody needs to.
func (s *Server) tooOften(ctx context.Context, session *account.Session) error {
	if s.rates == nil {
		return nil
	}
	key := caller(ctx)
	if session != nil {
		key = "session " + session.Key()
	}
	wait, ok := s.rates.take(key, s.DB.Now())
	if ok {
		return nil
	}
	seconds := int64(math.Ceil(wait.Seconds()))
	return fault.Newf(fault.TooMany, "too_many", "请求过于频繁，请 %d 秒后再试。", "Too many requests; try again in %d seconds.", seconds).With(retryAfter, seconds)
}

// callerOf is the address a request came from: that of the connection, or, where that is a proxy of ours, the last one in
// X-Forwarded-For that is none of ours. What a client puts there itself counts for nothing.
func (s *Server) callerOf(r *http.Request) string {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return ""
	}
	ours := func(host string) bool {
		ip, err := netip.ParseAddr(strings.TrimSpace(host))
		return err == nil && slices.ContainsFunc(s.Proxies, func(p netip.Prefix) bool { return p.Contains(ip.Unmap()) })
	}
	if !ours(host) {
		return host
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		if _, err := netip.ParseAddr(strings.TrimSpace(hop)); err != nil {
			break
		}
		if host = strings.TrimSpace(hop); !ours(host) {
			break
		}
	}
	return host
}
