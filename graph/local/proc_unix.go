//go:build unix && !linux

package local

import (
	"os/exec"
	"syscall"
)

func detach(c *exec.Cmd) {
	c.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
}

// bind has no counterpart of Linux's Pdeathsig here: the keeper alone watches.
func bind(*exec.Cmd) {}
