package cli

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"plangraph/graph/local"
	"plangraph/graph/store"
	"plangraph/graph/testdgraph"
	"plangraph/server"
)

// killer is a standard error that kills Dgraph when the load says that it has written
// its third plan.
type killer struct {
	bytes.Buffer
	kill func()
	once sync.Once
}

func (k *killer) Write(p []byte) (int, error) {
	if bytes.Contains(p, []byte("wrote 3/")) {
		k.once.Do(k.kill)
	}
	return k.Buffer.Write(p)
}

func TestALoadSaysThatDgraphWasKilledAndTheNextCompletesIt(t *testing.T) {
	t.Chdir("..")
	dir := t.TempDir()
	start := func() *local.Dgraph {
		d, err := local.Start(t.Context(), local.Options{Dir: dir})
		require.NoError(t, err)
		return d
	}
	d := start()
	errOut := &killer{kill: func() { testdgraph.Kill(t, filepath.Join(dir, "alpha")) }}
	code := Main([]string{"load", "--dgraph", d.Addr, "seeds"}, &bytes.Buffer{}, errOut)
	assert.Equal(t, exitFailed, code)
	assert.Contains(t, errOut.String(), "dgraph is not reachable")
	assert.Contains(t, errOut.String(), "loading again completes the rest")
	_ = d.Stop(t.Context()) // it has ended already, badly

	d = start()
	defer func() { require.NoError(t, d.Stop(t.Context())) }()
	code, out, stderr := run(t, "load", "--dgraph", d.Addr, "seeds")
	require.Equal(t, exitOK, code, "%s%s", out, stderr)
	assert.Equal(t, countAll(t, d.Addr), countOfSeeds(t), "nothing lost or doubled")
}

// countOfSeeds is the size of the graph of the seeds when loaded in one go.
func countOfSeeds(t *testing.T) map[string]int {
	t.Helper()
	addr := empty(t)
	code, _, stderr := run(t, "load", "--dgraph", addr, "seeds")
	require.Equal(t, exitOK, code, stderr)
	return countAll(t, addr)
}

func countAll(t *testing.T, addr string) map[string]int {
	t.Helper()
	s, err := store.Dial(t.Context(), []string{addr})
	require.NoError(t, err)
	defer s.Close()
	raw, err := server.NewExecutor(s).Do(t.Context(), `{ stats { plans documents targets tasks projects departments regions indicators edges } }`, nil)
	require.NoError(t, err)
	var answer struct{ Stats map[string]int }
	require.NoError(t, json.Unmarshal(raw, &answer))
	require.Positive(t, answer.Stats["targets"])
	return answer.Stats
}
