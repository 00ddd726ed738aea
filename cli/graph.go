package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"github.com/spf13/pflag"

	"plangraph/graph/local"
	"plangraph/graph/store"
	"plangraph/server"
)

// graphFlags say which Dgraph to use.
type graphFlags struct {
	addrs        []string
	bin, data    string
	port         int
	memory       int64
	cache        int64
	queryTimeout time.Duration
}

func (g *graphFlags) add(f *pflag.FlagSet) {
	f.StringSliceVar(&g.addrs, "dgraph", nil, "`host:port` of a running Dgraph alpha (gRPC), or several; without it a local one is started")
	f.StringVar(&g.bin, "dgraph-bin", "", "dgraph `binary` to start (default: dgraph on PATH where it fits, else one built once into the cache folder)")
	f.StringVar(&g.data, "data", ".plangraph", "data `folder` of the local Dgraph")
	f.IntVar(&g.port, "dgraph-port", 0, "gRPC `port` of the local Dgraph (default: any that is free)")
	f.Int64Var(&g.memory, "dgraph-memory", local.DefaultMemory>>20, "memory that the local Dgraph should keep to, `MiB`")
	f.Int64Var(&g.cache, "dgraph-cache", local.DefaultCache>>20, "cache of the local Dgraph, a part of its memory, `MiB`")
	f.DurationVar(&g.queryTimeout, "dgraph-query-timeout", local.DefaultQueryTimeout, "how long the local Dgraph lets a query run")
}

// database is a connection to Dgraph and, where the program started it, Dgraph itself.
type database struct {
	*store.Store
	local *local.Dgraph // nil where --dgraph named one
}

// open connects to the Dgraph that the flags name, which it starts where none is
// running, and brings its schema up to date.
func (g *graphFlags) open(ctx context.Context, w io.Writer, exclusive bool) (*database, error) {
	db := &database{}
	addrs := g.addrs
	if len(addrs) == 0 {
		dir, err := filepath.Abs(g.data)
		if err != nil {
			return nil, fmt.Errorf("find the data folder: %w", err)
		}
		start := local.Open
		if exclusive {
			start = local.Start
		}
		db.local, err = start(ctx, local.Options{
			Dir: dir, Bin: g.bin, Port: g.port, Memory: g.memory << 20, Cache: g.cache << 20,
			QueryTimeout: g.queryTimeout, Progress: w,
		})
		if err != nil {
			return nil, err
		}
		addrs = []string{db.local.Addr}
	}
	var err error
	if db.Store, err = store.Dial(ctx, addrs); err == nil {
		err = db.EnsureSchema(ctx)
	}
	if err != nil {
		db.close(w)
		return nil, err
	}
	return db, nil
}

// stopTime bounds a clean stop; what still runs then is killed.
const stopTime = 30 * time.Second

func (d *database) close(w io.Writer) {
	if d.Store != nil {
		_ = d.Store.Close() // nothing is under way any more
	}
	if d.local == nil {
		return
	}
	// The command's own context has ended when it was interrupted.
	ctx, cancel := context.WithTimeout(context.Background(), stopTime)
	defer cancel()
	if err := d.local.Stop(ctx); err != nil {
		fmt.Fprintln(w, "plangraph: stop Dgraph:", err)
	}
}

// asker answers GraphQL.
type asker interface {
	Do(ctx context.Context, query string, vars map[string]any) (json.RawMessage, error)
}

// executor opens the graph for a command that only asks.
func (g *graphFlags) executor(ctx context.Context, w io.Writer) (asker, func(), error) {
	db, err := g.open(ctx, w, false)
	if err != nil {
		return nil, nil, err
	}
	return server.NewExecutor(db.Store), func() { db.close(w) }, nil
}

func printJSON(w io.Writer, raw json.RawMessage) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(raw)
}
