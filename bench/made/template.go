// Package made draws graphs of any size that look as a real one does. What the loader
// makes of the seed documents is the pattern: a drawn graph has as many of each kind
// of node for a plan, texts as long, plans that cite, share and differ as there.
package made

import (
	"context"
	"fmt"

	"plangraph/graph"
	"plangraph/loader"
	"plangraph/seeds"
)

// Seeds gives the Sets that the loader makes of the seed documents.
func Seeds(ctx context.Context) ([]graph.Set, error) {
	sources, err := loader.FSSources(seeds.Files, "seeds")
	if err != nil {
		return nil, err
	}
	var kept recorder
	if _, err := loader.Load(ctx, &kept, sources, loader.Options{}); err != nil {
		return nil, fmt.Errorf("read the seeds: %w", err)
	}
	return kept.sets, nil
}

// recorder is a store of the loader's that is empty, and keeps what is put.
type recorder struct{ sets []graph.Set }

func (r *recorder) Documents(context.Context) (map[string]graph.DocumentState, error) {
	return nil, nil
}

func (r *recorder) Renditions(context.Context) ([]graph.StoredRendition, error) { return nil, nil }

func (r *recorder) SetHashes(context.Context) (map[graph.ID]string, error) { return nil, nil }

func (r *recorder) Put(_ context.Context, s graph.Set) (graph.Delta, error) {
	r.sets = append(r.sets, s)
	return graph.Delta{}, nil
}

func (r *recorder) Finish(context.Context) error { return nil }

func (r *recorder) MarkDone(context.Context, string, string, string) error { return nil }

var _ loader.Store = (*recorder)(nil)
