package local

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"

	"github.com/gofrs/flock"
)

// keeperEnv carries the order from Start to the keeper.
const keeperEnv = "PLANGRAPH_KEEPER"

const stopSignal = syscall.SIGTERM

// Patience with a folder whose last keeper is still stopping, and with Dgraph.
const (
	lockPatience  = 40 * time.Second
	startPatience = 60 * time.Second
)

type order struct {
	Options
	PID int
}

// word is what the keeper says to the program, a line of JSON each: first that Dgraph
// is up or why not, and at the end why it died, if it died of itself.
type word struct {
	GRPC   string   `json:",omitempty"`
	HTTP   string   `json:",omitempty"`
	Failed *failure `json:",omitempty"`
}

// Keeper must be the first call of main, and of the TestMain of tests that start a
// Dgraph. It returns at once, except in a process that Start made to be the keeper:
// there it keeps Dgraph until it is to end, and then ends the process.
func Keeper() {
	text, is := os.LookupEnv(keeperEnv)
	if !is {
		return
	}
	runtime.LockOSThread() // for bind
	signal.Ignore(syscall.SIGINT, syscall.SIGHUP, syscall.SIGPIPE)
	var o order
	err := json.Unmarshal([]byte(text), &o)
	if err == nil {
		err = keep(o)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, time.Now().Format(time.RFC3339), err)
		say(word{Failed: pack(err)})
		os.Exit(1)
	}
	os.Exit(0)
}

func say(w word) {
	_ = json.NewEncoder(os.Stdout).Encode(w) // nobody may be left to hear it
}

// keep runs Dgraph from lock to unlock.
func keep(o order) error {
	ctx, cancel := signal.NotifyContext(context.Background(), stopSignal)
	defer cancel()
	if o.Scratch == nil {
		go func() {
			_, _ = io.Copy(io.Discard, os.Stdin)
			cancel() // the program ended, or wants us to
		}()
	} else {
		o.PID = os.Getpid() // the starter goes, the keeper stays
		go o.Scratch.watch(ctx, cancel)
	}
	lock, err := acquire(ctx, o.Dir)
	if err != nil {
		return err
	}
	defer lock.Close()

	offset := readState(o.Dir).Offset
	s := state{PID: o.PID, Keeper: os.Getpid(), Offset: offset}
	if err := s.write(o.Dir); err != nil {
		return diskError(o.Dir, err)
	}
	defer func() {
		s.clear(o.Dir)
		if o.Scratch != nil {
			_ = os.RemoveAll(o.Dir)
		}
	}()

	pair, err := startPair(ctx, o.Options, lock, offset)
	if err != nil {
		if ctx.Err() != nil {
			return nil // told to stop before Dgraph was up
		}
		return err
	}
	defer pair.stop()
	s.Offset, s.GRPC, s.HTTP, s.Zero = pair.offset, loopback(alphaGRPC+pair.offset), loopback(alphaHTTP+pair.offset), loopback(zeroHTTP+pair.offset)
	if err := s.write(o.Dir); err != nil {
		return diskError(o.Dir, err)
	}
	say(word{GRPC: s.GRPC, HTTP: s.HTTP})
	select {
	case <-ctx.Done():
		s.clear(o.Dir) // nobody shall attach any more
		return nil
	case c := <-pair.died:
		return c.why()
	}
}

// acquire takes the folder's lock. A keeper whose program has ended may still be
// stopping Dgraph: that is waited for.
func acquire(ctx context.Context, dir string) (*os.File, error) {
	ctx, cancel := context.WithTimeout(ctx, lockPatience)
	defer cancel()
	for seen := 0; ; {
		switch lock, err := tryLock(lockPath(dir)); {
		case err != nil:
			return nil, diskError(dir, err)
		case lock != nil:
			return lock, nil
		}
		s := readState(dir)
		// Seen three times, so that one who has just been killed is not taken for alive.
		if alive(s.PID) && alive(s.Keeper) {
			if seen++; seen == 3 {
				return nil, &BusyError{Dir: dir, PID: s.PID}
			}
		}
		select {
		case <-ctx.Done():
			if errors.Is(ctx.Err(), context.DeadlineExceeded) {
				return nil, &BusyError{Dir: dir, PID: s.PID}
			}
			return nil, ctx.Err()
		case <-time.After(150 * time.Millisecond):
		}
	}
}

// watch calls done once nobody has held the lock for s.Idle; the lock is then held
// until the process ends, so that a latecomer waits and starts a Dgraph of its own.
func (s *Scratch) watch(ctx context.Context, done func()) {
	lock := flock.New(s.Lock)
	busy := time.Now()
	tick := time.NewTicker(500 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		free, err := lock.TryLock()
		switch {
		case err != nil || !free:
			busy = time.Now()
		case time.Since(busy) < s.Idle:
			_ = lock.Unlock()
		default:
			done()
			return
		}
	}
}
