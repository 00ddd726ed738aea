package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"plangraph/graph/query"
	"plangraph/graph/store"
)

// Code is what clients decide on: extensions.code of a GraphQL error.
type Code string

// The codes.
const (
	BadUserInput    Code = "BAD_USER_INPUT"
	NotFound        Code = "NOT_FOUND"
	Unavailable     Code = "UNAVAILABLE"
	Timeout         Code = "TIMEOUT"
	TooComplex      Code = "TOO_COMPLEX"
	Unauthenticated Code = "UNAUTHENTICATED"
	Forbidden       Code = "FORBIDDEN"
	Internal        Code = "INTERNAL"
)

// present is the edge at which errors of all kinds become GraphQL errors: each
// gets a code, and nothing internal goes out.
func present(ctx context.Context, err error) *gqlerror.Error {
	e := graphql.DefaultErrorPresenter(ctx, err)
	code, message := classify(err)
	if code == Internal {
		slog.ErrorContext(ctx, "query failed", "path", e.Path.String(), "error", err)
	}
	out := &gqlerror.Error{Message: message, Path: e.Path, Locations: e.Locations, Extensions: map[string]any{}}
	out.Extensions["code"] = string(code)
	return out
}

func classify(err error) (Code, string) {
	var (
		bad     *query.BadInput
		missing *query.NotFound
		complex *query.TooComplex
		asked   *gqlerror.Error
	)
	switch {
	case errors.As(err, &bad):
		return BadUserInput, bad.Message
	case errors.As(err, &missing):
		return NotFound, missing.Error()
	case errors.As(err, &complex):
		return TooComplex, complex.Message
	case errors.Is(err, errIntrospection):
		return Forbidden, errIntrospection.Error()
	case errors.Is(err, store.ErrTimeout), errors.Is(err, context.DeadlineExceeded):
		return Timeout, "the query took too long; ask for less or for smaller pages"
	case errors.Is(err, store.ErrTooLarge):
		return TooComplex, "the answer is too large; ask for less or for smaller pages"
	case errors.Is(err, store.ErrUnavailable), errors.Is(err, context.Canceled):
		return Unavailable, "the store does not answer; try again later"
	case errors.As(err, &asked):
		switch code, _ := asked.Extensions["code"].(string); code {
		case errcode.ParseFailed, errcode.ValidationFailed:
			return BadUserInput, asked.Message
		case "":
		default: // set by gqlgen's extensions, such as PERSISTED_QUERY_NOT_FOUND
			return Code(code), asked.Message
		}
	}
	return Internal, "something went wrong here; it has been logged"
}

// recovered turns a panic into an error.
func recovered(ctx context.Context, panicked any) error {
	slog.ErrorContext(ctx, "panic", "value", panicked, "stack", string(debug.Stack()))
	return fmt.Errorf("panic: %v", panicked)
}
