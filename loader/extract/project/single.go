package project

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// single reads items that each end in a kind of their own.
func (t *text) single(items []item, stage string, boxed, told bool) []project {
	l := t.enumerate(items, stage, boxed, told)
	for _, it := range items {
		l.read(it)
	}
	certain := l.sift()
	out := t.beside(l.out, l.bare, stage, certain)
	out = t.unowned(out, items)
	t.shareWork(out)
	shareHead(out)
	return out
}

// lister is how single reads the items of a clause: what the clause says of all of them, and what was found so far.
type lister struct {
	*text
	last   item
	alone  bool   // there is but one item
	stage  string // of the clause
	boxed  bool   // the items stand in a box of projects
	told   bool   // the clause tells of each by itself
	topped bool   // their buildings stand, though they are not done yet
	mapped bool   // lines were put into a plan
	picked bool   // they were put on a list of works, or given a rank
	all    bool   // all of them are built

	out     []project
	waiting []item // names before one whose kind they share: 甲至乙、丙至丁高速公路
	worded  []int  // of out, those that general words name: 沿江高铁 beside 甲乙高铁
	bare    []item // names without a kind
}

func (t *text) enumerate(items []item, stage string, boxed, told bool) *lister {
	last := items[len(items)-1]
	end := t.s[last.from:last.to]
	return &lister{
		text: t, last: last, alone: len(items) == 1, stage: stage, boxed: boxed,
		told:    told || countedOff.In(end),
		topped:  toppedOut.In(end),
		mapped:  mapping.In(end) && strings.HasSuffix(end, "规划"),
		picked:  picked.In(end),
		all:     strings.HasSuffix(strings.TrimRight(end, " "), "建设") || t.sumsItems(items),
		waiting: make([]item, 0, fewItems),
		bare:    make([]item, 0, fewItems),
	}
}

// read takes in an item.
func (l *lister) read(it item) {
	m := l.kindOf(it)
	if m == nil {
		m = l.workBeside(it)
	}
	if it.apart {
		l.waiting = l.waiting[:0] // 在矿山、工贸等领域开展…
	}
	if m == nil {
		l.readKindless(it)
		return
	}
	l.skipOf(&it, m)
	p, to := l.projectOf(it, m)
	if l.boxed && it.power == none && l.isName(it) && l.mayBox(m) {
		it.power = undertaken
	}
	by := l.judge(&p, it, m, to)
	switch first, last, ok := l.routes(l.waiting, p); {
	case ok && (it.power == undertaken || l.told):
		l.out, l.waiting = append(l.out, first, last), l.waiting[:0]
		return
	case l.picked && picked.In(p.name):
		return // 甲园区荣获乙创新项目
	}
	if by == untold && onlyOne.Has(p.name) {
		l.bare = append(l.bare, it)
	}
	if by == untold || countsBehind(l.s[to:]) || m.Tag != "site named" && ranked.In(l.s[it.lead:to]) {
		l.waiting = append(l.waiting, it)
		return
	}
	l.take(p, it, m, by)
}

// readKindless takes in an item whose name has no kind.
func (l *lister) readKindless(it item) {
	if l.boxed && it.power == none && listsThings(l.p.Section) {
		it.power = undertaken
	}
	p, ok := l.titled(it, l.stage, l.told)
	switch {
	case ok:
		if others := l.likes(l.waiting, p); len(others) > 0 && it.lead == it.from {
			l.out, l.waiting = append(l.out, others...), l.waiting[:0]
		}
		l.out = append(l.out, p)
	case strings.Contains(l.s[it.from:l.bareEnd(it)], "等"):
		l.waiting = l.waiting[:0] // 甲路、乙路等“断头路”建设及丙规划路
	case !endsInScheme(l.s[it.from:it.to]):
		l.waiting, l.bare = append(l.waiting, it), append(l.bare, it)
	}
}

// skipOf lets the name of it, whose kind is m, begin behind what 的 says of it.
func (l *lister) skipOf(it *item, m *lexicon.Mark) {
	i := strings.LastIndex(l.s[it.from:m.Start], "的")
	if i < 0 {
		return
	}
	from := it.from + i + len("的")
	own := l.s[from:m.Start]
	switch {
	case (l.told || costs.Opens(l.s[m.End:])) && (strange(own) >= 2 || isWay(own)):
		it.from, it.power = from, undertaken // 盼了多年的甲乙工程通水
	case it.power == undertaken && (opensWithPlace(own) || isWay(own)):
		it.from = from // 建成设施先进的甲县现代农业产业园
	}
}

// projectOf gives the project that it would be, whose kind is m, and where its name ends.
func (l *lister) projectOf(it item, m *lexicon.Mark) (p project, to int) {
	to = m.End + tailLength(l.s[m.End:it.to])
	to += glossLength(l.s[to:it.to])
	if isSite(m) && strings.HasPrefix(l.s[to:it.to], mainWork) {
		to += len(mainWork)
	}
	p = project{
		name: l.acres(it.from) + cleanName(l.s[it.from:to]), from: it.lead, to: to, stage: cmp.Or(l.stage, it.stage),
		rule: ruleKind, ahead: l.s[it.lead:it.from], behind: l.s[to:],
	}
	if l.alone {
		p.ahead = l.spentBefore(it.lead) + p.ahead
	}
	return p, to
}

// mayBox tells a kind whose names alone are undertakings in a box of projects.
func (l *lister) mayBox(m *lexicon.Mark) bool {
	return m.Tag == "work" || listsThings(l.p.Section) && (m.Tag == "line" || isSite(m) && m.Tag != "site wide")
}

// judge tells by what p, which the item it of kind m names up to byte to, is an undertaking.
func (l *lister) judge(p *project, it item, m *lexicon.Mark, to int) telling {
	behind := l.s[to:it.to]
	built := l.all && it.power == undertaken || underway.In(l.s[to:l.last.to]) || carriedOut.Opens(behind) || m.Tag == "work" && strings.HasPrefix(behind, "开展")
	sure := to < it.to && sureWork(l.s[it.from:m.Start]) && l.toldOf(m, it.to) || costs.Opens(p.behind)
	reached := l.stage
	if l.topped && l.stage == "" && it.power == none {
		reached = "建成" // one thing is as good as built, though it is not yet
	}
	if work := finished(behind); work != "" && m.Tag == "line" {
		reached, sure = "建成", true
		p.name, p.to, p.stage = p.name+work, it.to, reached // 甲铁路完成提速改造
	}
	staged := l.told || sure || l.picked && m.Tag == "work" || l.mapped && m.Tag == "line"
	by := l.accept(p.name, it, m, reached, built, staged)
	if by != byName && (l.isSubject(it, m) || l.isDescribed(it, m, to) || (l.boxed || l.toldNext(m.End)) && l.isSentence(it, m) || l.isCircled(it, m)) {
		return byName
	}
	return by
}

// take takes p for a project, with the names that wait for the kind m of its item it.
func (l *lister) take(p project, it item, m *lexicon.Mark, by telling) {
	var others []project
	if by == byName || m.Tag != "line" {
		others = l.shared(l.waiting, p, m)
	}
	if in := l.kindWithin(it, m); len(others) == 0 && m.Tag == "work" && in != nil && in.Tag == "line" && !slices.ContainsFunc(l.waiting, func(it item) bool { return !l.isWayOnly(it) }) {
		others = l.shared(l.waiting, p, in) // 甲乙、丙丁铁路项目
	}
	atLarge := len(others) < len(l.waiting) && m.Tag == "work" && !owned(p.name) && strange(p.name) < 2 && !strings.Contains(p.name, "“")
	l.waiting = l.waiting[:0]
	if atLarge {
		return // A、B、C改造工程: works at large that share a word
	}
	p.kind, p.done = l.s[m.Start:m.End], l.s[m.End:it.to]
	l.out = append(append(l.out, others...), p)
	if by == byWords && len(others) == 0 {
		l.worded = append(l.worded, len(l.out)-1)
	}
}

// sift drops what general words name, unless enough stands beside it that is certain, and gives how much that is.
func (l *lister) sift() (certain int) {
	certain = len(l.out) - len(l.worded)
	if certain < 2 || certain < len(l.worded) {
		for _, i := range slices.Backward(l.worded) {
			l.out = slices.Delete(l.out, i, i+1)
		}
	}
	return certain
}

// mapping says of lines, with the plan behind it, that they were put into one: 甲乙高速进入省路网规划.
var mapping = runeset.PatternOf(`进入|纳入|列入`)

// toppedOut says of buildings that they stand: 甲幼儿园、乙小学主体完工.
var toppedOut = runeset.PatternOf(`主体(?:结构)?(?:全面|全部|基本|顺利)?(?:完工|竣工|封顶|结顶|完成)|封顶|结顶`)

// picked says of works that they were put on a list of such, or given a rank: 甲项目成功列入省重点项目, 乙工程入选全国典型案例.
var picked = runeset.PatternOf(`(?:成功|顺利|双双|全部|均|已|被)*(?:列入|列为|入选|入围|入库|纳入|获评|荣获|评为|跻身)`)

// mainWork is a part of a building that is told of by itself: 甲中心主体工程.
const mainWork = "主体工程"

// acres gives the land in 亩 that stands before the name at byte i, of which it is part: 2000亩桑叶产业园.
func (t *text) acres(i int) string {
	before, ok := strings.CutSuffix(t.s[:i], "亩")
	if !ok {
		return ""
	}
	return t.s[len(strings.TrimRight(before, "0123456789.")):i]
}

// sumsItems tells whether the last of items says behind its name how many they are: 打造甲中心、乙公寓2家养老机构.
func (t *text) sumsItems(items []item) bool {
	last := items[len(items)-1]
	m := t.lastKind(last)
	if m == nil || len(items) < 2 || !sums.Opens(t.s[m.End:last.to]) {
		return false
	}
	digits := strings.TrimLeft(t.s[m.End:last.to], " ")
	digits = digits[:len(digits)-len(strings.TrimLeft(digits, "0123456789"))]
	return official.Numeral(digits) == len(items)
}

// finished gives what was done to a line, where rest says behind its name that it is and nothing more.
func finished(rest string) string {
	work, ok := strings.CutPrefix(strings.TrimPrefix(rest, "全线"), "完成")
	if !ok || !hasWork(work) || tailLength(work) != len(work) {
		return ""
	}
	return work
}

// fewItems is how many items a clause has or less, mostly.
const fewItems = 2

// countedOff ends the names of a sentence with how many they are, before what is told of them: 甲水库工程、乙分洪工程等9项
// 可研获批.
var countedOff = runeset.PatternOf(`(?:工程|项目)(?:（[^（）]*）)?等 ?\d+ ?[项个]`)

// costs is what tells behind a name what it costs or takes: …总投资5亿元, …计划投资6.3亿元, …占地200亩.
var costs = runeset.PatternOf(`(?:建设)?(?:计划|预计|估算|概算)?(?:总?投资(?:[^纪记]|$)|占地)`)

// spentBefore gives the clause before byte at where that says but what is spent: 计划投资1300万元，建设甲工程.
func (t *text) spentBefore(at int) string {
	before, ok := strings.CutSuffix(t.s[:at], "，")
	if !ok {
		return ""
	}
	words := tail(before, longestSpent)
	for i, _, n := clauseEnds.Next(words, 0); n > 0; i, _, n = clauseEnds.Next(words, 0) {
		words = words[i+n:]
	}
	if o, ok := official.ReadOrdinal(words); ok {
		words = words[o.Len:]
	}
	if n := spentLength(words); n == 0 || n < len(words) {
		return ""
	}
	return words
}

// longestSpent is how many characters such a clause has.
const longestSpent = 24

// countsBehind tells whether a number stands behind the bracket that s opens with: 实践中心（所、站）2.8万个.
func countsBehind(s string) bool {
	inner, rest, ok := strings.Cut(s, "）")
	return ok && strings.HasPrefix(inner, "（") && rest != "" && isDigit(rest[0])
}

// carriedOut is what says behind a name that it is being made.
var carriedOut = runeset.PatternOf(` ?(?:建设|施工|开发(?:建设)?$|开展$|实施$|落地)`)

// beside adds to the projects of a clause, so many of them certain, the names without a kind that are such by their
// neighbours: what a phase ends (甲港三期、高地港一期), and beside several what a place opens (建设甲市千万吨炼化一体化、
// 乙市产业园、丙机场三期).
func (t *text) beside(found []project, bare []item, stage string, certain int) []project {
	if certain == 0 {
		return found
	}
	var more []project
	for _, it := range bare {
		it.to = t.bareEnd(it)
		name := strings.TrimSuffix(cleanName(t.s[it.from:it.to]), "建设")
		if !t.isBeside(it, name, stage, certain) {
			continue
		}
		p := project{name: name, from: it.lead, to: it.to, stage: stage, rule: ruleKind}
		if p.stage == "" {
			p.stage = it.stage
		}
		at, _ := slices.BinarySearchFunc(found, p, inOrder)
		if at > 0 && found[at-1].to > p.from || at < len(found) && found[at].from < p.to {
			continue // it was given what it shares with another
		}
		more = append(more, p)
	}
	if len(more) == 0 {
		return found
	}
	found = append(found, more...)
	slices.SortStableFunc(found, inOrder)
	return found
}

// unowned drops from what was found the hospitals that have what the last item of a list names at one of them: 完成县医院、
// 中医院发热门诊改造.
func (t *text) unowned(found []project, items []item) []project {
	last := items[len(items)-1]
	kinds := t.kinds.In(last.from, last.to)
	if len(items) < 2 || len(kinds) == 0 || !clinics.Close(t.s[last.from:kinds[0].End]) {
		return found // by far most
	}
	rest := strings.TrimSuffix(t.s[kinds[0].End:last.to], "建设")
	if !isDeed(rest) && !counted(rest) && !workEnds.Close(rest) {
		return found
	}
	from := last.lead
	for i := len(items) - 2; i >= 0 && clinics.Close(t.s[items[i].from:items[i].to]); i-- {
		from = items[i].lead
	}
	return slices.DeleteFunc(found, func(p project) bool { return p.from >= from && p.to <= last.lead })
}

// clinics end the names of hospitals and the like.
var clinics = runeset.TailsOf("医院", "中医院", "妇幼保健院", "疾控中心", "卫生院")

// isBeside tells a name without a kind, or that is but one, for a project's by so many certain ones beside.
func (t *text) isBeside(it item, name, stage string, certain int) bool {
	if atLarge(strings.ReplaceAll(name, "一体化", "")) || isRegion(name) {
		return false
	}
	if onlyOne.Has(name) {
		planned := strings.HasSuffix(t.s[it.lead:it.from], "规划") // 甲馆、规划展览馆
		return (it.power == undertaken || stage != "") && !planned && t.ofCounty()
	}
	if !t.namesOnly(it.span) && !isStreet(name) {
		return false
	}
	switch {
	case endsInPhase(name) && utf8.RuneCountInString(name) > leastMember, isRoadCode(name):
		return true
	case certain < 2 || it.power != undertaken:
		return false
	case isStreet(name):
		return true
	}
	end := leading(name)
	return end > 0 && utf8.RuneCountInString(name[end:]) >= leastMember
}

// onlyOne are the kinds of thing of which a county has but one, so that they name it beside what is surely a project: 建成甲
// 中心、文化馆.
var onlyOne = runeset.WordsOf(slices.Values([]string{"图书馆", "文化馆", "博物馆", "档案馆", "科技馆", "体育馆", "体育场", "体育公园", "会展中心", "疾控中心", "妇幼保健院", "中医院", "看守所",
	"拘留所", "殡仪馆", "规划馆", "展览馆", "青少年宫", "商业综合体", "烈士陵园", "抽水蓄能电站", "游客中心"}))

// isRoadCode tells a road by its code alone: G331.
func isRoadCode(name string) bool {
	number := strings.TrimLeft(name, "GSX")
	return len(number) == len(name)-1 && len(number) >= 2 && strings.Trim(number, "0123456789") == ""
}

// isStreet tells the short name of a street, of a bridge or of a part of one: 丁香路, 茅清路中北段.
func isStreet(name string) bool {
	if before, ok := strings.CutSuffix(name, "段"); ok {
		name = strings.TrimRight(before, "东西南北中")
	}
	n := utf8.RuneCountInString(name)
	return n >= 3 && n <= longestFeature && (strings.HasSuffix(name, "路") || strings.HasSuffix(name, "街") || strings.HasSuffix(name, "桥")) && !general().Has(name) && !ofNetwork(name)
}

// inOrder compares projects by where they stand.
func inOrder(a, b project) int { return a.from - b.from }

// shareHead gives a line that has but its number, and what is but a phase, the words before that of the one it
// follows: 轨道交通1号线、2号线; 甲水资源配置一期、二期.
func shareHead(found []project) {
	for i := 1; i < len(found); i++ {
		p, q := &found[i], &found[i-1]
		if endsInPhase(p.name) && len(p.name) == len("二期") && endsInPhase(q.name) {
			p.name = strings.TrimSuffix(q.name, tail(q.name, 2)) + p.name
			continue
		}
		if i, _, ok := routeWords.Find(q.name); ok && i > 2*len("字") && routeWords.Opens(p.name) {
			p.name = q.name[:i] + p.name // 引甲济乙东线二期、中线后续工程
			continue
		}
		if n := voltage(q.name); n > 0 && voltage(p.name) == 0 && isStation(q.name) && gridTail(q.name) == gridTail(p.name) {
			p.name = q.name[:n] + p.name // 110千伏甲变电站、乙变电站
			continue
		}
		head := strings.TrimRight(q.name[:max(0, strings.IndexAny(q.name, "0123456789"))], "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
		if head != "" && (strings.HasSuffix(p.name, "线") || strings.Contains(p.name, "号线")) && isDigit(strings.TrimLeft(p.name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")[0]) && strings.HasSuffix(q.name, "线") {
			p.name = head + p.name
		}
	}
}

// sharesStreet tells whether q is a street that takes the work behind p, which has no verb of its own.
func sharesStreet(q, p *project, work string) bool {
	if !isStretch(q.name) || q.done != "" || p.to-p.from > len(p.name) {
		return false
	}
	return isStretch(strings.TrimSuffix(p.name, work)) || isTownStreet(q.name)
}

// isStretch tells a street, or what of it is longer or a part.
func isStretch(name string) bool {
	return isLonger(strings.TrimSuffix(name, "段")) || streetEnds.Close(name) && runeset.Len(name) >= 3
}

var streetEnds = runeset.TailsOf("路", "街", "大街", "大道", "路南段", "路北段", "路东段", "路西段")

// shareWork gives what is done to the last of like things to those before it: 甲灌区、
// 乙灌区现代化改造.
func (t *text) shareWork(found []project) {
	if len(found) < 2 {
		return
	}
	deed := workTails.First
	if t.ofCounty() {
		deed = deedOf
	}
	for i := len(found) - 1; i > 0; i-- {
		p, q := &found[i], &found[i-1]
		if work := deed(p.name); work != "" && p.name != work && sharesStreet(q, p, work) {
			q.name += work // 甲路南延、乙路南段、丙大街改造提升
			continue
		}
		if q.kind != "" && q.kind == p.kind && q.done == "" && tailLength(p.done) == len(p.done) && hasWork(p.done) && !phased(p.done) {
			q.name, q.done = q.name+p.done, p.done
		}
	}
}
