package doctor

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"plangraph/graph"
)

// outOfLine is how many times neighbours may be apart.
const outOfLine = 100

// unknownUnits finds indicators with figures that have no unit to be brought to:
// each unit that the table lacks is told once, with an indicator that has it.
func unknownUnits(v *view) []Finding {
	var out []Finding
	seen := map[string]bool{}
	for _, id := range v.byType[graph.TypeTarget] {
		unit := v.text(id, graph.PredTargetUnit)
		indicator := v.to(id, graph.PredMeasures)
		if unit == "" || seen[unit] || !v.unknown(unit) {
			continue
		}
		seen[unit] = true
		out = append(out, v.finding(UnknownUnit, "the unit %s of %s is not known", []any{unit, v.name(indicator)}, id, indicator))
	}
	return out
}

// plain are the ends of names of what is a number without a unit.
var plain = []string{"系数", "指数", "比", "率", "得分", "强度"}

// noUnits finds indicators that have figures and no unit: most likely it was left out, or
// the figure is none of the indicator's.
func noUnits(v *view) []Finding {
	figure, unit := map[graph.ID]graph.ID{}, map[graph.ID]bool{}
	for _, id := range v.byType[graph.TypeTarget] {
		indicator := v.to(id, graph.PredMeasures)
		if v.text(id, graph.PredTargetUnit) != "" {
			unit[indicator] = true
		}
		if _, ok := v.nodes[id].Values[graph.PredTargetValue]; ok && figure[indicator] == "" {
			figure[indicator] = id
		}
	}
	var out []Finding
	for indicator, id := range figure {
		name := v.name(indicator)
		if !unit[indicator] && !slices.ContainsFunc(plain, func(end string) bool { return strings.HasSuffix(name, end) }) {
			out = append(out, v.finding(NoUnit, "no figure of %s has a unit", []any{name}, id, indicator))
		}
	}
	return out
}

// contraries finds shares of which one plan says different things for one region and
// year.
func contraries(v *view) []Finding {
	said := map[string][]graph.ID{}
	for _, id := range v.byType[graph.TypeTarget] {
		n := v.nodes[id]
		_, ok := n.Values[graph.PredTargetNormalized].(float64)
		if !ok || v.text(id, graph.PredTargetMeasure) != "LEVEL" || v.text(id, graph.PredTargetKind) != "TARGET" || v.dimension(id) != "percent" {
			continue
		}
		key := fmt.Sprint(v.planOf[id], v.to(id, graph.PredMeasures), v.to(id, graph.PredTargetRegion), n.Values[graph.PredTargetEach], n.Values[graph.PredTargetFrom], n.Values[graph.PredTargetTo])
		said[key] = append(said[key], id)
	}
	var out []Finding
	for _, ids := range said {
		var values []float64
		for _, id := range ids {
			if x, _ := v.nodes[id].Values[graph.PredTargetNormalized].(float64); !slices.Contains(values, x) {
				values = append(values, x)
			}
		}
		slices.Sort(values)
		if len(values) > 1 {
			out = append(out, v.finding(Contrary, "%s is %v%% in %s for one year", []any{v.name(v.to(ids[0], graph.PredMeasures)), values, v.name(v.planOf[ids[0]])}, ids...))
		}
	}
	return out
}

// noParents finds plans with a text that no other stands above, where their kind
// has one as a rule.
func noParents(v *view) []Finding {
	var out []Finding
	for _, id := range v.byType[graph.TypePlan] {
		if v.text(id, graph.PredPlanStatus) != string(graph.StatusLoaded) || v.to(id, graph.PredParentPlan) != "" {
			continue
		}
		switch graph.PlanKind(v.text(id, graph.PredPlanKind)) {
		case graph.KindFiveYearPlan, graph.KindAnnualPlan, graph.KindSpecialPlan, graph.KindActionPlan, graph.KindOpinion:
			out = append(out, v.finding(NoParent, "no plan stands above %s", []any{v.name(id)}, id))
		}
	}
	return out
}

// proportions finds figures of one indicator, region and measure, neighbours in
// time, that are a hundred times apart: a multiplier (万, 亿) is likely lost.
func proportions(v *view) []Finding {
	type figure struct {
		id    graph.ID
		year  int64
		value float64
	}
	series := map[string][]figure{}
	for _, id := range v.byType[graph.TypeTarget] {
		n := v.nodes[id]
		value, ok := n.Values[graph.PredTargetNormalized].(float64)
		year, dated := n.Values[graph.PredTargetTo].(int64)
		if measure := v.text(id, graph.PredTargetMeasure); !ok || !dated || value <= 0 || measure != "LEVEL" {
			continue
		}
		key := string(v.to(id, graph.PredMeasures)) + " " + string(v.to(id, graph.PredTargetRegion)) + " " + v.dimension(id)
		series[key] = append(series[key], figure{id, year, value})
	}
	var out []Finding
	for _, s := range series {
		slices.SortFunc(s, func(a, b figure) int { return cmp.Or(cmp.Compare(a.year, b.year), cmp.Compare(a.id, b.id)) })
		for i := 1; i < len(s); i++ {
			a, b := s[i-1], s[i]
			if math.Max(a.value/b.value, b.value/a.value) >= outOfLine {
				out = append(out, v.finding(Proportion, "%s is %g in %d and %g in %d", []any{v.name(v.to(a.id, graph.PredMeasures)), a.value, a.year, b.value, b.year}, a.id, b.id))
			}
		}
	}
	return out
}

// whole are the words of indicators that are shares of a whole.
var whole = []string{"覆盖率", "普及率", "达标率", "比重", "入园率", "参保率", "签约率", "合格率", "处理率", "巩固率"}

// shares finds shares of more than the whole.
func shares(v *view) []Finding {
	var out []Finding
	for _, id := range v.byType[graph.TypeTarget] {
		value, ok := v.nodes[id].Values[graph.PredTargetNormalized].(float64)
		name := v.name(v.to(id, graph.PredMeasures))
		if !ok || value <= 100 || v.text(id, graph.PredTargetMeasure) != "LEVEL" || v.dimension(id) != "percent" {
			continue
		}
		if slices.ContainsFunc(whole, func(w string) bool { return strings.HasSuffix(name, w) }) {
			out = append(out, v.finding(Share, "%s is %g%%", []any{name, value}, id))
		}
	}
	return out
}

// noText finds targets that no words stand for.
func noText(v *view) []Finding {
	var out []Finding
	for _, id := range v.byType[graph.TypeTarget] {
		if !v.words[id] {
			out = append(out, v.finding(Unanswerable, "no words stand for a target of %s in %s", []any{v.name(v.to(id, graph.PredMeasures)), v.name(v.planOf[id])}, id))
		}
	}
	return out
}
