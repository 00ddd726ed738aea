package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"plangraph/bench/made"
)

// clients is how many ask at a time where it is not one.
const clients = 16

// slice is how long one way is asked by many clients before the next one's turn comes.
const slice = 250 * time.Millisecond

// result is what was measured of an operation on a graph in one way.
type result struct {
	one   []time.Duration // of one client's requests, sorted
	many  []time.Duration // of many clients'
	busy  time.Duration   // in which the many were asked
	bytes int             // of the answers, mean of the turns
	asked bool
}

// quantile gives the time that a part of the requests stayed under.
func quantile(sorted []time.Duration, q float64) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[min(len(sorted)-1, int(q*float64(len(sorted))))]
}

// rate is requests a second of one client: of the time of the middle nine tenths, since
// a single hiccup of the machine would count more than all else.
func (r *result) rate() float64 {
	kept := r.one[:len(r.one)-len(r.one)/10]
	var sum time.Duration
	for _, d := range kept {
		sum += d
	}
	return float64(len(kept)) / sum.Seconds()
}

func (r *result) manyRate() float64 { return float64(len(r.many)) / r.busy.Seconds() }

// results are by graph and way.
type results [][ways]result

// compare measures everything and writes the tables.
func (o *options) compare(ctx context.Context) error {
	pattern, err := made.Seeds(ctx)
	if err != nil {
		return err
	}
	ops, err := operations(pattern)
	if err != nil {
		return err
	}
	ops = slices.DeleteFunc(ops, func(op operation) bool { return len(o.only) > 0 && !slices.Contains(o.only, op.name) })
	beds, done, err := o.beds(ctx)
	defer done()
	if err != nil {
		return err
	}
	var measured []operation
	var all []results
	var failed error
	for i := range ops {
		begun := time.Now()
		r, err := o.agreed(ctx, beds, &ops[i])
		if ctx.Err() != nil {
			return err
		}
		if err != nil { // the others are measured all the same
			slog.ErrorContext(ctx, "not measured", "operation", ops[i].name, "error", err)
			failed = errors.Join(failed, err)
			continue
		}
		measured, all = append(measured, ops[i]), append(all, r)
		slog.InfoContext(ctx, "measured", "operation", ops[i].name, "seconds", int(time.Since(begun).Seconds()))
	}
	return errors.Join(failed, o.report(ctx, beds, measured, all, failed))
}

// agreed measures an operation once all ways have been seen to find the same.
func (o *options) agreed(ctx context.Context, beds []*bed, op *operation) (results, error) {
	for _, b := range beds {
		if err := b.agree(ctx, op); err != nil {
			return nil, err
		}
	}
	r, err := o.measure(ctx, beds, op)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", op.name, err)
	}
	return r, nil
}

// beds opens the graphs, all at once, so that what disturbs one disturbs the other.
func (o *options) beds(ctx context.Context) (beds []*bed, done func(), err error) {
	done = func() {
		for _, b := range beds {
			b.close()
		}
	}
	sizes := []int{1}
	if o.times > 1 {
		sizes = append(sizes, o.times)
	}
	for _, times := range sizes {
		b, err := o.bed(ctx, times)
		if err != nil {
			return beds, done, err
		}
		beds = append(beds, b)
		if err := b.serveGraphQL(ctx); err != nil {
			return beds, done, err
		}
	}
	return beds, done, nil
}

// measure asks an operation of each graph in each way, first one request at a time, then
// in slices of many clients. The ways come in a new order each time: who comes first finds
// the node that is asked about in no cache, and who comes after a heavy one finds all
// caches full of its data.
func (o *options) measure(ctx context.Context, beds []*bed, op *operation) (results, error) {
	out := make(results, len(beds))
	type turn struct {
		bed int
		way way
		ask asker
	}
	var turns []turn
	for i, b := range beds {
		for w := range ways {
			if ask := b.asker(op, w); ask != nil {
				turns = append(turns, turn{i, w, ask})
			}
		}
	}
	order := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // the same orders in each run
	each := func(do func(r *result, ask asker) error) error {
		order.Shuffle(len(turns), func(i, j int) { turns[i], turns[j] = turns[j], turns[i] })
		for _, t := range turns {
			if err := do(&out[t.bed][t.way], t.ask); err != nil {
				return fmt.Errorf("%s, %s: %w", beds[t.bed].name, t.way, err)
			}
		}
		return nil
	}
	for round := range o.rounds {
		err := each(func(r *result, ask asker) error {
			begun := time.Now()
			answer, err := ask(ctx, round)
			r.asked = true
			r.one = append(r.one, time.Since(begun))
			r.bytes += len(answer)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	for range max(1, int(o.load/slice)) {
		if err := each(func(r *result, ask asker) error { return r.rush(ctx, ask, clients, min(slice, o.load)) }); err != nil {
			return nil, err
		}
	}
	for i := range out {
		for w := range out[i] {
			r := &out[i][w]
			if r.asked {
				r.bytes /= len(r.one)
			}
			slices.Sort(r.one)
			slices.Sort(r.many)
		}
	}
	return out, nil
}

// rush has several clients ask for a while, each as soon as it is answered.
func (r *result) rush(ctx context.Context, ask asker, clients int, long time.Duration) error {
	var (
		group sync.WaitGroup
		lock  sync.Mutex
		first error
	)
	begun := time.Now()
	for c := range clients {
		group.Go(func() {
			var took []time.Duration
			for turn := c; time.Since(begun) < long; turn++ {
				start := time.Now()
				if _, err := ask(ctx, turn); err != nil {
					lock.Lock()
					first = err
					lock.Unlock()
					return
				}
				took = append(took, time.Since(start))
			}
			lock.Lock()
			defer lock.Unlock()
			r.many = append(r.many, took...)
		})
	}
	group.Wait()
	r.busy += time.Since(begun)
	return first
}
