package graph_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/graph"
)

func TestIDType(t *testing.T) {
	for _, typ := range graph.Entities {
		require.Equal(t, typ, graph.NewID(typ, "a").Type())
	}
	require.Empty(t, graph.NewID(graph.TypeEvidence, "a").Type(), "no entity")
	for _, other := range []graph.ID{"", "plan", "plan_a", "plan_a_" + graph.NewID(graph.TypePlan, "a")} {
		require.Empty(t, other.Type(), other)
	}
}
