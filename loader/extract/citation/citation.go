// Package citation reads where a plan names another document.
package citation

import (
	"plangraph/loader/fact"
	"plangraph/loader/passage"
)

// Read gives the citations of a plan, in reading order.
func Read(passages []passage.Passage) []fact.Citation { return nil }
