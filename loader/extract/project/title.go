package project

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// diversion is the name of a work that leads one river's water to another, or one
// province's power: 引甲济乙, 甲电入乙.
var (
	diversion = regexp.MustCompile(`^(?:` + waterName + `|` + powerName + `)$`)
	water     = regexp.MustCompile(`^` + waterName)
	current   = regexp.MustCompile(powerName)
)

const (
	waterName = `引\p{Han}{1,2}[济入补润供]\p{Han}{1,3}`
	powerName = `\p{Han}电[入送]\p{Han}{1,2}`
)

// isDiversion tells whether name is a diversion's.
func isDiversion(name string) bool {
	return !broughtIn.Close(name) && (strings.HasPrefix(name, "引") || strings.Contains(name[:min(len(name), 2*utf8.UTFMax)], "电")) && diversion.MatchString(name)
}

// broughtIn ends what is led, and is no water: 引摊入市.
var broughtIn = runeset.TailsOf("入市", "入园", "入企", "入户", "入村")

// waterLinks are the characters of which waterName has one, longestWater bytes or less from its start; phaseDigits those
// of which one stands before 期 in a phase. 引导 and 时期 are usual words.
var (
	waterLinks  = runeset.Of("济入补润供")
	phaseDigits = runeset.Of("一二三四五六")
)

const longestWater = 4 * utf8.UTFMax

var titleSigns = runeset.Of("引电期段延“SGX迁扩")

// holdsTitle tells whether s may hold an undertaking's name though no kind ends it: a
// diversion, a phase, a section of a way, a road by its number, a long quote.
func holdsTitle(s string) bool {
	for i, r, n := titleSigns.Next(s, 0); n > 0; i, r, n = titleSigns.Next(s, i+n) {
		switch r {
		case '引':
			if waterLinks.In(s[i:min(len(s), i+longestWater)]) && water.MatchString(s[i:]) {
				return true
			}
		case '电':
			if rest := s[i+len("电"):]; !strings.HasPrefix(rest, "入") && !strings.HasPrefix(rest, "送") {
				continue
			}
			_, before := utf8.DecodeLastRuneInString(s[:i])
			if current.MatchString(s[i-before : min(len(s), i+len("电入")+utf8.UTFMax)]) {
				return true
			}
		case '期':
			if phaseDigits.Closes(s[:i]) && inPhase.MatchString(tail(s[:i+len("期")], phaseRunes)) {
				return true
			}
		case '段':
			if isWay(tail(s[:i], longestWay)) {
				return true
			}
		case 'S', 'G', 'X':
			if opensAsRoad(s[i:]) {
				return true
			}
		case '延':
			if isLonger(s[:i+len("延")]) {
				return true
			}
		case '迁', '扩':
			moved := hasWork(s[:i+n]) || hasWork(s[:min(len(s), i+2*n)]) // 搬迁, 扩建
			if moved && hasRegion(tail(s[:i], longestMoved)) {
				return true
			}
		case '“':
			if opensLongQuote(s[i+len("“"):]) {
				return true
			}
		}
	}
	return false
}

// longestMoved is how many characters are looked at for the place of what is moved or made larger: 甲县城避险搬迁.
const longestMoved = 10

// phase is the end of a name told by its phase, in place of a kind: 甲港三期, 乙试验区二期.
var phase = regexp.MustCompile(`[一二三四五六]期$`)

func endsInPhase(s string) bool { return strings.HasSuffix(s, "期") && phase.MatchString(s) }

// endsWhole tells words that need no kind to be a whole name: 甲港三期, 轨道交通S1线, 甲线乙省段.
func endsWhole(s string) bool {
	return endsInPhase(s) || isLonger(s) || strings.HasSuffix(s, "线") && coded(s) || strings.HasSuffix(s, "段") && (isWay(s) || isRegion(tail(strings.TrimSuffix(s, "段"), 2)) && runeset.Len(s) > longestEntry || strings.Contains(s, "线") && hasRegion(s))
}

// isLonger tells a street or a line that is to be longer: 致远街东延.
func isLonger(s string) bool {
	if !strings.HasSuffix(s, "延") {
		return false // by far most
	}
	before := strings.TrimRight(s[:len(s)-len("延")], "东西南北")
	return before != s[:len(s)-len("延")] && runeset.Len(before) >= 3
}

// opensAsRoad tells a name that opens with a road's code or number and says which part of it: S333甲地东段.
func opensAsRoad(s string) bool {
	rest := strings.TrimLeft(s, "SGXYsgxy")
	if rest == s {
		if rest = strings.TrimPrefix(strings.TrimPrefix(s, "国道"), "省道"); rest == s {
			return false
		}
	}
	of := strings.TrimLeft(rest, "0123456789")
	return of != rest && runeset.Len(strings.TrimPrefix(of, "线")) >= 2 && !strings.HasPrefix(of, ".")
}

// longestEntry is how many characters a section's name has with its region alone: 甲线湖南段.
const longestEntry = 5

// phasesIn finds such names in a clause: where each ends.
func phasesIn(s string) []int {
	var ends []int
	for i := 0; ; {
		n := strings.Index(s[i:], "期")
		if n < 0 {
			return ends
		}
		from := 0
		if len(ends) > 0 {
			from = ends[len(ends)-1]
		}
		if i += n + len("期"); inPhase.MatchString(tail(s[from:i], phaseRunes)) {
			ends = append(ends, i)
		}
	}
}

// longestWay is how many characters are looked at for a way from place to place.
const longestWay = 12

// phaseRunes is how many characters inPhase looks at.
const phaseRunes = 4

var inPhase = regexp.MustCompile(`(?:\p{Han}{2}|”)[一二三四五六]期$`)

// tail gives the last n characters of s, or what there is.
func tail(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		for i--; i > 0 && !utf8.RuneStart(s[i]); i-- {
		}
	}
	return s[i:]
}

// isScheme tells what stands in quotes for the name of a 工程, but for words that any can bear: “民心工程”.
func isScheme(inner string) bool {
	return strings.HasSuffix(inner, "工程") && runeset.Len(inner) >= leastMember && !isSlogan(inner) && !ofTheDay(inner)
}

// opensLongQuote tells whether rest, behind a quote's opening, is 8 to 40 characters up to
// its end, or the name of a 工程.
func opensLongQuote(rest string) bool {
	inner, _, closed := strings.Cut(rest[:min(len(rest), 40*utf8.UTFMax+len("”"))], "”")
	n := runeset.Len(inner)
	return closed && (n >= 8 || isScheme(inner)) && n <= 40 && !strings.Contains(inner, "“")
}

// leastQuoted is how many characters a name in quotes has before its kind; shorter ones
// are words of the day.
const leastQuoted = 6

// quotesKind tells whether from–to is nothing but a name with its kind in quotes: “某行业
// 动态监控信息平台”.
func (t *text) quotesKind(from, to int) bool {
	inner, ok := strings.CutPrefix(t.s[from:to], "“")
	inner, closed := strings.CutSuffix(inner, "”")
	if !ok || !closed || strings.ContainsAny(inner, "“”+、，") || countsParts(inner) || countsOnly(inner) {
		return false
	}
	m := lexicon.Index(t.p.Marks).Ending(classKind, to-len("”"))
	return m != nil && m.Tag != "none" && (isScheme(inner) || runeset.Len(t.s[from+len("“"):m.Start]) >= leastQuoted)
}

// countsParts tells a formula that counts several things: 一区两地一园一通道.
func countsParts(s string) bool {
	n := 0
	for _, r := range s {
		if strings.ContainsRune("一二两三四五六七八九十百千", r) {
			n++
		}
	}
	return n >= 3
}

// ownPhase tells a name that a phase ends and somebody or some place owns.
func ownPhase(name string) bool {
	own := name[:phase.FindStringIndex(name)[0]]
	return strange(own) >= 2 || company(own) > 0 || titleIn(own) || hasRegion(own) && !isRegion(own) || runeset.Len(own) > leastMember && !atLarge(own)
}

// leastPhased is how many characters a name has at least, with its phase, that a county's plan makes of common words: 环城水系
// 二期.
const leastPhased = 6

// longestHead is how many characters stand before the quote in the name of a 工程.
const longestHead = 8

// notInName are in no name that stands in place of a kind.
var notInName = runeset.Of("的等《、，")

// isAcronym tells capitals with their gloss: CIM（城市信息模型）.
func isAcronym(name string) bool {
	rest := strings.TrimLeft(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	return len(name)-len(rest) >= 3 && (strings.HasPrefix(rest, "（") || strings.HasPrefix(rest, "(")) && strings.HasSuffix(name, "）")
}

// bareEnd gives where the words of an item end that tell nothing of it: before 等, a word of stage or of progress.
func (t *text) bareEnd(it item) int {
	end := it.to
	for _, m := range t.words.In(it.from, it.to) {
		kind, _, _ := strings.Cut(m.Tag, " ")
		if kind == "after" || kind == "going" || (kind == "verb" || kind == "how") && t.endsBare(strings.TrimSuffix(t.s[it.from:m.Start], "等"), kind) {
			end = m.Start // 引甲济乙前期工作, 甲港三期开工
			break
		}
	}
	words := untimed(strings.TrimSuffix(t.s[it.from:end], "等"))
	if of := strings.TrimSuffix(words, "工作"); endsInPhase(of) {
		words = of // 甲片区棚改三期工作
	}
	return it.from + len(words)
}

// endsBare tells words that are a whole name without a kind, in this plan, before a word of the kind next.
func (t *text) endsBare(s, next string) bool {
	return endsWhole(s) || (isNumberSchool(s) || isDeed(s) && next == "verb") && t.ofCounty()
}

// isPriced tells what may be one thing's name behind its price, though no kind ends it.
func isPriced(name string) bool {
	n := runeset.Len(name)
	place := strings.TrimRight(name, "东西南北")
	return n >= leastMember && n <= longestTop && !atLarge(name) && !isRegion(place) && !strings.HasSuffix(name, "基础设施")
}

// firstWord gives where the first word of building or of stage stands in an item whose size stands before it, end without
// one: 投资3.8亿元的甲食品加快推进.
func (t *text) firstWord(it item, end int) int {
	for _, m := range t.words.In(it.from, end) {
		if m.Start >= it.from+2*len("字") {
			return m.Start
		}
	}
	return end
}

// titled reads an undertaking that has a title in place of a kind: 某地“科创谷”, 引甲济乙, or an
// acronym with its gloss: CIM（城市信息模型）.
func (t *text) titled(it item, stage string, told bool) (project, bool) {
	end := t.bareEnd(it)
	made, built := strings.CutSuffix(t.s[it.from:end], "建设")
	end = it.from + len(made)
	if it.power != undertaken && !told && !it.sized && !(it.power == attended && built) {
		return project{}, false
	}
	if it.sized {
		end = t.firstWord(it, end)
	}
	name := cleanName(t.s[it.from:end])
	head, title, quoted := strings.Cut(name, "“")
	inner, _, _ := strings.Cut(title, "”")
	switch {
	case it.sized && picked.In(name): // 投资33亿元甲小镇被评为“乙小镇”
		return project{}, false
	case notInName.In(strings.ReplaceAll(name, "高等", "")) || strings.HasSuffix(name, "计划”") || quoted && countsParts(inner):
		return project{}, false
	case quoted && strings.HasSuffix(name, "”") && strings.Count(name, "“") == 1 && owned(head) && !ofTheDay(strings.TrimSuffix(title, "”")):
	case isDiversion(name):
	case quoted && head != "" && runeset.Len(head) <= longestHead && isScheme(strings.TrimSuffix(title, "”")) && !t.isPhrase(it.from, end): // 新一轮“双百工程”
	case t.quotesKind(it.from, end):
		name = strings.TrimSuffix(strings.TrimPrefix(name, "“"), "”")
	case endsInPhase(name) && (ownPhase(name) || runeset.Len(name) >= leastPhased && !atLarge(name) && t.ofCounty()) && !t.isPhrase(it.from, end):
	case opensAsRoad(name) && !t.isPhrase(it.from, end): // S416绵中路, G247甲段灾害恢复重建
	case endsWhole(name) && !endsInPhase(name) && !t.isPhrase(it.from, end): // 甲至乙某省段, 轨道交通S1线
	case hasWork(name) && (strange(name) >= 2 || owned(name)) && !t.isPhrase(it.from, end): // 甲闸站改扩建
	case isAcronym(name):
	case t.isCountysDeed(it, name) && !t.isPhrase(it.from, end):
	case isNumberSchool(name) && t.ofCounty():
	case it.sized && isPriced(name) && !t.isPhrase(it.from, end): // 投资3.8亿元的甲食品
	default:
		return project{}, false
	}
	p := project{name: name, from: it.lead, to: end, stage: stage, rule: ruleTitle, ahead: t.s[it.lead:it.from], behind: t.s[end:]}
	if p.stage == "" {
		p.stage = it.stage
	}
	return p, true
}
