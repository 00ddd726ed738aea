// Package project reads the named undertakings of a plan.
package project

import (
	"plangraph/loader/fact"
	"plangraph/loader/passage"
)

// Read gives the projects of a plan, in reading order.
func Read(passages []passage.Passage) []fact.Project { return nil }
