package resolve

import (
	"cmp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"plangraph/graph"
	"plangraph/loader/fact"
	"plangraph/loader/region"
	"plangraph/loader/resolve/indicator"
	"plangraph/loader/resolve/unit"
)

// The rules that say why two figures do or do not compare; docs/alignment.md has
// them with examples.
const (
	ruleSamePeriod  = "same-period"        // one year, or one span
	rulePointInSpan = "point-in-span"      // a year's level within a span's
	ruleYearInSpan  = "year-under-average" // one year's growth beside a yearly average
	ruleWords       = "same-words"         // both in words, and the same
	ruleSpans       = "spans-differ"       // what is added up over other spans
	ruleMeasure     = "measure-differs"
	ruleUnit        = "unit-differs"
	ruleInWords     = "value-in-words"
)

// alignment is how a target stands to another plan's.
type alignment struct {
	other      *target
	how        graph.Alignment
	difference *decimal.Decimal // in the indicator's unit; nil where none can be told
	rule       string
	above      bool // the other's plan stands above this one's
}

// align compares each plan's targets with those of the plans above it, and with
// those of plans beside it in the same region.
func (c *corpus) align() {
	byIndicator := map[*plan]map[string][]*target{}
	above := map[*plan][]*plan{}
	byRegion := map[region.Region][]*plan{}
	for _, p := range c.plans {
		above[p] = c.ancestors(p)
		byRegion[p.region] = append(byRegion[p.region], p)
		m := map[string][]*target{}
		for _, t := range p.targets {
			if t.aim() {
				m[t.indicator] = append(m[t.indicator], t)
			}
		}
		byIndicator[p] = m
	}
	for _, p := range c.plans {
		for _, a := range above[p] {
			compareAll(p, byIndicator[a], true)
		}
		for _, b := range byRegion[p.region] {
			if beside(p, b) && !slices.Contains(above[p], b) && !slices.Contains(above[b], p) {
				compareAll(p, byIndicator[b], false)
			}
		}
		for _, t := range p.targets {
			slices.SortFunc(t.aligned, func(a, b alignment) int { return cmp.Compare(a.other.id, b.other.id) })
		}
	}
}

// beside tells whether b's targets are set beside p's where neither stands above the
// other. Of two plans of one region only one is asked, the younger.
func beside(p, b *plan) bool {
	if p == b || p.region.Name == "" {
		return false
	}
	return cmp.Or(cmp.Compare(b.date, p.date), cmp.Compare(b.id, p.id)) < 0
}

func compareAll(p *plan, others map[string][]*target, above bool) {
	for _, t := range p.targets {
		if !t.aim() {
			continue
		}
		for _, o := range others[t.indicator] {
			a, ok := compare(t, o)
			if !ok || !above && a.how == graph.AlignIncomparable {
				continue
			}
			a.above = above
			t.aligned = append(t.aligned, a)
		}
	}
}

// aim tells whether the figure is to be reached: neither one that was, nor one that the
// text only expects.
func (t *target) aim() bool { return t.fact.Kind == fact.KindTarget && !t.forecast }

// compare sets t beside o, whose indicator is the same. ok is false where they have
// nothing to do with each other: other regions, other times.
func compare(t, o *target) (alignment, bool) {
	a := alignment{other: o}
	meet, rule := periodsMeet(t, o)
	if meet == graph.AlignIncomparable || t.each != o.each || !regionsMeet(t, o) {
		return a, false
	}
	a.how, a.rule = meet, rule
	switch {
	case t.fact.Measure != o.fact.Measure:
		a.how, a.rule = graph.AlignIncomparable, ruleMeasure
	case t.base == nil && o.base == nil && t.figure() == o.figure():
		a.how, a.rule = graph.AlignSame, ruleWords
	case t.base == nil || o.base == nil:
		a.how, a.rule = graph.AlignIncomparable, ruleInWords
	case !unit.Comparable(t.unit, o.unit):
		a.how, a.rule = graph.AlignIncomparable, ruleUnit
	case meet != graph.AlignPartial:
		a.how = direction(t, o)
		mine, other := bound(t, o)
		_, scale := indicator.Scale(t.indicator, o.unit)
		d := mine.Sub(other).DivRound(scale, 12)
		a.difference = &d
	}
	return a, true
}

// regionsMeet tells whether two figures are of places that can be set side by side:
// the same, or the second of a region that holds the first's where the figure does
// not grow with its region.
func regionsMeet(t, o *target) bool {
	if t.region == o.region {
		return true
	}
	known := t.region.Name != "" && o.region.Name != ""
	return known && t.region.Within(o.region) && t.relative() && o.relative()
}

// relative tells whether the figure is a ratio, a rate, an average or a growth.
func (t *target) relative() bool {
	switch t.fact.Measure {
	case fact.MeasureGrowth, fact.MeasureDecline:
		return t.unit.Dimension == "percent"
	}
	return indicator.Relative(t.indicator, t.unit)
}

// periodsMeet tells how the times of two figures meet: SAME where they can be
// compared, PARTIAL where they only overlap, INCOMPARABLE where they do not.
func periodsMeet(t, o *target) (graph.Alignment, string) {
	a, b := t.span(), o.span()
	if a == nil || b == nil || a.To < b.From || b.To < a.From {
		return graph.AlignIncomparable, ""
	}
	if *a == *b && t.yearly() == o.yearly() {
		return graph.AlignSame, ruleSamePeriod
	}
	if t.fact.Measure != o.fact.Measure {
		return graph.AlignSame, ruleSamePeriod // compare finds the measures to differ
	}
	switch t.fact.Measure {
	case fact.MeasureLevel:
		if pointIn(a, b, o) || pointIn(b, a, t) {
			return graph.AlignSame, rulePointInSpan
		}
		return graph.AlignPartial, ruleSpans // on the way to what is reached by the span's end
	default:
		if t.yearly() && o.yearly() {
			return graph.AlignSame, ruleYearInSpan
		}
		return graph.AlignPartial, ruleSpans
	}
}

// pointIn tells that point is a year for which the level t of several years, span, holds: their last, or any where it
// holds throughout.
func pointIn(point, span *fact.Period, t *target) bool {
	return point.From == point.To && (point.To == span.To || t.throughout())
}

// span is the time that the figure is of. What a plan of several years adds by its
// last year, it adds over its whole period.
func (t *target) span() *fact.Period {
	s := t.fact.Period
	if s == nil {
		return t.plan.period
	}
	p := t.plan.period
	added := t.fact.Measure == fact.MeasureIncrement && !t.fact.PerYear
	if added && p != nil && s.From == s.To && s.To == p.To && p.From < p.To {
		return p
	}
	return s
}

// yearly tells whether the figure is one of a year: an average over several, or of
// one alone. What a plan of several years adds by one of them is not: it may be that
// year's or all that is added up to it.
func (t *target) yearly() bool {
	s, p := t.span(), t.plan.period
	if t.fact.PerYear || s == nil || s.From != s.To {
		return t.fact.PerYear
	}
	return t.fact.Measure != fact.MeasureIncrement || p == nil || p.From == p.To
}

// throughout tells whether a level of several years holds in each of them (稳定在, 控制在…
// 以内), and is not one to be reached by their end.
func (t *target) throughout() bool {
	switch t.fact.Comparator {
	case fact.CompLe, fact.CompLt:
		return true
	}
	return t.fact.PerYear || contains(t.fact.Quote, []string{"稳定在", "保持", "维持", "控制在", "每年"})
}

// direction tells whether t asks more than o or less. A ceiling (控制在…以内) is stricter
// where it is lower, as is any figure of an indicator of which less is better.
func direction(t, o *target) graph.Alignment {
	mine, other := bound(t, o)
	more := mine.Cmp(other)
	if more == 0 {
		return graph.AlignSame
	}
	if ceiling(t, o) {
		more = -more
	}
	if more > 0 {
		return graph.AlignStricter
	}
	return graph.AlignLooser
}

// ceiling tells whether the pair's figures are not to be exceeded: 不超过, 以内, and
// 控制在 with whatever comparator (控制在8.5亿吨左右).
func ceiling(t, o *target) bool {
	down := func(x *target) bool {
		return x.fact.Comparator == fact.CompLe || x.fact.Comparator == fact.CompLt || strings.Contains(x.fact.Quote, "控制在")
	}
	up := func(x *target) bool { return x.fact.Comparator == fact.CompGe || x.fact.Comparator == fact.CompGt }
	switch {
	case (down(t) || down(o)) && !up(t) && !up(o):
		return true
	case (up(t) || up(o)) && !down(t) && !down(o):
		return false
	case t.fact.Measure == fact.MeasureDecline:
		return false
	}
	return indicator.FewerIsBetter(t.indicator)
}

// bound gives the ends of the figures that count: of ranges the lower one, or the
// upper where they are not to be exceeded.
func bound(t, o *target) (mine, other decimal.Decimal) {
	mine, other = *t.base, *o.base
	if ceiling(t, o) {
		if t.baseMax != nil {
			mine = *t.baseMax
		}
		if o.baseMax != nil {
			other = *o.baseMax
		}
	}
	return mine, other
}
