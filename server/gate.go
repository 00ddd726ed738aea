package server

import (
	"context"
	"net/http"
	"sync/atomic"
	"time"

	"golang.org/x/sync/semaphore"
)

// gate lets a number of requests in at a time. Others wait before it, in the order
// in which they came; who finds the queue full, or waits too long, is sent away.
type gate struct {
	slots    *semaphore.Weighted
	queue    int64
	patience time.Duration
	inside   atomic.Int64
	waiting  atomic.Int64
}

func newGate(c Config) *gate {
	return &gate{slots: semaphore.NewWeighted(int64(c.MaxConcurrent)), queue: int64(c.MaxQueue), patience: c.MaxWait}
}

// retryAfter is when a server that is busy may be free again.
const retryAfter = time.Second

// enter gives what is to be called when the request is answered, or why it is not let in.
func (g *gate) enter(ctx context.Context) (leave func(), refused *refusal) {
	if !g.slots.TryAcquire(1) {
		if refused := g.wait(ctx); refused != nil {
			return nil, refused
		}
	}
	g.inside.Add(1)
	return func() {
		g.inside.Add(-1)
		g.slots.Release(1)
	}, nil
}

func (g *gate) wait(ctx context.Context) *refusal {
	defer g.waiting.Add(-1)
	if g.waiting.Add(1) > g.queue {
		return busy(limitQueue)
	}
	ctx, cancel := context.WithTimeout(ctx, g.patience)
	defer cancel()
	if g.slots.Acquire(ctx, 1) != nil {
		return busy(limitWait)
	}
	return nil
}

func busy(limit string) *refusal {
	return &refusal{status: http.StatusServiceUnavailable, code: Unavailable, limit: limit, message: "the server is busy; try again in a second", retry: retryAfter}
}
