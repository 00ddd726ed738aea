package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
)

// shared reads a share: 占全市的32%, 财政支出的80%用于民生.
func (t *text) shared(p *phrase, f *figure.Figure, r right) (sense, bool) {
	before := t.str(*p)
	if f.UnitKind == "ratio" && strings.HasSuffix(before, "的") && strings.HasPrefix(r.noun, "用于") {
		return sense{rule: ruleLevel, measure: fact.MeasureLevel, indicator: strings.TrimSuffix(before, "的") + r.noun + r.predicate, end: r.end}, true
	}
	if f.UnitKind == "ratio" && strings.HasPrefix(r.noun, "用于") && headOf(before) != "" {
		return sense{rule: ruleLevel, measure: fact.MeasureLevel, indicator: before + r.noun + r.predicate, end: r.end}, true // 支出三分之二以上用于民生
	}
	if name := meetsShare(before, t.s[f.To:]); name != "" && f.UnitKind == "ratio" {
		return sense{rule: ruleLevel, measure: fact.MeasureLevel, indicator: name, end: f.To}, true
	}
	if said := t.purpose(f, r); said != "" {
		return sense{rule: ruleLevel, measure: fact.MeasureLevel, indicator: said, end: r.end + len(t.s[r.end:]) - len(strings.TrimPrefix(t.s[r.end:], said[len(r.noun):]))}, true
	}
	name, ok := t.share(p, f)
	if !ok || r.noun != "" {
		return sense{}, false
	}
	s := sense{rule: ruleLevel, measure: fact.MeasureLevel, indicator: name, end: f.To}
	if planned := strings.HasPrefix(name, "完成") || strings.HasPrefix(name, "占年度") || strings.HasPrefix(name, "占全年") || name == "占计划比重" || name == "占任务比重"; planned || strings.HasPrefix(name, "占") || strings.HasPrefix(name, "相当于") || strings.HasPrefix(name, "达到") {
		if t.said.indicator == "" || planned && t.said.stale {
			return sense{}, true
		}
		s.keep = planned // what has grown is the revenue
		if before, _, ok := strings.Cut(t.said.indicator, "占"); ok && before != "" && strings.HasPrefix(name, "占") && strings.HasSuffix(t.said.indicator, "比重") {
			t.said.indicator = before // 占市下达任务的92%，占县下达任务的86%
		}
		s.rule, s.topic, s.bare, s.indicator = ruleTopic, true, true, t.said.indicator+name
	}
	return s, true
}

// meetsShare gives what is said, before a share, to meet it of what is needed: 装备生产能力 of 装备生产能力满足全国7%的装机需求.
// Empty elsewhere.
func meetsShare(before, behind string) string {
	name, of, ok := strings.Cut(before, "满足")
	need, _, _ := strings.Cut(strings.TrimLeft(behind[:min(len(behind), window)], " "), "，")
	if !ok || headOf(name) == "" || runes(of) > 4 || !strings.Contains(need, "需求") || runes(need) > 12 {
		return ""
	}
	return name
}

// purpose gives what a share of means is to go to, where the means stand behind the share: 公益金用于养老服务 of
// 将55%以上的公益金用于养老服务. Empty elsewhere.
func (t *text) purpose(f *figure.Figure, r right) string {
	if f.UnitKind != "ratio" || r.noun == "" || r.predicate != "" || !strings.HasPrefix(t.s[r.end:], "用于") {
		return ""
	}
	_, to := t.clause(f.Start)
	if runes(t.s[r.end:to]) > 16 {
		return ""
	}
	return r.noun + strings.TrimRight(t.s[r.end:to], " ")
}
