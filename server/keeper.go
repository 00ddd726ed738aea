package server

import (
	"context"
	"crypto/sha256"
	"time"

	"plangraph/server/kept"
)

// wayNames name the ways in which answers come, in metrics.
var wayNames = [...]string{kept.Asked: "asked", kept.Shared: "shared", kept.Kept: "kept"}

// keeper gives answers again as long as they stand. Those to be kept are whole: an error,
// or what stands beside one, is asked for anew each time.
type keeper struct {
	answers *kept.Answers[*answer] // nil: nothing is kept, nor shared
}

func newKeeper(s Store, memory int64) *keeper {
	if memory == 0 {
		return &keeper{}
	}
	return &keeper{kept.New(uint64(memory), (*answer).size, func(ctx context.Context) (uint64, error) { //nolint:gosec // checked to be positive
		_, read, err := s.Query(ctx, trivial, nil)
		return read.At, err
	})}
}

// key sums up what was asked, by its bytes as they were sent: nothing that an answer
// depends on can be missing, and what was refused is another key's.
func (k *keeper) key(method string, sent []byte) (key kept.Key) {
	if k.answers == nil {
		return key
	}
	sum := sha256.New()
	sum.Write([]byte(method + " "))
	sum.Write(sent)
	return kept.Key(sum.Sum(key[:0]))
}

// find gives an answer that stands, nil where the store must be asked.
func (k *keeper) find(key kept.Key) *answer {
	if k.answers == nil {
		return nil
	}
	found, _ := k.answers.Find(key)
	return found
}

// get gives the answer that ask makes, unless there is one already. It waits no longer than
// ctx lasts. What is asked goes on as long as somebody waits for it, and at most as long as
// a request may take: of those who wait, some may have come later than others.
func (k *keeper) get(ctx context.Context, key kept.Key, begun time.Time, timeout time.Duration, ask func(context.Context) *answer) (*answer, kept.Way, error) {
	if k.answers == nil {
		ctx, cancel := context.WithDeadline(ctx, begun.Add(timeout))
		defer cancel()
		return ask(ctx), kept.Asked, nil
	}
	return k.answers.Get(ctx, key, func(ctx context.Context) (*answer, kept.Reading) {
		ctx, cancel := context.WithTimeout(ctx, timeout)
		defer cancel()
		given := ask(ctx)
		if !given.whole() {
			return given, kept.Reading{}
		}
		return given, accountOf(ctx).reads()
	})
}

func (k *keeper) bytes() float64 {
	if k.answers == nil {
		return 0
	}
	return float64(k.answers.Bytes())
}
