package project

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

const maxTail = 48 // bytes between 等 and the kind of a list

// listEnd is 等…项目 in a clause: where the list before it ends, and the kind of its members.
type listEnd struct {
	at   int
	kind *lexicon.Mark
	to   int // where the kind ends with what is built along with it
	// more is set where a link follows the kind: another list may.
	more bool
	// beyond is set where what is done is done to something of its members that is named behind the kind.
	beyond bool
}

// listEnds finds the ends of the lists in a clause, in their order; one that only a link
// follows is there for what stands behind it.
func (t *text) listEnds(c span) []listEnd {
	if len(t.etc) == 0 {
		return nil
	}
	var out []listEnd
	first, _ := slices.BinarySearch(t.etc, c.from)
	for _, i := range t.etc[first:] {
		if i >= c.to {
			break
		}
		marks := t.kinds.In(i, min(c.to, i+2*maxTail))
		for j := len(marks) - 1; j >= 0; j-- {
			m := &marks[j]
			if do := t.words.At(classUndertake, i+len("等")); do != nil && do.Tag == "verb" && do.End < m.Start {
				continue // 围绕甲乙等推进重大项目
			}
			if tail := t.s[min(i+len("等"), m.Start):m.Start]; m.Start-i > maxTail || m.End > c.to || listsIn(tail) || strings.Index(tail, "一批") > 0 || usedIn.In(tail) || ranked.In(t.s[i:min(c.to, i+2*maxTail)]) {
				continue // 甲、乙等地谋划一批…工程, 甲、乙等创建国家5A级景区
			}
			if of := t.linkedKind(marks[:j], m.Start); of != nil {
				out = append(out, listEnd{i, of, of.End, false, false})
				break
			}
			to := m.End + attachedLength(t.s[m.End:c.to])
			_, n := utf8.DecodeRuneInString(t.s[to:c.to])
			more := n > 0 && strings.ContainsAny(t.s[to:to+n], "、和与及")
			named := more || t.endsName(m.End, c.to)
			if named || howManyBehind.Opens(t.s[m.End:c.to]) || t.toldOf(m, c.to) && (t.surely(span{c.from, i}) || howMany.MatchString(t.s[i:m.Start])) {
				out = append(out, listEnd{i, m, to, more, !named && handles.Close(t.s[m.End:c.to])})
				break
			}
		}
	}
	if n := len(out); n > 1 && out[n-1].kind.Tag == "work" && treats(t.s[out[n-1].at:out[n-1].kind.Start]) {
		inner := func(e listEnd) bool { return isSite(e.kind) && strings.HasPrefix(t.s[e.to:], "、") }
		out = slices.DeleteFunc(out, inner) // 甲井等13个煤矿、乙煤矿等采空区治理项目
	}
	return out
}

// howManyBehind is how many a list's projects are, behind their kind: 甲、乙等招商项目33个.
var howManyBehind = runeset.PatternOf(` ?\d+余? ?[个项](?:$|，|。)`)

// handles end what is done to papers and land before there is building.
var handles = runeset.TailsOf("征收", "征地", "征迁", "拆迁", "流转", "处置", "利用", "报批", "组卷", "收储", "供地", "备案", "入库", "对接", "洽谈")

// usedIn is in a list's tail that counts sorts of things (等7大要素平台), whose work is not what it lists: 等一批成果应用于国家重大工程, 等领域
// 国家级中心; or that goes on with another thing: 等“断头路”建设及甲规划路.
var usedIn = runeset.PatternOf(`\d大|应用于|用于|服务于|成果|领域|学科|建设[及和]`)

// longestNames is how many bytes of a list's members are looked at for one that tells.
const longestNames = 3000

// surely tells whether a list has a member that says by itself which one thing it is: with a code, a
// phase, or an enterprise and what it makes.
func (t *text) surely(c span) bool {
	if c.to-c.from > longestNames {
		return false
	}
	for part := range strings.SplitSeq(t.s[c.from:c.to], "、") {
		own := t.bare(span{c.from, c.from + len(part)})
		if sureWork(own) || coded(own) || company(own) > 0 {
			return true
		}
		c.from += len(part) + len("、")
	}
	return false
}

// inWord tells a 等 that is half of a word, not the end of a list: 高等研究院, 平等, 等级.
func (t *text) inWord(i int) bool {
	rest := t.s[i+len("等"):]
	for _, w := range []string{"级", "保", "效", "候", "离子"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	before, _ := utf8.DecodeLastRuneInString(t.s[:i])
	switch before {
	case '平', '均', '同', '对':
		for _, w := range []string{"化", "性", "的", "地", "对待", "竞争", "互利", "保护", "重要", "条件", "待遇", "参与", "使用", "享", "就业"} {
			if strings.HasPrefix(rest, w) {
				return true
			}
		}
	case '高', '中', '初':
		for _, w := range []string{"教育", "职业", "专科", "学校", "院校", "学府", "研究", "专业"} {
			if strings.HasPrefix(rest, w) {
				return true
			}
		}
	}
	return false
}

// linkedKind gives the kind of a list's members where works at large are linked to them in its
// tail: 甲、乙等水电站和抽水蓄能项目.
func (t *text) linkedKind(marks []lexicon.Mark, to int) *lexicon.Mark {
	if len(marks) == 0 {
		return nil
	}
	m := &marks[len(marks)-1]
	if rest := t.s[m.End:to]; m.Tag != "line" && !isSite(m) || !strings.HasPrefix(rest, "和") && !strings.HasPrefix(rest, "及") && !strings.HasPrefix(rest, "、") {
		return nil
	}
	return m
}

// listsIn tells whether a list's tail holds a list itself, not one of counts: 等12个百亿元、70个
// 30亿元以上项目.
func listsIn(tail string) bool {
	for i, part := range strings.Split(tail, "、") {
		if i > 0 && !counted(part) {
			return true
		}
	}
	return false
}

// ending is what the words behind a list's 等 mean for its members.
type ending struct {
	kind *lexicon.Mark
	// what a member takes that has no kind of its own: a line's kind (甲乙、丙丁等铁路), a
	// treatment (甲矿、乙矿等灾害治理项目)
	tail string
	// what a member takes that is nothing but an owner's or a place's name
	whole string
	// what is done to each, behind the kind: 甲中学、乙中学等学校改扩建
	done string
	// a member tells by itself that the list is of lines by the short names of their ends
	ways bool
}

// openQuote tells words up to a kind that stands in a quote which opens in them.
func openQuote(s string) bool { return strings.Count(s, "“") > strings.Count(s, "”") }

// saysClass tells the words before 项目 that say how its members stand out, whose they are or how far, and not what they are:
// 等一批“甲”标志性项目, 等制造业重点项目, 等市县级项目, 等签约项目.
func saysClass(own string) bool {
	sort := strings.TrimSuffix(own, endsInStress.First(own))
	return sort != own && quoteMarks.In(own) || classes.Close(sort)
}

var (
	endsInStress = runeset.TailsOf("重点", "重大", "标志性", "骨干", "关键")
	classes      = runeset.TailsOf("产业", "行业", "造业", "服务业", "农业", "工业", "国家级", "省级", "市级", "县级", "签约", "建成", "在谈", "洽谈",
		"前期", "在建", "续建", "新开工", "招商", "引进", "储备", "技改", "文旅")
)

func (t *text) ending(l listEnd) ending {
	kind := l.kind
	e := ending{kind: kind}
	own := tailWords(t.s[l.at+len("等") : kind.Start])
	if strings.Contains(own, "的") || kind.Tag == "work" && (openQuote(own) || saysClass(own)) {
		own = "" // 等一批新的铁路重大项目, 等“十大产业项目”, 等一批“甲”标志性项目, 等制造业项目
	}
	word := t.s[kind.Start:l.to]
	if n := tailLength(t.s[kind.End:]); kind.Tag != "work" && hasWork(t.s[kind.End:kind.End+n]) {
		word = t.s[kind.Start : kind.End+n] // 甲、乙等灌区现代化改造
		e.done = t.s[kind.End : kind.End+n]
	}
	switch line := t.lineIn(l.at, kind.Start); {
	case kind.Tag == "line":
		e.tail = word
	case line != nil:
		e.tail = t.s[line.Start:line.End] // 甲乙、丙丁等铁路项目
		if hasWork(t.s[line.End:kind.Start]) {
			e.tail = t.s[line.Start:l.to] // 甲、乙等机场改扩建项目
		}
	case treats(own):
		e.tail = own + word
	case isSite(kind) && isRanked(own): // 甲、乙等国家级中试平台
	case own != "" && kind.Tag == "work", isSite(kind) && utf8.RuneCountInString(own+word) >= 2:
		e.whole = own + word
	}
	return e
}

// lineIn gives the kind of line that stands last in from–to, where a list's tail is
// about lines, without a word of building between: 等高速公路续建项目.
func (t *text) lineIn(from, to int) *lexicon.Mark {
	marks := t.kinds.In(from, to)
	if len(marks) == 0 {
		return nil
	}
	m := &marks[len(marks)-1]
	if rest := t.s[m.End:to]; m.Tag != "line" || rest != "" && t.words.At(classUndertake, m.End) == nil {
		return nil
	}
	return m
}

// tailWords drops from a list's tail what counts or stresses its members.
func tailWords(tail string) string {
	tail = strings.Join(strings.Fields(tail), "")
	if rest := strings.TrimLeft(tail, "0123456789"); rest != tail {
		tail = strings.TrimPrefix(strings.TrimLeft(rest, "余多"), "家")
	}
	if of := strings.TrimLeft(tail, "两二三四五六七八九十"); of != tail && (strings.HasPrefix(of, "个") || strings.HasPrefix(of, "项")) {
		tail = of // 等四个风电项目
	}
	for rest := ""; rest != tail; {
		rest = tail
		for _, w := range stresses {
			tail = strings.TrimPrefix(tail, w)
			if of := strings.TrimPrefix(tail, rankHeads.First(tail)); strings.HasPrefix(of, w) {
				tail = of // 等国家重点工程
			}
		}
	}
	if tail == "大" || strings.Contains(tail, "类") || sortTails.Open(tail) || slices.Contains(sectors, tail) {
		return "" // 等大项目, 等59个产业类和基建类项目, 等转型项目
	}
	if i := strings.Index(tail, "级"); i > 0 && strings.Trim(tail[:i], "十百千万亿元吨") == "" {
		tail = tail[i+len("级"):] // 百亿级…项目
	}
	if strings.Contains(tail, "亿元") {
		return "" // 12个百亿元、70个30亿元以上项目
	}
	return tail
}

// sortTails open the tails of lists that say of what sort works are, and not what they are about.
var sortTails = runeset.HeadsOf("转型", "存量", "产业", "工业", "招商", "民生", "合作", "优质", "龙头", "支柱", "实体", "标杆")

// sectors are such words as a whole: 等交通项目, but 等交通枢纽项目.
var sectors = []string{"交通", "市政", "基础设施"}

// rankHeads are whose works stand out: 国家重点工程, 省市重点项目.
var rankHeads = runeset.HeadsOf("国家", "省市", "市县", "省级", "市级", "县级", "省", "市", "县", "区")

// stressed tells whether a list's tail says that its members stand out: 等重点项目.
func stressed(tail string) bool {
	if openQuote(tail) {
		return true // 等“十大产业项目”
	}
	for _, w := range []string{"重点", "重大", "一批", "标志性", "骨干", "关键"} {
		if strings.Contains(tail, w) {
			return true
		}
	}
	return false
}

// treats tells whether the words of a list's tail say what is done to its members.
func treats(tail string) bool {
	for _, w := range []string{"治理", "修复", "改造", "棚改", "整治", "补水", "清淤", "加固"} {
		if strings.Contains(tail, w) {
			return true
		}
	}
	return false
}
