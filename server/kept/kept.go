// Package kept keeps answers in memory as long as the store that they were read from does
// not change, whoever changes it, and has many who ask the same at once wait for one answer.
package kept

import (
	"context"
	"math"
	"sync/atomic"
	"time"

	"github.com/maypok86/otter/v2"
	"resenje.org/singleflight"
)

// Key is a sum of everything that an answer depends on but the store. It must be one that
// nobody can find two questions for.
type Key [32]byte

// Reading tells when an answer was read, by the store's own time: the first and the last of
// its reads. Both are 0 where it is not known, or the answer is not to be kept.
type Reading struct{ First, Last uint64 }

// Way is how an answer came.
type Way int

// The ways.
const (
	Asked  Way = iota // of the store, for this question
	Shared            // of the store, for the same question of somebody else
	Kept              // from memory
)

// Answers are the answers that are kept. They may be used by many goroutines.
type Answers[V any] struct {
	entries *otter.Cache[Key, entry[V]]
	clock   clock
	probe   func(context.Context) (uint64, error)
	looks   singleflight.Group[int64, struct{}] // at the clock, by span
	early   atomic.Bool                         // a look at the clock before it is due is under way
	flights singleflight.Group[flight, V]
}

type entry[V any] struct {
	value V
	era   uint64
}

// flight is a question that is being asked. It is joined within its span only.
type flight struct {
	key  Key
	span int64
}

// span counts times of Lag. What is asked of the store can be shared by those who come in
// one span: to who comes later it might be too old, however long it takes.
func span(moment time.Time) int64 { return moment.UnixNano() / int64(Lag) }

// overhead is about what an entry takes beside its value, bytes.
const overhead = 256

// New makes Answers that hold values of so many bytes at most. The probe asks the store for
// nothing but its time.
func New[V any](memory uint64, size func(V) int, probe func(context.Context) (uint64, error)) *Answers[V] {
	return &Answers[V]{
		probe: probe,
		entries: otter.Must(&otter.Options[Key, entry[V]]{
			MaximumWeight: memory,
			Weigher: func(_ Key, e entry[V]) uint32 {
				return uint32(min(size(e.value)+overhead, math.MaxInt32)) //nolint:gosec // a size is positive
			},
		}),
	}
}

// Bytes is about how much memory the answers take.
func (a *Answers[V]) Bytes() uint64 { return a.entries.WeightedSize() }

// Find gives an answer that is known to stand, without waiting for the store.
func (a *Answers[V]) Find(key Key) (value V, found bool) { return a.find(key, time.Now()) }

func (a *Answers[V]) find(key Key, moment time.Time) (value V, found bool) {
	era, age := a.clock.now(moment)
	if age > Lag {
		return value, false
	}
	e, ok := a.entries.GetIfPresent(key)
	if !ok || e.era != era {
		return value, false
	}
	if age > Lag/2 {
		a.confirmEarly()
	}
	return e.value, true
}

// Get gives the answer to a question: one that stands, else the one that ask gives. The
// context of ask has the values of ctx, but ends only when all who wait for the answer have
// gone. The error is ctx's.
func (a *Answers[V]) Get(ctx context.Context, key Key, ask func(context.Context) (V, Reading)) (value V, way Way, err error) {
	moment := time.Now()
	if _, known := a.entries.GetEntryQuietly(key); known {
		a.confirm(ctx, moment)
		if value, stands := a.find(key, moment); stands {
			return value, Kept, nil
		}
	}
	own := false // to be read only when the flight has ended
	value, _, err = a.flights.Do(ctx, flight{key, span(moment)}, func(ctx context.Context) (V, error) {
		own = true
		begun := time.Now()
		value, read := ask(ctx)
		a.keep(key, value, read, begun)
		return value, nil
	})
	if err == nil && own {
		return value, Asked, nil
	}
	return value, Shared, err
}

// confirm looks at the clock, unless that was done after the moment or little before.
func (a *Answers[V]) confirm(ctx context.Context, moment time.Time) {
	if _, age := a.clock.now(moment); age > Lag {
		a.look(ctx, moment)
	}
}

// confirmEarly looks at the clock while answers are still known to stand, so that under
// steady traffic nobody has to wait for it.
func (a *Answers[V]) confirmEarly() {
	if !a.early.CompareAndSwap(false, true) {
		return
	}
	go func() {
		defer a.early.Store(false)
		ctx, cancel := context.WithTimeout(context.Background(), lapse)
		defer cancel()
		a.look(ctx, time.Now())
	}()
}

// look asks the store for its time, unless somebody is doing so. One that fails says nothing
// of what is kept: whoever wanted it hears from the store itself what is wrong.
func (a *Answers[V]) look(ctx context.Context, moment time.Time) {
	_, _, _ = a.looks.Do(ctx, span(moment), func(ctx context.Context) (none struct{}, err error) {
		begun := time.Now()
		at, err := a.probe(ctx)
		if err == nil {
			a.tick(at, begun)
		}
		return none, err
	})
}

// keep keeps an answer that was read at one time, which is still the newest.
func (a *Answers[V]) keep(key Key, value V, read Reading, begun time.Time) {
	if read.Last == 0 {
		return
	}
	if era, current := a.tick(read.Last, begun); current && read.First == read.Last {
		a.entries.Set(key, entry[V]{value, era})
	}
}

// tick moves the clock. What was kept before a move can never be given again.
func (a *Answers[V]) tick(at uint64, asked time.Time) (era uint64, current bool) {
	era, moved, current := a.clock.tick(at, asked)
	if moved {
		a.entries.InvalidateAll()
	}
	return era, current
}
