package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"time"

	"plangraph/bench/made"
)

// goalTail is how many times the median the slowest hundredth of the requests may take.
const goalTail = 20

// soak asks the seeds' graph with many clients for a while.
type soak struct {
	clients int
	time    time.Duration // in each way
}

// run prints what came out; the error tells what missed its goal.
func (s *soak) run(ctx context.Context, o *options) error {
	pattern, err := made.Seeds(ctx)
	if err != nil {
		return err
	}
	ops, err := operations(pattern)
	if err != nil {
		return err
	}
	b, err := o.bed(ctx, 1)
	if err != nil {
		return err
	}
	defer b.close()
	return errors.Join(s.soak(ctx, b, ops, ours), s.soak(ctx, b, ops, keeping))
}

// soak asks the operations in turn, each client beginning with another one.
func (s *soak) soak(ctx context.Context, b *bed, ops []operation, w way) error {
	asks := make([]asker, len(ops))
	for i := range ops {
		asks[i] = b.asker(&ops[i], w)
	}
	mixed := func(ctx context.Context, turn int) ([]byte, error) { return asks[turn%len(asks)](ctx, turn/len(asks)) }

	var r result
	var heaps, dgraphs []uint64
	var missed []error
	const parts = 6
	for range parts {
		if err := r.rush(ctx, mixed, s.clients, s.time/parts); err != nil {
			return fmt.Errorf("a request failed: %w", err)
		}
		record := uint64(cap(r.many)) * 8 // of the clients, eight bytes a request
		heaps = append(heaps, heap()-record)
		dgraph, err := b.dgraphMemory(ctx)
		if err != nil {
			return err
		}
		dgraphs = append(dgraphs, dgraph)
	}
	slices.Sort(r.many)
	p50, p99 := quantile(r.many, 0.5), quantile(r.many, 0.99)
	fmt.Printf("%s, %d clients for %s: %d requests, %.0f a second, no error; p50 %s, p99 %s (%.1f times as long); our heap after each sixth, MB:",
		w, s.clients, s.time, len(r.many), r.manyRate(), p50.Round(10*time.Microsecond), p99.Round(10*time.Microsecond), ratio(p99, p50))
	for _, h := range heaps {
		fmt.Printf(" %d", h>>20)
	}
	fmt.Print("; Dgraph's memory, MB:")
	for _, m := range dgraphs {
		fmt.Printf(" %d", m>>20)
	}
	fmt.Println()
	if ratio(p99, p50) > goalTail {
		missed = append(missed, fmt.Errorf("%s: p99 is %.1f times p50, more than %d", w, ratio(p99, p50), goalTail))
	}
	if grew := int64(heaps[parts-1]) - int64(heaps[0]); grew > int64(heaps[0])/2+16<<20 { //nolint:gosec // no heap is that large
		missed = append(missed, fmt.Errorf("%s: the heap grew by %d MB", w, grew>>20))
	}
	return errors.Join(missed...)
}

var memoryOf = regexp.MustCompile(`(?m)^process_resident_memory_bytes (\S+)`)

// dgraphMemory is how many bytes of memory alpha's process holds.
func (b *bed) dgraphMemory(ctx context.Context) (uint64, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+b.dgraph.HTTP+"/debug/prometheus_metrics", http.NoBody)
	if err != nil {
		return 0, err
	}
	resp, err := client.Do(r)
	if err != nil {
		return 0, fmt.Errorf("ask Dgraph for its memory: %w", err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return 0, fmt.Errorf("ask Dgraph for its memory: %w", err)
	}
	said := memoryOf.FindSubmatch(text)
	if said == nil {
		return 0, errors.New("no memory among what Dgraph measures")
	}
	n, err := strconv.ParseFloat(string(said[1]), 64)
	return uint64(n), err
}

// heap is how many bytes are live once all garbage is collected.
func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}
