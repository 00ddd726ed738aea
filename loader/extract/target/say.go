package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// clauseNext tells that byte at stands in the clause right behind what was said last.
func (t *text) clauseNext(at int) bool {
	from, _ := t.clause(at)
	if from <= t.said.end {
		return true
	}
	return light.TrimLeft(t.s[t.said.end:from]) == ""
}

// reaches tells that a verb says whom what was told before has reached (惠及).
func reaches(verb string) bool { return verb == "惠及" || verb == "受益" || verb == "拉动" }

// stands tells that a verb says what stands somewhere rather than what was added:
// reached, it is a level.
func stands(verb string) bool {
	switch verb {
	case "设置", "设", "配备", "配置", "布设", "拥有", "登记", "注册":
		return true
	}
	return false
}

// adds tells that a verb says that the figure comes on top of what was there.
func adds(verb string) bool { return verb == "新增" || verb == "净增" || verb == "净增加" }

// added tells that such a verb stands right before the figure: 大科学装置新增2个.
func (t *text) added(j *job) bool {
	m := t.marks.Ending("work", j.p.b)
	return m != nil && m.Start > j.p.a && adds(t.s[m.Start:m.End])
}

// closes tells that a verb of work can stand between an indicator and its figure, as a
// verb of change does: 税收完成20亿元, 就业新增2万人.
func closes(verb string) bool {
	for _, w := range [...]string{"完成", "实现", "新增", "净增", "建成"} {
		if strings.HasSuffix(strings.TrimSuffix(verb, "了"), w) {
			return true
		}
	}
	return strings.HasSuffix(verb, "有")
}

// light part no more than clauses.
var light = runeset.Of(" ，,、")

// isCap tells that f bounds from above the sum that is granted to each: 资助总额不超过10万元.
func isCap(name string, f *figure.Figure) bool {
	return f.UnitKind == "money" && f.Comparator == fact.CompLe && granted.Close(name)
}

// granted end the names of such sums.
var granted = runeset.TailsOf("总额", "金额", "额度", "标准")
