package local_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/graph/local"
)

func TestAKilledProgramLeavesNoDgraphAndNoLock(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	c := exec.CommandContext(t.Context(), os.Args[0])
	c.Env = append(os.Environ(), holdEnv+"="+dir)
	out, err := c.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, c.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	addr, ok := strings.CutPrefix(strings.TrimSpace(line), "up ")
	require.True(t, ok, line)
	first := &local.Dgraph{HTTP: addr}
	require.Contains(t, ask(t, first, "/alter", "text/plain", "word: string @index(exact) ."), "Success")
	require.Contains(t, ask(t, first, "/mutate?commitNow=true", "application/rdf", `{set{_:a <word> "留" .}}`), `"code":"Success"`)
	second, err := local.Start(t.Context(), local.Options{Dir: dir})
	var busy *local.BusyError
	require.ErrorAs(t, err, &busy)
	require.Nil(t, second)
	require.Equal(t, c.Process.Pid, busy.PID)
	attached, ok := local.Attach(t.Context(), dir)
	require.True(t, ok)
	require.Equal(t, addr, attached.HTTP)

	require.NoError(t, c.Process.Kill())
	_ = c.Wait()
	d := start(t, local.Options{Dir: dir})
	require.Contains(t, ask(t, d, "/query", "application/dql", `{q(func: eq(word, "留")) {word}}`), `"word":"留"`)
	require.NoError(t, d.Stop(t.Context()))
	require.Empty(t, processesOf(t, dir))
	_, ok = local.Attach(t.Context(), dir)
	require.False(t, ok)
}

// processesOf lists the dgraph processes that run in dir.
func processesOf(t *testing.T, dir string) []string {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*/cwd")
	require.NoError(t, err)
	var found []string
	for _, p := range all {
		if cwd, err := os.Readlink(p); err == nil && strings.HasPrefix(cwd, dir) {
			found = append(found, p)
		}
	}
	return found
}

func TestADyingAlphaIsTold(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	d, err := local.Start(t.Context(), local.Options{Dir: dir})
	require.NoError(t, err)
	require.Len(t, processesOf(t, dir), 2)
	kill(t, filepath.Join(dir, "alpha"))
	select {
	case <-d.Done():
	case <-time.After(20 * time.Second):
		t.Fatal("the end of alpha was not noticed")
	}
	var exit *local.ExitError
	require.ErrorAs(t, d.Err(), &exit)
	require.Equal(t, "alpha", exit.Process)
	require.Contains(t, exit.Reason, "killed")
	require.Empty(t, processesOf(t, dir), "zero stays behind")
	require.Error(t, d.Stop(t.Context()), "Stop tells what had happened")
	start(t, local.Options{Dir: dir})
}

func kill(t *testing.T, cwd string) {
	t.Helper()
	for _, p := range processesOf(t, cwd) {
		var pid int
		_, err := fmt.Sscanf(p, "/proc/%d/cwd", &pid)
		require.NoError(t, err)
		process, err := os.FindProcess(pid)
		require.NoError(t, err)
		require.NoError(t, process.Kill())
	}
}

func TestAKilledKeeperTakesDgraphWithIt(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	d, err := local.Start(t.Context(), local.Options{Dir: dir})
	require.NoError(t, err)
	b, err := os.ReadFile(filepath.Join(dir, "state.json"))
	require.NoError(t, err)
	var state struct{ Keeper int }
	require.NoError(t, json.Unmarshal(b, &state))
	keeper, err := os.FindProcess(state.Keeper)
	require.NoError(t, err)
	require.NoError(t, keeper.Kill())
	<-d.Done()
	var exit *local.ExitError
	require.ErrorAs(t, d.Err(), &exit)
	require.Equal(t, "keeper", exit.Process)
	start(t, local.Options{Dir: dir}) // waits for Dgraph, which ends in its own time
	require.Len(t, processesOf(t, dir), 2, "nothing of the first stays behind")
}
