package resolve

import (
	"testing"

	"plangraph/graph"
	"plangraph/loader/fact"
)

// How the times of two figures meet, where a span is in it.
func TestSpans(t *testing.T) {
	span := func(from, to int) *fact.Period { return &fact.Period{From: from, To: to} }
	figure := func(planned, period *fact.Period, measure, comparator, quote string) *target {
		return &target{plan: &plan{period: planned}, fact: &fact.Target{Common: fact.Common{Quote: quote}, Measure: measure, Comparator: comparator, Period: period}}
	}
	years, of23, of25 := span(2021, 2025), span(2023, 2023), span(2025, 2025)
	for name, c := range map[string]struct {
		mine, other *target
		want        string
	}{
		"a level at the end of a span": {
			figure(of25, of25, fact.MeasureLevel, fact.CompGe, ""), figure(years, years, fact.MeasureLevel, fact.CompGe, "达到65%以上"), rulePointInSpan},
		"a level on the way": {
			figure(of23, of23, fact.MeasureLevel, fact.CompGe, ""), figure(years, years, fact.MeasureLevel, fact.CompGe, "达到65%以上"), ruleSpans},
		"a level that holds in each year": {
			figure(of23, of23, fact.MeasureLevel, fact.CompGe, ""), figure(years, years, fact.MeasureLevel, fact.CompGe, "稳定在65%以上"), rulePointInSpan},
		"a ceiling holds in each year": {
			figure(of23, of23, fact.MeasureLevel, fact.CompLe, ""), figure(years, years, fact.MeasureLevel, fact.CompLe, "5%以内"), rulePointInSpan},
		"an annual plan's part of what years add": {
			figure(of23, of23, fact.MeasureIncrement, fact.CompEq, ""), figure(years, &fact.Period{From: 2021, To: 2025}, fact.MeasureIncrement, fact.CompEq, ""), ruleSpans},
		"what a plan of years adds by one of them, beside another's": {
			figure(years, of23, fact.MeasureIncrement, fact.CompEq, ""), figure(years, of23, fact.MeasureIncrement, fact.CompEq, ""), ruleSamePeriod},
	} {
		meet, rule := periodsMeet(c.mine, c.other)
		if rule != c.want || (meet == graph.AlignPartial) != (c.want == ruleSpans) {
			t.Errorf("%s: %s %s", name, meet, rule)
		}
	}
	yearly := figure(years, years, fact.MeasureIncrement, fact.CompApprox, "每年2个左右")
	yearly.fact.PerYear = true
	if _, rule := periodsMeet(figure(of23, of23, fact.MeasureIncrement, fact.CompEq, ""), yearly); rule != ruleYearInSpan {
		t.Errorf("an annual plan's addition: %s", rule)
	}
	if _, rule := periodsMeet(figure(years, of23, fact.MeasureIncrement, fact.CompEq, ""), yearly); rule != ruleSpans {
		t.Errorf("what a plan of years adds by one of them: %s", rule)
	}
}
