package query

import (
	"maps"
	"strings"

	"plangraph/graph"
)

// aligned is the head of an edge between aligned targets, with what it carries.
func aligned(path string) string {
	return path + " @facets(" + facetsOf("alignment", "difference", "rule") + ")"
}

// facetsOf names facets so that facet finds them.
func facetsOf(names ...string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = facetKey(n) + ": " + n
	}
	return strings.Join(out, ", ")
}

// compared is the targets aligned with one: those that its own edges lead to, then
// those whose edges lead to it, each once. The latter's edges say how they stand to
// this one, so that is turned around.
func compared(b *block, f Field) (reader, error) {
	inner := newBlock(b.req)
	read, err := inner.object(f)
	if err != nil {
		return nil, err
	}
	sort, id := inner.sorter(byTarget), inner.pred(graph.PredXID)
	up := b.edge(aligned(string(graph.PredAlignsWith)), inner)
	down := b.edge(aligned("~"+string(graph.PredAlignsWith)), inner)
	return func(r row) any {
		out := sort(rows(r, up))
		seen := keyed(out, id)
		for _, other := range sort(rows(r, down)) {
			if seen[text(other, id)] == nil {
				out = append(out, turned(other))
			}
		}
		return list(out, read)
	}, nil
}

// turned gives a row whose edge is read from its other end.
func turned(r row) row {
	r = maps.Clone(r)
	switch alignment := facetKey("alignment"); r[alignment] {
	case string(graph.AlignStricter):
		r[alignment] = string(graph.AlignLooser)
	case string(graph.AlignLooser):
		r[alignment] = string(graph.AlignStricter)
	}
	if d, ok := r[facetKey("difference")].(float64); ok {
		r[facetKey("difference")] = 0 - d // never minus zero
	}
	return r
}
