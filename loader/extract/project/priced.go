package project

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/official"
	"plangraph/loader/runeset"
)

// priced reads the name that opens a paragraph where a colon and what the thing costs or how large it is stand behind it, as a
// report on the progress of projects has them: 甲湖湿地公园：计划总投资7.5亿元，…. One of an enterprise needs no kind: 乙伟
// 纺织：总投资6亿元.
func (t *text) priced() (project, bool) {
	end, _, n := colons.Next(t.s[:min(len(t.s), longestPriced)], 0)
	if n == 0 {
		return project{}, false
	}
	behind := strings.TrimLeft(t.s[end+n:], " ")
	if !extents.Opens(strings.TrimPrefix(behind, "规划")) && (investment(behind) == nil || invested.FindStringIndex(behind)[0] > 0) {
		return project{}, false
	}
	from := footnote.Opening(t.s[:end])
	if o, ok := official.ReadOrdinal(t.s[:end]); ok {
		from = o.Len
	}
	from = t.skip(from, end)
	name := cleanName(t.s[from:end])
	if n := utf8.RuneCountInString(name); n < leastMember || n > maxName || !t.endsWhole(from, end) && strange(name) < 2 && company(name) == 0 || t.isPhrase(from, end) || isSlogan(name) {
		return project{}, false
	}
	return project{name: name, from: from, to: end, rule: ruleKind, behind: behind}, true
}

// longestPriced is how many bytes such a name has at most, with its number.
const longestPriced = 2 * maxName * len("名")

var colons = runeset.Of("：:")
