// Package rule knows how far each extraction rule can be trusted.
package rule

import (
	_ "embed"
	"math"
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
// the gold to be measured has the precision of all rules together (the line "*"). Where
// one reads cells that are not certain, both the rule and the cell's cut must be right.
func Confidence(name string) float64 {
	p, ok := precision[name]
	if !ok {
		p = precision["*"]
	}
	if certain, ok := strings.CutSuffix(name, whole); ok {
		return math.Round(p*Confidence(certain)*1000) / 1000
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
