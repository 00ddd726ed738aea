package cli

import (
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
	"plangraph/server/golden"
)

// TestQuestions asks each of testdata/questions over HTTP of the seeds, read by the real
// pipeline. Each must cost one request to Dgraph a root field.
func TestQuestions(t *testing.T) {
	all := golden.Questions(t, "testdata/questions")
	require.GreaterOrEqual(t, len(all), 60)
	seeded(t)
	s := testdgraph.Store(t)
	c := server.DefaultConfig()
	c.AnswersMemory = 0
	h, err := server.New(s, c)
	require.NoError(t, err)
	codes := map[string]bool{}
	for _, q := range all {
		t.Run(q.Name, func(t *testing.T) {
			answer := q.Check(t, h, s.Queries)
			for _, m := range regexp.MustCompile(`"code":"(\w+)"`).FindAllSubmatch(answer, -1) {
				codes[string(m[1])] = true
			}
		})
	}
	// The others need a server or a store that is set up for them: package server has them.
	for _, code := range []server.Code{server.BadUserInput, server.NotFound, server.TooComplex} {
		assert.True(t, codes[string(code)], code)
	}
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
	for _, q := range golden.Questions(t, "testdata/questions") {
		doc, err := parser.ParseQuery(&ast.Source{Input: q.Query})
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
