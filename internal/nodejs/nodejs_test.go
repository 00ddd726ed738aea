package nodejs

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFind: what is found runs.
func TestFind(t *testing.T) {
	tools, err := Find(t.Context(), os.Stderr)
	require.NoError(t, err)
	requireRuns(t, tools)
}

// TestFetch: without any Node.js on PATH, npm and what it starts run on the fetched one.
func TestFetch(t *testing.T) {
	found, err := Find(t.Context(), os.Stderr)
	require.NoError(t, err)
	from, err := found.Command(t.Context(), t.TempDir(), found.NPM, "config", "get", "registry").Output()
	require.NoError(t, err)
	t.Setenv("npm_config_registry", strings.TrimSpace(string(from)))
	t.Setenv("PATH", "/bin:/usr/bin/nothing")
	cache, err := os.UserCacheDir()
	require.NoError(t, err)
	tools, err := into(t.Context(), filepath.Join(cache, "plangraph", "node", nodeVersion+"-npm-"+npmVersion), os.Stderr)
	require.NoError(t, err)
	requireRuns(t, tools)
	said, err := tools.Command(t.Context(), t.TempDir(), tools.Node, "--version").Output()
	require.NoError(t, err)
	require.Equal(t, "v"+nodeVersion, strings.TrimSpace(string(said)))
}

func requireRuns(t *testing.T, tools Tools) {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "package.json"), []byte(`{"name":"x","version":"1.0.0","scripts":{"say":"node -p 6*7"}}`), 0o600))
	said, err := tools.Command(t.Context(), dir, tools.NPM, "run", "--silent", "say").Output()
	require.NoError(t, err)
	require.Equal(t, "42", strings.TrimSpace(string(said)))
}

func TestFetchRefusesWhatIsNotExpected(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/gone/-/gone-1.tgz" {
			http.NotFound(w, r)
			return
		}
		_, _ = w.Write([]byte("another file"))
	}))
	defer srv.Close()
	dir := filepath.Join(t.TempDir(), "x")
	require.ErrorContains(t, archive{"other", "1", "sum"}.fetch(t.Context(), srv.URL+"/", dir), "SHA-512")
	require.ErrorContains(t, archive{"gone", "1", "sum"}.fetch(t.Context(), srv.URL, dir), "404")
	left, err := filepath.Glob(filepath.Join(dir, "*"))
	require.NoError(t, err)
	require.Empty(t, left)
}

func TestUnpackStaysInItsFolder(t *testing.T) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	w := tar.NewWriter(z)
	require.NoError(t, w.WriteHeader(&tar.Header{Name: "../out", Typeflag: tar.TypeReg, Size: 1, Mode: 0o644}))
	_, err := w.Write([]byte("x"))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	require.NoError(t, z.Close())
	dir := t.TempDir()
	require.Error(t, unpack(&packed, filepath.Join(dir)))
	require.NoFileExists(t, filepath.Join(filepath.Dir(dir), "out"))
}

func TestRegistry(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	t.Setenv("npm_config_registry", "")
	t.Setenv("NPM_CONFIG_REGISTRY", "")
	_, err := registry()
	require.ErrorIs(t, err, errNoRegistry)
	require.NoError(t, os.WriteFile(filepath.Join(os.Getenv("HOME"), ".npmrc"), []byte("fund=false\nregistry = https://one.example/\n"), 0o600))
	from, err := registry()
	require.NoError(t, err)
	require.Equal(t, "https://one.example/", from)
	t.Setenv("npm_config_registry", "https://two.example")
	from, err = registry()
	require.NoError(t, err)
	require.Equal(t, "https://two.example", from)
}
