package server

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"plangraph/graph/query"
	"plangraph/server/exec"
)

// resolver answers root fields; what is below them is in the answer already.
type resolver struct {
	store  Store
	limits query.Limits
}

func (r *resolver) Query() exec.QueryResolver { return root{r} }

// root has a method for each root field. Arguments are read with the rest of the
// selection, so the methods leave theirs alone.
type root struct{ *resolver }

// answer asks the store for the root field of the context: in one request, in two
// for paths.
func (r root) answer(ctx context.Context) (graphql.Marshaler, error) {
	field := rootOf(graphql.GetOperationContext(ctx), graphql.GetFieldContext(ctx).Field.Alias)
	q, err := query.Compile(field, r.limits)
	if err != nil {
		return nil, err
	}
	var value any
	var size int
	for q != nil && err == nil {
		data := []byte("{}")
		if q.DQL != "" {
			if data, _, err = r.store.Query(ctx, q.DQL, q.Vars); err != nil {
				return nil, err
			}
		}
		size = len(data)
		value, q, err = q.Read(data)
	}
	if value == nil {
		return nil, err
	}
	// Part of an answer stands beside the errors of the rest.
	if several, ok := err.(interface{ Unwrap() []error }); ok { //nolint:errorlint // as query joined them
		for _, e := range several.Unwrap() {
			graphql.AddError(ctx, e)
		}
	} else if err != nil {
		return nil, err
	}
	return encode(ctx, field, value, size), nil
}

type in = map[string]any

func (r root) Node(ctx context.Context, _ string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Nodes(ctx context.Context, _ []string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Plan(ctx context.Context, _, _, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Plans(ctx context.Context, _ in, _ *int, _ *string, _ *int, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Region(ctx context.Context, _, _, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Regions(ctx context.Context, _, _ *string, _ *int, _ *string, _ *int, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Department(ctx context.Context, _, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Departments(ctx context.Context, _, _ *string, _ []string, _ *int, _ *string, _ *int, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Indicator(ctx context.Context, _, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Indicators(ctx context.Context, _ *string, _ *int, _ *string, _ *int, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Target(ctx context.Context, _ string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Targets(ctx context.Context, _, _ in, _ *int, _ *string, _ *int, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Project(ctx context.Context, _, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Projects(ctx context.Context, _ in, _ *int, _ *string, _ *int, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Tasks(ctx context.Context, _, _, _ *string, _ *int, _ *string, _ *int, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Years(ctx context.Context, _ in) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Documents(ctx context.Context, _ *int, _ *string, _ *int, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Search(ctx context.Context, _ string, _ []string, _ *int, _ *string, _ *int, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Trace(ctx context.Context, _ string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Paths(ctx context.Context, _, _ string, _ *int, _ []string, _ *int) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Neighborhood(ctx context.Context, _ string, _ *int, _ []string, _ *int) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Wanted(ctx context.Context, _ *int, _ *string, _ *int, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Coverage(ctx context.Context, _ string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Series(ctx context.Context, _ string, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Divergences(ctx context.Context, _, _, _ *string, _ *int, _ *string, _ *int, _ *string) (graphql.Marshaler, error) {
	return r.answer(ctx)
}

func (r root) Stats(ctx context.Context) (graphql.Marshaler, error) {
	return r.answer(ctx)
}
