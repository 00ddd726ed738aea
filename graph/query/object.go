package query

import "plangraph/graph"

// Object is one object of an answer. A value is a string, an int, a float64, a bool,
// an *Object, a list ([]any or []string), or nil.
type Object struct {
	// Type is the GraphQL type of an entity; "" is that of the field which gives the object.
	Type   string
	Values map[string]any // by response key
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
