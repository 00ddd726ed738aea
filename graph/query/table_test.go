package query_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/query"
	"plangraph/schema"
)

var limits = query.Limits{Page: 500, Cost: 1 << 20}

func sdl(t testing.TB) *ast.Schema {
	t.Helper()
	text, err := schema.GraphQL()
	require.NoError(t, err)
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "served", Input: text})
	require.NoError(t, err)
	return s
}

// everything selects all fields of a type, some levels deep, with every string
// argument set to text.
func everything(s *ast.Schema, f *ast.FieldDefinition, depth int, text string) (query.Field, bool) {
	out := query.Field{Key: f.Name, Name: f.Name, Args: arguments(s, f.Arguments, text),
		Type: query.Type{Name: f.Type.Name(), List: f.Type.Elem != nil, NonNull: f.Type.NonNull}}
	def := s.Types[f.Type.Name()]
	if !def.IsCompositeType() {
		return out, true
	}
	if depth == 0 {
		return out, false
	}
	out.Of = map[string][]query.Field{}
	for _, object := range s.GetPossibleTypes(def) {
		fields := []query.Field{}
		for _, sub := range object.Fields {
			if sub, ok := everything(s, sub, depth-1, text); ok {
				fields = append(fields, sub)
			}
		}
		out.Of[object.Name] = fields
	}
	return out, true
}

func arguments(s *ast.Schema, defs ast.ArgumentDefinitionList, text string) query.Args {
	out := query.Args{}
	for _, a := range defs {
		if a.DefaultValue != nil {
			out[a.Name], _ = a.DefaultValue.Value(nil)
		} else if v := value(s, a.Type, text); v != nil {
			out[a.Name] = v
		}
	}
	for _, cursor := range []string{"after", "before", "last"} { // theirs is a form of their own
		delete(out, cursor)
	}
	return out
}

func value(s *ast.Schema, t *ast.Type, text string) any {
	if t.Elem != nil {
		return []any{value(s, t.Elem, text), value(s, t.Elem, text)}
	}
	def := s.Types[t.Name()]
	switch {
	case def.Kind == ast.Enum:
		return def.EnumValues[0].Name
	case def.Kind == ast.InputObject:
		in := map[string]any{}
		for _, f := range def.Fields {
			in[f.Name] = value(s, f.Type, text)
		}
		return in
	case t.Name() == "Int":
		return int64(3)
	case t.Name() == "Float":
		return 1.5
	case t.Name() == "Boolean":
		return true
	default:
		return text
	}
}

// TestTable: each field of the SDL stands in the tables.
func TestTable(t *testing.T) {
	s := sdl(t)
	for _, f := range s.Query.Fields {
		if strings.HasPrefix(f.Name, "__") {
			continue
		}
		field, _ := everything(s, f, 4, "x")
		q, err := query.Compile(field, limits)
		require.NoError(t, err, f.Name)
		require.NotEmpty(t, q.DQL, f.Name)
	}
}

// FuzzStrings: whatever a user's strings hold, they are never part of the DQL.
func FuzzStrings(f *testing.F) {
	for _, text := range []string{"x", `") } evil(func: has(name)) { uid`, "$v1", "%s", "\x00\xff", "绿色 矿山", "/.*/", `\`} {
		f.Add(text)
	}
	s := sdl(f)
	f.Fuzz(func(t *testing.T, text string) {
		for _, root := range s.Query.Fields {
			if strings.HasPrefix(root.Name, "__") {
				continue
			}
			field, _ := everything(s, root, 3, "zqzq"+text)
			q, err := query.Compile(field, limits)
			if err != nil {
				continue // such as a search for no word
			}
			for name := range q.Vars {
				require.Contains(t, q.DQL, name)
			}
			require.NotContains(t, q.DQL, "zqzq", root.Name)
			require.Regexp(t, `^[\w\s$:.,(){}@~\[\]]*$`, q.DQL, root.Name)
		}
	})
}
