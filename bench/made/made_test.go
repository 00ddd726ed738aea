package made_test

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/bench/made"
	"plangraph/graph"
)

// TestDraw holds a drawing to what the package says of it: the pattern stands, each place
// adds as many nodes of its own, no edge leads nowhere, and it comes out the same again.
func TestDraw(t *testing.T) {
	pattern, err := made.Seeds(t.Context())
	require.NoError(t, err)
	const times = 3
	draw := func() []graph.Set {
		sets, err := made.Draw(pattern, times)
		require.NoError(t, err)
		return slices.Collect(sets)
	}
	all := draw()
	require.Len(t, all, times*len(pattern))
	require.Equal(t, pattern, all[:len(pattern)])
	for i, s := range draw() {
		require.Equal(t, all[i].Hash(), s.Hash())
	}

	owned, known := map[graph.ID]bool{}, map[graph.ID]bool{}
	names := map[string]bool{}
	for i := range all {
		require.Len(t, all[i].Owned, len(pattern[i%len(pattern)].Owned))
		for _, n := range all[i].Owned {
			require.False(t, owned[n.ID], "two plans own %s", n.ID)
			owned[n.ID], known[n.ID] = true, true
			if n.Type == graph.TypePlan {
				name := n.Values[graph.PredName].(string)
				names[name] = true
				require.Equal(t, i < len(pattern), strings.Contains(name, "鄂尔多斯") || strings.Contains(name, "鄂托克"), name)
			}
		}
		for _, n := range all[i].Shared {
			known[n.ID] = true
		}
	}
	require.Len(t, names, len(all), "titles")
	for i := range all {
		for _, n := range all[i].Owned {
			for _, e := range n.Edges {
				require.True(t, known[e.To], "%s %s leads nowhere", n.ID, e.Pred)
			}
		}
	}

	_, err = made.Draw(pattern, 1000)
	require.Error(t, err, "more places than there are")
	_, err = made.Draw(nil, 2)
	require.Error(t, err, "no place")
}

func TestWriteRDF(t *testing.T) {
	plan := graph.Node{ID: "plan_a", Type: graph.TypePlan,
		Values: map[graph.Pred]any{graph.PredName: "“一”\n\"二\"", graph.PredAlias: []string{"甲", "乙"}, graph.PredPlanFrom: int64(2021)},
		Edges:  []graph.Edge{{Pred: graph.PredMandates, To: "target_b"}}}
	target := graph.Node{ID: "target_b", Type: graph.TypeTarget,
		Values: map[graph.Pred]any{graph.PredTargetValue: 1.5, graph.PredTargetPerYear: true},
		Edges:  []graph.Edge{{Pred: graph.PredAlignsWith, To: "target_c", Facets: map[string]any{"difference": 2.0, "above": false, "rule": "r"}}}}
	cited := graph.Node{ID: "plan_d", Type: graph.TypePlan, Values: map[graph.Pred]any{graph.PredPlanStatus: "CITED"}}
	twice := plan // cited by another plan, it speaks for itself
	sets := []graph.Set{
		{Plan: "plan_a", Owned: []graph.Node{plan, target}, Shared: []graph.Node{cited}},
		{Plan: "plan_e", Owned: []graph.Node{{ID: "plan_e", Type: graph.TypePlan}}, Shared: []graph.Node{cited, twice}},
	}
	var out bytes.Buffer
	require.NoError(t, made.WriteRDF(&out, slices.Values(sets)))
	got := map[string]int{}
	for line := range strings.Lines(out.String()) {
		got[strings.TrimSpace(line)]++
	}
	want := []string{
		`_:plan_a <plan.status> "LOADED" .`, `_:plan_a <xid> "plan_a" .`, `_:plan_a <dgraph.type> "Plan" .`,
		`_:plan_a <name> "“一”\n\"二\"" .`, `_:plan_a <alias> "甲" .`, `_:plan_a <alias> "乙" .`, `_:plan_a <plan.from> "2021" .`,
		`_:plan_a <mandates> _:target_b .`, `_:plan_a <order> "“一”\n\"二\"\tplan_a" .`, `_:target_b <order> "~\ttarget_b" .`,
		`_:target_b <owner> _:plan_a .`, `_:target_b <xid> "target_b" .`, `_:target_b <dgraph.type> "Target" .`,
		`_:target_b <target.value> "1.5" .`, `_:target_b <target.per_year> "true" .`,
		`_:target_b <aligns_with> _:target_c (above=false, difference=2.0, rule="r") .`,
		`_:plan_d <xid> "plan_d" .`, `_:plan_d <dgraph.type> "Plan" .`, `_:plan_d <plan.status> "CITED" .`,
		`_:plan_e <plan.status> "LOADED" .`, `_:plan_e <xid> "plan_e" .`, `_:plan_e <dgraph.type> "Plan" .`,
	}
	require.ElementsMatch(t, want, slices.Collect(maps.Keys(got)))
	for line, n := range got {
		require.Equal(t, 1, n, line)
	}
}
