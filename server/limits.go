package server

import (
	"context"
	"errors"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"plangraph/graph/query"
	"plangraph/server/exec"
)

// Limits are told, and counted, by the flag that sets them. Those that package query
// checks are named there.
const (
	limitBody    = "max-body"
	limitTokens  = "max-tokens"
	limitQuery   = "max-query"
	limitDepth   = "max-depth"
	limitRoots   = "max-roots"
	limitAliases = "max-aliases"
	limitFields  = "max-fields"
	limitTime    = "timeout"
	limitQueue   = "max-queue"
	limitWait    = "max-wait"

	// limitConcurrent is never told: who meets it waits.
	limitConcurrent = "max-concurrent"
)

var limits = []string{limitBody, limitTokens, limitQuery, limitDepth, limitRoots, limitAliases, limitFields, limitTime, limitQueue, limitWait, query.LimitPage, query.LimitComplexity}

// parsedSchema is the served SDL.
var parsedSchema = exec.NewExecutableSchema(exec.Config{}).Schema()

// guard refuses operations that ask for too much, or for what is switched off,
// before anything is asked of the store.
type guard struct {
	config Config
	known  graphql.Cache[*selection] // by document and operation
}

var _ graphql.OperationContextMutator = guard{}

func (guard) ExtensionName() string { return "Guard" }

func (guard) Validate(graphql.ExecutableSchema) error { return nil }

func (g guard) MutateOperationContext(ctx context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	if operation.Operation.Operation != ast.Query {
		return nil // the schema has nothing else; gqlgen says so
	}
	asked := g.selection(ctx, operation)
	roots := bind(asked.roots, operation.Variables)
	err := g.config.limits().Check(roots)
	if err == nil {
		err = g.checkIntrospection(bind(asked.introspection, operation.Variables))
	}
	if err == nil {
		operation.Stats.SetExtension(selectedRoots, roots)
		return nil
	}
	return gqlerror.WrapPath(nil, err)
}

// selection gives what an operation selects, of a document that was asked before from memory.
func (g guard) selection(ctx context.Context, operation *graphql.OperationContext) *selection {
	key := operation.Operation.Name + " " + operation.RawQuery
	if known, ok := g.known.Get(ctx, key); ok {
		return known
	}
	asked := selector{schema: parsedSchema, operation: operation}.selection()
	if asked.fixed {
		g.known.Add(ctx, key, asked)
	}
	return asked
}

func (g guard) checkIntrospection(fields []query.Field) error {
	cost := 0
	for _, f := range fields {
		cost += introspectionCost(f)
	}
	switch {
	case len(fields) > 0 && !g.config.Introspection:
		return errIntrospection
	case cost > maxIntrospection:
		return &query.TooComplex{Message: fmt.Sprintf("the query reads the schema about %d times over; ask for it in parts", cost/len(parsedSchema.Types))}
	}
	return nil
}

// maxIntrospection is the most objects that may be read of the schema: three times what
// tools ask for that read all of it.
const maxIntrospection = 500_000

// introspectionCost reckons how many objects of the schema a field can give.
func introspectionCost(f query.Field) int {
	if f.Of == nil {
		return 0
	}
	cost := 1
	for _, selected := range f.Of {
		for _, sub := range selected {
			cost = min(most, cost+introspectionCost(sub))
		}
	}
	switch {
	case f.Name == "types":
		return min(most, cost*len(parsedSchema.Types))
	case f.Type.List:
		return min(most, cost*10)
	}
	return cost
}

var errIntrospection = errors.New("introspection is switched off here; the schema is at /schema.graphqls")
