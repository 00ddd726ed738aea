// Package schema is the contract as data: the Dgraph schema and the GraphQL SDL.
package schema

import _ "embed"

// Dgraph is the schema of the store, in Dgraph's schema language.
//
//go:embed graph.dql
var Dgraph string
