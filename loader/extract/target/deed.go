package target

import (
	"cmp"
	"strings"

	"plangraph/loader/extract/figure"
	"plangraph/loader/fact"
	"plangraph/loader/runeset"
)

// deeds are verbs of what is done to things that are there already; plans word them before the things and behind
// them alike (改造棚户区, 棚户区改造), and what is measured is named by the second.
var deeds = [...]string{"改造", "治理", "整治", "淘汰", "关停", "关闭", "拆除", "取缔", "退出", "改扩建", "扩建",
	"修复", "加固", "提升", "恢复", "养护", "清淤", "疏浚", "更新"}

// leadingDeed gives the deeds that s begins with, one behind the other (改造提升, 综合治理, 改造优化), and what they are done to.
func leadingDeed(s string) (deed, thing string) {
	n := leadingDeeds.Opening(s)
	return s[:n], s[n:]
}

// isDeed tells that s is nothing but such words.
func isDeed(s string) bool {
	deed, rest := leadingDeed(s)
	return deed != "" && rest == ""
}

var leadingDeeds = runeset.PatternOf(`(?:(?:综合|提标|升级|更新)?(?:` + strings.Join(deeds[:], "|") + `))+(?:优化|拓宽|清理|维护|完善)?`)

// namedByDeed sets the deed that an addition begins with behind what it is done to: 棚户区改造 of 改造棚户区. A quantity
// of the things to which the same was done before is told of those: 退出煤矿13座，退出产能2亿吨.
func (t *text) namedByDeed(indicator, measure string) string {
	if measure != fact.MeasureIncrement {
		return indicator
	}
	deed, thing := leadingDeed(indicator)
	if deed == "" {
		return indicator
	}
	if before := t.said.indicator; !t.said.stale && strings.HasSuffix(before, deed) && elliptical(thing) {
		return before + thing
	}
	if headOf(indicator) != "" {
		return indicator
	}
	if runes(thing) < 2 || startsWith(thing, []string{"和", "及", "、", "行动", "项目", "工程"}) || strings.Contains(thing, "惠及") || strings.Contains(thing, "涉及") {
		return indicator
	}
	if made, ok := strings.CutPrefix(thing, "建设"); ok && runes(made) >= 4 {
		return made // 改造建设服务社
	}
	if deed == "改扩建" {
		return thing // what there is and what is new alike
	}
	return thing + deed
}

// doneTo names work whose clause says only that it is done, by what it is done to: the thing that the sentence has just
// counted in the same unit (公厕改造 of 新建公厕20座，改造10座), or what the clause before sets about (河道治理 of
// 实施河道治理工程，完成治理20公里). Empty where neither says.
func (t *text) doneTo(j *job) string {
	work := j.v.noun
	deed, _ := leadingDeed(work)
	if n := len(t.tallies); n > 0 && deed == work && !t.said.stale {
		of := t.tallies[n-1].indicator
		if t.inUnit(j.f.Unit) != of || headOf(of) != "" {
			return ""
		}
		return bare(cmp.Or(t.byDeed, of)) + work
	}
	if t.said.indicator != "" && !t.said.stale {
		return ""
	}
	a, b, ok := t.clauseBefore(j.p.b)
	if !ok || b-a > window {
		return ""
	}
	about := t.subjectOf(a, b)
	for _, w := range [...]string{"项目", "工程", "行动", "工作", "计划"} {
		about = strings.TrimSuffix(about, w)
	}
	switch {
	case runes(about) < 2 || isMeans(about):
		return ""
	case work == "" || strings.HasSuffix(about, work):
		if m := t.marks.Ending("work", a+strings.Index(t.s[a:b], about)+len(about)); m == nil || !strings.HasPrefix(m.Tag, "act") {
			return ""
		}
		return about
	case deed == work:
		return bare(about) + work
	}
	return ""
}

// bare takes off what a name says is done to the thing that it begins with: 背街小巷 of 背街小巷整治.
func bare(name string) string {
	for i := 0; i < len(deeds); i++ {
		if thing, ok := strings.CutSuffix(name, deeds[i]); ok && runes(thing) >= 2 {
			name, i = thing, -1
		}
	}
	return strings.TrimSuffix(name, "综合")
}

// alsoDone tells that name, which f counts or measures, is one more of the things in a list to which is done what is named with the one
// before it: 危桥 of 改造公路9公里、危桥2座.
func (t *text) alsoDone(name string, f *figure.Figure) bool {
	return t.said.deed != "" && t.listed() && !t.said.stale && (f.UnitKind == "count" || f.UnitKind == "amount") &&
		headOf(name) == "" && !strings.HasSuffix(name, t.said.deed) && !strings.HasPrefix(name, "惠及")
}
