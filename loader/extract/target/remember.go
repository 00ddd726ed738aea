package target

import (
	"strings"

	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// remember keeps what later clauses of the sentence leave out.
func (t *text) remember(s sense, indicator string, p *phrase, start, end int) {
	s.keep = s.keep || t.bracketed(end)
	if s.keep && t.said.indicator != "" && !p.from { // what a figure came from is told of the next one
		t.said.end, t.said.parcelled = end, t.said.parcelled || s.parcelled
		return
	}
	prefix := t.said.prefix
	if !s.bare {
		prefix = s.prefix
	} else if !strings.HasPrefix(indicator, prefix) {
		prefix = "" // another subject has come between
	}
	topic, _ := splitHead(indicator)
	for _, w := range [...]string{"地质储量", "探明储量", "资源储量", "储量", "占地", "总建筑", "建筑", "参加", "播种"} {
		topic = strings.TrimSuffix(topic, w) // 天然气 of 天然气地质储量, 项目 of 项目占地面积, 医疗保险 of 医疗保险参加人数, 粮食 of 粮食播种
	}
	topic = strings.TrimSuffix(topic, "总")                            // 项目 of 项目总占地
	topic = strings.TrimPrefix(strings.TrimSuffix(topic, "平均"), "人均") // 小麦平均单产450公斤，总产27万吨
	if t.said.topic != "" && !t.said.stale && strings.HasPrefix(indicator, t.said.topic) {
		topic = t.said.topic
	}
	t.said = said{
		indicator: indicator,
		topic:     topic,
		head:      t.said.head,
		prefix:    prefix,
		measure:   s.measure,
		yearly:    p.yearly && s.rule != ruleLevel && s.rule != ruleTopic,
		total:     p.total && s.measure == fact.MeasureIncrement,
		years:     p.years,
		reached:   p.reached && !p.aim,
		least:     p.atLeast,
		region:    p.region,
		place:     p.place,
		parcelled: s.parcelled,
		subset:    s.subset,
		start:     start,
		end:       end,
	}
}

// bracketed tells that the clause that ends at byte end stands in brackets of its own, behind which the text goes on
// with what stood before them: 小学9所（含教学点3个），在校生5000人.
func (t *text) bracketed(end int) bool {
	from, to := t.clause(end - 1)
	open := strings.HasSuffix(t.s[:from], "（") || strings.HasSuffix(t.s[:from], "(")
	return open && to <= len(t.s) && (strings.HasPrefix(t.s[to:], "）") || strings.HasPrefix(t.s[to:], ")"))
}

// joints stand between what is told.
var joints = runeset.Of(" 　、，,；;。.”）)》—―")

// skipJoint gives where the words of a statement begin in s[a:b].
func (t *text) skipJoint(a, b int) int {
	for a < b {
		s := t.s[a:b]
		trimmed := joints.TrimLeft(s)
		if len(trimmed) == len(s) {
			if n := enumerator(s); n > 0 && a == 0 {
				a += n
				continue
			}
			for _, w := range [...]string{"以及", "和", "及"} {
				if strings.HasPrefix(s, w) && !ownsJoint(s) && t.marks.At("work", a) == nil && t.marks.At("modal", a) == nil {
					return a + len(w)
				}
			}
			return a
		}
		a += len(s) - len(trimmed)
	}
	return b
}
