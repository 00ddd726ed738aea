// Package testdgraph gives tests a real Dgraph. One runs on the machine, started by
// whoever needs it first; the test programs of several packages take turns with it, and
// it ends by itself soon after the last. Nothing is skipped: without Dgraph tests fail.
package testdgraph

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/gofrs/flock"

	"plangraph/graph/local"
	"plangraph/graph/store"
)

// idle is how long Dgraph waits for its next user: the time that `go test` may need
// to build another package's tests.
const idle = 20 * time.Second

// Main is to be called by the TestMain of a package that uses this one; it runs the
// tests and ends the program.
func Main(m *testing.M) {
	local.Keeper()
	os.Exit(m.Run())
}

var shared struct {
	sync.Once
	turn  *flock.Flock // held until the process ends; a lock that nothing refers to is let go
	store *store.Store
	addr  string
	err   error
}

// Store is a connection to a Dgraph that has the schema and had no data when the
// package's first test asked for it. From then on no other package's tests use it.
func Store(t testing.TB) *store.Store {
	t.Helper()
	shared.Do(func() { shared.err = open() })
	if shared.err != nil {
		t.Fatalf("a Dgraph for tests: %v", shared.err)
	}
	return shared.store
}

// Empty is Store after all data is dropped.
func Empty(t testing.TB) *store.Store {
	t.Helper()
	s := Store(t)
	if err := s.Reset(context.Background()); err != nil {
		t.Fatal(err)
	}
	return s
}

// Addr is the gRPC address of the Dgraph that Store connects to.
func Addr(t testing.TB) string {
	t.Helper()
	Store(t)
	return shared.addr
}

func open() error {
	cache, err := os.UserCacheDir()
	if err != nil {
		return err
	}
	dir := filepath.Join(cache, "plangraph", "test")
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 9*time.Minute)
	defer cancel()
	turn := flock.New(filepath.Join(dir, "turn.lock"))
	shared.turn = turn
	if ok, err := turn.TryLock(); err != nil {
		return err
	} else if !ok {
		fmt.Fprintln(os.Stderr, "testdgraph: waiting for other tests to be done with Dgraph")
		if _, err := turn.TryLockContext(ctx, 100*time.Millisecond); err != nil {
			return fmt.Errorf("wait for other tests: %w", err)
		}
	}
	d, err := local.Open(ctx, local.Options{
		Dir:      filepath.Join(dir, "data"),
		Progress: os.Stderr,
		Scratch:  &local.Scratch{Lock: turn.Path(), Idle: idle},
	})
	if err != nil {
		return err
	}
	if shared.store, err = store.Dial(ctx, []string{d.Addr}); err != nil {
		return err
	}
	shared.addr = d.Addr
	return shared.store.Reset(ctx)
}
