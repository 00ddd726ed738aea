package server_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/graph/store"
	"plangraph/server"
	"plangraph/server/golden"
)

func handler(t testing.TB, s *store.Store) http.Handler {
	t.Helper()
	h, err := server.New(s, server.DefaultConfig())
	require.NoError(t, err)
	return h
}

// TestGolden asks each of testdata/queries of testdata/graph.txt.
func TestGolden(t *testing.T) {
	s := fixture(t)
	h := serving(t, s, func(c *server.Config) { c.AnswersMemory = 0 }).Config.Handler
	for _, q := range golden.Questions(t, "testdata/queries") {
		t.Run(q.Name, func(t *testing.T) { q.Check(t, h, s.Queries) })
	}
}
