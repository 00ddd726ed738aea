package target

import (
	"slices"
	"strings"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
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
		if t.attribute(m) || t.multiplied(m) {
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
	case t.clock.m.Kind == period.Point && !past && t.course.reached && !t.course.partial:
		t.clock.set = false // 提出到2030年的目标。新增装机4亿千瓦, of what has been done
		return
	case t.clock.m.Kind == period.Point && !past && t.beside(n):
		t.clock.set = false
		return
	case t.clock.m.Kind == period.Point && !past && !t.clock.m.Until && t.annual() && t.clock.m.Period.From > t.course.plan.Period.To:
		t.clock.set = false // 2028年建成甲高铁。今年，…
		return
	case t.clock.m.Kind == period.Point && !past:
	case t.clock.m.Kind == period.Point && t.clock.m.Reached && t.clock.sentence == n-1 && t.describes(n):
	case t.clock.m.Kind == period.Span && t.clock.m.Back > 1 && !t.opensSentence(t.clock.m):
		t.clock.set = false // …，近三年培训1000人。
		return
	case t.clock.m.Kind == period.Span && past && strings.Contains(t.s[t.clock.m.Start:t.clock.m.End], "年到"):
		t.clock.set = false // 2020年到2025年，比重从18%提升到35%。
		return
	case t.clock.m.Kind == period.Span && (past || t.clock.sentence == n-1):
	case t.clock.m.Kind == period.Point && t.clock.sentence == n-1 && t.parted: // 2015年投资9亿元。其中，…
	case t.clock.m.Kind == period.Point && t.ofPast():
	case t.clock.m.Kind == period.Point && t.lookingBack(n):
	case t.clock.m.Kind == period.Now && runeset.Spaces.Trim(t.s[:t.clock.m.Start]) == "" && !t.turnsAhead(n):
	case t.clock.m.Kind == period.Point && t.undated() && (t.clock.m.Reached || runeset.Spaces.Trim(t.s[:t.clock.m.Start]) == ""):
	default:
		t.clock.set = false
		return
	}
	t.clock.sentence = n
}

// cameTo gives the years that a change in the sentence which is read has come to, where that has named no time since: what goes on
// there tells of the same, 普及率从2012年的40%提高到2021年的70%，用户达300万户. nil elsewhere.
func (t *text) cameTo() *fact.Period {
	if t.came == nil || t.went == nil || t.came.To >= t.went.To || t.nextTime == 0 {
		return nil
	}
	m := t.times[t.nextTime-1]
	if m.Kind != period.Point || m.Until || m.Period != *t.went || t.leads(m) || t.sentenceOf(m.Start) != t.sentenceOf(t.here) {
		return nil
	}
	return t.went
}

// multiplied tells that the figure behind the time m is how many times as much as then something is: 分别是“十一五”时期的6倍和12倍.
func (t *text) multiplied(m period.Mention) bool {
	rest, ok := strings.CutPrefix(t.s[m.End:], "的")
	i := t.figureFrom(m.End)
	return ok && i < len(t.figures) && t.figures[i].UnitKind == "times" && t.figures[i].From == len(t.s)-len(rest)
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
	return ok && t.course.reached && t.clock.m.Period.To < own.From-1 && !t.clock.m.Until && runeset.Spaces.Trim(t.s[:t.clock.m.Start]) == ""
}

// lookingBack tells that the paragraph of a plan of one year opens with the year before, and that its sentence n
// does not turn to what is to come: 2017年，建成…。新增…。2018年将….
func (t *text) lookingBack(n int) bool {
	own, ok := t.course.years()
	if !ok || own.From != own.To || t.clock.m.Period.To != own.From-1 || t.clock.m.Until || runeset.Spaces.Trim(t.s[:t.clock.m.Start]) != "" {
		return false
	}
	if _, over := ended(t.s); over {
		return false // 2025年目标任务的完成，标志着“十四五”收官。
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
	if m.Until || m.Kind == period.Own || m.Kind == period.Now || t.goalsBehind(m) > 0 {
		return true
	}
	if m.Ahead > 1 {
		if _, to := t.clause(m.Start); strings.HasSuffix(t.s[:to], "指标") || strings.HasSuffix(t.s[:to], "目标") {
			return true // 设定了今后五年24个主要指标，包括…
		}
	}
	if t.bracketed(m.End) {
		return false // 总产值可达24亿元（2020年22亿元），比上年增长8%
	}
	if before := strings.TrimRight(t.s[:m.Start], " "); t.dates(m) && (strings.HasSuffix(before, "由") || strings.HasSuffix(before, "从")) {
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
	if strings.HasSuffix(t.s[m.Start:m.End], "以来") && startsWith(t.s[m.End:], []string{"首次", "首个", "最", "的最", "同期最"}) {
		return true // 实现“十三五”以来首次突破, 取得“十四五”以来最好成绩
	}
	if m.Kind != period.Point || m.Until {
		return false
	}
	if strings.HasPrefix(t.s[m.End:], "是") && (strings.HasSuffix(t.s[:m.Start], "（") || strings.HasSuffix(t.s[:m.Start], "(")) {
		return true // 比2013年末（2013年是上次普查的年份，下同）
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
	if i := t.figureFrom(m.End); i < len(t.figures) && t.figures[i].From-m.End <= window/4 {
		p := phrase{a: m.End, b: t.figures[i].From}
		t.trimBack(&p)
		head := headOf(t.str(p))
		if t.str(p) == "" && p.change == "" && t.figures[i].Before || head == "sum" || p.change != "" && (head != "" || t.opensSentence(m)) && !strings.HasSuffix(t.s[:m.End], "前") {
			return false // 总额稳定增长，2019年超过30亿元, 2019年产量50万吨, 2019年企业达到40家
		}
	}
	switch next(t.s, m.End) {
	case '，', ',', '、', '；', '。', 0:
		return false
	}
	return true
}

// dates tells that a time is that of the figure right behind it: 从2015年末的57亿元.
func (t *text) dates(m period.Mention) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(t.s[m.End:], " "), "的")
	if !ok {
		before := strings.TrimRight(t.s[:m.Start], " ")
		ok = strings.HasSuffix(before, "从") || strings.HasSuffix(before, "由") // 从2001年4090亿元
	}
	i := t.figureFrom(m.End)
	return ok && i < len(t.figures) && t.figures[i].From == len(t.s)-len(strings.TrimLeft(rest, " "))
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
	if t.goalsBehind(m) > 0 {
		return true
	}
	rest := strings.TrimLeft(t.s[at:], " ")
	at = len(t.s) - len(rest)
	if ends(t.s, at) || strings.HasPrefix(rest, "的") || t.verbAt(at, len(t.s)) {
		return true
	}
	i := t.figureFrom(at)
	return i < len(t.figures) && t.figures[i].From <= at
}
