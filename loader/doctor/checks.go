package doctor

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/adrg/strutil/metrics"

	"plangraph/graph"
	"plangraph/loader/resolve/body"
)

// outOfLine is how many times neighbours may be apart.
const outOfLine = 100

// nearNames finds departments, indicators, projects and plans of one region (or
// unit) whose names nearly agree.
func nearNames(v *view) []Finding {
	kinds := []struct {
		t     graph.Type
		alike float64 // likeness of two names that may be one
		group func(graph.ID) string
	}{
		{graph.TypeDepartment, 0.75, func(id graph.ID) string { return string(v.to(id, graph.PredDepartmentRegion)) }},
		{graph.TypeIndicator, 0.85, func(id graph.ID) string { return v.text(id, graph.PredIndicatorUnit) }},
		{graph.TypeProject, 0.85, func(id graph.ID) string { return string(v.to(id, graph.PredProjectRegion)) }},
		{graph.TypePlan, 0.85, func(id graph.ID) string { return string(v.to(id, graph.PredPlanRegion)) }},
		{graph.TypeRegion, 0.85, func(id graph.ID) string { return string(v.to(id, graph.PredRegionParent)) }},
	}
	var out []Finding
	for _, k := range kinds {
		groups := map[string][]graph.ID{}
		for _, id := range v.byType[k.t] {
			groups[k.group(id)] = append(groups[k.group(id)], id)
		}
		for _, ids := range groups {
			for _, pair := range nearPairs(ids, k.alike, v.ownName) {
				out = append(out, v.finding(NearNames, "%s %s and %s may be one", []any{k.t, v.name(pair[0]), v.name(pair[1])}, pair[0], pair[1]))
			}
		}
	}
	return out
}

// ownName is the name that tells a node from its neighbours: an office's without its
// region. Collectives have none, and offices whose names stand in the book are never
// mistaken for one another.
func (v *view) ownName(id graph.ID) string {
	name := v.name(id)
	if v.nodes[id].Type != graph.TypeDepartment {
		return name
	}
	name = strings.TrimPrefix(name, v.name(v.to(id, graph.PredDepartmentRegion)))
	for _, w := range []string{"各", "有关", "相关", "其他"} { // 其他成员单位 are not all of them
		if strings.Contains(name, w) {
			return ""
		}
	}
	return name
}

// nearPairs gives the pairs of ids whose names are alike. Only names that share a
// pair of characters are compared, and not those that differ in a figure alone.
func nearPairs(ids []graph.ID, alike float64, name func(graph.ID) string) [][2]graph.ID {
	byPair := map[string][]int{}
	for i, id := range ids {
		for _, b := range bigrams(name(id)) {
			byPair[b] = append(byPair[b], i)
		}
	}
	var out [][2]graph.ID
	dice := metrics.NewSorensenDice()
	for i, id := range ids {
		shared := map[int]int{}
		grams := bigrams(name(id))
		for _, b := range grams {
			for _, j := range byPair[b] {
				if j > i {
					shared[j]++
				}
			}
		}
		near := make([]int, 0, len(shared))
		for j, n := range shared {
			if 2*n >= len(grams) {
				near = append(near, j)
			}
		}
		slices.Sort(near)
		for _, j := range near {
			a, b := name(id), name(ids[j])
			if a != "" && (a == b || dice.Compare(a, b) >= alike && !differInOne(a, b) && !(body.Known(a) && body.Known(b))) {
				out = append(out, [2]graph.ID{id, ids[j]})
			}
		}
	}
	return out
}

func bigrams(s string) []string {
	r := []rune(s)
	seen := map[string]bool{}
	var out []string
	for i := 0; i+1 < len(r); i++ {
		if b := string(r[i : i+2]); !seen[b] {
			seen[b] = true
			out = append(out, b)
		}
	}
	return out
}

// opposites are words of which two names that differ in nothing else are two things.
var opposites = strings.Fields("一 二 三 四 五 六 七 八 九 十 东 西 南 北 前 后 上 下 左 右 大 中 小 高 低 男 女 城 乡 农 牧 国 省 市 县 旗 存 出 进 入 内 外 公 民 新 旧 羊 牛 0 1 2 3 4 5 6 7 8 9")

// differInOne tells whether two names differ only in a figure, a direction or the
// like, which tells apart on purpose: 一期 and 二期, 存栏 and 出栏.
func differInOne(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) != len(y) {
		return false
	}
	differ := 0
	for i := range x {
		if x[i] == y[i] {
			continue
		}
		if !slices.Contains(opposites, string(x[i])) || !slices.Contains(opposites, string(y[i])) {
			return false
		}
		differ++
	}
	return differ > 0
}

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
