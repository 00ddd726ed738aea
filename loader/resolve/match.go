package resolve

import (
	"cmp"
	"slices"

	"plangraph/graph"
	"plangraph/loader/fact"
)

// slot is one statement of a target in one text.
type slot struct {
	target   *target
	quote    string
	section  graph.ID
	at       float64 // place among the text's targets, 0 to 1
	evidence evidence
	settled  bool // its target is known
}

const (
	alikeQuote = 0.6  // likeness of two quotes of one statement
	aboutPlace = 0.05 // of the text, by which its place may differ
)

// match finds for the statements of a lesser text (later) their counterparts in the
// primary one: the same figure, nearly the same words, in the same section or at
// about the same place; each with one, the most alike first.
func match(primary, later []*slot) {
	type pair struct {
		a, b  *slot
		i     int
		score float64
	}
	byFigure := map[string][]*slot{}
	for _, s := range primary {
		byFigure[s.target.figure()] = append(byFigure[s.target.figure()], s)
	}
	var pairs []pair
	for i, b := range later {
		if b.settled {
			continue
		}
		for _, a := range byFigure[b.target.figure()] {
			if a.target.fact.Kind != b.target.fact.Kind && a.target.fact.Measure != b.target.fact.Measure {
				continue
			}
			score := max(likeness(a.quote, b.quote), (likeness(a.quote, b.quote)+likeness(a.target.indicator, b.target.indicator))/2)
			near := a.section == b.section || abs(a.at-b.at) <= aboutPlace
			if score >= alikeQuote && near {
				pairs = append(pairs, pair{a, b, i, score - abs(a.at-b.at)})
			}
		}
	}
	slices.SortStableFunc(pairs, func(x, y pair) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.i, y.i))
	})
	taken := map[*slot]bool{}
	for _, p := range pairs {
		if p.b.settled || taken[p.a] {
			continue
		}
		taken[p.a], p.b.settled = true, true
		p.a.target.add(&target{fact: p.b.target.fact}, p.b.evidence)
		p.b.target = p.a.target
	}
}

func abs(x float64) float64 { return max(x, -x) }

// span is the bytes that the targets of a text stand in.
type span struct{ from, to int }

func extent(targets []fact.Target) span {
	var s span
	for i := range targets {
		if i == 0 || targets[i].Start < s.from {
			s.from = targets[i].Start
		}
		s.to = max(s.to, targets[i].Start)
	}
	return s
}

// share tells how far into the span a byte stands, 0 to 1.
func (s span) share(at int) float64 {
	if s.to <= s.from {
		return 0
	}
	return float64(at-s.from) / float64(s.to-s.from)
}
