package account

import (
	"crypto/rand"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

// TokenPrefix begins every API token, so that one that was left somewhere is recognised.
const TokenPrefix = "zbt_"

// Everything, in place of a ledger's name, is all that the post may do over the API.
const Everything = "*"

// Scope is what an API token may do of what its post may do: ledgers, or Everything, to read or to write.
type Scope struct {
	Read  []string `json:"read"`
	Write []string `json:"write"` // may read as well
}

// Allows reports whether the scope covers a ledger; an empty name stands for what belongs to none.
func (s *Scope) Allows(ledger string, write bool) bool {
	within := func(list []string) bool {
		return slices.Contains(list, Everything) || ledger != "" && slices.Contains(list, ledger)
	}
	return within(s.Write) || !write && within(s.Read)
}

// Token is an API token, without itself.
type Token struct {
	ID      string
	Name    string
	Scope   Scope
	Post    string
	Created time.Time
	Expires time.Time
	Used    time.Time // zero: never
	Address string    // where it was used last
	Revoked time.Time // zero: not
}

// mostTokens is how many tokens of one account hold at once.
const mostTokens = 20

// NewToken makes a token that acts in the session's post, and gives what is shown once.
func (s *Service) NewToken(tx *store.Tx, session *Session, name string, scope Scope, expires time.Time) (Token, string, error) {
	t := Token{ID: store.NewID(), Name: strings.TrimSpace(name), Scope: scope, Created: tx.Now, Expires: expires}
	policy, err := s.policy(tx, session.region)
	if err != nil {
		return t, "", err
	}
	bad := func(place, zh, en string) error {
		return fault.New(fault.Invalid, "invalid", "有内容需要修改。", "Some fields need correction.").At(place, zh, en)
	}
	var held int64
	if _, err := tx.Row(`SELECT count(*) FROM api_token WHERE account = $1 AND revoked IS NULL AND expires > $2`, []any{session.Account, tx.Now.UnixMilli()}, &held); err != nil {
		return t, "", err
	}
	switch {
	case t.Name == "" || len(t.Name) > 150:
		return t, "", bad("body.name", "请填写用途（不超过50字）", "say what it is for")
	case len(scope.Read)+len(scope.Write) == 0:
		return t, "", bad("body.read", "请至少选择一个台账", "choose a ledger at least")
	case !expires.After(tx.Now):
		return t, "", bad("body.expires", "到期时间须在现在之后", "it must end after now")
	case expires.Sub(tx.Now) > policy.Token+24*time.Hour:
		return t, "", fault.Newf(fault.Invalid, "invalid", "令牌有效期最长%d天。", "A token lasts %d days at most.", int(policy.Token.Hours()/24)).At("body.expires", "有效期过长", "too long")
	case session.Actor.OnBehalf != "":
		return t, "", fault.New(fault.Forbidden, "own_post", "代办的岗位不能签发令牌，请切换到本人岗位。", "A token acts in a post of your own; switch to one.")
	case held >= mostTokens:
		return t, "", fault.Newf(fault.Conflict, "too_many_tokens", "有效令牌最多%d个，请先停用不用的令牌。", "There are %d tokens at most; revoke one first.", mostTokens)
	}
	t.Post = session.Actor.Post
	text, err := json.Marshal(scope)
	if err != nil {
		return t, "", err
	}
	plain := TokenPrefix + strings.ToLower(rand.Text())
	if _, err := tx.Exec(`INSERT INTO api_token (id, token, account, post, name, scopes, created, expires) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		t.ID, digest(plain), session.Account, t.Post, t.Name, string(text), tx.Now.UnixMilli(), expires.UnixMilli()); err != nil {
		return t, "", err
	}
	tokens.Tell(tx, t.ID)
	return t, plain, s.note(tx, session.Actor, session.Account, "token_new", map[string]any{"token": t.ID, "name": t.Name, "read": scope.Read, "write": scope.Write, "until": expires.UnixMilli()})
}

// Tokens lists the tokens of an account, the latest made first; those that are over for longer than a month are left out.
func (s *Service) Tokens(tx *store.Tx, account string) ([]Token, error) {
	out := []Token{}
	long := tx.Now.AddDate(0, -1, 0).UnixMilli()
	err := tx.Query(`SELECT id, name, scopes, post, created, expires, used, address, revoked FROM api_token WHERE account = $1 AND expires > $2 AND (revoked IS NULL OR revoked > $2) ORDER BY created DESC, id`,
		[]any{account, long}, func(scan func(...any) error) error {
			var t Token
			var scopes string
			var created, expires int64
			var used, revoked *int64
			if err := scan(&t.ID, &t.Name, &scopes, &t.Post, &created, &expires, &used, &t.Address, &revoked); err != nil {
				return err
			}
			t.Created, t.Expires = time.UnixMilli(created).UTC(), time.UnixMilli(expires).UTC()
			if used != nil {
				t.Used = time.UnixMilli(*used).UTC()
			}
			if revoked != nil {
				t.Revoked = time.UnixMilli(*revoked).UTC()
			}
			err := json.Unmarshal([]byte(scopes), &t.Scope)
			out = append(out, t)
			return err
		})
	return out, err
}

// RevokeToken ends one of the caller's own tokens at once.
func (s *Service) RevokeToken(tx *store.Tx, session *Session, id string) error {
	var name string
	found, err := tx.Row(`SELECT name FROM api_token WHERE id = $1 AND account = $2`, []any{id, session.Account}, &name)
	if err == nil && !found {
		err = unit.NotFound()
	}
	if err != nil {
		return err
	}
	n, err := tx.Exec(`UPDATE api_token SET revoked = $1 WHERE id = $2 AND revoked IS NULL`, tx.Now.UnixMilli(), id)
	if err != nil || n == 0 {
		return err
	}
	tokens.Tell(tx, id)
	return s.note(tx, session.Actor, session.Account, "token_end", map[string]any{"token": id, "name": name})
}

// FindToken gives the session that a token makes for one request, nil where it does not hold.
func (s *Service) FindToken(tx *store.Tx, plain string) (*Session, error) {
	if !strings.HasPrefix(plain, TokenPrefix) {
		return nil, nil
	}
	session := &Session{token: digest(plain), Token: &Scope{}}
	var post, scopes string
	var used *int64
	found, err := tx.Row(`SELECT t.account, a.login, a.person, p.name, p.region, t.post, t.scopes, t.used FROM api_token t JOIN account a ON a.id = t.account JOIN person p ON p.id = a.person
		WHERE t.token = $1 AND t.revoked IS NULL AND t.expires > $2 AND t.created <= $3`, []any{session.token, tx.Now.UnixMilli(), tx.Now.Add(clockSlack).UnixMilli()},
		&session.Account, &session.Login, &session.Person, &session.Name, &session.region, &post, &scopes, &used)
	if err != nil || !found {
		return nil, err
	}
	if err := json.Unmarshal([]byte(scopes), session.Token); err != nil {
		return nil, err
	}
	session.Stale = used == nil || tx.Now.Add(-seenEvery).UnixMilli() > *used
	posts, err := unit.Posts(tx, session.Person)
	if err != nil {
		return nil, err
	}
	for _, p := range posts {
		if p.ID == post {
			session.Posts = []unit.Post{p}
			session.Actor, err = s.Units.ActorFor(tx, session.Person, session.Name, p)
		}
	}
	if session.Actor == nil { // whoever made it has left the post
		return nil, err
	}
	return session, err
}

// tokenHolds is Current for tokens.
func (s *Service) tokenHolds(tx *store.Tx, session *Session) error {
	held, err := tx.Row(`SELECT 1 FROM api_token WHERE token = $1 AND revoked IS NULL AND expires > $2`+tx.ForShare(), []any{session.token, tx.Now.UnixMilli()}, new(int64))
	if err != nil {
		return err
	}
	if !held {
		return fault.New(fault.Unauthenticated, "not_logged_in", "请先登录。", "Log in first.")
	}
	return s.actorHolds(tx, session.Actor)
}
