package store_test

import (
	"testing"

	"github.com/dgraph-io/dgo/v230"
	"github.com/dgraph-io/dgo/v230/protos/api"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"plangraph/graph/store"
	"plangraph/graph/testdgraph"
)

// A graph that was loaded before nodes kept their order gets it from the program that
// comes with another schema.
func TestAnOlderGraphIsPutInOrder(t *testing.T) {
	s := testdgraph.Empty(t)
	put(t, s, plan("云岭市2025年计划", 3))
	want := dump(t, s)

	conn, err := grpc.NewClient(testdgraph.Addr(t), grpc.WithTransportCredentials(insecure.NewCredentials()))
	require.NoError(t, err)
	defer conn.Close()
	dgraph := dgo.NewDgraphClient(api.NewDgraphClient(conn))
	require.NoError(t, dgraph.Alter(t.Context(), &api.Operation{DropOp: api.Operation_ATTR, DropValue: "order"}))
	_, err = dgraph.NewTxn().Do(t.Context(), &api.Request{
		Query:     `{meta as var(func: eq(xid, "meta"))}`,
		Mutations: []*api.Mutation{{SetNquads: []byte(`uid(meta) <meta.schema_version> "an older one" .`)}},
		CommitNow: true,
	})
	require.NoError(t, err)
	require.NotEqual(t, want, dump(t, s))

	newer, err := store.Dial(t.Context(), []string{testdgraph.Addr(t)})
	require.NoError(t, err)
	defer newer.Close()
	require.NoError(t, newer.EnsureSchema(t.Context()))
	require.Equal(t, want, dump(t, s))
}
