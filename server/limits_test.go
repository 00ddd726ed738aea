package server_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/graph/store"
	"plangraph/server"
)

// holding is a store whose answers wait for the test, and that counts who waits.
type holding struct {
	release chan struct{}
	asking  atomic.Int64
	gone    atomic.Int64 // whose context ended first
}

func (h *holding) Query(ctx context.Context, _ string, _ map[string]string) ([]byte, store.Stats, error) {
	h.asking.Add(1)
	defer h.asking.Add(-1)
	select {
	case <-h.release:
		return []byte(`{"k0":[{"count":1}]}`), store.Stats{}, nil
	case <-ctx.Done():
		h.gone.Add(1)
		return nil, store.Stats{}, ctx.Err()
	}
}

const soon = 10 * time.Second

func eventually(t *testing.T, is func() bool, what string) {
	t.Helper()
	require.Eventually(t, is, soon, time.Millisecond, what)
}

// metric reads one value of /metrics.
func metric(t *testing.T, h http.Handler, name string) string {
	t.Helper()
	m := regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(name) + ` (\S+)$`).FindStringSubmatch(get(t, h, "/metrics").Body.String())
	require.NotNil(t, m, name)
	return m[1]
}

const plansQuery = "/graphql?query={stats{plans}}"

// TestQueue: so many requests are answered at a time and so many wait; one more is sent
// away with a time to come back, and so is one that waits too long.
func TestQueue(t *testing.T) {
	s := &holding{release: make(chan struct{})}
	h := serving(t, s, func(c *server.Config) { c.MaxConcurrent, c.MaxQueue, c.AnswersMemory = 2, 3, 0 }).Config.Handler
	answers := make(chan int, 5)
	for range 5 {
		go func() { answers <- get(t, h, plansQuery).Code }()
	}
	eventually(t, func() bool { return metric(t, h, "plangraph_requests_waiting") == "3" }, "three wait")
	require.Equal(t, "2", metric(t, h, "plangraph_requests_running"))
	require.EqualValues(t, 2, s.asking.Load())

	w := get(t, h, plansQuery)
	require.Equal(t, http.StatusServiceUnavailable, w.Code)
	require.Equal(t, "1", w.Header().Get("Retry-After"))
	require.Equal(t, "UNAVAILABLE", code(t, w.Body.Bytes()))
	require.Equal(t, "1", metric(t, h, `plangraph_limited_total{limit="max-queue"}`))

	close(s.release)
	for range 5 {
		require.Equal(t, http.StatusOK, <-answers)
	}
	require.Equal(t, "0", metric(t, h, "plangraph_requests_running"))
	require.Equal(t, "0", metric(t, h, "plangraph_requests_waiting"))
	require.Equal(t, "5", metric(t, h, `plangraph_requests_total{code="OK"}`))
	require.Equal(t, "1", metric(t, h, `plangraph_requests_total{code="UNAVAILABLE"}`))
	require.Equal(t, "5", metric(t, h, "plangraph_dgraph_request_seconds_count"))
}

func TestWaitIsBounded(t *testing.T) {
	s := &holding{release: make(chan struct{})}
	h := serving(t, s, func(c *server.Config) { c.MaxConcurrent, c.MaxWait = 1, 20*time.Millisecond }).Config.Handler
	var first sync.WaitGroup
	first.Go(func() { get(t, h, plansQuery) })
	eventually(t, func() bool { return s.asking.Load() == 1 }, "one is answered")
	w := get(t, h, plansQuery)
	require.Equal(t, http.StatusServiceUnavailable, w.Code)
	require.Equal(t, "1", w.Header().Get("Retry-After"))
	require.Equal(t, "1", metric(t, h, `plangraph_limited_total{limit="max-wait"}`))
	close(s.release)
	first.Wait()
}

// TestHangUp: when clients hang up, their queries end, those that wait before the gate
// leave it, and the next client is answered.
func TestHangUp(t *testing.T) {
	s := &holding{release: make(chan struct{})}
	srv := serving(t, s, func(c *server.Config) {
		c.MaxConcurrent, c.Timeout, c.MaxWait, c.AnswersMemory = 2, time.Hour, time.Hour, 0
	})
	ctx, hangUp := context.WithCancel(t.Context())
	var clients sync.WaitGroup
	for range 4 {
		clients.Go(func() {
			r, err := http.NewRequestWithContext(ctx, http.MethodPost, srv.URL+"/graphql", strings.NewReader(`{"query":"{stats{plans}}"}`))
			if err != nil {
				t.Error(err)
				return
			}
			r.Header.Set("Content-Type", plainJSON)
			if w, err := srv.Client().Do(r); err == nil {
				_ = w.Body.Close()
				t.Error("answered")
			}
		})
	}
	h := srv.Config.Handler
	eventually(t, func() bool { return s.asking.Load() == 2 && metric(t, h, "plangraph_requests_waiting") == "2" }, "two ask and two wait")
	hangUp()
	clients.Wait()
	eventually(t, func() bool { return s.asking.Load() == 0 && metric(t, h, "plangraph_requests_running") == "0" }, "none asks")
	require.GreaterOrEqual(t, s.gone.Load(), int64(2)) // who waited may have been let in meanwhile
	require.Equal(t, "0", metric(t, h, "plangraph_requests_waiting"))
	close(s.release)
	require.Equal(t, http.StatusOK, get(t, h, plansQuery).Code)
}

// TestHangUpReachesDgraph: the request to a real Dgraph ends with the context, in the
// middle of its work; gRPC tells Dgraph.
func TestHangUpReachesDgraph(t *testing.T) {
	s := fixture(t)
	ctx, hangUp := context.WithCancel(t.Context())
	// Walks all ways of up to 60 edges: far longer than the test would wait.
	const endless = `{ var(func: type(Plan)) @recurse(depth: 60, loop: true) { n as mandates cites ~mandates ~cites plan.region ~plan.region measures ~measures plan.parent_link parent_link.plan ~parent_link.plan ~plan.parent_link } q(func: uid(n)) { count(uid) } }`
	done := make(chan error, 1)
	begun := time.Now()
	go func() {
		_, _, err := s.Query(ctx, endless, nil)
		done <- err
	}()
	select {
	case err := <-done:
		t.Fatalf("it ended by itself after %s: %v", time.Since(begun), err)
	case <-time.After(100 * time.Millisecond):
	}
	hangUp()
	require.ErrorIs(t, <-done, context.Canceled)
}

// limited is one of the limits, set low, and a request that goes beyond it.
var limited = []struct {
	flag   string
	lower  func(*server.Config)
	query  string
	status int
	code   string
}{
	{"max-body", func(c *server.Config) { c.MaxBody = 20 }, "{stats{plans targets}}", 413, "TOO_COMPLEX"},
	{"max-query", func(c *server.Config) { c.MaxQuery = 10 }, "{stats{plans}}", 400, "TOO_COMPLEX"},
	{"max-tokens", func(c *server.Config) { c.MaxTokens = 5 }, "{stats{plans}}", 400, "TOO_COMPLEX"},
	{"max-depth", func(c *server.Config) { c.MaxDepth = 3 }, "{plans{nodes{region{name}}}}", 400, "TOO_COMPLEX"},
	{"max-roots", func(c *server.Config) { c.MaxRoots = 1 }, "{stats{plans} a:stats{plans}}", 400, "TOO_COMPLEX"},
	{"max-aliases", func(c *server.Config) { c.MaxAliases = 1 }, "{stats{a:plans b:plans}}", 400, "TOO_COMPLEX"},
	{"max-fields", func(c *server.Config) { c.MaxFields = 4 }, "{stats{...f ...f}} fragment f on Stats{plans targets}", 400, "TOO_COMPLEX"},
	{"max-complexity", func(c *server.Config) { c.MaxComplexity = 20 }, "{plans{nodes{region{name}}}}", 400, "TOO_COMPLEX"},
	{"max-page", func(c *server.Config) { c.MaxPage = 5 }, "{plans(first:6){totalCount}}", 200, "BAD_USER_INPUT"},
	{"timeout", func(c *server.Config) { c.Timeout = time.Nanosecond }, "{stats{plans}}", 503, "TIMEOUT"},
}

// TestLimits: each limit has a code, its name in the error, and a metric; one request
// that keeps to the defaults is answered, so it was the limit.
func TestLimits(t *testing.T) {
	s := fixture(t)
	for _, l := range limited {
		t.Run(l.flag, func(t *testing.T) {
			body, err := json.Marshal(map[string]string{"query": l.query})
			require.NoError(t, err)
			post := func(h http.Handler) *httptest.ResponseRecorder {
				r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(string(body)))
				r.Header.Set("Content-Type", plainJSON)
				r.Header.Set("Accept", responseJSON)
				w := httptest.NewRecorder()
				h.ServeHTTP(w, r)
				return w
			}
			require.Empty(t, code(t, post(handler(t, s)).Body.Bytes()))

			h := serving(t, s, l.lower).Config.Handler
			w := post(h)
			require.Equal(t, l.status, w.Code, w.Body.String())
			require.Equal(t, l.code, code(t, w.Body.Bytes()))
			require.Contains(t, w.Body.String(), `"limit":"`+l.flag+`"`)
			require.Equal(t, "1", metric(t, h, `plangraph_limited_total{limit="`+l.flag+`"}`))
			require.Equal(t, "1", metric(t, h, `plangraph_requests_total{code="`+l.code+`"}`))
		})
	}
}

// TestLimitsAreToldOf: the page on operation has each limit that metrics know.
func TestLimitsAreToldOf(t *testing.T) {
	page, err := os.ReadFile("../docs/operation.md")
	require.NoError(t, err)
	told := regexp.MustCompile("(?m)^\\| `--([a-z-]+)` \\|").FindAllStringSubmatch(string(page), -1)
	rows := map[string]bool{"max-concurrent": true} // which nobody is told of: who meets it waits
	for _, m := range regexp.MustCompile(`limit="([^"]+)"`).FindAllStringSubmatch(get(t, handler(t, fixture(t)), "/metrics").Body.String(), -1) {
		rows[m[1]] = true
	}
	require.Len(t, told, len(rows))
	for _, m := range told {
		require.True(t, rows[m[1]], m[1])
	}
}

func TestMetricsCanBeOff(t *testing.T) {
	h := serving(t, fixture(t), func(c *server.Config) { c.Metrics = false }).Config.Handler
	require.NotContains(t, get(t, h, "/metrics").Body.String(), "plangraph_requests_total")
}

func TestLimitsMustBePositive(t *testing.T) {
	for flag, change := range map[string]func(*server.Config){
		"max-concurrent": func(c *server.Config) { c.MaxConcurrent = 0 },
		"answers-memory": func(c *server.Config) { c.AnswersMemory = -1 },
	} {
		c := server.DefaultConfig()
		change(&c)
		_, err := server.New(slow{}, c)
		require.ErrorContains(t, err, flag)
	}
}

// TestFewErrors: what is wrong everywhere is not told everywhere.
func TestFewErrors(t *testing.T) {
	h := handler(t, fixture(t))
	w := get(t, h, "/graphql?query="+url.QueryEscape("{ stats { "+times(100, "x# ")+"} }"))
	require.Equal(t, 20, strings.Count(w.Body.String(), `"message"`))
}
