package explorer_test

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"plangraph/explorer"
)

func get(t *testing.T, method, path string) *httptest.ResponseRecorder {
	t.Helper()
	w := httptest.NewRecorder()
	explorer.Handler().ServeHTTP(w, httptest.NewRequest(method, path, nil))
	return w
}

// TestViewsAreThePage: an address of a view, which only the page can read, is answered with it.
func TestViewsAreThePage(t *testing.T) {
	root := get(t, http.MethodGet, "/")
	require.Equal(t, http.StatusOK, root.Code)
	for _, path := range []string{"/trace/target_x", "/search?q=能源", "/read/plan_x?section=y"} {
		view := get(t, http.MethodGet, path)
		assert.Equal(t, http.StatusOK, view.Code, path)
		assert.Equal(t, root.Body.String(), view.Body.String(), path)
		assert.Equal(t, "no-cache", view.Header().Get("Cache-Control"), path)
		assert.Contains(t, view.Header().Get("Content-Security-Policy"), "default-src 'self'", path)
	}
}

// TestFilesAreKept: what the page names is there, and browsers may keep it for good.
func TestFilesAreKept(t *testing.T) {
	names := regexp.MustCompile(`/assets/[^"]+`).FindAllString(get(t, http.MethodGet, "/").Body.String(), -1)
	require.GreaterOrEqual(t, len(names), 2) // script and style
	for _, name := range names {
		file := get(t, http.MethodGet, name)
		assert.Equal(t, http.StatusOK, file.Code, name)
		assert.Contains(t, file.Header().Get("Cache-Control"), "immutable", name)
	}
}

// TestLostFile: a file that an older page names is not answered with the page, which
// no browser could run as a script.
func TestLostFile(t *testing.T) {
	lost := get(t, http.MethodGet, "/assets/index-gone.js")
	assert.Equal(t, http.StatusNotFound, lost.Code)
	assert.NotContains(t, lost.Header().Get("Cache-Control"), "immutable")
}

func TestOnlyRead(t *testing.T) {
	assert.Equal(t, http.StatusMethodNotAllowed, get(t, http.MethodPost, "/").Code)
}
