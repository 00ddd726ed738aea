package project

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/official"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// power is what the verb before a name says of it.
type power int

const (
	none       power = iota
	attended         // 加强, 完善: may be said of what is long there
	undertaken       // 实施, 建设, 打造
)

// item is one of the names that a clause lists, without the verbs before it.
type item struct {
	span         // the name and what may follow it
	lead   int   // where its own verbs begin
	verb   span  // they, or those of the item before that it shares
	power  power // of its verb, or of that which it shares with the item before
	stage  string
	strong bool // its verb carries out a piece of work: 实施, 完成, 启动
	apart  bool // where it is done stands before its verb: …等领域开展甲工程
	sized  bool // its size stands before it: 总投资50亿元的…, 投资3000万元建设…
}

var joints = runeset.Of("、和与及，,")

// items cuts a clause at 、, at the commas that a list over clauses has, and at 和 between two names.
func (t *text) items(c span, listed bool) []item {
	spans := make([]span, 0, 4)
	c.from = t.pastOrdinal(c)
	from := c.from
	t.outside(joints, c.from, c.to, func(i int, r rune) bool {
		n := utf8.RuneLen(r)
		if r == '、' || r == '，' || r == ',' || t.joins(span{from, c.to}, i, listed && len(spans) > 0) {
			to := i
			if r == '及' {
				to = from + len(strings.TrimSuffix(t.s[from:i], "以"))
			}
			spans = append(spans, span{from, to})
			from = i + n
		}
		return true
	})
	spans = t.ways(betweenQuotes(t.s, append(spans, span{from, c.to})))
	out := make([]item, 0, len(spans))
	for i, s := range spans {
		it := t.strip(s)
		it.verb = span{it.lead, it.from}
		if i > 0 && it.power == none {
			it.power, it.stage, it.strong, it.verb = out[i-1].power, out[i-1].stage, out[i-1].strong, out[i-1].verb
		}
		out = append(out, it)
	}
	return out
}

// betweenQuotes cuts names in quotes that nothing parts: “甲工程”“乙工程”.
func betweenQuotes(s string, spans []span) []span {
	if !slices.ContainsFunc(spans, func(x span) bool { return border.In(s[x.from:x.to]) }) {
		return spans // by far most
	}
	var out []span
	for _, x := range spans {
		for {
			i, _, ok := border.Find(s[x.from:x.to])
			if !ok {
				break
			}
			i += x.from + len("”")
			out = append(out, span{x.from, i})
			x.from = i
		}
		out = append(out, x)
	}
	return out
}

// border is what stands between such names.
var border = runeset.PatternOf(`” ?“`)

// ways joins the parts of a line that goes to several places (甲至乙、丙、丁通道), and of
// ordinals and capacities that share a name (第二、第三批基地; 甲公司10万吨乙烯、20万吨丙烯项目).
func (t *text) ways(spans []span) []span {
	out := spans[:0] // in place: it takes no more than was looked at
	for _, s := range spans {
		if n := len(out); n > 0 && s.to-out[n-1].from < 3*maxName {
			last, words := t.s[out[n-1].from:out[n-1].to], t.s[t.skip(s.from, s.to):s.to]
			if t.endsWhole(out[n-1].from, out[n-1].to) || hasWork(last) {
				out = append(out, s)
				continue
			}
			if t.isEnd(out[n-1], words) || t.leadsTo(out[n-1]) || withOthers.In(words[:min(len(words), longestOther)]) ||
				endsInOrdinal(last, words) && opensOrdinal(words) || t.isSum(out[n-1]) ||
				words != "" && isDigit(words[0]) && (!coded(words) && coded(t.bare(out[n-1])) && !strings.HasPrefix(t.bare(out[n-1]), "年产") || last != "" && isDigit(last[len(last)-1])) {
				out[n-1].to = s.to
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// isEnd tells whether words begin with a place that the line named by last goes to as well: 甲至乙 before 、丙通道,
// 经甲 before 、乙至丙铁路.
func (t *text) isEnd(last span, words string) bool {
	way := t.s[last.from:last.to]
	switch to := strings.Contains(words, "至"); {
	case strings.Contains(way, "至"):
		if to || t.kindIn(last.from, last.to) {
			return false
		}
	case !to || !strings.Contains(way, "经"):
		return false // by far most
	}
	_, _, place := region.Leading(words)
	return place
}

// leadsTo tells what says but to which place something leads, before others of the sort: 向甲、乙通水项目.
func (t *text) leadsTo(s span) bool {
	own := t.bare(s)
	return strings.HasPrefix(own, "向") && utf8.RuneCountInString(own) <= longestPlace && !t.kindIn(s.from, s.to)
}

// withOthers opens the rest of one work on several parts of a place: 甲景区大门、停车场及配套设施项目.
var withOthers = runeset.PatternOf(`[及和与](?:配套|附属)`)

// longestOther is how many bytes hold that.
const longestOther = 8 * len("停")

// isSum tells what says but what is spent: 投资1000万元 before 、总长7400米的甲渠项目.
func (t *text) isSum(s span) bool {
	if !strings.Contains(t.s[s.from:s.to], "投资") {
		return false // by far most
	}
	own := t.bare(s)
	return own != "" && spentLength(own) == len(own)
}

// bare gives the words of s without the verbs before them.
func (t *text) bare(s span) string { return t.s[t.strip(s).from:s.to] }

// endsInOrdinal tells whether s ends in 第二 or the like, or in a numeral where next goes on from it: 甲井一、二号井.
func endsInOrdinal(s, next string) bool {
	if of := hanDigits.TrimLeft(next); of != next && strings.HasPrefix(of, "号") && hanDigits.Closes(s) {
		return true
	}
	i := strings.LastIndex(s, "第")
	return i >= 0 && len(s) > i+len("第") && strings.Trim(s[i+len("第"):], "一二三四五六七八九十 ") == ""
}

// opensOrdinal tells what goes on from 第二: 第三批基地, 三批基地.
func opensOrdinal(s string) bool {
	rest := strings.TrimLeft(s, "一二三四五六七八九十")
	return strings.HasPrefix(s, "第") || rest != s && (strings.HasPrefix(rest, "批") || strings.HasPrefix(rest, "期") || strings.HasPrefix(rest, "条") || strings.HasPrefix(rest, "号"))
}

// endsWhole tells whether from–at ends in a kind, or in one and what may follow it: …高速改扩建一期.
func (t *text) endsWhole(from, at int) bool {
	marks := t.kinds.In(from, at)
	if len(marks) == 0 {
		return false
	}
	m := &marks[len(marks)-1]
	return m.End == at || m.End < at && tailLength(t.s[m.End:at]) == at-m.End
}

// lastKind gives the kind that stands last in an item, nil without one.
func (t *text) lastKind(it item) *lexicon.Mark {
	marks := t.kinds.In(it.from, it.to)
	if len(marks) == 0 {
		return nil
	}
	return &marks[len(marks)-1]
}

// looseOpenings open a clause before its verbs, and say nothing of its names.
var looseOpenings = [...]string{"随着", "其中", "关于", "该县", "该市", "该区", "我县", "我市", "我区", "现已有", "现有", "已有", "同时"}

var mayOpenLoose = runeset.Openings(strings.Join(looseOpenings[:], "|"))

// strip takes the verbs off the front of an item: 加快推进…, 支持高新区打造….
func (t *text) strip(s span) item {
	from := t.pastOrdinal(s)
	if words := t.s[from:s.to]; mayOpenLoose.May(words, 0) {
		for _, w := range looseOpenings {
			words = strings.TrimPrefix(words, w)
		}
		from = s.to - len(words)
	}
	lead := from
	charged := chargedLength(t.s[from:s.to])
	from += charged
	from += timeLeadLength(t.s[from:s.to])
	if placed.In(t.s[from:s.to]) {
		for _, w := range [...]string{"位于", "作为"} {
			if i := strings.Index(t.s[from:s.to], w); i > 0 {
				s.to = from + i // 甲产业园项目位于乙园区
			}
		}
	}
	var it item
	if paid := from + spentLength(t.s[from:s.to]); paid > from {
		it = item{span: span{paid, s.to}, lead: from}
		t.chain(&it)
		it.sized = it.power == undertaken || t.isFirms(span{it.from, s.to})
	}
	if !it.sized {
		it = item{span: span{from, s.to}, lead: from}
		t.chain(&it)
	}
	if charged > 0 {
		it.lead = lead
	}
	if it.power != none {
		it.from += timeLeadLength(t.s[it.from:it.to]) // 争取年内甲路通车
	}
	t.sizeUp(&it, lead)
	if i := strings.Index(t.s[it.from:it.to], "投资"); i > 0 && endsInFirm(t.s[it.from:it.from+i]) {
		if n := spentLength(t.s[it.from+i : it.to]); n > 0 {
			it.from += i + n // 引进甲集团投资15亿元建设…
			for _, w := range [...]string{"的", "建设"} {
				it.from += len(t.s[it.from:it.to]) - len(strings.TrimPrefix(t.s[it.from:it.to], w))
			}
			it.power, it.sized = undertaken, true
		}
	}
	if it.from < it.to && isDigit(t.s[it.from]) {
		it.from += len(extent.FindString(t.s[it.from:it.to])) // 完成7.6公里甲路大修
	}
	it.from += t.apposed(it)
	marks := t.words.In(it.from, it.to)
	for i := len(marks) - 1; i >= 0; i-- {
		m := marks[i]
		kind, stage, _ := strings.Cut(m.Tag, " ")
		if kind == "lists" && (m.Start == it.from || !ofOne(t.s[m.Start:m.End]) || !named(t.s[it.from:m.Start])) {
			it.from, it.power = m.End, undertaken
			t.chain(&it)
			t.sizeUp(&it, it.from)
			break
		}
		bare := t.kinds.Ending(classKind, m.Start)                                                                          // 高速公路续建…
		free := !t.kindIn(it.from, m.Start) || bare != nil && (bare.Start == it.from || ofNetwork(t.s[it.from:bare.Start])) // 农村公路加快…
		if endsInFirm(t.s[it.from:m.Start]) && it.power != attended {
			continue // 甲有限公司新建100万套车灯项目, but 支持甲集团完成乙厂搬迁改造
		}
		how := t.words.Ending(classUndertake, m.Start)
		if takesPart.In(t.s[it.from:m.Start]) {
			continue // 深度融入高质量共建…
		}
		told := how != nil && how.Tag == "how" && how.Start > it.from && (kind == "verb" || kind == "weak") // 某园区重点推进…
		if of := t.lastKind(item{span: span{it.from, m.Start}}); told && of != nil && of.Tag == "line" && of.Start > it.from {
			told = false // 甲号线年底前将实现通车: a line does nothing
		}
		if kind == "verb" && stage == "新建" && bare != nil && isSite(bare) && parks.Close(t.s[bare.Start:bare.End]) {
			told = true // 甲工业园新开工乙项目, not 县医院新建门诊楼
		}
		inField := strings.HasPrefix(t.s[it.from:], "在") || fields.Close(t.s[it.from:m.Start]) // …等重点行业领域开展甲工程
		if (told || free && (kind == "verb" || kind == "weak" && inField)) && (t.nameBehind(m.End, it.to) || told && t.memberBehind(m.End, it.to)) {
			it.from = m.Start
			if inField {
				it.lead, it.apart = m.Start, true
			}
			t.chain(&it)
			break
		}
	}
	return it
}

// isFirms tells what opens with an enterprise or a place and says what it makes or builds there: 甲科技颜料项目.
func (t *text) isFirms(s span) bool {
	words := t.s[s.from:s.to]
	return !strings.HasPrefix(words, "的") && (company(words) > 0 || leading(words) > 0) && t.nameBehind(s.from, s.to)
}

// parks end the names of sites that others build in.
var parks = runeset.TailsOf("产业园", "工业园", "科技园", "物流园", "园区", "开发区", "新区", "保税区", "新城", "基地", "港区")

// fields end what says where a work is done, before its verb.
var fields = runeset.TailsOf("领域", "行业", "地区", "区域", "环节")

// placed says behind a name where the thing is or what it serves as.
var placed = runeset.PatternOf(`位于|作为`)

// chargedLength gives the length of who sees to a thing, before its name: 由镇公路站负责的….
func chargedLength(s string) int {
	if !strings.HasPrefix(s, "由") {
		return 0
	}
	for _, w := range []string{"负责的", "承建的", "投资的", "建设的", "实施的"} {
		if i := strings.Index(s, w); i > 0 && utf8.RuneCountInString(s[:i]) <= longestCharged {
			return i + len(w)
		}
	}
	return 0
}

// longestCharged is how many characters that may have.
const longestCharged = 20

// ofOne tells the words that say what one work is, as well as what several are: 项目是.
func ofOne(word string) bool {
	return strings.HasPrefix(word, "项目") || strings.HasPrefix(word, "工程")
}

// sizeUp moves an item's start over the size that stands before it, and its lead to where that begins.
func (t *text) sizeUp(it *item, lead int) {
	words := t.s[it.from:it.to]
	if !sizedStart.May(words, 0) || !strings.Contains(words, "的") {
		return // by far most
	}
	if n := len(sized.FindString(words)); n > 0 {
		it.from, it.lead, it.sized = it.from+n, lead, true
	}
}

// apposed gives the length of what an item opens with and its name stands behind: 国家重点水利项目甲水道工程, 33个重点
// 工程中乙大道, 首条旅游公路丙公路.
func (t *text) apposed(it item) int {
	words := t.s[it.from:it.to]
	first := firstOnes.Open(words)
	for _, m := range t.kinds.In(it.from, it.to) {
		if !first && (m.Tag != "work" || !stressed(words[:m.Start-it.from])) || m.End >= it.to {
			continue
		}
		rest, of := strings.CutPrefix(t.s[m.End:it.to], "中")
		next, _ := utf8.DecodeRuneInString(rest)
		if utf8.RuneCountInString(rest) < leastMember || t.words.At(classUndertake, m.End) != nil || !of && (compounds.Has(next) || len(t.kinds.In(m.End, it.to)) == 0) || strings.ContainsRune("、和与及等的（", next) {
			return 0
		}
		return it.to - it.from - len(rest)
	}
	return 0
}

// firstOnes open what says of a thing that it is the first of its sort.
var firstOnes = runeset.HeadsOf("首条", "首座", "首个", "首家")

// takesPart is a verb of what others build.
var takesPart = runeset.PatternOf(`融入|参与|对接`)

// pastOrdinal gives where the words of s begin, behind the number of an item that opens a sentence.
func (t *text) pastOrdinal(s span) int {
	from := t.skip(s.from, s.to)
	if before := strings.TrimRight(t.s[:from], " "); before == "" || strings.HasSuffix(before, "。") || strings.HasSuffix(before, "；") || strings.HasSuffix(before, "：") || strings.HasSuffix(before, "\n") {
		if o, ok := official.ReadOrdinal(t.s[from:s.to]); ok {
			from += o.Len
		}
		from += pointLength(t.s[from:s.to])
	}
	return from
}

// pointLength gives the length of what opens one of several points: 三是….
func pointLength(s string) int {
	rest := hanDigits.TrimLeft(s)
	n := len(s) - len(rest)
	if n == 0 || n > 2*len("十") || !strings.HasPrefix(rest, "是") && !strings.HasPrefix(rest, "要") {
		return 0
	}
	return n + len("是")
}

var hanDigits = runeset.Of("一二三四五六七八九十")

// timeLead is the time that a clause opens with: 2027年底前建成….
var timeLead = runeset.PatternOf(`(?:到|在|于|力争|确保)?(?:(?:20\d\d年度?|今年|明年|\d\d?月)(?:上半年|下半年|\d\d?月)?份?(?:年?(?:底|末|初|中))?(?:之?前|内)?|年(?:底|末|初|中)(?:之?前)?|年内|[一二三四]季度[前末内]?|[上下]半年|(?:国庆|春节|元旦|中秋|“?五一”?|汛期|入汛|入冬|供暖季|供暖期|取暖季|采暖季|采暖期|秋季开学)节?(?:之?前|期间|来临前)|[春秋]季)`)

// untimed gives s without the time that it ends with: 甲桥国庆前.
func untimed(s string) string {
	if i, n, ok := timeLead.Find(s); ok && n == len(s) {
		return s[:i]
	}
	return s
}

// sized is the size of a thing set before its name: 总投资50亿元的….
var sized = regexp.MustCompile(`^(?:(?:计划)?(?:总?投资|占地|占地面积|年产|全长|总长|总?建筑面积)(?:约|超|近|达)?[0-9.]+[余多]?(?:万亿|亿|万)?(?:元|美元|亩|吨|公里|米|平方米|千瓦)(?:以上)?[、，]?)+的`)

// opensSized tells a clause that opens with the size of what it names.
func opensSized(s string) bool {
	return sizedStart.May(s, 0) && strings.Contains(s, "的") && sized.MatchString(s)
}

var sizedStart = runeset.Openings(sized.String())

// spentLength gives the length of the money that s opens with.
func spentLength(s string) int {
	if !spentStart.May(s, 0) {
		return 0 // by far most
	}
	return len(spent.FindString(s))
}

var spentStart = runeset.Openings(spent.String())

// spent is the money set before the verb that it pays for: 投资3000万元建设….
var spent = regexp.MustCompile(`^(?:计划)?总?投资(?:约|超|近|达)?[0-9.]+[余多]?(?:万|亿)?元(?:以上|左右)?`)

// chain moves an item's start over the verbs and adverbs that it begins with; adverbs
// count only before a verb.
func (t *text) chain(it *item) {
	if strings.HasPrefix(t.s[it.from:it.to], "以及") {
		it.from += len("以及")
	}
	for at := it.from; at < it.to; {
		at = t.skip(at, it.to)
		m := t.words.At(classUndertake, at)
		if m == nil || m.End > it.to {
			break
		}
		at = m.End
		word := t.s[m.Start:m.End]
		kind, stage, _ := strings.Cut(m.Tag, " ")
		switch kind {
		case "verb", "weak":
			it.from, it.power = at, undertaken
			it.strong = it.strong || strings.Contains(word, "实施") || strings.Contains(word, "完成") || strings.HasPrefix(word, "启动")
		case "attend":
			it.from, it.power = at, max(it.power, attended)
		case "how":
			if it.power != none && (word == "一批" || word == "了" || word == "好") {
				it.from = at
			}
		default:
			at = it.to
		}
		if stage != "" && kind != "after" {
			it.stage = stage
		}
	}
	it.from = t.skip(it.from, it.to)
}

// nameBehind tells whether a name with its kind, not a kind alone, stands in from–to.
func (t *text) nameBehind(from, to int) bool {
	if from >= to {
		return false
	}
	kinds := t.kinds.In(from, to)
	return len(kinds) > 0 && kinds[0].Start >= from+2*len("字")
}

// memberBehind tells whether from–to may be a name without a kind: one that a phase ends, or whose words
// nothing but a list's end follows.
func (t *text) memberBehind(from, to int) bool {
	if from >= to || utf8.RuneCountInString(t.s[from:to]) < leastMember {
		return false
	}
	return len(phasesIn(t.s[from:to])) > 0 || strings.HasPrefix(t.s[to:], "、") && t.namesOnly(span{from, to})
}

func (t *text) kindIn(from, to int) bool { return from < to && len(t.kinds.In(from, to)) > 0 }
