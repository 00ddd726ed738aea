package query

import (
	"slices"

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
	// from and to are what the predicate leads from and to.
	from, to kinds
	// back is set where the predicate leads against the direction that the API
	// reads the edge in.
	back bool
	// one is set where a node has at most one such edge.
	one bool
	// facet is what the API tells of the edge: role or basis; "" for nothing.
	facet string
}

// kinds is a set of types of entity. A walk keeps to the predicates that nodes of a type
// can have: of a thousand nodes, to ask each for all predicates takes most of a second.
type kinds uint16

const (
	isPlan kinds = 1 << iota
	isSection
	isRegion
	isDepartment
	isIndicator
	isTarget
	isProject
	isTask
	isYear
	isDocument
	isAny = 1<<iota - 1
)

// kindOf gives the set of one type, all of them for what is no entity's type.
func kindOf(t graph.Type) kinds {
	all := map[graph.Type]kinds{
		graph.TypePlan: isPlan, graph.TypeSection: isSection, graph.TypeRegion: isRegion, graph.TypeDepartment: isDepartment,
		graph.TypeIndicator: isIndicator, graph.TypeTarget: isTarget, graph.TypeProject: isProject, graph.TypeTask: isTask,
		graph.TypeYear: isYear, graph.TypeDocument: isDocument,
	}
	if k, ok := all[t]; ok {
		return k
	}
	return isAny
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
	kind("PARENT_PLAN", edgePred{pred: graph.PredParentPlan, from: isPlan, to: isPlan, facet: "basis"}),
	kind("CITES", edgePred{pred: graph.PredCites, from: isPlan, to: isPlan}),
	kind("MANDATES", edgePred{pred: graph.PredMandates, from: isPlan, to: isTarget}),
	kind("MEASURES", edgePred{pred: graph.PredMeasures, one: true, from: isTarget, to: isIndicator}),
	kind("APPLIES_TO", edgePred{pred: graph.PredPlanRegion, one: true, from: isPlan, to: isRegion},
		edgePred{pred: graph.PredTargetRegion, one: true, from: isTarget, to: isRegion}),
	kind("RESPONSIBLE_FOR", edgePred{pred: graph.PredResponsibleFor, from: isTarget | isTask, to: isDepartment, back: true, facet: "role"}),
	kind("PART_OF", edgePred{pred: graph.PredRegionParent, one: true, from: isRegion, to: isRegion},
		edgePred{pred: graph.PredSectionParent, one: true, from: isSection, to: isSection},
		edgePred{pred: graph.PredPlanSection, from: isPlan, to: isSection, back: true}),
	kind("LOCATED_IN", edgePred{pred: graph.PredProjectRegion, from: isProject, to: isRegion}),
	kind("ISSUED_BY", edgePred{pred: graph.PredPlanIssuer, one: true, from: isPlan, to: isDepartment}),
	kind("DUE_IN", edgePred{pred: graph.PredDueIn, one: true, from: isTarget, to: isYear}),
	kind("COVERS", edgePred{pred: graph.PredCovers, from: isPlan, to: isYear}),
	kind("CONTAINS", edgePred{pred: graph.PredPlanDocument, from: isPlan, to: isDocument, back: true}),
	kind("ALIGNS_WITH", edgePred{pred: graph.PredAlignsWith, from: isTarget, to: isTarget}),
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
		v := make([]any, len(f.on()))
		for i, sub := range f.on() {
			switch sub.Name {
			case "type":
				v[i] = e.kind
			case "from":
				v[i] = from
			case "to":
				v[i] = to
			case "role", "basis":
				if e.facet == sub.Name {
					v[i] = sub.Type.scalar(e.says)
				}
			}
		}
		return &Object{Values: v}
	}
}
