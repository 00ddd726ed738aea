package query

import "plangraph/graph"

// Object is one object of an answer. A value is a string, an int, a float64, a bool,
// an *Object, a list ([]any or []string), or nil.
type Object struct {
	// Type is the GraphQL type of an entity; "" is that of the field which gives the object.
	Type   string
	Values []any // in the order of the selection on that type; nil under __typename
}

// objectOf gives the reader of objects of a type that is no entity: reads are by response
// key, what a field selects without one is null.
func objectOf[T any, R ~func(T) any](f Field, reads map[string]R) func(T) any {
	parts := make([]R, len(f.on()))
	for i, sub := range f.on() {
		parts[i] = reads[sub.Key]
	}
	return func(of T) any {
		v := make([]any, len(parts))
		for i, read := range parts {
			if read != nil {
				v[i] = read(of)
			}
		}
		return &Object{Values: v}
	}
}

const nodeInterface = "Node"

// entities are the types that implement Node.
var entities = map[string]bool{
	string(graph.TypePlan):       true,
	string(graph.TypeSection):    true,
	string(graph.TypeRegion):     true,
	string(graph.TypeDepartment): true,
	string(graph.TypeIndicator):  true,
	string(graph.TypeTarget):     true,
	string(graph.TypeProject):    true,
	string(graph.TypeTask):       true,
	string(graph.TypeYear):       true,
	string(graph.TypeDocument):   true,
}
