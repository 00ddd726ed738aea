package server

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"

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
	BadUserInput           Code = "BAD_USER_INPUT"
	NotFound               Code = "NOT_FOUND"
	Unavailable            Code = "UNAVAILABLE"
	Timeout                Code = "TIMEOUT"
	TooComplex             Code = "TOO_COMPLEX"
	Forbidden              Code = "FORBIDDEN"
	Internal               Code = "INTERNAL"
	PersistedQueryNotFound Code = "PERSISTED_QUERY_NOT_FOUND" // as clients of persisted queries know it
)

var codes = []Code{BadUserInput, NotFound, Unavailable, Timeout, TooComplex, Forbidden, Internal, PersistedQueryNotFound}

// present is the edge at which errors of all kinds become GraphQL errors: each
// gets a code, and nothing internal goes out.
func present(ctx context.Context, err error) *gqlerror.Error {
	e := graphql.DefaultErrorPresenter(ctx, err)
	code, limit, message := classify(err)
	if code == Internal {
		slog.ErrorContext(ctx, "query failed", "path", e.Path.String(), "error", err)
	}
	out := failure(ctx, code, limit, message)
	out.Path, out.Locations = e.Path, e.Locations
	return out
}

// maxMessage is how long a message is at most, bytes.
const maxMessage = 500

// failure makes an error of what is told: its code and, where a limit is to blame,
// the flag that sets it.
func failure(ctx context.Context, code Code, limit, message string) *gqlerror.Error {
	accountOf(ctx).fail(code, limit)
	if len(message) > maxMessage { // what was asked may stand in it
		message = strings.ToValidUTF8(message[:maxMessage], "") + "…"
	}
	e := &gqlerror.Error{Message: message, Extensions: map[string]any{"code": string(code)}}
	if limit != "" {
		e.Extensions["limit"] = limit
	}
	return e
}

func classify(err error) (code Code, limit, message string) {
	var (
		bad     *query.BadInput
		missing *query.NotFound
		complex *query.TooComplex
		asked   *gqlerror.Error
	)
	switch {
	case errors.As(err, &bad):
		return BadUserInput, bad.Limit, bad.Message
	case errors.As(err, &missing):
		return NotFound, "", missing.Error()
	case errors.As(err, &complex):
		return TooComplex, complex.Limit, complex.Message
	case errors.Is(err, errIntrospection):
		return Forbidden, "", errIntrospection.Error()
	case errors.Is(err, errUntrusted):
		return Forbidden, "", errUntrusted.Error()
	case errors.Is(err, store.ErrTimeout), errors.Is(err, context.DeadlineExceeded):
		return Timeout, limitTime, "the query took too long; ask for less or for smaller pages"
	case errors.Is(err, store.ErrTooLarge):
		return TooComplex, "", "the answer is too large; ask for less or for smaller pages"
	case errors.Is(err, store.ErrUnavailable), errors.Is(err, context.Canceled):
		return Unavailable, "", "the store does not answer; try again later"
	case errors.As(err, &asked):
		switch code, _ := asked.Extensions["code"].(string); code {
		case errcode.ParseFailed, errcode.ValidationFailed:
			return BadUserInput, "", asked.Message
		case string(PersistedQueryNotFound):
			return PersistedQueryNotFound, "", asked.Message
		}
	}
	return Internal, "", "something went wrong here; it has been logged"
}

// recovered turns a panic into an error.
func recovered(ctx context.Context, panicked any) error {
	slog.ErrorContext(ctx, "panic", "value", panicked, "stack", string(debug.Stack()))
	return fmt.Errorf("panic: %v", panicked)
}
