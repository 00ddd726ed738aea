package cli

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/sync/errgroup"

	"plangraph/graph/store"
	"plangraph/server"
)

// serveFlags say where and how to serve.
type serveFlags struct {
	listen  string
	trusted string
	config  server.Config
}

func (s *serveFlags) add(f *pflag.FlagSet) {
	s.config = server.DefaultConfig()
	c := &s.config
	f.StringVar(&s.listen, "listen", "127.0.0.1:8080", "`host:port` to serve on; port 0 for any that is free")
	f.StringSliceVar(&c.Origins, "cors-origin", nil, "`origin` (https://host) whose pages may ask, or several; * for any")
	f.StringVar(&s.trusted, "trusted-documents", "", "answer only the documents of this `path`: a folder of *.graphql files and *.json manifests, or one of them")
	f.BoolVar(&c.Introspection, "introspection", c.Introspection, "let clients ask for the schema")
	f.BoolVar(&c.Metrics, "metrics", c.Metrics, "serve metrics for Prometheus at /metrics")
	f.IntVar(&c.MaxPage, "max-page", c.MaxPage, "most items that one page may ask for")
	f.IntVar(&c.MaxComplexity, "max-complexity", c.MaxComplexity, "most work that one query may ask for, about the objects it could return")
	f.IntVar(&c.MaxDepth, "max-depth", c.MaxDepth, "how deep a query may nest")
	f.IntVar(&c.MaxRoots, "max-roots", c.MaxRoots, "most root fields that a query may have")
	f.IntVar(&c.MaxAliases, "max-aliases", c.MaxAliases, "most aliases that a query may have")
	f.IntVar(&c.MaxFields, "max-fields", c.MaxFields, "most fields that a query may have, those of its fragments counted wherever they are spread")
	f.IntVar(&c.MaxQuery, "max-query", c.MaxQuery, "most `bytes` that the text of a query may have")
	f.IntVar(&c.MaxTokens, "max-tokens", c.MaxTokens, "most tokens that the text of a query may have")
	f.Int64Var(&c.MaxBody, "max-body", c.MaxBody, "most `bytes` that a request may have")
	f.IntVar(&c.MaxConcurrent, "max-concurrent", c.MaxConcurrent, "most queries that are answered at a time")
	f.IntVar(&c.MaxQueue, "max-queue", c.MaxQueue, "most queries that may wait for their turn")
	f.DurationVar(&c.MaxWait, "max-wait", c.MaxWait, "how long a query may wait for its turn")
	f.DurationVar(&c.Timeout, "timeout", c.Timeout, "how long a query may take, waiting included")
	f.Int64Var(&c.AnswersMemory, "answers-memory", c.AnswersMemory, "`bytes` of answers that are kept while the graph does not change; 0 asks each anew")
}

// read gives the server's settings as the flags say, before anything is started.
func (s *serveFlags) read() (server.Config, error) {
	if s.trusted != "" {
		var err error
		if s.config.Trusted, err = server.ReadDocuments(s.trusted); err != nil {
			return s.config, usage(err)
		}
	}
	return s.config, usage(s.config.Check())
}

func newServe() *cobra.Command {
	var db graphFlags
	var flags serveFlags
	cmd := &cobra.Command{
		Use:     "serve",
		Short:   "Serve the GraphQL API over a graph that is loaded",
		Example: "  plangraph serve --dgraph localhost:9080 --listen :8080",
		Args:    noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			config, err := flags.read()
			if err != nil {
				return err
			}
			listener, err := listen(cmd.Context(), flags.listen)
			if err != nil {
				return err
			}
			defer listener.Close()
			db, err := db.open(cmd.Context(), cmd.ErrOrStderr(), false)
			if err != nil {
				return err
			}
			defer db.close(cmd.ErrOrStderr())
			fmt.Fprintf(cmd.OutOrStdout(), "Explorer at http://%s/, GraphQL at http://%[1]s/graphql\n", listener.Addr())
			return serve(cmd.Context(), listener, db, config)
		},
	}
	db.add(cmd.Flags())
	flags.add(cmd.Flags())
	return cmd
}

// listen takes the port before anything else is started, so that one that is taken
// is said at once.
func listen(ctx context.Context, addr string) (net.Listener, error) {
	var config net.ListenConfig
	l, err := config.Listen(ctx, "tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("cannot serve on %s, choose another with --listen: %w", addr, err)
	}
	return l, nil
}

// serve answers until the context ends or the Dgraph that the program started does.
func serve(ctx context.Context, l net.Listener, db *database, config server.Config) error {
	handler, err := server.New(db.Store, config)
	if err != nil {
		return fmt.Errorf("make the server: %w", err)
	}
	server.CollectSeldom()
	srv := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var group errgroup.Group
	group.Go(func() error {
		defer cancel()
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve: %w", err)
		}
		return nil
	})
	group.Go(func() error {
		var died error
		select {
		case <-ctx.Done():
		case <-db.ended():
			died = fmt.Errorf("the local Dgraph has ended: %w", db.local.Err())
		}
		grace, stop := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer stop()
		if err := srv.Shutdown(grace); err != nil {
			_ = srv.Close() // whoever still asks has had the grace period
		}
		return died
	})
	return group.Wait()
}

// ended is closed when the Dgraph that the program started has ended.
func (d *database) ended() <-chan struct{} {
	if d.local == nil {
		return nil
	}
	return d.local.Done()
}

var _ server.Store = (*store.Store)(nil)
