package server_test

import (
	"encoding/json"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/Khan/genqlient/generate"
	"github.com/Khan/genqlient/graphql"
	"github.com/stretchr/testify/require"

	"plangraph/internal/nodejs"
	"plangraph/server/golden"
	"plangraph/server/testdata/goclient"
)

// TestGoClient: the client that genqlient makes from the schema is up to date, and its
// typed answers come from a real server.
func TestGoClient(t *testing.T) {
	config, err := generate.ReadAndValidateConfig("testdata/client/genqlient.yaml")
	require.NoError(t, err)
	files, err := generate.Generate(config)
	require.NoError(t, err)
	require.Len(t, files, 1)
	for path, want := range files {
		golden.Same(t, path, want)
	}

	srv := serving(t, fixture(t), nil)
	client := graphql.NewClient(srv.URL+"/graphql", srv.Client())
	answer, err := goclient.Trace(t.Context(), client, "annual_clean")
	require.NoError(t, err)
	require.Equal(t, "清洁能源发电占比", answer.Trace.Target.Indicator.Name)
	require.Equal(t, 14.2, *answer.Trace.Target.Value)
	require.Equal(t, goclient.PlanStatusLoaded, answer.Trace.Steps[0].Plan.Status)
	require.Equal(t, goclient.AlignmentLooser, answer.Trace.Steps[1].Aligned[0].Alignment)

	_, err = goclient.Trace(t.Context(), client, "nowhere")
	require.ErrorContains(t, err, "there is no target with id nowhere")
}

// webClient is testdata/client with what its package.json names, and a server for it.
func webClient(t *testing.T) (run func(program string, args ...string) string, srv *httptest.Server) {
	t.Helper()
	srv = serving(t, fixture(t), nil)
	tools, err := nodejs.Find(t.Context(), os.Stderr)
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("testdata/client")))
	run = func(program string, args ...string) string {
		t.Helper()
		switch program {
		case "node":
			program = tools.Node
		case "npm":
			program = tools.NPM
		default:
			program = filepath.Join(dir, "node_modules", ".bin", program)
		}
		c := tools.Command(t.Context(), dir, program, args...)
		c.Stderr = os.Stderr
		said, err := c.Output()
		require.NoError(t, err, "%s %s: %s", program, strings.Join(args, " "), said)
		return string(said)
	}
	run("npm", "ci", "--prefer-offline", "--silent")
	return run, srv
}

// TestWebClients: graphql-codegen types a TypeScript client by the served schema, which
// compiles and is answered; and the audit of GraphQL over HTTP finds nothing wrong, be
// it that the server must do it or should.
func TestWebClients(t *testing.T) {
	run, srv := webClient(t)
	run("node", "generate.mjs", srv.URL)
	run("tsc", "-p", ".")
	var seen struct {
		Indicator  string
		Value      float64
		Plans      []string
		Alignments []string
	}
	require.NoError(t, json.Unmarshal([]byte(run("node", "client.js", srv.URL, "annual_clean")), &seen))
	require.Equal(t, "清洁能源发电占比", seen.Indicator)
	require.Equal(t, 14.2, seen.Value)
	require.Contains(t, seen.Alignments, "LOOSER")

	var audit struct {
		Audits int
		Wrong  []struct{ ID, Name, Reason string }
	}
	require.NoError(t, json.Unmarshal([]byte(run("node", "audit.mjs", srv.URL)), &audit))
	require.Greater(t, audit.Audits, 50)
	require.Empty(t, audit.Wrong)
}
