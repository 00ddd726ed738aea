package target

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// phrase is a stretch of the text beside a figure, and what the words trimmed off it
// have said.
type phrase struct {
	a, b int // bytes of what is left

	change string // level, growth or decline: the verb of change before the figure
	hold   bool   // that verb says what is there (有, 共有)
	steady bool   // the level held all along (稳定在)
	share  bool   // that verb says what part it is (占)

	aim, reached, yearly, total, each, part bool
	goal                                    bool // the aim is worded as one that cannot be told of what was: 力争
	summed                                  bool // years stand before the name: 五年投入

	division bool // region is a division's name

	whole bool // the figure is said to hold for the plan's own region (全市)

	years int // over how many years total is told (五年累计), 0 where that is not said

	owner   string // before 实现, whose quantity the phrase is
	region  string // 各旗区, 准格尔旗
	place   string // of the member before in a list: a town or a part of one
	per     string // 每万人, where it stands before the figure
	atLeast bool   // 至少 stands before a verb
	from    bool   // 由…: the figure is where it came from
	planned bool   // the figure is what was aimed at, beside what came of it (增长9%（目标8%）)
}

func (p phrase) str(s string) string { return runeset.Spaces.Trim(s[p.a:p.b]) }

func (t *text) str(p phrase) string { return runeset.Spaces.Trim(t.s[p.a:p.b]) }

// trimBack takes off the end of p what stands between the indicator and the figure:
// verbs of change, words of aim and of counting, times.
func (t *text) trimBack(p *phrase) {
	for p.a < p.b {
		s := t.s[p.a:p.b]
		if trimmed := openers.TrimRight(s); len(trimmed) < len(s) {
			p.b = p.a + len(trimmed)
			continue
		}
		if p.b < len(t.s) && p.change == "" && strings.HasSuffix(s, "了") {
			if m := t.marks.Ending("change", p.b-len("了")); m != nil && m.Tag != "-" {
				p.b -= len("了")
				p.reached = true
				continue
			}
		}
		if priced := unpriced(s); priced != s {
			p.b = p.a + len(priced) // 增长（可比价）, 比2013年（…，下同）增加
			continue
		}
		if n := perEach(s); n > 0 && p.change == "" {
			p.b -= n // 标准提高到每人每年640元
			continue
		}
		if p.per == "" && p.change == "" {
			if per, at, ok := t.perPhrase(p.a, p.b); ok {
				p.per, p.b = per, at
				continue
			}
		}
		if strings.HasSuffix(s, "基础上") {
			if i := strings.LastIndex(s, "在"); i > 0 {
				p.b = p.a + i // 在现行政策基础上提高
				continue
			}
		}
		if rest, ok := strings.CutSuffix(s, "至少"); ok && p.change != "" {
			p.b, p.atLeast = p.a+len(rest), true // 资费至少降低30%
			continue
		}
		if rest := adverbs.TrimRight(s); len(rest) < len(s) && runes(rest) >= 2 && !strings.HasSuffix(s, "成就") {
			p.b = p.a + len(rest) // 5A级景区就有9家, 利用率也不到70%
			continue
		}
		if strings.HasSuffix(s, "各") && (p.change == "growth" || p.change == "decline") {
			p.b, p.each = p.b-len("各"), true // A和B排放量各减少8%
			continue
		}
		if strings.HasSuffix(s, "按") && p.change != "" {
			p.b -= len("按") // 按增长5%安排
			continue
		}
		if rest, ok := strings.CutSuffix(s, "年底的"); ok && p.change == "" && t.marks.Ending("change", p.a+len(rest)) != nil {
			p.b = p.a + len(rest) // 由年初的6.2%回落至年底的
			continue
		}
		if strings.HasSuffix(s, "的") && p.change == "" {
			if m := t.timeEnding(p.a, p.b-len("的")); m >= 0 {
				p.b = m // 调整为2020年的
				continue
			}
		}
		if p.change == "" && s == "在" {
			p.change, p.b = "level", p.a // 2020年控制在90万人以内，2025年在95万人以内
			continue
		}
		if before, ok := strings.CutSuffix(s, "在"); ok && p.change == "" && t.timeEnding(p.a, p.a+len(strings.TrimRight(before, " "))) >= 0 {
			p.change, p.b = "level", p.a+len(before)
			continue
		}
		if m := t.timeEnding(p.a, p.b); m >= 0 {
			p.b = m
			continue
		}
		if rest, ok := strings.CutSuffix(s, "平均年"); ok && p.change != "" {
			p.b, p.yearly = p.a+len(rest), true // 经济平均年增速达13.9%
			continue
		}
		if at := t.spanNoted(p.a, p.b); at >= 0 {
			p.b = at // 五年（2021—2025年，下同）年均增长
			continue
		}
		if strings.HasSuffix(s, "年") {
			if i := strings.LastIndex(s, "连续"); i > 0 && running(s[i:]) == len(s)-i {
				p.b = p.a + i // 粮食产量连续13年稳定在, 销售额连续3年突破
				continue
			}
			if i := strings.LastIndex(s, "提前"); i >= 0 && p.change != "" && running(s[i:]) == len(s)-i {
				p.b = p.a + i // 提前两年实现翻一番
				continue
			}
		}
		if n := yearsEnding(s); n > 0 && (p.change != "" || p.total) {
			count, _ := strings.CutSuffix(s[len(s)-n:], "间")
			if years, size := period.Years(count); size == len(count) && (p.total || measureOf(p.change) != fact.MeasureLevel) {
				p.years = max(p.years, years) // 财政收入三年增长58%
			}
			p.b -= n
			continue
		}
		if at := t.baseEnding(p.a, p.b); at >= 0 {
			p.b = at // 较2020年的9300亿元增加
			continue
		}
		m := t.closing(p.a, p.b)
		if m == nil {
			return
		}
		switch m.Class {
		case "change":
			w := t.s[m.Start:m.End]
			p.each = p.each || strings.HasPrefix(w, "均")
			if p.change == "" {
				p.change = m.Tag
				p.hold = strings.HasSuffix(w, "有") || strings.HasSuffix(w, "辖") || strings.Contains(w, "守") || w == "计" || strings.HasSuffix(w, "计")
				p.share = strings.Contains(w, "占")
				p.steady = strings.HasPrefix(w, "稳定") || strings.HasPrefix(w, "保持") || strings.HasPrefix(w, "维持") || strings.HasPrefix(w, "控制")
				if strings.HasSuffix(w, "了") || strings.HasPrefix(w, "现") || strings.HasPrefix(w, "已") {
					p.reached = true
				}
			} else if p.change == "level" && m.Tag != "level" {
				p.change = m.Tag // 增速保持在
			} else if m.Tag != "level" {
				return // 下降幅度扩大
			}
		case "modal":
			if ofPlan(t.s[p.a:m.End]) {
				return // 占年度计划81%
			}
			p.note(m.Tag)
			p.years = max(p.years, yearsSummed(t.s[m.Start:m.End]))
			p.each = p.each || slices.Contains(severally[:], t.s[m.Start:m.End])
			if m.Tag == "cause" && p.change == "" && p.b < len(t.s) && m.Start == p.a {
				return // 实现5个: the verb of the figure
			}
		}
		p.b = m.Start
		if before, ok := strings.CutSuffix(t.s[p.a:p.b], "比"); ok && m.Class == "change" && m.Tag != "level" && !endsInShare(before) {
			p.b -= len("比") // 分别比增4%和6%
		}
	}
}

// endsInShare tells that 比 behind s is of a word for a share or a comparison: 占比, 同比.
func endsInShare(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("占同环对可之相百", last)
}

// ofPlan tells that s is but what a share is said to be of: 占年度计划, 为年初计划.
func ofPlan(s string) bool {
	for _, w := range [...]string{"占", "为", "完成"} {
		rest, ok := strings.CutPrefix(runeset.Spaces.Trim(s), w)
		if ok && strings.HasSuffix(rest, "计划") && runes(rest) <= len([]rune("全年投资计划")) {
			return true
		}
	}
	return false
}

// yearsSummed gives over how many years a word of counting sums or takes the mean (五年累计, 两年平均), 0 where it
// does not say.
func yearsSummed(word string) int {
	count, ok := strings.CutSuffix(word, "年累计")
	if !ok {
		count, ok = strings.CutSuffix(word, "年平均")
	}
	if !ok || count == "" {
		return 0
	}
	return strings.Index("一两三四五", count)/len("一") + 1 // one of those that the lexicon has
}

// severally are words before a figure that say that it holds for each of those named.
var severally = [...]string{"均", "都", "双双", "分别"}

// closing gives the word of change or of aim that closes s[a:b], the longest; nil
// where the end belongs to a longer word of work or to none.
func (t *text) closing(a, b int) *lexicon.Mark {
	var at [3]*lexicon.Mark
	for m := range t.marks.EndingAt(b) {
		switch m.Class {
		case "work":
			at[0] = m
		case "modal":
			at[1] = m
		case "change":
			at[2] = m
		}
	}
	var best *lexicon.Mark
	for _, m := range at {
		if m == nil || m.Start < a {
			continue
		}
		if t.perHead(m) {
			if m.End == m.Start+len("均") {
				continue
			}
			m = &lexicon.Mark{Start: m.Start + len("均"), End: m.End, Word: m.Word} // 人均达到
		}
		if end := t.ofYear(m); end > 0 {
			tag := m.Tag
			if tag == "per_year" {
				tag = "adverb"
			}
			m = &lexicon.Mark{Start: end, End: m.End, Word: &lexicon.Word{Class: m.Class, Tag: tag}}
		}
		if best == nil || m.End-m.Start > best.End-best.Start || m.End-m.Start == best.End-best.Start && m.Tag != "-" {
			best = m
		}
	}
	if best == nil || best.Tag == "-" || best.Class == "work" {
		return nil
	}
	return best
}

// perHead tells that the adverb m is but the end of a word that says by what a quantity is divided: 均 of 人均增收.
func (t *text) perHead(m *lexicon.Mark) bool {
	if !strings.HasPrefix(t.s[m.Start:m.End], "均") {
		return false
	}
	before, n := utf8.DecodeLastRuneInString(t.s[:m.Start])
	who, _ := utf8.DecodeLastRuneInString(t.s[:m.Start-n])
	return strings.ContainsRune("户亩", before) || before == '人' && !strings.ContainsRune("疾年困责法病轻录", who) // 残疾人均达标
}

// ofYear gives where the year ends with whose last characters the word of counting m begins, 0 where it begins with none: 年均
// of 较2020年均下降, 五年累计 of 较二〇一五年累计下降.
func (t *text) ofYear(m *lexicon.Mark) int {
	if word := t.s[m.Start:m.End]; word != "年均" && yearsSummed(word) == 0 {
		return 0
	}
	i := sort.Search(len(t.times), func(i int) bool { return t.times[i].End > m.Start })
	if i == len(t.times) || t.times[i].Start >= m.Start || t.times[i].End >= m.End {
		return 0
	}
	return t.times[i].End
}

// note takes in what a word of class modal says.
func (p *phrase) note(tag string) {
	switch tag {
	case "aim":
		p.aim = true
	case "goal":
		p.aim, p.goal = true, true
	case "fact":
		p.reached = true
	case "per_year":
		p.yearly = true
	case "total":
		p.total = true
	case "each":
		p.each = true
	case "part":
		p.part = true
	case "whole":
		p.whole = true
	}
}

// remark gives the length of a note in brackets that s opens with and that says what holds further on:
// 预计（下同）全县生产总值, 比2012年（下同）增长.
func remark(s string) int {
	return len(remarks.First(s))
}

var remarks = runeset.HeadsOf("（下同）", "(下同)", "（以下同）")

// perEach gives the length of the words that s ends in and that say for whom and how long a sum is: 每人每月.
func perEach(s string) int {
	return len(eachOver.First(s))
}

var eachOver = runeset.TailsOf("每人每年", "每人每月", "每人每天", "每月每人", "每年每人", "每生每年", "每户每年", "每户每月")

// perPhrase reads 每万人 at the end of s[a:b], behind a verb of change (设置达到每万人).
func (t *text) perPhrase(a, b int) (per string, at int, ok bool) {
	from := max(a, floor(t.s, b-8*len("每")))
	for i := from; i < b; {
		k := strings.Index(t.s[i:b], "每")
		if k < 0 {
			break
		}
		i += k
		m := t.marks.Ending("change", i)
		if m != nil && m.Tag != "-" && m.Start >= a && !strings.HasPrefix(t.s[i:b], "每年") {
			return t.s[i:b], i, true
		}
		i += len("每")
	}
	return "", 0, false
}

// leading words that join a phrase to what stands before it.
var joins = [...]string{"和", "及", "以及", "并", "且", "并且", "同时", "、", "，", ",", "的", "也", "还", "又", "——", "—", "■", "◆", "★", "▲", "□", "◇", "○", "※", "》", "”", "）", ")", "·", "●", "*", "-", "其中", "但", "但是", "另", "另外", "此外", "尤其是", "特别是", "总体上", "到"}

// joinsFrom gives joins where one of them may begin s.
func joinsFrom(s string) []string {
	if first, _ := utf8.DecodeRuneInString(s); !joinFirst.Has(first) {
		return nil // by far most
	}
	return joins[:]
}

var joinFirst = runeset.Of(firsts(joins[:]))

// firsts gives the first character of each of words.
func firsts(words []string) string {
	var out strings.Builder
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		out.WriteRune(r)
	}
	return out.String()
}

var (
	blanks = runeset.Of(" 　\t")
	gaps   = runeset.Of(" 　") // before words and between them
)

// openers stand before a figure and belong to no name.
var openers = runeset.Of(" 　“\"")

// adverbs stand between an indicator and its verb or figure.
var adverbs = runeset.Of("也就即仍")

// trimFront takes off the start of p what is no part of the indicator: joints,
// times, words of aim, 全市, the region.
func (t *text) trimFront(p *phrase) {
	start := p.a
loop:
	for p.a < p.b {
		s := t.s[p.a:p.b]
		if trimmed := blanks.TrimLeft(s); len(trimmed) < len(s) {
			p.a += len(s) - len(trimmed)
			continue
		}
		if end := t.timeAt(p.a, p.b); end >= 0 {
			p.a = t.afterBase(p.a, end, p.b)
			continue
		}
		if n := stage(s); n > 0 && t.timeAt(p.a+n, p.b) >= 0 {
			p.a += n
			continue
		}
		if n := condition(s); n > 0 {
			p.a += n
			continue
		}
		if n := remark(s); n > 0 {
			p.a += n
			continue
		}
		if p.a == 0 && start == 0 {
			if n := rubric(s); n > 0 {
				p.a, start = n, n
				continue
			}
		}
		if n := bracketed(s); n > 0 && p.a == start {
			p.a += n
			continue
		}
		if n := enumerator(s); n > 0 && p.a == start {
			p.a += n
			continue
		}
		if m := t.marks.At("comparator", p.a); m != nil && m.Tag == "before ge" && m.End < p.b && t.verbAt(m.End, p.b) {
			p.atLeast = true
			p.a = m.End
			continue
		}
		if n := ranking(s); n > 0 {
			p.a += n
			continue
		}
		if n := running(s); n > 0 {
			p.a += n
			continue
		}
		if strings.HasPrefix(s, "各") && p.a > start && t.marks.At("work", p.a+len("各")) != nil {
			p.each = true // 2024年、2025年各新增300张
			p.a += len("各")
			continue
		}
		if n := term(s); n > 0 && p.a == start && !t.verbAt(p.a+n, p.b) {
			p.a, p.total, p.summed = p.a+n, true, true
			continue
		}
		if years, n := period.Years(s); p.a == start && years > 1 {
			if m := t.marks.At("work", p.a+n); m != nil && m.Tag != "-" {
				p.a, p.total = p.a+n, true // 5年培养高级技师3万人, 三年培训教师9名
				continue
			}
		}
		if n := overYears(s); n > 0 {
			if years, size := period.Years(s); size == n || strings.HasPrefix(s[size:n], "间") {
				p.years = max(p.years, years) // 五年间引进项目9个
			}
			p.a, p.total = p.a+n, true
			continue
		}
		if n := addend(s); n > 0 {
			p.a += n
			continue
		}
		if n := regionEach(s); n > 0 {
			p.region = s[:n]
			p.a += n
			continue
		}
		if m := t.opening(p.a, p.b); m != nil {
			if rest := runeset.Spaces.Trim(t.s[m.End:p.b]); m.Tag == "nation" && runes(rest) <= 3 && runes(rest) > 0 && headOf(rest) == "" && !t.verbAt(m.End, p.b) && !strings.HasSuffix(rest, "有") {
				return // 全国冠军
			}
			if m.Tag == "adverb" && !t.verbAt(m.End, p.b) && !t.holds(m, p.b) {
				return
			}
			p.note(m.Tag)
			p.goal = p.goal || strings.HasSuffix(t.s[m.Start:m.End], "计划") // 计划完成投资3亿元, in an account too
			if t.course.reached && t.s[m.Start:m.End] == "争取" && !t.verbAt(m.End, p.b) {
				p.aim, p.goal = false, false // 争取资金3亿元: won
				if w := t.marks.At("work", m.Start); w != nil && w.Tag == "get" {
					return
				}
			}
			if t.s[m.Start:m.End] == "争取" && !t.verbAt(m.End, p.b) && strings.HasSuffix(t.str(*p), "资金") && p.change == "" {
				return // 争取上级资金3亿元
			}
			if w := t.marks.At("work", m.Start); w != nil && w.Tag != "-" && w.End > m.End && m.Tag == "goal" {
				return // 力争创建
			}
			p.years = max(p.years, yearsSummed(t.s[m.Start:m.End]))
			p.a = m.End
			if rest := t.s[p.a:p.b]; m.Tag == "nation" && strings.HasPrefix(rest, "有") && !startsWith(rest, []string{"有色", "有机", "有效", "有关", "有限", "有线"}) {
				p.a, p.change = p.a+len("有"), "level" // 全国有学校9所
			}
			continue
		}
		if rest, ok := strings.CutPrefix(s, "辖区"); ok && startsWith(rest, []string{"有", "内有", "现有", "共有"}) {
			p.a, p.change, p.hold = len(t.s[:p.a])+len("辖区")+strings.Index(rest, "有")+len("有"), "level", true
			continue // 辖区有农贸市场6个
		}
		if n := t.homeShort(s); n > 0 && n < len(s) && (t.opening(p.a+n, p.b) != nil || t.marks.At("work", p.a+n) != nil || headOf(runeset.Spaces.Trim(s[n:])) != "") {
			p.a, p.whole = p.a+n, true // 贵州将完成林业投入420亿元, 贵州粮食产量
			continue
		}
		for _, w := range joinsFrom(s) {
			if strings.HasPrefix(s, w) && !ownsJoint(s) && t.marks.At("modal", p.a) == nil && (t.marks.At("work", p.a) == nil || w == "并") {
				if w == "到" && len(s) > len(w) && !strings.HasPrefix(s, "到位") || w != "到" {
					p.a += len(w)
					continue loop
				}
			}
		}
		if p.region == "" {
			if r, n, ok := region.LeadingIn(s, t.course.home); ok && (n < len(s) || t.said.indicator != "") {
				if name := s[:n]; runes(name) >= 3 && t.isRegion(name, s[n:]) {
					if r != t.course.home {
						p.region, p.division = name, true
					} else {
						p.whole = true
					}
					p.a += n
					continue
				}
			}
		}
		return
	}
}

// homeShort gives the length of the plan's own region's short name at the start of s.
func (t *text) homeShort(s string) int {
	if short := t.course.short; runes(short) >= 2 && strings.HasPrefix(s, short) && !strings.HasPrefix(s, t.course.home.Name) {
		return len(short)
	}
	return 0
}

// opening gives the word of aim or of counting that opens s[a:b]; nil where the start
// belongs to a longer word of work, or to none.
func (t *text) opening(a, b int) *lexicon.Mark {
	m := t.marks.At("modal", a)
	if m == nil || m.Tag == "-" || m.End > b {
		return nil
	}
	if w := t.marks.At("work", a); w != nil && w.End > m.End {
		return nil
	}
	if w := t.marks.At("head", a); w != nil && w.End > m.End {
		return nil
	}
	return m
}

// holds tells that the word m, elsewhere an adverb, is a verb whose object up to b is the quantity that it
// speaks of: 把 of 把失业率控制在5%以内, 稳定 of 稳定播种面积90万亩, 估算 of 估算总投资5亿元.
func (t *text) holds(m *lexicon.Mark, b int) bool {
	switch t.s[m.Start:m.End] {
	case "把":
		return true
	case "稳定":
		rest := runeset.Spaces.Trim(t.s[m.End:b])
		return runes(rest) >= 4 && headOf(rest) != ""
	case "估算", "概算", "匡算":
		return headOf(runeset.Spaces.Trim(t.s[m.End:b])) != ""
	}
	return false
}

// verbAt tells that a verb of change, of work or a word of aim stands at a.
func (t *text) verbAt(a, b int) bool {
	if a >= b {
		return true
	}
	for _, c := range [...]lexicon.Class{"work", "change", "modal"} {
		if m := t.marks.At(c, a); m != nil && m.Tag != "-" {
			return true
		}
	}
	return false
}

// measureOf gives the measure of a verb of change.
func measureOf(change string) string {
	switch change {
	case "growth":
		return fact.MeasureGrowth
	case "decline":
		return fact.MeasureDecline
	}
	return fact.MeasureLevel
}
