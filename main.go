// PlanGraph (规划图谱) turns Chinese government planning documents into a knowledge
// graph and answers questions over it.
//
// The way of a document: cli/load.go calls loader.Load, which takes it through the
// packages loader/read, repair, split, extract and resolve to graph/store. The way
// of a question: package server turns GraphQL into one DQL query (graph/query) and
// its answer back.
package main

import (
	"os"

	"plangraph/cli"
	"plangraph/graph/local"
)

func main() {
	local.Keeper() // does not return in the process that watches over a local Dgraph
	os.Exit(cli.Main(os.Args[1:], os.Stdout, os.Stderr))
}
