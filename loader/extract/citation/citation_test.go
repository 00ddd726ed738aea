package citation

import (
	"strings"
	"testing"

	"plangraph/loader/extract/extracttest"
	"plangraph/loader/fact"
	"plangraph/loader/passage"
)

func pointers(passages []passage.Passage) []*fact.Citation {
	var out []*fact.Citation
	for _, c := range Read(passages) {
		out = append(out, &c)
	}
	return out
}

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

func TestCases(t *testing.T) { extracttest.Check(t, "testdata", pointers, describe) }

func FuzzRead(f *testing.F) {
	for _, c := range extracttest.Cases(f, "testdata") {
		f.Add(c.Text)
	}
	f.Add(strings.Repeat("《", 3000) + strings.Repeat("》", 3000))
	f.Add(strings.Repeat("根据《甲》（国发〔2020〕1号", 300))
	f.Fuzz(func(t *testing.T, text string) {
		source, passages, err := extracttest.Passages(text)
		if err != nil {
			return
		}
		for _, c := range Read(passages) {
			extracttest.CheckSpan(t, source, &c)
			if c.CitedTitle == "" {
				t.Errorf("no title in %q", c.Quote)
			}
		}
	})
}
