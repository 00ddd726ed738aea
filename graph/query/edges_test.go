package query

import (
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/graph"
)

// TestEntityEdges: the edges that the store counts are those of the API.
func TestEntityEdges(t *testing.T) {
	var preds []graph.Pred
	for _, e := range edgesOf(nil) {
		preds = append(preds, e.pred)
	}
	require.ElementsMatch(t, graph.EntityEdges, preds)
}
