package target

import (
	"strings"

	"plangraph/loader/fact"
	"plangraph/loader/lexicon"
	"plangraph/loader/runeset"
)

// phrase is a stretch of the text beside a figure, and what the words trimmed off it
// have said.
type phrase struct {
	a, b int // bytes of what is left

	change string // level, growth or decline: the verb of change before the figure
	hold   bool   // that verb says what is there (有, 共有)
	steady bool   // the level held all along (稳定在)
	share  bool   // that verb says what part it is (占)

	aim, reached, yearly, total, each, part bool
	goal                                    bool // the aim is worded as one that cannot be told of what was: 力争
	summed                                  bool // years stand before the name: 五年投入

	division bool // region is a division's name

	whole bool // the figure is said to hold for the plan's own region (全市)

	years int // over how many years total is told (五年累计), 0 where that is not said

	owner   string // before 实现, whose quantity the phrase is
	region  string // 各旗区, 准格尔旗
	place   string // of the member before in a list: a town or a part of one
	per     string // 每万人, where it stands before the figure
	atLeast bool   // 至少 stands before a verb
	from    bool   // 由…: the figure is where it came from
	planned bool   // the figure is what was aimed at, beside what came of it (增长9%（目标8%）)
}

func (p phrase) str(s string) string { return runeset.Spaces.Trim(s[p.a:p.b]) }

func (t *text) str(p phrase) string { return runeset.Spaces.Trim(t.s[p.a:p.b]) }

// ofPlan tells that s is but what a share is said to be of: 占年度计划, 为年初计划.
func ofPlan(s string) bool {
	for _, w := range [...]string{"占", "为", "完成"} {
		rest, ok := strings.CutPrefix(runeset.Spaces.Trim(s), w)
		if ok && strings.HasSuffix(rest, "计划") && runes(rest) <= len([]rune("全年投资计划")) {
			return true
		}
	}
	return false
}

// yearsSummed gives over how many years a word of counting sums or takes the mean (五年累计, 两年平均), 0 where it
// does not say.
func yearsSummed(word string) int {
	count, ok := strings.CutSuffix(word, "年累计")
	if !ok {
		count, ok = strings.CutSuffix(word, "年平均")
	}
	if !ok || count == "" {
		return 0
	}
	return strings.Index("一两三四五", count)/len("一") + 1 // one of those that the lexicon has
}

// note takes in what a word of class modal says.
func (p *phrase) note(tag string) {
	switch tag {
	case "aim":
		p.aim = true
	case "goal":
		p.aim, p.goal = true, true
	case "fact":
		p.reached = true
	case "per_year":
		p.yearly = true
	case "total":
		p.total = true
	case "each":
		p.each = true
	case "part":
		p.part = true
	case "whole":
		p.whole = true
	}
}

// remark gives the length of a note in brackets that s opens with and that says what holds further on:
// 预计（下同）全县生产总值, 比2012年（下同）增长.
func remark(s string) int {
	return len(remarks.First(s))
}

var remarks = runeset.HeadsOf("（下同）", "(下同)", "（以下同）")

// verbAt tells that a verb of change, of work or a word of aim stands at a.
func (t *text) verbAt(a, b int) bool {
	if a >= b {
		return true
	}
	for _, c := range [...]lexicon.Class{"work", "change", "modal"} {
		if m := t.marks.At(c, a); m != nil && m.Tag != "-" {
			return true
		}
	}
	return t.builds(a, b)
}

// builds tells that s[a:b], right before a figure, is the verb 建 alone, which elsewhere is too easily part of a word:
// 每个乡镇建1个驿站.
func (t *text) builds(a, b int) bool { return t.s[a:b] == "建" }

// measureOf gives the measure of a verb of change.
func measureOf(change string) string {
	switch change {
	case "growth":
		return fact.MeasureGrowth
	case "decline":
		return fact.MeasureDecline
	}
	return fact.MeasureLevel
}
