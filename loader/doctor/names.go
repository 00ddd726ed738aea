package doctor

import (
	"regexp"
	"slices"
	"strings"

	"github.com/adrg/strutil/metrics"

	"plangraph/graph"
	"plangraph/loader/resolve/body"
)

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
				if v.toldApart(pair[0], pair[1]) {
					continue
				}
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

// toldApart tells whether the texts themselves keep two near names apart: indicators that
// one section gives figures of under both, and plans of two kinds (制度 and 清单).
func (v *view) toldApart(a, b graph.ID) bool {
	switch v.nodes[a].Type {
	case graph.TypeIndicator:
		return slices.ContainsFunc(v.sections[a], func(s graph.ID) bool { return slices.Contains(v.sections[b], s) })
	case graph.TypePlan:
		return v.text(a, graph.PredPlanKind) != v.text(b, graph.PredPlanKind) || differInKind(v.name(a), v.name(b))
	}
	return false
}

// differInKind tells whether two titles differ only in their last word, the kind of
// document.
func differInKind(a, b string) bool {
	x, y := []rune(a), []rune(b)
	return len(x) > 2 && len(y) > 2 && string(x[len(x)-2:]) != string(y[len(y)-2:]) && string(x[:len(x)-2]) == string(y[:len(y)-2])
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
			if a != "" && (a == b || dice.Compare(a, b) >= alike && !onPurpose(a, b) && !(body.Known(a) && body.Known(b))) {
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
var opposites = strings.Fields("一 二 三 四 五 六 七 八 九 十 东 西 南 北 前 后 上 下 左 右 大 中 小 高 低 男 女 城 乡 农 牧 国 省 市 县 旗 存 出 进 入 内 外 公 民 新 旧 羊 牛 能 量 额 率 0 1 2 3 4 5 6 7 8 9")

// figures are numbers in a name: 50万元以上, 二期.
var figures = regexp.MustCompile(`[0-9.]+|[一二三四五六七八九十]+`)

// onPurpose tells whether two names differ in what tells apart on purpose: a figure, a
// direction or the like. 一期 and 二期, 存栏 and 出栏, 产能 and 产量.
func onPurpose(a, b string) bool {
	if figures.ReplaceAllString(a, "") == figures.ReplaceAllString(b, "") && figures.MatchString(a) && figures.MatchString(b) {
		return true
	}
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
