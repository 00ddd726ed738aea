package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"plangraph/bench/made"
	"plangraph/graph/local"
	"plangraph/graph/store"
	"plangraph/server"
)

// bed is a graph under test: Dgraph with its data, and our servers before it.
type bed struct {
	name   string
	dgraph *local.Dgraph
	store  *store.Store
	web    []*http.Server
	urls   map[way]string // of our GraphQL
}

// bed opens a graph that is so many times as large as the seeds'.
func (o *options) bed(ctx context.Context, times int) (*bed, error) {
	dir, err := o.built(ctx, times)
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(filepath.Join(dir, portFile))
	if err != nil {
		return nil, err
	}
	port, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		return nil, fmt.Errorf("read the port of a graph: %w", err)
	}
	name := "The seeds' graph"
	if times > 1 {
		name = fmt.Sprintf("A drawn graph, %d times the seeds'", times)
	}
	return o.open(ctx, name, dir, port)
}

// built gives the folder of a graph, which it builds where the cache lacks it.
func (o *options) built(ctx context.Context, times int) (string, error) {
	root, err := o.folder()
	if err != nil {
		return "", err
	}
	pattern, err := made.Seeds(ctx)
	if err != nil {
		return "", err
	}
	dir := filepath.Join(root, fmt.Sprintf("%s-%d", made.Digest(pattern), times))
	if _, err := os.Stat(filepath.Join(dir, portFile)); err == nil {
		return dir, nil
	}
	slog.InfoContext(ctx, "building a graph, once", "folder", dir, "times", times)
	return dir, build(ctx, o.bin, dir, pattern, times)
}

// open starts the Dgraph of a folder, and our servers before it.
func (o *options) open(ctx context.Context, name, dir string, port int) (_ *bed, err error) {
	b := &bed{name: name, urls: map[way]string{}}
	defer func() {
		if err != nil {
			b.close()
		}
	}()
	b.dgraph, err = local.Start(ctx, local.Options{Dir: dir, Bin: o.bin, Port: port, Memory: o.memory << 20, Cache: o.memory << 20 / 3, Progress: os.Stderr})
	if err != nil {
		return nil, err
	}
	if b.store, err = store.Dial(ctx, []string{b.dgraph.Addr}); err != nil {
		return nil, err
	}
	if err := b.store.EnsureSchema(ctx); err != nil {
		return nil, err
	}
	server.CollectSeldom()
	config := server.DefaultConfig()
	if err := b.serve(ctx, keeping, config); err != nil {
		return nil, err
	}
	config.AnswersMemory = 0
	return b, b.serve(ctx, ours, config)
}

// serve starts the server that a way asks.
func (b *bed) serve(ctx context.Context, w way, config server.Config) error {
	handler, err := server.New(b.store, config)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0") //nolint:noctx // loopback
	if err != nil {
		return err
	}
	web := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	b.web = append(b.web, web)
	b.urls[w] = "http://" + listener.Addr().String() + "/graphql"
	go func() {
		if err := web.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			slog.ErrorContext(ctx, "the server under test ended", "error", err)
		}
	}()
	return nil
}

func (b *bed) close() {
	for _, web := range b.web {
		_ = web.Close() // nobody waits for an answer any more
	}
	if b.store != nil {
		_ = b.store.Close()
	}
	if b.dgraph == nil {
		return
	}
	// The command's own context has ended when it was interrupted.
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := b.dgraph.Stop(ctx); err != nil {
		slog.ErrorContext(ctx, "stop Dgraph", "error", err)
	}
}
