package graph

import (
	"crypto/sha256"
	"encoding/base32"
	"strings"
)

// ID names a node for good: it is made from what the node is, never from Dgraph's
// uid, so a reload, another cluster and a saved link agree. To readers it is opaque.
type ID string

var idText = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// NewID makes the id of a node of type t from the parts that identify it. Parts
// are kept apart, so that ("ab","c") and ("a","bc") differ.
func NewID(t Type, parts ...string) ID {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x1f")))
	return ID(strings.ToLower(string(t)) + "_" + idText.EncodeToString(sum[:10]))
}
