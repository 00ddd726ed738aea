package server

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"plangraph/graph/store"
)

// statisticsHeader asks for extensions.plangraph: what an answer cost.
const statisticsHeader = "PlanGraph-Statistics"

// counted asks a store, and keeps account of it for the request of the context.
type counted struct{ Store }

func (c counted) Query(ctx context.Context, dql string, vars map[string]string) ([]byte, store.Stats, error) {
	begun := time.Now()
	answer, cost, err := c.Store.Query(ctx, dql, vars)
	accountOf(ctx).asked(time.Since(begun), cost.Server)
	return answer, cost, err
}

// tellStatistics adds them to the answer of who asks by header: how many requests
// to Dgraph, its own time and the whole, in milliseconds.
func tellStatistics(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	a := accountOf(ctx)
	if a == nil || graphql.GetOperationContext(ctx).Headers.Get(statisticsHeader) == "" {
		return next(ctx)
	}
	begun := time.Now()
	answer := next(ctx)
	if answer == nil {
		return nil
	}
	if answer.Extensions == nil {
		answer.Extensions = map[string]any{}
	}
	answer.Extensions["plangraph"] = map[string]any{
		"requests": a.requests.Load(),
		"dgraphMs": float64(a.dgraph.Load()) / float64(time.Millisecond),
		"totalMs":  float64(time.Since(begun)) / float64(time.Millisecond),
	}
	return answer
}
