package server_test

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/graph"
	"plangraph/graph/store"
	"plangraph/graph/testdgraph"
	"plangraph/server"
	"plangraph/server/golden"
	"plangraph/server/kept"
)

// came gives how many answers came in a way.
func came(t *testing.T, h http.Handler, way string) string {
	t.Helper()
	return metric(t, h, `plangraph_answers_total{way="`+way+`"}`)
}

// still is a store that never changes and always answers the same.
type still string

func (s still) Query(context.Context, string, map[string]string) ([]byte, store.Stats, error) {
	return []byte(s), store.Stats{At: 1}, nil
}

// TestKeptAnswer: what was asked once is not asked of Dgraph again, by POST or GET; what
// differs in a variable, or has failed, is.
func TestKeptAnswer(t *testing.T) {
	const query = `query($a: Boolean!) { stats { plans @include(if: $a) } }`
	a, b := map[string]any{"a": true}, map[string]any{"a": true, "b": 1}
	s := still(`{"k0":[{"count":1}]}`)
	h := serving(t, s, nil).Config.Handler
	_, first := golden.Ask(t, h, query, a)
	_, second := golden.Ask(t, h, query, a)
	require.JSONEq(t, `{"data":{"stats":{"plans":1}}}`, string(first))
	require.Equal(t, first, second)
	require.Equal(t, "1", came(t, h, "asked"))
	require.Equal(t, "1", came(t, h, "kept"))
	require.Equal(t, "2", metric(t, h, `plangraph_requests_total{code="OK"}`))
	require.NotEqual(t, "0", metric(t, h, "plangraph_answers_bytes"))
	for range 2 {
		golden.Ask(t, h, query, b)
		get(t, h, plansQuery)
	}
	require.Equal(t, "3", came(t, h, "asked"))
	require.Equal(t, "3", came(t, h, "kept"))

	nothing := serving(t, still("{}"), nil).Config.Handler
	off := serving(t, s, func(c *server.Config) { c.AnswersMemory = 0 }).Config.Handler
	for range 2 {
		_, missing := golden.Ask(t, nothing, `{ region(id: "nowhere") { name } }`, nil)
		require.Equal(t, "NOT_FOUND", code(t, missing))
		golden.Ask(t, off, query, a)
	}
	require.Equal(t, "2", metric(t, nothing, `plangraph_requests_total{code="NOT_FOUND"}`))
	for _, h := range []http.Handler{nothing, off} {
		require.Equal(t, "2", came(t, h, "asked"))
	}
}

// TestChangeIsSeen: somebody else changes the graph; whoever asks so much later as answers
// may lag gets the new one, however often the old one was asked for.
func TestChangeIsSeen(t *testing.T) {
	h := handler(t, fixture(t))
	other, err := store.Dial(t.Context(), []string{testdgraph.Addr(t)})
	require.NoError(t, err)
	defer other.Close()
	plan := graph.Node{ID: "plan_changing", Type: graph.TypePlan, Values: map[graph.Pred]any{graph.PredPlanStatus: "LOADED"}}
	name := func() string {
		_, answer := golden.Ask(t, h, `{ plan(id: "plan_changing") { name } }`, nil)
		return string(answer)
	}
	stop := make(chan struct{})
	var clients sync.WaitGroup
	defer clients.Wait()
	defer close(stop)
	clients.Go(func() {
		for {
			select {
			case <-stop:
				return
			default:
				name()
			}
		}
	})
	for i := range 20 {
		want := fmt.Sprintf("第%d年计划", i)
		plan.Values[graph.PredName] = want
		_, err := other.Put(t.Context(), graph.Set{Plan: plan.ID, Owned: []graph.Node{plan}})
		require.NoError(t, err)
		strictly(t, other)
		time.Sleep(kept.Lag)
		require.Contains(t, name(), want)
	}
	_, err = other.Put(t.Context(), graph.Set{Plan: plan.ID})
	require.NoError(t, err)
	strictly(t, other)
	time.Sleep(kept.Lag)
	require.Equal(t, "NOT_FOUND", code(t, []byte(name())))
	require.NotEqual(t, "0", came(t, h, "kept"))
}

// TestManyAskTheSame: a hundred who ask the same at once cost one request to Dgraph, or two
// where their moment is the end of the time in which they may share.
func TestManyAskTheSame(t *testing.T) {
	s := fixture(t)
	h := handler(t, s)
	const clients = 100
	var all sync.WaitGroup
	begin := make(chan struct{})
	answers := make(chan string, clients)
	for range clients {
		all.Go(func() {
			<-begin
			_, answer := golden.Ask(t, h, `{ plans(first: 50) { totalCount nodes { name targets(first: 50) { nodes { id } } } } }`, nil)
			answers <- string(answer)
		})
	}
	before := s.Queries()
	close(begin)
	all.Wait()
	require.LessOrEqual(t, s.Queries()-before, int64(2))
	first := <-answers
	require.Contains(t, first, `"totalCount"`)
	for range clients - 1 {
		require.Equal(t, first, <-answers)
	}
	require.Equal(t, fmt.Sprint(clients), metric(t, h, `plangraph_requests_total{code="OK"}`))
}

// failing is a store of one time that fails at first.
type failing struct{ failures atomic.Int64 }

func (f *failing) Query(context.Context, string, map[string]string) ([]byte, store.Stats, error) {
	if f.failures.Add(-1) >= 0 {
		return nil, store.Stats{}, store.ErrUnavailable
	}
	return []byte(`{"k0":[{"count":1}]}`), store.Stats{At: 1}, nil
}

// TestFailureIsNotKept: neither an error nor the part of an answer that stands beside one.
func TestFailureIsNotKept(t *testing.T) {
	for _, query := range []string{"{ stats { plans } }", "{ a: stats { plans } b: stats { plans } }"} {
		s := &failing{}
		s.failures.Store(1)
		h := serving(t, s, nil).Config.Handler
		_, answer := golden.Ask(t, h, query, nil)
		require.Equal(t, "UNAVAILABLE", code(t, answer))
		_, answer = golden.Ask(t, h, query, nil)
		require.Empty(t, code(t, answer))
		_, again := golden.Ask(t, h, query, nil)
		require.Equal(t, answer, again)
		require.Equal(t, "1", came(t, h, "kept"))
	}
}

// TestSharedHangUp: of two who ask the same, one hangs up, and the other is answered. When
// all have hung up, the query ends.
func TestSharedHangUp(t *testing.T) {
	for _, all := range []bool{false, true} {
		s := &holding{release: make(chan struct{})}
		srv := serving(t, s, nil)
		running := func(n string) {
			t.Helper()
			eventually(t, func() bool { return metric(t, srv.Config.Handler, "plangraph_requests_running") == n }, n+" run")
		}
		client := func() (hangUp context.CancelFunc, status chan int) {
			ctx, hangUp := context.WithCancel(t.Context())
			status = make(chan int, 1)
			go func() {
				defer close(status)
				r, err := http.NewRequestWithContext(ctx, http.MethodGet, srv.URL+plansQuery, nil)
				if err != nil {
					return
				}
				if w, err := srv.Client().Do(r); err == nil {
					status <- w.StatusCode
					_ = w.Body.Close()
				}
			}()
			return hangUp, status
		}
		first, firstStatus := client()
		second, secondStatus := client()
		running("2")
		first()
		require.Zero(t, <-firstStatus)
		if running("1"); all {
			second()
			require.Zero(t, <-secondStatus)
			running("0")
			eventually(t, func() bool { return s.asking.Load() == 0 }, "none asks")
			require.Positive(t, s.gone.Load())
			continue
		}
		close(s.release)
		require.Equal(t, http.StatusOK, <-secondStatus)
		second()
	}
}
