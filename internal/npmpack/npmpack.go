// Package npmpack gives generators the files of an npm package that was reviewed
// once. It needs npm and a way to its registry.
package npmpack

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
)

// Files gives the files called names (base names) of package source, name@version, by
// their names. integrity is the base64 of the archive's SHA-512, as the registry
// states it; an archive with another one is refused.
func Files(source, integrity string, names ...string) (map[string][]byte, error) {
	dir, err := os.MkdirTemp("", "npmpack")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	cmd := exec.Command("npm", "pack", source, "--silent", "--pack-destination", dir)
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("npm pack %s: %w", source, err)
	}
	found, err := filepath.Glob(filepath.Join(dir, "*.tgz"))
	if err != nil {
		return nil, err
	}
	if len(found) != 1 {
		return nil, fmt.Errorf("npm pack left %d archives, want 1", len(found))
	}
	packed, err := os.ReadFile(found[0])
	if err != nil {
		return nil, err
	}
	return unpack(packed, integrity, names)
}

func unpack(packed []byte, integrity string, names []string) (map[string][]byte, error) {
	if sum := sha512.Sum512(packed); base64.StdEncoding.EncodeToString(sum[:]) != integrity {
		return nil, errors.New("the package is not the one that was reviewed: its digest differs")
	}
	plain, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for r := tar.NewReader(plain); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if name := path.Base(h.Name); slices.Contains(names, name) {
			if files[name], err = io.ReadAll(r); err != nil {
				return nil, err
			}
		}
	}
	for _, name := range names {
		if files[name] == nil {
			return nil, fmt.Errorf("the package has no %s", name)
		}
	}
	return files, nil
}
