package server_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/graph/store"
	"plangraph/server"
	"plangraph/server/golden"
)

const (
	plainJSON    = "application/json"
	responseJSON = "application/graphql-response+json"
)

// code gives the code of an answer's first error, "" where there is none.
func code(t *testing.T, body []byte) string {
	t.Helper()
	var answer struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	require.NoError(t, json.Unmarshal(body, &answer), string(body))
	for _, e := range answer.Errors {
		require.NotEmpty(t, e.Message)
		return e.Extensions.Code
	}
	return ""
}

func TestHTTP(t *testing.T) {
	h := handler(t, fixture(t))
	long := `{"query":"{stats{plans}} #` + strings.Repeat("x", 2<<20) + `"}`
	deep := "{ regions { nodes { " + strings.Repeat("parent { ", 60) + "name" + strings.Repeat(" }", 60) + " } } }"
	for _, c := range []struct {
		name, method, contentType, accept, body string
		status                                  int
		code                                    string
	}{
		{"a query", "POST", plainJSON, responseJSON, `{"query":"{stats{plans}}"}`, 200, ""},
		{"a query with charset", "POST", "application/json; charset=utf-8", plainJSON, `{"query":"{stats{plans}}"}`, 200, ""},
		{"malformed", "POST", plainJSON, responseJSON, `{"query":"{stats{plans}"}`, 400, "BAD_USER_INPUT"},
		{"malformed, plain", "POST", plainJSON, plainJSON, `{"query":"{stats{plans}"}`, 200, "BAD_USER_INPUT"},
		{"unknown field", "POST", plainJSON, responseJSON, `{"query":"{stats{planets}}"}`, 400, "BAD_USER_INPUT"},
		{"unknown operation", "POST", plainJSON, responseJSON, `{"query":"query a{stats{plans}}","operationName":"b"}`, 400, "BAD_USER_INPUT"},
		{"no operation", "POST", plainJSON, responseJSON, `{"query":""}`, 400, "BAD_USER_INPUT"},
		{"variable missing", "POST", plainJSON, responseJSON, `{"query":"query($i:ID!){node(id:$i){id}}"}`, 400, "BAD_USER_INPUT"},
		{"variable of another type", "POST", plainJSON, responseJSON, `{"query":"query($n:Int){plans(first:$n){totalCount}}","variables":{"n":"x"}}`, 400, "BAD_USER_INPUT"},
		{"no such value", "POST", plainJSON, responseJSON, `{"query":"{plans(filter:{kind:[POEM]}){totalCount}}"}`, 400, "BAD_USER_INPUT"},
		{"unknown id", "POST", plainJSON, responseJSON, `{"query":"{plan(id:\"x\"){name}}"}`, 200, "NOT_FOUND"},
		{"a page too large", "POST", plainJSON, responseJSON, `{"query":"{plans(first:100000){totalCount}}"}`, 200, "BAD_USER_INPUT"},
		{"a negative page", "POST", plainJSON, responseJSON, `{"query":"{plans(first:-1){totalCount}}"}`, 200, "BAD_USER_INPUT"},
		{"too deep", "POST", plainJSON, responseJSON, `{"query":"` + deep + `"}`, 400, "TOO_COMPLEX"},
		{"too much", "POST", plainJSON, responseJSON, `{"query":"{plans(first:500){nodes{targets(first:500){nodes{plan{name}}}}}}"}`, 400, "TOO_COMPLEX"},
		{"too many tokens", "POST", plainJSON, responseJSON, `{"query":"{` + strings.Repeat("stats{plans}", 4000) + `}"}`, 400, "TOO_COMPLEX"},
		{"too long", "POST", plainJSON, responseJSON, long, 413, "TOO_COMPLEX"},
		{"no JSON", "POST", plainJSON, responseJSON, `{stats}`, 400, "BAD_USER_INPUT"},
		{"JSON of another kind", "POST", plainJSON, responseJSON, `"x"`, 400, "BAD_USER_INPUT"},
		{"variables of another kind", "POST", plainJSON, responseJSON, `{"query":"{stats{plans}}","variables":[]}`, 400, "BAD_USER_INPUT"},
		{"empty", "POST", plainJSON, responseJSON, ``, 400, "BAD_USER_INPUT"},
		{"no query", "POST", plainJSON, responseJSON, `{}`, 400, "BAD_USER_INPUT"},
		{"a batch", "POST", plainJSON, responseJSON, `[{"query":"{stats{plans}}"}]`, 400, "BAD_USER_INPUT"},
		{"another type", "POST", "text/plain", responseJSON, `{"query":"{stats{plans}}"}`, 415, "BAD_USER_INPUT"},
		{"another method", "PUT", plainJSON, responseJSON, `{"query":"{stats{plans}}"}`, 405, "BAD_USER_INPUT"},
		{"a mutation", "POST", plainJSON, responseJSON, `{"query":"mutation{x}"}`, 400, "BAD_USER_INPUT"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := httptest.NewRequestWithContext(t.Context(), c.method, "/graphql", strings.NewReader(c.body))
			r.Header.Set("Content-Type", c.contentType)
			r.Header.Set("Accept", c.accept)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			require.Equal(t, c.status, w.Code, w.Body.String())
			require.Equal(t, c.code, code(t, w.Body.Bytes()), w.Body.String())
			if w.Code == http.StatusOK {
				require.Equal(t, c.accept+"; charset=utf-8", w.Header().Get("Content-Type"))
			}
		})
	}
}

// get asks by GET; headers are names and values in turn.
func get(t *testing.T, h http.Handler, path string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	return do(t, h, http.MethodGet, path, headers...)
}

func do(t *testing.T, h http.Handler, method, path string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, path, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestGet(t *testing.T) {
	h := handler(t, fixture(t))
	w := get(t, h, "/graphql?query="+url.QueryEscape(`query($n:String){region(name:$n){code}}`)+"&variables="+url.QueryEscape(`{"n":"青山市"}`))
	require.Equal(t, http.StatusOK, w.Code)
	require.JSONEq(t, `{"data":{"region":{"code":"990100"}}}`, w.Body.String())
	for _, bad := range []string{"/graphql", "/graphql?query={stats{plans}}&variables=x", "/graphql?query={", "/graphql?query=%ff", "/graphql?query=mutation{x}", "/graphql?query={stats{plans}}&extensions=[]", "/graphql?%zz"} {
		w := get(t, h, bad, "Accept", responseJSON)
		require.Equal(t, http.StatusBadRequest, w.Code, bad)
		require.Equal(t, "BAD_USER_INPUT", code(t, w.Body.Bytes()), bad)
	}
}

// sum is the SHA-256 of a document, in hex.
func sum(document string) string {
	all := sha256.Sum256([]byte(document))
	return hex.EncodeToString(all[:])
}

func TestPersistedQuery(t *testing.T) {
	h := handler(t, fixture(t))
	query := `{region(id:"city"){name}}`
	extensions := fmt.Sprintf(`{"persistedQuery":{"version":1,"sha256Hash":"%s"}}`, sum(query))
	known := "/graphql?extensions=" + url.QueryEscape(extensions)
	require.Equal(t, "PERSISTED_QUERY_NOT_FOUND", code(t, get(t, h, known).Body.Bytes()))
	require.Empty(t, code(t, get(t, h, known+"&query="+url.QueryEscape(query)).Body.Bytes()))
	require.JSONEq(t, `{"data":{"region":{"name":"青山市"}}}`, get(t, h, known).Body.String())
	require.JSONEq(t, `{"data":{"region":{"name":"青山市"}}}`, get(t, h, "/graphql?documentId=sha256:"+sum(query)).Body.String())

	for _, wrong := range []string{
		known + "&query=" + url.QueryEscape(`{stats{plans}}`), // of another document
		"/graphql?extensions=" + url.QueryEscape(strings.Replace(extensions, `"version":1`, `"version":2`, 1)),
		"/graphql?extensions=" + url.QueryEscape(`{"persistedQuery":{"version":1,"sha256Hash":{}}}`),
	} {
		require.Equal(t, "BAD_USER_INPUT", code(t, get(t, h, wrong).Body.Bytes()), wrong)
	}
}

func TestStatistics(t *testing.T) {
	s := fixture(t)
	for _, asked := range []bool{false, true} {
		h := handler(t, s)
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(`{"query":"{a:stats{plans} b:stats{plans} c:paths(from:\"annual\",to:\"gdp\"){nodes{id}}}"}`))
		r.Header.Set("Content-Type", plainJSON)
		if asked {
			r.Header.Set("PlanGraph-Statistics", "1")
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		var answer struct {
			Extensions struct {
				PlanGraph *struct {
					Requests          int
					DgraphMs, TotalMs float64
					Way               string
				}
			}
		}
		require.NoError(t, json.Unmarshal(w.Body.Bytes(), &answer))
		cost := answer.Extensions.PlanGraph
		require.Equal(t, asked, cost != nil, w.Body.String())
		if asked {
			require.Equal(t, 4, cost.Requests)
			require.Positive(t, cost.DgraphMs)
			require.Positive(t, cost.TotalMs)
			require.Equal(t, "asked", cost.Way)
		}
	}

	h := serving(t, still(`{"k0":[{"count":1}]}`), nil).Config.Handler
	first := get(t, h, plansQuery).Body.String()
	kept := get(t, h, plansQuery, "PlanGraph-Statistics", "1").Body.String()
	require.Regexp(t, `^`+regexp.QuoteMeta(strings.TrimSuffix(first, "}"))+`,"extensions":{"plangraph":{"dgraphMs":0,"requests":0,"totalMs":[\d.e-]+,"way":"kept"}}}$`, kept)
}

func TestIntrospection(t *testing.T) {
	s := fixture(t)
	c := server.DefaultConfig()
	for _, on := range []bool{true, false} {
		c.Introspection = on
		h, err := server.New(s, c)
		require.NoError(t, err)
		_, answer := golden.Ask(t, h, `{ __schema { queryType { name } } __typename }`, nil)
		if on {
			require.Contains(t, string(answer), `"name":"Query"`)
		} else {
			require.Equal(t, "FORBIDDEN", code(t, answer))
		}
	}
}

func TestPathsBesideGraphQL(t *testing.T) {
	h := handler(t, fixture(t))
	for path, part := range map[string]string{
		"/":                "PlanGraph",
		"/trace/target_x":  "PlanGraph", // a view, which the explorer reads from its address
		"/graphiql/":       "GraphiQL",
		"/schema.graphqls": "type Query {",
		"/healthz":         "",
		"/readyz":          "",
	} {
		w := get(t, h, path)
		require.Equal(t, http.StatusOK, w.Code, path)
		require.Contains(t, w.Body.String(), part, path)
	}
	require.Equal(t, http.StatusNotFound, get(t, h, "/assets/nowhere.js").Code)
}

// broken is a store that fails.
type broken struct{ err error }

func (b broken) Query(context.Context, string, map[string]string) ([]byte, store.Stats, error) {
	return nil, store.Stats{}, b.err
}

// TestFailures: each way in which the store can fail has its code, and nothing of
// what the store said goes out.
func TestFailures(t *testing.T) {
	secret := errors.New("rpc error: host 10.0.0.1 line 2 column 3")
	for want, err := range map[string]error{
		"UNAVAILABLE": fmt.Errorf("%w: %w", store.ErrUnavailable, secret),
		"TIMEOUT":     fmt.Errorf("%w: %w", store.ErrTimeout, secret),
		"TOO_COMPLEX": fmt.Errorf("%w: %w", store.ErrTooLarge, secret),
		"INTERNAL":    fmt.Errorf("%w: %w", store.ErrQuery, secret),
	} {
		h, newErr := server.New(broken{err}, server.DefaultConfig())
		require.NoError(t, newErr)
		_, answer := golden.Ask(t, h, `{stats{plans}}`, nil)
		require.Equal(t, want, code(t, answer))
		require.NotContains(t, string(answer), "10.0.0.1")
		require.Equal(t, http.StatusServiceUnavailable, get(t, h, "/readyz").Code)
	}
}

// slow is a store that answers when the context ends.
type slow struct{}

func (slow) Query(ctx context.Context, _ string, _ map[string]string) ([]byte, store.Stats, error) {
	<-ctx.Done()
	return nil, store.Stats{}, fmt.Errorf("%w: %w", store.ErrTimeout, ctx.Err())
}

func TestTimeoutReachesTheStore(t *testing.T) {
	c := server.DefaultConfig()
	c.Timeout = 30 * time.Millisecond
	h, err := server.New(slow{}, c)
	require.NoError(t, err)
	_, answer := golden.Ask(t, h, `{stats{plans}}`, nil)
	require.Equal(t, "TIMEOUT", code(t, answer))
}

// panicking is a store with a defect.
type panicking struct{}

func (panicking) Query(context.Context, string, map[string]string) ([]byte, store.Stats, error) {
	panic("secret")
}

func TestPanic(t *testing.T) {
	h, err := server.New(panicking{}, server.DefaultConfig())
	require.NoError(t, err)
	_, answer := golden.Ask(t, h, `{stats{plans}}`, nil)
	require.Equal(t, "INTERNAL", code(t, answer))
	require.NotContains(t, string(answer), "secret")
}

func TestExecutor(t *testing.T) {
	e := server.NewExecutor(fixture(t))
	data, err := e.Do(t.Context(), `query($n:String){region(name:$n){code}}`, map[string]any{"n": "青山"})
	require.NoError(t, err)
	require.JSONEq(t, `{"region":{"code":"990100"}}`, string(data))

	_, err = e.Do(t.Context(), `{trace(target:"x"){steps{depth}}}`, nil)
	var failure *server.Error
	require.ErrorAs(t, err, &failure)
	require.Equal(t, server.NotFound, failure.Code)

	_, err = e.Do(t.Context(), `{`, nil)
	require.ErrorAs(t, err, &failure)
	require.Equal(t, server.BadUserInput, failure.Code)
}
