package local

import (
	"os/exec"
	"syscall"
)

// detach takes the keeper out of the terminal's process group: Ctrl-C reaches the
// program alone, which then stops Dgraph in its own good order.
func detach(c *exec.Cmd) {
	c.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
}

// bind makes the kernel stop a child whose keeper is killed. It is tied to the
// thread that starts the child, so the keeper holds its thread (see Keeper).
func bind(c *exec.Cmd) {
	c.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
}
