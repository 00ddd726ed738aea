package target

import (
	"slices"
	"strings"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// endBase is a clause that sets its figures against the end of a five-year plan, by its name:
// 较“十二五”末. The zero endBase is none.
type endBase struct {
	clause int
	year   int // the plan's last
}

// undated tells that no years of the plan are known.
func (t *text) undated() bool {
	_, ok := t.course.years()
	return !ok
}

// annual tells that the plan is one of a single year.
func (t *text) annual() bool {
	own, ok := t.course.years()
	return ok && own.From == own.To
}

// past tells that a time lies before the plan's own years.
func (t *text) past(m period.Mention) bool {
	own, ok := t.course.years()
	if m.Back > 0 || m.Kind == period.Now || m.Reached {
		return true
	}
	if !ok {
		over := m.Kind == period.Span && m.Period.To > 0 && m.Period.To < t.issued() // “十三五”时期, in an opinion of 2021
		return !m.Until && (t.course.reached || over || t.pastYear(m))
	}
	if m.Until && m.Period.To == own.To && strings.Contains(t.course.plan.Title, "中期") {
		return false // 到2025年，预计达到9亿元, in a report half way on a plan up to 2025
	}
	return m.Period.To > 0 && (m.Period.To < own.From || (t.course.record || t.course.closed) && m.Period.To <= own.To)
}

// brokenOff tells that what is read now stands in another part of the sentence than the time m (2020年达到8万元；累计建成5座),
// or that m names no year (到“十三五”期末，累计建成7座).
func (t *text) brokenOff(m period.Mention) bool {
	return m.End < t.here && strings.ContainsAny(t.s[m.End:t.here], "；;。") || !strings.Contains(t.s[m.Start:m.End], "年")
}

// pastYear tells of a year in a text without years of its own that the text lies behind it.
func (t *text) pastYear(m period.Mention) bool {
	if m.Kind != period.Point || m.Period.To <= 0 {
		return false
	}
	year := m.Period.To
	switch {
	case year < t.issued(),
		t.course.told && year <= t.course.passed.To,  // no later than the years told of already
		year < t.course.horizon.year && t.portrays(), // before those wanted, where it says what is there
		t.issued() == 0 && t.recounts():              // an account of unknown date
		return true
	}
	return false
}

// before gives the years before the plan's own, as many as it has: of a five-year
// plan the five years before it; of a record its own.
func (t *text) before() (fact.Period, bool) {
	own, ok := t.course.years()
	if !ok {
		return fact.Period{}, false
	}
	if t.course.record || t.course.partial {
		return own, true
	}
	if t.course.closed {
		if at := t.course.opened; at != nil && at.Kind == period.Span && at.Period.To == own.To {
			return at.Period, true // 过去五年工作回顾
		}
		return own, true
	}
	n := own.To - own.From + 1
	if n > 5 {
		n = 5
	}
	p := fact.Period{From: own.From - n, To: own.From - 1}
	if at := t.course.opened; at != nil && at.Kind == period.Span && at.Period.To == own.From-1 {
		p = at.Period
	}
	return p, true
}

// averages tells that the clause which is read speaks of an average over years (年均), not of each year (每年).
func (t *text) averages() bool {
	_, to := t.clause(t.here)
	return strings.Contains(t.s[t.here:max(t.here, to)], "年均")
}

// when gives the years of a figure that stands where the clock does, with p before it. kind is
// whether it is an aim, measure what the figure measures.
func (t *text) when(kind, measure string, p *phrase) *fact.Period {
	if kind == fact.KindActual {
		return t.whenReached(measure, p)
	}
	yearly, total := p.yearly, p.total
	own, known := t.course.years()
	if known && t.here == t.spanBase && (measure == fact.MeasureGrowth || measure == fact.MeasureDecline) && (!t.clock.set || t.clock.m.Period.To == own.To) {
		return &own // 较“十二五”下降30%: all its years against all of those
	}
	point := func(y int) *fact.Period { return &fact.Period{From: y, To: y} }
	over := func(from, to int) *fact.Period { // a level is that of their end
		if measure == fact.MeasureLevel && !yearly {
			from = to
		}
		return &fact.Period{From: from, To: to}
	}
	if t.clock.set {
		m := t.clock.m
		switch {
		case m.Kind == period.Own:
			if known && own.From == own.To {
				return point(own.To)
			}
			if y := t.issued(); y > 0 {
				return point(y)
			}
		case m.Ahead > 0:
			if known && own.From == own.To && m.Ahead > 1 {
				return over(own.From, own.From+m.Ahead-1) // 今后五年, of a report
			}
			if known {
				return &own
			}
			if y := t.issued(); y > 0 {
				return &fact.Period{From: y, To: y + m.Ahead - 1}
			}
			if y := t.course.horizon.year; y > 0 && measure == fact.MeasureLevel && !yearly {
				return point(y)
			} else if y > 0 {
				return &fact.Period{From: y - m.Ahead + 1, To: y} // 到2020年，…；未来五年，年均增长14%
			}
		case m.Kind == period.Span && m.Period.To > 0 && measure == fact.MeasureLevel && !yearly && !total && t.phase:
			return point(m.Period.To)
		case m.Kind == period.Span && m.Period.To > 0:
			return &fact.Period{From: m.Period.From, To: m.Period.To}
		case m.Since && known && m.Period.From <= own.To && (yearly || measure != fact.MeasureLevel):
			return &fact.Period{From: m.Period.From, To: own.To}
		case m.Since && !known && m.Period.From <= t.course.horizon.year && (yearly || measure != fact.MeasureLevel):
			return &fact.Period{From: m.Period.From, To: t.course.horizon.year} // 到2015年，…；从2011年起，每年新建2万亩
		case m.Kind == period.Point:
			if at := t.course.at; yearly && t.annual() && at != nil && at.Kind == period.Span && at.Period.To == m.Period.To {
				return &fact.Period{From: at.Period.From, To: at.Period.To}
			}
			if total && measure != fact.MeasureLevel && known && own.From < own.To && m.Period.To == own.To && !t.sinceBefore(own.From-1) {
				return &own // 到2025年，累计新建90座
			}
			if yearly && known && m.Period.To > own.From && (m.Period.To <= own.To || t.annual()) {
				return &fact.Period{From: own.From, To: m.Period.To}
			}
			return t.meanTo(m.Period.To, yearly)
		}
	}
	if at := t.course.at; at != nil && at.Period.To > 0 && !t.past(*at) {
		if at.Kind == period.Span && (!known || at.Period.To > own.To) {
			return over(at.Period.From, at.Period.To) // a plan of one year looks ahead: “十五五”时期主要目标
		}
		if yearly || total && measure != fact.MeasureLevel && at.Kind == period.Span {
			if known && at.Period.To <= own.To {
				return &own
			}
			return &fact.Period{From: at.Period.From, To: at.Period.To}
		}
		return point(at.Period.To)
	}
	if !known {
		if y := t.course.horizon.year; y > 0 && !t.standing() {
			return t.meanTo(y, yearly)
		}
		return nil
	}
	if yearly || total && measure != fact.MeasureLevel {
		return &own
	}
	return point(own.To)
}

// meanTo gives the years of an aim set for the year to: those of the five-year plan that ends with it, where the text names that
// and the clause speaks of a mean: “十三五”…到2020年，…年均增长8%.
func (t *text) meanTo(to int, yearly bool) *fact.Period {
	if yearly && t.course.horizon.era && to == t.course.horizon.year && t.averages() {
		return &fact.Period{From: to - 4, To: to}
	}
	return &fact.Period{From: to, To: to}
}

// baseYear gives the year against which the sentence, or the one before of which it tells parts, has set its figures last,
// 0 where it has not.
func (t *text) baseYear() int {
	from := t.sentenceOf(t.here)
	if t.parted {
		from-- // 比2002年增长1.8倍。其中，第一产业年均增长2%
	}
	for i := t.nextTime - 1; i >= 0 && t.sentenceOf(t.times[i].Start) >= from; i-- {
		if m := t.times[i]; m.Kind == period.Base && m.Period.To > 0 && m.Period.From == m.Period.To {
			return m.Period.To
		}
	}
	return 0
}

// sinceBase gives the year that the sentence opens with and sets its figures against, where neither it nor the plan names another:
// 相比2012年，速率提高近40倍，资费下降95%. 0 elsewhere.
func (t *text) sinceBase() int {
	n := t.sentenceOf(t.here)
	if t.nextTime == 0 || !t.undated() {
		return 0
	}
	m, from := t.times[t.nextTime-1], t.sentenceStart(n)
	if m.Kind != period.Base || m.Period.From != m.Period.To || m.Start < from || runeset.Spaces.Trim(t.s[from:m.Start]) != "" {
		return 0
	}
	return m.Period.To
}

// sinceBefore tells that the clause that is read sets its figures against a year before year: 较2015年累计下降, in a plan
// that begins in 2017.
func (t *text) sinceBefore(year int) bool {
	for _, m := range slices.Backward(t.times[:t.nextTime]) {
		if m.Start < t.here {
			return false
		}
		if m.Kind == period.Base && m.Period.From == m.Period.To && m.Period.To > 0 {
			return m.Period.To < year
		}
	}
	return false
}

// goalsBehind gives where the colon stands that opens a list of goals behind the time m, 0 without one: 提出了2013年全省主要目标：.
func (t *text) goalsBehind(m period.Mention) int {
	rest := t.s[m.End:min(len(t.s), floor(t.s, m.End+window/3))]
	i, _, size := labelEnds.Next(rest, 0)
	if size == 0 || !strings.HasPrefix(rest[i:], "：") && rest[i] != ':' {
		return 0
	}
	if label := rest[:i]; strings.HasSuffix(label, "目标") || strings.HasSuffix(label, "目标是") || strings.HasSuffix(label, "目标为") {
		return m.End + i
	}
	return 0
}

// labelEnds close a label, and what is none.
var labelEnds = runeset.Of("：:。；;")

// onLastYear tells that the clause sets its figure against the year before.
func (t *text) onLastYear() bool {
	a, b := t.clause(t.here)
	for _, w := range [...]string{"比上年", "较上年", "比去年", "较去年", "同比"} {
		if strings.Contains(t.s[a:b], w) {
			return true
		}
	}
	return false
}

// whenReached gives the years of what has been reached: a level at the end of the
// years that the text speaks of, growth and additions over all of them.
func (t *text) whenReached(measure string, ph *phrase) *fact.Period {
	yearly := ph.yearly
	span := func(p fact.Period) *fact.Period {
		if measure != fact.MeasureLevel && !yearly && p.To-p.From == 4 && t.onLastYear() {
			p.From = p.To // 总人口14万人，比上年增长3%
		}
		if measure == fact.MeasureLevel && !yearly && !ph.steady {
			p.From = p.To
		}
		if measure != fact.MeasureLevel && ph.years > 0 {
			p.From = p.To - ph.years + 1 // three of the five years: 三年增长58%
		} else if yearly && p.From == p.To && p.To%5 == 0 && (measure == fact.MeasureGrowth || measure == fact.MeasureDecline) {
			p.From -= 4 // a mean over years, told with the last one of a five-year plan's
		}
		return &p
	}
	if y, end := t.sinceBase(), t.issued(); y > 0 && y < end && measure != fact.MeasureLevel && !yearly {
		return &fact.Period{From: y, To: end}
	}
	if went := t.cameTo(); went != nil && measure == fact.MeasureLevel && !yearly && t.undated() && !ph.from {
		return went
	}
	if t.clock.set {
		m := t.clock.m
		if end := t.upTo(); m.Since && (m.Reached || yearly) && end > m.Period.To {
			m.Period.To = end // 2016年以来, in a plan from 2021 on; 从2018年起，每年提高1个百分点
			if yearly {
				return &m.Period
			}
		}
		own, known := t.course.years()
		switch {
		case known && own.From == own.To && t.partDone():
			return &own
		case known && t.course.record && yearly && m.Kind == period.Point && m.Period.To > own.From && m.Period.To < own.To:
			return &fact.Period{From: own.From, To: m.Period.To} // 2022年达到9亿元，年均增长8%, in a report on a plan from 2021 on
		case ph.years > 0 && measure != fact.MeasureLevel && m.Kind == period.Point && m.Period.To > 0:
			return &fact.Period{From: m.Period.To - ph.years + 1, To: m.Period.To} // 2020年，…；五年累计建成3座
		case measure != fact.MeasureLevel && t.here == t.endBase.clause && t.endBase.year > 0 && m.Kind == period.Point && m.Period.To > t.endBase.year:
			return &fact.Period{From: t.endBase.year + 1, To: m.Period.To} // 截至2020年底，…较“十二五”末增长30%
		case m.Period.To > 0 && (t.past(m) || m.Kind == period.Point):
			if y := t.baseYear(); yearly && m.Kind == period.Point && y > 0 && y < m.Period.To {
				return &fact.Period{From: y + 1, To: m.Period.To} // 2017年达到9亿元，比2012年增长38%，年均增长11%
			}
			if p, ok := t.before(); ok && yearly && m.Kind == period.Point && m.Period.To == p.To {
				return &p // 2020年，年均增长5%
			}
			summed := ph.total && measure != fact.MeasureLevel && m.Kind == period.Point && !m.Since
			if p, ok := t.before(); ok && summed && m.Period.To == p.To && t.brokenOff(m) {
				return &p // over the years that the plan looks back on
			}
			if m.Kind == period.Span && t.clock.clause >= 0 {
				return &m.Period // 占比在“十三五”期间首次突破50%: the clause says no year
			}
			return span(m.Period)
		case m.Back > 0:
			if known {
				if at := t.course.at; at != nil && at.Kind == period.Span && at.Period.To < own.From && at.Period.To-at.Period.From+1 == m.Back {
					return span(at.Period) // 五年来 below “十三五”工作回顾
				}
				return span(t.course.dated(m).Period)
			}
		}
	}
	if at := t.course.at; at != nil && at.Period.To > 0 {
		if own, ok := t.course.years(); !ok || at.Period.To < own.From {
			return span(at.Period)
		}
	}
	if p, ok := t.before(); ok {
		return span(p)
	}
	if p := t.course.passed; p != nil {
		if n := t.clock.m.Back; t.clock.set && n > 1 && measure != fact.MeasureLevel && p.From == p.To {
			return &fact.Period{From: p.To - n + 1, To: p.To} // 五年来，…。2005年产量9万吨。…。共引进5亿元
		}
		return span(*p)
	}
	if y := t.issued(); y > 0 && !ph.from {
		return &fact.Period{From: y, To: y} // 目前共有12座, 现有9家
	}
	return nil
}

// upTo gives the year up to which what has gone on since another is told: that of the sentence where it names one up to when,
// else the eve: 截至2021年，…，2012年以来年均增速超过30%.
func (t *text) upTo() int {
	if t.nextTime > 1 {
		if m := t.times[t.nextTime-2]; m.Until && m.Reached && m.Period.To > 0 && t.sentenceOf(m.Start) == t.sentenceOf(t.here) {
			return m.Period.To
		}
	}
	return t.eve()
}

// eve gives the last year of which the plan can tell what was: the one before its own years, of a record its own last,
// of a plan without years the one in which it was issued; 0 where none is known.
func (t *text) eve() int {
	if p, ok := t.before(); ok {
		return p.To
	}
	return t.issued()
}
