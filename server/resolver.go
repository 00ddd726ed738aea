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
func answer[T any](ctx context.Context, r root) (T, error) {
	var null T
	operation := graphql.GetOperationContext(ctx)
	s := selector{schema: parsedSchema, operation: operation}
	q, err := query.Compile(s.field(graphql.GetFieldContext(ctx).Field), r.limits)
	if err != nil {
		return null, err
	}
	var value any
	for q != nil && err == nil {
		data := []byte("{}")
		if q.DQL != "" {
			if data, _, err = r.store.Query(ctx, q.DQL, q.Vars); err != nil {
				return null, err
			}
		}
		value, q, err = q.Read(data)
	}
	out, ok := value.(T)
	if !ok {
		return null, err
	}
	// Part of an answer stands beside the errors of the rest.
	if several, ok := err.(interface{ Unwrap() []error }); ok { //nolint:errorlint // as query joined them
		for _, e := range several.Unwrap() {
			graphql.AddError(ctx, e)
		}
		err = nil
	}
	return out, err
}

type (
	object = *query.Object
	in     = map[string]any
)

func (r root) Node(ctx context.Context, _ string) (query.Node, error) {
	return answer[query.Node](ctx, r)
}

func (r root) Nodes(ctx context.Context, _ []string) ([]query.Node, error) {
	return answer[[]query.Node](ctx, r)
}

func (r root) Plan(ctx context.Context, _, _, _ *string) (*query.Plan, error) {
	return answer[*query.Plan](ctx, r)
}

func (r root) Plans(ctx context.Context, _ in, _ *int, _ *string, _ *int, _ *string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Region(ctx context.Context, _, _, _ *string) (*query.Region, error) {
	return answer[*query.Region](ctx, r)
}

func (r root) Regions(ctx context.Context, _, _ *string, _ *int, _ *string, _ *int, _ *string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Department(ctx context.Context, _, _ *string) (*query.Department, error) {
	return answer[*query.Department](ctx, r)
}

func (r root) Departments(ctx context.Context, _, _ *string, _ []string, _ *int, _ *string, _ *int, _ *string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Indicator(ctx context.Context, _, _ *string) (*query.Indicator, error) {
	return answer[*query.Indicator](ctx, r)
}

func (r root) Indicators(ctx context.Context, _ *string, _ *int, _ *string, _ *int, _ *string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Target(ctx context.Context, _ string) (*query.Target, error) {
	return answer[*query.Target](ctx, r)
}

func (r root) Targets(ctx context.Context, _, _ in, _ *int, _ *string, _ *int, _ *string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Project(ctx context.Context, _, _ *string) (*query.Project, error) {
	return answer[*query.Project](ctx, r)
}

func (r root) Projects(ctx context.Context, _ in, _ *int, _ *string, _ *int, _ *string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Tasks(ctx context.Context, _, _, _ *string, _ *int, _ *string, _ *int, _ *string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Years(ctx context.Context, _ in) ([]*query.Year, error) {
	return answer[[]*query.Year](ctx, r)
}

func (r root) Documents(ctx context.Context, _ *int, _ *string, _ *int, _ *string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Search(ctx context.Context, _ string, _ []string, _ *int, _ *string, _ *int, _ *string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Trace(ctx context.Context, _ string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Paths(ctx context.Context, _, _ string, _ *int, _ []string, _ *int) ([]object, error) {
	return answer[[]object](ctx, r)
}

func (r root) Neighborhood(ctx context.Context, _ string, _ *int, _ []string, _ *int) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Wanted(ctx context.Context, _ *int, _ *string, _ *int, _ *string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Coverage(ctx context.Context, _ string) ([]object, error) {
	return answer[[]object](ctx, r)
}

func (r root) Series(ctx context.Context, _ string, _ *string) ([]object, error) {
	return answer[[]object](ctx, r)
}

func (r root) Divergences(ctx context.Context, _, _, _ *string, _ *int, _ *string, _ *int, _ *string) (object, error) {
	return answer[object](ctx, r)
}

func (r root) Stats(ctx context.Context) (object, error) {
	return answer[object](ctx, r)
}
