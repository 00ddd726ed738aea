package target

import (
	"slices"
	"strings"
)

// belongings are what bodies have a number of, which a text that has counted the bodies names alone right behind
// the count: 公办养老机构16家，床位1824张.
var belongings = [...]string{"床位", "总床位", "床位数", "总床位数", "座位", "在校生", "在校学生", "教职工",
	"专任教师", "护理人员", "医护人员", "卫生人员", "卫生技术人员", "建筑面积", "总建筑面积", "占地面积", "经营面积"}

// belongs gives a belonging the bodies to which it belongs. Empty where name is none, or what the clause before
// has counted has none.
func (t *text) belongs(name string) string {
	if !slices.Contains(belongings[:], name) || t.said.stale {
		return ""
	}
	var bodies tally
	for _, c := range slices.Backward(t.tallies) {
		if strings.HasSuffix(c.indicator, name) {
			return c.indicator // 现有床位900张，到2025年，床位达到1200张
		}
		if ofBodies := func(w string) bool { return strings.HasSuffix(c.indicator, w) && c.indicator != w }; !c.aside && !slices.ContainsFunc(belongings[:], ofBodies) { // （含公建民营13家）
			bodies = c
			break
		}
	}
	if i := strings.LastIndex(bodies.indicator, "的"); i > 0 {
		bodies.indicator = bodies.indicator[i+len("的"):]
	}
	if bodies.unit != "个" && bodies.unit != "家" && bodies.unit != "所" && bodies.unit != "座" && bodies.unit != "处" || !facility(bodies.indicator) {
		return ""
	}
	return bodies.indicator + name
}
