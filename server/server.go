// Package server answers the GraphQL API over HTTP, and in process for the
// command line. A root field costs one request to the store: package query
// compiles what is selected, this package hands gqlgen the answer.
package server

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/explorer"
	"plangraph/graph/query"
	"plangraph/graph/store"
	"plangraph/schema"
	"plangraph/server/exec"
	"plangraph/server/graphiql"
)

//go:generate go run ./gen

// Store is what the server asks of the store; *store.Store is one.
type Store interface {
	Query(ctx context.Context, dql string, vars map[string]string) ([]byte, store.Stats, error)
}

// Config is what can be set of a server.
type Config struct {
	// Introspection lets clients ask for the schema.
	Introspection bool
	// MaxPage is the most entries that one page may ask for.
	MaxPage int
	// MaxComplexity is about the most objects that one request may make the store read.
	MaxComplexity int
	// MaxDepth is how deep the selections of a request may nest.
	MaxDepth int
	// MaxTokens is the most tokens that the text of a request may have.
	MaxTokens int
	// MaxBody is the most bytes that a request may have.
	MaxBody int64
	// Timeout is how long a request may take, the store's part included.
	Timeout time.Duration
}

// DefaultConfig gives the defaults.
func DefaultConfig() Config {
	return Config{
		Introspection: true,
		MaxPage:       500,
		MaxComplexity: 300_000,
		MaxDepth:      50,
		MaxTokens:     10_000,
		MaxBody:       1 << 20,
		Timeout:       10 * time.Second,
	}
}

func (c Config) limits() query.Limits {
	return query.Limits{Page: c.MaxPage, Cost: c.MaxComplexity, Depth: c.MaxDepth}
}

// New makes the handler of all that the program serves: the explorer at /, /graphql, GraphiQL at
// /graphiql, the SDL at /schema.graphqls, /healthz and /readyz.
func New(s Store, c Config) (http.Handler, error) {
	sdl, err := schema.GraphQL()
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", wellFormed(c, api(s, c)))
	mux.Handle("GET /graphiql/", http.StripPrefix("/graphiql", graphiql.Handler()))
	mux.Handle("GET /graphiql", http.RedirectHandler("/graphiql/", http.StatusMovedPermanently))
	mux.Handle("/", explorer.Handler())
	mux.HandleFunc("GET /schema.graphqls", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = w.Write([]byte(sdl)) // a client that is gone needs no answer
	})
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	mux.HandleFunc("GET /readyz", ready(s, c.Timeout))
	return mux, nil
}

// ready answers whether the store does.
func ready(s Store, patience time.Duration) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), patience)
		defer cancel()
		if _, _, err := s.Query(ctx, "{ q(func: uid(0x1)) { uid } }", nil); err != nil {
			http.Error(w, "the store does not answer", http.StatusServiceUnavailable)
		}
	}
}

func api(s Store, c Config) http.Handler {
	srv := handler.New(executable(s, c))
	srv.AddTransport(transport.Options{})
	srv.AddTransport(transport.GET{UseGrapQLResponseJsonByDefault: true})
	srv.AddTransport(transport.POST{UseGrapQLResponseJsonByDefault: true})
	setUp(srv, c)
	srv.AroundResponses(tellStatistics)
	srv.Use(extension.AutomaticPersistedQuery{Cache: lru.New[string](1000)})
	return srv
}

// runner is a gqlgen server or executor: what both can be set up with.
type runner interface {
	SetQueryCache(graphql.Cache[*ast.QueryDocument])
	SetParserTokenLimit(int)
	SetErrorPresenter(graphql.ErrorPresenterFunc)
	SetRecoverFunc(graphql.RecoverFunc)
	Use(graphql.HandlerExtension)
}

var (
	_ runner = (*handler.Server)(nil)
	_ runner = (*executor.Executor)(nil)
)

func setUp(r runner, c Config) {
	r.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	r.SetParserTokenLimit(c.MaxTokens)
	r.SetErrorPresenter(present)
	r.SetRecoverFunc(recovered)
	r.Use(guard{config: c})
	if c.Introspection {
		r.Use(extension.Introspection{})
	}
}

func executable(s Store, c Config) graphql.ExecutableSchema {
	return exec.NewExecutableSchema(exec.Config{Resolvers: &resolver{store: counted{s}, limits: c.limits()}})
}
