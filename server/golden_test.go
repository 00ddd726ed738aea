package server_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/graph/store"
	"plangraph/server"
)

var update = flag.Bool("update", false, "write the answers that come as the golden ones")

// ask posts a query as a browser would.
func ask(t testing.TB, h http.Handler, query string, vars map[string]any) (status int, answer []byte) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": vars})
	require.NoError(t, err)
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Code, w.Body.Bytes()
}

func handler(t testing.TB, s *store.Store) http.Handler {
	t.Helper()
	h, err := server.New(s, server.DefaultConfig())
	require.NoError(t, err)
	return h
}

// TestGolden runs each testdata/queries/*.graphql over testdata/graph.txt and
// compares the answer with the .json beside it. A first line "# requests: N" says how
// many requests to Dgraph it must cost. Go's -update flag writes the answers anew;
// read them before you believe them.
func TestGolden(t *testing.T) {
	s := fixture(t)
	h := handler(t, s)
	files, err := filepath.Glob("testdata/queries/*.graphql")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".graphql"), func(t *testing.T) {
			query, err := os.ReadFile(file)
			require.NoError(t, err)
			before := s.Queries()
			_, got := ask(t, h, string(query), nil)
			requests := s.Queries() - before

			pretty := tidy(t, got)
			golden := strings.TrimSuffix(file, ".graphql") + ".json"
			if *update {
				require.NoError(t, os.WriteFile(golden, pretty, 0o600))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.Equal(t, string(want), string(pretty))
			require.Equal(t, wantRequests(string(query)), requests, "requests to Dgraph")
		})
	}
}

// tidy indents an answer, and sorts its errors: root fields run side by side.
func tidy(t testing.TB, answer []byte) []byte {
	t.Helper()
	var parts struct {
		Errors []json.RawMessage `json:"errors,omitempty"`
		Data   json.RawMessage   `json:"data"`
	}
	require.NoError(t, json.Unmarshal(answer, &parts))
	slices.SortFunc(parts.Errors, func(a, b json.RawMessage) int { return bytes.Compare(a, b) })
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(parts))
	return out.Bytes()
}

// wantRequests reads how many requests a query must cost; one, where it does not say.
func wantRequests(query string) int64 {
	var n int64 = 1
	if rest, ok := strings.CutPrefix(query, "# requests: "); ok {
		n = int64(rest[0] - '0')
	}
	return n
}
