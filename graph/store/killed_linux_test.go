package store_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/graph"
	"plangraph/graph/local"
	"plangraph/graph/store"
	"plangraph/graph/testdgraph"
)

// Dgraph is killed while a plan is written; a new one on the same folder takes the
// plan again, with nothing lost or doubled.
func TestAKilledDgraphLosesNothing(t *testing.T) {
	o := local.Options{Dir: t.TempDir(), Progress: os.Stderr}
	open := func() (*local.Dgraph, *store.Store) {
		d, err := local.Start(t.Context(), o)
		require.NoError(t, err)
		s, err := store.Dial(t.Context(), []string{d.Addr})
		require.NoError(t, err)
		require.NoError(t, s.EnsureSchema(t.Context()))
		return d, s
	}
	d, s := open()
	small, big := plan("云岭市2025年计划", 3), plan("长篇规划", 3_000)
	put(t, s, small)
	failed, before := make(chan error), s.Mutations()
	go func() {
		_, err := s.Put(context.Background(), big)
		failed <- err
	}()
	require.Eventually(t, func() bool { return s.Mutations() > before+1 }, 20*time.Second, time.Millisecond)
	testdgraph.Kill(t, filepath.Join(o.Dir, "alpha"))
	require.ErrorIs(t, <-failed, store.ErrUnavailable)
	<-d.Done()
	require.Error(t, d.Err())
	require.NoError(t, s.Close())

	d, s = open()
	defer func() { require.NoError(t, d.Stop(context.Background())) }()
	require.Equal(t, graph.Change{Unchanged: 3}, put(t, s, small).Nodes[graph.TypeTarget])
	put(t, s, big)
	require.Equal(t, 3_003, count(t, s, graph.TypeTarget))
	require.Equal(t, 3_000, count(t, s, graph.TypeIndicator))
	dump(t, s) // sees that nothing stands twice
}
