package target

import (
	"sort"
	"strings"

	"plangraph/loader/runeset"
)

// Reports on a budget (预算执行情况, 决算) say beside each sum how much of the budget it comes to
// (完成调整后预算的97.3%, 为预期的102%), and add up sums by name: 加上级补助收入2亿元, 收入总计30亿元.

// ofBudget names the share of a budget that the words before a figure tell: 完成年初预算比例 of
// 完成年初预算24亿元的. Empty elsewhere.
func (t *text) ofBudget(p *phrase) string {
	s, of := strings.CutSuffix(strings.TrimRight(t.s[p.a:p.b], " "), "的")
	end := p.a + len(s)
	if i := sort.Search(len(t.figures), func(i int) bool { return t.figures[i].To >= end }); i < len(t.figures) && t.figures[i].To == end && t.figures[i].From > p.a {
		s = strings.TrimRight(t.s[p.a:t.figures[i].From], " ")
	}
	for _, w := range [...]string{"已完成", "完成", "占到", "占", "达到", "达", "为", "是"} {
		rest, ok := strings.CutPrefix(s, w)
		if !ok {
			continue
		}
		if !of && !strings.HasSuffix(w, "完成") && w != "为" && !(w == "占" && (strings.HasPrefix(rest, "调整") || strings.HasPrefix(rest, "年初")) && runes(rest) <= 6) {
			return "" // but 完成预算107%, 为年初预算61%, 占调整预算105%
		}
		if isBudget(rest, w) {
			return "完成" + strings.TrimSuffix(rest, "比例") + "比例"
		}
		return ""
	}
	if i := strings.LastIndex(s, "完成"); i > 0 && of && isBudget(s[i+len("完成"):], "完成") {
		whose := phrase{a: p.a, b: p.a + i}
		t.trimBack(&whose)
		return t.str(whose) + strings.TrimSuffix(s[i:], "比例") + "比例" // 增加值、利税分别完成年度计划的102%、103%
	}
	return ""
}

// ofDone parts an indicator that is the share of a budget or a plan that was reached into the quantity and 完成年初预算比例;
// both are empty where it is none.
func ofDone(indicator string) (quantity, done string) {
	if !strings.HasSuffix(indicator, "比例") {
		return "", ""
	}
	i := strings.LastIndex(indicator, "完成")
	if i <= 0 || !isBudget(strings.TrimSuffix(indicator[i+len("完成"):], "比例"), "完成") {
		return "", ""
	}
	return indicator[:i], indicator[i:]
}

// isBudget tells that s, behind the verb w, names a budget, or behind 完成 also what else a year was to bring: 年初预算, 年度计划.
func isBudget(s, w string) bool {
	if s = strings.TrimSuffix(s, "比例"); runes(s) > 10 {
		return false
	}
	for _, budget := range [...]string{"预算", "预算数", "预算调整数", "预期"} {
		if strings.HasSuffix(s, budget) {
			return true
		}
	}
	return strings.HasSuffix(w, "完成") && scheduled.Close(s)
}

// scheduled end what a year, or some years, were to bring.
var scheduled = runeset.TailsOf("计划", "任务", "目标", "任务数", "计划投资", "计划数")

// addend gives the length of the word at the start of s that adds a sum of a budget to those before
// it: 加 of 加上年结余收入, 加上 of 加上债务转贷收入.
func addend(s string) int {
	rest, ok := strings.CutPrefix(s, "加")
	if !ok {
		return 0
	}
	for _, w := range [...]string{"上级", "上年", "上解"} {
		if strings.HasPrefix(rest, w) {
			return len("加")
		}
	}
	if after, ok := strings.CutPrefix(rest, "上"); ok && runes(after) >= 3 {
		return len("加上")
	}
	return 0
}

// footing gives the name of the sum of all revenue or all spending, whose last word is elsewhere a
// verb: 收入总计 of 收入总计30亿元. Empty where name and what stands before byte at are none.
func (t *text) footing(name string, at int) string {
	m := t.marks.Ending("change", len(strings.TrimRight(t.s[:at], " ")))
	if m == nil {
		return ""
	}
	switch w := t.s[m.Start:m.End]; {
	case w != "合计" && w != "总计" && w != "共计":
	case strings.HasSuffix(name, "收入") && runes(name) <= 3, strings.HasSuffix(name, "支出") && runes(name) <= 3:
		return name + w
	}
	return ""
}
