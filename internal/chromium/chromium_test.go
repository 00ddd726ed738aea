package chromium

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/internal/nodejs"
)

// TestTheFetchedOneStarts: where there is no Chromium on PATH, the one that is fetched
// starts with the libraries that it brings.
func TestTheFetchedOneStarts(t *testing.T) {
	node, err := nodejs.Find(t.Context(), os.Stderr)
	require.NoError(t, err)
	cache, err := os.UserCacheDir()
	require.NoError(t, err)
	b, err := into(t.Context(), filepath.Join(cache, "plangraph", "chromium"), node, os.Stderr)
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, b.Path, "--version")
	cmd.Env = append(os.Environ(), b.Env...)
	said, err := cmd.CombinedOutput()
	require.NoError(t, err, string(said))
	require.Contains(t, string(said), "Chromium "+strings.TrimSuffix(version, ".0.0")+".")
}

// TestABrokenFetchLeavesNothing: what looks like a browser is one.
func TestABrokenFetchLeavesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), version)
	require.Error(t, fetch(t.Context(), dir, nodejs.Tools{Node: "no-node", NPM: "no-npm"}))
	require.NoDirExists(t, dir)
}
