package cli

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"plangraph/graph/testdgraph"
	"plangraph/schema"
	"plangraph/server"
)

var update = flag.Bool("update", false, "write the answers that come as the golden ones")

// question is one of testdata/questions: a query over the seeds as a frontend asks it.
type question struct {
	name, query string
	requests    int64             // to Dgraph, that it must cost
	lookups     map[string]string // variables, and the query that finds the id for each
}

var (
	lookup = regexp.MustCompile(`^# \$(\w+) = (.+)$`)
	cost   = regexp.MustCompile(`^# requests: (\d)$`)
)

// questions reads them. Lines in front of a query say what it costs, if not one
// request, and how to find the ids of its variables: no id stands in the files.
func questions(t *testing.T) []question {
	t.Helper()
	files, err := filepath.Glob("testdata/questions/*.graphql")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 60)
	out := make([]question, len(files))
	for i, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		q := question{strings.TrimSuffix(file, ".graphql"), string(text), 1, map[string]string{}}
		for line := range strings.Lines(q.query) {
			line = strings.TrimSpace(line)
			if m := lookup.FindStringSubmatch(line); m != nil {
				q.lookups[m[1]] = m[2]
			} else if m := cost.FindStringSubmatch(line); m != nil {
				q.requests = int64(m[1][0] - '0')
			}
		}
		out[i] = q
	}
	return out
}

// TestQuestions asks each question over HTTP of the seeds, read by the real pipeline,
// and compares the answer with the .json beside it; -update writes them anew, to be read
// before they are believed. Each question must cost one request to Dgraph a root field.
func TestQuestions(t *testing.T) {
	all := questions(t)
	where, err := filepath.Abs("testdata/questions")
	require.NoError(t, err)
	seeded(t)
	s := testdgraph.Store(t)
	h, err := server.New(s, server.DefaultConfig())
	require.NoError(t, err)
	codes := map[string]bool{}
	for _, q := range all {
		t.Run(filepath.Base(q.name), func(t *testing.T) {
			vars := map[string]any{}
			for name, query := range q.lookups {
				vars[name] = firstID(t, askHTTP(t, h, query, nil))
			}
			before := s.Queries()
			raw := askHTTP(t, h, q.query, vars)
			require.Equal(t, q.requests, s.Queries()-before, "requests to Dgraph")
			for _, m := range regexp.MustCompile(`"code":"(\w+)"`).FindAllStringSubmatch(string(raw), -1) {
				codes[m[1]] = true
			}
			got := pretty(t, raw)
			golden := filepath.Join(where, filepath.Base(q.name)+".json")
			if *update {
				require.NoError(t, os.WriteFile(golden, got, 0o600))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.Equal(t, string(want), string(got))
		})
	}
	// The others need a server or a store that is set up for them: package server has them.
	for _, code := range []server.Code{server.BadUserInput, server.NotFound, server.TooComplex} {
		assert.True(t, codes[string(code)], code)
	}
}

func askHTTP(t *testing.T, h http.Handler, query string, vars map[string]any) []byte {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": vars})
	require.NoError(t, err)
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	require.Equal(t, http.StatusOK, w.Code)
	return w.Body.Bytes()
}

func firstID(t *testing.T, answer []byte) string {
	t.Helper()
	m := regexp.MustCompile(`"id":"([^"]+)"`).FindSubmatch(answer)
	require.NotNil(t, m, "no id in %s", answer)
	return string(m[1])
}

// pretty indents an answer, and sorts its errors: root fields run side by side.
func pretty(t *testing.T, answer []byte) []byte {
	t.Helper()
	var parts struct {
		Errors []json.RawMessage `json:"errors,omitempty"`
		Data   json.RawMessage   `json:"data,omitempty"`
	}
	require.NoError(t, json.Unmarshal(answer, &parts))
	slices.SortFunc(parts.Errors, func(a, b json.RawMessage) int { return bytes.Compare(a, b) })
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	require.NoError(t, e.Encode(parts))
	return out.Bytes()
}

// TestQuestionsCoverTheAPI: there is a question for each root field and each of its
// arguments, for each field of each filter, and for each order; one goes ten levels deep.
func TestQuestionsCoverTheAPI(t *testing.T) {
	sdl, err := schema.GraphQL()
	require.NoError(t, err)
	api, err := gqlparser.LoadSchema(&ast.Source{Input: sdl})
	require.NoError(t, err)

	asked := map[string]bool{}
	depth := 0
	for _, q := range questions(t) {
		doc, err := parser.ParseQuery(&ast.Source{Input: q.query})
		if err != nil {
			continue // the one that is malformed
		}
		for _, operation := range doc.Operations {
			for _, s := range operation.SelectionSet {
				f, ok := s.(*ast.Field)
				if !ok {
					continue
				}
				def := api.Query.Fields.ForName(f.Name)
				asked[f.Name] = true
				for _, a := range f.Arguments {
					asked[f.Name+"("+a.Name+")"] = true
					note(asked, api, def.Arguments.ForName(a.Name).Type, a.Value)
				}
				depth = max(depth, levels(f))
			}
		}
	}
	paging := []string{"first", "after", "last", "before"}
	for _, f := range api.Query.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		assert.True(t, asked[f.Name], f.Name)
		for _, a := range f.Arguments {
			if !slices.Contains(paging, a.Name) { // package server walks through the pages of each
				assert.True(t, asked[f.Name+"("+a.Name+")"], "%s(%s)", f.Name, a.Name)
			}
		}
	}
	for name, def := range api.Types {
		if def.Kind == ast.InputObject {
			for _, f := range def.Fields {
				assert.True(t, asked[name+"."+f.Name], "%s.%s", name, f.Name)
			}
		}
	}
	for _, v := range append(api.Types["TargetOrderField"].EnumValues, api.Types["Direction"].EnumValues...) {
		assert.True(t, asked[v.Name], v.Name)
	}
	assert.GreaterOrEqual(t, depth, 10)
}

// note notes the fields and enum values of an argument's value.
func note(asked map[string]bool, api *ast.Schema, of *ast.Type, v *ast.Value) {
	def := api.Types[of.Name()]
	if v.Kind == ast.EnumValue {
		asked[v.Raw] = true
	}
	for _, child := range v.Children {
		if f := def.Fields.ForName(child.Name); f != nil {
			asked[def.Name+"."+f.Name] = true
			note(asked, api, f.Type, child.Value)
		}
	}
}

func levels(f *ast.Field) int {
	deepest := 0
	for _, s := range f.SelectionSet {
		if sub, ok := s.(*ast.Field); ok {
			deepest = max(deepest, levels(sub))
		}
	}
	return deepest + 1
}
