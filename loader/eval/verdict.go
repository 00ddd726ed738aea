package eval

import "plangraph/loader/fact"

// Verdict is what the gold says of a found fact.
type Verdict int

// The verdicts; of a responsibility's names, which are judged one by one, the last in
// this order stands for the fact.
const (
	Unjudged Verdict = iota // the gold does not cover its place or type
	Neutral                 // answers a borderline gold fact
	Right
	Wrong // found where the gold has a fact, with a field that differs
	Extra // made up
)

// String is the verdict as a word for a reader.
func (v Verdict) String() string {
	return [...]string{"unjudged", "borderline", "right", "wrong field", "made up"}[v]
}

// judge counts a verdict for the rule that found f, and keeps it.
func (r *Report) judge(f fact.Fact, v Verdict) {
	c := entry(r.Rules, f.Base().Rule)
	switch v {
	case Neutral:
		c.Neutral++
	case Right:
		c.Right++
	case Wrong:
		c.Wrong++
	case Extra:
		c.Extra++
	}
	r.verdicts[f] = max(r.verdicts[f], v)
}

// Verdict tells what the gold says of f, a fact that was scored.
func (r *Report) Verdict(f fact.Fact) Verdict { return r.verdicts[f] }
