package store

import (
	"context"
	"fmt"

	"plangraph/graph"
)

// sweep deletes shared nodes that nothing points to, where a Put has removed
// something since the last sweep.
func (s *Store) sweep(ctx context.Context) error {
	preds, err := s.predicates(ctx)
	if err != nil {
		return err
	}
	for again := true; again; {
		if err := s.retry(ctx, func() (err error) {
			again, err = s.sweepOnce(ctx, preds)
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// sweepOnce tells whether it deleted something: what that pointed to may go next.
func (s *Store) sweepOnce(ctx context.Context, preds *predicates) (bool, error) {
	txn := s.dgraph.NewTxn()
	defer func() { _ = txn.Discard(context.WithoutCancel(ctx)) }()
	r := reader{s, ctx, txn}
	if _, due, err := r.meta(); err != nil || !due {
		return false, err
	}
	// Regions of the official list stand by themselves, and so do loaded plans and
	// documents. What has no type is a place kept for a node that never came.
	var answer struct{ Nodes []stored }
	if err := r.ask(`{
		var(func: type(Region)) @filter(NOT has(region.code)) {a as uid}
		var(func: type(Plan)) @filter(NOT has(node.hash)) {b as uid}
		var(func: type(Document)) @filter(NOT has(doc.done)) {c as uid}
		var(func: has(xid)) @filter(NOT has(dgraph.type)) {d as uid}
		var(func: type(Department)) {e as uid}
		var(func: type(Indicator)) {f as uid}
		var(func: type(Project)) {g as uid}
		var(func: type(Year)) {h as uid}
		nodes(func: uid(a, b, c, d, e, f, g, h)) {uid}
	}`, nil, &answer); err != nil {
		return false, fmt.Errorf("list shared nodes: %w", err)
	}
	uids := make([]string, len(answer.Nodes))
	for i, n := range answer.Nodes {
		uids[i] = n.UID
	}
	arrivals, err := r.arrivals(uids, preds.reversed())
	if err != nil {
		return false, err
	}
	needed := map[string]bool{}
	for _, a := range arrivals {
		needed[a.to] = true
	}
	var b batch
	for _, uid := range uids {
		if !needed[uid] {
			b.deleteNode(uid)
			b.deletePred(uid, graph.PredXID) // all that a node without a type has
		}
	}
	return len(b.del) > 0, s.commit(ctx, txn, &b)
}
