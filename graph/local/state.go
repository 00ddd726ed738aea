package local

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// state is what a keeper tells other programs, in a file of the data folder.
type state struct {
	PID    int    // the program that Dgraph runs for
	Keeper int    // its keeper
	GRPC   string // alpha's addresses, host:port; empty until Dgraph is healthy
	HTTP   string
	Zero   string // zero's HTTP address
	Offset int    // of Dgraph's ports
}

func statePath(dir string) string { return filepath.Join(dir, "state.json") }
func lockPath(dir string) string  { return filepath.Join(dir, "lock") }
func logPath(dir, process string) string {
	return filepath.Join(dir, "log", process+".log")
}

// readState gives the zero state where there is none to read.
func readState(dir string) state {
	var s state
	if b, err := os.ReadFile(statePath(dir)); err == nil {
		_ = json.Unmarshal(b, &s) // a file cut short tells nothing
	}
	return s
}

// write replaces the file in one step, so that nobody reads half of it.
func (s state) write(dir string) error {
	b, err := json.Marshal(s)
	if err != nil {
		return err
	}
	tmp := statePath(dir) + ".new"
	if err := os.WriteFile(tmp, b, 0o600); err != nil {
		return err
	}
	return os.Rename(tmp, statePath(dir))
}

// clear takes what s says of a running Dgraph out of the file; the offset stays,
// for Dgraph starts quicker where it finds its old ports.
func (s state) clear(dir string) {
	if err := (state{Offset: s.Offset}).write(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
		_ = os.Remove(statePath(dir))
	}
}

func alive(pid int) bool {
	if pid <= 0 {
		return false
	}
	p, err := os.FindProcess(pid)
	if err != nil {
		return false
	}
	err = p.Signal(syscall.Signal(0))
	return err == nil || errors.Is(err, os.ErrPermission)
}
