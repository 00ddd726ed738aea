package store

import (
	"context"
	"fmt"

	"github.com/dgraph-io/dgo/v230/protos/api"

	"plangraph/graph"
)

// Put brings what one plan has in the graph to what the set says, in one transaction,
// and tells what that changed. Where the graph has the set already, no mutation is
// sent. An edge may lead to a node of a plan that is put later: its place is kept.
// Puts may run side by side; one that loses to another is tried again.
func (s *Store) Put(ctx context.Context, set graph.Set) (graph.Delta, error) {
	var delta graph.Delta
	err := s.retry(ctx, func() (err error) {
		delta, err = s.put(ctx, &set)
		return err
	})
	if err != nil {
		return graph.Delta{}, fmt.Errorf("put plan %s: %w", set.Plan, err)
	}
	return delta, nil
}

// put is one attempt.
func (s *Store) put(ctx context.Context, set *graph.Set) (graph.Delta, error) {
	preds, err := s.predicates(ctx)
	if err != nil {
		return graph.Delta{}, fmt.Errorf("ask for the schema: %w", err)
	}
	txn := s.dgraph.NewTxn()
	defer func() { _ = txn.Discard(context.WithoutCancel(ctx)) }() // nothing where it was committed
	w := &writer{reader: reader{s: s, ctx: ctx, txn: txn}, preds: preds, set: set, hash: set.Hash()}

	plan, setHash, err := w.plan(set.Plan)
	switch {
	case err != nil:
		return graph.Delta{}, err
	case len(set.Owned) > 0 && setHash == w.hash:
		return set.Unchanged(), nil
	case len(set.Owned) == 0 && (plan == nil || !plan.owned()):
		return graph.Delta{}, nil // no text of it is in the graph
	}
	owned, err := w.owned(plan)
	if err != nil {
		return graph.Delta{}, err
	}
	if len(set.Owned) > 0 {
		err = w.writeSet(plan, owned)
	} else {
		err = w.removePlan(plan, owned)
	}
	if err != nil {
		return graph.Delta{}, err
	}
	return w.delta, s.commit(ctx, txn, &w.batch)
}

// writer works out what one attempt of a Put has to change.
type writer struct {
	reader
	preds *predicates
	set   *graph.Set
	hash  string
	uids  map[graph.ID]string // of every node that the set names
	batch batch
	delta graph.Delta
}

func (w *writer) writeSet(plan *stored, owned []*stored) error {
	if err := w.check(); err != nil {
		return err
	}
	known, err := w.find(w.ids())
	if err != nil {
		return err
	}
	// Nodes that another plan owned, or none yet, are written whole.
	ours := map[graph.ID]bool{w.set.Plan: plan != nil && plan.owned()}
	for _, o := range owned {
		ours[o.XID] = true
	}
	if err := w.place(known); err != nil {
		return err
	}

	var changed []*graph.Node // with something of it in the graph already
	for i := range w.set.Owned {
		n := &w.set.Owned[i]
		switch st := known[n.ID]; {
		case st == nil:
			w.delta.Count(n.Type, graph.Change{New: 1})
			if err := w.writeNode(n, content{}); err != nil {
				return err
			}
		case ours[n.ID] && st.Hash == n.Hash():
			w.delta.Count(n.Type, graph.Change{Unchanged: 1})
		case st.owned():
			w.delta.Count(n.Type, graph.Change{Changed: 1})
			changed = append(changed, n)
		default:
			w.delta.Count(n.Type, graph.Change{New: 1}) // it was named, and comes only now
			changed = append(changed, n)
		}
	}
	if err := w.rewrite(changed); err != nil {
		return err
	}
	if err := w.writeShared(known); err != nil {
		return err
	}
	w.batch.setText(w.uids[w.set.Plan], graph.PredSetHash, w.hash)
	return w.removeGone(owned)
}

// check sees that the set agrees with itself and with the schema.
func (w *writer) check() error {
	seen := make(map[graph.ID]bool, len(w.set.Owned)+len(w.set.Shared))
	for _, nodes := range [][]graph.Node{w.set.Owned, w.set.Shared} {
		for i := range nodes {
			n := &nodes[i]
			if seen[n.ID] {
				return fmt.Errorf("%w: %s stands twice in it", ErrBadSet, n.ID)
			}
			seen[n.ID] = true
			if err := w.preds.check(n); err != nil {
				return err
			}
		}
	}
	for i := range w.set.Owned {
		if w.set.Owned[i].ID == w.set.Plan {
			return nil
		}
	}
	return fmt.Errorf("%w: the plan's own node is missing", ErrBadSet)
}

// ids lists every node that the set names.
func (w *writer) ids() []graph.ID {
	set := map[graph.ID]bool{}
	for _, nodes := range [][]graph.Node{w.set.Owned, w.set.Shared} {
		for i := range nodes {
			set[nodes[i].ID] = true
			for _, e := range nodes[i].Edges {
				set[e.To] = true
			}
		}
	}
	return sortedKeys(set)
}

// place gives every node of the set a uid: makes those that the graph lacks, with
// their xid alone. Two transactions that make the same one conflict on its xid.
func (w *writer) place(known map[graph.ID]*stored) error {
	w.uids = make(map[graph.ID]string)
	mu := &api.Mutation{}
	var blank []graph.ID
	for _, id := range w.ids() {
		if st := known[id]; st != nil {
			w.uids[id] = st.UID
			continue
		}
		mu.Set = append(mu.Set, &api.NQuad{Subject: fmt.Sprintf("_:%d", len(blank)), Predicate: string(graph.PredXID),
			ObjectValue: &api.Value{Val: &api.Value_StrVal{StrVal: string(id)}}})
		blank = append(blank, id)
	}
	if len(blank) == 0 {
		return nil
	}
	resp, err := w.s.mutate(w.ctx, w.txn, mu)
	if err != nil {
		return fmt.Errorf("make nodes: %w", err)
	}
	for i, id := range blank {
		uid, ok := resp.GetUids()[fmt.Sprint(i)]
		if !ok {
			return fmt.Errorf("%w: no uid for a new node", ErrQuery)
		}
		w.uids[id] = uid
	}
	return nil
}

// rewrite writes owned nodes that the graph has in another form.
func (w *writer) rewrite(nodes []*graph.Node) error {
	types := map[graph.Type]bool{}
	var uids []string
	for _, n := range nodes {
		types[n.Type] = true
		uids = append(uids, w.uids[n.ID])
	}
	was, err := w.contents(uids, nil, w.preds.edges(types))
	if err != nil {
		return err
	}
	for _, n := range nodes {
		uid := w.uids[n.ID]
		for _, p := range w.preds.ofType[n.Type] {
			_, has := n.Values[p]
			switch {
			case w.preds.byName[p].edge(), p == graph.PredXID, p == graph.PredHash, p == graph.PredSetHash, p == graph.PredOrder:
			case p == graph.PredAlias && n.ID == w.set.Plan: // plans that cite it add to them
			case !has || w.preds.byName[p].List:
				w.batch.deletePred(uid, p)
			}
		}
		if err := w.writeNode(n, was[uid]); err != nil {
			return err
		}
	}
	return nil
}

// writeNode sets what an owned node has, and takes away the edges of was that it has
// no more.
func (w *writer) writeNode(n *graph.Node, was content) error {
	uid := w.uids[n.ID]
	w.batch.setText(uid, predType, string(n.Type))
	w.batch.setText(uid, graph.PredHash, n.Hash())
	for _, p := range sortedKeys(n.Values) {
		if err := w.batch.setValue(uid, p, n.Values[p]); err != nil {
			return fmt.Errorf("%s: %w", n.ID, err)
		}
	}
	if order := n.Order(); order != "" {
		w.batch.setText(uid, graph.PredOrder, order)
	}
	if n.ID != w.set.Plan {
		if err := w.batch.setEdge(uid, graph.PredOwner, w.uids[w.set.Plan], nil); err != nil {
			return err
		}
	} else if _, has := n.Values[graph.PredPlanStatus]; !has {
		w.batch.setText(uid, graph.PredPlanStatus, string(graph.StatusLoaded))
	}
	return w.writeEdges(n, was, true)
}

// writeEdges sets the edges of n that differ from was. Where they are all that n has,
// other edges of was go; of an edge that can lead only to one node, the old one always
// goes.
func (w *writer) writeEdges(n *graph.Node, was content, all bool) error {
	uid := w.uids[n.ID]
	want := map[graph.Pred]map[string]bool{}
	for _, e := range n.Edges {
		if want[e.Pred] == nil {
			want[e.Pred] = map[string]bool{}
		}
		want[e.Pred][w.uids[e.To]] = true
		if len(want[e.Pred]) > 1 && !w.preds.byName[e.Pred].List {
			return fmt.Errorf("%w: %s has two edges %s", ErrBadSet, n.ID, e.Pred)
		}
	}
	for p, links := range was.edges {
		for _, l := range links {
			if !want[p][l.to] && (all || want[p] != nil && !w.preds.byName[p].List) {
				w.batch.deleteEdge(uid, p, l.to)
				w.delta.EdgesRemoved++
			}
		}
	}
	for _, e := range n.Edges {
		old, stands := find(was.edges[e.Pred], w.uids[e.To])
		if !stands {
			w.delta.EdgesAdded++
		}
		if stands && !old.facets && len(e.Facets) == 0 {
			continue
		}
		if err := w.batch.setEdge(uid, e.Pred, w.uids[e.To], e.Facets); err != nil {
			return fmt.Errorf("%s: %w", n.ID, err)
		}
	}
	return nil
}

func find(links []link, to string) (link, bool) {
	for _, l := range links {
		if l.to == to {
			return l, true
		}
	}
	return link{}, false
}
