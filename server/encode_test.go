package server_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/graph/store"
	"plangraph/server"
	"plangraph/server/golden"
)

// says is a store that gives one answer to whatever it is asked.
type says string

func (s says) Query(context.Context, string, map[string]string) ([]byte, store.Stats, error) {
	return []byte(s), store.Stats{}, nil
}

// TestNullWhereNoneMayBe: of a graph that lacks what the SDL promises, an answer tells
// where, and leaves out what holds it up to what may be null.
func TestNullWhereNoneMayBe(t *testing.T) {
	failed := func(path string) string {
		return `{"errors":[{"message":"something went wrong here; it has been logged","path":` + path + `,"extensions":{"code":"INTERNAL"}}],"data":`
	}
	for _, test := range []struct{ query, stored, answer string }{
		{
			`{ plan(id: "a") { id region { __typename name } } }`,
			`{"k0":[{"k0":"a","k1":{"k0":"市"},"k2":["Plan"]}]}`,
			`{"data":{"plan":{"id":"a","region":{"__typename":"Region","name":"市"}}}}`,
		},
		{
			`{ plan(id: "a") { id here: region { name } } }`,
			`{"k0":[{"k0":"a","k1":{"uid":"0x1"},"k2":["Plan"]}]}`,
			failed(`["plan","here","name"]`) + `{"plan":{"id":"a","here":null}}}`,
		},
		{
			`{ plan(id: "a") { id docs: documents { path } } }`,
			`{"k0":[{"k0":"a","k1":[{"k0":"一"},{"uid":"0x1"}],"k2":["Plan"]}]}`,
			failed(`["plan","docs",1,"path"]`) + `{"plan":null}}`,
		},
		{
			`{ documents { nodes { path } } }`,
			`{"k0":[{"k0":"一"},{"uid":"0x1"}]}`,
			failed(`["documents","nodes",1,"path"]`) + `null}`,
		},
		{
			`{ nodes(ids: ["a", "b"]) { __typename id ... on Region { name } } }`,
			`{"k0":[{"k0":"b","k1":["Region"]},{"k0":"a","k1":["Plan"]}]}`,
			failed(`["nodes",1,"name"]`) + `{"nodes":[{"__typename":"Plan","id":"a"},null]}}`,
		},
	} {
		h, err := server.New(says(test.stored), server.DefaultConfig())
		require.NoError(t, err)
		_, answer := golden.Ask(t, h, test.query, nil)
		require.Equal(t, test.answer, string(answer), test.query)
	}
}
