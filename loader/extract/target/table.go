package target

import (
	"plangraph/loader/fact"
	"plangraph/loader/passage"
)

func readTable(p *passage.Passage, c *course) []fact.Target { return nil }
