package target

import (
	"slices"
	"strings"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// A text of unknown years, as a page or a search cuts it from its head, says by its words that it accounts for what
// was: it sets its figures against the year before, or tells of the months gone by.

// accountWords are such words.
var accountWords = runeset.PatternOf(`同比|比上年|比去年|上年同期|去年同期|初步核算|初步测算|初步统计|共完成|累计完成|占年度计划|占全年计划|占年度投资计划|占任务的|占计划任务|占年计划|占总计划`)

// yearWords are others, in a text that has lost its title: a plan says them of what is to come.
var yearWords = runeset.PatternOf(`全年实现|全年完成`)

// accounts tells that the text, of unknown years, accounts for what was and plans nothing: by its own words, or by
// those of what stands before it, where no heading has turned to aims since.
func (t *text) accounts() bool {
	if _, known := t.course.years(); known {
		return false
	}
	if t.account == nil {
		account := accountWords.In(t.s) || t.course.plan.Rule == fact.RuleGuess && yearWords.In(t.s)
		t.account = &account
		t.course.account = t.course.account || account
	}
	return *t.account
}

// goesOnAccounting tells that a figure read by that rule behind p, of which no word says that it is an aim, belongs to the account
// that stands before it: it is stated without a verb of work, in a text that has lost its head, and no heading has turned
// to aims since.
func (t *text) goesOnAccounting(rule string, p *phrase) bool {
	if !t.course.account || t.course.plan.Rule != fact.RuleGuess || !t.undated() {
		return false
	}
	stated := rule == ruleBare || rule == ruleTopic || rule == ruleEach || rule == ruleLevel && p.change != "level"
	if !stated || t.thisYear() || t.aimed() || t.clock.set && t.course.told && t.clock.m.Period.To > t.course.passed.To {
		return false
	}
	for _, s := range t.course.signs {
		if s.kind == "aim" || s.kind == "lean" {
			return false
		}
	}
	return true
}

// aimed tells that the sentence has said before the figure that is read that it is of goals or of years to come: 今后五年的奋斗目标是….
func (t *text) aimed() bool {
	if t.clock.set && (t.clock.m.Ahead > 0 || t.clock.m.Until) {
		return true
	}
	from := 0
	if n := t.sentenceOf(t.here); n > 0 {
		from = t.sentences[n-1]
	}
	before := t.s[max(from, floor(t.s, t.here-window)):max(from, t.here)]
	return strings.Contains(before, "目标") && !strings.Contains(before, "完成") || strings.Contains(before, "力争") || strings.Contains(before, "下一步")
}

// thisYear tells that what is told is said to be of the year in which the text was written, and so may be still to come: 今年
// 列入项目11个.
func (t *text) thisYear() bool {
	return t.clock.set && t.clock.m.Kind == period.Own && !strings.HasPrefix(t.s[t.clock.m.Start:], "全年") && !t.partGone()
}

// partGone tells that the time that holds is a part of the year that an account tells of: 上半年，产值同比增长9%.
func (t *text) partGone() bool {
	if !t.clock.set || t.clock.m.Kind != period.Own {
		return false
	}
	words := t.s[t.clock.m.Start:t.clock.m.End]
	return (strings.HasSuffix(words, "上半年") || strings.HasSuffix(words, "季度")) && !strings.Contains(words, "四季度")
}

// partDone tells that the sentence says that what it tells was done in a part of the year that is gone: 上半年实际完成投资5亿元.
func (t *text) partDone() bool {
	if !t.partGone() || t.clock.sentence != t.sentenceOf(t.here) {
		return false
	}
	_, to := t.clause(t.here)
	said := t.s[t.clock.m.End:max(t.clock.m.End, to)]
	return strings.Contains(said, "已") || strings.Contains(said, "实际")
}

// toCome tells that the time that holds was not over when the plan was issued.
func (t *text) toCome() bool {
	y := t.issued()
	return y > 0 && t.clock.set && t.clock.m.Period.To >= y && !t.partGone()
}

// recounts tells that the paragraph tells what came of a year that is over, which opens a sentence of it, and speaks of
// nothing to come, as a scheme opens that has no heading for it: 全市海域面积9万平方公里。2013年，水产品产量50万吨。建成牧场3处. What is
// over is before the plan's own years, or before it was issued, or where neither is known before it says that aims are to
// be reached.
func (t *text) recounts() bool {
	if t.recount == nil {
		told := t.yearRecounted()
		t.recount = &told
		if told > 0 && t.course.passed == nil && t.undated() {
			t.course.passed = &fact.Period{From: told, To: told}
		}
	}
	return *t.recount > 0
}

// founds tells that the paragraph stands before the plan's first heading and goes on to say for what the plan is made: what it tells
// until then without a time to come is what there is, as a scheme opens that has no heading for it: 加工企业仅4家，转化率只有15%。为…，制定本方案.
func (t *text) founds() bool {
	if len(t.course.path) > 1 {
		return false
	}
	if t.founded == nil {
		last := -1
		for _, w := range [...]string{"制定本", "制订本", "提出如下", "提出以下"} {
			last = max(last, strings.LastIndex(t.s, w))
		}
		t.founded = &last
	}
	return t.here <= *t.founded
}

// yearRecounted gives the year that the paragraph recounts, 0 where it does not.
func (t *text) yearRecounted() int {
	now := t.issued()
	if own, ok := t.course.years(); ok {
		now = own.From
	}
	only := now == 0
	if only {
		now = t.course.horizon.year
	}
	aims := func(s sign) bool { return s.kind == "aim" || s.kind == "lean" }
	does := func(m lexicon.Mark) bool {
		return m.Class == "work" && (m.Tag == "make" || m.Tag == "do")
	}
	if now == 0 || slices.ContainsFunc(t.course.signs[min(1, len(t.course.signs)):], aims) || only && slices.ContainsFunc(t.marks, does) {
		return 0 // 2018年完成造林9万亩, in a scheme of which nobody says of when it is
	}
	told := 0
	for _, m := range t.times {
		switch {
		case m.Kind == period.Base:
		case m.Kind != period.Point || m.Until && !m.Reached || m.Period.To >= now || only && told > 0 && told != m.Period.To:
			return 0
		case t.opensSentence(m) && t.opens(m):
			told = m.Period.To
		}
	}
	if told == 0 {
		return 0
	}
	for _, w := range [...]string{"将", "力争", "确保", "争取", "计划", "要", "目标", "努力", "下一步",
		"加快", "推进", "加强", "着力", "重点", "完善", "推动", "开展"} {
		if strings.Contains(t.s, w) {
			return 0
		}
	}
	return told
}

// elapsed tells that the time that holds is the months of a year that have gone by (1—9月), in a text of unknown
// years: what is told of them is done.
func (t *text) elapsed() bool {
	if !t.clock.set || t.clock.m.Kind != period.Own || !t.undated() {
		return false
	}
	words := t.s[t.clock.m.Start:]
	words = words[:min(len(words), floor(words, len("今年11月底前至明年")))]
	return strings.Contains(words, "月") && !strings.Contains(words, "前") && !strings.Contains(words, "明年")
}

// toDo are words that open what a report says was to be done, before it says how far it is: 计划总投资6亿元，
// 建设机组6台，已完成投资2亿元; 今年计划完成造林9万亩，新建公路5公里; 主要任务是：….
var toDo = [...]string{"计划总投资", "计划投资", "概算总投资", "估算总投资", "年度计划完成投资", "计划完成",
	"计划新增", "计划新建", "计划建设", "计划实施", "任务是：", "任务是:", "任务为：", "目标：", "目标是："}

var mayPlan = runeset.PatternOf(strings.Join(toDo[:], "|"))

// plans tells that such words stand before the figure that p stands before, in its sentence, and no word of what has come
// of it behind them.
func (t *text) plans(p *phrase) bool {
	from := 0
	if n := t.sentenceOf(t.here); n > 0 {
		from = t.sentences[n-1]
	}
	from = max(from, floor(t.s, p.b-window))
	said := t.s[from:max(from, p.b)]
	if !mayPlan.In(said) {
		return false // by far most
	}
	for _, w := range toDo {
		if i := strings.LastIndex(said, w); i >= 0 {
			if strings.HasSuffix(w, "投资") && (strings.ContainsAny(said[i:], "；;") || strings.HasPrefix(t.s[from+i+len(w):], "的")) {
				return false // the cost of one thing, told before another; 占全年计划投资的118%
			}
			return !slices.ContainsFunc(doneWords[:], func(w string) bool { return strings.Contains(said[i:], w) })
		}
	}
	return false
}

// doneWords say behind toDo what has come of it: 已完成投资2亿元, 实际完成投资16亿元.
var doneWords = [...]string{"已", "实际", "累计", "目前", "截至", "截止", "完成情况"}
