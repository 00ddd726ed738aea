package build

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// goTool puts a go command on PATH that runs a shell script instead of a build; $out
// is the file that it is to make.
func goTool(t *testing.T, script string) {
	t.Helper()
	dir := t.TempDir()
	head := "#!/bin/sh\nwhile [ \"$1\" != -o ]; do shift; done\nout=$2\n"
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go"), []byte(head+script), 0o700))
	t.Setenv("PATH", dir+string(filepath.ListSeparator)+os.Getenv("PATH"))
}

func TestOfTwoOneBuildsAndTheOtherWaits(t *testing.T) {
	dir, runs := t.TempDir(), filepath.Join(t.TempDir(), "runs")
	goTool(t, "[ -s go.mod ] && [ -s go.sum ] || exit 1\necho run >>"+runs+"\nsleep 1\necho dgraph >$out\n")
	var group sync.WaitGroup
	var said [2]bytes.Buffer
	for i := range said {
		group.Go(func() {
			bin, err := into(t.Context(), dir, &said[i])
			if err != nil || bin != filepath.Join(dir, "dgraph") {
				t.Errorf("%s %v", bin, err)
			}
		})
	}
	group.Wait()
	b, err := os.ReadFile(runs)
	require.NoError(t, err)
	require.Equal(t, "run\n", string(b))
	require.Contains(t, said[0].String()+said[1].String(), "waiting for it")
	left, err := filepath.Glob(filepath.Join(dir, "build-*"))
	require.NoError(t, err)
	require.Empty(t, left)
}

func TestAFailedBuildSaysWhatTheToolchainSaid(t *testing.T) {
	dir := t.TempDir()
	goTool(t, "echo 'go: downloading example.org/m v1.0.0' >&2\necho 'dial tcp: no route to host' >&2\nexit 1\n")
	_, err := into(t.Context(), dir, &bytes.Buffer{})
	var failed *Error
	require.ErrorAs(t, err, &failed)
	require.Equal(t, "dial tcp: no route to host", failed.Output)
	require.NoFileExists(t, filepath.Join(dir, "dgraph"))
}

func TestABuildCanBeCalledOff(t *testing.T) {
	goTool(t, "exec sleep 60\n")
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	began := time.Now()
	_, err := into(ctx, t.TempDir(), &bytes.Buffer{})
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.Less(t, time.Since(began), 20*time.Second)
}

func TestNoToolchain(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := into(t.Context(), t.TempDir(), &bytes.Buffer{})
	require.ErrorIs(t, err, ErrNoGo)
}

func TestProgressCountsModulesAndPackages(t *testing.T) {
	r := strings.NewReader("go: downloading a v1\nfmt\nexample.org/pkg\n# example.org/bad\nx.go:1:2: broken\n")
	require.Equal(t, "# example.org/bad\nx.go:1:2: broken", count(r, &bytes.Buffer{}))
}

// The pinned module must be one that the go command takes as it stands.
func TestThePinnedModuleIsWhole(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), goMod, 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.sum"), goSum, 0o600))
	c := exec.CommandContext(t.Context(), "go", "mod", "edit", "-json")
	c.Dir = dir
	out, err := c.Output()
	require.NoError(t, err)
	require.Contains(t, string(out), `"Path": "`+pkg+`"`)
	require.Contains(t, string(out), `"Version": "`+Version+`"`)
	require.Contains(t, string(goSum), pkg+" "+Version+" h1:")
}
