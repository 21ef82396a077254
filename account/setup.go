package account

import (
	"crypto/rand"
	"crypto/subtle"
	"strings"

	"zhiben/internal/fault"
	"zhiben/store"
	"zhiben/unit"
)

const setupSetting = "setup_token"

// SetupToken gives a new one-time token for the first administrator, and forgets the one before; it is empty once anybody has
// an account.
func SetupToken(tx *store.Tx) (string, error) {
	var n int64
	if _, err := tx.Row(`SELECT count(*) FROM account`, nil, &n); err != nil || n > 0 {
		return "", err
	}
	token := rand.Text()
	_, err := tx.Exec(`INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = $2`, setupSetting, digest(token))
	return token, err
}

// NeedsSetup reports whether nobody has an account yet.
func NeedsSetup(tx *store.Tx) (bool, error) {
	var n int64
	_, err := tx.Row(`SELECT count(*) FROM account`, nil, &n)
	return n == 0, err
}

// Setup is what the first administrator fills in.
type Setup struct {
	Token, County, Code, Name, Login, Password, Kind, Role string
}

// SetUp makes the county and its first administrator, once.
func (s *Service) SetUp(tx *store.Tx, f Setup) error {
	var want string
	found, err := tx.Row(`SELECT value FROM setting WHERE name = $1`+tx.ForUpdate(), []any{setupSetting}, &want)
	if err != nil {
		return err
	}
	needed, err := NeedsSetup(tx)
	if err != nil {
		return err
	}
	if !found || !needed || subtle.ConstantTimeCompare([]byte(want), []byte(digest(f.Token))) != 1 {
		return fault.New(fault.Forbidden, "bad_setup_link", "启用链接无效或已用过。请在服务器上重新启动程序，使用新打印的链接。",
			"The set-up link is not valid or was used. Start the program on the server again and use the link it prints.")
	}
	if strings.TrimSpace(f.County) == "" {
		return fault.New(fault.Invalid, "invalid", "请填写县区名称。", "Give the county's name.").At("body.county", "必填", "required")
	}
	root, err := s.Units.Create(tx, unit.System(), unit.Unit{Kind: f.Kind, Name: f.County, Code: f.Code})
	if err != nil {
		return err
	}
	post, err := s.Units.Appoint(tx, unit.System(), root.ID, f.Name, f.Role)
	if err != nil {
		return err
	}
	if _, err := s.Create(tx, post.Person, f.Login, f.Password); err != nil {
		return err
	}
	_, err = tx.Exec(`DELETE FROM setting WHERE name = $1`, setupSetting)
	return err
}
