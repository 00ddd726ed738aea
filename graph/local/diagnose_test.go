package local

import (
	"errors"
	"io/fs"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTheEndOfAChildIsExplained(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct {
		words, end string
		want       error
	}{
		{"F1121 22:16:45.780908   14503 run.go:310] listen tcp 127.0.0.1:9080: bind: address already in use\n", "exit status 1", &PortError{Port: 9080}},
		{"E1121 22:16:45.7   1 x.go:1] write w/wal: no space left on device\n", "exit status 2", &DiskError{Dir: dir, Full: true}},
		{"F1121 22:16:45.7   1 x.go:1] open p: permission denied\n", "exit status 1", &DiskError{Dir: dir}},
		{"F1121 22:16:45.7   1 x.go:1] Cannot acquire directory lock on \"p\".\n", "exit status 1", &BusyError{Dir: dir}},
		{"I1121 22:16:45.7   1 a.go:1] fine\nF1121 22:16:45.7   1 x.go:1] cluster id differs\ngoroutine 1\n", "exit status 1", &ExitError{Process: "alpha", Reason: "cluster id differs", Log: "log"}},
		{"panic: out of luck\n\ngoroutine 1\n", "exit status 2", &ExitError{Process: "alpha", Reason: "panic: out of luck", Log: "log"}},
		{"", "signal: killed", &ExitError{Process: "alpha", Reason: "signal: killed", Log: "log"}},
	} {
		err := diagnose("alpha", dir, "log", c.words, c.end)
		require.Equal(t, c.want, err)
		require.Equal(t, c.want, pack(err).unpack(), "the way from the keeper")
	}
	require.EqualError(t, pack(errors.New("else")).unpack(), "else")
}

func TestErrorsOfTheDiskAreTold(t *testing.T) {
	wrap := func(err error) error { return &fs.PathError{Op: "open", Path: "x", Err: err} }
	require.Equal(t, &DiskError{Dir: "d", Full: true}, diskError("d", wrap(syscall.ENOSPC)))
	require.Equal(t, &DiskError{Dir: "d"}, diskError("d", wrap(syscall.EACCES)))
	require.Equal(t, &DiskError{Dir: "d"}, diskError("d", wrap(syscall.EROFS)))
	require.ErrorIs(t, diskError("d", wrap(syscall.EMFILE)), syscall.EMFILE)
}
