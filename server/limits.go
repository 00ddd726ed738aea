package server

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"plangraph/graph/query"
	"plangraph/server/exec"
)

// parsedSchema is the served SDL.
var parsedSchema = exec.NewExecutableSchema(exec.Config{}).Schema()

// costLimit refuses operations that ask for too much before anything is asked of
// the store.
type costLimit struct{ limits query.Limits }

var _ graphql.OperationContextMutator = costLimit{}

func (costLimit) ExtensionName() string { return "CostLimit" }

func (costLimit) Validate(graphql.ExecutableSchema) error { return nil }

func (c costLimit) MutateOperationContext(ctx context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	if operation.Operation.Operation != ast.Query {
		return nil // the schema has nothing else; gqlgen says so
	}
	s := selector{schema: parsedSchema, operation: operation}
	if err := c.limits.Check(s.roots()); err != nil {
		return gqlerror.WrapPath(nil, err)
	}
	return nil
}
