package project

import (
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// endsInScheme tells a name that is whole though it is no project's: …行动, …战略, …政策.
func endsInScheme(s string) bool { return schemes.Close(strings.TrimSuffix(s, "”")) }

var schemes = runeset.TailsOf("计划", "行动", "战略", "政策", "试点示范", "遴选")

// joins tells whether 和 at i links two names: a whole one before it (in a list, any),
// and one behind it that is somebody's own.
func (t *text) joins(c span, i int, listed bool) bool {
	before := strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(t.s[c.from:i], " "), "以"), "建设")
	before = before[:len(before)-noteLength(before)]
	if i := strings.LastIndex(before, "（"); i > 0 && strings.HasSuffix(before, "）") {
		before = before[:i] // 甲工程（乙段）和丙工程
	}
	made := strings.HasSuffix(t.s[:i], "建设") // 甲新城区建设和乙湾综合整治
	at := c.from + len(before)
	if marks := t.kinds.In(c.from, at); len(marks) > 0 {
		end := marks[len(marks)-1].End
		if end+tailLength(t.s[end:c.to]) > i {
			return false // 甲灌区续建配套与节水改造
		}
		if utf8.RuneCountInString(t.s[end:at]) == 1 && !made && !streetEnds.Close(before) {
			return false // 甲高速义和互通
		}
	}
	_, n := utf8.DecodeRuneInString(t.s[i:])
	if harmonies.Open(t.s[i:c.to]) {
		return false // “甲”和美乡村工程
	}
	if opensPlace(t.s[i:c.to]) && t.home(t.s[i+n:c.to]) == 0 || t.inPlace(c, i) {
		return false // 和政化石馆, 呼和浩特
	}
	first := span{c.from, at}
	whole := made || t.isWholeName(first)
	if !whole {
		if !strings.HasPrefix(t.s[i:], "和") {
			return false
		}
		if t.joinsParts(first, i, span{i + n, c.to}) {
			return true
		}
		if t.areBuilt(first, span{i + n, c.to}) {
			return true
		}
		if n := utf8.RuneCountInString(before); !listed || n < 4 && !isStrange(before) || n == 4 && foreign(before) == 0 {
			return false
		}
	}
	behind := t.s[i+n : c.to]
	for at, r := range behind {
		if at > 0 && joints.Has(r) && !t.inPlace(span{i + n, c.to}, i+n+at) {
			behind = behind[:at]
			break
		}
	}
	behind = strings.TrimSuffix(behind, "等")
	if m := t.lastKind(item{span: span{i + n, i + n + len(behind)}}); m != nil && t.endsName(m.End, i+n+len(behind)) {
		behind = t.s[i+n : m.End] // 甲工程和乙枢纽施工进度
	}
	if strings.HasPrefix(t.s[i:], "与") && (strings.Contains(behind, "间") || strings.HasSuffix(behind, "互通")) {
		return false // 甲铁路与乙高铁间联络线, 甲街南延与乙高速互通
	}
	second := span{i + n, i + n + len(behind)}
	if (strings.HasPrefix(t.s[i:], "与") || strings.HasPrefix(t.s[i:], "及") && !strings.HasSuffix(t.s[:i], "以")) && t.areSiteAndWork(first, second) {
		return false // 甲示范基地及乙车间项目, 甲馆与乙公园融合工程
	}
	if !whole && behind != "" && isDigit(behind[0]) || !whole && coded(before) && !named(behind) {
		return false // 年产10万吨骨料和固废处置
	}
	if belongings.Open(behind) {
		return false
	}
	return whole && t.isAnother(first, second) || t.words.At(classUndertake, second.from) != nil ||
		listed && utf8.RuneCountInString(behind) >= 4 || named(behind)
}

// harmonies are words that 和 begins.
var harmonies = runeset.HeadsOf("和美", "和谐")

// isWholeName tells a name before 和 to which nothing behind it is needed.
func (t *text) isWholeName(s span) bool {
	name := t.s[s.from:s.to]
	return t.endsWhole(s.from, s.to) || endsInPhase(name) || isLonger(name) || hasWork(name) || strings.HasSuffix(name, "”") ||
		endsInScheme(name) || streetEnds.Close(name) || t.words.Ending(classUndertake, s.to) != nil
}

// joinsParts tells whether 和 at i joins two names of which the first lacks what the last ends in.
func (t *text) joinsParts(first span, i int, last span) bool {
	behind := t.s[last.from:last.to]
	switch {
	case t.shortWays(span{first.from, i}, last): // 甲乙和丙丁客运专线
		return true
	case t.ofTwoPlaces(first, behind): // 甲市煤电一体化和乙省煤电基地项目
		return true
	}
	if kinds := t.kinds.In(last.from, last.to); len(kinds) > 0 && kinds[0].Tag == "site named" && kinds[0].Start <= last.from+longestPlace*len("字") &&
		utf8.RuneCountInString(t.bare(first)) <= longestPlace {
		return true // 甲窑和乙都国家考古遗址公园
	}
	// 雅下水电和川藏铁路
	return t.isOwnThing(last) && utf8.RuneCountInString(behind) <= longestWay && foreign(t.bare(first)) >= 2
}

// areBuilt tells two things of a county of which the last has a kind of its own, and the first ends as what is built does:
// 甲康养院和乙老年公寓, 丙街污水管网和丁转运站.
func (t *text) areBuilt(first, last span) bool {
	before := cleanName(t.bare(first))
	if utf8.RuneCountInString(before) < leastMember || !builtHeads.Closes(before) && !builtParts.Close(before) || general().Has(before) {
		return false
	}
	kinds := t.kinds.In(last.from, last.to)
	return len(kinds) > 0 && isSite(&kinds[0]) && kinds[0].Start >= last.from+2*len("字") && t.ofCounty()
}

// areSiteAndWork tells whether one name ends in the kind of a site and the other in that of a work.
func (t *text) areSiteAndWork(first, second span) bool {
	site, work := t.kinds.Ending(classKind, first.to), t.kinds.Ending(classKind, second.to)
	return site != nil && isSite(site) && work != nil && work.Tag == "work"
}

// belongings begin what belongs to the thing before 和: 甲大桥和引道工程.
var belongings = runeset.HeadsOf("配套", "附属", "相关", "连接线", "引道", "接线", "其")

// isAnother tells whether what stands behind a whole name and 和 is another name, or is of things at
// large.
func (t *text) isAnother(first, second span) bool {
	before, behind := t.s[first.from:first.to], t.s[second.from:second.to]
	switch {
	case several.Open(behind), counted(behind) && isDigit(behind[0]), isRanked(behind): // at large
		return true
	case isNumberSchool(behind): // 职教中心迁建和三小
		return true
	case hasWork(behind) && t.endsWhole(first.from, first.to): // 甲大街和乙路口改造提升
		return true
	case hasWork(before) && t.kinds.Ending(classKind, second.to) != nil, t.isOwnThing(second), t.alike(first, second):
		return true
	case t.twoSites(first, span{second.from, second.from + len(strings.TrimSuffix(behind, "建设"))}):
		return true
	case strings.Contains(behind, "工程") && (undertakings.Close(before) || endsInScheme(before) || isLonger(before)), startsAmount(behind):
		return true
	}
	if t.areStreets(first, second) {
		return true
	}
	return workEnds.Close(before) && workEnds.Close(behind) && utf8.RuneCountInString(behind) >= longestPlace+2
}

// workEnds end the names of two works: 甲工程和乙项目.
var workEnds = runeset.TailsOf("项目", "工程")

// areStreets tells two streets of a town, of which the last may have what is done to both: 公园路和公园南路东延.
func (t *text) areStreets(first, second span) bool {
	return isTownStreet(cleanName(t.bare(first))) && isTownStreet(t.s[second.from:second.to]) && t.ofCounty()
}

var (
	several      = runeset.HeadsOf("各", "一批", "部分")
	undertakings = runeset.TailsOf("工程", "段")
)

// isRanked tells what opens with its rank (省级数据标注基地), which is none's own.
func isRanked(s string) bool {
	return slices.ContainsFunc(ranks, func(w string) bool { return strings.HasSuffix(w, "级") && strings.HasPrefix(s, w) })
}

// opensPlace tells whether the character that s opens with, which links names elsewhere, begins the
// name of a region here (和田, 和政), and no general word stands behind it (和平台).
func opensPlace(s string) bool {
	end := leading(s)
	_, n := utf8.DecodeRuneInString(s)
	if end <= n {
		return false
	}
	_, size := utf8.DecodeRuneInString(s[end:])
	return !general().Has(s[n:end]) && !general().Has(s[end-len("字"):end+size])
}

// inPlace tells whether the character at i of a clause, which links names elsewhere, stands within
// the name of a region.
func (t *text) inPlace(c span, i int) bool {
	for from := i - len("字"); from >= max(c.from, i-2*len("字")); from -= len("字") {
		if end := leading(t.s[from:c.to]); from+end > i+len("和") {
			return true
		}
	}
	return false
}

// ofTwoPlaces tells whether what stands before and behind 和 opens with a place each, and no way leads from
// one to the other.
func (t *text) ofTwoPlaces(first span, behind string) bool {
	before := cleanName(t.s[t.strip(first).from:first.to])
	if strings.ContainsAny(before, "至—-、的") || strings.HasPrefix(behind, "各") {
		return false
	}
	a, b := leading(before), leading(behind)
	return a > 0 && b > 0 && b < len(behind) && (isPlace(before) || utf8.RuneCountInString(before[a:]) >= leastMember)
}

// shortWays tells whether two lines by the short names of their ends share the kind behind the last.
func (t *text) shortWays(first, last span) bool {
	marks := t.kinds.In(last.from, last.to)
	if len(marks) == 0 || marks[0].Tag != "line" || !isShortWay(t.s[last.from:marks[0].Start]) {
		return false
	}
	return isShortWay(cleanName(t.s[t.strip(first).from:first.to]))
}

// isShortWay tells a name of two to four characters that are of no general word: 郑徐, 包鄂榆.
func isShortWay(name string) bool { return utf8.RuneCountInString(name) <= 4 && isStrange(name) }

// isWayOnly tells an item that is nothing but a line's way: by the short names of its ends (郑徐), or
// 甲至乙.
func (t *text) isWayOnly(it item) bool {
	name := cleanName(t.s[it.from:it.to])
	return utf8.RuneCountInString(name) <= longestPlace && foreign(name) >= 2 && !isPlace(name) || isWay(name)
}

// isOwnThing tells whether s is a kind with a short name of its own before it: 甲乙灌区.
func (t *text) isOwnThing(s span) bool {
	m := t.kinds.Ending(classKind, s.to)
	if m == nil || m.Tag == "work" || m.Start <= s.from {
		return false
	}
	own := t.s[s.from:m.Start]
	return isNumberOf(t.s[s.from:m.End]) || foreign(own) >= 2 || isWay(own)
}

// isNumberOf tells a line by its number alone: 五号线.
func isNumberOf(name string) bool {
	number, ok := strings.CutSuffix(name, "号线")
	return ok && strings.Trim(number, "一二三四五六七八九十0123456789") == ""
}

// alike tells whether two names have one kind of site behind words of their own: 甲遗址公园, 乙考古公园.
func (t *text) alike(first, last span) bool {
	a, b := t.kinds.Ending(classKind, first.to), t.kinds.Ending(classKind, last.to)
	if a == nil || b == nil || !isSite(a) || a.Tag == "site wide" || !isSite(b) {
		return false
	}
	const least = 2 * len("字")
	return a.Start >= first.from+least && b.Start >= last.from+least &&
		strings.HasSuffix(t.s[a.Start:a.End], tail(t.s[b.Start:b.End], 2))
}

// twoSites tells whether two names have each a kind of site behind words enough of their own
// (甲大豆种子基地, 乙种质资源库), or are of two kinds of building (甲污水处理厂和垃圾焚烧发电厂).
func (t *text) twoSites(first, last span) bool {
	a, b := t.kinds.Ending(classKind, first.to), t.kinds.Ending(classKind, last.to)
	const least = 3 * len("字")
	if a == nil || b == nil {
		return false
	}
	if isSite(a) && isSite(b) && a.Start >= first.from+least && b.Start >= last.from+least && named(t.bare(first)) {
		return true
	}
	if t.twoOfCounty(first, last, a, b) {
		return true
	}
	isThing := func(m *lexicon.Mark) bool { return m.Tag == "school" || isSite(m) && m.Tag != "site wide" }
	return isThing(a) && isThing(b) && t.s[a.Start:a.End] != t.s[b.Start:b.End] &&
		a.Start >= t.strip(first).from+2*len("字") && b.Start > last.from
}

// twoOfCounty tells whether a county's plan names two sorts of site by common words: 青年孵化中心和地表水厂.
func (t *text) twoOfCounty(first, last span, a, b *lexicon.Mark) bool {
	const least = 2 * len("字")
	if !isSite(a) || !isSite(b) || t.s[a.Start:a.End] == t.s[b.Start:b.End] {
		return false
	}
	return a.Start >= t.strip(first).from+2*least && b.Start >= last.from+least && t.ofCounty()
}

// startsAmount tells whether s opens with a capacity in words: 百万吨级基地.
func startsAmount(s string) bool {
	rest := strings.TrimLeft(s, "十百千万亿")
	return rest != s && (strings.HasPrefix(rest, "吨") || strings.HasPrefix(rest, "千瓦") || strings.HasPrefix(rest, "立方米"))
}
