package store

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"plangraph/graph"
)

// writeShared creates the set's shared nodes or adds to them.
func (w *writer) writeShared(known map[graph.ID]*stored) error {
	values, edges := map[graph.Pred]bool{graph.PredOrder: true}, map[graph.Pred]bool{}
	var uids []string
	for i := range w.set.Shared {
		n := &w.set.Shared[i]
		if known[n.ID] == nil {
			continue
		}
		uids = append(uids, w.uids[n.ID])
		for p := range n.Values {
			values[p] = true
		}
		for _, e := range n.Edges {
			edges[e.Pred] = true
		}
	}
	have, err := w.contents(uids, sortedKeys(values), sortedKeys(edges))
	if err != nil {
		return err
	}
	for i := range w.set.Shared {
		n := &w.set.Shared[i]
		st := known[n.ID]
		before := len(w.batch.set) + len(w.batch.del)
		if st == nil || len(st.Types) == 0 {
			w.batch.setText(w.uids[n.ID], predType, string(n.Type))
		}
		if err := w.addTo(n, have[w.uids[n.ID]], st != nil && st.owned()); err != nil {
			return fmt.Errorf("%s: %w", n.ID, err)
		}
		switch {
		case st == nil || len(st.Types) == 0:
			w.delta.Count(n.Type, graph.Change{New: 1})
		case len(w.batch.set)+len(w.batch.del) > before:
			w.delta.Count(n.Type, graph.Change{Changed: 1})
		}
	}
	return nil
}

// addTo adds to a shared node what it has not yet. A node that a plan owns (a plan
// that is cited here and loaded elsewhere) speaks for itself: it takes names only.
func (w *writer) addTo(n *graph.Node, have content, owned bool) error {
	uid := w.uids[n.ID]
	for _, p := range sortedKeys(n.Values) {
		v, raw := n.Values[p], have.values[p]
		if list, ok := v.([]string); ok {
			var old []string
			if len(raw) > 0 {
				if err := json.Unmarshal(raw, &old); err != nil {
					return err
				}
			}
			for _, text := range list {
				if !slices.Contains(old, text) {
					w.batch.setText(uid, p, text)
				}
			}
			continue
		}
		if owned || same(raw, v) {
			continue
		}
		if p == graph.PredDocSHA256 && len(raw) > 0 {
			w.batch.deletePred(uid, graph.PredDocDone) // until all of the new text is in
		}
		if err := w.batch.setValue(uid, p, v); err != nil {
			return err
		}
	}
	if owned {
		return nil
	}
	if order := n.Order(); order != "" && !same(have.values[graph.PredOrder], order) {
		w.batch.setText(uid, graph.PredOrder, order)
	}
	return w.writeEdges(n, have, false)
}

// same tells whether Dgraph's JSON says what v says.
func same(raw json.RawMessage, v any) bool {
	switch v := v.(type) {
	case string:
		var old string
		return len(raw) > 0 && json.Unmarshal(raw, &old) == nil && old == v
	case int64:
		return string(raw) == strconv.FormatInt(v, 10)
	case float64:
		old, err := strconv.ParseFloat(string(raw), 64)
		return err == nil && old == v
	case bool:
		return string(raw) == strconv.FormatBool(v)
	}
	return false
}
