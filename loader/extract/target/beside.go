package target

import (
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/runeset"
)

// What stands beside a figure that decides whether it says something of an indicator.

// severalCounts tells that figure i is one of several that say how many there are of those of whom as many figures behind
// 分别 are told: 5个省重点项目、61个市重点项目分别完成投资3亿元、8亿元.
func (t *text) severalCounts(i, from, to int) bool {
	from, to = max(from, t.figures[i].From-window), min(to, floor(t.s, t.figures[i].To+window))
	k := strings.Index(t.s[t.figures[i].To:to], "分别")
	if k < 0 {
		return false
	}
	k += t.figures[i].To
	counts, told := 0, 0
	for j := t.figureFrom(from); j < len(t.figures) && t.figures[j].From < to; j++ {
		switch {
		case t.figures[j].From > k:
			told++
		case t.figures[j].UnitKind != "count":
			return false
		default:
			counts++
		}
	}
	return counts > 1 && counts == told
}

// wayBuilt tells that f is the length of a way or of works on one, which the clause up to to is said to have made:
// 完成某桥至某村9.3公里水泥路, 完成某公路1.7公里路面硬化,
// 完成基地35.8万亩的新建任务. s[a:b] says of which.
func (t *text) wayBuilt(f *figure.Figure, a, b, to int) bool {
	of := strings.TrimPrefix(runeset.Spaces.Trim(t.s[a:b]), "了")
	if listed := strings.HasSuffix(of, "等") && strings.Contains(of, "、"); !extent(f.Unit) || !listed && (runes(of) > 12 || strings.ContainsAny(of, "的、和及")) {
		return false // 完成甲路、乙路等13公里道路翻修工程
	}
	noun := strings.TrimPrefix(runeset.Spaces.Trim(t.s[f.To:to]), "的")
	task := strings.TrimRight(t.s[f.To:to], " ")
	for _, w := range [...]string{"任务", "工作", "工程"} {
		task = strings.TrimSuffix(task, w)
	}
	if m := t.marks.Ending("work", f.To+len(task)); m != nil && m.Tag != "-" && m.Start >= f.To && runes(noun) <= 12 {
		return true // 完成基地35.8万亩的新建任务
	}
	for _, w := range [...]string{"路", "道", "渠", "管网", "管线", "堤防", "河道", "硬化", "改造", "整治", "修复", "治理"} {
		if strings.HasSuffix(noun, w) && runes(noun) <= 12 {
			return true
		}
	}
	return false
}

// remarkBehind tells that nothing but a remark in brackets stands behind byte at before its phrase ends: 534亿元
// （2010年价，下同），.
func (t *text) remarkBehind(at int) bool {
	s := t.s[at:min(len(t.s), floor(t.s, at+window/2))]
	for _, b := range [...][2]string{{"（", "）"}, {"(", ")"}} {
		if end := strings.Index(s, b[1]); strings.HasPrefix(s, b[0]) && end > 0 {
			return ends(s, end+len(b[1]))
		}
	}
	return false
}

// spent tells that f is money that was found and that what was done with it follows at once: 筹集资金470万元硬化村组道路.
func (t *text) spent(f *figure.Figure) bool {
	before := strings.TrimRight(t.s[:f.From], " ")
	m := t.marks.At("work", f.To)
	return f.UnitKind == "money" && m != nil && m.Tag != "-" && (strings.HasSuffix(before, "资金") || strings.HasSuffix(before, "经费"))
}
