package local_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gofrs/flock"
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

func TestOpenAttachesToWhatRuns(t *testing.T) {
	t.Parallel()
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

func TestOnlyLoopbackIsListenedOn(t *testing.T) {
	t.Parallel()
	d := start(t, local.Options{Dir: t.TempDir()})
	grpc, err := net.ResolveTCPAddr("tcp", d.Addr)
	require.NoError(t, err)
	addrs, err := net.InterfaceAddrs()
	require.NoError(t, err)
	for _, a := range addrs {
		ip, _, err := net.ParseCIDR(a.String())
		require.NoError(t, err)
		if ip.IsLoopback() && ip.To4() == nil {
			continue // where localhost has two addresses
		}
		for below := 0; below <= 4000; below += 1000 {
			c, err := net.DialTCP("tcp", nil, &net.TCPAddr{IP: ip, Port: grpc.Port - below})
			if err == nil {
				c.Close()
			}
			require.Equal(t, ip.IsLoopback(), err == nil, "%s, %d below gRPC", ip, below)
		}
	}
}

func TestAStartThatIsCalledOffLeavesTheFolderFree(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	ctx, cancel := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer cancel()
	_, err := local.Start(ctx, local.Options{Dir: dir})
	require.ErrorIs(t, err, context.DeadlineExceeded)
	start(t, local.Options{Dir: dir})
}

func TestAScratchDgraphOutlivesItsStarterAndThenGoes(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "data")
	turn := flock.New(filepath.Join(t.TempDir(), "turn"))
	require.NoError(t, turn.Lock())
	o := local.Options{Dir: dir, Scratch: &local.Scratch{Lock: turn.Path(), Idle: time.Second}}
	d, err := local.Open(t.Context(), o)
	require.NoError(t, err)
	require.NoError(t, d.Stop(t.Context()), "it is not ours to stop")
	time.Sleep(3 * time.Second) // more than Idle, but in use
	again, err := local.Open(t.Context(), o)
	require.NoError(t, err)
	require.Equal(t, d.Addr, again.Addr)
	require.Contains(t, ask(t, again, "/query", "application/dql", `{q(func: uid(1)) {uid}}`), `"data"`)
	require.NoError(t, turn.Unlock())
	require.Eventually(t, func() bool { _, err := os.Stat(dir); return errors.Is(err, fs.ErrNotExist) }, 30*time.Second, 100*time.Millisecond)
}
