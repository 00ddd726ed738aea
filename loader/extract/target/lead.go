package target

import (
	"strings"
	"unicode/utf8"

	"plangraph/loader/extract/period"
	"plangraph/loader/runeset"
)

// lead is what the short lines right above a table say of all of it: 2022年主要工业产品产量, 单位：万吨.
type lead struct {
	unit string // of the figures that have none of their own
	of   string // the quantity that the table is of, where its rows name things alone: 产量
	name string // its title: 表4 各县区森林覆盖率目标
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
	title = titleLast.TrimRight(title)
	if title == "" {
		return
	}
	if !ok {
		l.unit = ""
	}
	l.name = title
	title = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(title, "情况表"), "情况"), "表")
	l.of = quantityOf(title)
}

// titleLast may stand behind the words of a line that leads to a table.
var titleLast = runeset.Of(" 　（(")

// quantityOf gives the quantity of things that a name ends in, which may be of other things too: 产量 of 粮食总产量.
func quantityOf(name string) string {
	_, first := utf8.DecodeRuneInString(name) // something is to stand before it
	return quantities.First(name[first:])
}

var quantities = runeset.TailsOf("产量", "产值", "增加值", "销售量", "零售额", "装机容量", "装机规模", "装机", "营业里程", "通车里程", "里程")

// indicator gives the one that the table's title says its figures to be of, whoever and whenever they are of; empty for
// none: 森林覆盖率 of 表4 各县区森林覆盖率目标.
func (l lead) indicator(region *string) string {
	name := l.name
	for _, w := range [...]string{"附件", "附表", "表", "专栏"} {
		if rest, ok := strings.CutPrefix(name, w); ok {
			name = strings.TrimLeft(rest, "0123456789-.一二三四五六七八九十：: 　")
			break
		}
	}
	if region != nil {
		name = strings.TrimPrefix(name, *region)
	}
	for _, m := range period.Scan(name) {
		if m.Start == 0 {
			name = name[m.End:]
			break
		}
	}
	name = name[regionEach(name):]
	for _, w := range [...]string{"一览表", "分解表", "计划表", "任务表", "目标表", "指标表", "情况表", "表",
		"分解", "计划", "任务", "目标", "指标", "情况"} {
		name = strings.TrimSuffix(name, w)
	}
	return strings.Trim(name, "的 　")
}
