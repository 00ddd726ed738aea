package explorer_test

import (
	"context"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/graph/testdgraph"
	"plangraph/internal/chromium"
	"plangraph/loader"
	"plangraph/seeds"
	"plangraph/server"
)

func TestMain(m *testing.M) { testdgraph.Main(m) }

// contextOf bounds what is fetched and installed for the tests.
func contextOf() (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.Background(), 5*time.Minute)
}

// TestInTheBrowser runs the tests of e2e in Chromium, over the real server and a Dgraph
// that holds the seeds. Without Chromium it fails.
func TestInTheBrowser(t *testing.T) {
	tools := node(t)
	browser, err := chromium.Find(t.Context(), tools, os.Stderr)
	require.NoError(t, err)
	sources, err := loader.FSSources(seeds.Files, "seeds")
	require.NoError(t, err)
	store := testdgraph.Empty(t)
	_, err = loader.Load(t.Context(), store, sources, loader.Options{})
	require.NoError(t, err)
	handler, err := server.New(store, server.DefaultConfig())
	require.NoError(t, err)
	site := httptest.NewServer(handler)
	defer site.Close()

	files, err := filepath.Glob("e2e/*.test.mjs")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			cmd := tools.Command(t.Context(), ".", tools.Node, "--test", "--test-reporter=spec", file)
			cmd.Env = append(append(cmd.Env, browser.Env...), "PLANGRAPH_URL="+site.URL, "PLANGRAPH_CHROMIUM="+browser.Path)
			out, err := cmd.CombinedOutput()
			require.NoError(t, err, string(out))
			t.Log(string(out))
		})
	}
}
