package query

import "plangraph/graph"

// Object is one object of an answer: its values by response key, each of the Go
// type that the executable schema expects for the field.
type Object struct{ Values map[string]any }

// Node is an entity. Each entity of the API is a type of its own, so that the
// executable schema can tell one from another; they hold nothing but an Object.
type Node interface{ IsNode() }

// The entities.
type (
	Plan       Object
	Section    Object
	Region     Object
	Department Object
	Indicator  Object
	Target     Object
	Project    Object
	Task       Object
	Year       Object
	Document   Object
)

// IsNode marks an entity.
func (*Plan) IsNode() {}

// IsNode marks an entity.
func (*Section) IsNode() {}

// IsNode marks an entity.
func (*Region) IsNode() {}

// IsNode marks an entity.
func (*Department) IsNode() {}

// IsNode marks an entity.
func (*Indicator) IsNode() {}

// IsNode marks an entity.
func (*Target) IsNode() {}

// IsNode marks an entity.
func (*Project) IsNode() {}

// IsNode marks an entity.
func (*Task) IsNode() {}

// IsNode marks an entity.
func (*Year) IsNode() {}

// IsNode marks an entity.
func (*Document) IsNode() {}

// goType makes the Go values that stand for objects of one GraphQL type.
type goType struct {
	one  func(values map[string]any) any
	list func(all []any) any
}

var entities = map[string]goType{
	string(graph.TypePlan):       entity(func(v map[string]any) *Plan { return &Plan{v} }),
	string(graph.TypeSection):    entity(func(v map[string]any) *Section { return &Section{v} }),
	string(graph.TypeRegion):     entity(func(v map[string]any) *Region { return &Region{v} }),
	string(graph.TypeDepartment): entity(func(v map[string]any) *Department { return &Department{v} }),
	string(graph.TypeIndicator):  entity(func(v map[string]any) *Indicator { return &Indicator{v} }),
	string(graph.TypeTarget):     entity(func(v map[string]any) *Target { return &Target{v} }),
	string(graph.TypeProject):    entity(func(v map[string]any) *Project { return &Project{v} }),
	string(graph.TypeTask):       entity(func(v map[string]any) *Task { return &Task{v} }),
	string(graph.TypeYear):       entity(func(v map[string]any) *Year { return &Year{v} }),
	string(graph.TypeDocument):   entity(func(v map[string]any) *Document { return &Document{v} }),
}

var (
	plain         = entity(func(v map[string]any) *Object { return &Object{v} })
	interfaceNode = goType{list: listOf[Node]}
)

// IsEntity tells whether objects of a GraphQL type have a Go type of their own.
func IsEntity(name string) bool { _, ok := entities[name]; return ok }

func entity[T any](make func(map[string]any) T) goType {
	return goType{one: func(v map[string]any) any { return make(v) }, list: listOf[T]}
}

func listOf[T any](all []any) any {
	out := make([]T, len(all)) // never nil: an empty list is no null
	for i, v := range all {
		out[i], _ = v.(T) // a null in a list of nullables stays nil
	}
	return out
}

// typeOf gives the Go side of a GraphQL object type.
func typeOf(name string) goType {
	if name == nodeInterface {
		return interfaceNode
	}
	if e, ok := entities[name]; ok {
		return e
	}
	return plain
}

const nodeInterface = "Node"
