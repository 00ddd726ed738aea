package project

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// A report on works names each as the subject of a clause, or before a colon, and tells how far it is:
// 体育公园建设工程已完成勘探; 甲广场建设项目：入口已完成. There a work is one's own where it is about one thing,
// though general words name it.

// progress is what follows the name of such a work.
var progress = regexp.MustCompile(`^ ?(?:已|正在|正|目前|累计|预计|位于|主体|基础已|进展|进入|基本|全面|提前|顺利|完成|建成|开工|于20|是|编制完成|施工|(?:落户|入驻|进驻)\p{Han})`)

// progressFirst and partFirst are the characters that progress and parts can begin with.
var (
	progressFirst = runeset.Of("已正目累预位主基进全提顺完建开于是编施落入")
	partFirst     = runeset.Of("土桩主附配基装绿安征拆前续在新重民其上全部一各")
)

// isProgress tells whether s begins with what follows the name of such a work.
func isProgress(s string) bool {
	return progressFirst.Opens(strings.TrimPrefix(s, " ")) && progress.MatchString(s)
}

func mayOpenPart(own string) bool {
	return partFirst.Opens(own)
}

// isPart tells whether own begins with one of parts, or says but how far projects are.
func isPart(own string) bool {
	return mayOpenPart(own) && parts.MatchString(own) || saysStage(own)
}

// parts are works that any undertaking has, and words that speak of several.
var parts = regexp.MustCompile(`^(?:土建|桩基|土石方|主体|附属|配套|基础|装修|绿化|安装|征迁|拆迁|前期` +
	`|续建|在建|新建|重点|重大|民生|其他|上述|全部|部分|一批|各类?|全[市县区省旗州盟])`)

// isSubject tells whether an item, with its kind, is such a work.
func (t *text) isSubject(it item, kind *lexicon.Mark) bool {
	switch kind.Tag {
	case "treat", "none", "site wide", "site named":
		return false
	}
	if it.power != none {
		return false
	}
	if kind.Tag != "work" && leading(cleanName(t.s[it.from:kind.Start])) == 0 && !t.isBuilt(it, kind) {
		return false
	}
	if !t.opensClause(it.lead) || !t.tellsOn(it, kind) {
		return false
	}
	own := cleanName(t.s[it.from:kind.Start])
	if isPart(own) || atLarge(own) || isSlogan(own) || t.isPhrase(it.from, kind.Start) {
		return false
	}
	return t.isBuilt(it, kind) || utf8.RuneCountInString(own) >= leastMember && t.ofOneThing(it, kind, own)
}

// tellsOn tells whether what follows an item's kind tells how far the work is.
func (t *text) tellsOn(it item, kind *lexicon.Mark) bool {
	rest := t.s[kind.End:it.to]
	rest = rest[glossLength(rest):]
	if isProgress(rest) {
		return true
	}
	if strings.TrimSpace(rest) == "" {
		return t.beforeColon(it.to) || t.isTopic(it)
	}
	return t.isTold(it, kind) && t.toldOf(kind, it.to)
}

// isTopic tells whether an item is all of the clause that opens a sentence:
// 甲煤矿安全改造项目，冲击地压治理近完工.
func (t *text) isTopic(it item) bool {
	before := strings.TrimRight(t.s[:it.lead], " ")
	last, _ := utf8.DecodeLastRuneInString(before)
	return strings.HasPrefix(t.s[it.to:], "，") && (before == "" || sentenceEnds.Has(last) || last == '；')
}

// isDescribed tells whether a thing's name opens a clause and what follows it says how large it is or
// where it stands: 第二高中，位于甲街道，占地面积7.65万平方米.
func (t *text) isDescribed(it item, kind *lexicon.Mark, end int) bool {
	if it.power != none || kind.Tag == "none" || kind.Tag == "treat" {
		return false
	}
	if kind.Tag == "site wide" && foreign(t.s[it.from:kind.Start]) < 2 {
		return false
	}
	if !extents.Opens(strings.TrimLeft(t.s[end:], " ")) || !t.opensClause(it.lead) {
		return false
	}
	n, _, _ := sumEnds.Next(t.s[end:], 0)
	behind := t.s[end : end+n]
	if kind.Tag != "work" && strings.HasPrefix(behind, "，新建") {
		return false // 畅通甲通道，新建…
	}
	own := cleanName(t.s[it.from:kind.Start])
	name := own + t.s[kind.Start:kind.End]
	if own == "" || utf8.RuneCountInString(name) < leastMember || !strings.ContainsAny(behind, "0123456789") {
		return false
	}
	return !isPart(own) && !atLarge(own) && !isSlogan(name) && !t.isPhrase(it.from, kind.Start)
}

// extents open what says how large a thing is or where it stands.
var extents = runeset.PatternOf(`(?:，|,)投资|(?:，|,)(?:项目|工程)总投资` +
	`|(?:，|,)?(?:位于|占地|总占地|总投资|计划总投资|概算总投资|估算总投资` +
	`|建筑面积|总建筑面积|用地面积|总用地|全长|线路全长|路线全长|新建)`)

// opensClause tells whether the words at i open a clause, an item's number before them apart.
func (t *text) opensClause(i int) bool {
	from := i
	for from > 0 {
		r, n := utf8.DecodeLastRuneInString(t.s[:from])
		if clauseEnds.Has(r) && (r != '—' || strings.HasSuffix(t.s[:from], "——")) {
			break
		}
		from -= n
	}
	return t.pastOrdinal(span{from, i}) == i
}

// isSentence tells whether a work's name fills a sentence of a box: ——某园区中水回用项目。
func (t *text) isSentence(it item, kind *lexicon.Mark) bool {
	own := cleanName(t.s[it.from:kind.Start])
	rest := t.s[kind.End:]
	return kind.Tag == "work" && it.to == kind.End && (rest == "" || strings.HasPrefix(rest, "。")) && t.opensClause(it.lead) &&
		utf8.RuneCountInString(own) >= leastMember && !isPart(own) && !atLarge(own) && !isSlogan(own) && !t.isPhrase(it.from, kind.Start)
}

// isCircled tells whether a work's name is all that an item of a list with circled numbers says: ①甲中心项目；②乙园项目。
func (t *text) isCircled(it item, kind *lexicon.Mark) bool {
	own := cleanName(t.s[it.from:kind.Start])
	rest := t.s[kind.End:]
	return kind.Tag == "work" && it.to == kind.End && (rest == "" || sumEnds.Opens(rest)) && circled.Closes(t.s[:it.lead]) &&
		utf8.RuneCountInString(own) >= leastMember && !isPart(own) && !circled.In(own) && !atLarge(inName.Replace(own)) && !isSlogan(own)
}

var circled = runeset.Of("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")

// toldNext tells whether the sentence that ends at i is followed by one on what it names: 该项目总投资….
func (t *text) toldNext(i int) bool {
	rest, ok := strings.CutPrefix(t.s[i:], "。")
	return ok && thisOne.Opens(strings.TrimLeft(rest, " "))
}

var clauseEnds = runeset.Of("。；，,：:—\n")

func (t *text) beforeColon(i int) bool {
	return strings.HasPrefix(t.s[i:], "：") || strings.HasPrefix(t.s[i:], ":")
}

// ofOneThing tells whether the words before a work's kind are about one thing: a site or a line with words of its own
// before it, or what is somebody's own.
func (t *text) ofOneThing(it item, kind *lexicon.Mark, own string) bool {
	if strange(own) >= 2 || owned(own) || company(own) > 0 {
		return true
	}
	if in := t.kindWithin(it, kind); in != nil {
		before := cleanName(t.s[it.from:in.Start])
		return utf8.RuneCountInString(before) >= 2 && !ofNetwork(before)
	}
	for _, m := range t.kinds.In(it.from, kind.Start) {
		if m.Tag != "work" && m.Tag != "none" && m.Tag != "treat" && (m.Start > it.from || m.End-m.Start > 2*len("字")) && made.MatchString(own) && !ofNetwork(own) {
			return true
		}
	}
	return false
}

// made ends what is done to one thing: 体育公园建设.
var made = regexp.MustCompile(`(?:建设|改造|迁建|扩建|改扩建|新建|对接|治理|利用|加固|提升|修复|保护)$`)

// headsWork reads a paragraph that is but a work's name where the next one tells of it: 3.区第四幼儿园建设项目。
// Its successor: 该项目计划投资1790万元….
func (r *reader) headsWork(p, next *passage.Passage) bool {
	if next == nil || !tellsOf.Opens(strings.TrimSpace(next.S)) {
		return false
	}
	t := r.read(p)
	whole := span{t.pastOrdinal(span{0, len(p.S)}), len(strings.TrimRight(p.S, " 　。；;"))}
	if whole.from >= whole.to {
		return false
	}
	kind := t.kinds.Ending(classKind, whole.to)
	name := cleanName(p.S[whole.from:whole.to])
	if n := utf8.RuneCountInString(name); kind == nil || kind.Tag != "work" || n < leastEntry || n > maxName || strings.ContainsAny(name, "，。；：！？,;:") || isSlogan(name) || isPart(name) {
		return false
	}
	it := t.strip(whole)
	r.emit(p, []project{{name: cleanName(p.S[it.from:whole.to]), from: it.lead, to: whole.to, stage: it.stage, rule: ruleBox, behind: "，" + next.S}})
	return true
}

// tellsOf opens a paragraph about the work that the one before it names.
var tellsOf = runeset.PatternOf(`(?:该|本)(?:项目|工程)|(?:项目|工程)?(?:计划|预计|估算)?总?投资|(?:主要)?建设(?:内容|规模|地点)`)
