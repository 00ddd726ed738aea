// Package graph is the domain: what stands in the graph (entities, edges,
// evidence), how it is named (stable ids), and nothing that does I/O. The store
// is in package store below it; loader and server both speak in these terms.
package graph

// Type is a type of node, spelt as Dgraph's dgraph.type has it.
type Type string

// The types of node. Rendition, Evidence, ParentLink, Citation and Responsibility
// stand between entities: they carry what an edge alone cannot (the words it
// stands on). Meta is the graph's own page: schema version and time of loading.
const (
	TypePlan           Type = "Plan"
	TypeSection        Type = "Section"
	TypeRegion         Type = "Region"
	TypeDepartment     Type = "Department"
	TypeIndicator      Type = "Indicator"
	TypeTarget         Type = "Target"
	TypeProject        Type = "Project"
	TypeTask           Type = "Task"
	TypeYear           Type = "Year"
	TypeDocument       Type = "Document"
	TypeRendition      Type = "Rendition"
	TypeEvidence       Type = "Evidence"
	TypeParentLink     Type = "ParentLink"
	TypeCitation       Type = "Citation"
	TypeResponsibility Type = "Responsibility"
	TypeMeta           Type = "Meta"
)

// Entities are the types that people ask for by name or number, in the order in
// which tables show them.
var Entities = []Type{
	TypePlan, TypeSection, TypeTarget, TypeTask, TypeProject, TypeIndicator, TypeDepartment, TypeRegion, TypeYear, TypeDocument,
}

// Pred is a predicate of the Dgraph schema (schema/graph.dql).
type Pred string

// Node is one node as the loader wants it to stand: all its values and all its
// outgoing edges. A predicate that is absent is one that the node does not have.
type Node struct {
	ID   ID
	Type Type
	// Values hold string, int64, float64, bool or []string (a set, order is lost).
	Values map[Pred]any
	Edges  []Edge
}

// Edge is an outgoing edge of a Node.
type Edge struct {
	Pred   Pred
	To     ID
	Facets map[string]any // string, int64, float64 or bool; nil for none
}

// Set is everything that one plan puts into the graph; it is written in one
// transaction.
type Set struct {
	Plan ID
	// Owned nodes live and die with the plan: the plan's own node, sections,
	// targets, tasks, evidence and so on. An owned node that an earlier Set of the
	// plan had and this one lacks is deleted. An empty Owned removes the plan's
	// text; its node stays, as CITED, while other plans point to it.
	Owned []Node
	// Shared nodes (regions, departments, indicators, projects, years, documents,
	// cited plans) may have other owners too. They are created where they are
	// missing; list values (aliases) and edges are added, and of a single value or
	// edge the Set that was written last has its say, so that the Sets of one load
	// must agree. A plan whose text is loaded takes from others' Sets aliases only.
	Shared []Node
}
