package target

import (
	"cmp"
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// statement reads what is said with the n figures from i on, which stand side by
// side. left is where the words before them may start, to where their clause ends.
// It gives where the words end that it has used up.
func (t *text) statement(i, n, left, to int) int {
	f := &t.figures[i]
	p := phrase{a: left, b: f.From}
	p.part = t.opensParts(left, f.From)
	start := t.skipJoint(left, f.From)
	t.perVolume(&p, f)
	t.trimBack(&p)
	if rest, ok := strings.CutSuffix(t.str(p), "在"); ok && p.change == "" && (f.Before || f.After) && ends(t.s, f.To) && headOf(rest) != "" {
		p.b = p.a + strings.LastIndex(t.s[p.a:p.b], "在") // 城镇调查失业率在5%以下
	}
	if t.arriving && p.change == "" && t.str(p) == "" && t.timeEnding(left, len(strings.TrimSuffix(t.s[:f.From], "的"))) >= left {
		p.change = "level" // 从2001年4000亿元到2016年的6.4万亿元
	}
	if p.each && f.UnitKind == "ratio" && p.change == "" {
		p.change = "level" // 甲、新增乙占比分别为90%和80%
	}
	if f.UnitKind == "times" && n > 1 && p.change == "" {
		p.change, p.each = "level", true // 分别是2000年的4.7倍和4.3倍
	}
	p.steady = p.steady && (f.UnitKind == "ratio" || strings.ContainsAny(f.Unit, "每/") || t.annual()) // an amount that held is told as it stood at the end, but in a report on years
	if t.cameFrom(&p, i, n) {
		p.from = true
	}
	t.trimFront(&p)
	t.leaveDone(&p)
	t.likewise(&p)
	p.atLeast = p.atLeast || f.Before && strings.HasPrefix(t.s[f.From:], "至少") // at least so many of each: 改造至少1家商场、1家超市
	right := t.right(i+n-1, to)
	if n == 1 {
		right = t.across(i, to, right)
	}
	if n == 1 && t.setAt(&p, f) {
		right.noun, right.predicate, right.end = "", "", f.To
	}
	if k := i + n; right.noun == "" && right.predicate == "" && f.UnitKind == "count" && k < len(t.figures) && t.figures[k].From == f.To && t.figures[k].UnitKind == "count" {
		right = t.right(k, to)
		right.end = f.To // 14035户25559人享受低保
		if right.predicate == "" && beneficiary(strings.TrimRight(t.s[left:f.From], " ")) && startsWith(right.noun, services[:]) {
			right.noun, right.predicate = "", right.noun // 对520户2300人实施搬迁
		}
	}

	if name := t.str(p); right.open && name != "" && !beneficiary(name) && t.does(f.To, &t.figures[i+n]) {
		right.noun, right.predicate, right.end = "", "", f.To // 救助群众900人次发放救助金9万元
	}
	if right.noun == "" && right.predicate == "" && n == 1 && f.UnitKind == "count" {
		verb := t.marks.Ending("work", left+len(strings.TrimSuffix(strings.TrimRight(t.s[left:f.From], " "), "了")))
		if noun := cmp.Or(t.sharedThing(i, to), t.sharedObject(i, to)); noun != "" && verb != nil && verb.Tag != "-" {
			right.noun = noun
		}
	}
	if n == 1 {
		right.noun += t.restOfName(right.noun, f.Unit, i+n, to)
	}
	bySort := right.noun != "" && (onlySort(right.noun) || strings.Trim(right.noun, "十百千万亿") == "元")
	if k := t.busyFrom(i+n, to); bySort && k < len(t.figures) && t.figures[k].From < to {
		// 2个千亿级、5个百亿级产业集群
		behind := t.right(k, to).noun
		for k = t.busyFrom(k+1, to); onlySort(behind) && k < len(t.figures) && t.figures[k].From < to; k = t.busyFrom(k+1, to) {
			behind = t.right(k, to).noun // 6个世界级、7个国家级、9个区域级集群
		}
		if cut := strings.LastIndex(behind, "元的"); cut >= 0 && sized(right.noun) {
			right.noun += behind[cut+len("元"):] // 3家年产值超50亿元、10家年产值超10亿元的龙头企业
		} else if cut := strings.LastIndex(behind, "级"); cut >= 0 {
			right.noun += behind[cut+len("级"):]
		} else if _, rest, ok := strings.Cut(behind, "元以上"); ok {
			right.noun += rest // 9个百亿元、40个30亿元以上项目
		} else if tail := tailOf(behind); tail != behind && strings.HasSuffix(right.noun, "型") {
			right.noun += tail // 42座中型、40座小型水库
		}
	}
	capable := t.sharedCapacity(i+n-1, to)
	if capable != "" && right.noun != "" {
		right.noun += capable
	} else if word := t.sharedDeed(i+n-1, to, right.noun); word != "" && right.noun != "" && f.UnitKind == "count" {
		right.noun += word
	}
	used := t.figures[i+n-1].To
	var s, outlay sense
	if n == 1 {
		outlay = t.outlay(i, left, to)
	}
	many, beyond := t.exceeding(i, left, to)
	inTime, timed := t.within(i, left, to)
	served, servedEnd := t.servedHere(i, to)
	switch {
	case many != "":
		s = sense{rule: ruleSubset, indicator: many, measure: fact.MeasureLevel, end: t.figures[beyond].To}
		if strings.Contains(t.s[f.To:t.figures[beyond].From], "全部") {
			s.end = f.To // 237个村集体收入全部突破5万元: what each has is told as well
		} else {
			t.idle[beyond] = idle
		}
	case f.UnitKind == "money" && strings.HasSuffix(t.str(p), "规模") && right.noun != "" && isFund(t.s[f.To:to]):
		s = sense{rule: ruleCount, indicator: right.noun + "规模", measure: fact.MeasureLevel, end: right.end} // 设立规模不低于50亿元的产业基金
		if strings.HasSuffix(t.str(p), "总规模") {
			s.indicator = right.noun + "总规模"
		}
	case n == 1 && served != "":
		s = sense{rule: ruleCount, indicator: served, measure: fact.MeasureIncrement, end: servedEnd}
	case p.change == "level" && (t.str(p) == "" || t.str(p) == "免费") && right.predicate != "" && strings.HasSuffix(strings.TrimRight(t.s[left:f.From], " "), "为"):
		// 为10万名残疾人提供康复服务
		s = sense{rule: ruleCount, indicator: service(right), measure: fact.MeasureIncrement, end: right.end}
	case i > 0 && t.idle[i-1] == busy && t.said.indicator != "" && t.said.end >= t.figures[i-1].To && (t.figures[i-1].To == f.From || n == 1 && t.besideBrackets(i)):
		// 61台5385蒸吨燃煤锅炉, 厂房9万平方米（15栋）: a second measure of the same
		s = sense{rule: ruleCount, indicator: t.said.indicator, measure: t.said.measure, end: right.end}
		start, p.region = t.said.start, t.placed
	case p.change == "" && f.Before && t.str(p) == "" && right.noun == "" && (t.said.indicator != "" || headOf(t.topic(&p)) != "" || p.each && len(partsOf(t.topic(&p))) > 1):
		p.change = "level" // 到2025年突破200亿元
		s = t.changed(&p, f, right)
	case p.change == "" && t.str(p) == "" && right.noun == "" && right.predicate == "" && n == 1 && t.labelled(left):
		p.change = "level" // 绿化覆盖率：35%以上
		s = t.changed(&p, f, right)
	case n == 1 && f.UnitKind == "money" && t.worth(i, left, to) != "":
		s = sense{rule: ruleLevel, indicator: t.worth(i, left, to), measure: fact.MeasureLevel, end: to}
	case n == 1 && t.treated(i, to) != "":
		s = sense{rule: ruleCount, indicator: t.treated(i, to), measure: fact.MeasureIncrement, end: to}
		if i+1 < len(t.figures) && t.figures[i+1].From < to {
			s.end = f.To // 14条道路和53条巷道进行改造
		}
	case outlay.rule != "":
		s = outlay
		if strings.HasPrefix(t.s[f.To:], "的") {
			used += len("的")
		}
	case inTime != "":
		s = sense{rule: ruleLevel, indicator: inTime, measure: fact.MeasureLevel, end: timed}
		f.Comparator = fact.CompLe
	case f.UnitKind == "times" && t.multipleOf(f, left) != "":
		s = sense{rule: ruleLevel, indicator: t.multipleOf(f, left), measure: fact.MeasureLevel}
	case f.UnitKind == "ratio" && t.allotted(&p, right) != "":
		s = sense{rule: ruleLevel, indicator: t.allotted(&p, right), measure: fact.MeasureLevel, end: right.end}
	case f.UnitKind == "ratio" && t.paced(&p, &right):
		s = t.changed(&p, f, right)
		s.end = right.end
	case t.asAimed(f, left):
		p.planned, p.yearly = true, false
		s = sense{rule: ruleTopic, indicator: t.said.indicator, measure: t.said.measure, topic: true, keep: true}
	case p.change == "growth" && t.raised(&p, f):
		s = t.worked(&p, f, right)
	case p.change != "" && !(p.hold && right.noun != ""):
		s = t.changed(&p, f, right)
	default:
		s = t.worked(&p, f, right)
	}
	if s.rule == "" {
		if t.counting(f, i+n, right) {
			return right.end // 提出100项举措300条任务
		}
		return used
	}
	if name := afterSum(s.indicator); name != s.indicator && (s.measure == fact.MeasureLevel || strings.HasPrefix(s.indicator, "在")) {
		s.indicator, s.measure, p.total = name, fact.MeasureIncrement, true
	}
	if (p.summed || p.total && !stock(s.indicator)) && s.measure == fact.MeasureLevel && f.UnitKind == "money" {
		s.measure = fact.MeasureIncrement // 五年科技投入达到3406亿元, 财政收入累计达到30亿元
	}
	if s.rule == ruleBare || s.rule == ruleLevel {
		s.indicator = grownAlone(proposed(s.indicator), s.measure)
	}
	if p.per != "" {
		s.indicator = p.per + s.indicator
	}
	end := max(t.figures[i+n-1].To, s.end)
	if s.topic {
		if t.said.indicator != "" {
			if !t.dated(start, f.From) {
				start = t.said.start
			}
		} else if from, to, ok := t.clauseBefore(f.Start); ok {
			start = t.skipJoint(from, to)
		}
	}
	if end-start > 3*window {
		start = p.a
	}
	if n > 1 {
		t.each(i, n, &p, s, start, end)
		if p.from {
			t.leaveClause()
		}
		return used
	}
	if capable != "" && right.noun == "" && (s.rule == ruleWork || s.rule == ruleBare) {
		s.indicator += capable // 形成石油开采8万吨、风电装机5万千瓦的生产能力
	}
	indicator := t.ofRegister(clean(s.indicator))
	if division := f.UnitKind == "count" && (indicator == "镇" || indicator == "乡" || indicator == "村"); !valid(indicator) && !division {
		if !s.topic && runes(indicator) == 1 {
			t.said, t.amounts = said{}, nil // 布98亿米，下降1%: nothing is known of the decline either
		}
		return used
	}
	if s.rule == ruleWork || s.rule == ruleBare {
		indicator = t.led(indicator, start, f.From)
	} else if before := strings.TrimRight(t.s[start:f.From], " "); s.rule == ruleSubset && strings.HasSuffix(before, "带动") {
		indicator = "带动" + indicator // 带动4万户农户发展
	}
	if outlay.rule == "" {
		indicator = t.investedSoFar(indicator, f)
	}
	named := t.labelFor(indicator) + t.namedByDeed(indicator, s.measure)
	deed, thing := leadingDeed(indicator)
	if few := withoutExamples(thing); few != thing && strings.HasPrefix(named, thing) && (f.UnitKind == "count" || extents.Close(f.Unit)) {
		named = few + named[len(thing):]
	}
	if !strings.HasSuffix(named, deed) {
		deed = ""
	}
	if s.rule == ruleBare && t.alsoDone(named, f) {
		deed, s.measure = t.said.deed, fact.MeasureIncrement
		named += deed
	}
	indicator = named
	if f.UnitKind == "ratio" && ofWholeAlone(indicator) {
		indicator += "比重" // 总产值占医药工业总产值30%
	}
	if strings.HasPrefix(indicator, "占") && t.said.indicator == "" && (strings.HasSuffix(indicator, "比例") || strings.HasSuffix(indicator, "比重")) {
		indicator = t.entire + indicator // 高技能人才达到72万人。占劳动者总量的比例提升至32%
	}
	if names := t.apart(indicator, s.rule, &p, f, start); names != nil {
		for _, name := range names {
			t.state(f, ruleEach, clean(name), s.measure, &p, start, end)
		}
		t.remember(s, indicator, &p, start, end)
		t.said.group = names
		return used
	}
	if years := t.yearsEach(i, &p); years != nil {
		for _, m := range years {
			t.clock = clock{m: m, set: true, sentence: t.sentenceOf(f.Start), clause: -1}
			t.state(f, ruleEach, indicator, s.measure, &p, start, end)
		}
		t.remember(s, indicator, &p, start, end)
		return used
	}
	if s.rule == ruleTopic && t.listed() && p.region == "" && !t.said.stale {
		p.region = t.said.region // 每个县开工项目5个、竣工3个
	}
	if !p.yearly && t.said.yearly && f.UnitKind != "ratio" && s.rule != ruleLevel && (s.rule != ruleTopic || t.listed()) && p.change == "" && !p.total {
		p.yearly = true
	}
	if s.rule == ruleBare && t.said.reached && !p.aim {
		p.reached = true // 现有学校9所、医院5家
	}
	if s.measure == fact.MeasureIncrement && t.said.total && (s.rule == ruleBare && (t.listed() || p.part && !t.named(start, f.Start)) || t.course.reached && t.goesOn(f.Start)) {
		p.total, p.years = true, t.said.years // 三年累计建成工厂9个、车间20个; 累计安排项目200项，完工140项
	}
	t.state(f, s.rule, indicator, s.measure, &p, start, end)
	if p.from {
		t.leaveClause()
	}
	t.remember(s, indicator, &p, start, end)
	t.said.group, t.said.deed = nil, deed
	if before, _ := ofDone(indicator); before != "" {
		return used // what goes on does so with the quantity, not with how much of its budget it came to
	}
	if s.measure == fact.MeasureLevel || s.measure == fact.MeasureIncrement && f.UnitKind != "point" {
		t.amounts, t.members = append(t.amounts, indicator), append(t.members, indicator)
		from, _ := t.clause(f.Start)
		t.tallies = append(t.tallies, tally{indicator, f.Unit, next(t.s[:from], max(0, from-len("（"))) == '（'})
	} else {
		t.amounts = nil
	}
	if s.measure == fact.MeasureLevel && !s.topic {
		t.recent = append(t.recent, indicator)
	} else {
		t.recent = nil
	}
	if (s.rule == ruleCount || s.rule == ruleSubset) && (!right.open || t.counting(f, i+n, right) || t.does(right.end, &t.figures[i+n])) {
		return s.end // 175家企业发行债券1193只
	}
	return used
}

// setAt tells that f is what a rate before it is set to, which p then ends with: 拟按3.2%安排 of 赤字率拟按3.2%安排,
// 按7.5%征收 of 购置税按7.5%征收.
func (t *text) setAt(p *phrase, f *figure.Figure) bool {
	rate, ok := strings.CutSuffix(t.str(*p), "按")
	if !ok || f.UnitKind != "ratio" || p.change != "" || runes(rate) < 2 || !settings.Open(strings.TrimPrefix(t.s[f.To:], "的税率")) {
		return false
	}
	p.b = p.a + strings.LastIndex(t.s[p.a:p.b], "按")
	t.trimBack(p)
	p.change = "level"
	return true
}

// settings say behind a rate that it is fixed so.
var settings = runeset.HeadsOf("安排", "征收", "计征", "执行", "缴纳", "确定")

// ofWholeAlone tells a share that is named by the part and the whole alone: 总产值占医药工业总产值.
func ofWholeAlone(name string) bool {
	part, whole, ok := strings.Cut(name, "占")
	if !ok || runes(part) < 2 || runes(whole) < 2 || strings.HasPrefix(whole, "地") || strings.HasPrefix(whole, "比") {
		return false
	}
	head := headOf(whole)
	return is(whole, "世界", "全球", "全国", "全省", "全市", "全县") || head == "sum" || strings.HasSuffix(whole, "生产总值")
}

// leaveDone drops from p the member of a list before it that says by itself what has come of something: 甲制度基本建立、 of
// 甲制度基本建立、乙项目减少三分之二.
func (t *text) leaveDone(p *phrase) {
	i := strings.LastIndex(t.s[p.a:p.b], "、")
	if i < 0 || runes(t.s[p.a+i:p.b]) <= len([]rune("、受益")) {
		return // 甲制度全面实施、受益9万人: it says of what
	}
	for m := range t.marks.EndingAt(p.a + i) {
		if m.Tag != "-" && (m.Class == "change" || m.Class == "work") && m.Start > p.a && howDone.Close(t.s[p.a:m.Start]) {
			p.a += i + len("、")
			t.trimFront(p)
			return
		}
	}
}

var howDone = runeset.TailsOf("大幅", "基本", "明显", "全面", "显著", "持续", "稳步", "不断", "全部", "初步")

// perVolume takes off the end of p in how much air or water so much is found, and the bound that stands before that:
// 低于每立方米 of 细颗粒物浓度低于每立方米19微克.
func (t *text) perVolume(p *phrase, f *figure.Figure) {
	rest, ok := strings.CutSuffix(t.s[p.a:p.b], "每立方米")
	if !ok {
		return
	}
	p.b = p.a + len(rest)
	c := t.marks.Ending("comparator", p.b)
	if c == nil || c.Start < p.a || f.Comparator != fact.CompEq {
		return
	}
	if bound, ok := strings.CutPrefix(c.Tag, "before "); ok {
		f.Comparator, p.b = bound, c.Start
	}
}

// besideBrackets tells that figure i stands alone in brackets behind the one before it and says in another unit how much
// of the same there is: 厂房9万平方米（15栋）. Two extents (900公顷（1.35万亩）) are one told twice.
func (t *text) besideBrackets(i int) bool {
	f, of := &t.figures[i], &t.figures[i-1]
	from, to := t.clause(f.Start)
	open, close := next(t.s, of.To), next(t.s, to)
	return f.From == from && f.To == to && of.To+runeLen(t.s, of.To) == from && (open == '（' || open == '(') && (close == '）' || close == ')') &&
		f.Unit != of.Unit && (f.UnitKind == "count" && (of.UnitKind == "count" || of.UnitKind == "amount") || f.UnitKind == "amount" && of.UnitKind == "count")
}

// goesOn tells that nothing but commas part the words before to from what was said last.
func (t *text) goesOn(to int) bool {
	return t.said.end < to && !t.said.stale && !strings.ContainsAny(t.s[t.said.end:to], "；;。！!？?")
}

// stock tells the name of an amount that is there at a time, of which a sum over years says nothing.
func stock(name string) bool {
	for _, w := range [...]string{"余额", "存量", "资产", "规模", "市值", "总额"} {
		if strings.HasSuffix(name, w) {
			return true
		}
	}
	return false
}

// busyFrom gives the first figure from k on, in a clause that ends at to, that gives something a
// figure and is not the size in a name: 2个 behind 1个5000亿级.
func (t *text) busyFrom(k, to int) int {
	for k < len(t.figures) && t.figures[k].From < to {
		if from, end := t.clause(t.figures[k].Start); !t.noise(k, from, end) {
			break
		}
		k++
	}
	return k
}

// dated tells that a statement in s[a:b] begins with a year of its own, as the steps of a schedule
// do, which are told apart by it alone: 其中2022年建设200处，2023年建设300处.
func (t *text) dated(a, b int) bool {
	a += len(t.s[a:b]) - len(strings.TrimPrefix(t.s[a:b], "其中"))
	end := t.timeAt(a, b)
	if end < 0 {
		return false
	}
	m := t.marks.At("work", end)
	return m != nil && m.Tag != "-" && m.End <= b
}

// likewise gives a member of a list that is but a figure and what it counts the region and the 至少
// that stood before its verb (每个县至少建成1个中心、2个站点), and the place that stood before the
// figure (完成某镇城区27公里道路建设和13公里旧路改造).
func (t *text) likewise(p *phrase) {
	if p.a < p.b || p.change != "" || p.region != "" || !t.listed() || t.said.stale {
		return
	}
	p.region, p.atLeast, p.place = t.said.region, t.said.least, t.said.place
}

// asAimed tells that f stands in a bracket, which begins at left, and is what the figure before it was aimed to be:
// 增长9%（预期目标为8%以上）.
func (t *text) asAimed(f *figure.Figure, left int) bool {
	before := strings.TrimRight(t.s[:left], " ")
	if t.said.indicator == "" || t.said.stale || !strings.HasSuffix(before, "（") && !strings.HasSuffix(before, "(") {
		return false
	}
	label := runeset.Spaces.Trim(t.s[left:f.From])
	for _, w := range [...]string{"为", "是", "：", "值"} {
		label = strings.TrimSuffix(label, w)
	}
	return runes(label) <= len([]rune("年度预期目标")) && strings.HasSuffix(label, "目标")
}

// labelled tells that the clause that starts at byte from is but the figure of a quantity that stands before a colon.
func (t *text) labelled(from int) bool {
	a, b, ok := t.clauseBefore(from)
	if r := next(t.s, b); !ok || r != '：' && r != ':' || a < t.said.end && t.said.indicator != "" {
		return false
	}
	name := t.subjectOf(a, b)
	return headOf(name) != "" && !elliptical(name)
}

// onlySort tells that a noun behind a count says but of what sort or size the things are: 千亿级.
func onlySort(noun string) bool { return sortOf(noun) != "" || sized(noun) }

// allotting say that a share is set apart for something.
var allotting = [...]string{"配置", "配建", "配备", "设置", "预留", "提取", "计提", "安排"}

// allotted gives the share that is allotted to what stands behind it: 小区配建住房比例 of 小区按不低于5%的比例配建住房,
// 床位数占老年人口比重 of 床位数按照老年人口的3%配置. Empty elsewhere.
func (t *text) allotted(p *phrase, r right) string {
	if what, of, ok := strings.Cut(t.str(*p), "按"); ok && runes(what) >= 2 && strings.HasSuffix(of, "的") {
		if startsWith(r.noun+r.predicate, allotting[:]) {
			return what + "占" + strings.TrimPrefix(strings.TrimSuffix(of, "的"), "照") + "比重"
		}
	}
	whole := strings.TrimSuffix(strings.TrimSuffix(runeset.Spaces.Trim(t.s[p.a:p.b]), "照"), "按")
	said := r.noun + r.predicate
	n := shareOf(said)
	if n == 0 || n == len(said) || whole == t.str(*p) {
		return ""
	}
	return whole + said[n:] + said[:n]
}

// raised tells that f counts things that are made better (整体提升9所), where the verb is one of
// change elsewhere; it gives the verb back to p.
func (t *text) raised(p *phrase, f *figure.Figure) bool {
	if f.UnitKind != "count" && !(extent(f.Unit) && headOf(t.str(*p)) == "") || f.Unit == "人" || f.Unit == "名" || f.Unit == "位" {
		return false
	}
	at := strings.TrimRight(t.s[:f.From], " ")
	for _, w := range [...]string{"提升", "改善"} {
		if strings.HasSuffix(at, w) {
			p.change, p.b = "", len(at)
			return true
		}
	}
	return false
}

// paced tells that a share is the pace at which the indicator before it changes (外贸以10%的年均增速
// 快速增长); it takes the words around the share as that.
func (t *text) paced(p *phrase, r *right) bool {
	name, ok := strings.CutSuffix(strings.TrimRight(t.s[p.a:p.b], " "), "以")
	if !ok || runes(name) < 2 {
		return false
	}
	said := r.noun + r.predicate
	if !strings.Contains(said, "增速") && !strings.Contains(said, "速度") && !strings.Contains(said, "增长率") {
		return false
	}
	switch {
	case strings.HasSuffix(said, "增长"), strings.HasSuffix(said, "递增"), strings.HasSuffix(said, "提升"):
		p.change = "growth"
	case strings.HasSuffix(said, "下降"), strings.HasSuffix(said, "递减"):
		p.change = "decline"
	default:
		return false
	}
	p.yearly = p.yearly || strings.Contains(said, "年") || strings.Contains(said, "平均")
	p.b = p.a + len(name)
	t.trimBack(p)
	return true
}

// leaders are verbs that say that others are brought to do what follows.
var leaders = [...]string{"带动", "吸纳", "拉动", "扶持", "支持", "促进", "接待"}

// led gives an indicator of one word, which stands in s[a:b], the verb before it without which
// it says too little: 带动就业, 扶持创业.
func (t *text) led(indicator string, a, b int) string {
	if indicator == "就业" && strings.HasSuffix(t.s[a:b], "新增就业") {
		return "新增就业"
	}
	if runes(indicator) > 2 || !strings.Contains(t.s[a:b], indicator) {
		return indicator
	}
	return t.ledBy(indicator, b) + indicator
}

// ledBy gives the verb that stands before the last word before byte at, empty where none does.
func (t *text) ledBy(word string, at int) string {
	i := strings.LastIndex(t.s[:at], word)
	for _, w := range leaders {
		if i >= 0 && strings.HasSuffix(t.s[:i], w) {
			return w
		}
	}
	return ""
}

// sense is what a statement has been found to say.
type sense struct {
	subset    bool // it is a share of some things that something is said of
	parcelled bool // what is told is parcelled out among places
	rule      string
	indicator string
	measure   string
	prefix    string // words before a verb of work that hold for what follows
	end       int    // where the words behind the figure that belong to it end
	topic     bool   // the indicator leans on an earlier clause
	bare      bool   // no verb of its own
	people    bool   // the figure counts people
	keep      bool   // the indicator before stays what later clauses lean on
}

// verbIn tells that a verb of change or of work stands in s[a:b].
func (t *text) verbIn(a, b int) bool {
	for _, m := range t.marks.In(a, b) {
		if (m.Class == "change" || m.Class == "work" && !strings.HasSuffix(m.Tag, "noun")) && m.Tag != "-" {
			return true
		}
	}
	return false
}

var (
	origins = runeset.Of("由从") // open where a figure came from: 由1亿元
	ofLast  = runeset.Of(" 的")
)

// cameFrom tells that the n figures from i on are where a change started: 由60%提高到65%.
func (t *text) cameFrom(p *phrase, i, n int) bool {
	if i+n >= len(t.figures) {
		return false
	}
	s := ofLast.TrimRight(t.s[p.a:p.b])
	at, _ := origins.Last(s)
	if at < 0 || runes(s[at:]) > 14 || runes(s[at:]) > 1 && (at == 0 && t.timeAt(p.a+len("由"), p.b) < 0 || t.verbIn(p.a+at, p.b)) {
		return false
	}
	f, g := &t.figures[i+n-1], &t.figures[i+n]
	if m := t.marks.At("modal", p.a+at); m != nil && m.Tag == "-" {
		return false // 从业人员122万人，增长4%
	}
	q := phrase{a: f.To, b: g.From}
	if r := next(t.s, q.a); r == '，' || r == ',' {
		q.a += strings.IndexRune(t.s[q.a:], r) + len(string(r)) // 由0.9亿元，增长到2.1亿元
	}
	between := t.s[q.a:q.b]
	t.trimBack(&q)
	if q.change == "" && !startsWith(between, []string{"到", "至"}) || t.str(q) != "" {
		return false
	}
	p.b = p.a + at
	t.trimBack(p)
	p.change = "level"
	return true
}
