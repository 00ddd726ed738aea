package citation

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/fact"
)

// fiveYears are the five-year plans by their short names, with their first years.
var fiveYears = []struct {
	name string
	from int
}{{"十二五", 2011}, {"十三五", 2016}, {"十四五", 2021}, {"十五五", 2026}}

// reachWithin is how far before the plan's name, in bytes, the verb may end that
// makes it a basis.
const reachWithin = 45

// declared reads a five-year plan that is named without 《》 as what this plan carries
// out: 完成“十四五”规划目标任务. Only a plan of fewer years within those can, for in any
// other the words speak of itself or of what is past.
func (r *reader) declared(t *text) {
	period := t.passage.Plan.Period
	if period == nil {
		return
	}
	s := t.run.S
	for _, f := range fiveYears {
		within := period.From >= f.from && period.To <= f.from+4 && period.To-period.From < 4
		if !within {
			continue
		}
		name := "“" + f.name + "”规划"
		for from := 0; ; {
			i := strings.Index(s[from:], name)
			if i < 0 {
				break
			}
			start, end := from+i, from+i+len(name)
			from = end
			if strings.HasPrefix(s[end:], "纲要") {
				end += len("纲要")
			}
			v := t.lastVerb(max(0, start-reachWithin), start)
			if v == nil || (v.tag != tagReach && v.tag != tagCarry && v.tag != tagUnder) || strings.ContainsAny(s[v.end:start], clauseEnds+"《》") {
				continue
			}
			start = levelBefore(s, start)
			quoteEnd := end
			for _, w := range []string{"确定的", "目标", "任务", "各项"} {
				quoteEnd += len(s[quoteEnd:]) - len(strings.TrimPrefix(s[quoteEnd:], w))
			}
			r.add(t, s[start:end], "", fact.RelationBasis, ruleDeclared, v.start, quoteEnd, true)
		}
	}
}

// levelBefore takes in whose plan it is, where that is said: 国家“十四五”规划.
func levelBefore(s string, start int) int {
	for _, w := range []string{"国家", "自治区", "全国"} {
		if strings.HasSuffix(s[:start], w) {
			return start - len(w)
		}
	}
	if c, n := utf8.DecodeLastRuneInString(s[:start]); c == '省' {
		return start - n
	}
	return start
}
