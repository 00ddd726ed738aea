package target

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
)

// clock is the time that holds at a place of a paragraph.
type clock struct {
	m        period.Mention
	set      bool
	sentence int // the last sentence that named or used it
	clause   int // where it holds for one clause alone, the start of that; else -1
	// of are the years of which the one that holds was the last that was told of: 2002—2004年支出分别为…，收入分别为….
	of []period.Mention
}

// endBase is a clause that sets its figures against the end of a five-year plan, by its name:
// 较“十二五”末. The zero endBase is none.
type endBase struct {
	clause int
	year   int // the plan's last
}

// tick moves the clock to place at of sentence n: it takes in the times named
// before it, and drops one that does not reach this far. A date to be reached holds
// for the rest of its paragraph; a span for its own sentence and the next one; a
// date that is past for its own sentence, and where it opens the paragraph of a plan without years of
// its own, or says up to when (截至…), for all of that.
func (t *text) tick(at, n int) {
	for t.nextTime < len(t.times) && t.times[t.nextTime].Start < at {
		m := t.times[t.nextTime]
		t.nextTime++
		if m.Kind == period.Base && t.clock.set && t.clock.m.Kind == period.Point && t.clock.m.Period == m.Period {
			t.clock.set = false // 2020年达到5亿元，…较2020年增长: what is set against a year is later
		}
		if m.Kind == period.Base {
			if m.Period.From < m.Period.To || m.Period.To == 0 {
				t.spanBase, _ = t.clause(m.Start)
			} else if !strings.Contains(t.s[m.Start:m.End], "年") {
				t.endBase.clause, _ = t.clause(m.Start)
				t.endBase.year = m.Period.To
			}
			continue
		}
		if t.attribute(m) {
			continue
		}
		if m.Kind == period.Before {
			own, ok := t.course.years()
			if !ok || own.From != own.To {
				continue
			}
			m.Kind, m.Period = period.Point, fact.Period{From: own.From - 1, To: own.From - 1}
		}
		if t.names(m) {
			t.clock, t.phase = clock{m: m, set: true, sentence: n, clause: -1}, true
			continue
		}
		if m.Kind == period.Next {
			y := t.issued()
			if own, ok := t.course.years(); ok && own.From == own.To {
				y = own.To
			}
			if y == 0 {
				continue
			}
			m.Kind, m.Period = period.Point, fact.Period{From: y + 1, To: y + 1}
		}
		if m.Loose && !t.opens(m) {
			continue // 衔接“十四五”规划的项目
		}
		if m.Kind == period.Own && strings.HasSuffix(t.s[m.Start:m.End], "当年") && t.rateAt(m.End) {
			continue // 新造林当年成活率
		}
		if m.Kind == period.Own && t.clock.set && t.clock.m.Kind != period.Own && t.sentenceOf(m.Start) == t.clock.sentence &&
			(!t.annual() || t.clock.m.Kind == period.Point && t.clock.m.Period.To > 0 && strings.HasPrefix(t.s[m.Start:], "全年")) {
			continue // 2021—2025年，毕业生当年就业率; 2024年，某市全年实现
		}
		if m.Kind == period.Own && t.undated() && strings.HasPrefix(t.s[m.Start:], "全年") && t.nextTime > 1 {
			if b := t.times[t.nextTime-2]; b.Kind == period.Point && b.Period.To > 0 && !b.Until {
				m.Kind, m.Period = period.Point, b.Period // 2015年，面对压力，…。全年实现….
			}
		}
		c := clock{m: m, set: true, sentence: t.sentenceOf(m.Start), clause: -1}
		aside := m.Back > 0 && t.said.indicator != "" && t.sentenceOf(m.Start) == n // 达到66%，近三年提高20个百分点
		if from, _ := t.clause(m.Start); aside || !t.leads(m) {
			c.clause = from
			if t.clock.clause < 0 {
				t.outer = t.clock
			}
		} else {
			t.said.yearly = false
		}
		t.clock = c
	}
	t.here, _ = t.clause(at)
	if from, _ := t.clause(at); t.clock.set && t.clock.clause >= 0 && t.clock.clause != from {
		t.clock, t.outer = t.outer, clock{}
	}
	if !t.clock.set || t.clock.sentence == n {
		return
	}
	past := t.past(t.clock.m)
	switch {
	case t.phase:
	case t.clock.m.Kind == period.Point && !past && t.beside(n):
		t.clock.set = false
		return
	case t.clock.m.Kind == period.Point && !past:
	case t.clock.m.Kind == period.Point && t.clock.m.Reached && t.clock.sentence == n-1 && t.describes(n):
	case t.clock.m.Kind == period.Span && t.clock.m.Back > 1 && !t.opensSentence(t.clock.m):
		t.clock.set = false // …，近三年培训1000人。
		return
	case t.clock.m.Kind == period.Span && (past || t.clock.sentence == n-1):
	case t.clock.m.Kind == period.Point && t.clock.sentence == n-1 && t.parted: // 2015年投资9亿元。其中，…
	case t.clock.m.Kind == period.Point && t.ofPast():
	case t.clock.m.Kind == period.Point && t.lookingBack(n):
	case t.clock.m.Kind == period.Now && strings.TrimSpace(t.s[:t.clock.m.Start]) == "" && !t.turnsAhead(n):
	case t.clock.m.Kind == period.Point && t.undated() && (t.clock.m.Reached || strings.TrimSpace(t.s[:t.clock.m.Start]) == ""):
	default:
		t.clock.set = false
		return
	}
	t.clock.sentence = n
}

// rateAt tells that the name of a rate stands at byte at, before its verb or its figure.
func (t *text) rateAt(at int) bool {
	i := t.figureFrom(at)
	if i >= len(t.figures) || t.figures[i].From-at > window/6 {
		return false
	}
	p := phrase{a: at, b: t.figures[i].From}
	t.trimBack(&p)
	return strings.HasSuffix(t.str(p), "率")
}

// names tells that the years m are what the paragraph's first sentence names alone, as a phase of a schedule is headed:
// 第一阶段（2022—2023年）。, 近期目标（2016—2020年）：.
func (t *text) names(m period.Mention) bool {
	if m.Kind != period.Span || m.Back > 0 || m.Start > window/6 || t.figureFrom(m.End) > 0 || strings.ContainsAny(t.s[:m.Start], "，、。") {
		return false
	}
	rest := strings.TrimLeft(t.s[m.End:], "年）) ")
	return m.Start > 0 && (strings.HasPrefix(rest, "。") || strings.HasPrefix(rest, "：") || strings.HasPrefix(rest, ":"))
}

// describes tells that sentence n says only what there is: no verb of work and no aim stands in it. The date
// that the one before it names (截至2021年底) is its own too.
func (t *text) describes(n int) bool {
	from, to := t.sentences[n-1], len(t.s)
	if n < len(t.sentences) {
		to = t.sentences[n]
	}
	return !slices.ContainsFunc(t.marks.In(from, to), func(m lexicon.Mark) bool {
		return m.Class == "work" && m.Tag != "-" && m.Tag != "hold" || m.Class == "modal" && (m.Tag == "aim" || m.Tag == "goal")
	})
}

// opensSentence tells that m stands in the first clause of its sentence.
func (t *text) opensSentence(m period.Mention) bool {
	_, _, ok := t.clauseBefore(m.Start)
	return !ok
}

// beside tells that the sentence before sentence n names the year that holds beside what it says, and it is not the plan's last: 建设一批仓库，
// 2012年选择城市试点。维修仓容1亿吨.
func (t *text) beside(n int) bool {
	own, ok := t.course.years()
	m := t.clock.m
	if !ok || own.From == own.To || m.Until || m.Period.To >= own.To || m.Period.To < own.From || t.clock.sentence != n-1 {
		return false
	}
	from, _ := t.clause(m.Start)
	return m.Start == from && from > t.sentenceStart(n-1) && t.nextTime > 0 && t.times[t.nextTime-1].Start == m.Start
}

// ofPast tells that a paragraph of a section of what has been reached opens with a year before the eve of the plan, of which
// it then tells until it names another: 2009年，…。….
func (t *text) ofPast() bool {
	own, ok := t.course.years()
	return ok && t.course.reached && t.clock.m.Period.To < own.From-1 && !t.clock.m.Until && strings.TrimSpace(t.s[:t.clock.m.Start]) == ""
}

// lookingBack tells that the paragraph of a plan of one year opens with the year before, and that its sentence n
// does not turn to what is to come: 2017年，建成…。新增…。2018年将….
func (t *text) lookingBack(n int) bool {
	own, ok := t.course.years()
	if !ok || own.From != own.To || t.clock.m.Period.To != own.From-1 || t.clock.m.Until || strings.TrimSpace(t.s[:t.clock.m.Start]) != "" {
		return false
	}
	return !t.turnsAhead(n)
}

// turnsAhead tells that sentence n speaks of what is to come.
func (t *text) turnsAhead(n int) bool {
	end := len(t.s)
	if n < len(t.sentences) {
		end = t.sentences[n]
	}
	s := t.s[t.sentenceStart(n):end]
	for _, w := range [...]string{"将", "力争", "确保", "争取", "计划", "，要", "今年", "明年", "目标", "努力", "下一步"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// leaveClause drops a time that holds for its clause alone.
func (t *text) leaveClause() {
	if t.clock.set && t.clock.clause >= 0 {
		t.clock, t.outer = t.outer, clock{}
	}
}

// leads tells that a time opens its clause or is one to reach, and so holds for more
// than what stands beside it.
func (t *text) leads(m period.Mention) bool {
	if m.Until || m.Kind == period.Own || m.Kind == period.Now {
		return true
	}
	if before := t.s[:m.Start]; t.dates(m) && (strings.HasSuffix(before, "由") || strings.HasSuffix(before, "从")) {
		return false // 由2021年的720亿元增加到2026年的1400亿元
	}
	return !m.Loose && t.opens(m)
}

// opens tells that nothing of weight stands before a time in its clause.
func (t *text) opens(m period.Mention) bool {
	from, _ := t.clause(m.Start)
	if i := t.figureFrom(m.Start); i > 0 && t.figures[i-1].Unit != "" {
		from = min(max(from, t.figures[i-1].To), m.Start) // its comparator may be taken for the time's
	}
	if m.Start-from > window/3 {
		return false
	}
	p := phrase{a: from, b: m.Start}
	t.trimFront(&p)
	n := runes(t.str(p))
	return n == 0 || (n <= 2 || isPlace(t.str(p))) && !m.Loose && !t.relation(p.a, "light") || from == 0 && t.background(p) // 我市2020年底
}

// background tells that p, at the start of a paragraph, is a heading that lost its line and says that what
// follows is of what there is: 一、编制背景 of 一、编制背景“十三五”以来，….
func (t *text) background(p phrase) bool {
	m := t.marks.Ending("section", p.b)
	return m != nil && m.Start >= p.a && (m.Tag == "fact" || m.Tag == "ground") && runes(t.str(p)) <= 10
}

// attribute tells that a time is part of a name (2005年前老旧小区), not the time of the
// statement.
func (t *text) attribute(m period.Mention) bool {
	if m.Kind == period.Before {
		return !t.opens(m) && !t.leadsOn(m) // 不低于上年度收入的60%
	}
	if strings.HasSuffix(t.s[m.Start:m.End], "以来") && startsWith(t.s[m.End:], []string{"首次", "首个"}) {
		return true // 实现“十三五”以来首次突破
	}
	if m.Kind != period.Point || m.Until {
		return false
	}
	if m.Since && m.Reached && startsWith(t.s[m.End:], []string{"最", "的最", "同期最", "新高"}) {
		return true // 创2010年以来最好位次
	}
	for _, w := range [...]string{"建成", "建造", "修建", "竣工", "投用"} {
		if rest, ok := strings.CutPrefix(t.s[m.End:], w); ok && strings.HasPrefix(rest, "的") {
			return true // 2000年底前建成的小区
		}
	}
	for _, w := range [...]string{"可比价", "不变价", "价"} {
		if strings.HasPrefix(t.s[m.End:], w) {
			return true // 534亿元（2010年可比价）
		}
	}
	before := t.s[:m.Start]
	if strings.HasSuffix(before, "列入") || strings.HasSuffix(before, "纳入") || !t.opens(m) && !t.leadsOn(m) {
		return true // 列入2021年名单的煤矿
	}
	own, ok := t.course.years()
	if !ok || m.Period.To >= own.From-1 || t.course.reached || t.dates(m) {
		return false
	}
	if w := t.marks.At("modal", m.End); w != nil && w.Tag == "fact" {
		return false // 2019年已建成3个
	}
	if i := t.figureFrom(m.End); i < len(t.figures) && t.figures[i].From-m.End <= window/4 && headOf(strings.TrimSpace(t.s[m.End:t.figures[i].From])) == "sum" {
		return false // 2019年产量50万吨
	}
	switch next(t.s, m.End) {
	case '，', ',', '、', '；', '。', 0:
		return false
	}
	return true
}

// dates tells that a time is that of the figure right behind it: 从2015年末的57亿元.
func (t *text) dates(m period.Mention) bool {
	rest, ok := strings.CutPrefix(t.s[m.End:], "的")
	if !ok {
		ok = strings.HasSuffix(t.s[:m.Start], "从") || strings.HasSuffix(t.s[:m.Start], "由") // 从2001年4090亿元
	}
	i := t.figureFrom(m.End)
	return ok && i < len(t.figures) && t.figures[i].From == len(t.s)-len(rest)
}

// leadsOn tells that a time in the middle of a clause is said of what follows: a verb, a
// figure, or the end of the clause stands behind it.
func (t *text) leadsOn(m period.Mention) bool {
	at := m.End
	for _, w := range [...]string{"底", "末", "前", "初"} {
		if strings.HasSuffix(t.s[:at], w) {
			return true
		}
	}
	rest := strings.TrimLeft(t.s[at:], " ")
	at = len(t.s) - len(rest)
	if ends(t.s, at) || strings.HasPrefix(rest, "的") || t.verbAt(at, len(t.s)) {
		return true
	}
	i := t.figureFrom(at)
	return i < len(t.figures) && t.figures[i].From <= at
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
		return !m.Until && (t.course.reached || m.Kind == period.Point && m.Period.To > 0 && (m.Period.To < t.issued() || m.Period.To < t.course.horizon && t.portrays() || t.issued() == 0 && t.recounts()))
	}
	return m.Period.To > 0 && (m.Period.To < own.From || (t.course.record || t.course.closed) && m.Period.To <= own.To)
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
				return &fact.Period{From: own.From, To: own.From + m.Ahead - 1} // 今后五年, of a report
			}
			if known {
				return &own
			}
			if y := t.issued(); y > 0 {
				return &fact.Period{From: y, To: y + m.Ahead - 1}
			}
			if y := t.course.horizon; y > 0 && measure == fact.MeasureLevel && !yearly {
				return point(y)
			} else if y > 0 {
				return &fact.Period{From: y - m.Ahead + 1, To: y} // 到2020年，…；未来五年，年均增长14%
			}
		case m.Kind == period.Span && m.Period.To > 0 && measure == fact.MeasureLevel && !yearly && !total && (t.phase || t.ofGoals(m)):
			return point(m.Period.To)
		case m.Kind == period.Span && m.Period.To > 0:
			return &fact.Period{From: m.Period.From, To: m.Period.To}
		case m.Since && known && m.Period.From <= own.To && (yearly || measure != fact.MeasureLevel):
			return &fact.Period{From: m.Period.From, To: own.To}
		case m.Since && !known && m.Period.From <= t.course.horizon && (yearly || measure != fact.MeasureLevel):
			return &fact.Period{From: m.Period.From, To: t.course.horizon} // 到2015年，…；从2011年起，每年新建2万亩
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
			if yearly && t.course.era && m.Period.To == t.course.horizon && p.change != "" && t.averages() {
				return &fact.Period{From: m.Period.To - 4, To: m.Period.To} // “十三五”…到2020年，…年均增长8%
			}
			return point(m.Period.To)
		}
	}
	if at := t.course.at; at != nil && at.Period.To > 0 && !t.past(*at) {
		if at.Kind == period.Span && (!known || at.Period.To > own.To) {
			// a plan of one year looks ahead: “十五五”时期主要目标
			return &fact.Period{From: at.Period.From, To: at.Period.To}
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
		if y := cmp.Or(t.course.horizon, t.issued()); y > 0 && !t.standing() {
			return point(y)
		}
		return nil
	}
	if yearly || total && measure != fact.MeasureLevel {
		return &own
	}
	return point(own.To)
}

// baseYear gives the year against which the sentence has set its figures last, 0 where it has not.
func (t *text) baseYear() int {
	for i := t.nextTime - 1; i >= 0 && t.sentenceOf(t.times[i].Start) == t.sentenceOf(t.here); i-- {
		if m := t.times[i]; m.Kind == period.Base && m.Period.To > 0 && m.Period.From == m.Period.To {
			return m.Period.To
		}
	}
	return 0
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

// ofGoals tells that the years m are those of a list of goals that a colon opens behind them, and so the levels in it are
// those of their end: “十二五”时期，主要目标是：…占比达到44%.
func (t *text) ofGoals(m period.Mention) bool {
	label, _, ok := strings.Cut(t.s[m.End:min(len(t.s), floor(t.s, m.End+window/3))], "：")
	if !ok {
		label, _, ok = strings.Cut(label, ":")
	}
	if !ok || m.End+len(label) > t.here || strings.ContainsAny(label, "。；;") {
		return false
	}
	return strings.HasSuffix(label, "目标是") || strings.HasSuffix(label, "目标为") || strings.HasSuffix(label, "目标")
}

// onLastYear tells that the clause sets its figure against the year before.
func (t *text) onLastYear() bool {
	a, b := t.clause(t.here)
	for _, w := range [...]string{"比上年", "较上年", "比去年", "较去年"} {
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
	if t.clock.set {
		m := t.clock.m
		if end := t.eve(); m.Since && m.Reached && end > m.Period.To {
			m.Period.To = end // 2016年以来, in a plan from 2021 on
		}
		switch {
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
			if p, ok := t.before(); ok && ph.total && measure != fact.MeasureLevel && m.Kind == period.Point && !m.Since && m.Period.To == p.To && m.End < t.here && strings.ContainsAny(t.s[m.End:t.here], "；;。") {
				return &p // 2020年达到8万元；累计建成5座: over the years that the plan looks back on
			}
			if m.Kind == period.Span && t.clock.clause >= 0 {
				return &m.Period // 占比在“十三五”期间首次突破50%: the clause says no year
			}
			return span(m.Period)
		case m.Back > 0:
			if own, ok := t.course.years(); ok {
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
		return span(*p)
	}
	if y := t.issued(); y > 0 && !ph.from {
		return &fact.Period{From: y, To: y} // 目前共有12座, 现有9家
	}
	return nil
}

// eve gives the last year of which the plan can tell what was: the one before its own years, of a record its own last,
// of a plan without years the one in which it was issued; 0 where none is known.
func (t *text) eve() int {
	if p, ok := t.before(); ok {
		return p.To
	}
	return t.issued()
}

// horizonOf gives the first year by which the plan of the first passage says that something is to reach a figure, else
// the year that the section of its aims opens with, else the first that it names so at all; 0 where it says none or its own years are known. It holds for aims that name no time.
// era tells that what stands before names the five-year plan that ends then: “十三五”.
func horizonOf(passages []passage.Passage) (year int, era bool) {
	plan := passages[0].Plan
	if plan != nil && plan.Period != nil {
		return 0, false
	}
	opened, named, spanned := 0, 0, 0
	var eras []int // the last years of five-year plans that are named
	for i := range passages {
		p := &passages[i]
		if p.Plan != plan {
			break
		}
		if p.Table != nil {
			continue
		}
		for _, m := range period.Scan(p.Run.S) {
			if m.Kind == period.Span && m.Period.To-m.Period.From == 4 && m.Period.To%5 == 0 {
				eras = append(eras, m.Period.To)
			}
			if p.Heading {
				continue
			}
			if m.Kind == period.Span && !m.Loose && m.Back == 0 && m.Start == 0 && spanned == 0 && len(p.Section) > 0 && strings.Contains(p.Section[len(p.Section)-1], "目标") {
				spanned = m.Period.To // （一）总体目标: “十二五”期间，投资2700亿元以上
			}
			if m.Kind != period.Point || m.Reached {
				continue
			}
			figured := strings.ContainsAny(p.Run.S[m.End:], "0123456789")
			switch {
			case figured && (m.Until || strings.HasSuffix(p.Run.S[:m.Start], "到") || strings.HasSuffix(p.Run.S[:m.Start], "至")):
				return m.Period.To, slices.Contains(eras, m.Period.To) // 到2023年，…; 由3.8万亩扩大到2023年的10万亩
			case m.Until && named == 0:
				named = m.Period.To // 到2025年，乡村建设取得实质性进展。
			case figured && opened == 0 && m.Start == 0 && len(p.Section) > 0 && strings.Contains(p.Section[len(p.Section)-1], "目标"):
				opened = m.Period.To // 一、主要目标: 2023年，工业增加值增长8%
			}
		}
	}
	year = cmp.Or(opened, named, spanned)
	return year, slices.Contains(eras, year)
}

// standing tells that the clause of the figure that is read says what holds every day or every year, and so has no end.
func (t *text) standing() bool {
	_, to := t.clause(t.here)
	for _, w := range [...]string{"每天", "每日", "每周", "每月", "每年", "每学期", "每学年"} {
		if strings.Contains(t.s[t.here:to], w) {
			return true
		}
	}
	return false
}

// issued gives the year in which the plan was issued, by its date or else by its number; 0 where neither is known.
func (t *text) issued() int {
	p := t.course.plan
	if p == nil {
		return 0
	}
	if d := p.IssuedOn; d != nil && len(*d) >= 4 {
		y, _ := strconv.Atoi((*d)[:4])
		return y
	}
	if p.DocNumber == nil {
		return 0
	}
	for _, bracket := range [...]string{"〔", "[", "［", "【"} {
		if _, rest, ok := strings.Cut(*p.DocNumber, bracket); ok && len(rest) >= 4 {
			y, _ := strconv.Atoi(rest[:4])
			return y
		}
	}
	return 0
}
