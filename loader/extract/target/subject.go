package target

import (
	"slices"
	"sort"
	"strings"

	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// subject gives what the clause before speaks of, where that gave no figure: the
// object of its verb of work, or else what stands before its verb. It serves a clause
// that says only how much (开通绿色通道，设置率为100%).
func (t *text) subject(at int) string {
	if t.said.indicator != "" && !t.said.stale {
		return ""
	}
	return t.nearSubject(at)
}

// nearSubject gives what the clause before byte at speaks of, where that gave no figure.
func (t *text) nearSubject(at int) string {
	a, b, ok := t.clauseBefore(at)
	if !ok || b-a > 120 || a < t.said.end {
		return ""
	}
	return t.subjectOf(a, b)
}

// faring gives that of which the clause before byte at says but how it fares, past what was told before: 纺织业 of
// 实施项目95项，纺织业快速发展，销售收入增长15%. Empty elsewhere.
func (t *text) faring(at int) string {
	a, b, ok := t.clauseBefore(at)
	if !ok || a < t.said.end || predicates.First(t.s[a:b]) == "" || t.workNear(a, b) != nil {
		return ""
	}
	return t.nearSubject(at)
}

// memberSubject gives what the first clause of the sentence's member at byte at speaks of, where what was told before
// is only what is made there in a year: 木材加工业 of 做优木材加工业，年加工木材9万立方米，产值突破4亿元.
func (t *text) memberSubject(at int, before string) string {
	if !madeYearly(before) {
		return ""
	}
	i := sort.Search(len(t.cuts), func(i int) bool { return t.cuts[i].at >= at }) - 1
	for ; i >= 0 && !t.cuts[i].sentence && !t.cuts[i].list; i-- {
	}
	from := 0
	if i >= 0 {
		from = t.cuts[i].end
	}
	if i+1 >= len(t.cuts) || t.cuts[i+1].at >= at {
		return ""
	}
	name := t.subjectOf(from, t.cuts[i+1].at)
	if !strings.HasSuffix(name, "业") {
		return ""
	}
	return name
}

// madeYearly tells that an indicator is what is made in a year: 年产鲜茧.
func madeYearly(name string) bool {
	return startsWith(name, []string{"年加工", "年产", "年生产", "年出栏", "年处理"})
}

// stillLast stand between a subject and what is said of it.
var stillLast = runeset.Of("仍也还就又不")

// subjectOf gives what the clause s[a:b] speaks of; empty where that is not clear.
func (t *text) subjectOf(a, b int) string {
	if t.prepositional(a) || strings.HasPrefix(t.s[a:], "在") || strings.HasPrefix(t.s[a:], "据") {
		return ""
	}
	p := phrase{a: a, b: b}
	t.trimFront(&p)
	if placed(t.s[p.a:p.b]) && startsWith(t.s[p.a:p.b], []string{"位居", "居", "稳居", "跃居", "位列", "列", "排名"}) {
		return "" // 连续16年位居全国首位，增量39亿斤
	}
	for _, w := range [...]string{"位于", "地处", "坐落"} {
		if i := strings.Index(t.s[p.a:p.b], w); i >= 0 {
			p.b = p.a + i // 某镇位于县城东部，面积86平方公里
		}
	}
	if strings.HasPrefix(t.s[p.a:p.b], "在") { // 推动在某地成立联合开发项目
		i := slices.IndexFunc(t.marks.In(p.a, p.b), func(m lexicon.Mark) bool {
			return m.Class == "work" && m.Tag != "-" && !strings.HasSuffix(m.Tag, "noun")
		})
		if i < 0 {
			return ""
		}
		p.a = t.marks.In(p.a, p.b)[i].Start
	}
	if m := t.workNear(p.a, p.b); m != nil {
		q := phrase{a: m.End, b: p.b}
		t.trimFront(&q)
		p.a = q.a
		if i := t.figureFrom(p.a); i < len(t.figures) && t.figures[i].From == p.a && t.figures[i].To >= p.b {
			return "" // 新建7所
		}
		if strings.HasPrefix(t.s[p.a:p.b], "了") {
			p.a += len("了")
		}
	} else {
		for _, m := range t.marks.In(p.a+1, p.b) {
			if m.Class == "work" && headOf(t.s[p.a:m.End]) == "sum" && (t.verbAt(m.End, p.b) || strings.HasPrefix(t.s[m.End:p.b], "的")) {
				continue // 教育经费投入稳步增长, 拨款占总投入的比重逐年提高
			}
			if m.Tag != "-" && (m.Class == "work" && !strings.HasSuffix(m.Tag, "noun") || m.Class == "modal" && (m.End-m.Start > len("新") || t.verbAt(m.End, p.b)) || m.Class == "change" && m.End-m.Start > len("为") || m.Class == "comparator" && strings.HasPrefix(m.Tag, "before") && m.End-m.Start > len("超")) {
				p.b = m.Start
				t.trimBack(&p) // 养猪项目6月底前投产，年出栏9万头
				break
			}
		}
	}
	if i := strings.Index(t.s[p.a:p.b], "受"); i > 0 && strings.HasSuffix(t.s[:p.b], "影响") {
		p.b = p.a + i // 税收收入受减税政策影响，减少2亿元
	}
	if i := strings.Index(t.s[p.a:p.b], "剔除"); i > 0 && lessFactors(t.s[p.a+i:p.b]) == p.b-p.a-i {
		p.b = p.a + i // 预算收入剔除减税因素，年均增长6%
	}
	name := stillLast.TrimRight(clean(afterExamples(t.str(p))))
	name = strings.TrimPrefix(strings.TrimSuffix(name, "至少"), "所有")
	name = strings.TrimPrefix(name, "一批")
	if authorities.Close(name) {
		return "" // 市委、市政府批准设立甲新区，规划面积12平方公里
	}
	if i := strings.LastIndex(name, "连续"); i > 0 && running(name[i:]) == len(name)-i {
		name = name[:i] // 基本养老金连续5年增加
	}
	if i := strings.LastIndex(name, "在"); i > 0 && strings.HasSuffix(name, "基础上") {
		name = name[:i]
	}
	if i := strings.LastIndex(name, "的"); i > 0 && runes(name) > 10 && runes(name[i:]) > 2 && !elliptical(name[i+len("的"):]) {
		name = name[i+len("的"):]
	}
	if i := strings.LastIndex(name, "等"); i > 0 && runes(name[i:]) > 4 {
		name = name[i+len("等"):]
	}
	name = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(name, "版本"), "版"), "0123456789.")
	name = strings.TrimPrefix(name, "扩大") // 扩大养老保险覆盖面
	for w := predicates.First(name); w != "" && runes(name)-runes(w) >= 2; w = predicates.First(name) {
		name = strings.TrimSuffix(name, w)
	}
	if n := runes(name); n < 2 || n > 16 && !(strings.Contains(name, "占") && headOf(name) == "rate" && n <= 32) {
		return ""
	}
	return name
}

// authorities end the names of those who decide, of whom no figure is told.
var authorities = runeset.TailsOf("政府", "省委", "市委", "县委", "区委", "党委", "国务院")

// predicates end a clause that says of its subject but how it does, and in which respect, before the next clause gives
// that a figure: 产业集群实力明显提升，增加值达到120亿元; 义务教育质量显著增强，巩固率达到95%.
var predicates = runeset.TailsOf("经济运行良好", "经济运行平稳", "运行良好", "运行平稳", "平稳运行", "发展较快",
	"保持稳定", "基本稳定", "发展良好", "发展迅速", "快速发展", "加快发展", "健康发展", "发展壮大", "培育壮大",
	"提质增效", "增量提质", "扩量提质", "提质扩面", "扩面提质", "提质扩容", "扩容提质", "提档升级", "转型升级",
	"做大做强", "从无到有", "从小到大", "再创历史新高", "屡创历史新高", "连创历史新高",
	"创历史新高", "再创新高", "屡创新高", "连创新高", "创新高", "连年丰收", "好转", "增强", "壮大", "优化",
	"改善", "明显", "显著", "持续", "继续", "正式", "快速", "迅速", "强势", "稳步", "不断", "大幅", "全面", "占比较大",
	"占比较高", "经济效益", "经营效益", "效益", "发展格局", "综合经济", "综合实力", "实力", "影响力", "竞争力", "发展质量", "质量", "步伐", "发展水平", "水平",
	"覆盖面", "成绩斐然", "蓬勃发展", "发展", "进一步")

// label gives the name and the colon that the sentence of byte at begins with, where nothing but times
// stands between that and the clause of at: 茶叶：到2025年，面积达到…. Empty elsewhere.
func (t *text) label(at int) string {
	a, b, ok := t.clauseBefore(at)
	for ok && runeset.Spaces.Trim(t.s[a:b]) != "" && t.timeAt(a, b) == b {
		a, b, ok = t.clauseBefore(a)
	}
	if !ok || next(t.s, b) != '：' || runes(t.s[a:b]) > 8 || t.verbIn(a, b) || t.figureFrom(a) < t.figureFrom(b) {
		return ""
	}
	return runeset.Spaces.Trim(t.s[a:b])
}

// title gives what the short first sentence of the paragraph names, where byte at stands in the next: 农田节水体系 of
// 建设农田节水体系。投资4亿元. Empty elsewhere.
func (t *text) title(at int) string {
	n := enumerator(t.s)
	if t.sentenceOf(at) != 1 || n > t.sentences[0] || runes(t.s[n:t.sentences[0]]) > 20 || strings.ContainsAny(t.s[n:t.sentences[0]], "，：、“0123456789") {
		return ""
	}
	name := t.subjectOf(n, t.sentences[0])
	if runes(name) < 4 {
		return ""
	}
	return name
}

// tagged gives the name of things before the colon behind which the clause of byte at counts them: 续建项目 of
// 续建项目：共35个, also where that is the heading that the paragraph goes on from. Empty elsewhere.
func (t *text) tagged(at int) string {
	name := ""
	if a, b, ok := t.clauseBefore(at); ok {
		if r := next(t.s, b); r != '：' && r != ':' || t.figureFrom(a) < t.figureFrom(b) {
			return ""
		}
		name = t.front(a, b)
	} else if from, _ := t.clause(at); runeset.Spaces.Trim(t.s[:from]) == "" {
		name = t.course.headword()
	}
	if !callsThings(name) {
		return ""
	}
	return name
}

// front gives s[a:b] without what stands before a name.
func (t *text) front(a, b int) string {
	p := phrase{a: a, b: b}
	t.trimFront(&p)
	return t.str(p)
}

// callsThings tells that the name before a colon is of things, and not of what is told behind it.
func callsThings(name string) bool {
	if n := runes(name); n < 2 || n > 16 || strings.ContainsAny(name, "、，”》") {
		return false
	}
	for _, w := range [...]string{"目标", "任务", "情况", "如下", "内容", "期限", "安排", "要求", "回顾", "工作", "总结"} {
		if strings.HasSuffix(name, w) {
			return false
		}
	}
	return true
}

// labelFor gives what is said before the colon that opens the sentence, or in the heading above, to be told of, where name says
// but of what level the things are that it counts, and a word that many things end in: 救援物资 of 救援物资：建设3个省级库，建设12个市级库.
// Empty elsewhere.
func (t *text) labelFor(name string) string {
	level, thing, ok := strings.Cut(name, "级")
	if !ok || runes(level) > 2 || runes(thing) != 1 {
		return ""
	}
	n := t.sentenceOf(t.here)
	from := t.sentenceStart(n)
	_, to := t.clause(from + 1)
	label := ""
	if r := next(t.s, to); to < t.here && (r == '：' || r == ':') {
		label = t.front(from, to)
	} else if n == 0 {
		label = t.course.headword()
	}
	marks := lexicon.Index(lexicon.Scan(label))
	if !callsThings(label) || strings.ContainsAny(label, "0123456789") || marks.At("work", 0) != nil || speaksOf(label, marks) != "" {
		return ""
	}
	return label
}

// workNear gives the verb of work that opens s[a:b], past an adverb of up to two characters
// where the verb can be nothing else (扩围实施); nil without one.
func (t *text) workNear(a, b int) *lexicon.Mark {
	if m := t.marks.At("work", a); m != nil {
		if m.Tag == "-" || m.End >= b {
			return nil
		}
		return m
	}
	for _, m := range t.marks.In(a, min(b, a+2*len("扩")+1)) {
		if m.Class == "work" && m.Tag == "do" && m.End < b {
			return &m
		}
	}
	return nil
}
