package server

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"plangraph/graph/query"
)

// shape refuses documents that are too large in themselves before they are checked
// against the schema: that takes time with the square of their fields, and a chain of
// fragments that each spread the next twice has more fields than memory holds.
type shape struct {
	config Config
	known  graphql.Cache[*ast.QueryDocument] // what was checked before
}

var _ graphql.OperationParameterMutator = shape{}

func (shape) ExtensionName() string { return "Shape" }

func (shape) Validate(graphql.ExecutableSchema) error { return nil }

func (s shape) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	if _, ok := s.known.Get(ctx, params.Query); ok {
		return nil
	}
	if len(params.Query) > s.config.MaxQuery {
		return tooMuch(limitQuery, "the query is longer than %d bytes", s.config.MaxQuery)
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: params.Query}, s.config.MaxTokens)
	if err != nil {
		var wrong *gqlerror.Error
		if errors.As(err, &wrong) && strings.HasPrefix(wrong.Message, "exceeded token limit") {
			return tooMuch(limitTokens, "the query is longer than %d tokens", s.config.MaxTokens)
		}
		return nil // said with its place by who parses it next
	}
	m := measurer{fragments: doc.Fragments, done: map[string]*size{}}
	for _, operation := range doc.Operations {
		is := m.measure(operation.SelectionSet)
		switch {
		case is.depth > s.config.MaxDepth:
			return tooMuch(limitDepth, "the query nests %d deep, at most %d is allowed", is.depth, s.config.MaxDepth)
		case is.roots > s.config.MaxRoots:
			return tooMuch(limitRoots, "the query has %d root fields, at most %d are allowed", is.roots, s.config.MaxRoots)
		case is.aliases > s.config.MaxAliases:
			return tooMuch(limitAliases, "the query has %d aliases, at most %d are allowed", is.aliases, s.config.MaxAliases)
		case is.fields > s.config.MaxFields:
			return tooMuch(limitFields, "the query has %d fields with those of its fragments, at most %d are allowed", is.fields, s.config.MaxFields)
		}
	}
	return nil
}

func tooMuch(limit, format string, args ...any) *gqlerror.Error {
	return gqlerror.WrapPath(nil, &query.TooComplex{Limit: limit, Message: fmt.Sprintf(format, args...)})
}

// size is how large a selection is, with all that its fragments bring.
type size struct{ depth, roots, aliases, fields int }

// most keeps sizes so small that they can be added.
const most = 1 << 30

func (s *size) add(o size) {
	s.depth = max(s.depth, o.depth)
	s.roots = min(most, s.roots+o.roots)
	s.aliases = min(most, s.aliases+o.aliases)
	s.fields = min(most, s.fields+o.fields)
}

// measurer measures selections, each fragment once.
type measurer struct {
	fragments ast.FragmentDefinitionList
	done      map[string]*size // empty for one that is being measured: a cycle, refused later
}

func (m measurer) measure(set ast.SelectionSet) size {
	var all size
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			one := m.measure(s.SelectionSet)
			one.depth = min(most, one.depth+1)
			one.fields++
			one.roots = 1
			if s.Alias != s.Name {
				one.aliases++
			}
			all.add(one)
		case *ast.InlineFragment:
			all.add(m.measure(s.SelectionSet))
		case *ast.FragmentSpread:
			all.add(m.fragment(s.Name))
		}
	}
	return all
}

func (m measurer) fragment(name string) size {
	if known, ok := m.done[name]; ok {
		return *known
	}
	is := &size{}
	m.done[name] = is
	if def := m.fragments.ForName(name); def != nil {
		*is = m.measure(def.SelectionSet)
	}
	return *is
}

// fewErrors are GraphQL's rules, each of which tells of some errors and no more: a
// document can break one of them with the square of its fields.
func fewErrors() *rules.Rules {
	all := rules.NewDefaultRules()
	for name, rule := range all.GetInner() {
		all.ReplaceRule(name, func(on *core.Events, tell core.AddErrFunc) {
			told := 0
			rule(on, func(options ...core.ErrorOption) {
				if told++; told <= maxErrors {
					tell(options...)
				}
			})
		})
	}
	return all
}
