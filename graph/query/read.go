package query

import (
	"maps"
	"slices"
	"strings"

	"plangraph/graph"
)

// row is one object of Dgraph's answer.
type row = map[string]any

// reader takes the value of a field from the row of its object.
type reader func(row) any

// def says where a field of a GraphQL type stands: it adds what it needs to the
// block of the object and gives the reader of it.
type def func(b *block, f Field) (reader, error)

// rows gives the list under a key. An edge that leads to one node only, and is
// followed forwards, comes as an object.
func rows(r row, key string) []row {
	switch v := r[key].(type) {
	case []any:
		out := make([]row, 0, len(v))
		for _, e := range v {
			if e, ok := e.(row); ok {
				out = append(out, e)
			}
		}
		return out
	case row:
		return []row{v}
	}
	return nil
}

func text(r row, key string) string { s, _ := r[key].(string); return s }

// scalar brings a value of Dgraph's JSON to the Go type of a scalar, nil where there
// is none. Enumerations and ids are strings.
func (t Type) scalar(v any) any {
	switch t.Name {
	case "Int":
		if n, ok := v.(float64); ok {
			return int(n)
		}
	case "Float":
		if _, ok := v.(float64); ok {
			return v
		}
	case "Boolean":
		b, _ := v.(bool) // what is not stored is false
		return b
	default:
		if _, ok := v.(string); ok {
			return v
		}
	}
	return nil
}

// value is a predicate's value.
func value(p graph.Pred) def {
	return func(b *block, f Field) (reader, error) {
		key := b.pred(p)
		return func(r row) any { return f.Type.scalar(r[key]) }, nil
	}
}

// orEmpty is a predicate's text, which is not stored where it is empty.
func orEmpty(p graph.Pred) def {
	return func(b *block, _ Field) (reader, error) {
		key := b.pred(p)
		return func(r row) any { return text(r, key) }, nil
	}
}

// values is a predicate with a set of strings, sorted.
func values(p graph.Pred) def {
	return func(b *block, f Field) (reader, error) {
		key := b.pred(p)
		return func(r row) any {
			list, _ := r[key].([]any)
			out := make([]string, 0, len(list))
			for _, v := range list {
				if s, ok := v.(string); ok {
					out = append(out, s)
				}
			}
			slices.Sort(out)
			return out
		}, nil
	}
}

// split is a predicate that holds several strings joined by a separator.
func split(p graph.Pred, sep string) def {
	return func(b *block, f Field) (reader, error) {
		key := b.pred(p)
		return func(r row) any {
			if s := text(r, key); s != "" {
				return strings.Split(s, sep)
			}
			return []string{}
		}, nil
	}
}

// facet is a value that the edge carries by which the object was reached.
func facet(name string) def {
	return func(b *block, f Field) (reader, error) {
		return func(r row) any { return f.Type.scalar(r[facetKey(name)]) }, nil
	}
}

func facetKey(name string) string { return "f_" + name }

func list(rs []row, read reader) any {
	out := make([]any, len(rs))
	for i, r := range rs {
		out[i] = read(r)
	}
	return out
}

// object adds what a field selects of an object, and gives the reader of that object.
func (b *block) object(f Field) (reader, error) {
	if f.Type.Name == nodeInterface {
		return b.node(f)
	}
	return b.fields(f.Type.Name, f.on())
}

func (b *block) fields(typ string, selected []Field) (reader, error) {
	defs, ok := types[typ]
	if !ok {
		return nil, &Unserved{Type: typ}
	}
	reads := make([]reader, len(selected))
	for i, f := range selected {
		if f.Name == "__typename" {
			continue
		}
		def, ok := defs[f.Name]
		if !ok {
			return nil, &Unserved{Type: typ, Field: f.Name}
		}
		read, err := def(b, f)
		if err != nil {
			return nil, err
		}
		reads[i] = read
	}
	return func(r row) any {
		v := make([]any, len(reads))
		for i, read := range reads {
			if read != nil {
				v[i] = read(r)
			}
		}
		return &Object{typ, v}
	}, nil
}

// node is an object of any entity type: all types' selections stand in one
// block, and the row's own type tells which to read.
func (b *block) node(f Field) (reader, error) {
	typeKey := b.add(": dgraph.type")
	reads := make(map[string]reader, len(f.Of))
	for _, typ := range slices.Sorted(maps.Keys(f.Of)) { // the order of DQL's items shall not vary
		read, err := b.fields(typ, f.Of[typ])
		if err != nil {
			return nil, err
		}
		reads[typ] = read
	}
	return func(r row) any {
		if read, ok := reads[nodeType(r, typeKey)]; ok {
			return read(r)
		}
		return nil
	}, nil
}

// is gives what tells whether a row that was asked for by an id is a node of a type. An id
// that a loader made says it by itself; for any other the node is asked for its type beside
// all else, sooner than a filter has looked at it first.
func (b *block) is(t graph.Type, id string) func(row) bool {
	if own := graph.ID(id).Type(); own != "" {
		return func(row) bool { return own == t }
	}
	key := b.add(": dgraph.type")
	return func(r row) bool {
		list, _ := r[key].([]any)
		return slices.Contains(list, any(string(t)))
	}
}

// nodeType gives the entity type of a row.
func nodeType(r row, key string) string {
	list, _ := r[key].([]any)
	for _, t := range list {
		if t, ok := t.(string); ok && entities[t] {
			return t
		}
	}
	return ""
}
