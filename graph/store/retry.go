package store

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"github.com/cenkalti/backoff/v5"
)

// patience is how long a transaction that others keep getting in the way of, or that a
// Dgraph under load does not get done, is tried again.
const patience = time.Minute

// retry runs op again, after a pause that grows, for as long as it ends in ErrConflict,
// or in an ErrTimeout that is Dgraph's own: under load its parts give one another up
// after some seconds. Writes may be tried again whatever became of them, since each
// attempt writes only what is missing.
func (s *Store) retry(ctx context.Context, op func() error) error {
	pause := backoff.NewExponentialBackOff()
	pause.InitialInterval, pause.MaxInterval = 20*time.Millisecond, 2*time.Second
	_, err := backoff.Retry(ctx, func() (struct{}, error) {
		err := op()
		again := errors.Is(err, ErrConflict) || errors.Is(err, ErrTimeout) && ctx.Err() == nil
		if err != nil && !again {
			err = backoff.Permanent(err)
		}
		return struct{}{}, err
	}, backoff.WithBackOff(pause), backoff.WithMaxElapsedTime(patience))
	return err
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
