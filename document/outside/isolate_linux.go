package outside

import (
	"os/exec"
	"syscall"
)

// limitProcess puts hard limits on this process: address space, processor seconds, no core file. Where a limit cannot be
// set the others and the parent's clock still hold.
func limitProcess() {
	seconds := uint64(isolateTime.Seconds())
	_ = syscall.Setrlimit(syscall.RLIMIT_AS, &syscall.Rlimit{Cur: isolateSpace, Max: isolateSpace})
	_ = syscall.Setrlimit(syscall.RLIMIT_CPU, &syscall.Rlimit{Cur: seconds, Max: seconds + 1})
	_ = syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{})
}

// killTogether makes the end of a command the end of every process it started.
func killTogether(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
}
