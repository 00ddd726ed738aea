package loader

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"plangraph/loader/document"
)

// Source is a file to be loaded. Path names the document in the graph: relative to
// the working folder where it lies below it, absolute elsewhere, with slashes.
type Source struct {
	Path string
	Read func() ([]byte, error)
}

// noDocument lists endings of files that lie beside documents and are none: programs,
// data, settings. Among documents the format is told by content, never by name.
var noDocument = []string{".go", ".mod", ".sum", ".py", ".js", ".ts", ".sh", ".json", ".jsonl", ".yml", ".yaml", ".toml", ".lock", ".db"}

// FileSources lists the files that the paths name, folders with all below them,
// sorted and each once. In a folder, hidden files and programs and data (noDocument)
// are passed over; a file that is named itself is always taken. A path that is
// missing or cannot be opened gives a warning, not an error.
func FileSources(ctx context.Context, paths []string) ([]Source, []document.Warning, error) {
	found := map[string]string{} // document path to file name
	var warnings []document.Warning
	warn := func(path string, err error) {
		warnings = append(warnings, document.Warning{Source: documentPath(path), Reason: reason(err)})
	}
	for _, root := range paths {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			switch {
			case ctx.Err() != nil:
				return ctx.Err()
			case err != nil:
				warn(path, err)
				if d != nil && d.IsDir() {
					return fs.SkipDir
				}
				return nil
			case path != root && strings.HasPrefix(d.Name(), "."):
				if d.IsDir() {
					return fs.SkipDir
				}
				return nil
			case d.IsDir(), path != root && slices.Contains(noDocument, strings.ToLower(filepath.Ext(path))):
				return nil
			}
			found[documentPath(path)] = path
			return nil
		})
		if err != nil {
			return nil, warnings, fmt.Errorf("look for documents in %s: %w", root, err)
		}
	}
	out := make([]Source, 0, len(found))
	for name, path := range found {
		out = append(out, Source{Path: name, Read: func() ([]byte, error) { return os.ReadFile(path) }})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Path < out[j].Path })
	return out, warnings, nil
}

// FSSources lists the files of fsys, named as if it were the folder prefix.
func FSSources(fsys fs.FS, prefix string) ([]Source, error) {
	var out []Source
	err := fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			out = append(out, Source{Path: prefix + "/" + path, Read: func() ([]byte, error) { return fs.ReadFile(fsys, path) }})
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list the shipped documents: %w", err)
	}
	return out, nil
}

func documentPath(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return filepath.ToSlash(path)
	}
	if cwd, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(cwd, abs); err == nil && filepath.IsLocal(rel) {
			return filepath.ToSlash(rel)
		}
	}
	return filepath.ToSlash(abs)
}

// reason puts an error of the file system into words for a person; the path is
// said beside it.
func reason(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "no such file or folder"
	case errors.Is(err, fs.ErrPermission):
		return "not allowed to read it"
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return err.Error()
}
