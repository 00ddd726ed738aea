package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"plangraph/graph"
)

// Documents gives what the graph knows of each document's load, by path.
func (s *Store) Documents(ctx context.Context) (map[string]graph.DocumentState, error) {
	var answer struct {
		Documents []struct {
			Path string `json:"doc.path"`
			SHA  string `json:"doc.sha256"`
			Done string `json:"doc.done"`
		}
	}
	if err := s.ask(ctx, `{documents(func: type(Document)) {doc.path doc.sha256 doc.done}}`, nil, &answer); err != nil {
		return nil, fmt.Errorf("list documents: %w", err)
	}
	out := make(map[string]graph.DocumentState, len(answer.Documents))
	for _, d := range answer.Documents {
		out[d.Path] = graph.DocumentState{SHA256: d.SHA, Done: d.Done}
	}
	return out, nil
}

// Renditions gives every plan as each document that holds it gives it.
func (s *Store) Renditions(ctx context.Context) ([]graph.StoredRendition, error) {
	const page = 200 // renditions in one answer: each may be some megabytes
	var out []graph.StoredRendition
	for after := "0x0"; ; {
		var answer struct {
			Renditions []struct {
				UID   string `json:"uid"`
				Facts string `json:"rendition.facts"`
				Owner struct {
					XID graph.ID `json:"xid"`
				} `json:"owner"`
				Document struct {
					Path string `json:"doc.path"`
				} `json:"rendition.document"`
			}
		}
		if err := s.ask(ctx, fmt.Sprintf(`{renditions(func: type(Rendition), first: %d, after: %s) {uid rendition.facts owner {xid} rendition.document {doc.path}}}`, page, after), nil, &answer); err != nil {
			return nil, fmt.Errorf("list renditions: %w", err)
		}
		for _, r := range answer.Renditions {
			out = append(out, graph.StoredRendition{Plan: r.Owner.XID, DocumentPath: r.Document.Path, Facts: r.Facts})
			after = r.UID
		}
		if len(answer.Renditions) < page {
			return out, nil
		}
	}
}

// SetHashes gives the digest of each loaded plan's Set as it was last written.
func (s *Store) SetHashes(ctx context.Context) (map[graph.ID]string, error) {
	var answer struct {
		Plans []struct {
			XID  graph.ID `json:"xid"`
			Hash string   `json:"set.hash"`
		}
	}
	if err := s.ask(ctx, `{plans(func: type(Plan)) @filter(has(set.hash)) {xid set.hash}}`, nil, &answer); err != nil {
		return nil, fmt.Errorf("list plans: %w", err)
	}
	out := make(map[graph.ID]string, len(answer.Plans))
	for _, p := range answer.Plans {
		out[p.XID] = p.Hash
	}
	return out, nil
}

// ErrNoDocument says that the graph has no document of that path.
var ErrNoDocument = errors.New("store: no such document")

// MarkDone notes that all of a document is in the graph, as the rules of that version
// read it.
func (s *Store) MarkDone(ctx context.Context, path, sha256, rules string) error {
	err := s.retry(ctx, func() error {
		txn := s.dgraph.NewTxn()
		defer func() { _ = txn.Discard(context.WithoutCancel(ctx)) }()
		var answer struct{ Documents []stored }
		if err := (reader{s, ctx, txn}).ask(`query q($path: string) {documents(func: eq(doc.path, $path)) {uid}}`,
			map[string]string{"$path": path}, &answer); err != nil {
			return err
		}
		if len(answer.Documents) == 0 {
			return ErrNoDocument
		}
		var b batch
		for _, d := range answer.Documents {
			b.setText(d.UID, graph.PredDocSHA256, sha256)
			b.setText(d.UID, graph.PredDocDone, rules)
		}
		return s.commit(ctx, txn, &b)
	})
	if err != nil {
		return fmt.Errorf("mark document %s done: %w", path, err)
	}
	return nil
}

// Finish ends a load: it drops the shared nodes that nothing points to any more and
// notes the time and how many edges there are. No Put may run beside it.
func (s *Store) Finish(ctx context.Context) error {
	if err := s.sweep(ctx); err != nil {
		return fmt.Errorf("drop what nothing points to: %w", err)
	}
	edges, err := s.countEdges(ctx)
	if err != nil {
		return fmt.Errorf("count the edges: %w", err)
	}
	return s.retry(ctx, func() error {
		return s.setMeta(ctx, map[graph.Pred]any{
			graph.PredMetaLoadedAt: time.Now().UTC().Format(time.RFC3339),
			graph.PredMetaEdges:    edges,
			graph.PredMetaSweep:    false,
		})
	})
}
