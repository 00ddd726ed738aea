package store

import (
	"plangraph/graph"
)

// removeGone deletes the owned nodes that the set has no more.
func (w *writer) removeGone(owned []*stored) error {
	stays := make(map[graph.ID]bool, len(w.set.Owned))
	for i := range w.set.Owned {
		stays[w.set.Owned[i].ID] = true
	}
	var gone []*stored
	for _, o := range owned {
		if !stays[o.XID] {
			gone = append(gone, o)
		}
	}
	return w.remove(gone, map[string]bool{})
}

// removePlan takes a plan's text out of the graph. Its node stays, as CITED, while
// other plans point to it.
func (w *writer) removePlan(plan *stored, owned []*stored) error {
	leaving := map[string]bool{plan.UID: true}
	for _, o := range owned {
		leaving[o.UID] = true
	}
	arrivals, err := w.arrivals([]string{plan.UID}, w.preds.reversed())
	if err != nil {
		return err
	}
	cited := false
	for _, a := range arrivals {
		cited = cited || !leaving[a.from]
	}
	if !cited {
		return w.remove(append(owned, plan), nil)
	}
	for _, p := range w.preds.ofType[graph.TypePlan] {
		if !head[p] {
			w.batch.deletePred(plan.UID, p)
		}
	}
	w.batch.setText(plan.UID, graph.PredPlanStatus, string(graph.StatusCited))
	w.delta.Count(graph.TypePlan, graph.Change{Changed: 1})
	return w.remove(owned, map[string]bool{plan.UID: true})
}

// head is what is known of a plan without its text.
var head = map[graph.Pred]bool{
	graph.PredXID: true, graph.PredName: true, graph.PredAlias: true, graph.PredOrder: true,
	graph.PredPlanNumber: true, graph.PredPlanKind: true, graph.PredPlanIssuedOn: true,
	graph.PredPlanFrom: true, graph.PredPlanTo: true, graph.PredPlanIssuer: true, graph.PredPlanRegion: true,
}

// remove deletes nodes, the edges that lead to them, and notes that shared nodes may
// have lost the last edge to them. Edges from nodes whose uid is in cleared are
// deleted already.
func (w *writer) remove(nodes []*stored, cleared map[string]bool) error {
	if len(nodes) == 0 {
		return nil
	}
	if err := w.noteSweep(); err != nil {
		return err
	}
	named := map[string]graph.ID{} // by the set, though it owns them no more
	for id, uid := range w.uids {
		named[uid] = id
	}
	leaving, types, uids := map[string]bool{}, map[graph.Type]bool{}, []string{}
	for _, n := range nodes {
		leaving[n.UID] = true
		uids = append(uids, n.UID)
		for _, t := range n.Types {
			types[t] = true
		}
	}
	had, err := w.contents(uids, nil, w.preds.edges(types))
	if err != nil {
		return err
	}
	for _, n := range nodes {
		for _, links := range had[n.UID].edges {
			w.delta.EdgesRemoved += len(links)
		}
		for _, t := range n.Types {
			w.delta.Count(t, graph.Change{Removed: 1})
		}
		w.batch.deleteNode(n.UID)
		if id, ok := named[n.UID]; ok {
			w.batch.setText(n.UID, graph.PredXID, string(id)) // the place is kept
		}
	}

	arrivals, err := w.arrivals(uids, w.preds.reversed())
	if err != nil {
		return err
	}
	own := w.uids[w.set.Plan]
	for _, a := range arrivals {
		if leaving[a.from] || cleared[a.from] || a.plan == own && a.plan != "" {
			continue // gone with its beginning, or as the set says
		}
		w.batch.deleteEdge(a.from, a.pred, a.to)
		w.delta.EdgesRemoved++
		if a.plan != "" { // the next Put of that plan is to see that something is missing
			w.batch.deletePred(a.from, graph.PredHash)
			w.batch.deletePred(a.plan, graph.PredSetHash)
		}
	}
	return nil
}
