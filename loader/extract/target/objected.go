package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// objected reads a figure with its object before it.
func (t *text) objected(j *job) sense {
	p, v := j.p, &j.v
	part := p.part && t.said.indicator != ""
	s := sense{rule: ruleWork, measure: fact.MeasureIncrement, people: strings.HasSuffix(j.f.Unit, "名") || strings.HasSuffix(j.f.Unit, "人")}
	if v.verb == "" && part && isPlace(j.name) { // 其中主城区12个
		p.region = j.name
		return sense{rule: ruleTopic, topic: true, keep: true, parcelled: true, indicator: t.said.indicator, measure: t.said.measure}
	}
	if m := t.marks.At("change", p.a); v.verb == "" && m != nil && m.End < p.b && (m.Tag == "growth" || m.Tag == "decline") {
		// 增加学位3万个, 减少贫困人口5万人
		s.indicator = shorten(strings.TrimPrefix(runeset.Spaces.Trim(t.s[m.End:p.b]), "了"))
		if m.Tag == "growth" && j.f.UnitKind == "amount" && t.said.indicator != "" && !t.said.stale && elliptical(s.indicator) {
			s.indicator = t.whole(s.indicator, p.b, &s) // 21座煤矿建成投产，增加产能2亿吨
		}
		if m.Tag == "decline" {
			s.measure = fact.MeasureDecline
		}
		return s
	}
	if v.verb == "" && isPlace(j.name) {
		what, measure := t.said.indicator, t.said.measure // 其中甲区5万亩，乙县7万亩
		if !t.said.parcelled || t.said.stale || quarter(j.name) {
			what, measure = t.parcelled(p.a), fact.MeasureLevel
		}
		if what != "" { // 投资按县区分布如下：甲区9亿元，乙县5亿元
			p.region = j.name
			return sense{rule: ruleTopic, bare: true, parcelled: true, indicator: what, measure: measure}
		}
	}
	name := unranked(undescribed(shorten(afterExamples(j.name))))
	if v.verb != "" && v.deed == "" {
		name = afterOwnNames(name)
	}
	if list, ok := strings.CutSuffix(name, "等"); ok && j.f.UnitKind == "money" && !strings.HasSuffix(list, "高") && !strings.HasSuffix(list, "同") {
		name = list // 新增留抵退税、减税降费等1.2亿元
	}
	if j.f.UnitKind == "count" {
		name = leveled(name)
	}
	if v.verb == "" {
		s.rule, s.bare, s.measure = ruleBare, true, t.bareMeasure(j, name)
	}
	if of := t.allotment(p.a); of != "" && v.verb == "" && headOf(name) == "" {
		s.topic, s.indicator, t.said.head, s.measure = true, name+of, of, fact.MeasureLevel
		return s
	}
	switch {
	case v.prefix != "" && elliptical(name):
		s.indicator = join(v.prefix, name) // 其中工业完成投资9亿元
	case part && v.verb != "" && strings.HasPrefix(name, v.verb+"困难"):
		s.indicator = name // 城镇失业人员再就业9万人，其中就业困难人员3万人
	case part && v.verb != "" && strings.HasPrefix(t.said.indicator, name):
		s.indicator, s.measure, s.topic = v.verb+t.said.indicator, t.said.measure, true // 其中投产茶园6万亩
	case part && v.verb != "" && (akin(name, t.said.indicator) || strings.HasPrefix(t.said.indicator, v.verb) || j.f.UnitKind == "money" && headOf(name) != "" && !elliptical(name)):
		s.indicator = name // 投入开发资金2亿元，其中投入景区开发资金1亿元
	case part && v.verb != "" && j.f.UnitKind == "amount" && t.inUnit(j.f.Unit) == t.said.indicator:
		s.indicator = name // 造林15万亩，其中营造经济林11万亩
	case part && v.verb != "" && j.f.UnitKind != "money" && t.someOfThose(j.f):
		s.indicator = v.verb + name + "的" + t.said.indicator // 其中设老年医学科28家
		s.measure, s.topic = t.said.measure, true
	case v.prefix != "":
		s.indicator = join(v.prefix, withVerb(name, v.verb))
	case v.verb == "提供" && is(name, "服务", "各类服务", "各项服务") && t.said.measure == fact.MeasureIncrement && !t.said.stale && t.clauseNext(p.a):
		s.indicator, s.topic = t.said.indicator+v.verb+name, true // 建设站点9个，提供各类服务5万人次
	case v.verb == "拉动" && j.f.UnitKind == "money" && t.said.measure == fact.MeasureIncrement && !t.said.stale && t.clauseNext(p.a):
		s.indicator = name // 发放消费券5000万元，拉动消费15亿元
	case reaches(v.verb):
		s.indicator = name
		if before := t.said.indicator; before != "" && !t.said.stale && t.clauseNext(p.a) && !strings.HasSuffix(before, name) && !strings.HasSuffix(before, "率") {
			if topic, tag := splitHead(before); tag == "sum" && topic != "" {
				before = topic // 改造小区9个、建筑面积5万平方米、惠及居民2万户
			}
			s.indicator, s.topic, s.keep = before+name, true, true // 改造小区9个，惠及居民2万户
		} else if subject := t.subject(p.b); subject != "" {
			s.indicator, s.topic = subject+name, true
		} else if a, b, ok := t.clauseBefore(p.b); ok && t.workNear(a, b) != nil {
			if subject := t.nearSubject(p.b); subject != "" {
				s.indicator, s.topic, t.said.start = subject+name, true, t.skipJoint(a, b)
			}
		}
	case v.verb == "" && j.f.UnitKind == "money" && t.ofWhole(name) != "":
		s.indicator, s.topic = name+t.ofWhole(name), true // 固定资产投资9亿元。分产业看，第一产业1亿元
	case v.verb == "" && t.said.stale && j.f.UnitKind == "money" && t.said.head != "" && headOf(name) == "" && runes(name) <= 8 && strings.HasSuffix(t.inUnit(j.f.Unit), t.said.head):
		s.indicator, s.measure = name+t.said.head, fact.MeasureLevel // 总投资9亿元，其中城区绿化5亿元，占55%；通道绿化4亿元，占45%
	case (part || t.listed()) && v.verb == "" && j.f.UnitKind == "count" && quarter(name) && runes(name) <= len([]rune("城乡结合部")) && t.sameThings(j.f.Unit):
		s.indicator, s.topic, s.keep, s.measure = name+t.said.indicator, true, true, t.said.measure // 幼儿园18所，其中县城3所
	case (name == "剩余" || name == "其余" || name == "余下") && t.inUnit(j.f.Unit) != "":
		s.indicator, s.topic, s.keep, s.measure = t.inUnit(j.f.Unit), true, true, t.said.measure // 2021年完成整治45家，2022年完成剩余28家
	case v.verb == "" && t.divided(name, j.f) != "":
		s.indicator, s.topic, s.keep = t.divided(name, j.f), true, true
		s.measure = t.said.measure
	case v.verb == "" && t.listed() && t.ofHerd(name, j.f.Unit) != "":
		s.indicator, s.topic, s.measure = t.ofHerd(name, j.f.Unit), true, t.said.measure
	case v.verb == "" && j.f.UnitKind == "amount" && t.ofCarriage(name) != "":
		s.indicator, s.measure = name+t.ofCarriage(name), fact.MeasureLevel
	case v.verb == "" && j.f.UnitKind == "amount" && t.ofHarvest(name, j.f.Unit) != "":
		s.indicator, s.measure = name+t.ofHarvest(name, j.f.Unit), fact.MeasureLevel
	case v.verb == "" && part && j.f.UnitKind == "ratio" && !quantity(name) &&
		strings.HasSuffix(t.said.indicator, "率") && t.said.measure == fact.MeasureLevel:
		s.indicator, s.topic, s.keep, s.measure = join(name, t.said.indicator), true, true, fact.MeasureLevel // 病床使用率79%，其中公立医院86%
	case v.verb == "" && j.f.UnitKind == "ratio" && strings.Contains(t.said.indicator, "占") && t.there(name, fact.MeasureLevel, p.a) != "":
		s.indicator, s.topic, s.keep, s.measure = t.there(name, fact.MeasureLevel, p.a), true, true, fact.MeasureLevel
	case v.verb == "" && !part && j.f.UnitKind == "ratio" && t.listed() && quarter(name) && strings.HasSuffix(t.said.indicator, "率") && !t.said.stale:
		s.indicator, s.topic, s.keep, s.measure = name+t.said.indicator, true, true, fact.MeasureLevel // 其中县城95%、农村地区80%
	case v.verb == "" && !part && j.f.UnitKind == "ratio" && !quantity(name) &&
		!strings.HasPrefix(name, "占") && runes(t.sharedRate()) >= 3 && t.clauseNext(p.a):
		s.indicator, s.topic, s.measure = name+t.sharedBy(name), true, fact.MeasureLevel // 优良天数比率保持在98%，县级城市99%
	case v.verb == "" && t.ofAlike(name, j.f) != "":
		s.indicator, s.topic, s.measure = name+t.ofAlike(name, j.f), true, fact.MeasureLevel
	default:
		if part && v.verb == "" && headOf(name) == "" && runes(name) <= 4 {
			// 铁路运营里程639公里、其中高铁370公里
			topic, _ := splitHead(t.said.indicator)
			head := t.said.indicator[len(topic):]
			if part := strings.TrimPrefix(head, "总"); runes(part) >= 2 {
				head = part // the part of a sum has none of its own
			}
			if runes(head) >= 2 && headFits(head, j.f) {
				s.topic, s.indicator, t.said.head = true, name+head, head
				return s
			}
		}
		if head := t.listHead(j); head != "" && !part && v.verb == "" && !quantity(name) && runes(name) <= 6 {
			if s.measure == fact.MeasureLevel || head == "产能" {
				s.topic, s.indicator, t.said.head = true, name+head, head
				return s
			}
		}
		if head := t.said.head; head != "" && !part && v.verb == "" && s.measure == fact.MeasureLevel {
			if t.listed() && strings.HasSuffix(t.said.indicator, head) && headOf(name) == "" && runes(name) <= 4 {
				s.topic, s.indicator = true, name+head // 其中男性220万人、女性227万人
				return s
			}
		}
		if !t.said.stale && strings.HasPrefix(t.said.indicator, v.verb) {
			name = withVerb(name, v.verb) // 引进项目30个，引进资金9亿元
		}
		s.indicator = withVerb(t.whole(name, p.b, &s), v.verb)
	}
	return s
}

// someOfThose tells that f, told with a verb of its own, is of those in whose unit something was told before, and not
// of how that grew: 28家 of 医院60家，其中设老年医学科28家.
func (t *text) someOfThose(f *figure.Figure) bool {
	if t.said.measure == fact.MeasureGrowth || t.said.measure == fact.MeasureDecline {
		return false
	}
	if f.UnitKind == "ratio" {
		return true
	}
	ofRate := headOf(t.said.indicator) == "rate" || strings.HasSuffix(t.said.indicator, "率")
	return !ofRate && t.inUnit(f.Unit) != ""
}
