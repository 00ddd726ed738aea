package target

import (
	"strings"
)

// lead is what the short lines right above a table say of all of it: 2022年主要工业产品产量, 单位：万吨.
type lead struct {
	unit string // of the figures that have none of their own
	of   string // the quantity that the table is of, where its rows name things alone: 产量
}

// longestLead is the length of such a line, in runes.
const longestLead = 40

// follow takes in the line s, which stands above a table or between other text.
func (l *lead) follow(s string) {
	if len(s) > 3*longestLead {
		*l = lead{}
		return
	}
	title, unit, ok := strings.Cut(s, "单位：")
	if !ok {
		title, unit, ok = strings.Cut(s, "单位:")
	}
	if ok {
		l.unit = ""
		for u := range strings.FieldsFuncSeq(strings.TrimRight(unit, "）)"), func(r rune) bool { return strings.ContainsRune("、，,；; 　", r) }) {
			if isUnit(u) {
				l.unit = u
				break
			}
		}
	}
	title = strings.TrimRight(title, " 　（(")
	if title == "" {
		return
	}
	if !ok {
		l.unit = ""
	}
	l.of = ""
	title = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(title, "情况表"), "情况"), "表")
	for _, w := range [...]string{"产量", "产值", "增加值", "销售量", "零售额"} {
		if before, ok := strings.CutSuffix(title, w); ok && before != "" {
			l.of = w
		}
	}
}
