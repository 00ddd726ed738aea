package store

import (
	"context"
	"fmt"

	"plangraph/graph"
)

// countSize is how many nodes one question asks for the numbers of their edges: of a large
// graph, all at once would take longer than a question may.
const countSize = 8_000

// countEdges counts the edges between entities.
func (s *Store) countEdges(ctx context.Context) (int64, error) {
	var total int64
	for _, p := range graph.EntityEdges {
		for after := "0x0"; after != ""; {
			var answer struct {
				Nodes []struct {
					UID string `json:"uid"`
					N   int64  `json:"n"`
				}
			}
			dql := fmt.Sprintf("{nodes(func: has(%s), first: %d, after: %s) {uid n: count(%s)}}", p, countSize, after, p)
			if err := s.retry(ctx, func() error { return s.ask(ctx, dql, nil, &answer) }); err != nil {
				return 0, err
			}
			after = ""
			for _, n := range answer.Nodes {
				total += n.N
			}
			if len(answer.Nodes) == countSize {
				after = answer.Nodes[countSize-1].UID
			}
		}
	}
	return total, nil
}
