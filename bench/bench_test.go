package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/bench/made"
	"plangraph/graph/local"
)

func TestMain(m *testing.M) {
	local.Keeper()
	os.Exit(m.Run())
}

// TestCompare measures the seeds' graph once, and soaks it for a moment.
func TestCompare(t *testing.T) {
	o := options{cache: t.TempDir(), out: filepath.Join(t.TempDir(), "performance.md"), times: 1, rounds: 1, load: 20 * time.Millisecond, memory: 1 << 10}
	require.NoError(t, o.compare(t.Context()))
	page, err := os.ReadFile(o.out)
	require.NoError(t, err)
	pattern, err := made.Seeds(t.Context())
	require.NoError(t, err)
	ops, err := operations(pattern)
	require.NoError(t, err)
	require.Len(t, ops, 10)
	for _, op := range ops {
		require.Contains(t, string(page), "\n| "+strings.ReplaceAll(op.name, "_", " ")+" | ")
	}
	require.NotContains(t, string(page), "NaN")

	b, err := o.bed(t.Context(), 1)
	require.NoError(t, err)
	defer b.close()
	for _, w := range []way{ours, keeping} {
		var r result
		before := b.store.Queries()
		require.NoError(t, r.rush(t.Context(), b.asker(&ops[0], w), 4, 50*time.Millisecond))
		require.NotEmpty(t, r.many)
		asked := int(b.store.Queries() - before)
		if w == ours {
			require.Equal(t, len(r.many), asked)
		} else {
			require.LessOrEqual(t, asked, turnsOf+2)
		}
	}
}

func TestQuantile(t *testing.T) {
	var all []time.Duration
	require.Zero(t, quantile(all, 0.5))
	for i := range 100 {
		all = append(all, time.Duration(i))
	}
	require.Equal(t, time.Duration(50), quantile(all, 0.5))
	require.Equal(t, time.Duration(99), quantile(all, 0.99))
	require.Equal(t, time.Duration(99), quantile(all, 1))
}
