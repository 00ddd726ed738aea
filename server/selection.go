package server

import (
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"plangraph/graph/query"
)

// selection is what an operation selects, as package query takes it, but for the values
// of variables: of a document that is asked again only these are new.
type selection struct {
	roots, introspection []selected
	// fixed tells that no variable decides which fields there are.
	fixed bool
}

// selected is a field, and what of it variables change.
type selected struct {
	field query.Field
	// args is set where the field's arguments take variables.
	args *ast.Field
	// of is set where those of fields below do.
	of map[string][]selected
}

// bind gives a field with the values of variables.
func (s *selected) bind(vars map[string]any) query.Field {
	f := s.field
	if s.args != nil {
		f.Args = s.args.ArgumentMap(vars)
	}
	if s.of != nil {
		f.Of = make(map[string][]query.Field, len(s.of))
		for name, sub := range s.of {
			f.Of[name] = bind(sub, vars)
		}
	}
	return f
}

func bind(all []selected, vars map[string]any) []query.Field {
	out := make([]query.Field, len(all))
	for i := range all {
		out[i] = all[i].bind(vars)
	}
	return out
}

// selector turns what gqlgen collects into package query's tree.
type selector struct {
	schema    *ast.Schema
	operation *graphql.OperationContext
}

// selection gives the operation's root fields, those of introspection apart.
func (s selector) selection() *selection {
	out := &selection{fixed: s.fixed()}
	for _, f := range graphql.CollectFields(s.operation, s.operation.Operation.SelectionSet, []string{s.schema.Query.Name}) {
		switch f.Name {
		case "__typename":
		case "__schema", "__type":
			out.introspection = append(out.introspection, s.field(f))
		default:
			out.roots = append(out.roots, s.field(f))
		}
	}
	return out
}

func (s selector) field(f graphql.CollectedField) selected {
	typ := f.Definition.Type
	out := selected{field: query.Field{
		Key:  f.Alias,
		Name: f.Name,
		Type: query.Type{Name: typ.Name(), List: typ.Elem != nil, NonNull: typ.NonNull, Nulls: typ.Elem != nil && !typ.Elem.NonNull},
	}}
	if slices.ContainsFunc(f.Arguments, func(a *ast.Argument) bool { return varies(a.Value) }) {
		out.args = f.Field
	} else {
		out.field.Args = f.ArgumentMap(nil)
	}
	def := s.schema.Types[typ.Name()]
	if !def.IsCompositeType() {
		return out
	}
	of, fixed := map[string][]selected{}, true
	for _, object := range s.schema.GetPossibleTypes(def) {
		collected := graphql.CollectFields(s.operation, f.Selections, append([]string{object.Name}, object.Interfaces...))
		fields := make([]selected, len(collected))
		for i, sub := range collected {
			fields[i] = s.field(sub)
			fixed = fixed && fields[i].args == nil && fields[i].of == nil
		}
		of[object.Name] = fields
	}
	if !fixed {
		out.of = of
		return out
	}
	out.field.Of = make(map[string][]query.Field, len(of))
	for name, sub := range of {
		out.field.Of[name] = bind(sub, nil)
	}
	return out
}

// fixed tells whether the fields of the operation are the same whatever its variables are.
func (s selector) fixed() bool {
	sets := []ast.SelectionSet{s.operation.Operation.SelectionSet}
	for _, f := range s.operation.Doc.Fragments {
		sets = append(sets, f.SelectionSet)
	}
	return !slices.ContainsFunc(sets, decided)
}

// decided tells whether a variable decides on a part of a selection set, by @include or @skip.
func decided(set ast.SelectionSet) bool {
	return slices.ContainsFunc(set, func(part ast.Selection) bool {
		var directives ast.DirectiveList
		var inside ast.SelectionSet
		switch p := part.(type) {
		case *ast.Field:
			directives, inside = p.Directives, p.SelectionSet
		case *ast.InlineFragment:
			directives, inside = p.Directives, p.SelectionSet
		case *ast.FragmentSpread:
			directives = p.Directives
		}
		return slices.ContainsFunc(directives, func(d *ast.Directive) bool {
			return slices.ContainsFunc(d.Arguments, func(a *ast.Argument) bool { return varies(a.Value) })
		}) || decided(inside)
	})
}

// varies tells whether a variable stands in a value.
func varies(v *ast.Value) bool {
	return v.Kind == ast.Variable || slices.ContainsFunc(v.Children, func(c *ast.ChildValue) bool { return varies(c.Value) })
}

// selectedRoots names, among the extensions of an operation's statistics, the root fields
// that were checked.
const selectedRoots = "roots"

// rootOf gives the root field of that response key, as it was checked.
func rootOf(operation *graphql.OperationContext, key string) query.Field {
	roots, _ := operation.Stats.GetExtension(selectedRoots).([]query.Field)
	return roots[slices.IndexFunc(roots, func(f query.Field) bool { return f.Key == key })]
}
