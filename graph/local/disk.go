package local

import (
	"errors"
	"io/fs"
	"syscall"
)

// minFree is what Dgraph needs on the disk to get up at all; less counts as full.
const minFree = 128 << 20

func full(dir string) bool {
	free, err := freeBytes(dir)
	return err == nil && free < minFree
}

// diskError makes a *DiskError of what the system said about a file under dir, where
// it is about the disk.
func diskError(dir string, err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return &DiskError{Dir: dir, Full: true}
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS), errors.Is(err, syscall.ENOTDIR), errors.Is(err, fs.ErrExist):
		return &DiskError{Dir: dir}
	}
	return err
}
