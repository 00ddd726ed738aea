package store_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"plangraph/graph"
	"plangraph/graph/store"
	"plangraph/graph/testdgraph"
)

func TestMain(m *testing.M) { testdgraph.Main(m) }

// dump is all that stands in the graph: a line a value and an edge, by xid, sorted.
func dump(t *testing.T, s *store.Store) []string {
	t.Helper()
	var schema struct {
		Schema []struct {
			Predicate, Type string
		}
	}
	ask(t, s, `schema {type}`, nil, &schema)
	var fields strings.Builder
	for _, p := range schema.Schema {
		if strings.HasPrefix(p.Predicate, "dgraph.") {
			continue
		}
		if p.Type == "uid" {
			fmt.Fprintf(&fields, " %s @facets {xid}", p.Predicate)
		} else {
			fmt.Fprintf(&fields, " %s", p.Predicate)
		}
	}
	var answer struct{ Nodes []map[string]any }
	ask(t, s, `{nodes(func: has(xid)) @filter(NOT type(Meta)) {dgraph.type`+fields.String()+`}}`, nil, &answer)
	var lines []string
	seen := map[any]bool{}
	for _, n := range answer.Nodes {
		require.False(t, seen[n["xid"]], "%v stands twice", n["xid"])
		seen[n["xid"]] = true
		for k, v := range n {
			list, is := v.([]any)
			if !is {
				list = []any{v}
			}
			for _, x := range list {
				b, err := json.Marshal(x)
				require.NoError(t, err)
				lines = append(lines, fmt.Sprintf("%v %s %s", n["xid"], k, b))
			}
		}
	}
	slices.Sort(lines)
	return lines
}

func ask(t *testing.T, s *store.Store, dql string, vars map[string]string, into any) {
	t.Helper()
	answer, _, err := s.QueryStrict(t.Context(), dql, vars)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(answer, into), string(answer))
}

// count counts the nodes of a type.
func count(t *testing.T, s *store.Store, typ graph.Type) int {
	t.Helper()
	var answer struct{ N []struct{ Count int } }
	ask(t, s, fmt.Sprintf(`{n(func: type(%s)) {count(uid)}}`, typ), nil, &answer)
	return answer.N[0].Count
}

// edges is how many edges between entities the last load noted.
func edges(t *testing.T, s *store.Store) int {
	t.Helper()
	var answer struct {
		Meta []struct {
			Edges    int    `json:"meta.edges"`
			LoadedAt string `json:"meta.loaded_at"`
		}
	}
	ask(t, s, `{meta(func: has(meta.edges)) {meta.edges meta.loaded_at}}`, nil, &answer)
	require.Len(t, answer.Meta, 1)
	_, err := time.Parse(time.RFC3339, answer.Meta[0].LoadedAt)
	require.NoError(t, err)
	return answer.Meta[0].Edges
}

func put(t *testing.T, s *store.Store, set graph.Set) graph.Delta {
	t.Helper()
	d, err := s.Put(t.Context(), set)
	require.NoError(t, err)
	return d
}

func id(t graph.Type, parts ...string) graph.ID { return graph.NewID(t, parts...) }

// plan is a small plan of a city: a section and n targets for 2025, whose values are
// i, under one region and indicators of their own.
func plan(name string, n int) graph.Set {
	p := id(graph.TypePlan, name)
	region, year := id(graph.TypeRegion, "云岭市"), id(graph.TypeYear, "2025")
	section := id(graph.TypeSection, name, "一")
	set := graph.Set{Plan: p, Owned: []graph.Node{{
		ID: p, Type: graph.TypePlan,
		Values: map[graph.Pred]any{graph.PredName: name, graph.PredPlanKind: "ANNUAL_PLAN", graph.PredPlanStatus: "LOADED", graph.PredPlanFrom: int64(2025), graph.PredAlias: []string{name + "草案"}},
		Edges:  []graph.Edge{{Pred: graph.PredPlanRegion, To: region}, {Pred: graph.PredPlanSection, To: section}, {Pred: graph.PredCovers, To: year}},
	}, {
		ID: section, Type: graph.TypeSection,
		Values: map[graph.Pred]any{graph.PredName: "一、主要目标", graph.PredSectionLevel: int64(1), graph.PredSectionText: "新建绿色矿山" + name},
	}}, Shared: []graph.Node{{
		ID: region, Type: graph.TypeRegion,
		Values: map[graph.Pred]any{graph.PredName: "云岭市", graph.PredRegionLevel: "PREFECTURE", graph.PredAlias: []string{"全市"}},
	}, {
		ID: year, Type: graph.TypeYear, Values: map[graph.Pred]any{graph.PredYear: int64(2025)},
	}}}
	for i := range n {
		target, indicator := id(graph.TypeTarget, name, fmt.Sprint(i)), id(graph.TypeIndicator, fmt.Sprint(i))
		set.Owned[0].Edges = append(set.Owned[0].Edges, graph.Edge{Pred: graph.PredMandates, To: target})
		set.Owned = append(set.Owned, graph.Node{
			ID: target, Type: graph.TypeTarget,
			Values: map[graph.Pred]any{graph.PredTargetValue: float64(i), graph.PredTargetUnit: "万吨", graph.PredTargetPerYear: false, graph.PredTargetFrom: int64(2025)},
			Edges:  []graph.Edge{{Pred: graph.PredMeasures, To: indicator}, {Pred: graph.PredTargetRegion, To: region}, {Pred: graph.PredTargetSection, To: section}},
		})
		set.Shared = append(set.Shared, graph.Node{ID: indicator, Type: graph.TypeIndicator, Values: map[graph.Pred]any{graph.PredName: fmt.Sprintf("指标%d", i)}})
	}
	return set
}

func TestASecondPutOfTheSameSetSendsNoMutation(t *testing.T) {
	s := testdgraph.Empty(t)
	first := put(t, s, plan("云岭市2025年计划", 3))
	require.Equal(t, graph.Change{New: 3}, first.Nodes[graph.TypeTarget])
	require.Equal(t, graph.Change{New: 1}, first.Nodes[graph.TypeRegion])
	require.Equal(t, 3+3+9, first.EdgesAdded)
	was, before := dump(t, s), s.Mutations()

	second := put(t, s, plan("云岭市2025年计划", 3))
	require.Equal(t, before, s.Mutations())
	require.Equal(t, graph.Change{Unchanged: 3}, second.Nodes[graph.TypeTarget])
	require.Zero(t, second.EdgesAdded)
	require.Equal(t, was, dump(t, s))
}

func TestAChangedSetChangesOnlyThat(t *testing.T) {
	s := testdgraph.Empty(t)
	put(t, s, plan("云岭市2025年计划", 5))
	set := plan("云岭市2025年计划", 5)
	set.Owned[4].Values[graph.PredTargetValue] = 99.5
	delete(set.Owned[4].Values, graph.PredTargetUnit)
	set.Owned[4].Edges = set.Owned[4].Edges[:2]
	d := put(t, s, set)
	require.Equal(t, graph.Change{Changed: 1, Unchanged: 4}, d.Nodes[graph.TypeTarget])
	require.Equal(t, graph.Change{Unchanged: 1}, d.Nodes[graph.TypePlan])
	require.Equal(t, 1, d.EdgesRemoved)
	require.Zero(t, d.EdgesAdded)
	changed := dump(t, s)

	s = testdgraph.Empty(t)
	put(t, s, set)
	require.Equal(t, dump(t, s), changed, "as if it had been so from the start")
}

func TestFactsThatAreGoneAreRemovedWithTheirEdges(t *testing.T) {
	s := testdgraph.Empty(t)
	put(t, s, plan("云岭市2025年计划", 5))
	d := put(t, s, plan("云岭市2025年计划", 2))
	require.Equal(t, graph.Change{Removed: 3, Unchanged: 2}, d.Nodes[graph.TypeTarget])
	require.Equal(t, 3+9, d.EdgesRemoved)
	require.Equal(t, 5, count(t, s, graph.TypeIndicator))
	require.NoError(t, s.Finish(t.Context()))
	require.Equal(t, 2, count(t, s, graph.TypeIndicator), "indicators that nothing measures any more")
	require.Equal(t, 3+2*3, edges(t, s))
	put(t, s, plan("云岭市2025年计划", 4))
	require.NoError(t, s.Finish(t.Context()))
	require.Equal(t, 3+4*3, edges(t, s))
	put(t, s, plan("云岭市2025年计划", 2))
	require.NoError(t, s.Finish(t.Context()))
	require.Equal(t, 3+2*3, edges(t, s))
	left := dump(t, s)

	s = testdgraph.Empty(t)
	put(t, s, plan("云岭市2025年计划", 2))
	require.Equal(t, dump(t, s), left)
}

// cite makes the set's plan cite another, and align its first target with that one's.
func cite(set graph.Set, other string) graph.Set {
	cited := id(graph.TypePlan, other)
	set.Owned[0].Edges = append(set.Owned[0].Edges, graph.Edge{Pred: graph.PredCites, To: cited, Facets: map[string]any{"relation": "basis"}})
	set.Shared = append(set.Shared, graph.Node{ID: cited, Type: graph.TypePlan,
		Values: map[graph.Pred]any{graph.PredName: other, graph.PredPlanStatus: "CITED", graph.PredPlanNumber: "云府发〔2021〕7号", graph.PredAlias: []string{"纲要"}}})
	set.Owned[2].Edges = append(set.Owned[2].Edges, graph.Edge{Pred: graph.PredAlignsWith, To: id(graph.TypeTarget, other, "0"),
		Facets: map[string]any{"alignment": "LOOSER", "difference": -2.0, "above": true, "rule": "same-indicator"}})
	return set
}

func TestTheOrderOfPutsMakesNoDifference(t *testing.T) {
	lower, upper, third := cite(plan("云岭市2025年计划", 2), "云岭市十四五纲要"), plan("云岭市十四五纲要", 1), plan("石桥县2025年计划", 2)
	var first []string
	for _, order := range [][]graph.Set{{lower, upper, third}, {upper, lower, third}, {third, upper, lower}} {
		s := testdgraph.Empty(t)
		for _, set := range order {
			put(t, s, set)
		}
		got := dump(t, s)
		if first == nil {
			first = got
			require.Contains(t, strings.Join(got, "\n"), `"aligns_with|difference":-2`)
		}
		require.Equal(t, first, got)
	}
}

func TestARemovedPlanStaysCitedWhileOthersPointToIt(t *testing.T) {
	s := testdgraph.Empty(t)
	lower := cite(plan("云岭市2025年计划", 2), "云岭市十四五纲要")
	put(t, s, lower)
	put(t, s, plan("云岭市十四五纲要", 1))
	d := put(t, s, graph.Set{Plan: id(graph.TypePlan, "云岭市十四五纲要")})
	require.Equal(t, graph.Change{Changed: 1}, d.Nodes[graph.TypePlan])
	require.Equal(t, graph.Change{Removed: 1}, d.Nodes[graph.TypeTarget])
	all := strings.Join(dump(t, s), "\n")
	require.Contains(t, all, fmt.Sprintf("%s plan.status \"CITED\"", id(graph.TypePlan, "云岭市十四五纲要")))
	require.NotContains(t, all, "aligns_with", "no edge may lead to what is gone")

	// The plan that pointed to what is gone is written again, though its set is the same.
	before := s.Mutations()
	put(t, s, lower)
	require.Greater(t, s.Mutations(), before)

	// Once nobody cites it, it goes.
	put(t, s, graph.Set{Plan: lower.Plan})
	require.NoError(t, s.Finish(t.Context()))
	require.Empty(t, dump(t, s))
	before = s.Mutations()
	put(t, s, graph.Set{Plan: lower.Plan})
	require.Equal(t, before, s.Mutations())
}

func TestPutsSideBySideShareNodes(t *testing.T) {
	s := testdgraph.Empty(t)
	const plans = 8
	var group sync.WaitGroup
	errs, before := make([]error, plans), s.Mutations()
	for i := range plans {
		group.Go(func() { _, errs[i] = s.Put(context.Background(), plan(fmt.Sprintf("计划%d", i), 20)) })
	}
	group.Wait()
	require.Greater(t, s.Mutations()-before, int64(2*plans), "none lost to another: the test shows nothing")
	for _, err := range errs {
		require.NoError(t, err)
	}
	require.Equal(t, 1, count(t, s, graph.TypeRegion))
	require.Equal(t, 20, count(t, s, graph.TypeIndicator))
	require.Equal(t, plans*20, count(t, s, graph.TypeTarget))
}

func TestAPlanOfTenThousandNodes(t *testing.T) {
	s := testdgraph.Empty(t)
	set := plan("长篇规划", 10_000)
	d := put(t, s, set)
	require.Equal(t, graph.Change{New: 10_000}, d.Nodes[graph.TypeTarget])
	set.Owned[9000].Values[graph.PredTargetValue] = -1.0
	d = put(t, s, set)
	require.Equal(t, graph.Change{Changed: 1, Unchanged: 9_999}, d.Nodes[graph.TypeTarget])
	require.NoError(t, s.Finish(t.Context()))
	require.Equal(t, 3*10_000+3, edges(t, s))
	d = put(t, s, graph.Set{Plan: set.Plan})
	require.Equal(t, graph.Change{Removed: 10_000}, d.Nodes[graph.TypeTarget])
	require.Zero(t, count(t, s, graph.TypeTarget))
}
