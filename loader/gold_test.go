package loader

import (
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"plangraph/loader/eval"
	"plangraph/loader/fact"
	"plangraph/seeds"
)

const gazette = "004_18f40545924ecf61.txt"

// Extraction of the seeds keeps to the least scores (F1) that the project promises on
// the facts made by hand, part by part: the gazette's rotated annex stands apart from
// its prose.
func TestScoresOnGold(t *testing.T) {
	facts := map[string][]fact.Fact{} // by text
	const citations, plans, projects, duties, detected, strict = "citation", "plan", "project", "responsibility", "target/detected", "target/strict"
	for _, c := range []struct {
		name, gold, text, lines string
		least                   map[string]float64
	}{
		{"annual plan", "001", "001_0f566dd991c107b0.txt", "", map[string]float64{plans: 1, detected: 0.98, strict: 0.93, citations: 1, projects: 0.95}},
		{"five-year outline", "002a", "002_c8d60e7368b2a733.txt", "", map[string]float64{plans: 1, detected: 0.98, strict: 0.95, citations: 1, projects: 0.95}},
		{"the gazette's plans", "004_plans", gazette, "", map[string]float64{plans: 1}},
		{"prose of number 149", "004a", gazette, "1-528", map[string]float64{detected: 0.95, strict: 0.88, citations: 0.93}},
		{"list of number 151", "004a", gazette, "8370-8557", map[string]float64{duties: 0.97}},
		{"prose of number 158", "004a", gazette, "8558-9532", map[string]float64{duties: 0.97, detected: 0.95, strict: 0.88, citations: 0.93}},
		{"rotated annex of number 158", "004a", gazette, "9533-13758", map[string]float64{duties: 0.85}},
		{"prose and table of number 163", "004a", gazette, "20430-20958", map[string]float64{detected: 0.95, strict: 0.88, citations: 0.93}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, err := os.Open("../seeds/gold/" + c.gold + ".jsonl")
			require.NoError(t, err)
			defer f.Close()
			gold, err := eval.ReadGold(f)
			require.NoError(t, err)
			if c.lines != "" {
				gold = slices.DeleteFunc(gold, func(g eval.Gold) bool { return g.Lines != c.lines })
			}
			require.NotEmpty(t, gold)
			text, err := seeds.Files.ReadFile(c.text)
			require.NoError(t, err)
			if facts[c.text] == nil {
				renditions, _, err := Extract(c.text, text)
				require.NoError(t, err)
				facts[c.text] = Facts(renditions)
			}
			r, err := eval.Score(gold, facts[c.text], func(string) ([]byte, error) { return text, nil })
			require.NoError(t, err)
			for row, least := range c.least {
				require.NotNil(t, r.Scores[row], row)
				require.GreaterOrEqual(t, r.Scores[row].F1(), least, row)
			}
		})
	}
}
