package target

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

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
		if strings.HasSuffix(s, "为单位") && p.change != "" {
			if i := strings.LastIndex(s, "以"); i > 0 {
				p.b = p.a + i // 接种率以乡（镇、街道）为单位保持
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
		if w := hedges.First(s); w != "" && len(w) < len(s) {
			p.b -= len(w) // 面积一般不少于50平方米, 折合面积各自不少于300亩
			continue
		}
		if strings.HasSuffix(s, "各") && (p.change == "growth" || p.change == "decline") {
			p.b, p.each = p.b-len("各"), true // A和B排放量各减少8%
			continue
		}
		if rest, ok := strings.CutSuffix(s, "每月"); ok && p.change != "" && headOf(rest) != "" {
			p.b = p.a + len(rest) // 低保标准每月提高25元
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
		if now := ofNow.First(s); now != "" && p.change == "" {
			p.b -= len(now) // 由2011年的3亿元达到现在的
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
			if w == "现有" && m.Start > p.a && t.marks.Ending("work", m.Start) != nil {
				p.b = m.Start // 改扩建现有20个库: which ones the verb is of
				continue
			}
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

// ofNow say of a figure that it is the one which holds when the text is written.
var ofNow = runeset.TailsOf("现在的", "如今的", "当前的")

// endsInShare tells that 比 behind s is of a word for a share or a comparison: 占比, 同比.
func endsInShare(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("占同环对可之相百", last)
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
	return strings.ContainsRune("户亩", before) || before == '日' && !(who >= '0' && who <= '9') || before == '人' && !strings.ContainsRune("疾年困责法病轻录", who) // 残疾人均达标
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

// adverbs stand between an indicator and its verb or figure.
var adverbs = runeset.Of("也就即仍")

// hedges say between an indicator and its figure how strictly, or of whom, it holds.
var hedges = runeset.TailsOf("一般", "原则上", "各自", "通常")

// openers stand before a figure and belong to no name.
var openers = runeset.Of(" 　“\"")
