package store

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"

	"plangraph/graph"
)

// orderedBy are the predicates of which a node's Order is made.
var orderedBy = []graph.Pred{
	graph.PredName, graph.PredTargetPosition, graph.PredTaskPosition, graph.PredSectionPosition,
	graph.PredResponsibilityRole, graph.PredYear, graph.PredDocPath,
}

// ordered are the types whose nodes have an Order.
var ordered = append([]graph.Type{graph.TypeResponsibility}, graph.Entities...)

// addOrders gives their Order to the nodes that an earlier program loaded without it.
func (s *Store) addOrders(ctx context.Context) error {
	var preds strings.Builder
	for _, p := range orderedBy {
		fmt.Fprintf(&preds, " %s", p)
	}
	told := false
	for _, t := range ordered {
		for after := "0x0"; after != ""; {
			var answer struct{ Nodes []map[string]json.RawMessage }
			dql := fmt.Sprintf("{nodes(func: type(%s), first: %d, after: %s) @filter(NOT has(%s)) {uid xid%s}}", t, countSize, after, graph.PredOrder, preds.String())
			if err := s.retry(ctx, func() error { return s.ask(ctx, dql, nil, &answer) }); err != nil {
				return err
			}
			if len(answer.Nodes) > 0 && !told {
				told = true // of a large graph it takes minutes
				slog.InfoContext(ctx, "putting the nodes of an older graph in order")
			}
			uids := make([]string, len(answer.Nodes))
			orders := make([]string, len(answer.Nodes))
			after = ""
			for i, stored := range answer.Nodes {
				n, err := orderedNode(t, stored)
				if err != nil {
					return err
				}
				if err := json.Unmarshal(stored["uid"], &uids[i]); err != nil {
					return err
				}
				orders[i] = n.Order()
			}
			if len(uids) == countSize {
				after = uids[countSize-1]
			}
			err := s.retry(ctx, func() error {
				txn := s.dgraph.NewTxn()
				defer func() { _ = txn.Discard(context.WithoutCancel(ctx)) }()
				var b batch
				for i, uid := range uids {
					if orders[i] != "" {
						b.setText(uid, graph.PredOrder, orders[i])
					}
				}
				return s.commit(ctx, txn, &b)
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// orderedNode is as much of a node as its Order is made of.
func orderedNode(t graph.Type, stored map[string]json.RawMessage) (*graph.Node, error) {
	n := &graph.Node{Type: t, Values: map[graph.Pred]any{}}
	if raw := stored[string(graph.PredXID)]; raw != nil {
		if err := json.Unmarshal(raw, &n.ID); err != nil {
			return nil, err
		}
	}
	for _, p := range orderedBy {
		raw := stored[string(p)]
		if raw == nil {
			continue
		}
		var err error
		if raw[0] == '"' {
			var text string
			err = json.Unmarshal(raw, &text)
			n.Values[p] = text
		} else {
			var number int64
			err = json.Unmarshal(raw, &number)
			n.Values[p] = number
		}
		if err != nil {
			return nil, err
		}
	}
	return n, nil
}
