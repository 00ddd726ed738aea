package server_test

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/zstd"
	"github.com/stretchr/testify/require"

	"plangraph/graph"
	"plangraph/server"
	"plangraph/server/golden"
)

// serving is a server on a port of its own.
func serving(t *testing.T, s server.Store, change func(*server.Config)) *httptest.Server {
	t.Helper()
	c := server.DefaultConfig()
	if change != nil {
		change(&c)
	}
	h, err := server.New(s, c)
	require.NoError(t, err)
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	return srv
}

// TestMediaType: the client's choice, by its weights; plain JSON for who takes anything.
func TestMediaType(t *testing.T) {
	h := handler(t, fixture(t))
	for accept, want := range map[string]string{
		"":                                     plainJSON,
		"*/*":                                  plainJSON,
		"text/html, */*;q=0.8":                 plainJSON,
		responseJSON:                           responseJSON,
		"application/*;q=0.1, " + responseJSON: responseJSON,
		plainJSON + ";q=0.5, " + responseJSON + ";q=0.9":          responseJSON,
		responseJSON + "; charset=utf-8, " + plainJSON:            responseJSON,
		responseJSON + ";q=0.5, " + plainJSON + "; charset=utf-8": plainJSON,
	} {
		w := get(t, h, "/graphql?query={stats{plans}}", "Accept", accept)
		require.Equal(t, http.StatusOK, w.Code, accept)
		require.Equal(t, want+"; charset=utf-8", w.Header().Get("Content-Type"), accept)
	}
	w := get(t, h, "/graphql?query={stats{plans}}", "Accept", "text/html")
	require.Equal(t, http.StatusNotAcceptable, w.Code)
	require.Equal(t, "BAD_USER_INPUT", code(t, w.Body.Bytes()))
}

func TestOptions(t *testing.T) {
	w := do(t, handler(t, fixture(t)), http.MethodOptions, "/graphql")
	require.Equal(t, http.StatusNoContent, w.Code)
	require.Equal(t, "OPTIONS, GET, POST", w.Header().Get("Allow"))
}

func TestETag(t *testing.T) {
	s := fixture(t)
	h := handler(t, s)
	ask := "/graphql?query=" + url.QueryEscape(`{plan(name:"2001年计划"){name status}}`)
	plan := graph.Node{ID: "plan_etag", Type: graph.TypePlan, Values: map[graph.Pred]any{graph.PredName: "2001年计划", graph.PredPlanStatus: "LOADED"}}
	put := func(nodes ...graph.Node) {
		_, err := s.Put(t.Context(), graph.Set{Plan: plan.ID, Owned: nodes})
		require.NoError(t, err)
		strictly(t, s)
	}
	// A best-effort read may miss what was committed some milliseconds ago.
	asked := func(holding string) (w *httptest.ResponseRecorder) {
		require.Eventually(t, func() bool {
			w = get(t, h, ask)
			return strings.Contains(w.Body.String(), holding)
		}, 10*time.Second, 20*time.Millisecond)
		return w
	}
	put(plan)
	defer put()
	first := asked("LOADED")
	etag := first.Header().Get("ETag")
	require.NotEmpty(t, etag)
	require.Equal(t, "no-cache", first.Header().Get("Cache-Control"))

	for _, known := range []string{etag, `"other", ` + etag, strings.TrimPrefix(etag, "W/"), "*"} {
		again := get(t, h, ask, "If-None-Match", known)
		require.Equal(t, http.StatusNotModified, again.Code, known)
		require.Empty(t, again.Body.String())
		require.Equal(t, etag, again.Header().Get("ETag"))
	}
	require.Equal(t, http.StatusOK, get(t, h, ask, "If-None-Match", `W/"other"`).Code)

	plan.Values[graph.PredPlanStatus] = "CITED"
	put(plan)
	asked("CITED")
	changed := get(t, h, ask, "If-None-Match", etag)
	require.Equal(t, http.StatusOK, changed.Code)
	require.NotEqual(t, etag, changed.Header().Get("ETag"))
	require.Contains(t, changed.Body.String(), "CITED")

	sdl := get(t, h, "/schema.graphqls").Header().Get("ETag")
	require.Equal(t, http.StatusNotModified, get(t, h, "/schema.graphqls", "If-None-Match", sdl).Code)
}

func TestCompression(t *testing.T) {
	srv := serving(t, fixture(t), nil)
	for _, encoding := range []string{"gzip", "zstd", ""} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, srv.URL+"/graphql?query="+url.QueryEscape(`{__schema{types{name description}}}`), nil)
		require.NoError(t, err)
		r.Header.Set("Accept-Encoding", encoding)
		w, err := srv.Client().Do(r)
		require.NoError(t, err)
		defer w.Body.Close()
		require.Equal(t, encoding, w.Header.Get("Content-Encoding"))
		body := io.Reader(w.Body)
		switch encoding {
		case "gzip":
			body, err = gzip.NewReader(body)
		case "zstd":
			body, err = zstd.NewReader(body)
		}
		require.NoError(t, err)
		text, err := io.ReadAll(body)
		require.NoError(t, err)
		require.True(t, json.Valid(text))
	}
}

func TestCORS(t *testing.T) {
	s := fixture(t)
	for _, c := range []struct {
		origins []string
		origin  string
		want    string
	}{
		{nil, "https://a.example", ""},
		{[]string{"https://a.example"}, "https://a.example", "https://a.example"},
		{[]string{"https://a.example"}, "https://b.example", ""},
		{[]string{"*"}, "https://b.example", "*"},
	} {
		srv := serving(t, s, func(config *server.Config) { config.Origins = c.origins })
		h := srv.Config.Handler
		preflight := do(t, h, http.MethodOptions, "/graphql", "Origin", c.origin, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type")
		answer := get(t, h, "/graphql?query={stats{plans}}", "Origin", c.origin)
		require.Equal(t, c.want, preflight.Header().Get("Access-Control-Allow-Origin"))
		require.Equal(t, c.want, answer.Header().Get("Access-Control-Allow-Origin"))
		if c.want != "" {
			require.Equal(t, "POST", preflight.Header().Get("Access-Control-Allow-Methods"))
			require.Equal(t, "content-type", preflight.Header().Get("Access-Control-Allow-Headers"))
		}
	}
}

func TestTrustedDocuments(t *testing.T) {
	dir := t.TempDir()
	const known, listed = `query city($id: ID!) { region(id: $id) { name } }`, `{region(id:"city"){code}}`
	require.NoError(t, os.WriteFile(filepath.Join(dir, "city.graphql"), []byte(known), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "more.json"), []byte(`{"abc123":`+quoted(listed)+`}`), 0o600))
	documents, err := server.ReadDocuments(dir)
	require.NoError(t, err)
	h := serving(t, fixture(t), func(c *server.Config) { c.Trusted = documents }).Config.Handler

	_, answer := golden.Ask(t, h, known, map[string]any{"id": "city"})
	require.JSONEq(t, `{"data":{"region":{"name":"青山市"}}}`, string(answer))
	for _, by := range []string{
		"documentId=abc123", "documentId=sha256:" + sum(listed), "query=" + url.QueryEscape(listed),
		"extensions=" + url.QueryEscape(`{"persistedQuery":{"version":1,"sha256Hash":"`+sum(listed)+`"}}`),
	} {
		require.JSONEq(t, `{"data":{"region":{"code":"990100"}}}`, get(t, h, "/graphql?"+by).Body.String(), by)
	}
	for _, by := range []string{
		"query={stats{plans}}", "documentId=none", "query=", "extensions={}",
		"query={stats{plans}}&extensions=" + url.QueryEscape(`{"persistedQuery":{"version":1,"sha256Hash":"`+sum("{stats{plans}}")+`"}}`),
	} {
		w := get(t, h, "/graphql?"+by, "Accept", responseJSON)
		require.Equal(t, http.StatusForbidden, w.Code, by)
		require.Equal(t, "FORBIDDEN", code(t, w.Body.Bytes()), by)
	}

	for name, text := range map[string]string{"wrong.graphql": "{planets}", "wrong.json": `{"x":"{planets}"}`, "list.json": `[]`} {
		file := filepath.Join(t.TempDir(), name)
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		_, err := server.ReadDocuments(file)
		require.ErrorContains(t, err, name)
	}
	_, err = server.ReadDocuments(t.TempDir())
	require.ErrorContains(t, err, "none")
	_, err = server.ReadDocuments(filepath.Join(dir, "nowhere"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

func quoted(s string) string {
	b, _ := json.Marshal(s) // a string can be encoded
	return string(b)
}
