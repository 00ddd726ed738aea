// Package nodejs gives Node.js and npm to what builds or tests web pages and typed
// clients: those on PATH, else pinned ones from the npm registry that the user has set,
// fetched once into the user's cache folder. The program that users run needs neither.
package nodejs

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"

	"github.com/gofrs/flock"
)

// oldest is the first version of Node.js that all the tools used here run on.
var oldest = [2]int{20, 19}

// Tools are the paths of the two programs, which stand in one folder or on PATH.
type Tools struct{ Node, NPM string }

// Find gives Node.js and npm. Where they must be fetched it tells progress, which may
// be nil; of several processes one fetches and the others wait.
func Find(ctx context.Context, progress io.Writer) (Tools, error) {
	if t, ok := onPath(ctx); ok {
		return t, nil
	}
	if progress == nil {
		progress = io.Discard
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return Tools{}, fmt.Errorf("no cache folder for Node.js: %w", err)
	}
	return into(ctx, filepath.Join(cache, "plangraph", "node", nodeVersion+"-npm-"+npmVersion), progress)
}

// Command is exec.CommandContext of node or npm (t.Node, t.NPM) in the folder dir. What
// it starts finds the same Node.js on PATH.
func (t Tools) Command(ctx context.Context, dir, program string, args ...string) *exec.Cmd {
	c := exec.CommandContext(ctx, program, args...)
	c.Dir = dir
	c.Env = append(os.Environ(), "PATH="+filepath.Dir(t.Node)+string(os.PathListSeparator)+os.Getenv("PATH"), "PWD="+dir)
	return c
}

var versionOf = regexp.MustCompile(`^v(\d+)\.(\d+)\.`)

// onPath finds both programs on PATH, if they are young enough.
func onPath(ctx context.Context) (Tools, bool) {
	node, err := exec.LookPath("node")
	if err != nil {
		return Tools{}, false
	}
	npm, err := exec.LookPath("npm")
	if err != nil {
		return Tools{}, false
	}
	said, err := exec.CommandContext(ctx, node, "--version").Output()
	m := versionOf.FindSubmatch(said)
	if err != nil || m == nil {
		return Tools{}, false
	}
	major, _ := strconv.Atoi(string(m[1])) // digits, by the pattern
	minor, _ := strconv.Atoi(string(m[2]))
	return Tools{node, npm}, major > oldest[0] || major == oldest[0] && minor >= oldest[1]
}

// into gives the programs in dir, fetched where they are not there yet.
func into(ctx context.Context, dir string, progress io.Writer) (Tools, error) {
	t := Tools{Node: filepath.Join(dir, "bin", "node"), NPM: filepath.Join(dir, "bin", "npm")}
	if _, err := os.Stat(t.NPM); err == nil {
		return t, nil
	}
	node, ok := nodeOf[runtime.GOOS+"/"+runtime.GOARCH]
	if !ok {
		return Tools{}, fmt.Errorf("no Node.js on PATH, and none to fetch for %s/%s: install Node.js %d.%d or later", runtime.GOOS, runtime.GOARCH, oldest[0], oldest[1])
	}
	from, err := registry()
	if err != nil {
		return Tools{}, err
	}
	if err := os.MkdirAll(filepath.Join(dir, "bin"), 0o755); err != nil {
		return Tools{}, err
	}
	lock := flock.New(filepath.Join(dir, "lock"))
	if _, err := lock.TryLockContext(ctx, lockPoll); err != nil {
		return Tools{}, err
	}
	defer func() { _ = lock.Unlock() }()
	if _, err := os.Stat(t.NPM); err == nil {
		return t, nil // another process fetched it
	}
	for _, p := range []archive{node, npm} {
		fmt.Fprintf(progress, "fetching %s %s, once\n", p.name, p.version)
		if err := p.fetch(ctx, from, filepath.Join(dir, "lib", p.name)); err != nil {
			return Tools{}, fmt.Errorf("fetch %s %s: %w", p.name, p.version, err)
		}
	}
	// npm last: where it stands, all stands.
	for _, link := range [][2]string{{"../lib/" + node.name + "/package/bin/node", t.Node}, {"../lib/npm/package/bin/npm-cli.js", t.NPM}} {
		if err := os.Symlink(link[0], link[1]); err != nil && !os.IsExist(err) {
			return Tools{}, err
		}
	}
	return t, nil
}
