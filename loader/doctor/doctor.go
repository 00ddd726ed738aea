// Package doctor looks through a resolved graph for what is likely wrong: names that
// nearly agree, figures out of all proportion, plans that hang on nothing.
package doctor

import (
	"cmp"
	"fmt"
	"slices"

	"plangraph/graph"
)

// Check is the name of a check.
type Check string

// The checks.
const (
	NearNames    Check = "near-names"   // two of one type and region are called nearly the same
	UnknownUnit  Check = "unknown-unit" // figures in a unit that cannot be brought to another
	NoUnit       Check = "no-unit"      // an indicator of which no figure has a unit
	Contrary     Check = "contrary"     // one plan has several figures of one share and year
	NoParent     Check = "no-parent"    // a loaded plan stands under no other
	Proportion   Check = "proportion"   // neighbours of one indicator are 100 times apart
	Share        Check = "share"        // a share of more than the whole
	Unanswerable Check = "no-text"      // a target that no words stand for
)

// Finding is something that looks wrong.
type Finding struct {
	Check Check
	// Nodes are the ones concerned.
	Nodes []graph.ID
	// Message says in a sentence what looks wrong, with the names.
	Message string
}

// Examine looks through the sets of a whole graph. The findings come by check, then
// by message; the same sets always give the same.
func Examine(sets []graph.Set) []Finding {
	v := newView(sets)
	var out []Finding
	for _, check := range []func(*view) []Finding{nearNames, unknownUnits, noUnits, contraries, noParents, proportions, shares, noText} {
		out = append(out, check(v)...)
	}
	slices.SortFunc(out, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Check, b.Check), cmp.Compare(a.Message, b.Message), slices.Compare(a.Nodes, b.Nodes))
	})
	return out
}

// view is the graph that sets make together.
type view struct {
	nodes  map[graph.ID]*graph.Node
	byType map[graph.Type][]graph.ID // sorted
	words  map[graph.ID]bool         // nodes that some evidence stands for
	planOf map[graph.ID]graph.ID     // of targets
	// sections are the parts of plans that give figures of an indicator.
	sections map[graph.ID][]graph.ID
}

func newView(sets []graph.Set) *view {
	v := &view{map[graph.ID]*graph.Node{}, map[graph.Type][]graph.ID{}, map[graph.ID]bool{}, map[graph.ID]graph.ID{}, map[graph.ID][]graph.ID{}}
	for i := range sets {
		for j := range sets[i].Owned {
			n := &sets[i].Owned[j]
			v.nodes[n.ID] = n
			if n.Type == graph.TypeTarget {
				v.planOf[n.ID] = sets[i].Plan
			}
		}
	}
	for i := range sets {
		for j := range sets[i].Shared {
			if n := &sets[i].Shared[j]; v.nodes[n.ID] == nil {
				v.nodes[n.ID] = n
			}
		}
	}
	for id, n := range v.nodes {
		v.byType[n.Type] = append(v.byType[n.Type], id)
		for _, e := range n.Edges {
			if e.Pred == graph.PredEvidenceOf {
				v.words[e.To] = true
			}
		}
	}
	for _, id := range v.byType[graph.TypeTarget] {
		indicator := v.to(id, graph.PredMeasures)
		if section := v.to(id, graph.PredTargetSection); section != "" {
			v.sections[indicator] = append(v.sections[indicator], section)
		}
	}
	for _, ids := range v.byType {
		slices.Sort(ids)
	}
	return v
}

func (v *view) text(id graph.ID, p graph.Pred) string {
	if n := v.nodes[id]; n != nil {
		s, _ := n.Values[p].(string)
		return s
	}
	return ""
}

func (v *view) name(id graph.ID) string { return v.text(id, graph.PredName) }

// to gives where the first edge of that kind leads; empty without one.
func (v *view) to(id graph.ID, p graph.Pred) graph.ID {
	for _, e := range v.nodes[id].Edges {
		if e.Pred == p {
			return e.To
		}
	}
	return ""
}

func (v *view) finding(c Check, format string, args []any, nodes ...graph.ID) Finding {
	return Finding{Check: c, Nodes: nodes, Message: fmt.Sprintf(format, args...)}
}
