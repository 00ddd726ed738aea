package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
)

// worked reads a figure without a verb of change: a verb of work with its object
// before or behind the figure, or no verb at all.
func (t *text) worked(p *phrase, f *figure.Figure, r right) sense {
	s := sense{measure: fact.MeasureIncrement, end: r.end, people: strings.HasSuffix(f.Unit, "名") || strings.HasSuffix(f.Unit, "人")}
	if v, ok := t.share(p, f); ok && r.noun == "" {
		// 占全市的32%
		s.rule, s.measure, s.end = ruleLevel, fact.MeasureLevel, f.To
		s.indicator = v
		if strings.HasPrefix(v, "占") {
			s.topic, s.rule, s.bare = true, ruleTopic, true
			s.indicator = t.said.indicator + v
			if t.said.indicator == "" {
				return sense{}
			}
		}
		return s
	}
	v := t.verbs(p, r)
	if p.hold {
		s.measure = fact.MeasureLevel
	}
	if (v.atLeast || p.atLeast) && f.Comparator == fact.CompEq {
		f.Comparator = fact.CompGe
	}
	name := v.object
	if i := strings.LastIndex(name, "每年"); i > 0 && runes(name[i:]) > 3 {
		name, p.yearly = name[i+len("每年"):], true // 市级财政每年统筹资金
	}
	if v.verb == "" && f.UnitKind == "ratio" {
		name = t.beforeChange(p, name)
	}
	for _, w := range [...]string{"至少", "最少"} {
		if strings.Contains(name, w) {
			name = strings.Replace(name, w, "", 1) // 每个学生至少掌握1项
			if f.Comparator == fact.CompEq {
				f.Comparator = fact.CompGe
			}
		}
	}
	if name != "" && r.noun != "" && (strings.HasSuffix(name, "等") || v.verb != "" && examples(name, f)) {
		name = "" // 甲、乙等35个项目
	}
	if f.UnitKind == "ratio" && strings.HasSuffix(name, "的") && strings.HasPrefix(r.noun, "用于") {
		s.rule, s.measure = ruleLevel, fact.MeasureLevel
		s.indicator = strings.TrimSuffix(name, "的") + r.noun + r.predicate // 财政支出的80%用于民生
		return s
	}
	if f.UnitKind == "ratio" && r.noun != "" && r.predicate == "" && !strings.HasPrefix(strings.TrimLeft(t.s[f.To:], " "), "的") && !t.workNoun(f.To-len("的")-1, f.To+len(r.noun)) {
		return sense{} // 打造100%绿电应用场景
	}
	if r.noun != "" && strings.HasPrefix(name, "被") {
		return sense{} // 被列为26个中心城市
	}
	if v.verb == "" && t.relation(p.a, "light") {
		return sense{} // 对照22个一级指标
	}
	if v.verb == "" && t.relation(p.a, "compare") {
		return sense{} // 高出预期目标1.9个点
	}
	if name != "" && r.noun != "" && v.verb == "" && t.prepositional(p.a) && t.marks.At("relation", p.a).End >= p.b {
		return sense{} // 聚焦1—2个主导产业
	}
	counted := r.noun != "" && !rejectNoun(f, r.noun, v.verb != "") && (v.verb != "" || runes(name) <= 16)
	if r.noun != "" && !counted {
		return sense{}
	}
	switch {
	case counted && r.predicate != "" && v.verb == "" && name == "":
		s.rule, s.measure = ruleSubset, fact.MeasureLevel
		s.indicator = subset(r)
		if strings.Contains(r.predicate, "退出") {
			s.measure = fact.MeasureIncrement
		}
	case counted:
		s.rule = ruleCount
		if r.predicate != "" {
			s.indicator = subset(r)
			if name != "" && f.UnitKind == "ratio" {
				s.indicator = subset(phraseRight(name, r))
			} else if name != "" {
				s.indicator = name + r.noun
			}
		} else {
			s.indicator = name + counts(r.noun)
		}
		if v.verb == "" && name == "" {
			s.rule = ruleSubset
		}
		s.indicator = v.keep + s.indicator
		if v.prefix != "" {
			s.indicator = v.prefix + s.indicator
		}
	case name != "" && p.part && v.verb == "" && t.said.indicator != "" && isPlace(name):
		// 其中主城区12个
		s.rule, s.topic, s.keep, s.indicator, s.measure = ruleTopic, true, true, t.said.indicator, t.said.measure
		p.region = name
	case name != "":
		s.rule = ruleWork
		if m := t.marks.At("change", p.a); v.verb == "" && m != nil && m.End < p.b && (m.Tag == "growth" || m.Tag == "decline") {
			// 增加学位3万个, 减少贫困人口5万人
			name = strings.TrimPrefix(strings.TrimSpace(t.s[m.End:p.b]), "了")
			s.indicator, s.measure = shorten(name), fact.MeasureIncrement
			if m.Tag == "decline" {
				s.measure = fact.MeasureDecline
			}
			break
		}
		name = shorten(afterExamples(name))
		s.indicator = name
		if v.verb == "" {
			s.rule, s.bare = ruleBare, true
			s.measure = fact.MeasureLevel
			if m := t.marks.Ending("work", p.b); p.total && !f.Before || m != nil && strings.HasPrefix(m.Tag, "act") && f.UnitKind != "ratio" && headOf(name) == "" {
				s.measure = fact.MeasureIncrement
			}
			if t.said.measure == fact.MeasureIncrement && !(p.total && f.Before) && (headOf(name) == "" || t.listed() && f.UnitKind == "count") {
				s.measure = t.said.measure
			}
			if p.part && t.said.indicator != "" {
				s.measure = t.said.measure
			}
		}
		if p.part && v.verb != "" && t.said.indicator != "" {
			// 其中设老年医学科28家
			s.indicator = v.verb + name + "的" + t.said.indicator
			s.measure, s.topic = t.said.measure, true
			break
		}
		if v.prefix != "" {
			s.indicator = v.prefix + s.indicator
		} else if reaches(v.verb) {
			if subject := t.subject(p.b); subject != "" {
				s.indicator, s.topic = subject+s.indicator, true
			}
		} else {
			s.indicator = t.whole(s.indicator, p.b, &s)
		}
	case r.noun == "" && r.predicate != "" && f.UnitKind == "ratio":
		topic := t.said.indicator
		if topic == "" {
			topic = t.subject(f.From)
		}
		if topic == "" {
			return sense{}
		}
		r.noun = topic
		s.rule, s.measure, s.topic = ruleSubset, fact.MeasureLevel, true
		s.indicator = subset(r)
	case v.nominal:
		s.rule = ruleWork
		s.indicator = v.noun
	case (p.yearly || p.total) && v.verb == "" && t.said.indicator != "":
		s.rule, s.topic, s.indicator, s.measure = ruleTopic, true, t.said.indicator, t.said.measure // 年均5万人
	case v.verb != "" && t.said.indicator != "" || p.part && t.said.indicator != "":
		s.rule, s.topic, s.keep = ruleTopic, true, true
		s.indicator = t.said.indicator
		switch {
		case v.act && !p.part && !t.listed() && !strings.Contains(s.indicator, v.noun):
			s = sense{rule: ruleWork, measure: s.measure, indicator: v.noun} // 铺砖1500平方米，绿化2100平方米
		case strings.Contains(s.indicator, v.noun):
		case v.act || elliptical(v.noun):
			s.indicator = join(s.indicator, v.noun)
		}
	case v.noun != "":
		s.rule = ruleWork
		s.indicator = v.noun
		if subject := t.subject(p.b); subject != "" && !strings.Contains(subject, v.noun) {
			s.indicator, s.topic = join(subject, v.noun), true
		}
	default:
		return sense{}
	}
	if stands(v.verb) && t.kind(p) == fact.KindActual {
		s.measure = fact.MeasureLevel
	}
	s.prefix = v.prefix
	if f.UnitKind == "ratio" && s.measure == fact.MeasureIncrement && v.verb == "" {
		s.measure = fact.MeasureLevel
	}
	return s
}

// isPlace tells that a name is but a place's: 主城区, 各县.
func isPlace(name string) bool {
	if n := runes(name); n < 2 || n > 5 {
		return false
	}
	for _, w := range [...]string{"区", "县", "市", "旗", "镇", "乡"} {
		if strings.HasSuffix(name, w) {
			return !strings.HasSuffix(name, "示范区") && !strings.HasSuffix(name, "小区") && !strings.HasSuffix(name, "景区") && !strings.HasSuffix(name, "社区") && !strings.HasSuffix(name, "园区")
		}
	}
	return false
}

// reaches tells that a verb says whom what was told before has reached (惠及).
func reaches(verb string) bool { return verb == "惠及" || verb == "受益" }

// stands tells that a verb says what stands somewhere rather than what was added:
// reached, it is a level.
func stands(verb string) bool {
	switch verb {
	case "设置", "设", "配备", "配置", "布设", "拥有":
		return true
	}
	return false
}

// closes tells that a verb of work can stand between an indicator and its figure, as a
// verb of change does: 税收完成20亿元, 就业新增2万人.
func closes(verb string) bool {
	for _, w := range [...]string{"完成", "实现", "新增", "建成"} {
		if strings.HasSuffix(strings.TrimSuffix(verb, "了"), w) {
			return true
		}
	}
	return strings.HasSuffix(verb, "有")
}
