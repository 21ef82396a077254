package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

// parses asks that a command line of the program is one, in a folder where the places that it names are there.
func parses(t *testing.T, args []string) {
	t.Helper()
	folder := t.TempDir()
	for i, arg := range args {
		if strings.HasPrefix(arg, "/") {
			args[i] = filepath.Join(folder, arg)
			if err := os.MkdirAll(args[i], 0o750); err != nil {
				t.Fatal(err)
			}
		}
	}
	grammar := commands
	parser, err := kong.New(&grammar, kong.Exit(func(int) {}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.Parse(args); err != nil {
		t.Errorf("%v: %v", args, err)
	}
}

func deployed(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "deploy", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// The unit starts the program with flags that it has, hardens it, and is sound where systemd is there to say so.
func TestUnit(t *testing.T) {
	unit := deployed(t, "zhiben.service")
	start := regexp.MustCompile(`(?m)^ExecStart=(\S+) (.*)$`).FindStringSubmatch(unit)
	if start == nil {
		t.Fatal("it starts nothing")
	}
	parses(t, strings.Fields(start[2]))
	for _, setting := range []string{"User=zhiben", "NoNewPrivileges=yes", "ProtectSystem=strict", "PrivateTmp=yes", "CapabilityBoundingSet=", "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX", "UMask=0077"} {
		if !strings.Contains(unit, "\n"+setting+"\n") {
			t.Errorf("it lacks %s", setting)
		}
	}
	program, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Log("systemd-analyze is not here; what systemd says of the unit was not asked")
		return
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "zhiben.service")
	if err := os.WriteFile(file, []byte(strings.ReplaceAll(unit, start[1], self)), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(program, "verify", "--man=no", file).CombinedOutput()
	for line := range strings.Lines(string(out)) {
		if strings.Contains(line, "zhiben.service") { // it may know better of other units of this machine
			t.Errorf("systemd-analyze verify: %s (%v)", line, err)
		}
	}
}

func TestContainer(t *testing.T) {
	file := deployed(t, "Containerfile")
	cmd := regexp.MustCompile(`(?m)^CMD (.*)$`).FindStringSubmatch(file)
	var args []string
	if cmd == nil || json.Unmarshal([]byte(cmd[1]), &args) != nil {
		t.Fatal("it runs nothing")
	}
	parses(t, args)
	if !strings.Contains(file, "\nFROM scratch\n") || !strings.Contains(file, "\nUSER 10001:10001\n") {
		t.Error("it is not from scratch, or runs as root")
	}
}
