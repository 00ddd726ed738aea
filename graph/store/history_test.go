package store_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/graph"
	"plangraph/graph/store"
	"plangraph/graph/testdgraph"
)

// corpus is how many targets each plan has, and what the values start from; a plan of
// none is not loaded.
type corpus [5]struct{ targets, base int }

// resolve makes the sets of a corpus as the loader would: each plan cites the next
// two, loaded or not, and its targets lean on those of the plans beside it.
func (c *corpus) resolve() []graph.Set {
	name := func(i int) string { return fmt.Sprintf("计划%d", i%len(c)) }
	head := func(i int, status graph.PlanStatus) graph.Node {
		set := plan(name(i), 0)
		set.Owned[0].Edges = set.Owned[0].Edges[:1]
		set.Owned[0].Values[graph.PredPlanStatus] = string(status)
		return set.Owned[0]
	}
	var sets []graph.Set
	for i, p := range c {
		if p.targets == 0 {
			sets = append(sets, graph.Set{Plan: id(graph.TypePlan, name(i))})
			continue
		}
		set := plan(name(i), p.targets)
		for _, j := range []int{i + 1, i + 2} {
			set.Owned[0].Edges = append(set.Owned[0].Edges, graph.Edge{Pred: graph.PredCites, To: id(graph.TypePlan, name(j)), Facets: map[string]any{"relation": fmt.Sprint(p.base % 2)}})
			set.Shared = append(set.Shared, head(j%len(c), graph.StatusCited))
		}
		for n := range p.targets {
			target := &set.Owned[2+n]
			target.Values[graph.PredTargetValue] = float64(p.base + n)
			if p.base%3 == 0 {
				delete(target.Values, graph.PredTargetUnit)
			}
			for _, other := range []int{(i + 1) % len(c), (i + 4) % len(c)} {
				if to := p.base % 4; to < c[other].targets {
					target.Edges = append(target.Edges, graph.Edge{Pred: graph.PredAlignsWith, To: id(graph.TypeTarget, name(other), fmt.Sprint(to)),
						Facets: map[string]any{"difference": float64(c[other].base - p.base)}})
				}
			}
		}
		sets = append(sets, set)
	}
	return sets
}

func load(t *testing.T, s *store.Store, sets []graph.Set) {
	t.Helper()
	for _, set := range sets {
		put(t, s, set)
	}
	require.NoError(t, s.Finish(t.Context()))
}

// Whatever was loaded, changed and removed before, and in whatever order plans are
// put, the graph is in the end what a fresh load makes.
func TestAnyHistoryEndsInTheGraphOfAFreshLoad(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 3 {
		s := testdgraph.Empty(t)
		var c corpus
		for range 6 {
			for range 1 + random.IntN(3) {
				i := random.IntN(len(c))
				c[i].targets, c[i].base = max(0, random.IntN(8)-2), random.IntN(6)
			}
			sets := c.resolve()
			random.Shuffle(len(sets), func(i, j int) { sets[i], sets[j] = sets[j], sets[i] })
			load(t, s, sets)
			before := s.Mutations()
			for _, set := range sets {
				put(t, s, set)
			}
			require.Equal(t, before, s.Mutations(), "putting all again")
		}
		got := dump(t, s)
		s = testdgraph.Empty(t)
		load(t, s, slices.Clone(c.resolve()))
		require.Equal(t, dump(t, s), got)
	}
}
