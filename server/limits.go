package server

import (
	"context"
	"errors"

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

var limits = []string{limitBody, limitTokens, limitDepth, limitRoots, limitAliases, limitFields, limitTime, limitQueue, limitWait, query.LimitPage, query.LimitComplexity}

// parsedSchema is the served SDL.
var parsedSchema = exec.NewExecutableSchema(exec.Config{}).Schema()

// guard refuses operations that ask for too much, or for what is switched off,
// before anything is asked of the store.
type guard struct{ config Config }

var _ graphql.OperationContextMutator = guard{}

func (guard) ExtensionName() string { return "Guard" }

func (guard) Validate(graphql.ExecutableSchema) error { return nil }

func (g guard) MutateOperationContext(_ context.Context, operation *graphql.OperationContext) *gqlerror.Error {
	if operation.Operation.Operation != ast.Query {
		return nil // the schema has nothing else; gqlgen says so
	}
	s := selector{schema: parsedSchema, operation: operation}
	roots, introspects := s.roots()
	err := g.config.limits().Check(roots)
	if introspects && !g.config.Introspection {
		err = errIntrospection
	}
	if err == nil {
		return nil
	}
	return gqlerror.WrapPath(nil, err)
}

var errIntrospection = errors.New("introspection is switched off here; the schema is at /schema.graphqls")
