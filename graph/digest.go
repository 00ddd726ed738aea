package graph

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
)

// Digests are of everything that a reader of the graph can see of a node. Their
// form may change freely: a plan whose digest differs is written again, no more.

// Hash is the digest of the node's type, values, edges and facets; the order in
// which edges and list values stand makes no difference.
func (n *Node) Hash() string {
	b := field(field(nil, string(n.ID)), string(n.Type))
	for _, p := range sortedKeys(n.Values) {
		b = value(field(b, string(p)), n.Values[p])
	}
	edges := make([][]byte, len(n.Edges))
	for i, e := range n.Edges {
		edges[i] = field(field(nil, string(e.Pred)), string(e.To))
		for _, k := range sortedKeys(e.Facets) {
			edges[i] = value(field(edges[i], k), e.Facets[k])
		}
	}
	return digest(b, edges)
}

// Hash is the digest of all that the Set says.
func (s *Set) Hash() string {
	nodes := make([][]byte, 0, len(s.Owned)+len(s.Shared))
	for i := range s.Owned {
		nodes = append(nodes, []byte("o"+s.Owned[i].Hash()))
	}
	for i := range s.Shared {
		nodes = append(nodes, []byte("s"+s.Shared[i].Hash()))
	}
	return digest(field(nil, string(s.Plan)), nodes)
}

// digest is of a head and a set of parts.
func digest(head []byte, parts [][]byte) string {
	slices.SortFunc(parts, bytes.Compare)
	for _, p := range slices.CompactFunc(parts, bytes.Equal) {
		head = field(head, p)
	}
	sum := sha256.Sum256(head)
	return base64.RawURLEncoding.EncodeToString(sum[:18])
}

// field appends text with its length, so that no two lists of texts read alike.
func field[T string | []byte](b []byte, text T) []byte {
	return append(binary.AppendUvarint(b, uint64(len(text))), text...)
}

// value appends a value with its type: the int 2 is not the float 2.
func value(b []byte, v any) []byte {
	switch v := v.(type) {
	case string:
		return field(append(b, 's'), v)
	case int64:
		return binary.AppendVarint(append(b, 'i'), v)
	case float64:
		return binary.BigEndian.AppendUint64(append(b, 'f'), math.Float64bits(v))
	case bool:
		if v {
			return append(b, 'T')
		}
		return append(b, 'F')
	case []string:
		list := slices.Clone(v)
		slices.Sort(list)
		list = slices.Compact(list)
		b = binary.AppendUvarint(append(b, 'l'), uint64(len(list)))
		for _, text := range list {
			b = field(b, text)
		}
		return b
	}
	return field(append(b, '?'), fmt.Sprintf("%T %v", v, v)) // the store will refuse it
}

func sortedKeys[K ~string](m map[K]any) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
