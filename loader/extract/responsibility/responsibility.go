// Package responsibility reads who answers for which task.
package responsibility

import (
	"plangraph/loader/fact"
	"plangraph/loader/passage"
)

// Read gives the responsibilities of a plan, in reading order.
func Read(passages []passage.Passage) []fact.Responsibility { return nil }
