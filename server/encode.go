package server

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"plangraph/graph/query"
)

// encode writes the value of a root field as JSON, in the order of the selection. What
// must not be null and is takes what holds it along, up to what may be null, and is an
// error of the context. The answer is about as large as size, bytes.
func encode(ctx context.Context, f query.Field, value any, size int) graphql.Marshaler {
	e := encoder{ctx: ctx}
	e.out.Grow(size)
	if !e.field(f, value) {
		return graphql.Null
	}
	return graphql.WriterFunc(func(w io.Writer) { _, _ = w.Write(e.out.Bytes()) }) // to a buffer
}

type encoder struct {
	ctx  context.Context //nolint:containedctx // lives as long as a call
	out  bytes.Buffer
	path []place
}

// place is a part of a path below the root field: the key of a field, or an entry of a list
// where key is "".
type place struct {
	key   string
	entry int
}

// field writes the value of a field; it is false where it would be null and must not.
func (e *encoder) field(f query.Field, v any) bool {
	list, isList := v.([]any)
	if !isList {
		return e.orNull(!f.Type.NonNull, f, v)
	}
	begin := e.out.Len()
	e.out.WriteByte('[')
	for i, entry := range list {
		if i > 0 {
			e.out.WriteByte(',')
		}
		e.path = append(e.path, place{entry: i})
		ok := e.orNull(f.Type.Nulls, f, entry)
		e.path = e.path[:len(e.path)-1]
		if !ok {
			return e.null(!f.Type.NonNull, begin)
		}
	}
	e.out.WriteByte(']')
	return true
}

// orNull writes a value that is no list of objects.
func (e *encoder) orNull(nullable bool, f query.Field, v any) bool {
	begin := e.out.Len()
	switch v := v.(type) {
	case *query.Object:
		if !e.object(f, v) {
			return e.null(nullable, begin)
		}
	case string:
		e.text(v)
	case int:
		e.out.Write(strconv.AppendInt(e.out.AvailableBuffer(), int64(v), 10))
	case float64:
		e.out.Write(strconv.AppendFloat(e.out.AvailableBuffer(), v, 'g', -1, 64))
	case bool:
		e.out.Write(strconv.AppendBool(e.out.AvailableBuffer(), v))
	case []string:
		e.out.WriteByte('[')
		for i, s := range v {
			if i > 0 {
				e.out.WriteByte(',')
			}
			e.text(s)
		}
		e.out.WriteByte(']')
	case nil:
		if !nullable {
			e.fail("is null, and must not be")
		}
		return e.null(nullable, begin)
	default:
		e.fail(fmt.Sprintf("is of type %T, which no field has", v))
		return e.null(nullable, begin)
	}
	return true
}

// object writes what is selected of an object.
func (e *encoder) object(f query.Field, o *query.Object) bool {
	typ := o.Type
	if typ == "" {
		typ = f.Type.Name
	}
	e.out.WriteByte('{')
	for i, sub := range f.Of[typ] {
		if i > 0 {
			e.out.WriteByte(',')
		}
		e.out.WriteByte('"')
		e.out.WriteString(sub.Key) // a name of GraphQL's: nothing to escape
		e.out.WriteString(`":`)
		if sub.Name == "__typename" {
			e.text(typ)
			continue
		}
		e.path = append(e.path, place{key: sub.Key})
		ok := e.field(sub, o.Values[i])
		e.path = e.path[:len(e.path)-1]
		if !ok {
			return false
		}
	}
	e.out.WriteByte('}')
	return true
}

// null puts null in place of what was written, where it may stand there.
func (e *encoder) null(nullable bool, begin int) bool {
	e.out.Truncate(begin)
	if nullable {
		e.out.WriteString("null")
	}
	return nullable
}

func (e *encoder) text(s string) {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' {
			graphql.MarshalString(s).MarshalGQL(&e.out)
			return
		}
	}
	e.out.WriteByte('"')
	e.out.WriteString(s)
	e.out.WriteByte('"')
}

func (e *encoder) fail(what string) {
	path := slices.Clone(graphql.GetPath(e.ctx))
	for _, p := range e.path {
		if p.key == "" {
			path = append(path, ast.PathIndex(p.entry))
		} else {
			path = append(path, ast.PathName(p.key))
		}
	}
	graphql.AddError(e.ctx, &gqlerror.Error{Message: path.String() + " " + what, Path: path})
}
