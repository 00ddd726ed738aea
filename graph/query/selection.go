// Package query compiles what a GraphQL request selects to DQL, one request a
// root field, and reads the answer back into objects keyed as the request asked.
//
// It knows the shape of the API (which field stands on which predicate or edge:
// table.go, root.go) and nothing of GraphQL's transport, syntax or validation: a
// request arrives as a tree of Fields, checked against the SDL in package schema.
package query

import (
	"fmt"
	"strings"
)

// Field is one field of a request, fragments and directives already applied.
type Field struct {
	// Key is the response key: the alias, or the name where there is none.
	Key  string
	Name string
	Args Args
	Type Type
	// Of is the selection set, by concrete type of the object that is selected on;
	// one entry unless the field's type is an interface. Nil for scalars.
	Of map[string][]Field
}

// Type is the declared type of a field: Name, [Name] or either with a !.
type Type struct {
	Name    string
	List    bool
	NonNull bool
	// Nulls tells that a list may hold nulls.
	Nulls bool
}

// on gives the selection set for a field of an object type.
func (f Field) on() []Field { return f.Of[f.Type.Name] }

// Args are a field's arguments as GraphQL's variables and literals give them.
type Args map[string]any

// String gives a string argument, "" where it is absent or null.
func (a Args) String(name string) string {
	switch v := a[name].(type) {
	case nil:
		return ""
	case string:
		return strings.ToValidUTF8(v, "\uFFFD") // the store takes nothing else
	default:
		return fmt.Sprint(v) // an ID may be written as a number
	}
}

// Strings gives a list argument; a single value stands for a list of one.
func (a Args) Strings(name string) []string {
	list, ok := a[name].([]any)
	if !ok {
		if s := a.String(name); s != "" {
			return []string{s}
		}
		return nil
	}
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = Args{"": v}.String("")
	}
	return out
}

// Int gives an integer argument, and whether it is there.
func (a Args) Int(name string) (int, bool) {
	n, ok := a.Float(name)
	return int(n), ok
}

// Float gives a number argument, and whether it is there.
func (a Args) Float(name string) (float64, bool) {
	switch v := a[name].(type) {
	case int:
		return float64(v), true
	case int64:
		return float64(v), true
	case float64:
		return v, true
	case interface{ Float64() (float64, error) }: // json.Number
		n, err := v.Float64()
		return n, err == nil
	}
	return 0, false
}

// Bool gives a boolean argument, false where it is absent, and whether it is there.
func (a Args) Bool(name string) (value, ok bool) {
	value, ok = a[name].(bool)
	return value, ok
}

// Input gives an input object; an absent one is empty.
func (a Args) Input(name string) Args {
	in, _ := a[name].(map[string]any)
	return in
}
