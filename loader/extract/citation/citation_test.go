package citation

import (
	"strings"
	"testing"

	"plangraph/loader/extract/extracttest"
	"plangraph/loader/fact"
)

func describe(c *fact.Citation) string {
	parts := []string{c.Relation, c.CitedTitle}
	if c.CitedNumber != nil {
		parts = append(parts, *c.CitedNumber)
	}
	if c.Declared {
		parts = append(parts, "declared")
	}
	return strings.Join(parts, " | ")
}

func TestCases(t *testing.T) { extracttest.Check(t, "testdata", Read, describe) }

func FuzzRead(f *testing.F) {
	extracttest.Fuzz(f, "testdata", Read, func(c *fact.Citation) string {
		if c.CitedTitle == "" {
			return "no title"
		}
		return ""
	},
		strings.Repeat("《", 3000)+strings.Repeat("》", 3000),
		strings.Repeat("根据《甲》（国发〔2020〕1号", 300))
}
