package doctor

import (
	"slices"
	"testing"

	"plangraph/graph"
)

// small is a graph of a few nodes: each name in it is its id.
func small(nodes ...graph.Node) []graph.Set { return []graph.Set{{Plan: "plan", Owned: nodes}} }

func node(t graph.Type, id graph.ID, values map[graph.Pred]any, edges ...graph.Edge) graph.Node {
	if values == nil {
		values = map[graph.Pred]any{}
	}
	if _, ok := values[graph.PredName]; !ok {
		values[graph.PredName] = string(id)
	}
	return graph.Node{ID: id, Type: t, Values: values, Edges: edges}
}

// level is a target, with the words that it stands on.
func level(id, indicator graph.ID, unit string, year int64, value float64) []graph.Node {
	return []graph.Node{
		node(graph.TypeTarget, id, map[graph.Pred]any{graph.PredTargetMeasure: "LEVEL", graph.PredTargetUnit: unit, graph.PredTargetTo: year,
			graph.PredTargetNormalized: value, graph.PredTargetValue: value, graph.PredTargetKind: "TARGET"},
			graph.Edge{Pred: graph.PredMeasures, To: indicator}),
		node(graph.TypeEvidence, "words of "+id, nil, graph.Edge{Pred: graph.PredEvidenceOf, To: id}),
	}
}

// inSection puts a target into a section that it shares with others.
func inSection(nodes []graph.Node) []graph.Node {
	nodes[0].Edges = append(nodes[0].Edges, graph.Edge{Pred: graph.PredTargetSection, To: "section"})
	return nodes
}

func messages(sets []graph.Set) []string {
	var out []string
	for _, f := range Examine(sets) {
		out = append(out, string(f.Check)+": "+f.Message)
	}
	return out
}

func TestExamine(t *testing.T) {
	for name, c := range map[string]struct {
		nodes []graph.Node
		want  []string
	}{
		"near names": {
			[]graph.Node{node(graph.TypeDepartment, "某市工业和信息化局", nil), node(graph.TypeDepartment, "某市工业和信息局", nil), node(graph.TypeDepartment, "某市水利局", nil)},
			[]string{"near-names: Department 某市工业和信息化局 and 某市工业和信息局 may be one"},
		},
		"offices that are two": {
			[]graph.Node{node(graph.TypeDepartment, "科学技术局", nil), node(graph.TypeDepartment, "科学技术协会", nil), node(graph.TypeDepartment, "各旗区", nil), node(graph.TypeDepartment, "各旗区县", nil),
				node(graph.TypeDepartment, "某委员会各成员单位", nil), node(graph.TypeDepartment, "某委员会其他成员单位", nil)},
			nil,
		},
		"names that differ on purpose": {
			[]graph.Node{node(graph.TypeProject, "某县东部引水一期工程", nil), node(graph.TypeProject, "某县东部引水二期工程", nil)},
			nil,
		},
		"names that differ in figures": {
			[]graph.Node{node(graph.TypeProject, "年收入100万元以上嘎查村比重", nil), node(graph.TypeProject, "年收入50万元以上嘎查村比重", nil)},
			nil,
		},
		"documents of two kinds": {
			[]graph.Node{node(graph.TypePlan, "某市政府购买养老服务制度", nil), node(graph.TypePlan, "某市政府购买养老服务清单", nil)},
			nil,
		},
		"indicators that the text keeps apart": {
			slices.Concat([]graph.Node{node(graph.TypeIndicator, "新建城区配套建设养老服务设施达标率", nil), node(graph.TypeIndicator, "新建城区配套建设托育服务设施达标率", nil)},
				inSection(level("t1", "新建城区配套建设养老服务设施达标率", "%", 2025, 100)), inSection(level("t2", "新建城区配套建设托育服务设施达标率", "%", 2025, 100))),
			nil,
		},
		"indicators that may be one": {
			slices.Concat([]graph.Node{node(graph.TypeIndicator, "新建城区配套建设养老服务设施达标率", nil), node(graph.TypeIndicator, "新建城区配套建设养老设施达标率", nil)},
				level("t1", "新建城区配套建设养老服务设施达标率", "%", 2025, 100), level("t2", "新建城区配套建设养老设施达标率", "%", 2025, 100)),
			[]string{"near-names: Indicator 新建城区配套建设养老服务设施达标率 and 新建城区配套建设养老设施达标率 may be one"},
		},
		"an indicator without a unit": {
			slices.Concat([]graph.Node{node(graph.TypeIndicator, "网上交易户", nil), node(graph.TypeIndicator, "灌溉水利用系数", nil)},
				level("t1", "网上交易户", "", 2025, 240), level("t2", "灌溉水利用系数", "", 2025, 0.6)),
			[]string{"no-unit: no figure of 网上交易户 has a unit"},
		},
		"two figures of one share": {
			slices.Concat([]graph.Node{node(graph.TypeIndicator, "托位占比", nil), node(graph.TypePlan, "plan", map[graph.Pred]any{graph.PredName: "某方案"})},
				level("t1", "托位占比", "%", 2025, 50), level("t2", "托位占比", "%", 2025, 60), level("t3", "托位占比", "%", 2024, 40)),
			[]string{"contrary: 托位占比 is [50 60]% in 某方案 for one year"},
		},
		"one name twice": {
			[]graph.Node{node(graph.TypeRegion, "a", map[graph.Pred]any{graph.PredName: "甲镇"}), node(graph.TypeRegion, "b", map[graph.Pred]any{graph.PredName: "甲镇"})},
			[]string{"near-names: Region 甲镇 and 甲镇 may be one"},
		},
		"no parent": {
			[]graph.Node{
				node(graph.TypePlan, "某市甲规划", map[graph.Pred]any{graph.PredPlanStatus: "LOADED", graph.PredPlanKind: "SPECIAL_PLAN"}),
				node(graph.TypePlan, "某市乙办法", map[graph.Pred]any{graph.PredPlanStatus: "LOADED", graph.PredPlanKind: "REGULATION"}),
				node(graph.TypePlan, "某市丙意见", map[graph.Pred]any{graph.PredPlanStatus: "CITED", graph.PredPlanKind: "OPINION"}),
			},
			[]string{"no-parent: no plan stands above 某市甲规划"},
		},
		"a lost multiplier": {
			slices.Concat([]graph.Node{node(graph.TypeIndicator, "粮食产量", nil)},
				level("t1", "粮食产量", "万吨", 2020, 190), level("t2", "粮食产量", "万吨", 2025, 200), level("t3", "粮食产量", "吨", 2026, 0.021)),
			[]string{"proportion: 粮食产量 is 200 in 2025 and 0.021 in 2026"},
		},
		"more than the whole": {
			slices.Concat([]graph.Node{node(graph.TypeIndicator, "卫生厕所普及率", nil), node(graph.TypeIndicator, "入学率", nil)},
				level("t1", "卫生厕所普及率", "%", 2025, 760), level("t2", "入学率", "%", 2025, 104)),
			[]string{"share: 卫生厕所普及率 is 760%"},
		},
		"a unit out of nowhere": {
			slices.Concat([]graph.Node{node(graph.TypeIndicator, "甲", nil)}, level("t1", "甲", "万什么", 2025, 1), level("t2", "甲", "万吨", 2025, 1)),
			[]string{"unknown-unit: the unit 万什么 of 甲 is not known"},
		},
		"no words": {
			level("t1", "甲", "%", 2025, 1)[:1],
			[]string{"no-text: no words stand for a target of  in "},
		},
	} {
		if got := messages(small(c.nodes...)); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}
