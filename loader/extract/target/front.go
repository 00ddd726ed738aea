package target

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/period"
	"plangraph/loader/lexicon"
	"plangraph/loader/region"
	"plangraph/loader/runeset"
)

// leading words that join a phrase to what stands before it.
var joins = [...]string{"和", "及", "以及", "并", "且", "并且", "同时", "、", "，", ",", "的", "也", "还", "又",
	"——", "—", "■", "◆", "★", "▲", "□", "◇", "○", "※", "》", "”", "）", ")", "·", "●", "*", "-", "其中", "但",
	"但是", "另", "另外", "此外", "为此", "尤其是", "特别是", "总体上", "到"}

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
		if strings.HasPrefix(s, "指") && termLast.Closes(t.s[:p.a]) && !startsWith(s, notMeans[:]) {
			p.a += len("指") // “双百工程”：指每年引进项目100个
			continue
		}
		if strings.HasPrefix(s, "年底") && t.verbAt(p.a+len("年底"), p.b) {
			p.a += len("年底")
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
		if strings.HasPrefix(s, "各") && p.a > start && (t.marks.At("work", p.a+len("各")) != nil || t.builds(p.a+len("各"), p.b)) {
			p.each = true // 2024年、2025年各新增300张
			p.a += len("各")
			continue
		}
		if n := term(s); n > 0 && p.a == start && !t.verbAt(t.afterWhole(p.a+n), p.b) {
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
		if n := glossed(t.s[:p.a], s); n > 0 && p.a == start {
			p.a += n
			continue
		}
		if n := lessFactors(s); n > 0 {
			p.a += n
			continue
		}
		if n := addend(s); n > 0 {
			p.a += n
			continue
		}
		if n := regionEach(strings.TrimPrefix(s, "在")); n > 0 {
			at := len(s) - len(strings.TrimPrefix(s, "在"))
			p.region = s[at : at+n] // 各县建成3座, 在每个园区打造2个
			p.a += at + n
			continue
		}
		if m := t.opening(p.a, p.b); m != nil {
			if rest := runeset.Spaces.Trim(t.s[m.End:p.b]); m.Tag == "nation" && runes(rest) <= 3 && runes(rest) > 0 && headOf(rest) == "" && !t.verbAt(m.End, p.b) && !strings.HasSuffix(rest, "有") {
				return // 全国冠军
			}
			if m.Tag == "adverb" && !t.verbAt(m.End, p.b) && !t.holds(m, p.b) {
				return
			}
			if w := t.marks.At("work", m.Start); strings.HasPrefix(t.s[m.End:p.b], "了") && w != nil && w.End == m.End && w.Tag != "-" {
				return // 推进了7公里道路建设: the verb of the figure
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
			if strings.HasPrefix(t.s[p.a:p.b], "了") && m.Tag == "aim" {
				p.a, p.aim, p.reached = p.a+len("了"), false, true // 保障了
			}
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
				if w == "到" && len(s) > len(w) && !strings.HasPrefix(s, "到位") && !strings.HasPrefix(s, "到期") || w != "到" {
					p.a += len(w)
					continue loop
				}
			}
		}
		if n := t.placesEach(p.a, p.b); n > 0 && p.region == "" {
			p.region = strings.TrimPrefix(strings.TrimSuffix(s[:n], "各"), "在")
			p.a += n
			continue
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
		if gates.First(s[len(short):]) == "" {
			return len(short)
		}
	}
	return 0
}

// gates are what places have one of, which is called by their short name: 甲港, 甲机场.
var gates = runeset.HeadsOf("港", "机场", "口岸", "海关", "地铁", "博物馆", "图书馆", "银行", "大学")

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

// afterWhole gives where what says that a quantity is that of all the place ends at byte at, at itself without it:
// behind 全市 of 五年全市水利投资.
func (t *text) afterWhole(at int) int {
	if m := t.marks.At("modal", at); m != nil && (m.Tag == "whole" || m.Tag == "nation") {
		return m.End
	}
	return at
}
