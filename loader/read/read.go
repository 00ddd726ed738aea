// Package read is stage 1: a file's bytes become text that knows the way back to
// them. The format is told by content, never by name; one file of this package
// reads one format.
package read

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"path"

	"github.com/gabriel-vasile/mimetype"

	"plangraph/loader/document"
)

// Errors of Read, which wraps them with what was found.
var (
	ErrEmpty       = errors.New("the file is empty")
	ErrBinary      = errors.New("the file is binary, not text")
	ErrUnsupported = errors.New("files of this format are not read")
	ErrTooLarge    = errors.New("the file is too large")
)

// Read gives the text of the file named name (a path; the text keeps its base
// name) that holds data. Bytes that are no character of the file's charset become
// U+FFFD.
func Read(name string, data []byte) (document.Text, error) {
	t := document.Text{Name: path.Base(name), Size: len(data)}
	switch {
	case len(data) == 0:
		return t, ErrEmpty
	case len(data) > document.MaxSize:
		return t, fmt.Errorf("%w: %d bytes", ErrTooLarge, len(data))
	}
	sum := sha256.Sum256(data)
	t.SHA256 = hex.EncodeToString(sum[:])

	cs := detect(data)
	if cs.unmarked {
		// Without its zero bytes looked at in pairs, such a text passes for binary.
		t.MediaType = "text/plain"
	} else {
		m := mimetype.Detect(data)
		t.MediaType = mediaType(m)
		switch {
		case m.Is("application/octet-stream"):
			return t, ErrBinary
		case !isPlain(m):
			return t, fmt.Errorf("%w: %s", ErrUnsupported, t.MediaType)
		}
	}
	t.Run = unspaced(stopped(narrowed(broken(unmarked(cs.decode(data))))))
	if blank(t.S) {
		return t, ErrEmpty
	}
	return t, nil
}
