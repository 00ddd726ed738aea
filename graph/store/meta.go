package store

import (
	"context"

	"plangraph/graph"
)

// meta gives the uid of the graph's own page, "" where there is none yet, and whether
// a sweep is due.
func (r reader) meta() (uid string, sweep bool, err error) {
	var answer struct {
		Meta []struct {
			UID   string `json:"uid"`
			Sweep bool   `json:"meta.sweep"`
		}
	}
	err = r.ask(`query q($id: string) {meta(func: eq(xid, $id)) {uid meta.sweep}}`, map[string]string{"$id": string(metaID)}, &answer)
	for _, m := range answer.Meta {
		return m.UID, m.Sweep, err
	}
	return "", false, err
}

// setMeta sets values of the graph's own page, which it makes where it is missing.
func (s *Store) setMeta(ctx context.Context, values map[graph.Pred]any) error {
	txn := s.dgraph.NewTxn()
	defer func() { _ = txn.Discard(context.WithoutCancel(ctx)) }()
	uid, _, err := reader{s, ctx, txn}.meta()
	if err != nil {
		return err
	}
	var b batch
	if uid == "" {
		uid = "_:meta"
		b.setText(uid, predType, string(graph.TypeMeta))
		b.setText(uid, graph.PredXID, string(metaID))
	}
	for _, p := range sortedKeys(values) {
		if err := b.setValue(uid, p, values[p]); err != nil {
			return err
		}
	}
	return s.commit(ctx, txn, &b)
}

// noteSweep notes in the same transaction that a sweep is due.
func (w *writer) noteSweep() error {
	uid, due, err := w.meta()
	if err != nil || due || uid == "" {
		return err
	}
	return w.batch.setValue(uid, graph.PredMetaSweep, true)
}
