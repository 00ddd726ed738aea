package server

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"plangraph/graph/store"
	"plangraph/server/kept"
)

// statisticsHeader asks for extensions.plangraph: what an answer cost.
const statisticsHeader = "PlanGraph-Statistics"

// counted asks a store, and keeps account of it for the request of the context.
type counted struct{ Store }

func (c counted) Query(ctx context.Context, dql string, vars map[string]string) ([]byte, store.Stats, error) {
	begun := time.Now()
	answer, cost, err := c.Store.Query(ctx, dql, vars)
	accountOf(ctx).asked(time.Since(begun), cost)
	return answer, cost, err
}

// statistics is an entry of an answer for who asks for it by header, nil for others: how many
// requests to Dgraph this one cost, Dgraph's time and the whole, in milliseconds, and how
// the answer came. What is shared or kept cost somebody else a request, or one before.
func (a *account) statistics(r *http.Request, way kept.Way, begun time.Time) []byte {
	if a == nil || r.Header.Get(statisticsHeader) == "" {
		return nil
	}
	text, err := json.Marshal(map[string]any{"plangraph": map[string]any{
		"requests": a.requests.Load(),
		"dgraphMs": float64(a.dgraph.Load()) / float64(time.Millisecond),
		"totalMs":  float64(time.Since(begun)) / float64(time.Millisecond),
		"way":      wayNames[way],
	}})
	if err != nil { // of numbers and a word
		panic(fmt.Errorf("encode statistics: %w", err))
	}
	return append([]byte(`"extensions":`), text...)
}
