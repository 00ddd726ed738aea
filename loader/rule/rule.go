// Package rule knows how far each extraction rule can be trusted.
package rule

import (
	_ "embed"
	"strconv"
	"strings"
)

// precision.tsv is measured, not written by hand: `plangraph eval --by rule
// --precision` prints it from the gold facts.
//
//go:embed precision.tsv
var table string

var precision = parse(table)

// Confidence is the rule's precision on the gold facts, 0 to 1. A rule too rare in
// the gold to be measured has the precision of all rules together (the line "*").
func Confidence(name string) float64 {
	if p, ok := precision[name]; ok {
		return p
	}
	return precision["*"]
}

func parse(tsv string) map[string]float64 {
	out := map[string]float64{}
	for line := range strings.Lines(tsv) {
		name, p, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok {
			continue
		}
		if v, err := strconv.ParseFloat(p, 64); err == nil {
			out[name] = v
		}
	}
	return out
}
