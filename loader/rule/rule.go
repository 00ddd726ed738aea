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

// whole ends the name of a rule that read a cell which could not be cut for certain.
const whole = "-whole"

// Confidence is the rule's precision on the gold facts, 0 to 1. A rule too rare in
// the gold to be measured has the precision of all rules together (the line "*"); one
// that reads uncertain cells is trusted no more than the same on certain ones.
func Confidence(name string) float64 {
	p, ok := precision[name]
	if !ok {
		p = precision["*"]
	}
	if certain, ok := strings.CutSuffix(name, whole); ok {
		return min(p, Confidence(certain))
	}
	return p
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
