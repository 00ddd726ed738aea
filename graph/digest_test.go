package graph_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/graph"
)

func node() graph.Node {
	return graph.Node{
		ID: "target_1", Type: graph.TypeTarget,
		Values: map[graph.Pred]any{graph.PredTargetUnit: "吨", graph.PredTargetValue: 2.0, graph.PredAlias: []string{"甲", "乙"}},
		Edges: []graph.Edge{
			{Pred: graph.PredMeasures, To: "indicator_1"},
			{Pred: graph.PredAlignsWith, To: "target_2", Facets: map[string]any{"above": true, "difference": -1.5}},
		},
	}
}

func TestHashIsOfWhatANodeSays(t *testing.T) {
	base := node()
	for name, change := range map[string]func(*graph.Node){
		"id":             func(n *graph.Node) { n.ID = "target_3" },
		"type":           func(n *graph.Node) { n.Type = graph.TypeTask },
		"value":          func(n *graph.Node) { n.Values[graph.PredTargetUnit] = "万吨" },
		"value's type":   func(n *graph.Node) { n.Values[graph.PredTargetValue] = int64(2) },
		"value gone":     func(n *graph.Node) { delete(n.Values, graph.PredTargetUnit) },
		"list":           func(n *graph.Node) { n.Values[graph.PredAlias] = []string{"甲乙"} },
		"edge":           func(n *graph.Node) { n.Edges[0].To = "indicator_2" },
		"edge gone":      func(n *graph.Node) { n.Edges = n.Edges[:1] },
		"facet":          func(n *graph.Node) { n.Edges[1].Facets["above"] = false },
		"facet gone":     func(n *graph.Node) { delete(n.Edges[1].Facets, "difference") },
		"facets swapped": func(n *graph.Node) { n.Edges[0].Facets, n.Edges[1].Facets = n.Edges[1].Facets, nil },
	} {
		n := node()
		change(&n)
		require.NotEqual(t, base.Hash(), n.Hash(), name)
	}
	same := node()
	same.Edges[0], same.Edges[1] = same.Edges[1], same.Edges[0]
	same.Values[graph.PredAlias] = []string{"乙", "甲", "乙"}
	require.Equal(t, base.Hash(), same.Hash(), "the order of edges and lists")
}

func TestSetHashTellsOwnedFromShared(t *testing.T) {
	a, b := node(), node()
	b.ID = "target_9"
	one := graph.Set{Plan: "plan_1", Owned: []graph.Node{a, b}}
	require.Equal(t, one.Hash(), (&graph.Set{Plan: "plan_1", Owned: []graph.Node{b, a}}).Hash())
	require.NotEqual(t, one.Hash(), (&graph.Set{Plan: "plan_1", Owned: []graph.Node{a}, Shared: []graph.Node{b}}).Hash())
	require.NotEqual(t, one.Hash(), (&graph.Set{Plan: "plan_2", Owned: one.Owned}).Hash())
}

func TestDeltasAddUp(t *testing.T) {
	set := graph.Set{Plan: "plan_1", Owned: []graph.Node{node()}, Shared: []graph.Node{{ID: "region_1", Type: graph.TypeRegion}}}
	seen := map[graph.ID]bool{}
	sum := set.AllNew(seen)
	sum.Add(set.AllNew(seen))
	sum.Add(set.Unchanged())
	require.Equal(t, graph.Delta{
		Nodes:      map[graph.Type]graph.Change{graph.TypeTarget: {New: 1, Unchanged: 1}, graph.TypeRegion: {New: 1}},
		EdgesAdded: 2,
	}, sum)
}

func BenchmarkSetHash(b *testing.B) {
	set := graph.Set{Plan: "plan_1"}
	for i := range 10_000 {
		n := node()
		n.ID = graph.ID(fmt.Sprint("target_", i))
		set.Owned = append(set.Owned, n)
	}
	for b.Loop() {
		set.Hash()
	}
}
