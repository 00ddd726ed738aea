package query

import (
	"slices"
	"strconv"
	"strings"

	"plangraph/graph"
)

// edgeKind is a kind of edge of the API (EdgeType), and the predicates it stands on.
type edgeKind struct {
	name  string
	preds []edgePred
}

// edgePred is a predicate that edges of one kind stand on.
type edgePred struct {
	kind string
	pred graph.Pred
	// back is set where the predicate leads against the direction that the API
	// reads the edge in.
	back bool
	// facet is what the API tells of the edge: role or basis; "" for nothing.
	facet string
}

// path is the predicate as DQL follows it, forwards or against.
func (e edgePred) path(against bool) string {
	if against {
		return "~" + string(e.pred)
	}
	return string(e.pred)
}

// edgeKinds are all edges between entities.
var edgeKinds = []edgeKind{
	kind("PARENT_PLAN", edgePred{pred: graph.PredParentPlan, facet: "basis"}),
	kind("CITES", edgePred{pred: graph.PredCites}),
	kind("MANDATES", edgePred{pred: graph.PredMandates}),
	kind("MEASURES", edgePred{pred: graph.PredMeasures}),
	kind("APPLIES_TO", edgePred{pred: graph.PredPlanRegion}, edgePred{pred: graph.PredTargetRegion}),
	kind("RESPONSIBLE_FOR", edgePred{pred: graph.PredResponsibleFor, back: true, facet: "role"}),
	kind("PART_OF", edgePred{pred: graph.PredRegionParent}, edgePred{pred: graph.PredSectionParent},
		edgePred{pred: graph.PredPlanSection, back: true}),
	kind("LOCATED_IN", edgePred{pred: graph.PredProjectRegion}),
	kind("ISSUED_BY", edgePred{pred: graph.PredPlanIssuer}),
	kind("DUE_IN", edgePred{pred: graph.PredDueIn}),
	kind("COVERS", edgePred{pred: graph.PredCovers}),
	kind("CONTAINS", edgePred{pred: graph.PredPlanDocument, back: true}),
	kind("ALIGNS_WITH", edgePred{pred: graph.PredAlignsWith}),
}

func kind(name string, preds ...edgePred) edgeKind {
	for i := range preds {
		preds[i].kind = name
	}
	return edgeKind{name, preds}
}

// edgesOf gives the predicates of some kinds of edge, of all where none is named.
func edgesOf(kinds []string) []edgePred {
	var out []edgePred
	for _, k := range edgeKinds {
		if len(kinds) == 0 || slices.Contains(kinds, k.name) {
			out = append(out, k.preds...)
		}
	}
	return out
}

// edgeFound is an edge as the store gave it, in its own direction.
type edgeFound struct {
	edgePred
	from, to string // xids
	says     any    // the facet's value
}

// edgeFields reads what a field selects of edges.
func edgeFields(f Field) func(edgeFound) any {
	return func(e edgeFound) any {
		from, to := e.from, e.to
		if e.back {
			from, to = to, from
		}
		v := map[string]any{}
		for _, sub := range f.on() {
			switch sub.Name {
			case "type":
				v[sub.Key] = e.kind
			case "from":
				v[sub.Key] = from
			case "to":
				v[sub.Key] = to
			case "role", "basis":
				v[sub.Key] = nil
				if e.facet == sub.Name {
					v[sub.Key] = sub.Type.scalar(e.says)
				}
			}
		}
		return plain.one(v)
	}
}

// web is the edges of some kinds among a set of nodes.
type web struct {
	along []edgePred
	id    string
	keys  []string // of each predicate's edges
}

// newWeb adds to the nodes' block their edges to one another.
func (b *block) newWeb(along []edgePred, set string) web {
	w := web{along: along, id: b.pred(graph.PredXID)}
	for _, e := range along {
		facets := ""
		if e.facet != "" {
			facets = " @facets(" + facetsOf(e.facet) + ")"
		}
		w.keys = append(w.keys, b.add(": "+string(e.pred)+facets+" @filter(uid("+set+")) { xid }"))
	}
	return w
}

// read gives the edges among the rows of the nodes, in a fixed order.
func (w web) read(nodes map[string]row) []edgeFound {
	var out []edgeFound
	for id, n := range nodes {
		for i, e := range w.along {
			for _, other := range rows(n, w.keys[i]) {
				if to := text(other, "xid"); nodes[to] != nil {
					out = append(out, edgeFound{edgePred: e, from: id, to: to, says: other[facetKey(e.facet)]})
				}
			}
		}
	}
	slices.SortFunc(out, func(a, b edgeFound) int {
		return slices.Compare([]string{a.kind, a.from, a.to}, []string{b.kind, b.from, b.to})
	})
	return out
}

// around defines the set of all nodes that an edge leads to from a set or into it,
// at most first, and of those only what meets the conditions.
func (r *request) around(set string, along []edgePred, first int, conds ...string) string {
	next := r.newSets(2 * len(along))
	parts := make([]string, len(next))
	for i, name := range next {
		parts[i] = name + " as " + along[i/2].path(i%2 == 1)
	}
	r.defs = append(r.defs, "var(func: uid("+set+")) { "+strings.Join(parts, "  ")+" }")
	return r.define("%s as var(func: uid(" + strings.Join(next, ", ") + "), first: " + strconv.Itoa(first) + ")" + filter(conds))
}
