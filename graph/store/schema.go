package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/dgraph-io/dgo/v230/protos/api"

	"plangraph/graph"
	"plangraph/schema"
)

// metaID names the graph's own page.
const metaID graph.ID = "meta"

// SchemaVersion is the digest of the schema that this program needs.
var SchemaVersion = func() string {
	sum := sha256.Sum256([]byte(schema.Dgraph))
	return hex.EncodeToString(sum[:8])
}()

// EnsureSchema brings Dgraph's schema to this program's, and does nothing where it is
// so already. Indexes that are new to Dgraph are built before it returns.
func (s *Store) EnsureSchema(ctx context.Context) error {
	stands, err := s.schemaVersion(ctx)
	if err != nil {
		return fmt.Errorf("ask for the schema: %w", err)
	}
	if stands == SchemaVersion {
		return nil
	}
	if err := s.retry(ctx, func() error {
		return fault(ctx, s.dgraph.Alter(ctx, &api.Operation{Schema: schema.Dgraph}))
	}); err != nil {
		return fmt.Errorf("apply the schema: %w", err)
	}
	s.forgetSchema()
	// What follows the program that loaded the graph may not have done.
	if err := s.addOrders(ctx); err != nil {
		return fmt.Errorf("put nodes in order: %w", err)
	}
	edges, err := s.countEdges(ctx)
	if err != nil {
		return fmt.Errorf("count the edges: %w", err)
	}
	err = s.retry(ctx, func() error {
		return s.setMeta(ctx, map[graph.Pred]any{graph.PredMetaVersion: SchemaVersion, graph.PredMetaEdges: edges})
	})
	if err != nil {
		return fmt.Errorf("note the schema's version: %w", err)
	}
	return nil
}

// schemaVersion gives the version on the meta node, "" where there is none.
func (s *Store) schemaVersion(ctx context.Context) (string, error) {
	preds, err := s.predicates(ctx)
	if err != nil {
		return "", err
	}
	if _, ok := preds.byName[graph.PredXID]; !ok {
		return "", nil // a fresh Dgraph, which would refuse to search for an xid
	}
	var answer struct {
		Meta []struct {
			Version string `json:"meta.schema_version"`
		}
	}
	if err := s.ask(ctx, `query q($id: string) {meta(func: eq(xid, $id)) {meta.schema_version}}`, map[string]string{"$id": string(metaID)}, &answer); err != nil {
		return "", err
	}
	for _, m := range answer.Meta {
		return m.Version, nil
	}
	return "", nil
}

// Reset drops all data, then brings the schema back. It is for tests.
func (s *Store) Reset(ctx context.Context) error {
	s.forgetSchema()
	if err := s.retry(ctx, func() error {
		return fault(ctx, s.dgraph.Alter(ctx, &api.Operation{DropAll: true}))
	}); err != nil {
		return fmt.Errorf("drop all data: %w", err)
	}
	return s.EnsureSchema(ctx)
}

// predicate is what a write must know of one.
type predicate struct {
	Name    graph.Pred `json:"predicate"`
	Type    string     `json:"type"` // uid for an edge
	List    bool       `json:"list"`
	Reverse bool       `json:"reverse"`
}

func (p predicate) edge() bool { return p.Type == "uid" }

// predicates is Dgraph's schema.
type predicates struct {
	byName map[graph.Pred]predicate
	ofType map[graph.Type][]graph.Pred
}

// reversed lists the edges that Dgraph can follow backwards; the one from a node to
// its owner is left out.
func (p *predicates) reversed() []graph.Pred {
	var out []graph.Pred
	for _, name := range sortedKeys(p.byName) {
		if p.byName[name].Reverse && name != graph.PredOwner {
			out = append(out, name)
		}
	}
	return out
}

// edges lists the outgoing edges that nodes of the types can have, but to the owner.
func (p *predicates) edges(types map[graph.Type]bool) []graph.Pred {
	set := map[graph.Pred]bool{}
	for t := range types {
		for _, name := range p.ofType[t] {
			if p.byName[name].edge() && name != graph.PredOwner {
				set[name] = true
			}
		}
	}
	return sortedKeys(set)
}

func (s *Store) forgetSchema() {
	s.schema.Lock()
	defer s.schema.Unlock()
	s.schema.preds = nil
}

// predicates asks for Dgraph's schema once.
func (s *Store) predicates(ctx context.Context) (*predicates, error) {
	s.schema.Lock()
	defer s.schema.Unlock()
	if s.schema.preds != nil {
		return s.schema.preds, nil
	}
	var answer struct {
		Schema []predicate
		Types  []struct {
			Name   graph.Type
			Fields []struct{ Name graph.Pred }
		}
	}
	err := s.retry(ctx, func() error { return s.ask(ctx, `schema {type list reverse}`, nil, &answer) })
	if err != nil {
		return nil, err
	}
	p := &predicates{byName: map[graph.Pred]predicate{}, ofType: map[graph.Type][]graph.Pred{}}
	for _, x := range answer.Schema {
		p.byName[x.Name] = x
	}
	for _, t := range answer.Types {
		for _, f := range t.Fields {
			p.ofType[t.Name] = append(p.ofType[t.Name], f.Name)
		}
	}
	if _, ok := p.byName[graph.PredXID]; ok {
		s.schema.preds = p // not before EnsureSchema: another process may apply it
	}
	return p, nil
}

// check finds what a node has and its type in the schema has not: Dgraph would keep
// it, and then not find it when the node is deleted.
func (p *predicates) check(n *graph.Node) error {
	allowed := map[graph.Pred]bool{}
	for _, name := range p.ofType[n.Type] {
		allowed[name] = true
	}
	for name := range n.Values {
		if !allowed[name] || p.byName[name].edge() {
			return fmt.Errorf("%w: %s %s cannot have the value %s", ErrBadSet, n.Type, n.ID, name)
		}
	}
	for _, e := range n.Edges {
		if !allowed[e.Pred] || !p.byName[e.Pred].edge() {
			return fmt.Errorf("%w: %s %s cannot have the edge %s", ErrBadSet, n.Type, n.ID, e.Pred)
		}
	}
	return nil
}

// ErrBadSet says that a Set does not agree with the schema or with itself.
var ErrBadSet = errors.New("store: bad set")

// ask runs a strict query and decodes its answer.
func (s *Store) ask(ctx context.Context, dql string, vars map[string]string, into any) error {
	answer, _, err := s.QueryStrict(ctx, dql, vars)
	if err != nil {
		return err
	}
	return json.Unmarshal(answer, into)
}
