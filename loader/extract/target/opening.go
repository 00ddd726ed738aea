package target

import (
	"strings"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// A report on one year's work tells in one section of the year and of the five years
// that it closed, and says by how its paragraphs open which of them it speaks of:
// 一年来，…; 刚刚过去的2025年，…; 五年来，…; “十五五”时期是…; 2026年是….

// addresses may stand before the opening of a paragraph.
var addresses = [...]string{"各位代表", "各位委员", "同志们", "——", "—", "！", "，", "：", ":", "!", ",", " ", "　"}

// recalls stand before the time that a paragraph opens with.
var recalls = [...]string{"刚刚过去的", "刚刚过去", "即将过去的", "刚过去的", "已经过去的", "回望", "回顾", "回首", "总结", "展望", "这", "在"}

// longestStress is within how many bytes of a paragraph what stresses it ends.
const longestStress = 15 * len("的")

// closed says of the time behind it that the text goes on to tell of it.
const closed = "刚刚过去"

// openingSentences is how many sentences of a paragraph may say what it is of:
// 2025年是收官之年。五年来，….
const openingSentences = 3

// open takes in how the paragraph s opens.
func (c *course) open(s string) {
	own, ok := c.years()
	switch {
	case !ok:
		c.openUndated(s)
	case own.From != own.To:
		c.openTerm(s, own)
	}
	if !ok || own.From != own.To || len(s) > longestOpening && !strings.Contains(s[:longestOpening], "年") && !strings.Contains(s[:longestOpening], "时期") {
		return
	}
	if c.returns(s, own.To) {
		c.turn(sign{kind: "aim", at: &period.Mention{Kind: period.Point, Period: own}}) // whatever the heading names first
		return
	}
	if m, ok := outlined(s); ok && m.Period.From >= own.From {
		c.turn(sign{kind: "aim", at: &m, opened: true})
		return
	}
	if c.ahead(s) {
		return
	}
	for range openingSentences {
		m, ok := c.opening(s)
		if ok {
			kind := "aim"
			if m.Period.To < own.From || m.Period.To == own.To && c.closed || c.accounts {
				kind = "fact"
			}
			if at := c.opened; m.Back > 1 && at != nil && at.Kind == period.Span && at.Period.From < at.Period.To && at.Period.To < own.From {
				m.Period = at.Period // 过去五年 below “十三五”工作回顾
			}
			if at := c.opened; kind == "aim" && m.Period.From > own.From && at != nil && at.Kind == period.Point && at.Period.To == own.To {
				return // “十五五”时期是… in the section of the plan's own year
			}
			opened := c.opened
			titled := len(c.turns) > 0 && len(c.turns) >= len(c.path) && !c.turns[len(c.turns)-1].opened && c.turns[len(c.turns)-1].kind == kind
			c.turn(sign{kind: kind, at: &m, opened: !titled}) // below 2009年工作回顾 the year holds for its sections too
			c.opened = opened
		}
		i, _, size := fullStops.Next(s, 0)
		if size == 0 || !ok && i > 0 && !strings.HasSuffix(s[:i], "各位代表") {
			return
		}
		s = fullStops.TrimLeft(s[i:])
	}
}

// fullStops end the sentences of speeches.
var fullStops = runeset.Of("。！")

// openUndated takes in the years that the paragraph s of a text without years of its own opens with and says something of:
// “十二五”时期，是…的五年; 2023年是…之年; or that news begins with: 记者从2020年前三季度新闻发布会上获悉.
// Where the text has told of the year in which it was issued, a paragraph is of that until it names another.
func (c *course) openUndated(s string) {
	if y := c.issued(); c.present {
		c.passed = &fact.Period{From: y, To: y}
	}
	found := period.Scan(s[:min(len(s), floor(s, longestOpening))])
	if len(found) == 0 {
		return
	}
	if lead, _, ok := strings.Cut(s, "获悉"); ok && len(lead) <= longestOpening {
		for _, m := range found {
			if m.End <= len(lead) && m.Kind == period.Point && !m.Until && m.Period.To > 0 {
				c.passed = &m.Period
			}
		}
		return
	}
	if m := found[0]; m.Start == 0 && m.Kind == period.Point && m.Period.To > 0 && !m.Until && strings.Contains(s[m.End:min(len(s), floor(s, longestOpening))], "领导") {
		c.passed = &m.Period // 2003年，在市委的正确领导下，…
		return
	}
	m, y := found[0], c.issued()
	over := y == 0 || m.Period.To < y // 2021年是…之年, of a plan issued that year, tells what is to come
	if m.Start == 0 && (m.Kind == period.Span || m.Kind == period.Point) && m.Period.To > 0 && over && strings.HasPrefix(strings.TrimLeft(s[m.End:], "，,"), "是") {
		c.passed = &m.Period
	}
}

// ahead takes in that the paragraph s begins to speak of the plan's own year, or of a
// later one (今年，…; 做好2026年工作，…; 到2030年，…) where the text spoke of years past.
func (c *course) ahead(s string) bool {
	n := len(c.turns)
	if n == 0 || n < len(c.path) || !c.turns[n-1].opened || c.turns[n-1].kind != "fact" {
		return false
	}
	own, _ := c.years()
	over := c.closed || c.accounts
	if i := strings.IndexAny(s, "。！；"); i >= 0 {
		s = s[:i]
	}
	for _, m := range period.Scan(s[:min(len(s), floor(s, longestOpening))]) {
		if m.Kind == period.Own && strings.HasPrefix(s[m.Start:], "今年") || m.Kind != period.Base && m.Period.From >= own.From && !(over && m.Period.To == own.To) || m.Ahead > 0 {
			turned := sign{kind: "aim"}
			if m.Kind == period.Span && m.Start == 0 && m.Period.To > own.To {
				turned.at = &m // “十五五”时期是关键时期
			}
			c.turn(turned)
			return true
		}
	}
	return false
}

// longestOpening is how far into a paragraph its time is looked for, in bytes.
const longestOpening = 120

// opening gives the time that the sentence at the start of s opens with.
func (c *course) opening(s string) (period.Mention, bool) {
	for again := true; again; {
		again = false
		for _, w := range addresses {
			if rest, ok := strings.CutPrefix(s, w); ok {
				s, again = rest, true
			}
		}
	}
	if i := strings.Index(s[:min(len(s), longestStress)], "的是，"); i > 0 && !pauses.In(s[:i]) {
		s = s[i+len("的是，"):] // 特别需要指出的是，…
	}
	recalled, these := strings.HasPrefix(s, closed), false
	for _, w := range recalls {
		rest, ok := strings.CutPrefix(s, w)
		these = these || ok && w == "这"
		s = rest
	}
	head := s[:min(len(s), floor(s, longestOpening))]
	own, _ := c.years()
	if n := yearsTold(head, these); n > 0 {
		return c.dated(period.Mention{Kind: period.Span, Back: n}), true
	}
	if m, ok := ended(head); ok && m.Period.To <= own.To {
		return m, true
	}
	found := period.Scan(head)
	if len(found) > 0 && found[0].Start == 0 && found[0].Kind == period.Own && strings.HasPrefix(head, "今年是") {
		found[0].Kind, found[0].Period = period.Point, own
		if at := c.opened; at != nil && c.reached && at.Kind == period.Point && at.Period.To == own.To-1 {
			found[0].Period = at.Period // below 2022年工作回顾, in a report of that December
		}
	}
	if len(found) == 0 || found[0].Start != 0 || found[0].Period.To == 0 || found[0].Until || strings.Contains(head[:found[0].End], "月") {
		return period.Mention{}, false
	}
	m := c.dated(found[0])
	if m.Since && m.Kind == period.Span {
		return m, true // 2018年以来，…: a report at the end of a term
	}
	if m.Kind != period.Point && m.Kind != period.Span {
		return m, false
	}
	rest := strings.TrimLeft(head[m.End:], "，,")
	if m.Kind == period.Point && m.Period.To != own.From-1 && m.Period.To != own.To {
		return m, false
	}
	if m.Kind == period.Point && m.Period.To < own.From && strings.Contains(rest, "领导下") {
		// 2025年，面对复杂环境，在市委坚强领导下，…: a report opens with the year that it closes
		return m, true
	}
	return m, recalled || strings.HasPrefix(rest, "是") || strings.HasPrefix(rest, "这")
}

// ended gives the years of the five-year plan that the sentence s opens with the end of, before the text goes on to tell of them all:
// 2025年目标任务的完成，标志着“十四五”胜利收官.
func ended(s string) (period.Mention, bool) {
	if i := strings.Index(s, "。"); i >= 0 {
		s = s[:i]
	}
	_, rest, marks := strings.Cut(s, "标志着")
	years, n, ok := period.Named(rest)
	if !marks || !ok || !strings.HasSuffix(s, "收官") && !strings.Contains(rest, "完成") {
		return period.Mention{}, false
	}
	return period.Mention{Kind: period.Span, Period: years, Start: len(s) - len(rest), End: len(s) - len(rest) + n}, true
}

// returns tells that the paragraph s goes back to the plan's own year, from those of an outline that the paragraphs before
// told of: 今年经济社会发展的主要预期目标是….
func (c *course) returns(s string, year int) bool {
	n := len(c.turns)
	if n == 0 || n < len(c.path) {
		return false
	}
	last := c.turns[n-1]
	if !last.opened || last.kind != "aim" || last.at == nil || last.at.Period.To <= year {
		return false
	}
	found := period.Scan(s[:min(len(s), floor(s, longestOpening))])
	return len(found) > 0 && found[0].Start == 0 && (found[0].Kind == period.Own || found[0].Kind == period.Point && found[0].Period.To == year)
}

// outlined gives the years of the five-year plan that the paragraph s says has been drawn up, before the text goes on to say what it
// wants: 根据…建议，编制了《某省国民经济和社会发展第十五个五年规划纲要（草案）》.
func outlined(s string) (period.Mention, bool) {
	i := strings.Index(s, "编制")
	if i < 0 || i > 3*longestOpening {
		return period.Mention{}, false
	}
	title, _, ok := strings.Cut(s[i:min(len(s), floor(s, i+2*longestOpening))], "规划纲要")
	for k := range title {
		if years, n, named := period.Named(title[k:]); ok && named {
			return period.Mention{Kind: period.Span, Period: years, Start: i + k, End: i + k + n}, true
		}
	}
	return period.Mention{}, false
}

// yearsTold gives over how many years back a paragraph tells that opens with s: 五年来，…; 过去的四年…; 五年奋进，…; behind 这
// also 五年城乡面貌…, 是…的五年. 0 where it does not say.
func yearsTold(s string, these bool) int {
	if these && strings.HasPrefix(s, "是") {
		if end := strings.IndexAny(s, "。，："); end > 0 {
			at := strings.LastIndex(s[:end], "的") + len("的")
			if n, size := period.Years(s[at:end]); at+size == end {
				return n
			}
		}
	}
	past := strings.TrimPrefix(strings.TrimPrefix(s, "过去的"), "过去")
	n, size := period.Years(past)
	rest := past[size:]
	switch {
	case size == 0 || startsWith(rest, []string{"规划", "计划", "行动", "攻坚", "滚动"}):
		return 0
	case past != s, these && n > 1, startsWith(rest, []string{"来", "是", "，"}):
		return n
	}
	if i := strings.Index(rest, "，"); n == 5 && i > 0 && i <= len("砥砺前行") {
		return n
	}
	return 0
}
