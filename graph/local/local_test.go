package local_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/graph/local"
)

// holdEnv makes the test binary a program that starts a Dgraph on a folder, says
// "up ADDR" and holds it until it is killed.
const holdEnv = "PLANGRAPH_TEST_HOLD"

func TestMain(m *testing.M) {
	local.Keeper()
	if dir := os.Getenv(holdEnv); dir != "" {
		hold(dir)
		return
	}
	os.Exit(m.Run())
}

func hold(dir string) {
	d, err := local.Start(context.Background(), local.Options{Dir: dir})
	if err != nil {
		fmt.Println("failed", err)
		os.Exit(1)
	}
	fmt.Println("up", d.HTTP)
	<-d.Done()
	fmt.Println("ended", d.Err())
}

func start(t *testing.T, o local.Options) *local.Dgraph {
	t.Helper()
	o.Progress = os.Stderr
	d, err := local.Start(t.Context(), o)
	require.NoError(t, err)
	t.Cleanup(func() {
		require.NoError(t, d.Stop(context.WithoutCancel(t.Context())))
	})
	return d
}

// ask posts to alpha's HTTP interface.
func ask(t *testing.T, d *local.Dgraph, path, contentType, body string) string {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://"+d.HTTP+path, strings.NewReader(body))
	require.NoError(t, err)
	req.Header.Set("Content-Type", contentType)
	resp, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	return string(b)
}

func TestAKilledProgramLeavesNoDgraphAndNoLock(t *testing.T) {
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

func TestOpenAttachesToWhatRuns(t *testing.T) {
	dir := t.TempDir()
	first := start(t, local.Options{Dir: dir})
	second, err := local.Open(t.Context(), local.Options{Dir: dir})
	require.NoError(t, err)
	require.True(t, second.Attached)
	require.Equal(t, first.Addr, second.Addr)
	require.NoError(t, second.Stop(t.Context()))
	require.Contains(t, ask(t, first, "/query", "application/dql", `{q(func: uid(1)) {uid}}`), `"data"`, "Stop of the attached ended it")
}

func TestATakenPortIsNamed(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	port := l.Addr().(*net.TCPAddr).Port
	_, err = local.Start(t.Context(), local.Options{Dir: t.TempDir(), Port: port})
	var taken *local.PortError
	require.ErrorAs(t, err, &taken)
	require.Equal(t, port, taken.Port)
}

func TestAFolderThatCannotBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	_, err := local.Start(t.Context(), local.Options{Dir: filepath.Join(file, "data")})
	var disk *local.DiskError
	require.ErrorAs(t, err, &disk)
	require.False(t, disk.Full)
}

func TestABinaryThatIsNoDgraph(t *testing.T) {
	for _, bin := range []string{"/nowhere/dgraph", "true"} {
		_, err := local.Start(t.Context(), local.Options{Dir: t.TempDir(), Bin: bin})
		var binary *local.BinaryError
		require.ErrorAs(t, err, &binary, bin)
	}
}
