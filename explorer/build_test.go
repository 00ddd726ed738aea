package explorer_test

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"plangraph/internal/nodejs"
)

// stamp is a file among the installed packages that holds the digest of the lock file
// that they were installed from.
const stamp = "node_modules/.installed"

// node gives Node.js, with the packages that the explorer is built and tested with.
func node(t *testing.T) nodejs.Tools {
	t.Helper()
	tools, err := install()
	require.NoError(t, err)
	return tools
}

var install = sync.OnceValues(func() (nodejs.Tools, error) {
	ctx, cancel := contextOf()
	defer cancel()
	tools, err := nodejs.Find(ctx, os.Stderr)
	if err != nil {
		return tools, err
	}
	lock, err := os.ReadFile("package-lock.json")
	if err != nil {
		return tools, err
	}
	sum := sha256.Sum256(lock)
	digest := hex.EncodeToString(sum[:])
	if was, err := os.ReadFile(stamp); err == nil && string(was) == digest {
		return tools, nil
	}
	cmd := tools.Command(ctx, ".", tools.NPM, "ci", "--no-fund", "--no-audit")
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return tools, err
	}
	return tools, os.WriteFile(stamp, []byte(digest), 0o600)
})

// run runs a program of the installed packages, or npm, or node.
func run(t *testing.T, tools nodejs.Tools, program string, args ...string) {
	t.Helper()
	out, err := tools.Command(t.Context(), ".", program, args...).CombinedOutput()
	require.NoError(t, err, string(out))
}

// TestBuilt: dist and the typed queries are what the sources and the schema give.
func TestBuilt(t *testing.T) {
	tools := node(t)
	dir := t.TempDir()
	generated := filepath.Join(dir, "generated.ts")
	run(t, tools, tools.Node, "generate.mjs", generated)
	assert.Equal(t, read(t, "src/api/generated.ts"), read(t, generated), "run npm run build, and commit what comes")
	run(t, tools, tools.NPM, "run", "check")
	built := filepath.Join(dir, "dist")
	run(t, tools, tools.NPM, "exec", "--", "vite", "build", "--outDir", built)
	assert.Equal(t, digests(t, built), digests(t, "dist"), "run npm run build, and commit what comes")
}

// TestParts runs the tests of the explorer's own functions.
func TestParts(t *testing.T) {
	tools := node(t)
	run(t, tools, tools.NPM, "test")
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(text)
}

// digests gives the SHA-256 of each file in a folder, by its path there.
func digests(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	require.NoError(t, fs.WalkDir(os.DirFS(dir), ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		sum := sha256.Sum256([]byte(read(t, filepath.Join(dir, path))))
		out[path] = hex.EncodeToString(sum[:])
		return nil
	}))
	return out
}
