package server

import (
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/query"
)

// selector turns what gqlgen collected into package query's tree.
type selector struct {
	schema    *ast.Schema
	operation *graphql.OperationContext
}

func (s selector) field(f graphql.CollectedField) query.Field {
	typ := f.Definition.Type
	out := query.Field{
		Key:  f.Alias,
		Name: f.Name,
		Args: f.ArgumentMap(s.operation.Variables),
		Type: query.Type{Name: typ.Name(), List: typ.Elem != nil, NonNull: typ.NonNull, Nulls: typ.Elem != nil && !typ.Elem.NonNull},
	}
	def := s.schema.Types[typ.Name()]
	if !def.IsCompositeType() {
		return out
	}
	out.Of = map[string][]query.Field{}
	for _, object := range s.schema.GetPossibleTypes(def) {
		out.Of[object.Name] = s.fields(f.Selections, object)
	}
	return out
}

// fields gives what a selection set selects of an object type.
func (s selector) fields(set ast.SelectionSet, object *ast.Definition) []query.Field {
	collected := graphql.CollectFields(s.operation, set, append([]string{object.Name}, object.Interfaces...))
	out := make([]query.Field, len(collected))
	for i, f := range collected {
		out[i] = s.field(f)
	}
	return out
}

// roots gives the operation's root fields, those of introspection apart.
func (s selector) roots() (roots, introspection []query.Field) {
	for _, f := range graphql.CollectFields(s.operation, s.operation.Operation.SelectionSet, []string{s.schema.Query.Name}) {
		switch f.Name {
		case "__typename":
		case "__schema", "__type":
			introspection = append(introspection, s.field(f))
		default:
			roots = append(roots, s.field(f))
		}
	}
	return roots, introspection
}

// selectedRoots names, among the extensions of an operation's statistics, the root fields
// that were checked.
const selectedRoots = "roots"

// selected gives the root field of that response key, as it was checked.
func selected(operation *graphql.OperationContext, key string) query.Field {
	roots, _ := operation.Stats.GetExtension(selectedRoots).([]query.Field)
	return roots[slices.IndexFunc(roots, func(f query.Field) bool { return f.Key == key })]
}
