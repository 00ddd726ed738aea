package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"time"

	"github.com/cenkalti/backoff/v5"
)

// way is one way to put an operation.
type way int

const (
	ours    way = iota // each request asked of Dgraph anew
	keeping            // answers kept, as the server does by default
	byHand
	dgraphs
	ways
)

func (w way) String() string {
	return [...]string{"PlanGraph, each asked anew", "PlanGraph, answers kept", "DQL by hand", "Dgraph's GraphQL"}[w]
}

// asker asks one operation in one way of one graph.
type asker func(ctx context.Context, turn int) ([]byte, error)

// asker gives nil where the way has no words for the operation.
func (b *bed) asker(o *operation, w way) asker {
	switch {
	case w == ours, w == keeping:
		return posting(b.urls[w], o.plangraph, o.turns)
	case w == byHand:
		turns := make([]map[string]string, len(o.turns))
		for i, vars := range o.turns {
			turns[i] = map[string]string{}
			for name, v := range vars {
				if bytes.Contains([]byte(o.dql), []byte("$"+name+":")) {
					turns[i]["$"+name] = v
				}
			}
		}
		return func(ctx context.Context, turn int) ([]byte, error) {
			answer, _, err := b.store.Query(ctx, o.dql, turns[turn%len(turns)])
			return answer, err
		}
	case o.dgraph != "":
		return posting("http://"+b.dgraph.HTTP+"/graphql", o.dgraph, o.turns)
	}
	return nil
}

var client = &http.Client{
	Timeout:   time.Minute,
	Transport: &http.Transport{MaxIdleConnsPerHost: 256, DisableCompression: true},
}

// posting asks GraphQL over HTTP.
func posting(url, query string, turns []map[string]string) asker {
	bodies := make([][]byte, len(turns))
	for i, vars := range turns {
		bodies[i], _ = json.Marshal(map[string]any{"query": query, "variables": vars}) //nolint:errchkjson // strings
	}
	return func(ctx context.Context, turn int) ([]byte, error) {
		return post(ctx, url, "application/json", bodies[turn%len(bodies)])
	}
}

func post(ctx context.Context, url, contentType string, body []byte) ([]byte, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", contentType)
	resp, err := client.Do(r)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(resp.Body)
	if err == nil && (resp.StatusCode != http.StatusOK || bytes.HasPrefix(answer, []byte(`{"errors"`))) {
		err = fmt.Errorf("status %d: %.300s", resp.StatusCode, answer)
	}
	return answer, err
}

//go:embed dgraph.graphqls
var dgraphSchema []byte

// serveGraphQL has Dgraph serve its own GraphQL, and sees that this left its schema as it was.
func (b *bed) serveGraphQL(ctx context.Context) error {
	const ask = `schema { type index tokenizer reverse upsert list }`
	schema := func() (all string, err error) {
		answer, _, err := b.store.QueryStrict(ctx, ask, nil)
		if err != nil {
			return "", err
		}
		var parts struct{ Schema json.RawMessage } // without the types: these may differ
		err = json.Unmarshal(answer, &parts)
		return string(parts.Schema), err
	}
	was, err := schema()
	if err != nil {
		return err
	}
	if err := patiently(ctx, func() error {
		_, err := post(ctx, "http://"+b.dgraph.HTTP+"/admin/schema", "application/graphql", dgraphSchema)
		return err
	}); err != nil {
		return fmt.Errorf("give Dgraph a GraphQL schema: %w", err)
	}
	is, err := schema()
	if err != nil {
		return err
	}
	if was != is {
		return errors.New("dgraph.graphqls is behind schema/graph.dql: uploading it changed an index or a reverse edge")
	}
	probe := posting("http://"+b.dgraph.HTTP+"/graphql", `{ queryRegion(first: 1) { name } }`, []map[string]string{nil})
	return patiently(ctx, func() error { _, err := probe(ctx, 0); return err })
}

// patiently tries for some seconds: Dgraph's GraphQL is ready later than Dgraph.
func patiently(ctx context.Context, try func() error) error {
	_, err := backoff.Retry(ctx, func() (struct{}, error) { return struct{}{}, try() },
		backoff.WithBackOff(backoff.NewConstantBackOff(200*time.Millisecond)), backoff.WithMaxElapsedTime(30*time.Second))
	return err
}

// agree sees that every way finds what ours does, for each turn of an operation.
func (b *bed) agree(ctx context.Context, o *operation) error {
	for turn := range o.turns {
		var found map[string]bool
		for w := range ways {
			ask := b.asker(o, w)
			if ask == nil {
				continue
			}
			answer, err := ask(ctx, turn)
			if err != nil {
				return fmt.Errorf("%s of %s as %s: %w", o.name, b.name, w, err)
			}
			ids := map[string]bool{}
			for _, id := range idText.FindAll(answer, -1) {
				ids[string(id)] = true
			}
			if w == ours {
				found = ids
				if len(answer) < 200 && turn == 0 {
					return fmt.Errorf("%s of %s: our answer is empty: %s", o.name, b.name, answer)
				}
				continue
			}
			for id := range found {
				if !ids[id] && !o.other {
					return fmt.Errorf("%s of %s, turn %d: we find %s, %s does not", o.name, b.name, turn, id, w)
				}
			}
		}
	}
	return nil
}

var idText = regexp.MustCompile(`"[a-z]+_[a-z2-7]{16}"`)
