package graph_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/graph"
)

func TestOrder(t *testing.T) {
	at := func(id graph.ID, position any) string {
		n := graph.Node{ID: id, Type: graph.TypeTask, Values: map[graph.Pred]any{}}
		if position != nil {
			n.Values[graph.PredTaskPosition] = position
		}
		return n.Order()
	}
	require.Less(t, at("task_z", int64(2)), at("task_a", int64(10)), "by number, not by digits")
	require.Less(t, at("task_a", int64(2)), at("task_z", int64(2)), "what is level goes by its id")
	require.Less(t, at("task_z", int64(10)), at("task_a", nil), "what has no place comes last")

	called := func(id graph.ID, name string) string {
		n := graph.Node{ID: id, Type: graph.TypePlan, Values: map[graph.Pred]any{graph.PredName: name}}
		return n.Order()
	}
	require.Less(t, called("plan_z", "甲规划"), called("plan_a", "甲规划（草案）"), "a name before those it begins")
	require.Less(t, called("plan_z", "甲规划"), called("plan_a", "甲规划 2"))
	unnamed := graph.Node{ID: "plan_a", Type: graph.TypePlan}
	require.Empty(t, unnamed.Order())
}
