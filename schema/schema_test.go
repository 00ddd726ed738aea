package schema_test

import (
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"plangraph/schema"
)

func served(t *testing.T) *ast.Schema {
	t.Helper()
	sdl, err := schema.GraphQL()
	require.NoError(t, err)
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "served", Input: sdl})
	require.NoError(t, err)
	return s
}

// TestContract: all that frontends were promised (contract/api.graphqls) is served,
// with the same types, nullability and defaults. What is served beyond it is free.
func TestContract(t *testing.T) {
	text, err := os.ReadFile("contract/api.graphqls")
	require.NoError(t, err)
	contract, err := parser.ParseSchema(&ast.Source{Name: "contract", Input: string(text)})
	require.NoError(t, err)
	require.Greater(t, len(contract.Definitions), 50)
	s := served(t)
	for _, want := range contract.Definitions {
		got := s.Types[want.Name]
		require.NotNil(t, got, want.Name)
		require.Equal(t, want.Kind, got.Kind, want.Name)
		require.Subset(t, got.Interfaces, want.Interfaces, want.Name)
		require.Subset(t, got.Types, want.Types, want.Name) // of a union
		for _, v := range want.EnumValues {
			require.NotNil(t, got.EnumValues.ForName(v.Name), "%s.%s", want.Name, v.Name)
		}
		if want.Kind == ast.InputObject {
			for _, g := range got.Fields { // as for arguments
				if want.Fields.ForName(g.Name) == nil {
					require.False(t, g.Type.NonNull && g.DefaultValue == nil, "%s.%s is new and required", want.Name, g.Name)
				}
			}
		}
		for _, f := range want.Fields {
			name := want.Name + "." + f.Name
			g := got.Fields.ForName(f.Name)
			require.NotNil(t, g, name)
			require.Equal(t, f.Type.String(), g.Type.String(), name)
			requireDefault(t, f.DefaultValue, g.DefaultValue, name)
			for _, a := range f.Arguments {
				ga := g.Arguments.ForName(a.Name)
				require.NotNil(t, ga, "%s(%s)", name, a.Name)
				require.Equal(t, a.Type.String(), ga.Type.String(), "%s(%s)", name, a.Name)
				requireDefault(t, a.DefaultValue, ga.DefaultValue, name+"("+a.Name+")")
			}
			for _, a := range g.Arguments { // what is added must not be asked of who knows the contract only
				if f.Arguments.ForName(a.Name) == nil {
					require.False(t, a.Type.NonNull && a.DefaultValue == nil, "%s(%s) is new and required", name, a.Name)
				}
			}
		}
	}

	// The contract spells connections out in words.
	list := regexp.MustCompile(`(?s)# each XEdge \{[^}]*\}: ([\w,\s#]+)\.`).FindStringSubmatch(string(text))
	require.Len(t, list, 2)
	for _, x := range regexp.MustCompile(`\w+`).FindAllString(list[1], -1) {
		c, e := s.Types[x+"Connection"], s.Types[x+"Edge"]
		require.NotNil(t, c, x)
		require.NotNil(t, e, x)
		for field, typ := range map[string]string{"edges": "[" + x + "Edge!]!", "nodes": "[" + x + "!]!", "pageInfo": "PageInfo!", "totalCount": "Int!"} {
			require.Equal(t, typ, c.Fields.ForName(field).Type.String(), x)
		}
		require.Equal(t, "String!", e.Fields.ForName("cursor").Type.String(), x)
		require.Equal(t, x+"!", e.Fields.ForName("node").Type.String(), x)
	}
}

func requireDefault(t *testing.T, want, got *ast.Value, name string) {
	t.Helper()
	if want != nil {
		require.NotNil(t, got, name)
		require.Equal(t, want.String(), got.String(), name)
	}
}

// TestDescriptions: the schema is the reference that users read, so everything in
// it says what it is.
func TestDescriptions(t *testing.T) {
	for name, def := range served(t).Types {
		if def.BuiltIn {
			continue
		}
		require.NotEmpty(t, def.Description, name)
		for _, v := range def.EnumValues {
			require.NotEmpty(t, v.Description, "%s.%s", name, v.Name)
		}
		for _, f := range def.Fields {
			if f.Name[0] == '_' {
				continue
			}
			require.NotEmpty(t, f.Description, "%s.%s", name, f.Name)
			for _, a := range f.Arguments {
				require.NotEmpty(t, a.Description, "%s.%s(%s)", name, f.Name, a.Name)
			}
		}
	}
}
