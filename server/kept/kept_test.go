package kept_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/server/kept"
)

// made is a store that tells its time, and counts what it is asked.
type made struct {
	mu            sync.Mutex
	at            uint64
	asked, probed int
	takes         time.Duration
	probeTakes    time.Duration
	fails         error // of the probe
	left          int   // answers for which nobody waited
}

func (s *made) set(at uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.at = at
}

func (s *made) probe(context.Context) (uint64, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.probed++
	at := s.at
	s.mu.Unlock()
	time.Sleep(s.probeTakes)
	s.mu.Lock()
	return at, s.fails
}

func (s *made) ask(ctx context.Context) (string, kept.Reading) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked++
	n, at := s.asked, s.at
	s.mu.Unlock()
	select {
	case <-time.After(s.takes):
	case <-ctx.Done():
	}
	s.mu.Lock()
	if ctx.Err() != nil {
		s.left++
		return "", kept.Reading{}
	}
	return fmt.Sprintf("answer %d at %d", n, at), kept.Reading{First: at, Last: at}
}

func key(question string) kept.Key { return sha256.Sum256([]byte(question)) }

func size(s string) int { return len(s) }

// asking gives what asks the store, in a bubble with a clock of its own.
func asking(t *testing.T, test func(t *testing.T, s *made, get func(question string) (string, kept.Way))) {
	synctest.Test(t, func(t *testing.T) {
		s := &made{at: 7}
		a := kept.New(1<<20, size, s.probe)
		test(t, s, func(question string) (string, kept.Way) {
			if found, ok := a.Find(key(question)); ok {
				return found, kept.Kept
			}
			answer, way, err := a.Get(t.Context(), key(question), s.ask)
			require.NoError(t, err)
			return answer, way
		})
	})
}

func TestAnswersStandUntilTheStoreChanges(t *testing.T) {
	asking(t, func(t *testing.T, s *made, get func(string) (string, kept.Way)) {
		is := func(want string, way kept.Way) {
			t.Helper()
			got, how := get("q")
			require.Equal(t, want, got)
			require.Equal(t, way, how)
		}
		is("answer 1 at 7", kept.Asked)
		is("answer 1 at 7", kept.Kept)
		require.Zero(t, s.probed, "the answer itself told the time")
		time.Sleep(kept.Lag + 1)
		is("answer 1 at 7", kept.Kept)
		is("answer 1 at 7", kept.Kept)
		require.Equal(t, 1, s.probed)

		s.set(8)
		is("answer 1 at 7", kept.Kept) // within the lag
		time.Sleep(kept.Lag + 1)
		is("answer 2 at 8", kept.Asked)
		is("answer 2 at 8", kept.Kept)

		time.Sleep(kept.Lag - 1)
		is("answer 2 at 8", kept.Kept)
		synctest.Wait()
		require.Equal(t, 3, s.probed, "ahead of time, with nobody waiting")
		time.Sleep(kept.Lag - 1)
		is("answer 2 at 8", kept.Kept)
		synctest.Wait()

		s.set(9)
		_, _ = get("another question") // tells of the change at once
		is("answer 4 at 9", kept.Asked)
	})
}

func TestSlowerAlpha(t *testing.T) {
	asking(t, func(t *testing.T, s *made, get func(string) (string, kept.Way)) {
		_, _ = get("q")
		s.set(6) // one that is behind answers
		old, way := get("other")
		require.Equal(t, "answer 2 at 6", old)
		require.Equal(t, kept.Asked, way)
		_, way = get("other")
		require.Equal(t, kept.Asked, way, "what was read before the newest time is not kept")
		_, way = get("q")
		require.Equal(t, kept.Kept, way, "nor does it take back what is newer")
		time.Sleep(kept.Lag + 1)
		_, way = get("q")
		require.Equal(t, kept.Asked, way, "but it cannot confirm that either")
		s.set(7)
		_, way = get("q")
		require.Equal(t, kept.Kept, way)
	})
}

// TestReplacedStore: a store that counts anew is followed, and a time that comes a second
// time is not taken for the first.
func TestReplacedStore(t *testing.T) {
	asking(t, func(t *testing.T, s *made, get func(string) (string, kept.Way)) {
		_, _ = get("q")
		s.set(3)
		for range 120 {
			time.Sleep(kept.Lag + 1)
			got, _ := get("q")
			require.Contains(t, got, "at 3")
		}
		_, way := get("q")
		require.Equal(t, kept.Kept, way)
		time.Sleep(time.Minute) // in which it is replaced by one of the same count
		_, way = get("q")
		require.Equal(t, kept.Asked, way)
	})
}

// TestSlowLook: a busy store is asked for its time again rather than for all answers anew.
func TestSlowLook(t *testing.T) {
	asking(t, func(t *testing.T, s *made, get func(string) (string, kept.Way)) {
		_, _ = get("q")
		s.probeTakes = 3 * kept.Lag
		time.Sleep(2 * kept.Lag)
		var clients sync.WaitGroup
		for range 3 {
			clients.Go(func() {
				if _, way := get("q"); way != kept.Kept {
					t.Error("asked anew")
				}
			})
			time.Sleep(2 * kept.Lag) // the second comes while the first looks, too late to trust it
		}
		clients.Wait()
		require.Equal(t, 1, s.asked)
		time.Sleep(s.probeTakes) // for a look that nobody waits for
	})
}

func TestWhatIsNotKept(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &made{at: 7}
		a := kept.New(1<<20, size, s.probe)
		for name, read := range map[string]kept.Reading{"failed": {}, "read at two times": {First: 6, Last: 7}, "partly of no known time": {Last: 7}} {
			for range 2 {
				_, way, err := a.Get(t.Context(), key(name), func(context.Context) (string, kept.Reading) { return "x", read })
				require.NoError(t, err)
				require.Equal(t, kept.Asked, way, name)
				synctest.Wait()
			}
		}
		s.fails = errors.New("the store is away")
		_, _, err := a.Get(t.Context(), key("q"), s.ask)
		require.NoError(t, err)
		time.Sleep(kept.Lag + 1)
		_, way, err := a.Get(t.Context(), key("q"), s.ask)
		require.NoError(t, err)
		require.Equal(t, kept.Asked, way, "nothing tells that the answer stands")
		require.Equal(t, 1, s.probed)
	})
}

func TestManyAtOnce(t *testing.T) {
	asking(t, func(t *testing.T, s *made, get func(string) (string, kept.Way)) {
		s.takes = time.Second
		var clients sync.WaitGroup
		ways := make(chan kept.Way, 102)
		for range 100 {
			clients.Go(func() {
				answer, way := get("q")
				if answer != "answer 1 at 7" {
					t.Errorf("%s", answer)
				}
				ways <- way
			})
		}
		time.Sleep(kept.Lag + 1)
		s.set(8)
		_, _ = get("q")
		require.Equal(t, 2, s.asked, "who comes later asks again: the other answer would be too old")
		clients.Wait()
		count := map[kept.Way]int{}
		for range 100 {
			count[<-ways]++
		}
		require.Equal(t, map[kept.Way]int{kept.Asked: 1, kept.Shared: 99}, count)
	})
}

func TestHangUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &made{at: 7, takes: time.Second}
		a := kept.New(1<<20, size, s.probe)
		client := func() (hangUp context.CancelFunc, heard chan error) {
			ctx, hangUp := context.WithCancel(t.Context())
			heard = make(chan error, 1)
			go func() {
				_, _, err := a.Get(ctx, key("q"), s.ask)
				heard <- err
			}()
			synctest.Wait()
			return hangUp, heard
		}
		first, firstHeard := client()
		second, secondHeard := client()
		defer second()
		first()
		require.ErrorIs(t, <-firstHeard, context.Canceled)
		require.NoError(t, <-secondHeard, "the one who is left gets the answer")
		require.Equal(t, 1, s.asked)
		require.Zero(t, s.left)

		s.set(8)
		time.Sleep(kept.Lag + 1)
		first, firstHeard = client()
		second, secondHeard = client()
		begun := time.Now()
		first()
		second()
		require.Error(t, <-firstHeard)
		require.Error(t, <-secondHeard)
		synctest.Wait()
		require.Equal(t, 1, s.left, "nobody waits, so the question ends")
		require.Zero(t, time.Since(begun))
	})
}

func TestMemoryIsBounded(t *testing.T) {
	s := &made{at: 7}
	const most = 1 << 20
	a := kept.New(most, size, s.probe)
	large := make([]byte, 10_000)
	for i := range 2000 {
		_, _, err := a.Get(t.Context(), key(fmt.Sprint(i)), func(context.Context) (string, kept.Reading) {
			return string(large), kept.Reading{First: 7, Last: 7}
		})
		require.NoError(t, err)
		require.LessOrEqual(t, a.Bytes(), uint64(most))
	}
	require.Greater(t, a.Bytes(), uint64(most/2))
}
