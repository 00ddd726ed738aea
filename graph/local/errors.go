package local

import (
	"errors"
	"fmt"
)

// BusyError says that another program keeps the data folder.
type BusyError struct {
	Dir string
	PID int // 0 where it is not known
}

func (e *BusyError) Error() string {
	if e.PID == 0 {
		return fmt.Sprintf("the data folder %s is in use by another program", e.Dir)
	}
	return fmt.Sprintf("the data folder %s is in use by process %d", e.Dir, e.PID)
}

// PortError says that a port which was asked for is taken.
type PortError struct{ Port int }

func (e *PortError) Error() string {
	return fmt.Sprintf("port %d on 127.0.0.1 is taken by another program", e.Port)
}

// DiskError says that the data folder cannot be written.
type DiskError struct {
	Dir  string
	Full bool // no space left; otherwise no right to write there
}

func (e *DiskError) Error() string {
	if e.Full {
		return fmt.Sprintf("the disk that holds %s is full", e.Dir)
	}
	return fmt.Sprintf("the data folder %s cannot be written", e.Dir)
}

// ExitError says that Dgraph's zero or alpha ended of itself.
type ExitError struct {
	Process string // zero, alpha or keeper
	Reason  string // its last words, or how it ended
	Log     string // file to read on in
}

func (e *ExitError) Error() string {
	return fmt.Sprintf("dgraph %s ended: %s (see %s)", e.Process, e.Reason, e.Log)
}

// BinaryError says that no Dgraph binary that works could be had.
type BinaryError struct {
	Path   string // the binary at fault, if it is one
	Reason string
	Err    error
}

func (e *BinaryError) Error() string {
	if e.Path != "" {
		return fmt.Sprintf("dgraph binary %s: %s", e.Path, e.Reason)
	}
	return e.Reason
}

func (e *BinaryError) Unwrap() error { return e.Err }

// ErrNoKeeper says that the program's main (or TestMain) does not call Keeper.
var ErrNoKeeper = errors.New("local: the program does not call local.Keeper at its start")

// failure is an error on its way from the keeper to the program that started it:
// exactly one field is set.
type failure struct {
	Busy  *BusyError `json:",omitempty"`
	Port  *PortError `json:",omitempty"`
	Disk  *DiskError `json:",omitempty"`
	Exit  *ExitError `json:",omitempty"`
	Other string     `json:",omitempty"`
}

func pack(err error) *failure {
	var f failure
	switch {
	case errors.As(err, &f.Busy), errors.As(err, &f.Port), errors.As(err, &f.Disk), errors.As(err, &f.Exit):
	default:
		f.Other = err.Error()
	}
	return &f
}

func (f *failure) unpack() error {
	switch {
	case f.Busy != nil:
		return f.Busy
	case f.Port != nil:
		return f.Port
	case f.Disk != nil:
		return f.Disk
	case f.Exit != nil:
		return f.Exit
	}
	return errors.New(f.Other)
}
