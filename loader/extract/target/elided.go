package target

import (
	"cmp"
	"slices"
	"strings"

	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// againDone gives what a later year of a schedule does once more, which the sentence told first behind the same verb in the
// same unit: 茶园 of 2022年新建茶园5000亩，改造低产园3000亩；2023年新建4000亩. Empty where nothing was.
func (t *text) againDone(j *job) string {
	for i := range t.out {
		f := &t.out[i]
		if f.Unit != nil && *f.Unit == j.f.Unit && strings.Contains(f.Quote, j.v.verb) {
			return f.Indicator
		}
	}
	return ""
}

// timeAlone tells that the clause that ends before byte at holds but a time.
func (t *text) timeAlone(at int) bool {
	from, _ := t.clause(at)
	end := t.timeAt(from, at)
	return end >= 0 && runeset.Spaces.Trim(t.s[end:at]) == ""
}

// train gives the trains that the sentence of byte at has named last before it: 中欧班列 of 做强中欧班列枢纽，全年开行300列.
func (t *text) train(at int) string {
	from := t.sentenceStart(t.sentenceOf(at))
	i := strings.LastIndex(t.s[from:at], "班列")
	if i < 0 {
		return ""
	}
	p := phrase{a: from, b: from + i + len("班列")}
	p.a, _ = t.clause(p.b - 1)
	for _, m := range t.marks.In(p.a, p.b) {
		if (m.Class == "work" || m.Class == "undertake" || m.Class == "relation") && m.Tag != "-" && m.End < p.b {
			p.a = m.End
		}
	}
	t.trimFront(&p)
	return t.str(p)
}

// ofPersons tells the unit in which people or households are counted.
func ofPersons(unit string) bool { return persons.Close(unit) }

var persons = runeset.TailsOf("人", "户", "人次", "名")

// elided reads a figure whose clause names no object.
func (t *text) elided(j *job) sense {
	p, v, before := j.p, &j.v, t.said.indicator
	if v.verb == "投入" && j.f.UnitKind == "money" {
		v.noun = v.verb // 累计投入2亿元
	}
	if name := t.tagged(p.a); !t.listed() && v.verb == "" && j.f.UnitKind == "count" && j.r.predicate == "" && name != "" && ends(t.s, j.f.To) {
		return sense{rule: ruleBare, bare: true, measure: fact.MeasureLevel, indicator: name}
	}
	if from, _ := t.clause(p.b); before == "" && v.verb != "" && j.r.noun == "" && t.prior.indicator != "" && sameBase(t.prior.unit, j.f.Unit) && t.timeAt(from, p.b) >= 0 {
		return sense{rule: ruleTopic, measure: fact.MeasureIncrement, indicator: t.prior.indicator} // 到2022年建成农田10亿亩。到2025年建成10.7亿亩
	}
	if n := len(t.tallies); p.total && v.verb != "" && n > 1 && t.tallies[n-2].unit == j.f.Unit && strings.HasPrefix(t.s[t.said.start:], "其中") {
		return sense{rule: ruleTopic, measure: fact.MeasureIncrement, topic: true, indicator: t.tallies[n-2].indicator} // 新建480万亩，其中灌溉60万亩，累计建成3430万亩
	}
	done := ""
	if v.verb != "" && j.r.predicate == "" {
		done = t.doneTo(j)
	}
	switch {
	case p.part && before != "" && p.region != "" && v.verb == "" && j.r.predicate == "": // 其中：甲区61%、乙县46%
		return sense{rule: ruleTopic, topic: true, keep: true, parcelled: true, indicator: before, measure: t.said.measure}
	case t.said.parcelled && !t.said.stale && p.region != "" && !quarter(p.region) && v.verb == "" && j.r.predicate == "":
		return sense{rule: ruleTopic, bare: true, parcelled: true, indicator: before, measure: t.said.measure}
	case j.r.predicate != "" && j.f.UnitKind == "ratio": // 其中10%达到推荐标准
		whole := j.r
		if whole.noun = before; before == "" {
			whole.noun = t.subject(j.f.From)
		}
		if whole.noun == "" {
			return sense{}
		}
		if i := strings.LastIndex(whole.noun, "的"); i > 0 && runes(whole.noun[i:]) > 2 {
			whole.noun = whole.noun[i+len("的"):]
		}
		return sense{rule: ruleSubset, measure: fact.MeasureLevel, topic: true, indicator: subset(whole)}
	case done != "" && (v.verb != "" && before == "" || v.act && !p.part && !t.listed()):
		return sense{rule: ruleWork, measure: fact.MeasureIncrement, topic: true, indicator: done}
	case v.verb == "" && before != "" && j.r.noun == "" && t.inUnit(j.f.Unit) == before && t.timeAlone(j.f.From):
		return sense{rule: ruleTopic, measure: t.said.measure, topic: true, indicator: before} // 2023年招引团队30支，2024年40支
	case v.act && before != "" && t.ledBy(v.noun, p.b) != "":
		return sense{rule: ruleWork, measure: fact.MeasureIncrement, indicator: v.noun} // 就业人数达到6万人，带动就业30万人
	case v.verb != "" && t.said.stale && j.f.UnitKind != "money" && t.againDone(j) != "":
		return sense{rule: ruleTopic, measure: fact.MeasureIncrement, topic: true, keep: true, indicator: t.againDone(j)}
	case v.verb == "开行" && t.train(p.a) != "":
		return sense{rule: ruleTopic, measure: fact.MeasureLevel, topic: true, indicator: t.train(p.a) + v.verb}
	case v.nominal: // 新增节水0.4亿立方米
		return sense{rule: ruleWork, measure: fact.MeasureIncrement, indicator: withVerb(v.noun, v.over)}
	case v.verb == "" && before != "" && t.listed() && !t.said.stale && p.change == "" &&
		j.f.Unit != "" && j.f.UnitKind != "ratio" &&
		t.said.measure != fact.MeasureGrowth && t.said.measure != fact.MeasureDecline:
		// 改造小区32个、63万平方米
		return sense{rule: ruleTopic, measure: t.said.measure, topic: true, indicator: before}
	case (p.yearly || p.total) && v.verb == "" && before != "": // 年均5万人
		return sense{rule: ruleTopic, measure: t.said.measure, topic: true, indicator: before}
	case v.noun == "投资" && before != "" && headOf(before) != "" && planned(before) == "" && !strings.Contains(before, v.noun) && t.said.measure == fact.MeasureLevel:
		return sense{rule: ruleWork, measure: fact.MeasureIncrement, indicator: v.noun} // 铁路里程达到900公里；三年累计完成投资3亿元
	case v.act && strings.HasSuffix(t.inUnit(j.f.Unit), v.noun) && v.noun != "" && !t.said.stale: // 培训1万人次、培育工匠2000名，其中2023年培训3000人次
		return sense{rule: ruleTopic, measure: fact.MeasureIncrement, topic: true, keep: true, indicator: t.inUnit(j.f.Unit)}
	case v.noun == "投入" && before != "" && t.said.stale:
		return sense{rule: ruleWork, measure: fact.MeasureIncrement, indicator: v.noun} // 新建学校9所；累计投入2亿元
	case t.doing(j) != "":
		s := sense{rule: ruleTopic, measure: fact.MeasureIncrement, topic: true, keep: true, indicator: t.doing(j)}
		if v.verb == "在建" {
			s.measure = fact.MeasureLevel
		}
		return s
	case v.verb == "完成" && strings.HasSuffix(before, "投资") && j.f.UnitKind == "count" && cmp.Or(t.title(p.b), t.course.headword()) != "":
		return sense{rule: ruleWork, measure: fact.MeasureIncrement, topic: true, indicator: cmp.Or(t.title(p.b), t.course.headword())} // 水库除险加固。投资4400万元，完成22座
	case (v.verb != "" || p.part) && before != "":
		if of := t.inUnit(j.f.Unit); j.f.UnitKind == "count" && of != "" && !v.act && !slices.ContainsFunc(t.tallies, func(c tally) bool { return c.indicator == before && c.unit == j.f.Unit }) {
			before = of // 建成铁路等4个项目、里程380公里，开工5个
		}
		if subject := t.nearSubject(p.b); t.said.stale && v.noun == "投资" && subject != "" && !isMeans(subject) {
			return sense{rule: ruleWork, measure: fact.MeasureIncrement, topic: true, indicator: join(subject, v.noun)} // ；开展人居环境整治，完成投资25亿元
		}
		s := sense{rule: ruleTopic, measure: fact.MeasureIncrement, topic: true, keep: true, indicator: before}
		switch {
		case v.noun == "投资" && t.budgeted(j) != "":
			s.indicator, s.measure, s.keep = strings.TrimSuffix(before, plannedSums.First(before))+t.budgeted(j), fact.MeasureLevel, false
		case v.noun == "投资" && planned(before) != "":
			s.indicator, s.keep = planned(before)+v.noun, false // 项目总投资45亿元，当年完成投资10亿元
		case (p.part || t.listed()) && strings.HasSuffix(before, "总"+v.noun):
			s.indicator = strings.TrimSuffix(before, "总"+v.noun) + v.noun // 总投资9亿元，其中2021年投资2亿元
		case v.noun == "投资" && isWorks(before) && strings.HasSuffix(strings.TrimRight(t.s[:p.b], " "), "完成投资"):
			s.indicator = before + "完成投资" // 重点项目20个，完成投资9亿元: not all that is to be invested in them
		case v.noun == "投资" && strings.HasSuffix(before, "投资项目"), v.noun == "投入" && planned(before) == "":
			s.indicator = join(before, v.noun)
		case v.act && j.f.UnitKind == "count" && strings.HasSuffix(before, v.noun+"金"):
			s.indicator = strings.TrimSuffix(before, "金") // 发放医疗救助金1.5亿元，救助35万人次
		case strings.Contains(before, v.noun) &&
			!(v.act && !p.part && !t.listed() && (j.f.UnitKind == "amount" || ofPersons(j.f.Unit) && !strings.HasSuffix(before, v.noun)) && t.inUnit(j.f.Unit) == ""):
			// but 节能技改项目75个，累计节能5万吨; 搬迁点3个，共搬迁438户
		case reaches(v.verb):
			s.indicator = before + v.verb
		case v.act && elliptical(v.noun) && t.said.topic != "" && t.said.measure == fact.MeasureLevel: // 肉牛存栏60万头，出栏30万头
			s.indicator, s.measure, s.keep = join(raisedThing(t.said.topic), v.noun), fact.MeasureLevel, false
		case v.act && works()[before] != "", v.act && !p.part && (!t.listed() || strings.Contains(t.s[t.said.end:p.b], "，")):
			// 扩招40万人、培训80万人; 铺砖1500平方米，绿化2100平方米
			return sense{rule: ruleWork, measure: fact.MeasureIncrement, indicator: v.noun}
		case v.act || elliptical(v.noun):
			s.indicator = join(before, v.noun)
		}
		return s
	case v.noun != "":
		s := sense{rule: ruleWork, measure: fact.MeasureIncrement, indicator: v.noun}
		if subject := t.subject(p.b); subject != "" && !strings.Contains(subject, v.noun) && !isMeans(subject) && !strings.HasSuffix(v.noun, "林") {
			s.indicator, s.topic = join(subject, v.noun), true
		} else if title := t.title(p.b); v.noun == "投资" && title != "" {
			s.indicator = join(title, v.noun)
		} else if elliptical(v.noun) {
			s.indicator = t.course.matter(v.noun) + v.noun
		}
		if slices.Contains(crops[:], v.noun) {
			s.measure = fact.MeasureLevel
		}
		return s
	}
	return sense{}
}
