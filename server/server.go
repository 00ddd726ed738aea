// Package server answers the GraphQL API over HTTP, and in process for the
// command line. A root field costs one request to the store: package query
// compiles what is selected, this package writes the answer.
package server

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/cespare/xxhash/v2"
	"github.com/klauspost/compress/gzhttp"
	rscors "github.com/rs/cors"
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
	// Metrics serves metrics for Prometheus at /metrics.
	Metrics bool
	// Origins are the origins (scheme://host:port) whose pages may ask, by CORS; "*" is
	// any. The server's own pages need none.
	Origins []string
	// Trusted are the only documents that are answered; nil is any.
	Trusted Documents
	// MaxPage is the most entries that one page may ask for.
	MaxPage int
	// MaxComplexity is about the most objects that one request may make the store read.
	MaxComplexity int
	// MaxDepth is how deep the selections of a request may nest.
	MaxDepth int
	// MaxRoots is the most root fields of a request; each asks the store.
	MaxRoots int
	// MaxAliases is the most aliases of a request.
	MaxAliases int
	// MaxFields is the most fields of a request, those of each spread of a fragment counted.
	MaxFields int
	// MaxQuery is the most bytes that the text of a query may have.
	MaxQuery int
	// MaxTokens is the most tokens that the text of a request may have.
	MaxTokens int
	// MaxBody is the most bytes that a request may have.
	MaxBody int64
	// MaxConcurrent is how many requests are answered at a time.
	MaxConcurrent int
	// MaxQueue is how many more may wait for their turn.
	MaxQueue int
	// MaxWait is how long they wait.
	MaxWait time.Duration
	// Timeout is how long a request may take, waiting and the store's part included.
	Timeout time.Duration
	// AnswersMemory is how many bytes of answers are kept, as long as the store does not
	// change, and given again; 0 has each request asked anew.
	AnswersMemory int64
}

// DefaultConfig gives the defaults.
func DefaultConfig() Config {
	return Config{
		Introspection: true,
		Metrics:       true,
		MaxPage:       500,
		MaxComplexity: 300_000,
		MaxDepth:      50,
		MaxRoots:      20,
		MaxAliases:    200,
		MaxFields:     1000,
		MaxQuery:      64 << 10,
		MaxTokens:     10_000,
		MaxBody:       1 << 20,
		MaxConcurrent: 64,
		MaxQueue:      1000,
		MaxWait:       5 * time.Second,
		Timeout:       10 * time.Second,
		AnswersMemory: 64 << 20,
	}
}

// Check tells of a limit that nothing could keep to, by the flag that sets it.
func (c Config) Check() error {
	for name, n := range map[string]int64{
		query.LimitPage: int64(c.MaxPage), query.LimitComplexity: int64(c.MaxComplexity), limitDepth: int64(c.MaxDepth),
		limitRoots: int64(c.MaxRoots), limitAliases: int64(c.MaxAliases) + 1, limitFields: int64(c.MaxFields), limitTokens: int64(c.MaxTokens), limitQuery: int64(c.MaxQuery),
		limitBody: c.MaxBody, limitConcurrent: int64(c.MaxConcurrent), limitQueue: int64(c.MaxQueue) + 1, limitWait: int64(c.MaxWait) + 1, limitTime: int64(c.Timeout),
		"answers-memory": c.AnswersMemory + 1,
	} {
		if n < 1 {
			return fmt.Errorf("--%s is too small", name)
		}
	}
	return nil
}

func (c Config) limits() query.Limits {
	return query.Limits{Page: c.MaxPage, Cost: c.MaxComplexity}
}

// New makes the handler of all that the program serves: the explorer at /, /graphql, GraphiQL at
// /graphiql, the SDL at /schema.graphqls, /metrics, /healthz and /readyz.
func New(s Store, c Config) (http.Handler, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	sdl, err := schema.GraphQL()
	if err != nil {
		return nil, err
	}
	compress, err := gzhttp.NewWrapper() // gzip or zstd, what the client likes better
	if err != nil {
		return nil, err
	}
	open := cors(c.Origins)
	gate := newGate(c)
	keeper := newKeeper(s, c.AnswersMemory)
	metrics := newMetrics(gate, keeper)
	mux := http.NewServeMux()
	mux.Handle("/graphql", open(compress(metrics.count(api(s, c, gate, keeper)))))
	mux.Handle("GET /graphiql/", compress(http.StripPrefix("/graphiql", graphiql.Handler())))
	mux.Handle("GET /graphiql", http.RedirectHandler("/graphiql/", http.StatusMovedPermanently))
	mux.Handle("/", compress(explorer.Handler()))
	mux.Handle("GET /schema.graphqls", open(compress(text(sdl))))
	if c.Metrics {
		mux.Handle("GET /metrics", metrics.handler())
	}
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) })
	mux.HandleFunc("GET /readyz", ready(s, c.Timeout))
	return mux, nil
}

// cors lets pages of other origins ask, if there are any.
func cors(origins []string) func(http.Handler) http.Handler {
	if len(origins) == 0 {
		return func(next http.Handler) http.Handler { return next }
	}
	return rscors.New(rscors.Options{
		AllowedOrigins: origins,
		AllowedMethods: []string{http.MethodGet, http.MethodPost},
		AllowedHeaders: []string{"Content-Type", "If-None-Match", statisticsHeader},
		ExposedHeaders: []string{"ETag", "Retry-After"},
		MaxAge:         600, // seconds
	}).Handler
}

// text serves a text that does not change.
func text(s string) http.Handler {
	etag := fmt.Sprintf(`W/"%016x"`, xxhash.Sum64String(s))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.Header().Set("ETag", etag)
		http.ServeContent(w, r, "", time.Time{}, strings.NewReader(s))
	})
}

// trivial is a question that costs the store next to nothing.
const trivial = "{ q(func: uid(0x1)) { uid } }"

// ready answers whether the store does.
func ready(s Store, patience time.Duration) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), patience)
		defer cancel()
		if _, _, err := s.Query(ctx, trivial, nil); err != nil {
			http.Error(w, "the store does not answer", http.StatusServiceUnavailable)
		}
	}
}

func api(s Store, c Config, g *gate, k *keeper) http.Handler {
	srv := handler.New(executable(s, c))
	srv.AddTransport(transport{config: c, gate: g, keeper: k})
	if c.Trusted != nil {
		srv.Use(trusted{c.Trusted})
	} else {
		srv.Use(newPersisted())
	}
	setUp(srv, c)
	srv.SetValidationRulesFn(fewErrors)
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
	known := shortOnly[*ast.QueryDocument]{lru.New[*ast.QueryDocument](keptDocuments), func(text string, _ *ast.QueryDocument) int { return len(text) }}
	r.SetQueryCache(known)
	r.Use(shape{config: c, known: known})
	r.SetParserTokenLimit(c.MaxTokens)
	r.SetErrorPresenter(present)
	r.SetRecoverFunc(recovered)
	r.Use(guard{config: c, known: shortOnly[*selection]{lru.New[*selection](keptDocuments), func(text string, _ *selection) int { return len(text) }}})
	if c.Introspection {
		r.Use(extension.Introspection{})
	}
}

func executable(s Store, c Config) graphql.ExecutableSchema {
	return exec.NewExecutableSchema(exec.Config{Resolvers: &resolver{store: counted{s}, limits: c.limits()}})
}
