package local

import (
	"context"
	"debug/buildinfo"
	"errors"
	"io"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"plangraph/graph/local/build"
)

// Binary gives a dgraph binary of a version that works (v25): bin where it is given,
// else the one on PATH, else one built from source once and kept in the user's cache
// folder; the build tells progress what it does.
func Binary(ctx context.Context, bin string, progress io.Writer) (string, error) {
	if bin != "" {
		path, err := find(bin)
		if err != nil {
			return "", &BinaryError{Path: bin, Reason: "there is no such program", Err: err}
		}
		return path, works(ctx, path)
	}
	if path, err := find("dgraph"); err == nil && works(ctx, path) == nil {
		return path, nil
	}
	path, err := build.Dgraph(ctx, progress)
	if errors.Is(err, build.ErrNoGo) {
		return "", &BinaryError{Reason: "no dgraph v25 on PATH, and no Go toolchain to build one: install Go, or Dgraph, or name a running Dgraph", Err: err}
	}
	if err != nil {
		return "", &BinaryError{Reason: "dgraph could not be built: " + err.Error(), Err: err}
	}
	return path, nil
}

// find gives the absolute path of a program, for it is started in another folder.
func find(program string) (string, error) {
	path, err := exec.LookPath(program)
	if err != nil {
		return "", err
	}
	return filepath.Abs(path)
}

var (
	versionLine = regexp.MustCompile(`(?m)^Dgraph version\s*: (\S+)`)
	goodVersion = regexp.MustCompile(`^v25\.`)
)

// module is Dgraph's module path; its end is the major version.
const module = "github.com/dgraph-io/dgraph/v25"

func works(ctx context.Context, path string) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, path, "version").Output()
	if err != nil {
		return &BinaryError{Path: path, Reason: "it does not run here", Err: err}
	}
	m := versionLine.FindSubmatch(out)
	switch {
	case m == nil:
		return &BinaryError{Path: path, Reason: "it is no dgraph"}
	case goodVersion.Match(m[1]):
		return nil
	case string(m[1]) == "dev": // built without version flags: its module path tells
		info, err := buildinfo.ReadFile(path)
		if err == nil && strings.HasPrefix(info.Path, module) {
			return nil
		}
	}
	return &BinaryError{Path: path, Reason: "its version is " + string(m[1]) + ", but v25 is needed"}
}
