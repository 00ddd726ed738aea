package citation

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/period"
	"plangraph/loader/fact"
)

// reachWithin is how far before the plan's name, in bytes, the verb may end that
// makes it a basis.
const reachWithin = 45

// declared reads a five-year plan that is named without 《》 as what this plan carries
// out: 完成“十四五”规划目标任务. Only a plan of fewer years within those can, for in any
// other the words speak of itself or of what is past.
func (r *reader) declared(t *text) {
	own := t.passage.Plan.Period
	if own == nil {
		return
	}
	s := t.run.S
	for from := 0; ; {
		i := strings.Index(s[from:], planWord)
		if i < 0 {
			return
		}
		end := from + i + len(planWord)
		start := strings.LastIndex(s[from:from+i], "“") + from
		from = end
		if start < 0 || !strings.HasPrefix(s[start:], "“") {
			continue
		}
		years, n, ok := period.Named(s[start:])
		if !ok || start+n != end-len(planWord)+len("”") || own.From < years.From || own.To > years.To || *own == years {
			continue
		}
		if strings.HasPrefix(s[end:], "纲要") {
			end += len("纲要")
		}
		v := t.lastVerb(max(0, start-reachWithin), start)
		if keyYear.MatchString(s[end:]) || strings.HasPrefix(s[end:], "建议") {
			continue // 实施“十四五”规划的关键一年, 落实“十五五”规划建议
		}
		if v == nil || !slices.Contains(declaring, v.tag) || strings.ContainsAny(s[v.end:start], clauseEnds+"《》") {
			continue
		}
		start = levelBefore(s, start)
		if v.tag == tagUnder && v.end != start {
			continue // 按照全会精神和“十四五”规划: one of what guides
		}
		quoteEnd := end
		for _, w := range []string{"确定的", "目标", "任务", "各项"} {
			quoteEnd += len(s[quoteEnd:]) - len(strings.TrimPrefix(s[quoteEnd:], w))
		}
		if groundwork.MatchString(s[quoteEnd:]) {
			continue // 为实现“十五五”规划目标打基础
		}
		r.add(t, s[start:end], "", fact.RelationBasis, ruleDeclared, v.start, quoteEnd, true)
	}
}

// keyYear follows a plan's name in what a text says of its year, as texts of that year all do, or of how it began and ended.
var keyYear = regexp.MustCompile(`^(?:目标任务|各项任务)?的?\p{Han}{2,12}?(?:之|[一二两三四五])?年|^\p{Han}{0,4}(?:开局|收官)`)

// groundwork follows the aims of a plan in what a text says but makes ready for them.
var groundwork = regexp.MustCompile(`^(?:打|奠定|夯实)\p{Han}{0,5}基础`)

// declaring are the verbs that make a plan named without 《》 a basis.
var declaring = []string{tagReach, tagCarry, tagDo, tagUnder}

// planWord ends the name of a five-year plan in quotes.
const planWord = "”规划"

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
