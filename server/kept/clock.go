package kept

import (
	"sync"
	"time"
)

const (
	// Lag is how long an answer may still be given once the store has changed; what the
	// store's own reads lag behind comes on top.
	Lag = 100 * time.Millisecond

	// lapse is how long a time must not have been seen for the store to be taken for
	// another one: it was restored or replaced, and counts its times from anew.
	lapse = 10 * time.Second
)

// clock follows the time of a store: a number that every read tells, and that moves with
// every commit. Reads at the same time find the same.
//
// A Dgraph of several alphas has one such count, which Zero gives out; an alpha tells the
// number up to which it has applied all commits, so one of them may be behind another. The
// clock therefore moves forward only: what a slower alpha still tells neither confirms the
// newest time nor takes it back. (Reads of best effort lag like that with no clock as well.)
type clock struct {
	mu     sync.Mutex
	newest uint64
	seen   time.Time // when the question was put that the newest time was last the answer to
	era    uint64    // counts the moves, so that a time that comes again is no old one
}

// tick notes that a read, asked for then, was of this time of the store. It gives the era,
// whether that is a new one, and whether what was read belongs to it.
func (c *clock) tick(at uint64, asked time.Time) (era uint64, moved, current bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch lapsed := asked.Sub(c.seen) > lapse; {
	case at > c.newest || lapsed:
		c.era++
		c.newest, c.seen = at, asked
		return c.era, true, true
	case at < c.newest:
		return c.era, false, false
	case asked.After(c.seen):
		c.seen = asked
	}
	return c.era, false, true
}

// now gives the era, and how long before the moment it was last seen to be the current one.
func (c *clock) now(moment time.Time) (era uint64, age time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.era, moment.Sub(c.seen)
}
