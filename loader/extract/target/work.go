package target

import (
	"cmp"
	"slices"
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// job is a figure without a verb of change while it is read: what stands before it (p),
// the verb of work found there with its object (v, name), and what stands behind (r).
type job struct {
	p    *phrase
	f    *figure.Figure
	v    verbs
	name string
	r    right
}

// worked reads a figure without a verb of change: a verb of work with its object
// before or behind the figure, or no verb at all.
func (t *text) worked(p *phrase, f *figure.Figure, r right) sense {
	if s, ok := t.shared(p, f, r); ok {
		return s
	}
	j := job{p: p, f: f, r: r, v: t.verbs(p, r)}
	t.object(&j)
	if use := r.noun + r.predicate; f.UnitKind == "ratio" && j.name == "" && j.v.verb == "" && strings.HasPrefix(use, "用于") && t.said.indicator != "" && t.goesOn(p.a) {
		return sense{rule: ruleTopic, measure: fact.MeasureLevel, topic: true, keep: true, indicator: t.said.indicator + use, end: r.end} // 支出3万亿元，70%以上用于民生
	}
	if t.unsaid(&j) {
		return sense{}
	}
	var s sense
	switch {
	case r.noun != "" || served(&j):
		s = t.counted(&j)
		if isPlace(j.name) {
			p.place = j.name
		} else {
			s.indicator = p.place + s.indicator
		}
	case j.name != "" && r.predicate != "" && f.UnitKind == "ratio": // 卫生院100%达到标准
		s = sense{rule: ruleSubset, measure: fact.MeasureLevel, indicator: subset(right{noun: j.name, predicate: r.predicate})}
	case j.name != "":
		s = t.objected(&j)
	default:
		s = t.elided(&j)
	}
	if s.rule == "" {
		return s
	}
	switch {
	case s.measure == fact.MeasureLevel && j.v.verb == "" && j.f.UnitKind != "ratio" && t.added(&j):
		s.measure = fact.MeasureIncrement
	case s.measure == fact.MeasureIncrement && j.v.verb == "" && capacity(s.indicator) != "" && !(t.listed() && t.said.measure == fact.MeasureIncrement):
		s.measure = fact.MeasureLevel // 实现300万台机床产能
	case s.measure == fact.MeasureIncrement && j.v.verb == "" && (t.portrays() || t.countsOn(&j)):
		s.measure = fact.MeasureLevel // 下辖5个镇3个乡、9个行政村
	case s.measure == fact.MeasureIncrement && !p.total && f.UnitKind == "money" && t.totalOfYear(&s, j.v.verb):
		s.measure = fact.MeasureLevel // 完成地区生产总值90亿元
	case s.measure == fact.MeasureIncrement && strings.HasSuffix(s.indicator, "储量") && j.v.verb == "探明" && p.reached:
		s.measure = fact.MeasureLevel // 已探明煤炭储量40亿吨
	case s.measure == fact.MeasureIncrement && (f.UnitKind == "time" || p.hold),
		stands(j.v.verb) && t.kind(p) == fact.KindActual,
		s.measure == fact.MeasureIncrement && j.v.verb == "存栏" && !j.v.nominal:
		s.measure = fact.MeasureLevel
	case s.measure == fact.MeasureIncrement && (f.UnitKind == "ratio" || isCap(s.indicator, f)):
		s.measure = fact.MeasureLevel // 财政承担80%: a share is not new
	}
	if !appears(j.v.verb) {
		s.prefix = j.v.prefix
	}
	s.subset = s.rule == ruleSubset && f.UnitKind == "ratio"
	s.end = max(s.end, r.end)
	return s
}

// countsOn tells that the figure goes on with a count of what is there: 个乡 behind 下辖5个镇.
func (t *text) countsOn(j *job) bool {
	if t.said.measure != fact.MeasureLevel || j.f.UnitKind != "count" {
		return false
	}
	return t.listed() || t.said.end == j.f.From || t.governs() && t.clauseNext(j.p.a)
}

// totalOfYear tells that verb brings about, within one year, what statistics give for a year as a whole.
func (t *text) totalOfYear(s *sense, verb string) bool {
	return (verb == "完成" || verb == "实现") &&
		t.clock.m.Period.From == t.clock.m.Period.To && wholeYear(s.indicator)
}

// governs tells that the sentence says of how much a place has under it: 共辖37个行政村，82个自然村.
func (t *text) governs() bool {
	from := max(t.sentenceStart(t.sentenceOf(t.here)), floor(t.s, t.here-window/2))
	return strings.Contains(t.s[from:max(from, t.here)], "辖")
}

// object works out the object before the figure, and what words in it say of the
// figure.
func (t *text) object(j *job) {
	j.name = j.v.object
	atLeast := j.v.atLeast || j.p.atLeast
	if i := strings.LastIndex(j.name, "每年"); i > 0 && runes(j.name[i:]) > 3 {
		who, deed := strings.TrimSuffix(j.name[:i], "每人"), strings.TrimPrefix(j.name[i+len("每年"):], "分别")
		if !strings.HasPrefix(works()[deed], "act") {
			who = "" // 市级财政每年统筹资金
		}
		j.name, j.p.yearly = who+deed, true // but 教师每年培训 says of whom
	}
	if j.v.verb == "" && j.f.UnitKind == "ratio" {
		j.name = t.beforeChange(j.p, j.name)
	}
	for _, w := range [...]string{"至少", "最少"} {
		if strings.Contains(j.name, w) {
			j.name, atLeast = strings.Replace(j.name, w, "", 1), true // 每个学生至少掌握1项
		}
	}
	if atLeast && j.f.Comparator == fact.CompEq {
		j.f.Comparator = fact.CompGe
	}
	if i := j.p.b - len("新增就业"); j.name == "就业" && i >= 0 && strings.HasSuffix(t.s[:j.p.b], "新增就业") {
		if from, _ := t.clause(i); strings.Contains(t.s[from:i], "城镇") {
			j.name, j.v.prefix = "城镇新增就业", "" // 全市城镇完成新增就业2万人
		}
	}
	if last := t.lastExceeds(j); last != "" {
		j.name, j.v.verb, j.v.keep, j.v.prefix = last, "", "", ""
	}
	if rest, ok := strings.CutSuffix(j.name, "各"); ok && j.r.noun == "" && len(partsOf(rest)) > 1 {
		j.name, j.p.each = rest, true // 争创园区、集群各1个
	}
	if j.v.verb == "" && j.r.noun != "" && j.f.UnitKind == "count" && strings.HasSuffix(j.name, "中") && strings.TrimLeft(j.name, "0123456789") != j.name {
		j.name = "" // 35个行业大类中28个行业增加值增长
	}
	if j.r.noun != "" && j.f.UnitKind == "count" {
		switch kinds := strings.TrimLeft(j.name, "0123456789一二三四五六七八九十"); kinds {
		case "大类", "类", "大项":
			if kinds != j.name {
				j.name = "" // 10大类55项民生实事
			}
		}
	}
	if j.r.noun != "" && (j.f.UnitKind == "count" || j.f.UnitKind == "ratio" && j.v.verb == "") && (strings.HasSuffix(j.name, "和") || strings.HasSuffix(j.name, "与")) {
		j.name = "" // 首个甲中心和3所乙中心投入运行, 所有卫生服务中心和70%的卫生室具备条件
	}
	if j.r.noun != "" && j.f.UnitKind == "count" && j.v.verb != "" && endsJoint(j.name) && numbersGreat(j.name) {
		j.name = "" // 培育10大基地和12个园区
	}
	if j.r.noun != "" && j.v.verb == "" && strings.HasSuffix(j.name, "向") && runes(j.name) > len([]rune("面向")) {
		j.name = "" // 5家银行累计向12家企业发放贷款
	}
	if j.r.noun != "" && j.v.verb != "" && j.name != "" && j.f.UnitKind == "count" && becomes.Open(j.r.noun+j.r.predicate) {
		j.r.noun, j.r.predicate, j.r.end = "", "", j.f.To // 招聘教师30名充实一线
	}
	if j.r.noun != "" && strings.HasSuffix(j.name, "标准下") {
		j.name = "" // 现行标准下9万贫困人口脱贫
	}
	if j.r.noun != "" && extent(j.f.Unit) && (bareExtent(j.name) || j.name == "全长") {
		j.name = "" // 完成总长28公里的农村公路建设
	}
	if j.r.noun != "" && j.p.hold && strings.HasSuffix(j.name, "各") {
		j.name = "" // 街道各建有1个中心
	}
	if j.r.noun == "" && j.f.UnitKind == "count" {
		what, list, ok := strings.Cut(j.name, "有")
		if ok && strings.HasSuffix(list, "等") && strings.Contains(list, "、") && runes(what) >= 2 {
			j.name = what // 主要品种有甲、乙、丙等12个
		}
	}
	if j.r.noun == "" && j.v.verb != "" && j.f.UnitKind != "money" && !j.f.Before && t.said.indicator != "" && !t.said.stale {
		if strings.HasSuffix(j.name, "等") && !strings.HasSuffix(j.name, "高等") {
			j.name = "" // 完成两所敬老院改造，完成马家集等4所
		}
	}
	if strings.HasPrefix(j.name, "对") && strings.HasSuffix(j.name, "等") && startsWith(j.r.predicate, services[:]) {
		j.name = "对" // 对甲、乙等5个村进行改造
	}
	if j.r.noun != "" && (strings.HasSuffix(j.name, "等") || examples(j.name, j.f) && (j.v.verb != "" || j.r.predicate != "" || namesAll(j.name, j.f))) {
		j.name, j.v.keep = "", j.v.deed // 甲、乙等35个项目
		if j.v.prefix != "" && j.r.predicate != "" {
			j.v.prefix, j.v.verb = "", "" // 甲扩建工程、乙等20个项目列入储备
		}
	}
}

// becomes are the words that say, behind a figure, what has become of those that it counts.
var becomes = runeset.HeadsOf("投入", "进入", "充实", "服务", "深入", "入驻", "落户", "下沉")

// numbersGreat tells that a name opens with how many it names, as the great ones of a programme are numbered: 10大基地.
func numbersGreat(name string) bool {
	rest := listNumbers.TrimLeft(name)
	return rest != name && strings.HasPrefix(rest, "大")
}

// lastExceeds gives the last of a list behind a verb of work, where the figure with its own
// verb (突破) is said of that alone: 建成“三桥两隧”、城市道路突破900公里. Empty elsewhere.
func (t *text) lastExceeds(j *job) string {
	if j.v.verb == "" || !j.f.Before || j.f.Comparator != fact.CompGt || j.r.noun != "" {
		return ""
	}
	before, last, ok := strings.Cut(j.name, "、")
	if !ok || !strings.HasSuffix(before, "”") || strings.Contains(last, "、") || strings.Contains(last, "“") {
		return ""
	}
	return last
}

// unsaid tells that the figure is not said of an indicator.
func (t *text) unsaid(j *job) bool {
	verb := j.v.verb != ""
	if !verb && (t.relation(j.p.a, "light") || t.relation(j.p.a, "compare")) {
		return true // 对照22个指标, 高出预期目标1.9个点
	}
	if j.r.noun == "" {
		return false
	}
	switch {
	case j.v.verb == "覆盖" && j.f.UnitKind == "ratio", !verb && j.name == "" && j.f.UnitKind == "ratio" && linked(j.r.noun):
		return false
	case j.f.UnitKind == "ratio" && j.r.predicate == "" && !t.shareOfThose(j):
		return true // 打造100%绿电应用场景
	case strings.HasPrefix(j.name, "被"):
		return true // 被列为26个中心城市
	case served(j):
		return false
	case !verb && j.name != "" && t.prepositional(j.p.a) && t.marks.At("relation", j.p.a).End >= j.p.b:
		return true // 聚焦1—2个主导产业
	}
	return rejectNoun(j.f, j.r.noun, verb) || !verb && runes(j.name) > 16
}

// shareOfThose tells that the share of j, of which nothing is said right behind those named there, is one of them all the same: 的
// joins it to them or the work done to them to it, they are those that something covers (设施覆盖90%以上城市社区), or what is said of
// them stands at the end of their list (75%以上乡镇和50%以上农村社区建立服务站).
func (t *text) shareOfThose(j *job) bool {
	return strings.HasPrefix(strings.TrimLeft(t.s[j.f.To:], " "), "的") ||
		t.workNoun(j.f.To-len("的")-1, j.f.To+len(j.r.noun)) ||
		strings.HasSuffix(j.name, "覆盖") ||
		j.v.verb == "" && j.name == "" && t.later(j) != ""
}

// counted reads a figure with what it counts behind it.
func (t *text) counted(j *job) sense {
	s := sense{rule: ruleCount, measure: fact.MeasureIncrement}
	if served(j) {
		// 为10万名残疾人提供康复服务
		s.indicator = service(j.r)
		return s
	}
	if all := j.r.noun + j.r.predicate; j.f.UnitKind == "count" && uncompleted(all) != all {
		j.r.noun, j.r.predicate = uncompleted(all), ""
	}
	if j.v.verb == "" && j.name == "" {
		s.rule = ruleSubset
		if j.r.predicate == "" {
			j.r.predicate = t.later(j)
			if said := j.r.noun + j.r.predicate; j.f.UnitKind == "ratio" && linked(said) {
				s.indicator, s.measure = said, fact.MeasureLevel // 100%的乡镇、80%的建制村通油路
				return s
			}
		}
		if strings.HasPrefix(j.r.predicate, "进行") {
			s.indicator = service(j.r)
			return s
		}
		if deed := attained(j.r.predicate); deed != "" {
			s.indicator = strings.TrimSuffix(j.r.noun, "的") + deed
			return s
		}
		if j.r.predicate != "" {
			s.indicator, s.measure = subset(j.r), fact.MeasureLevel
			if happens(j.r.predicate) || strings.HasSuffix(j.r.noun, "任务") {
				s.measure = fact.MeasureIncrement
			}
			return s
		}
	}
	if j.name == "" && j.r.predicate == "" && slices.Contains(supporters[:], j.v.verb) {
		if said := t.later(j); startsWith(said, honours[:]) {
			j.r.predicate = said
		}
	}
	if sends(cmp.Or(j.v.verb, j.name)) {
		j.r.noun = beforeErrand(j.r.noun)
	}
	if front := sharedFront(t.said.indicator, j.r.noun); front != "" && j.v.verb == "" && j.name == "" && t.listed() && !t.said.stale {
		j.r.noun = front + j.r.noun // 2个美丽乡村示范区、20个示范村
	}
	switch {
	case j.r.predicate == "" && (j.f.UnitKind == "ratio" || j.f.UnitKind == "count" && t.said.indicator != "") && j.v.verb == "覆盖" && j.name == "":
		s.measure, s.topic, s.keep = fact.MeasureLevel, true, j.f.UnitKind == "count"
		before := t.said.indicator
		if before == "" || t.said.stale || !t.clauseNext(j.p.a) {
			before = t.subject(j.p.b)
		}
		if j.v.prefix != "" {
			before = "" // 服务覆盖117个村
		}
		s.indicator = before + "覆盖" + shorten(j.r.noun) // 建成基站9个、覆盖95%的村
		return s
	case j.r.predicate == "" && j.f.UnitKind == "ratio" && t.bound(j) != "":
		s.indicator, s.measure = shorten(j.r.noun)+"占"+t.bound(j)+"比重", fact.MeasureLevel // 不低于最大负荷3%的响应能力
		j.f.Comparator = fact.CompGe
		return s
	case j.r.predicate == "" && j.f.UnitKind == "ratio":
		if i := strings.LastIndex(j.name, "、"); i > 0 && strings.HasPrefix(j.r.noun, "通") && strings.Contains(j.name[:i], "通") {
			j.name = j.name[i+len("、"):] // 所有乡镇通三级公路、建制村100%通硬化路
		}
		s.indicator = j.name + shorten(j.r.noun)
	case j.r.predicate == "":
		s.indicator = shorten(undescribed(j.name + counts(j.r.noun)))
	case j.name == "":
		s.indicator = subset(j.r)
	case j.f.UnitKind == "ratio":
		whole := j.r
		whole.noun = j.name + whole.noun
		s.indicator = subset(whole)
	case strings.HasPrefix(j.r.predicate, "进行"):
		whole := j.r
		whole.noun = j.name + whole.noun
		s.indicator = subset(whole) // 主干道、13条背街小巷进行改造
	default:
		s.indicator = j.name + j.r.noun
	}
	s.indicator = j.v.prefix + j.v.keep + withVerb(s.indicator, j.v.verb)
	if before := t.said.indicator; reaches(j.v.verb) && before != "" && !t.said.stale && t.clauseNext(j.p.a) && headOf(before) == "" {
		s.indicator, s.topic, s.keep = before+s.indicator, true, true // 建成公路5条，惠及80个乡镇
	}
	return s
}

// plain are the nouns of reports that say nothing by themselves of what is counted, but with the verb before them: 项目 of 引进项目, 贷款 of 发放贷款.
var plain = [...]string{"项目", "资金", "贷款", "债券"}

// withVerb gives name the verb that it is the object of, where it is too plain to stand without: 引进项目 of 引进项目50个, but not
// one that says only that they are there now (建成).
func withVerb(name, verb string) string {
	if verb == "" || is(verb, "建成", "完成", "建设") || !slices.Contains(plain[:], name) {
		return name
	}
	return afterVerb(verb) + name
}

// withoutVerb gives a plain noun that has its verb before it without that.
func withoutVerb(name string) string {
	for _, w := range plain {
		if verb, ok := strings.CutSuffix(name, w); ok && works()[verb] != "" {
			return w
		}
	}
	return name
}

// ofDeed tells money with the verb that says what was done with it, which has no size or rate of its own: 投入资金.
func ofDeed(name string) bool {
	noun := withoutVerb(name)
	return noun != name && noun != "项目"
}

// sends tells a verb that brings people together or sends them to do something, which stands behind them.
func sends(verb string) bool {
	return is(afterVerb(verb), "选派", "选聘", "招募", "组建", "组织", "抽调", "派出", "出动", "动员")
}

// sent are those who are sent.
var sent = [...]string{"团队", "队伍", "小组", "干部", "人员", "志愿者", "特派员"}

// beforeErrand takes off those who are sent what they are to do: 科技特派员 of 科技特派员服务县域产业发展, 医疗队伍 of 医疗队伍入乡进村.
func beforeErrand(noun string) string {
	end := 0
	for _, w := range sent {
		if i := strings.LastIndex(noun, w); i >= 0 {
			end = max(end, i+len(w))
		}
	}
	if end > 0 && runes(noun[end:]) > 2 && !startsWith(noun[end:], []string{"的", "、", "和"}) {
		return noun[:end]
	}
	for _, w := range [...]string{"服务", "到", "赴", "下沉"} {
		if i := strings.Index(noun, w); end == 0 && i >= len("干部") && runes(noun[i:]) > 4 {
			return noun[:i]
		}
	}
	return noun
}

// served tells that the figure counts those for whom something is done.
func served(j *job) bool {
	if j.v.verb != "" || j.r.predicate == "" {
		return false
	}
	if name := strings.TrimPrefix(j.name, "免费"); (runes(name) == 1 || name == "面向") && beneficiary(name) {
		return true
	}
	if where, ok := strings.CutPrefix(j.name, "为"); ok && isPlace(where) {
		return true // 为试点县500户家庭实施改造
	}
	return strings.HasPrefix(j.name, "为") && strings.HasSuffix(j.name, "的") // 为有需求的10万名残疾人
}

// later gives what is said of a share or a count at the end of the list that it stands in:
// 99%的甲、98%的乙能够提供服务, 6所高校、8个学科入选名单.
func (t *text) later(j *job) string {
	if j.f.UnitKind != "ratio" && j.f.UnitKind != "count" || j.r.open || linked(j.r.noun) {
		return ""
	}
	end := j.r.end
	i := t.figureFrom(j.f.Start)
	for k := i + 1; k < len(t.figures) && k < i+longestList; k++ {
		f := &t.figures[k]
		if f.UnitKind != "ratio" && f.UnitKind != "count" || f.UnitKind == "ratio" && !f.After && !strings.HasPrefix(t.s[f.To:], "的") {
			break
		}
		if joint := t.s[min(end, f.From):f.From]; joint != "、" && joint != "和" && joint != "以及" && joint != "及" {
			break
		}
		_, to := t.clause(f.Start)
		r := t.right(k, to)
		if r.predicate == "" && linked(r.noun) {
			return r.noun[strings.LastIndex(r.noun, "通"):]
		}
		if r.predicate != "" || r.open {
			return r.predicate
		}
		end = r.end
	}
	return ""
}

// longestList caps how many members of a list are looked at for what is said of all.
const longestList = 8

// overYears tells that the clause of j, or the one before in which something was added, says over how many years past it tells of
// sums: 五年来.
func (t *text) overYears(j *job) bool {
	m := t.clock.m
	if !t.clock.set || m.Back < 2 || j.p.change != "" {
		return false
	}
	from, _ := t.clause(j.f.Start)
	return m.Start >= from || t.sentenceOf(m.Start) == t.sentenceOf(from) && t.clauseNext(j.p.a) && t.said.measure == fact.MeasureIncrement
}

// sameThings tells that what was told last are things, and the last ones told in unit.
func (t *text) sameThings(unit string) bool {
	before := t.said.indicator
	return before != "" && strings.HasSuffix(t.inUnit(unit), before) && headOf(before) == ""
}

// headFits tells that f may be a figure of a quantity that ends in head: no land but of areas, no count of how far,
// of a rate but a ratio.
func headFits(head string, f *figure.Figure) bool {
	switch {
	case strings.HasSuffix(f.Unit, "亩") && !strings.HasSuffix(head, "面积"),
		f.UnitKind == "count" && (extends(head) || head == "总数"):
		return false
	}
	return headOf(head) != "rate" || f.UnitKind == "ratio"
}

// wholeYear tells an indicator that statistics give for a year as a whole.
func wholeYear(name string) bool {
	for _, w := range [...]string{"生产总值", "增加值", "零售总额", "进出口总额", "预算收入", "财政收入", "税收收入", "产值"} {
		if strings.HasSuffix(name, w) {
			return true
		}
	}
	return false
}

// extends tells that a head is of how far or how much, which no thing that is counted has.
func extends(head string) bool {
	for _, w := range [...]string{"面积", "里程", "长度", "产值", "收入", "投资", "产量"} {
		if strings.HasSuffix(head, w) {
			return true
		}
	}
	return false
}

// bareExtent tells that a name says how long or large something is, and not what.
func bareExtent(name string) bool {
	switch strings.TrimPrefix(name, "总") {
	case "长", "长度", "里程", "面积", "建筑面积":
		return true
	}
	return false
}

// bareMeasure gives the measure of an indicator and a figure without a verb.
func (t *text) bareMeasure(j *job, name string) string {
	head := headOf(name)
	if j.p.part && t.said.indicator != "" {
		if j.f.UnitKind == "ratio" && head == "rate" {
			return fact.MeasureLevel // 投入增长9%，其中企业投入占比60%
		}
		if grown := t.said.measure == fact.MeasureGrowth || t.said.measure == fact.MeasureDecline; grown && j.f.UnitKind != "ratio" && j.f.UnitKind != "point" {
			return fact.MeasureLevel // 收入增长5%，其中地方级收入20亿元
		}
		return t.said.measure
	}
	work := t.marks.Ending("work", j.p.b)
	switch {
	case head == "growth", strings.HasSuffix(name, "涨幅"):
		return fact.MeasureGrowth // 价格涨幅2%
	case j.f.Before && j.f.Comparator == fact.CompGt && !j.p.total && !(j.f.UnitKind == "count" && doneTo.Close(name)):
		return fact.MeasureLevel // 肉牛养殖突破10万头, but not 毕业生就业超过6万人
	case t.said.measure == fact.MeasureIncrement && !(j.p.total && j.f.Before) && (head == "" || t.listed() && j.f.UnitKind == "count"):
		return fact.MeasureIncrement // a list behind a verb: 新建公厕152个，户厕20个
	case j.p.total && (!j.f.Before || j.f.UnitKind == "money"):
		return fact.MeasureIncrement // 投入累计近3亿元
	case head == "sum" && j.f.UnitKind == "money" && t.listed() && t.said.measure == fact.MeasureIncrement && t.clock.set && t.clock.m.Kind == period.Span:
		return fact.MeasureIncrement // 五年接待游客1000万人次、实现收入80亿元
	case t.overYears(j) && (head == "" || head == "sum") && j.f.UnitKind != "ratio" && j.f.UnitKind != "point" && !stock(name) && !strings.HasSuffix(name, "总投资"):
		return fact.MeasureIncrement // 五年来共接待游客1000万人次，旅游收入80亿元
	case t.said.measure == fact.MeasureIncrement && !t.said.stale && j.f.UnitKind != "ratio" && t.clauseNext(j.p.a) && bareExtent(name) && t.inUnit(j.f.Unit) == "":
		return fact.MeasureIncrement // 新建道路60条，总长260公里
	case strings.HasSuffix(name, "覆盖"):
		return fact.MeasureLevel // 基本医疗保险覆盖13亿人
	case t.said.total && t.said.measure == fact.MeasureIncrement && t.listed() && head != "rate" && j.f.UnitKind != "ratio":
		return fact.MeasureIncrement // 累计查明煤炭资源量9亿吨、煤层气资源量20亿立方米
	case head == "sum" && t.listed() && t.said.measure == fact.MeasureIncrement && sameHead(t.said.indicator, name):
		return fact.MeasureIncrement // 淘汰炼铁产能400万吨、炼钢产能300万吨
	case j.f.UnitKind == "count" && head == "" && t.acts(j.p):
		return fact.MeasureIncrement // 甲发射场发射卫星37颗
	case work != nil && (strings.HasPrefix(work.Tag, "act") || t.s[work.Start:work.End] == "建设") && j.f.UnitKind != "ratio" && head == "":
		return fact.MeasureIncrement // 淤地坝除险加固81座
	}
	return fact.MeasureLevel
}

// acts tells that p says what is done by what it begins with to those who are counted.
func (t *text) acts(p *phrase) bool {
	for _, m := range t.marks.In(p.a+1, p.b) {
		if m.Class == "work" && m.Tag == "act" && m.End < p.b {
			return true
		}
	}
	return false
}

// sameBase tells that two units differ in nothing but how many of the one the other has: 万亩, 亩.
func sameBase(a, b string) bool {
	return strings.Trim(a, "十百千万亿") == strings.Trim(b, "十百千万亿")
}
