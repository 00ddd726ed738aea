// Package build makes the dgraph binary from source, once for a user: a pinned
// module of its own (go.mod.txt and go.sum.txt beside this file) keeps Dgraph's many
// dependencies out of the project's.
package build

import (
	"bufio"
	"bytes"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/gofrs/flock"
)

// Version is the Dgraph that Dgraph builds.
const Version = "v25.3.8"

const pkg = "github.com/dgraph-io/dgraph/v25"

//go:embed go.mod.txt
var goMod []byte

//go:embed go.sum.txt
var goSum []byte

// ErrNoGo says that there is no Go toolchain to build with.
var ErrNoGo = errors.New("no Go toolchain on PATH")

// Error is a build that failed.
type Error struct{ Output string } // what the toolchain said last

func (e *Error) Error() string { return "go build: " + e.Output }

// Dgraph gives the path of the binary and builds it where it is not there yet, which
// takes some minutes. Of several processes one builds and the others wait. progress,
// which may be nil, is told a line at a time.
func Dgraph(ctx context.Context, progress io.Writer) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no cache folder for the dgraph binary: %w", err)
	}
	if progress == nil {
		progress = io.Discard
	}
	return into(ctx, filepath.Join(cache, "plangraph", "dgraph", Version), progress)
}

func into(ctx context.Context, dir string, progress io.Writer) (string, error) {
	bin := filepath.Join(dir, "dgraph")
	if _, err := os.Stat(bin); err == nil {
		return bin, nil
	}
	goTool, err := exec.LookPath("go")
	if err != nil {
		return "", ErrNoGo
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	lock := flock.New(filepath.Join(dir, "lock"))
	if ok, err := lock.TryLock(); err != nil {
		return "", err
	} else if !ok {
		fmt.Fprintln(progress, "another process is building dgraph; waiting for it")
		if _, err := lock.TryLockContext(ctx, time.Second); err != nil {
			return "", err
		}
	}
	defer lock.Unlock()
	if _, err := os.Stat(bin); err == nil {
		return bin, nil // the other process built it
	}

	work, err := os.MkdirTemp(dir, "build-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(work)
	for name, text := range map[string][]byte{"go.mod": goMod, "go.sum": goSum} {
		if err := os.WriteFile(filepath.Join(work, name), text, 0o600); err != nil {
			return "", err
		}
	}
	fmt.Fprintf(progress, "building dgraph %s from source, once; this takes some minutes\n", Version)
	out := filepath.Join(work, "dgraph")
	if err := run(ctx, work, progress, goTool, "build", "-v", "-trimpath", "-buildvcs=false",
		"-ldflags", "-s -w -X "+pkg+"/x.dgraphVersion="+Version, "-o", out, pkg+"/dgraph"); err != nil {
		return "", err
	}
	if err := os.Rename(out, bin); err != nil {
		return "", err
	}
	fmt.Fprintf(progress, "built dgraph %s\n", Version)
	return bin, nil
}

// run runs the go tool in dir, apart from the caller's workspace and settings, and
// counts what it says.
func run(ctx context.Context, dir string, progress io.Writer, tool string, args ...string) error {
	c := exec.CommandContext(ctx, tool, args...)
	c.Dir = dir
	c.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=readonly", "CGO_ENABLED=0", "PWD="+dir)
	c.Cancel = func() error { return c.Process.Signal(syscall.SIGINT) } // lets it clean up
	c.WaitDelay = 10 * time.Second
	r, w := io.Pipe()
	c.Stdout, c.Stderr = w, w
	read := make(chan string)
	go func() { read <- count(r, progress) }()
	err := c.Run()
	_ = w.Close()
	last := <-read
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		return &Error{Output: last}
	}
	return nil
}

// count tells progress now and then how many modules came and packages were compiled,
// and keeps the last lines that were neither.
func count(r io.Reader, progress io.Writer) string {
	var modules, packages int
	var last [][]byte
	told := time.Now()
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		switch {
		case strings.HasPrefix(line, "go: downloading"):
			modules++
		case !strings.ContainsAny(line, " \t:"):
			packages++
		default:
			last = append(last, bytes.Clone(lines.Bytes()))
			last = last[max(0, len(last)-5):]
		}
		if time.Since(told) > 2*time.Second {
			told = time.Now()
			fmt.Fprintf(progress, "building dgraph: %d modules fetched, %d packages compiled\n", modules, packages)
		}
	}
	_, _ = io.Copy(io.Discard, r) // a line beyond the scanner's size must not block the tool
	return string(bytes.Join(last, []byte("\n")))
}
