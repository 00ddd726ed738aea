package graph

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"hash"
	"io"
	"slices"
	"strconv"
	"strings"
)

// Digests are of everything that a reader of the graph can see of a node. Their
// form may change freely: a plan whose digest differs is written again, no more.

// Hash is the digest of the node's type, values, edges and facets; the order in
// which edges and list values stand makes no difference.
func (n *Node) Hash() string {
	h := sha256.New()
	field(h, string(n.ID), string(n.Type))
	for _, p := range sortedKeys(n.Values) {
		field(h, string(p), canonical(n.Values[p]))
	}
	lines := make([]string, len(n.Edges))
	for i, e := range n.Edges {
		var b strings.Builder
		field(&b, string(e.Pred), string(e.To))
		for _, k := range sortedKeys(e.Facets) {
			field(&b, k, canonical(e.Facets[k]))
		}
		lines[i] = b.String()
	}
	slices.Sort(lines)
	for _, l := range slices.Compact(lines) {
		field(h, l)
	}
	return text(h)
}

// Hash is the digest of all that the Set says.
func (s *Set) Hash() string {
	lines := make([]string, 0, len(s.Owned)+len(s.Shared))
	for i := range s.Owned {
		lines = append(lines, "owned "+s.Owned[i].Hash())
	}
	for i := range s.Shared {
		lines = append(lines, "shared "+s.Shared[i].Hash())
	}
	slices.Sort(lines)
	h := sha256.New()
	field(h, string(s.Plan))
	for _, l := range slices.Compact(lines) {
		field(h, l)
	}
	return text(h)
}

// field writes parts with their lengths, so that no two lists of parts read alike.
func field(w io.Writer, parts ...string) {
	for _, p := range parts {
		_, _ = io.WriteString(w, strconv.Itoa(len(p))+":"+p) // neither writer fails
	}
}

// canonical writes a value with its type: the int 2 is not the float 2.
func canonical(v any) string {
	if list, ok := v.([]string); ok {
		list = slices.Clone(list)
		slices.Sort(list)
		var b strings.Builder
		field(&b, slices.Compact(list)...)
		return "[]string " + b.String()
	}
	return fmt.Sprintf("%T %v", v, v)
}

func sortedKeys[K ~string](m map[K]any) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func text(h hash.Hash) string { return base64.RawURLEncoding.EncodeToString(h.Sum(nil)[:18]) }
