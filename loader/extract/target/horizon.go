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

// horizonOf gives the first year by which the plan of the first passage says that something is to reach a figure, else
// the year that the section of its aims opens with, else the first that it names so at all; 0 where it says none or its own years are known. It holds for aims that name no time.
// era tells that what stands before names the five-year plan that ends then: “十三五”.
func horizonOf(passages []passage.Passage) (year int, era bool) {
	plan := passages[0].Plan
	if plan != nil && plan.Period != nil {
		return 0, false
	}
	opened, named, spanned := 0, 0, 0
	var eras []int // the last years of five-year plans that are named
	for i := range passages {
		p := &passages[i]
		if p.Plan != plan {
			break
		}
		if p.Table != nil || ofSteps(p) {
			continue
		}
		for _, m := range period.Scan(p.Run.S) {
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
			figured := strings.ContainsAny(p.Run.S[m.End:], "0123456789")
			switch {
			case figured && (m.Until || strings.HasSuffix(p.Run.S[:m.Start], "到") || strings.HasSuffix(p.Run.S[:m.Start], "至")):
				return m.Period.To, slices.Contains(eras, m.Period.To) // 到2023年，…; 由3.8万亩扩大到2023年的10万亩
			case m.Until && named == 0 && m.Period.To > issuedIn(plan):
				named = m.Period.To // 到2025年，乡村建设取得实质性进展。
			case figured && opened == 0 && m.Start == 0 && len(p.Section) > 0 && strings.Contains(p.Section[len(p.Section)-1], "目标"):
				opened = m.Period.To // 一、主要目标: 2023年，工业增加值增长8%
			}
		}
	}
	year = cmp.Or(opened, named, spanned)
	return year, slices.Contains(eras, year)
}

// ofSteps tells a passage that says by when one work is done, or one step of all, and not what is aimed at: 完成时限：2019年12月底前;
// what stands below 实施步骤.
func ofSteps(p *passage.Passage) bool {
	return dueLabels.Opens(p.Run.S) || len(p.Section) > 0 && inSteps.In(p.Section[len(p.Section)-1])
}

var (
	dueLabels = runeset.PatternOf("(?:完成|办结)?(?:时限|期限)：|完成时间：|时间节点：")
	inSteps   = runeset.PatternOf("步骤|阶段|时间安排|进度安排")
)

// monthBehind tells that s, behind a year, goes on with a month of it and what is done then, by which one work is to be over
// and not all: 到2011年8月份完工.
func monthBehind(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	behind, ok := strings.CutPrefix(rest, "月")
	behind = strings.TrimPrefix(behind, "份")
	return ok && rest != s && !ends(behind, 0) && !startsWith(behind, []string{"底", "末", "前", "之前", "以前"})
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
