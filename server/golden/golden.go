// Package golden asks a server the questions of a folder and compares its answers with
// those that stand beside them. It is for tests.
package golden

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the answers that come as the golden ones")

// Question is a query as a frontend asks it, of a file NAME.graphql.
type Question struct {
	Name, Query string
	// Requests is how many requests to Dgraph it must cost.
	Requests int64
	// Lookups are queries that find the ids of its variables: no id stands in the files,
	// since it would tell a reader nothing.
	Lookups map[string]string

	answer string // the file of the golden answer
}

var (
	lookup = regexp.MustCompile(`^# \$(\w+) = (.+)$`)
	cost   = regexp.MustCompile(`^# requests: (\d)$`)
)

// Questions reads those of a folder. Lines of a query that begin with # say what it
// costs, if not one request ("# requests: 2"), and how to find the id for a variable
// ("# $plan = { plans(first: 1) { nodes { id } } }").
func Questions(t testing.TB, folder string) []Question {
	t.Helper()
	folder, err := filepath.Abs(folder) // a test may go elsewhere before it compares
	require.NoError(t, err)
	files, err := filepath.Glob(filepath.Join(folder, "*.graphql"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	out := make([]Question, len(files))
	for i, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		name := strings.TrimSuffix(file, ".graphql")
		q := Question{filepath.Base(name), string(text), 1, map[string]string{}, name + ".json"}
		for line := range strings.Lines(q.Query) {
			line = strings.TrimSpace(line)
			if m := lookup.FindStringSubmatch(line); m != nil {
				q.Lookups[m[1]] = m[2]
			} else if m := cost.FindStringSubmatch(line); m != nil {
				q.Requests = int64(m[1][0] - '0')
			}
		}
		out[i] = q
	}
	return out
}

// Check asks a question and compares the answer with the golden one, which -update
// writes anew, to be read before it is believed. It gives the answer as it came.
// Asked is how many requests Dgraph has been asked so far; the handler must keep no
// answers, or it asks less often, and looks now and then whether the graph has changed.
func (q Question) Check(t *testing.T, h http.Handler, asked func() int64) (answer []byte) {
	t.Helper()
	vars := map[string]any{}
	for name, query := range q.Lookups {
		_, found := Ask(t, h, query, nil)
		m := firstID.FindSubmatch(found)
		require.NotNil(t, m, "no id in %s", found)
		vars[name] = string(m[1])
	}
	before := asked()
	_, answer = Ask(t, h, q.Query, vars)
	require.Equal(t, q.Requests, asked()-before, "requests to Dgraph")
	Same(t, q.answer, tidy(t, answer))
	return answer
}

var firstID = regexp.MustCompile(`"id":"([^"]+)"`)

// Ask posts a query as a browser would.
func Ask(t testing.TB, h http.Handler, query string, vars map[string]any) (status int, answer []byte) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": vars})
	require.NoError(t, err)
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Code, w.Body.Bytes()
}

// Same compares with a golden file, which -update writes anew.
func Same(t testing.TB, file string, got []byte) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(file, got, 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run with -update to write it anew")
}

// tidy indents an answer, and sorts its errors: root fields run side by side.
func tidy(t testing.TB, answer []byte) []byte {
	t.Helper()
	var parts struct {
		Errors []json.RawMessage `json:"errors,omitempty"`
		Data   json.RawMessage   `json:"data,omitempty"`
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
