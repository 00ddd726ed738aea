package server

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Documents that clients sent are kept, to be asked for by their sum or not to be
// parsed again: so many, and none that is longer, so that no client can fill memory.
const (
	keptDocuments = 1000
	keptLength    = 8 << 10 // bytes
)

// persisted are automatic persisted queries.
type persisted struct {
	extension.AutomaticPersistedQuery
}

func newPersisted() persisted {
	return persisted{extension.AutomaticPersistedQuery{Cache: shortOnly[string]{lru.New[string](keptDocuments), func(_, document string) int { return len(document) }}}}
}

// MutateOperationParameters gives the errors that gqlgen leaves without a code one: the
// client is wrong.
func (p persisted) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	err := p.AutomaticPersistedQuery.MutateOperationParameters(ctx, params)
	if err != nil && err.Extensions["code"] == nil {
		errcode.Set(err, errcode.ValidationFailed)
	}
	return err
}

// shortOnly is a cache that does not take what is long.
type shortOnly[T any] struct {
	graphql.Cache[T]
	length func(key string, value T) int
}

func (c shortOnly[T]) Add(ctx context.Context, key string, value T) {
	if c.length(key, value) <= keptLength {
		c.Cache.Add(ctx, key, value)
	}
}
