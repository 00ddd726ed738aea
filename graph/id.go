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
	return ID(strings.ToLower(string(t)) + "_" + idText.EncodeToString(sum[:idBytes]))
}

// idBytes is how much of the digest an id keeps.
const idBytes = 10

// Type is the type of entity that an id made by NewID is of, "" for any other text.
func (id ID) Type() Type {
	kind, digest, _ := strings.Cut(string(id), "_")
	if len(digest) != idText.EncodedLen(idBytes) {
		return ""
	}
	for _, t := range Entities {
		if strings.ToLower(string(t)) == kind {
			return t
		}
	}
	return ""
}
