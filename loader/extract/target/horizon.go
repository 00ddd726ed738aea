package target

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/passage"
	"plangraph/loader/runeset"
)

// horizon is the year that holds for aims that name no time; the zero horizon is none.
type horizon struct {
	year int
	era  bool // the five-year plan that ends with it is named: “十三五”
	// depth is how many headings stand above the passage from which on it holds, up to the end of the section that they head; 0
	// where it holds for all the plan.
	depth int
}

// horizons are those that hold for but some of a plan: from by the passage from which on one holds for the section, ofPart by the
// section.
type horizons struct{ from, ofPart map[int]horizon }

// set sets where the horizon h holds, the first one there.
func (horizons) set(where *map[int]horizon, at int, h horizon) {
	if *where == nil {
		*where = map[int]horizon{}
	}
	if _, ok := (*where)[at]; !ok {
		(*where)[at] = h
	}
}

// isTerm tells that the time m of s is the one by which a duty is to be done: 完成时限：2019年12月底前, （市财政局，2023年12月底前完成）.
func isTerm(s string, m period.Mention) bool {
	rest := withoutMonth(s[m.End:min(len(s), floor(s, m.End+window/12))])
	return dueLabels.Opens(s) || startsWith(rest, []string{"完成", "底前完成", "前完成", "底完成", "底之前完成"})
}

var dueLabels = runeset.PatternOf("(?:完成|办结)?(?:时限|期限)：|完成时间：|时间节点：")

// horizonOf gives the first year by which the plan of the first passage says among its aims that something is to reach a figure, else
// the year that the section of its aims opens with; none where it says neither or its own years are known. Such a year in another
// section, and one by which but some work is to be done (到2025年，乡村建设取得实质性进展), hold for the rest of their section alone, and
// the term that a duty is to be done by (完成时限：2023年12月底前) for all of it: near has those of a plan that has no other.
func horizonOf(passages []passage.Passage) (far horizon, near horizons) {
	plan := passages[0].Plan
	if plan != nil && plan.Period != nil {
		return horizon{}, near
	}
	opened, spanned := 0, 0
	var eras []int // the last years of five-year plans that are named
	for i := range passages {
		p := &passages[i]
		if p.Plan != plan {
			break
		}
		if p.Table != nil || ofStep(p) {
			continue
		}
		times := period.Scan(p.Run.S)
		for k, m := range times {
			if m.Kind == period.Span && m.Period.To-m.Period.From == 4 && m.Period.To%5 == 0 || m.Until && strings.HasSuffix(strings.TrimRight(p.Run.S[m.Start:m.End], "期末"), "五”") {
				eras = append(eras, m.Period.To)
			}
			if p.Heading {
				continue
			}
			if m.Kind == period.Span && !m.Loose && m.Back == 0 && m.Start == 0 && spanned == 0 && len(p.Section) > 0 && strings.Contains(p.Section[len(p.Section)-1], "目标") {
				spanned = m.Period.To // （一）总体目标: “十二五”期间，投资2700亿元以上
			}
			if m.Kind != period.Point || m.Reached || monthBehind(p.Run.S[m.End:]) {
				continue
			}
			figured := figuredBehind(p.Run.S, times, k)
			switch {
			case isTerm(p.Run.S, m):
				near.set(&near.ofPart, p.Part, horizon{year: m.Period.To})
			case figured && aims(p.Section) && comesTo(p.Run.S, m):
				return horizon{year: m.Period.To, era: slices.Contains(eras, m.Period.To)}, horizons{}
			case figured && comesTo(p.Run.S, m), m.Until && m.Period.To > issuedIn(plan):
				near.set(&near.from, i, horizon{m.Period.To, slices.Contains(eras, m.Period.To), len(p.Section)})
			case figured && opened == 0 && m.Start == 0 && len(p.Section) > 0 && strings.Contains(p.Section[len(p.Section)-1], "目标"):
				opened = m.Period.To // 一、主要目标: 2023年，工业增加值增长8%
			}
		}
	}
	far.year = cmp.Or(opened, spanned)
	far.era = slices.Contains(eras, far.year)
	return far, near
}

// ofStep tells a passage that says by when one step of all is done, and not what is aimed at: it stands below 实施步骤.
func ofStep(p *passage.Passage) bool {
	return len(p.Section) > 0 && inSteps.In(p.Section[len(p.Section)-1])
}

var inSteps = runeset.PatternOf("步骤|阶段|时间安排|进度安排")

// aims tells that a section is of the plan's aims, or is all the plan.
func aims(section []string) bool {
	return len(section) < 2 || slices.ContainsFunc(section[1:], ofAims.In)
}

var ofAims = runeset.PatternOf("目标|总体要求|总体思路")

// comesTo tells that the time m of s says up to when: 到2023年，…, or 由3.8万亩扩大到2023年的10万亩.
func comesTo(s string, m period.Mention) bool {
	return m.Until || strings.HasSuffix(s[:m.Start], "到") || strings.HasSuffix(s[:m.Start], "至")
}

// figuredBehind tells that the sentence s goes on, not far behind the k-th of its times, with a number that is part of no time, as
// the month of 2023年12月底前 is.
func figuredBehind(s string, times []period.Mention, k int) bool {
	from := times[k].End
	s = s[:min(len(s), floor(s, from+window))]
	if i := strings.Index(s[from:], "。"); i >= 0 {
		s = s[:from+i]
	}
	for _, m := range times[k+1:] {
		if m.Start >= len(s) {
			break
		}
		if strings.ContainsAny(withoutMonth(s[from:m.Start]), digits) {
			return true
		}
		from = min(m.End, len(s))
	}
	return strings.ContainsAny(withoutMonth(s[from:]), digits)
}

// withoutMonth drops the month that s, behind a year, opens with.
func withoutMonth(s string) string { return strings.TrimPrefix(strings.TrimLeft(s, digits), "月") }

const digits = "0123456789"

// monthBehind tells that s, behind a year, goes on with a month of it and what is done then, by which one work is to be over
// and not all: 到2011年8月份完工.
func monthBehind(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	behind, ok := strings.CutPrefix(rest, "月")
	behind = strings.TrimPrefix(behind, "份")
	return ok && rest != s && !ends(behind, 0) && !startsWith(behind, []string{"底", "末", "前", "之前", "以前"})
}

// sight takes in the horizon that holds for the section, or from its passage i on.
func (c *course) sight(near horizons, i int) {
	if h, ok := near.from[i]; ok {
		c.horizon = h
	} else if h, ok := near.ofPart[c.part]; ok && c.horizon.year == 0 {
		c.horizon = h
	}
}

// standing tells that the clause of the figure that is read says what holds every day or every year, and so has no end.
func (t *text) standing() bool {
	_, to := t.clause(t.here)
	return again.In(t.s[t.here:to])
}

var again = runeset.PatternOf("每天|每日|每周|每月|每年|每学期|每学年")

// issued gives the year in which the plan was issued, by its date or else by its number; 0 where neither is known.
func (t *text) issued() int { return t.course.issued() }

func (c *course) issued() int { return issuedIn(c.plan) }

func issuedIn(p *fact.Plan) int {
	if p == nil {
		return 0
	}
	if d := p.IssuedOn; d != nil && len(*d) >= 4 {
		y, _ := strconv.Atoi((*d)[:4])
		return y
	}
	if p.DocNumber == nil {
		return 0
	}
	for _, bracket := range [...]string{"〔", "[", "［", "【"} {
		if _, rest, ok := strings.Cut(*p.DocNumber, bracket); ok && len(rest) >= 4 {
			y, _ := strconv.Atoi(rest[:4])
			return y
		}
	}
	return 0
}
