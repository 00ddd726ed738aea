//go:build !unix

package local

import (
	"errors"
	"os"
	"os/exec"
)

// Dgraph runs on Unix only; elsewhere the program can still use one over the net, and
// so has to build.

func detach(*exec.Cmd) {}

func bind(*exec.Cmd) {}

func freeBytes(string) (uint64, error) { return 0, errors.ErrUnsupported }

func tryLock(string) (*os.File, error) { return nil, errors.ErrUnsupported }
