package app

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"filippo.io/age"

	"zhiben/backup"
	"zhiben/internal/fault"
	"zhiben/secret"
)

// ageHeader begins every file that age has encrypted.
const ageHeader = "age-encryption.org/v1"

// Escrow writes copies of a key file that two of several custodians open together, into a folder: one file for each pair, encrypted to the
// one and, inside, to the other. Nobody opens one alone. It gives the files.
func Escrow(keyFile string, custodians []string, dir string, at time.Time) (files []string, err error) {
	recipients, err := backup.Recipients(custodians)
	if err != nil {
		return nil, err
	}
	if len(recipients) < 2 || len(slices.Compact(slices.Sorted(slices.Values(custodians)))) != len(custodians) {
		return nil, fault.New(fault.Invalid, "custodians", "请给出至少两名（宜三名）不同保管人的公钥（--to age1…，可重复）。", "Name at least two custodians, better three, by their different public keys (--to age1…, again for each).")
	}
	if _, err := secret.Read(keyFile); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(keyFile)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	for i := range recipients {
		for j := i + 1; j < len(recipients); j++ {
			inside, err := ageTo(recipients[j], data)
			if err != nil {
				return files, err
			}
			sealed, err := ageTo(recipients[i], inside)
			if err != nil {
				return files, err
			}
			name := filepath.Join(dir, fmt.Sprintf("zhiben-keys-%s-%d-%d.age", at.UTC().Format("20060102T150405Z"), i+1, j+1))
			if err := secret.WriteNew(name, sealed); err != nil {
				return files, err
			}
			files = append(files, name)
		}
	}
	return files, nil
}

// Escrow writes copies of the installation's key file, and notes that.
func (a *App) Escrow(ctx context.Context, custodians []string, dir string) ([]string, error) {
	files, err := Escrow(a.options.keyFile(), custodians, dir, a.DB.Now())
	if err != nil {
		return files, err
	}
	return files, a.noteKeyWork(ctx, "keys_escrow", map[string]any{"custodians": len(custodians)})
}

func ageTo(to age.Recipient, data []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := age.Encrypt(&out, to)
	if err == nil {
		_, err = w.Write(data)
	}
	if err == nil {
		err = w.Close()
	}
	return out.Bytes(), err
}

// Recover opens a copy that Escrow made with the private keys of custodians. With those of both it writes the key file; whole is true
// then. With that of the first alone it writes what the second goes on with, so that no custodian shows a private key to the other.
func Recover(file string, identityFiles []string, out string) (whole bool, err error) {
	var identities []age.Identity
	for _, name := range identityFiles {
		more, err := backup.Identities(name)
		if err != nil {
			return false, err
		}
		identities = append(identities, more...)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return false, err
	}
	opened := 0
	for bytes.HasPrefix(data, []byte(ageHeader)) {
		r, err := age.Decrypt(bytes.NewReader(data), identities...)
		if err != nil {
			break
		}
		if data, err = io.ReadAll(r); err != nil {
			return false, fault.Newf(fault.Invalid, "escrow_damaged", "托管文件 %s 已损坏，请换用另一份。", "The escrow file %s is damaged; use another copy.", file)
		}
		opened++
	}
	switch {
	case opened == 0:
		return false, fault.Newf(fault.Invalid, "escrow_closed", "所给私钥打不开 %s。文件名末尾的两个编号是保管人的顺序：先由第一个编号的保管人打开，再由第二个打开。",
			"The private keys do not open %s. The two numbers at the end of its name are the custodians in their order: the first opens it first, then the second.", file)
	case bytes.HasPrefix(data, []byte(ageHeader)):
		return false, secret.WriteNew(out, data)
	}
	return true, secret.Restore(out, data)
}
