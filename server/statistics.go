package server

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"plangraph/graph/store"
)

// statisticsHeader asks for extensions.plangraph: what an answer cost.
const statisticsHeader = "PlanGraph-Statistics"

// statistics is what an operation has cost so far.
type statistics struct {
	requests atomic.Int64
	dgraph   atomic.Int64 // nanoseconds, inside Dgraph
}

type statisticsKey struct{}

// counted asks a store, and counts for the operation of the context.
type counted struct{ Store }

func (c counted) Query(ctx context.Context, dql string, vars map[string]string) ([]byte, store.Stats, error) {
	answer, cost, err := c.Store.Query(ctx, dql, vars)
	if s, ok := ctx.Value(statisticsKey{}).(*statistics); ok {
		s.requests.Add(1)
		s.dgraph.Add(int64(cost.Server))
	}
	return answer, cost, err
}

// tellStatistics adds them to the answer of who asks by header: how many requests
// to Dgraph, its own time and the whole, in milliseconds.
func tellStatistics(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if graphql.GetOperationContext(ctx).Headers.Get(statisticsHeader) == "" {
		return next(ctx)
	}
	s := &statistics{}
	begun := time.Now()
	answer := next(context.WithValue(ctx, statisticsKey{}, s))
	if answer == nil {
		return nil
	}
	if answer.Extensions == nil {
		answer.Extensions = map[string]any{}
	}
	answer.Extensions["plangraph"] = map[string]any{
		"requests": s.requests.Load(),
		"dgraphMs": float64(s.dgraph.Load()) / float64(time.Millisecond),
		"totalMs":  float64(time.Since(begun)) / float64(time.Millisecond),
	}
	return answer
}
