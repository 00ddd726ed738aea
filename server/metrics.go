package server

import (
	"context"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"plangraph/graph/store"
	"plangraph/server/kept"
)

// metrics is what a server tells Prometheus.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	limited  *prometheus.CounterVec
	seconds  prometheus.Histogram
	dgraph   prometheus.Histogram
	answers  *prometheus.CounterVec
}

// buckets are seconds, from a lookup by id to the usual time limit.
var buckets = []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}

func newMetrics(g *gate, k *keeper) *metrics {
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "plangraph_requests_total", Help: "GraphQL requests answered, by the code of their first error; OK without one."}, []string{"code"}),
		limited:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: "plangraph_limited_total", Help: "Errors told because of a limit, by the flag that sets it."}, []string{"limit"}),
		seconds:  prometheus.NewHistogram(prometheus.HistogramOpts{Name: "plangraph_request_seconds", Help: "Time of GraphQL requests, waiting included.", Buckets: buckets}),
		dgraph:   prometheus.NewHistogram(prometheus.HistogramOpts{Name: "plangraph_dgraph_request_seconds", Help: "Time of requests to Dgraph.", Buckets: buckets}),
		answers:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: "plangraph_answers_total", Help: "GraphQL requests that were run, by how the answer came: asked of Dgraph, shared with one who asked the same, or kept from before."}, []string{"way"}),
	}
	for _, code := range append(codes, okCode) {
		m.requests.WithLabelValues(string(code))
	}
	for way := range wayNames {
		m.answers.WithLabelValues(wayNames[way])
	}
	for _, limit := range limits {
		m.limited.WithLabelValues(limit)
	}
	gauge := func(name, help string, n *atomic.Int64) prometheus.Collector {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, func() float64 { return float64(n.Load()) })
	}
	m.registry.MustRegister(m.requests, m.limited, m.seconds, m.dgraph, m.answers,
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "plangraph_answers_bytes", Help: "Memory that kept answers take."}, k.bytes),
		gauge("plangraph_requests_running", "GraphQL requests being answered.", &g.inside),
		gauge("plangraph_requests_waiting", "GraphQL requests that wait to be let in.", &g.waiting),
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// handler serves them in Prometheus' form.
func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// okCode counts requests without an error.
const okCode Code = "OK"

// account is what a request has cost so far, and what came of it.
type account struct {
	metrics  *metrics // nil in process
	requests atomic.Int64
	dgraph   atomic.Int64 // nanoseconds, inside Dgraph
	failed   atomic.Pointer[Code]

	reading sync.Mutex
	read    kept.Reading
}

type accountKey struct{}

func accountOf(ctx context.Context) *account {
	a, _ := ctx.Value(accountKey{}).(*account)
	return a
}

// count keeps account of each request.
func (m *metrics) count(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		a := &account{metrics: m}
		begun := time.Now()
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), accountKey{}, a)))
		m.seconds.Observe(time.Since(begun).Seconds())
		code := okCode
		if failed := a.failed.Load(); failed != nil {
			code = *failed
		}
		m.requests.WithLabelValues(string(code)).Inc()
	})
}

// fail notes an error that is told, and the limit that it is about, if any.
func (a *account) fail(code Code, limit string) {
	if a == nil {
		return
	}
	a.failed.CompareAndSwap(nil, &code)
	if limit != "" && a.metrics != nil {
		a.metrics.limited.WithLabelValues(limit).Inc()
	}
}

// came notes how the answer came.
func (a *account) came(way kept.Way) {
	if a != nil && a.metrics != nil {
		a.metrics.answers.WithLabelValues(wayNames[way]).Inc()
	}
}

// failAs notes the errors of an answer that was made for somebody else.
func (a *account) failAs(errors gqlerror.List) {
	for _, e := range errors {
		code, _ := e.Extensions["code"].(string)
		limit, _ := e.Extensions["limit"].(string)
		a.fail(Code(code), limit)
	}
}

// reads tells when the answer was read, by the store's time.
func (a *account) reads() kept.Reading {
	if a == nil {
		return kept.Reading{}
	}
	a.reading.Lock()
	defer a.reading.Unlock()
	return a.read
}

// asked notes a request to Dgraph: how long it took, and what Dgraph says of it.
func (a *account) asked(took time.Duration, cost store.Stats) {
	if a == nil {
		return
	}
	a.reading.Lock()
	if a.requests.Add(1) == 1 {
		a.read = kept.Reading{First: cost.At, Last: cost.At}
	} else {
		a.read = kept.Reading{First: min(a.read.First, cost.At), Last: max(a.read.Last, cost.At)}
	}
	a.reading.Unlock()
	a.dgraph.Add(int64(cost.Server))
	if a.metrics != nil {
		a.metrics.dgraph.Observe(took.Seconds())
	}
}
