package store

import (
	"context"
	"encoding/binary"
	"fmt"
	"math"

	"github.com/dgraph-io/dgo/v230"
	"github.com/dgraph-io/dgo/v230/protos/api"

	"plangraph/graph"
)

// star is Dgraph's sign for "whatever stands there" in a deletion.
const star = "_STAR_ALL"

const predType graph.Pred = "dgraph.type"

// batch collects what one transaction deletes and sets.
type batch struct{ del, set []*api.NQuad }

func starValue() *api.Value { return &api.Value{Val: &api.Value_DefaultVal{DefaultVal: star}} }

// deleteNode deletes all that the node has by its types, the types included.
func (b *batch) deleteNode(uid string) {
	b.del = append(b.del, &api.NQuad{Subject: uid, Predicate: star, ObjectValue: starValue()})
}

func (b *batch) deletePred(uid string, p graph.Pred) {
	b.del = append(b.del, &api.NQuad{Subject: uid, Predicate: string(p), ObjectValue: starValue()})
}

func (b *batch) deleteEdge(from string, p graph.Pred, to string) {
	b.del = append(b.del, &api.NQuad{Subject: from, Predicate: string(p), ObjectId: to})
}

func (b *batch) setText(uid string, p graph.Pred, text string) {
	b.set = append(b.set, &api.NQuad{Subject: uid, Predicate: string(p), ObjectValue: &api.Value{Val: &api.Value_StrVal{StrVal: text}}})
}

func (b *batch) setEdge(from string, p graph.Pred, to string, facets map[string]any) error {
	q := &api.NQuad{Subject: from, Predicate: string(p), ObjectId: to}
	for _, k := range sortedKeys(facets) {
		f, err := facet(k, facets[k])
		if err != nil {
			return fmt.Errorf("edge %s: %w", p, err)
		}
		q.Facets = append(q.Facets, f)
	}
	b.set = append(b.set, q)
	return nil
}

// setValue sets a value; all of a list's.
func (b *batch) setValue(uid string, p graph.Pred, v any) error {
	if list, ok := v.([]string); ok {
		for _, text := range list {
			b.setText(uid, p, text)
		}
		return nil
	}
	val := &api.Value{}
	switch v := v.(type) {
	case string:
		val.Val = &api.Value_StrVal{StrVal: v}
	case int64:
		val.Val = &api.Value_IntVal{IntVal: v}
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return fmt.Errorf("%w: %s is %v", ErrBadSet, p, v)
		}
		val.Val = &api.Value_DoubleVal{DoubleVal: v}
	case bool:
		val.Val = &api.Value_BoolVal{BoolVal: v}
	default:
		return fmt.Errorf("%w: %s is a %T", ErrBadSet, p, v)
	}
	b.set = append(b.set, &api.NQuad{Subject: uid, Predicate: string(p), ObjectValue: val})
	return nil
}

// facet encodes a facet as Dgraph keeps it, with its type: from text Dgraph would
// guess that 2 is an int and 2.5 a float.
func facet(key string, v any) (*api.Facet, error) {
	f := &api.Facet{Key: key}
	switch v := v.(type) {
	case string:
		f.ValType, f.Value = api.Facet_STRING, []byte(v)
	case int64:
		f.ValType, f.Value = api.Facet_INT, binary.LittleEndian.AppendUint64(nil, uint64(v))
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil, fmt.Errorf("%w: facet %s is %v", ErrBadSet, key, v)
		}
		f.ValType, f.Value = api.Facet_FLOAT, binary.LittleEndian.AppendUint64(nil, math.Float64bits(v))
	case bool:
		f.ValType, f.Value = api.Facet_BOOL, []byte{0}
		if v {
			f.Value[0] = 1
		}
	default:
		return nil, fmt.Errorf("%w: facet %s is a %T", ErrBadSet, key, v)
	}
	return f, nil
}

// Bounds of one request within a transaction, far below Dgraph's own.
const (
	requestQuads = 20_000
	requestBytes = 16 << 20
)

// commit sends the batch in requests of bounded size and commits the transaction
// with the last. An empty batch sends nothing. Deletions go in requests of their own,
// before anything is set: where one request both stars a value and sets it, Dgraph
// (v25.3) keeps the deletion.
func (s *Store) commit(ctx context.Context, txn *dgo.Txn, b *batch) error {
	for len(b.del)+len(b.set) > 0 {
		mu := &api.Mutation{}
		if len(b.del) > 0 {
			mu.Del, b.del = take(b.del)
		} else {
			mu.Set, b.set = take(b.set)
		}
		mu.CommitNow = len(b.del)+len(b.set) == 0
		if _, err := s.mutate(ctx, txn, mu); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) mutate(ctx context.Context, txn *dgo.Txn, mu *api.Mutation) (*api.Response, error) {
	s.mutations.Add(1)
	resp, err := txn.Mutate(ctx, mu)
	return resp, fault(ctx, err)
}

// take splits the quads that fit into one request from the rest; a first one always
// does.
func take(quads []*api.NQuad) (fit, rest []*api.NQuad) {
	size := 0
	for i, q := range quads {
		size += q.Size()
		if i == requestQuads || i > 0 && size > requestBytes {
			return quads[:i], quads[i:]
		}
	}
	return quads, nil
}
