package target

import (
	"strings"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// A plan for several years often looks back before its first heading, or below one that does not say so (第一章
// 开启新征程): from a paragraph that opens with the years before on (“十三五”时期是…的五年), or in paragraphs that each open with what
// has come about (综合实力显著增强。).

// openTerm takes in how the paragraph s opens, of a plan for the years own.
func (c *course) openTerm(s string, own fact.Period) {
	if c.ahead(s) || c.says() {
		return
	}
	head := s[:min(len(s), floor(s, longestOpening))]
	if m, ok := passedTerm(head, own); ok {
		c.turn(sign{kind: "fact", at: &m, opened: true})
		return
	}
	if c.begins() && cameAbout(head) && !c.sets(s, own) {
		c.turn(sign{kind: "fact", opened: true})
	}
}

// says tells that a heading above, or what the section has said before, is of what was reached or is to be.
func (c *course) says() bool {
	if c.at != nil || c.reached {
		return true
	}
	for _, s := range c.signs[min(1, len(c.signs)):] {
		if s.kind != "" {
			return true
		}
	}
	return len(c.turns) >= len(c.path) && len(c.turns) > 0 && c.turns[len(c.turns)-1].kind != ""
}

// passedTerm gives the years before own that s opens with and tells of: “十三五”时期，…; “十三五”时期是….
func passedTerm(s string, own fact.Period) (period.Mention, bool) {
	found := period.Scan(s)
	if len(found) == 0 {
		return period.Mention{}, false
	}
	m := found[0]
	rest := strings.TrimLeft(s[m.End:], "以来")
	opens := m.Start == 0 && m.Kind == period.Span && m.Period.From < m.Period.To && !m.Until
	return m, opens && m.Period.To < own.From && (strings.HasPrefix(rest, "是") || pauses.Opens(rest))
}

// begins tells that nothing but the plan's title and its first chapter stand above.
func (c *course) begins() bool {
	if len(c.path) < 2 {
		return true
	}
	o, ok := official.ReadOrdinal(c.path[1])
	return ok && o.Number == 1 && len(c.path) == 2
}

// cameAbout tells that s opens with a short sentence that says how something has become, and has no figure:
// 人居环境明显改善。决战脱贫攻坚取得全面胜利。
func cameAbout(s string) bool {
	end, _, size := fullStops.Next(s, 0)
	return size > 0 && end <= longestSlogan && !strings.ContainsAny(s[:end], digits) && became.Close(s[:end]) && !pauses.In(s[:end])
}

// longestSlogan is how many bytes such a sentence has at most.
const longestSlogan = 24 * len("一")

var became = runeset.TailsOf("增强", "提升", "提高", "改善", "好转", "向好", "跃升", "凸显", "显现", "显著", "明显", "加快", "优化", "完善",
	"胜利", "进展", "成效", "成就", "成果", "突破", "跨越", "台阶", "形成", "夯实", "巩固")

// sets tells that s names a time from the plan's years on, or that it is of what is to come.
func (c *course) sets(s string, own fact.Period) bool {
	for _, m := range period.Scan(s) {
		if m.Kind != period.Base && m.Period.To >= own.From || m.Ahead > 0 || m.Until {
			return true
		}
	}
	return toBe.In(s)
}

var toBe = runeset.PatternOf(`力争|必将|还将|努力实现`)
