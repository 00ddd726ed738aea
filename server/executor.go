package server

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Executor answers GraphQL in process, for the command line: the same schema, the
// same limits but that of time, no HTTP.
type Executor struct{ exec *executor.Executor }

// NewExecutor makes an Executor.
func NewExecutor(s Store) *Executor {
	c := DefaultConfig()
	e := executor.New(executable(s, c))
	setUp(e, c)
	return &Executor{e}
}

// Error is a GraphQL error.
type Error struct {
	Code    Code
	Message string
}

func (e *Error) Error() string { return e.Message }

// Do answers one operation. Its error, if any, is of *Error joined; the data is
// what could be answered beside it.
func (e *Executor) Do(ctx context.Context, query string, vars map[string]any) (json.RawMessage, error) {
	ctx = graphql.StartOperationTrace(ctx)
	operation, refused := e.exec.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: vars})
	if len(refused) > 0 {
		return nil, failures(e.exec.DispatchError(graphql.WithOperationContext(ctx, operation), refused).Errors)
	}
	answer, ctx := e.exec.DispatchOperation(ctx, operation)
	response := answer(ctx)
	if response == nil {
		return nil, ctx.Err()
	}
	return response.Data, failures(response.Errors)
}

func failures(list gqlerror.List) error {
	all := make([]error, len(list))
	for i, e := range list {
		code, _ := e.Extensions["code"].(string)
		all[i] = &Error{Code(code), e.Message}
	}
	return errors.Join(all...)
}
