package target

import (
	"slices"
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// read reads the statements of the text, figure by figure.
func (t *text) read() {
	t.clauses()
	for range t.figures {
		t.idle = append(t.idle, unknown)
	}
	bound := 0 // end of the last figure that made a statement
	sentence := -1
	for i := 0; i < len(t.figures); {
		f := &t.figures[i]
		n := t.sentenceOf(f.Start)
		t.words(f.From)
		if n != sentence {
			sentence = n
			t.turnTo(n, f.From)
			t.prior = tally{}
			if len(t.tallies) > 0 {
				t.prior = t.tallies[0]
			}
			t.said, t.recent, t.amounts, t.members, t.tallies, t.byDeed, t.averagedOver = said{}, nil, nil, nil, nil, "", ""
			t.where = t.topicPlace()
		}
		from, to := t.clause(f.Start)
		if t.member(from) {
			t.said.stale, t.said.yearly, t.recent, t.amounts = true, false, nil, nil
			t.clock.set = t.clock.set && (!t.clock.m.Since || t.clock.m.Reached)
		}
		t.tick(f.Start, n)
		if t.aimBeside(i, from) {
			bound = max(bound, f.To)
			i++
			continue
		}
		if t.noise(i, from, to) {
			if f.UnitKind == "count" {
				bound = max(bound, t.amongMade(i, to))
			}
			i++
			continue
		}
		count := t.list(i, from, to)
		t.sharePoints(i, count)
		left := max(from, bound)
		if f.From-left > window {
			left = floor(t.s, f.From-window)
		}
		told := len(t.out)
		end := t.statement(i, count, left, to)
		t.bases(i, told, from)
		i += count
		bound = max(t.figures[i-1].To, end)
	}
	t.words(len(t.s))
}

// list gives how many figures from i on stand side by side, joined by 和 or 、 alone
// (50306元和21576元), or with each a change of its own (分别增长5%、下降3%).
func (t *text) list(i, from, to int) int {
	n := 1
	for i+n < len(t.figures) && t.figures[i+n].From < to {
		a, b := &t.figures[i+n-1], &t.figures[i+n]
		if a.To > b.From || b.Chinese && b.Unit == "" {
			break
		}
		before := t.s[max(from, floor(t.s, t.figures[i].From-60)):t.figures[i].From]
		respective := strings.Contains(before, "分别")
		joint := runeset.Spaces.Trim(t.s[a.To:b.From])
		if m := t.moved(i + n); m != nil && respective {
			joint = runeset.Spaces.Trim(t.s[a.To:m.Start])
		}
		joint = strings.TrimSuffix(joint[:len(joint)-perEach(joint)], "每年") // 每人每月690元、每年6800元
		switch joint {
		case "和", "、", "与", "及", "以及", "和约", "或":
			apart := a.UnitKind != b.UnitKind || a.UnitKind == "count" && a.Unit != b.Unit // 300支、1.2万人
			if a.Unit != "" && apart && b.Unit != "" && !respective && !(n == 1 && len(partsOf(before)) == 2 && t.changeBefore(&t.figures[i], from) == "level" && ends(t.s, b.To)) {
				return n // but 床位数、医师数增至7张、3个
			}
			n++
			continue
		}
		break
	}
	return n
}

// sharePoints gives those of the n figures from i on that stand side by side the points that are told once, behind the last: 分别提高
// 5.4个和2.4个百分点.
func (t *text) sharePoints(i, n int) {
	last := &t.figures[i+n-1]
	if last.UnitKind != "point" {
		return
	}
	for k := i; k < i+n; k++ {
		if f := &t.figures[k]; f.UnitKind == "count" && strings.HasPrefix(last.Unit, f.Unit) {
			f.Unit, f.UnitKind = last.Unit, last.UnitKind
		}
	}
}

// moved gives the verb that stands between figure i and the one before it and says that there is more or less by so much;
// nil without one.
func (t *text) moved(i int) *lexicon.Mark {
	m := t.marks.Ending("change", t.figures[i].From)
	if m == nil || i == 0 || m.Start < t.figures[i-1].To || m.Tag != "growth" && m.Tag != "decline" {
		return nil
	}
	return m
}

// state puts a fact together.
func (t *text) state(f *figure.Figure, rule, indicator, measure string, p *phrase, start, end int) {
	if start < 0 || end > len(t.s) || start >= end {
		return
	}
	kind := t.kind(p)
	kindOf := kind
	if p.from || !p.aim && t.goesOnAccounting(rule, p) {
		kind = fact.KindActual
	}
	if t.course.whole {
		rule += wholeCell
	}
	t.placed = p.region
	target := fact.Target{
		Common:     t.p.FactOf("target", rule, t.run, start, end),
		Kind:       kind,
		Indicator:  indicator,
		Measure:    measure,
		Value:      f.Value,
		TextValue:  f.Text,
		Comparator: f.Comparator,
		PerYear:    p.yearly,
		Region:     t.regionOf(t.placeOf(p, indicator)),
	}
	if words := t.doubled(f); words != "" {
		target.Value, target.TextValue, target.Comparator = nil, words, fact.CompText
	} else if f.Unit != "" {
		unit := f.Unit
		target.Unit = &unit
	}
	if p.from && !t.named(max(start, t.here), f.Start) {
		target.Period = t.cameWhen(kindOf, f.From) // 由“十五”末的12亿元增加到19亿元，…由2亿元增加到5亿元; without the first the text does not say when
		t.out = append(t.out, target)
		t.arriving = true
		return
	}
	t.stated = append(t.stated, start, end)
	over := measure
	if strings.HasPrefix(indicator, "年") && over == fact.MeasureIncrement {
		over = fact.MeasureLevel // 年加工茶叶3万吨: of one year
	}
	if p.planned && kindOf == fact.KindTarget && t.course.reached {
		target.Period = t.whenReached(over, p)
	} else {
		target.Period = t.when(kind, over, p)
	}
	if b, ok := t.before(); ok && p.from && kind == fact.KindActual && strings.Contains(t.s[start:f.Start], "上年") {
		target.Period = &fact.Period{From: b.To - 1, To: b.To - 1} // 由上年的9万人增加到10万人, of the year reviewed
	}
	if t.clock.set && t.clock.clause < 0 && t.clock.m.Period.To > 0 && kind == fact.KindActual && t.undated() {
		passed := t.clock.m.Period
		t.course.passed, t.course.told = &passed, true
		t.course.present = t.course.present || passed.To == t.issued()
	}
	switch {
	case p.from:
		t.came = target.Period
	case t.arriving && t.named(start, f.Start):
		if t.went = target.Period; kind == fact.KindActual && t.undated() && t.came != nil && t.went != nil && t.came.To < t.went.To {
			t.course.passed, t.course.told = &fact.Period{From: t.came.To + 1, To: t.went.To}, true
		}
	case t.arriving && t.went != nil && kind == fact.KindActual && measure == fact.MeasureLevel:
		target.Period = t.went // 由2015年的3亿元增加到2019年的8亿元，…由4亿元增加到12亿元
	case t.goesOnFromTo(p, measure, f):
		target.Period = &fact.Period{From: t.came.To + 1, To: t.went.To} // …，年均增长25%; …，增加9亿元
	}
	t.arriving = p.from
	t.out = append(t.out, target)
}

// goesOnFromTo tells that f, with p before it, says how much has changed over the years from which to which the sentence has told a
// change, and names no others.
func (t *text) goesOnFromTo(p *phrase, measure string, f *figure.Figure) bool {
	if t.came == nil || t.went == nil || t.came.To >= t.went.To || measure == fact.MeasureLevel || t.named(t.here, f.Start) {
		return false
	}
	n := t.sentenceOf(f.Start)
	if p.yearly {
		return t.sentenceOf(t.said.start) == n
	}
	return (measure == fact.MeasureGrowth || measure == fact.MeasureDecline) && t.undated() && t.cameTo() != nil
}

// doubled gives the words of a figure that says how often something has doubled, which is no amount of it: 翻了一番.
func (t *text) doubled(f *figure.Figure) string {
	if f.Unit != "番" {
		return ""
	}
	from := floor(t.s, f.Start-window/24)
	i := strings.LastIndex(t.s[from:f.Start], "翻")
	if i < 0 {
		return ""
	}
	return t.s[from+i : f.To]
}

// cameWhen gives when a figure was that another came from, where it names no time: when the one before it was, the year
// that the sentence compares with, the year before the span that the clock tells, or that before the years of which the
// other one, an aim or not by kind, is told; nil where none is known. The figure itself starts at byte from.
func (t *text) cameWhen(kind string, from int) *fact.Period {
	if y := t.baseYear(); y > 0 {
		return &fact.Period{From: y, To: y} // 与2015年相比，贡献率从55%提高到60%
	}
	if m := t.clock.m; t.clock.set && m.Kind == period.Span && m.Period.To > m.Period.From && strings.Contains(t.s[m.Start:m.End], "年到") {
		return &fact.Period{From: m.Period.From, To: m.Period.From} // 2020年到2025年，比重从18%提升到35%
	}
	if p := t.whenReached(fact.MeasureGrowth, &phrase{}); t.came == nil && kind == fact.KindActual && p != nil && p.From < p.To {
		return &fact.Period{From: p.From - 1, To: p.From - 1}
	}
	if t.came != nil || strings.HasSuffix(strings.TrimSuffix(t.s[t.here:from], "的"), "年初") {
		return t.came
	}
	years, ok := t.course.years()
	if kind == fact.KindActual {
		years, ok = t.before()
	}
	if y := t.issued(); !ok && y > 0 && t.undated() {
		return &fact.Period{From: y, To: y} // 由现在的0.6万亩扩大到2万亩
	}
	if !ok {
		return nil
	}
	return &fact.Period{From: years.From - 1, To: years.From - 1}
}

// named tells that a time stands in s[from:to].
func (t *text) named(from, to int) bool {
	for i := t.nextTime - 1; i >= 0 && t.times[i].Start >= from; i-- {
		if t.times[i].End <= to && t.times[i].Kind != period.Base {
			return true
		}
	}
	return false
}

// kind tells an aim from what has been reached: by the time that holds, by the
// section, and by the wording.
func (t *text) kind(p *phrase) string {
	switch {
	case p.planned:
		return fact.KindTarget
	case t.partDone() && !p.goal, t.elapsed() && !p.goal:
		return fact.KindActual
	case !p.reached && t.plans(p):
		return fact.KindTarget
	}
	if t.clock.set {
		if t.past(t.clock.m) {
			if t.clock.m.Kind == period.Now && p.aim && !p.reached {
				return fact.KindTarget // 现有12个，力争再创建5个
			}
			if t.clock.m.Reached && p.goal && !p.reached && t.undated() {
				t.clock.set = false // 截至2012年6月底，存栏9万头。力争存栏达到12万头
				return fact.KindTarget
			}
			return fact.KindActual
		}
		if t.course.reached && !t.course.partial && t.clock.m.Period.To > 0 {
			if own, ok := t.course.years(); ok && !t.yearGone(p, own) {
				return fact.KindTarget
			}
		}
	}
	if t.course.reached && p.aim && !p.reached && !t.course.closed && t.annual() && t.thisYear() {
		return fact.KindTarget // 试点扩大到20个县。今年用于这项改革的资金将达9亿元, told with what has been done
	}
	if t.course.reached && !(p.goal && !p.reached && !p.total && !strings.Contains(t.s[p.a:p.b], "已")) { // but 累计争取资金28亿元
		return fact.KindActual
	}
	if p.reached && !p.aim && !(t.clock.set && t.clock.m.Until && t.ofBuilt(p)) {
		return fact.KindActual
	}
	if !p.aim && (!t.clock.set && t.looksBack(p) || t.tellsOfPast()) {
		return fact.KindActual
	}
	return fact.KindTarget
}

// ofBuilt tells that p is of what stands already, of which an aim may be told as well: 到2035年，已建成小区设施配建率达到100%.
func (t *text) ofBuilt(p *phrase) bool {
	before, after := strings.TrimSuffix(t.s[:p.a], "建成"), t.s[p.a:]
	return p.change == "level" && strings.HasSuffix(before, "已") && (len(before) < p.a || strings.HasPrefix(after, "建成"))
}

// yearGone tells that the year on the clock, though one of the plan's own, was over when the plan was written, so that
// p tells what came of it: 2021年达到9万亿元, of a plan from 2021 on that was written the year after.
func (t *text) yearGone(p *phrase, own fact.Period) bool {
	m := &t.clock.m
	if m.Kind != period.Point || m.Until || m.Period.To != own.From && m.Period.To >= t.issued() {
		return false
	}
	return !p.aim && (own.From < own.To || t.course.reckoned) || t.estimated(*m)
}

// looksBack tells that p, for which no time is said, stands where the text says what is there or has been reached.
func (t *text) looksBack(p *phrase) bool {
	return t.reviewed() || t.attested() || t.portrays() || t.tellsOn() ||
		t.recounts() || t.founds() || t.sumsPassed(p) || t.relates()
}

// tellsOfPast tells that the text is an account here, and speaks neither of this year nor of what is wanted or to come.
func (t *text) tellsOfPast() bool {
	return (t.accounts() || t.course.account && t.partGone()) && !t.thisYear() && !t.aimed() && !t.toCome()
}

// sumsPassed tells that p sums over as many years as a text without years of its own has told the course of: 由2007年的3亿元增加到
// 2012年的5亿元。…五年累计投入9亿元.
func (t *text) sumsPassed(p *phrase) bool {
	passed := t.course.passed
	return p.years > 1 && t.undated() && t.course.told && p.years == passed.To-passed.From+1
}

// relates tells that the text is no plan, names no years of its own and none to come, and has told of one that is past:
// an analysis or an article, which goes on with that year. 2014年，播种面积9万亩。…粮食总产达8亿斤.
func (t *text) relates() bool {
	plan := t.course.plan
	return t.undated() && t.course.told && t.course.horizon.year == 0 && plan != nil && plan.Kind == "other" && plan.Rule != fact.RuleGuess &&
		!strings.HasSuffix(plan.Title, "工作报告") // which goes on to plan
}

// tellsOn tells that the sentence says but what there is before it comes to a year that is past, as a scheme opens that
// has no heading for it: 全县苹果面积55万亩，2019年产量50万吨.
func (t *text) tellsOn() bool {
	if t.nextTime >= len(t.times) {
		return false
	}
	m, n := t.times[t.nextTime], t.sentenceOf(t.here)
	if own, ok := t.course.years(); !ok || m.Kind != period.Point || m.Until || m.Period.To == 0 || m.Period.To >= own.From || t.sentenceOf(m.Start) != n {
		return false
	}
	return !slices.ContainsFunc(t.marks.In(t.sentenceStart(n), m.Start), func(m lexicon.Mark) bool {
		from, _ := t.clause(m.Start)
		noun := strings.HasSuffix(m.Tag, "noun") && m.Start > from
		return m.Class == "work" && m.Tag != "-" && m.Tag != "hold" && !noun || m.Class == "modal" && (m.Tag == "aim" || m.Tag == "goal") || m.Class == "change" && m.Tag == "level"
	})
}

// estimated tells that the text reckons what the year m, which is not quite over, has come to: 预计2007年实现….
func (t *text) estimated(m period.Mention) bool {
	reckons := strings.HasSuffix(t.s[:m.Start], "预计") || strings.HasPrefix(t.s[m.End:], "预计")
	t.course.reckoned = t.course.reckoned || reckons
	return reckons
}

// attested tells that the sentence begins by naming what its figures were found by: 据人口普查数据显示，….
func (t *text) attested() bool {
	from := 0
	if n := t.sentenceOf(t.here); n > 0 {
		from = t.sentences[n-1]
	}
	head := t.s[from:max(from, min(t.here, floor(t.s, from+window)))]
	if label, rest, ok := strings.Cut(head, "："); ok && !strings.Contains(label, "，") {
		head = rest // “一老”方面：据…
	}
	i := strings.Index(head, "据")
	if i < 0 || runes(strings.Trim(head[:i], "。 ")) > len([]rune("根")) {
		return false
	}
	source, _, ok := strings.Cut(head[i:], "，")
	return ok && (strings.HasSuffix(source, "显示") || strings.HasSuffix(source, "统计"))
}

// portrays tells that the paragraph begins by saying where a place lies, and so tells what there is: 甲县地处省界，面积9平方公里.
func (t *text) portrays() bool {
	if t.portrait == nil {
		portrait := t.opensAsPortrait()
		t.portrait = &portrait
	}
	return *t.portrait
}

func (t *text) opensAsPortrait() bool {
	head := t.s[:min(len(t.s), floor(t.s, window/3))]
	if strings.HasPrefix(head, "规划范围") {
		return true // 规划范围为某流域，面积28万平方公里
	}
	if place, what, ok := strings.Cut(head, "是"); ok && (strings.Contains(t.s, "境内") || strings.Contains(t.s, "面积")) && !strings.HasPrefix(what, "否") {
		if _, n, ok := region.LeadingIn(place, t.course.home); ok && n == len(place) {
			return true // 某省是…重要的生态屏障，境内…
		}
	}
	for _, w := range [...]string{"地处", "位于"} {
		if i := strings.Index(head, w); i > 0 {
			place := runeset.Spaces.Trim(head[:i])
			if k := strings.LastIndex(place, "。"); k >= 0 {
				place = place[k+len("。"):] // 基础条件进一步巩固。甲县地处
			}
			if _, n, ok := region.LeadingIn(place, t.course.home); ok && n == len(place) {
				return true
			}
		}
	}
	return false
}

// reviewed tells that the text has followed an indicator over the years before those of the
// plan, up to their eve, and named no later time since: 从2015年末的300亿元跃升至2020年的469亿元，年均增长9.3%，….
// What goes on from there is told of the same years. A plan that has such a paragraph under no
// heading that says so (an outline's chapter of what has been done, pasted alone) means it so.
func (t *text) reviewed() bool {
	own, ok := t.course.years()
	if !ok {
		// 由2007年的3亿元增加到2012年的5亿元。…累计投入9亿元, in a text of unknown years
		return t.went != nil && t.course.told && t.nextTime > 0 && t.times[t.nextTime-1].Period.To <= t.course.passed.To
	}
	if own.From == own.To {
		return false
	}
	for ; t.review.next < t.nextTime; t.review.next++ {
		if t.review.next == 0 {
			continue
		}
		a, b := &t.times[t.review.next-1], &t.times[t.review.next]
		switch {
		case b.Kind == period.Base:
		case b.Period.To >= own.From || b.Ahead > 0:
			t.review.told = false
		case b.Period.To == own.From-1 && a.Period.To > 0 && a.Period.To < b.Period.To && t.sentenceOf(a.Start) == t.sentenceOf(b.Start):
			between := t.s[a.End:b.Start]
			t.review.told = t.review.told || (strings.HasSuffix(t.s[:a.Start], "从") || strings.HasSuffix(t.s[:a.Start], "由")) && (strings.Contains(between, "至") || strings.Contains(between, "到"))
		}
	}
	return t.review.told
}
