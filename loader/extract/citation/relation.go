package citation

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/fact"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// relation tells basis from mention, and by which rule. A verb of carrying out makes a basis where
// the plan as a whole or its own work carries the document out (see carries), 实施 of a plan, not a
// law; 根据 and its like do where the plan itself is what is made (its opening, 制定本…) or where the
// whole plan obeys (…要求, …精神 under 总体要求 and the like), but not before a single measure, which
// 按照《…》要求 says no more of than 按照《…》.
func (t *text) relation(n *named) (relation, rule string) {
	switch {
	case t.isBackdrop(n.title), t.own.ofOtherYears(n.title.text):
		return fact.RelationMention, ruleMention
	case n.governedBy(tagMake) && t.hasUnder(n.verb.start) && t.underBases():
		return fact.RelationMention, ruleMention // 根据《甲纲要》，起草了《乙规划》
	case t.listed, t.underBases(), t.amongBases(n.title):
		return fact.RelationBasis, ruleListed
	case carriedBy(t.passage.Plan, n.title.text), t.sharesOut(n.title):
		return fact.RelationBasis, ruleCarry
	case n.governedBy(tagCarry) && t.carries(n),
		n.governedBy(tagReach) && t.obeyed(n.title), // 完成《…》任务; what is 完成 alone is drawn up
		n.governedBy(tagDo) && !isLaw(n.title.text) && t.carries(n):
		return fact.RelationBasis, ruleCarry
	case n.governedBy(tagPush) && t.makesPlan(n.title.end):
		return fact.RelationBasis, ruleCarry // 推动落实《…》的重点任务，特制定本方案
	case n.governedBy(tagFit) && t.isOpening() && t.makesPlan(n.title.end):
		return fact.RelationBasis, ruleUnder // 紧扣《…》确定的目标，制定本要点
	case t.partOf(n.title):
		return fact.RelationBasis, ruleUnder
	case n.governedBy(tagUnder) && (t.isOpening() || t.ofWhole() && t.obeyed(n.title) || t.makesPlan(n.title.end)):
		return fact.RelationBasis, ruleUnder
	}
	return fact.RelationMention, ruleMention
}

// isBackdrop tells whether the title's clause ends as the circumstances of what is told:
// 在加快实施《…》的背景下, 2023年是实施《…》的关键之年.
func (t *text) isBackdrop(title title) bool { return circumstances.Close(t.clauseBehind(title)) }

var circumstances = runeset.TailsOf("背景下", "形势下", "背景之下", "之年", "一年")

// partOf tells whether the plan says of itself that it is one of those that make up or work out the
// document, for a field or a time: 本规划是《…纲要》的农业专项规划.
func (t *text) partOf(title title) bool {
	before := t.run.S[:title.start]
	name := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(before, "是"), "为"), "作")
	return name != before && itself.Close(name) && worksOut.MatchString(t.clauseBehind(title))
}

// itself are the names by which plans speak of themselves before what they say that they are.
var itself = runeset.TailsOf("本规划", "本计划", "本纲要", "本方案", "本行动计划")

// worksOut tells what a plan says that it is of the document named before.
var worksOut = regexp.MustCompile(`^(?:的|在).{0,24}` +
	`(?:专项规划|子规划|专项计划|实施方案|行动方案|组成部分|延伸|细化|具体化|深化)`)

// sharesOut tells whether the notice shares out among bodies what the document sets: 现将《政府工作报告》提出的任务分解如下.
func (t *text) sharesOut(title title) bool {
	return strings.HasSuffix(strings.TrimRight(t.run.S[:title.start], " "), "现将") && sharing.In(t.clauseBehind(title))
}

var sharing = runeset.PatternOf("分解|分工")

// carriedBy tells whether the plan's own title, or its notice's, says that it carries out a
// document: 关于落实《…纲要》主要目标和任务工作分工的通知.
func carriedBy(plan *fact.Plan, cited string) bool {
	for _, own := range []*string{&plan.Title, plan.NoticeTitle} {
		if own == nil || !titleOpenings.In(*own) {
			continue
		}
		for _, m := range carriedOut.FindAllStringSubmatch(*own, -1) {
			if key(m[1]) == key(cited) {
				return true
			}
		}
	}
	return false
}

var titleOpenings = runeset.Of("《〈<")

var carriedOut = regexp.MustCompile(`(?:落实|贯彻|实施|执行)[《〈<]([^《》〈〉<>]+)[》〉>]`)

// carries tells whether the plan itself carries out a document that a verb such as 落实 governs:
// where it speaks of itself as a whole, or says what it does a thing for (为落实《…》), or where a
// plan of work (for a year, an action) takes up any document but a law, and an outline of several
// years one that it cites in full, by its number or its issuer. A law obeyed, or a guide kept to in
// one of an outline's many tasks, is but mentioned.
func (t *text) carries(n *named) bool {
	if t.isOpening() || t.ofWhole() {
		return true
	}
	if strings.HasPrefix(strings.TrimLeft(t.clauseOf(n.verb), " "), "为") {
		return true
	}
	if isLaw(n.title.text) {
		return false
	}
	kind := t.passage.Plan.Kind
	outline := kind == "five_year_plan" || kind == "special_plan"
	return !outline || n.title.number != "" || t.issued(n)
}

// clauseOf gives the words of a verb's clause before it.
func (t *text) clauseOf(v *verb) string {
	s := t.run.S[t.back(v.start):v.start]
	if i := strings.LastIndexAny(s, clauseEnds); i >= 0 {
		_, size := utf8.DecodeRuneInString(s[i:])
		s = s[i+size:]
	}
	return s
}

// issued tells whether the words between the verb and the title say who issued the document, or the first of a list:
// 省政府《…》、《…》, 国务院印发的《…》.
func (t *text) issued(n *named) bool {
	words, _, _ := strings.Cut(t.run.S[min(n.verb.end, n.title.start):n.title.start], "《")
	words = strings.TrimSpace(words)
	return issuedBy.Close(words) || endsInIssuer(words)
}

var issuedBy = runeset.TailsOf("印发的", "下发的", "发布的", "出台的", "公布的", "制定的")

// isOpening tells whether the text stands before the plan's first heading.
func (t *text) isOpening() bool { return t.passage.Part == 0 && t.passage.Table == nil }

// ofWhole tells whether a heading above is of the part where a plan speaks of itself as a
// whole: 总则, 总体要求, 发展目标, 前言, 规划背景, but for what it looks back on there and its tasks.
func (t *text) ofWhole() bool {
	above := t.passage.Section[min(1, len(t.passage.Section)):]
	if last := len(above) - 1; last > 0 && !strings.Contains(above[last], "目标") && apart.Close(above[last]) {
		return false
	}
	for _, h := range above {
		for _, w := range wholes {
			if strings.Contains(h, w) {
				return true
			}
		}
	}
	return false
}

// wholes are in the headings of the parts that are of the whole plan.
var wholes = [...]string{"总则", "总体", "总要求", "指导思想", "目标", "前言", "引言", "序言", "背景", "编制"}

// apart end the headings of what has been reached and of single tasks.
var apart = runeset.TailsOf("基础", "现状", "成就", "成效", "成绩", "回顾", "情况", "任务", "措施", "举措", "工程")

// underBases tells whether a heading above says that bases are listed (编制依据).
func (t *text) underBases() bool {
	for _, h := range t.passage.Section[min(1, len(t.passage.Section)):] {
		if strings.HasSuffix(h, "依据") {
			return true
		}
	}
	return false
}

// callsBases tells a line that calls the list below it the plan's bases: 编制依据, 主要依据如下：.
func callsBases(s string) bool {
	s = strings.TrimSuffix(strings.TrimRight(s, "：: "), "如下")
	return strings.HasSuffix(s, "依据") && utf8.RuneCountInString(s) <= longestName
}

// longestName is how many characters such a line has at most.
const longestName = 12

// isItem tells an item of a list of documents: it opens with a number, or with a title behind whose
// it is.
func isItem(s string) bool {
	if _, ok := official.ReadOrdinal(s); ok {
		return true
	}
	from, to := strings.Index(s, "《"), strings.LastIndex(s, "》")
	if from < 0 || from >= to {
		return false
	}
	issuer, behind := s[:from], s[to:]
	return utf8.RuneCountInString(issuer) <= farIssuer && !strings.ContainsAny(issuer, clauseEnds) &&
		!strings.Contains(behind, "，")
}

// amongBases tells whether a title stands in a list that a sentence calls the plan's bases:
// 本规划编制的主要依据是：《…》、《…》.
func (t *text) amongBases(title title) bool {
	s := t.run.S[t.back(title.start):title.start]
	if !strings.Contains(s, "依据") {
		return false // by far most
	}
	at := bases.FindAllStringIndex(s, -1)
	if len(at) == 0 {
		return false
	}
	s = s[at[len(at)-1][1]:]
	between, end := "", 0
	for _, before := range titles(s) {
		between, end = between+s[end:before.start], before.end
	}
	between += s[end:]
	return utf8.RuneCountInString(links.Replace(between)) <= 2 && !strings.Contains(between, "。")
}

var bases = regexp.MustCompile(`(?:编制|规划|制定|主要)的?(?:主要)?依据(?:主要)?(?:是|为|有|包括|如下)?[:：]`)

// hasUnder tells whether 根据 or its like stands before at in its sentence.
func (t *text) hasUnder(at int) bool {
	from := t.back(at)
	if i := strings.LastIndex(t.run.S[from:at], "。"); i >= 0 {
		from += i
	}
	i, _ := slices.BinarySearchFunc(t.verbs, from, func(v verb, from int) int { return v.start - from })
	for _, v := range t.verbs[i:] {
		if v.end > at {
			return false
		}
		if v.tag == tagUnder {
			return true
		}
	}
	return false
}

// obeyed tells whether the title's clause ends as a command: 《…》要求, 《…》等文件精神,
// 《…》确定的目标任务.
func (t *text) obeyed(title title) bool {
	after := t.clauseBehind(title)
	for _, w := range []string{"要求", "精神", "部署", "目标", "任务", "安排", "明确", "确定"} {
		if strings.Contains(after, w) {
			return true
		}
	}
	return false
}

// makesPlan tells whether the rest of the sentence says that the plan itself is made,
// or the plan that it reports on (根据《…建议》，编制了《…规划纲要（草案）》, 编制了“十五五”规划纲要).
func (t *text) makesPlan(from int) bool {
	rest := t.sentence(from)
	for _, w := range madeHere {
		if strings.Contains(rest, w) {
			return true
		}
	}
	for _, made := range titles(rest) {
		if t.own.has(made.text) {
			return true
		}
		if isOutline(made.text) && t.madeAt(from, from+made.start) {
			return true
		}
	}
	if end := strings.Index(rest, fiveYear+"规划"); end >= 0 {
		start := strings.LastIndex(rest[:end], "“")
		return start >= 0 && t.madeAt(from, from+start)
	}
	return false
}

// madeHere say that what is made is the text at hand.
var madeHere = [...]string{
	"制定本", "制订本", "编制本", "提出本", "特制定", "特制订",
	"制定如下", "制订如下", "制定以下", "制订以下", "提出如下", "提出以下",
}

// madeAt tells whether a verb of making stands behind byte from, right before byte at: 编制了.
func (t *text) madeAt(from, at int) bool {
	v := t.lastVerb(from, at)
	return v != nil && v.tag == tagMake && utf8.RuneCountInString(t.run.S[v.end:at]) <= 1
}

// isOutline tells the title of a five-year plan or of a draft of one.
func isOutline(s string) bool {
	s = stripSuffixes(s)
	return strings.Contains(s, "五年") && outlines.Close(s)
}

var outlines = runeset.TailsOf("纲要", "规划", "计划")

// quoteEnd is the end of the title with what obeys it at once (要求, 精神).
func (t *text) quoteEnd(title title) int {
	rest := t.run.S[title.end:]
	for _, w := range []string{"有关要求", "相关要求", "文件要求", "文件精神", "要求", "精神"} {
		if strings.HasPrefix(rest, w) {
			return title.end + len(w)
		}
	}
	return title.end
}
