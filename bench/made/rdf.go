package made

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"

	"plangraph/graph"
)

// WriteRDF writes Sets as N-Quads for Dgraph's bulk loader: what the store's Put of
// each would put into an empty graph, but for the digests, which only a later Put
// reads. It reads the Sets twice.
func WriteRDF(w io.Writer, sets iter.Seq[graph.Set]) error {
	out := &rdf{Writer: bufio.NewWriterSize(w, 1<<20), written: map[graph.ID]bool{}}
	plans := map[graph.ID]bool{}
	for s := range sets {
		plans[s.Plan] = true
	}
	for s := range sets {
		for i := range s.Owned {
			n := &s.Owned[i]
			if n.ID == s.Plan {
				if _, has := n.Values[graph.PredPlanStatus]; !has {
					out.quad(n.ID, graph.PredPlanStatus, text(string(graph.StatusLoaded)), nil)
				}
			} else {
				out.quad(n.ID, graph.PredOwner, node(s.Plan), nil)
			}
			out.node(n)
		}
		for i := range s.Shared {
			if n := &s.Shared[i]; !plans[n.ID] && !out.written[n.ID] {
				out.written[n.ID] = true
				out.node(n)
			}
		}
	}
	if out.err != nil {
		return out.err
	}
	return out.Flush()
}

// rdf writes quads until one fails.
type rdf struct {
	*bufio.Writer
	written map[graph.ID]bool // shared nodes
	err     error
}

func (r *rdf) node(n *graph.Node) {
	r.quad(n.ID, graph.PredXID, text(string(n.ID)), nil)
	r.quad(n.ID, "dgraph.type", text(string(n.Type)), nil)
	for _, p := range slices.Sorted(maps.Keys(n.Values)) {
		if list, ok := n.Values[p].([]string); ok {
			for _, v := range list {
				r.quad(n.ID, p, text(v), nil)
			}
			continue
		}
		r.quad(n.ID, p, literal(n.Values[p]), nil)
	}
	if order := n.Order(); order != "" {
		r.quad(n.ID, graph.PredOrder, text(order), nil)
	}
	for _, e := range n.Edges {
		r.quad(n.ID, e.Pred, node(e.To), e.Facets)
	}
}

func (r *rdf) quad(subject graph.ID, p graph.Pred, object string, facets map[string]any) {
	if r.err != nil {
		return
	}
	said := ""
	if len(facets) > 0 {
		parts := make([]string, 0, len(facets))
		for _, k := range slices.Sorted(maps.Keys(facets)) {
			parts = append(parts, k+"="+facet(facets[k]))
		}
		said = " (" + strings.Join(parts, ", ") + ")"
	}
	_, r.err = fmt.Fprintf(r, "%s <%s> %s%s .\n", node(subject), p, object, said)
}

func node(id graph.ID) string { return "_:" + string(id) }

// text is a string literal: JSON's escapes are N-Quads' too.
func text(s string) string {
	b, _ := json.Marshal(s) //nolint:errchkjson // a string always has a form
	return string(b)
}

// literal is a value, whose type the schema tells.
func literal(v any) string {
	if s, ok := v.(string); ok {
		return text(s)
	}
	return text(facet(v))
}

// facet is a facet's value as Dgraph tells its type: an integer, a number with a point,
// a truth value, or a string.
func facet(v any) string {
	switch v := v.(type) {
	case string:
		return text(v)
	case float64:
		s := strconv.FormatFloat(v, 'f', -1, 64)
		if !strings.Contains(s, ".") {
			s += ".0"
		}
		return s
	}
	return fmt.Sprint(v)
}
